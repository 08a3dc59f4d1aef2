"""Writes the made-up workbooks of the demo into resources/samples: run it again after changing them.

They look as sites really keep them: a title and advice above the table, two spellings of one thing, dates in
two orders, a total below, a few rows that nobody could take in. No name, number or address in them is a
real person's. Days are written around `SAMPLE_DAY`; the demo moves them to the day it is run.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from aidtracker.spreadsheets.samples import SAMPLE_DAY

FOLDER = Path(__file__).parent.parent / "resources" / "samples"

Row = Sequence[str | int | float | date | None]


def day(offset: int) -> datetime:
    """A day so many days before or after the day of the samples, as Excel keeps days."""
    return datetime.combine(SAMPLE_DAY + timedelta(days=offset), datetime.min.time())


BOSTON: tuple[Row, ...] = (
    (day(-10), "Tourniquet CAT", None, 40, "pcs", None, 3.2, None, "new, sealed"),
    (day(-10), "Israeli bandage", '6"', 60, "pcs", None, None, day(900), None),
    (day(-10), "IFAK complete", None, 12, "kits", 2, None, day(640), None),
    (day(-10), "Турнікет", None, "15", "шт", None, None, None, "нові"),
    (day(-10), "Nitrile gloves", "M and L", 30, "boxes", None, None, day(1100), None),
    (
        day(-9),
        "Paracetamol 500 mg tablets",
        "box of 20",
        48,
        "packs",
        None,
        None,
        day(270),
        "batch on the box",
    ),
    (day(-9), "Sterile gauze swabs 10x10 cm", None, 80, "packs", None, None, day(760), None),
    (day(-9), "Baby diapers", "size 4", 24, "packs", None, 43.2, None, None),
    (day(-9), "Підгузки дитячі", "розмір 3", 18, "уп", None, None, None, None),
    (day(-9), "Baby wipes", None, 40, "packs", None, 18, day(500), None),
    (day(-9), "Infant formula powder", "stage 1", 12, "cans", None, None, day(200), "unopened"),
    (day(-8), "Canned tuna", "5 oz", 96, "cans", 0.46, None, day(690), None),
    (day(-8), "Canned stewed beef", None, 48, "cans", None, None, day(820), None),
    (day(-8), "White rice", None, 50, "kg", None, 50, day(400), None),
    (day(-8), "Гречка", None, 60, "кг", None, None, day(330), None),
    (day(-8), "Pasta", "500 g", 64, "packs", None, None, day(520), None),
    (day(-8), "Canned beans", None, 72, "cans", None, None, day(45), "date is close!"),
    (day(-7), "Wool blanket", None, 35, "pcs", None, 70, None, "10 used, washed"),
    (day(-7), "Winter sleeping bag", None, 14, "pcs", 4, None, None, None),
    (day(-7), "Winter jacket men", "L and XL", 22, "pcs", None, None, None, "used - clean"),
    (day(-7), "Шкарпетки теплі", None, 120, "пар", None, 12, None, "new"),
    (day(-7), "Toothpaste", None, 60, "pcs", None, None, day(600), None),
    (day(-7), "Soap bar", None, 100, "pcs", None, 10, None, None),
    (day(-6), "Power bank 20000 mAh", None, 16, "pcs", None, 6.4, None, "in retail boxes"),
    (day(-6), "Headlamp", None, 25, "pcs", None, None, None, None),
    (day(-6), "AA batteries", "pack of 4", 90, "packs", None, 9, None, None),
    (day(-6), "Soft toys, one big bag", None, 3, "bags", None, 7.5, None, "sort out, please"),
    (day(-6), "Warm hats", None, "a few", None, None, None, None, None),
    ("31.11.2026", "Canned sweetcorn", None, 20, "cans", None, None, None, None),
    (day(-6), None, None, 5, "pcs", None, None, None, "?"),
)

CHICAGO: tuple[Row, ...] = (
    (1, "Аптечка індивідуальна (IFAK)", 20, "компл.", "18,0", "19,2", "60х40х35"),
    (2, "Бандаж ізраїльський", 120, "шт", "9,6", "10,5", "60х40х35"),
    (None, "Ножиці рятувальні", 25, "шт", "2,0", None, None),
    (3, "Термобілизна, комплект", 40, "компл.", "16,0", "16,9", "60х40х40"),
    (4, "Рукавички зимові", 100, "пар", "8,0", "8,8", "60х40х40"),
    (5, "Налобний ліхтар", 50, "шт", "4,5", "5,3", "40х30х30"),
    ("6-7", "Спальний мішок зимовий", 6, "шт", "10,8", "12,0", "80х50х50"),
    (8, "Вологі серветки дитячі", 30, "уп", "13,5", None, "60х40х35"),
    (None, "Зубна щітка", 100, "шт", "2,0", None, None),
)

VILNIUS: tuple[str, ...] = (
    "Што;Колькасць;Адзінка;Вага, кг;Заўвагі",
    "Ваўняная коўдра;28;шт;56,0;новыя",
    "Зімовая дзіцячая куртка;34;шт;23,8;б/у, чыстыя",
    "Зімовыя чаравікі;18;пар;27,0;",
    "Цёплыя шкарпэткі;150;пар;15,0;новыя",
    "Свечка;200;шт;20,0;",
    "Тэрмас 1 л;26;шт;15,6;",
    "Пральны парашок;40;пач;;",
    "Дзіцячае пюрэ;1 20;слоік;21,6;",
    "Набор фламастараў;15;набор;;для школы",
    "РАЗАМ;;;179,0;",
)

NEEDS: tuple[Row, ...] = (
    ("Staza taktyczna (typu CAT)", 500, "szt.", "pilne", None),
    ("Apteczka indywidualna (IFAK)", 200, "kpl.", "pilne", None),
    ("Pieluchy dla dzieci", 400, "op.", "pilne", "rozmiar 3-5"),
    ("Śpiwór zimowy", 250, "szt.", "pilne", None),
    ("Koc wełniany", 600, "szt.", "normalne", None),
    ("Powerbank 20 000 mAh", 120, "szt.", "pilne", "tylko transport drogowy"),
    ("Kasza gryczana", 800, "kg", "normalne", None),
    ("Konserwa z wołowiny (gulasz)", 1000, "szt.", "normalne", None),
    ("Bielizna termoaktywna", 300, "kpl.", "normalne", None),
    ("Woda pitna butelkowana", None, None, "niepotrzebne", "kupujemy na miejscu"),
    ("Odzież używana, sortowana", None, None, "niepotrzebne", "magazyn pełny"),
)


def boston() -> Workbook:
    """What the collection table in Boston writes down: two header rows, a total, notes."""
    book = Workbook()
    sheet = _first_sheet(book, "Drop-offs")
    _title(
        sheet, "Collection table, Boston: what people brought", "Please write clearly! No donor names here."
    )
    sheet.append(["When", "What was given", None, "How many", None, "Weight", None, "Best before", "Remarks"])
    sheet.append([None, "item", "size / kind", "qty", "unit", "each (lb)", "total (kg)", None, None])
    sheet.merge_cells("B4:C4")
    sheet.merge_cells("D4:E4")
    sheet.merge_cells("F4:G4")
    _append(sheet, BOSTON, header_rows=(4, 5))
    counted = sum(int(text) for row in BOSTON if (text := str(row[3])).isdigit())
    sheet.append(["TOTAL", None, None, counted, None, None, None, None, None])
    return _sized(book, sheet, (12, 30, 14, 10, 8, 10, 11, 13, 24))


def chicago() -> Workbook:
    """The packing list of the group in Chicago: boxes and what is in them, in Ukrainian."""
    book = Workbook()
    sheet = _first_sheet(book, "Пакувальний лист")
    _title(sheet, "Чикаго – Варшава, пакувальний лист", "Коробка 8 ще не зважена")
    sheet.append(["№ коробки", "Вміст", "К-сть", "Од.", "Нетто, кг", "Брутто, кг", "Розмір, см"])
    _append(sheet, CHICAGO, header_rows=(4,))
    sheet.append(["Разом", None, None, None, "84,4", None, None])
    return _sized(book, sheet, (12, 34, 9, 9, 11, 11, 14))


def needs() -> Workbook:
    """What Warsaw asks for, in Polish."""
    book = Workbook()
    sheet = _first_sheet(book, "Zapotrzebowanie")
    _title(
        sheet,
        "Centrum sortowania, Warszawa: zapotrzebowanie",
        "Prosimy o nowe rzeczy w oryginalnych opakowaniach",
    )
    sheet.append(["Nazwa", "Potrzebna ilość", "Jedn.", "Pilność", "Uwagi"])
    _append(sheet, NEEDS, header_rows=(4,))
    return _sized(book, sheet, (34, 16, 9, 14, 28))


def main() -> None:
    """Write all samples."""
    FOLDER.mkdir(exist_ok=True)
    for name, book in (
        ("boston-drop-offs.xlsx", boston()),
        ("chicago-packing-list.xlsx", chicago()),
        ("warszawa-potrzeby.xlsx", needs()),
    ):
        book.properties.creator = "AidTracker"
        book.save(FOLDER / name)
    # Spreadsheet programs on Windows still write Cyrillic text files so.
    (FOLDER / "vilnia-dary.csv").write_bytes("\r\n".join([*VILNIUS, ""]).encode("cp1251"))


def _first_sheet(book: Workbook, name: str) -> Worksheet:
    sheet = book.worksheets[0]
    sheet.title = name
    return sheet


def _title(sheet: Worksheet, title: str, advice: str) -> None:
    sheet.append([title])
    sheet.append([advice])
    sheet["A1"].font = Font(bold=True, size=14)
    sheet["A2"].font = Font(italic=True)
    sheet.append([])


def _append(sheet: Worksheet, rows: Sequence[Row], header_rows: tuple[int, ...]) -> None:
    for number in header_rows:
        for cell in sheet[number]:
            cell.font = Font(bold=True)
            cell.fill = PatternFill("solid", fgColor="DDE1E5")
            cell.alignment = Alignment(wrap_text=True)
    for row in rows:
        sheet.append(list(row))
    for line in sheet.iter_rows(min_row=header_rows[-1] + 1):
        for cell in line:
            if isinstance(cell.value, datetime):
                cell.number_format = "yyyy-mm-dd"


def _sized(book: Workbook, sheet: Worksheet, widths: tuple[int, ...]) -> Workbook:
    for letter, width in zip("ABCDEFGHI", widths, strict=False):
        sheet.column_dimensions[letter].width = width
    return book


if __name__ == "__main__":
    main()
