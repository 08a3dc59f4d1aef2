"""Headers, kinds and sheets: in any language, order and shape."""

from datetime import date
from pathlib import Path

import pytest

from aidtracker.domain.errors import Refused
from aidtracker.domain.units import Unit
from aidtracker.spreadsheets.rows import FileKind, GoodsRow
from tests.spreadsheets.sheets import Table, goods, read, told, workbook

HEADERS = {
    "en": [
        "Date received",
        "Item description",
        "Qty",
        "UoM",
        "Weight (kg)",
        "Best before",
        "Condition",
        "Comments",
    ],
    "uk": [
        "Дата надходження",
        "Найменування",
        "К-сть",
        "Од. виміру",
        "Вага, кг",
        "Придатний до",
        "Стан",
        "Примітки",
    ],
    "pl": [
        "Data przyjęcia",
        "Nazwa towaru",
        "Ilość",
        "J.m.",
        "Waga [kg]",
        "Termin ważności",
        "Stan",
        "Uwagi",
    ],
    "be": [
        "Дата атрымання",
        "Назва тавару",
        "Колькасць",
        "Адз.",
        "Вага, кг",
        "Прыдатны да",
        "Стан",
        "Заўвагі",
    ],
    "ru": [
        "Дата поступления",
        "Наименование",
        "Кол-во",
        "Ед. изм.",
        "Вес, кг",
        "Срок годности",
        "Состояние",
        "Примечание",
    ],
}
ROW = [date(2022, 3, 5), "Рис", 25, "кг", 25.5, date(2023, 1, 31), "new", "x"]


@pytest.mark.parametrize("language", HEADERS)
@pytest.mark.parametrize(
    "order", [[0, 1, 2, 3, 4, 5, 6, 7], [7, 6, 5, 4, 3, 2, 1, 0], [3, 0, 5, 1, 7, 2, 6, 4]]
)
def test_headers_in_five_languages_and_any_order(tmp_path: Path, language: str, order: list[int]) -> None:
    header = [HEADERS[language][i] for i in order]
    path = workbook(tmp_path / "book.xlsx", [["Church hall"], [], header, [ROW[i] for i in order]])
    rows, parsed = read(path)
    assert parsed.head.header_rows == (3,)
    row = rows[0]
    assert isinstance(row, GoodsRow)
    assert (row.day, row.item, row.quantity_milli, row.unit) == (date(2022, 3, 5), "Рис", 25_000, "KGM")
    assert (row.weight_g, row.expiry, row.condition, row.note) == (25_500, date(2023, 1, 31), "new", "x")


@pytest.mark.parametrize(
    "header", ["QUANTITY", "quantity:", "Quantity*", " Quantity\u00a0", "Qty.", "Оuаntitу".replace("О", "Q")]
)
def test_case_points_spaces_and_cyrillic_letters_do_not_matter(tmp_path: Path, header: str) -> None:
    path = workbook(tmp_path / "book.xlsx", [["Item", header], ["Rice", 5]])
    assert goods(path)[0].quantity_milli == 5000


def test_two_lines_merged(tmp_path: Path) -> None:
    rows = [
        ["Goods", "", "Amount", "", "Weight", "", "Value"],
        ["name", "type", "number", "unit", "each (lb)", "total (kg)", "USD"],
        ["Boots", "44", 5, "pair", 3, None, 100],
        ["Kits", None, 2, "kit", None, 11, None],
    ]
    found = goods(workbook(tmp_path / "book.xlsx", rows, merge="A1:B1 C1:D1 E1:F1"))
    assert [(row.item, row.detail, row.quantity_milli, row.unit) for row in found] == [
        ("Boots", "44", 5000, "PR"),
        ("Kits", "", 2000, "SET"),
    ]
    assert [(row.weight_g, row.value_minor, row.currency) for row in found] == [
        (6804, 10_000, "USD"),
        (11_000, None, ""),
    ]


def test_a_title_is_no_upper_header(tmp_path: Path) -> None:
    path = workbook(tmp_path / "book.xlsx", [["From: the club"], ["Item", "Qty"], ["Rice", 5]])
    assert read(path)[1].head.header_rows == (2,)


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        (["Item", "Qty", "Date"], FileKind.DONATIONS),
        (["Carton no", "Contents", "Qty", "Gross kg"], FileKind.BOXES),
        (["№ места", "Наименование", "Кол-во", "Брутто, кг"], FileKind.BOXES),
        (["Nr kartonu", "Opis towaru", "Ilość", "Waga brutto"], FileKind.BOXES),
        (["Номер коробки", "Вміст", "Кількість", "Вага брутто"], FileKind.BOXES),
        (["Item", "Qty", "Priority"], FileKind.NEEDS),
        (["Што трэба", "Колькі", "Тэрміновасць"], FileKind.NEEDS),
        (["Code", "Name EN", "Name UK", "Category", "Unit"], FileKind.CATALOGUE),
    ],
)
def test_the_kind_is_told_by_the_columns(tmp_path: Path, header: list[str], kind: FileKind) -> None:
    row = ["1", "Rice", 5, 3, 2][: len(header)]
    assert read(workbook(tmp_path / "book.xlsx", [header, row]))[1].kind is kind


def test_a_title_tells_needs_from_donations(tmp_path: Path) -> None:
    rows = [["Список потреб на травень"], ["Назва", "Кількість"], ["Рис", 5]]
    assert read(workbook(tmp_path / "book.xlsx", rows))[1].kind is FileKind.NEEDS


def test_the_sheet_with_the_table_is_found_and_no_other_is_read(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "book.xlsx",
        {
            "Read me": [["Please write clearly"]],
            "Data": [["Item", "Qty"], ["Rice", 5]],
            "Phones": [["Alena", "617"]],
        },
    )
    rows, parsed = read(path)
    assert (parsed.sheet, parsed.head.other_sheets, len(rows)) == ("Data", ("Read me", "Phones"), 1)
    assert "Alena" not in repr(parsed)


def test_other_sheets_with_tables_are_told(tmp_path: Path) -> None:
    table = [["Item", "Qty"], ["Rice", 5]]
    sheets: dict[str, Table] = {"March": table, "April": table, "Lists": [["a", "b"]], "Old": table}
    _, parsed = read(workbook(tmp_path / "book.xlsx", sheets, hidden="Old"))
    (told_of,) = [found.problem for found in parsed.problems]
    assert (told_of.code, told_of.values["sheet"], told_of.values["value"]) == (
        "file.other_sheets",
        "March",
        "April",
    )


def test_the_title_tells_the_day_where_no_column_does(tmp_path: Path) -> None:
    titled = [["Drop-off 7 March 2026"], ["Item", "Qty"], ["Rice", 5]]
    dated = [["Since 24.02.2022"], ["Date", "Item", "Qty"], [date(2026, 3, 7), "Rice", 5]]
    assert read(workbook(tmp_path / "titled.xlsx", titled))[1].head.facts == {"day": "2026-03-07"}
    assert read(workbook(tmp_path / "dated.xlsx", dated))[1].head.facts == {}


def test_a_hidden_sheet_is_read_only_when_named(tmp_path: Path) -> None:
    sheets = {"secret": [["Item", "Qty"], ["S", 1]], "open": [["Item", "Qty"], ["O", 2]]}
    path = workbook(tmp_path / "book.xlsx", sheets, hidden="secret")
    assert read(path)[1].sheet == "open"
    assert read(path, sheet="Secret")[1].sheet == "secret"


def test_a_sheet_that_is_not_there_is_refused_with_those_that_are(tmp_path: Path) -> None:
    path = workbook(tmp_path / "book.xlsx", {"A": [["Item", "Qty"], ["S", 1]]})
    with pytest.raises(Refused) as refused:
        read(path, sheet="B")
    assert (refused.value.code, refused.value.problem.values["sheets"]) == ("file.no_such_sheet", "A")


def test_headers_can_be_mapped_by_name_and_by_letter(tmp_path: Path) -> None:
    path = workbook(tmp_path / "book.xlsx", [["Gubbins", "Howmany", "Notes"], ["Rice", 5, "x"]])
    rows, parsed = read(path, None, None, gubbins="item", B="quantity", Notes="-")
    assert [(row.item, row.quantity_milli, row.note) for row in rows if isinstance(row, GoodsRow)] == [
        ("Rice", 5000, "")
    ]
    assert parsed.head.mapping == {"Gubbins": "item", "Howmany": "quantity"}


@pytest.mark.parametrize(
    ("mapping", "code"), [({"X": "item"}, "file.no_such_header"), ({"Qty": "foo"}, "file.unknown_field")]
)
def test_a_wrong_mapping_is_refused(tmp_path: Path, mapping: dict[str, str], code: str) -> None:
    path = workbook(tmp_path / "book.xlsx", [["Item", "Qty"], ["Rice", 5]])
    with pytest.raises(Refused) as refused:
        read(path, None, None, **mapping)
    assert refused.value.code == code


def test_a_header_alone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        read(workbook(tmp_path / "book.xlsx", [["Item", "Qty"]]))
    assert refused.value.code == "file.no_rows"


def test_donors_are_not_read_and_never_come_back(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "book.xlsx",
        [["Item", "Qty", "Od kogo"], ["Rice", 5, "Jan Kowalski"], ["", 3, "Jan Kowalski"]],
    )
    rows, parsed = read(path)
    assert "Kowalski" not in repr((rows, parsed))
    assert (0, "file.donors_not_read", "warned") in told(parsed)


def test_a_table_need_not_begin_in_the_first_cell(tmp_path: Path) -> None:
    rows = [[], [], [None, None, "Item", "Qty"], [None, None, "Rice", "a few"], [None, None, "Rice", 5]]
    _, parsed = read(workbook(tmp_path / "book.xlsx", rows))
    assert (parsed.head.header_rows, parsed.good, told(parsed)) == (
        (3,),
        1,
        [(4, "row.quantity_not_a_number", "refused")],
    )


def test_the_same_sheet_saved_again_has_the_same_hash(tmp_path: Path) -> None:
    table = [["Item", "Qty"], ["Rice", 5], ["Oil", 2.5]]
    first = read(workbook(tmp_path / "a.xlsx", table))[1]
    again = read(workbook(tmp_path / "b.xlsx", {"Copy": table, "Other": [["x"]]}))[1]
    text = tmp_path / "c.csv"
    text.write_text("Item;Qty\nRice;5\nOil;2.5\n", encoding="utf-8")
    other = read(workbook(tmp_path / "d.xlsx", [*table[:2], ["Oil", 3]]))[1]
    assert first.content_hash == again.content_hash == read(text)[1].content_hash != other.content_hash


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (["Вид помощи", "Кол-во"], {"item", "quantity"}),
        (["Items donated", "Approx. value ($)", "# of units"], {"item", "value", "quantity"}),
        (["Name of goods", "Number of boxes", "Pcs in box", "Total pcs"], {"item", "quantity"}),
        (["Product", "Amount", "Received by", "Received"], {"item", "quantity", "day"}),
        (
            ["№ короба", "Вміст", "К-сть, шт", "N.W. (kg)", "G.W. (kg)"],
            {"box", "content", "quantity", "weight", "gross"},
        ),
        (["ВОХ No", "Item", "Qty"], {"box", "item", "quantity"}),
        (
            ["Наименование", "Кол-во", "Вес общий, кг", "Вес ед., г"],
            {"item", "quantity", "weight", "weight_each"},
        ),
    ],
)
def test_headers_of_the_wild(tmp_path: Path, header: list[str], expected: set[str]) -> None:
    path = workbook(tmp_path / "book.xlsx", [header, *([["1", "Soap", 2, 3, 4][: len(header)]] * 2)])
    assert set(read(path)[1].head.mapping.values()) == expected


def test_the_unit_in_a_header_counts_for_its_column(tmp_path: Path) -> None:
    table = [["Item", "Qty (pcs)", "Unit"], ["Soap", 2, None], ["Rice", 3, "kg"]]
    assert [row.unit for row in goods(workbook(tmp_path / "a.xlsx", table))] == ["H87", "KGM"]
    row = goods(workbook(tmp_path / "b.xlsx", [["Item", "Qty, lb"], ["Rice", 10]]))[0]
    assert (row.quantity_milli, row.unit, row.weight_g) == (4536, "KGM", 4536)


def test_a_lone_heading_below_the_header_is_no_second_line_of_it(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        [
            ["Lp.", "Nazwa", "Ilość", "J.m."],
            ["KARTON 1"],
            [1, "Ryż", 10, "kg"],
            ["KARTON 2"],
            [2, "Koce", 4, "szt"],
        ],
    )
    _, parsed = read(path)
    assert (parsed.kind, parsed.head.header_rows) == (FileKind.DONATIONS, (1,))
    assert told(parsed) == [(2, "row.note", "skipped"), (4, "row.note", "skipped")]


def test_a_lower_header_line_may_tell_of_one_piece(tmp_path: Path) -> None:
    rows = [["Назва", "Вага, кг", None], [None, "1 од.", "всього"], ["Рис", "0,5", "10"]]
    _, parsed = read(workbook(tmp_path / "a.xlsx", rows, merge="A1:A2 B1:C1"))
    assert parsed.head.header_rows == (1, 2)
    assert list(parsed.head.mapping.values()) == ["item", "weight_each", "weight"]


@pytest.mark.parametrize(
    ("boxes", "kind"),
    [([5, 4, 3], FileKind.DONATIONS), ([1, 1, 2], FileKind.BOXES), (["1-3", 4, 2], FileKind.BOXES)],
)
def test_a_column_of_boxes_says_how_many_or_which(
    tmp_path: Path, boxes: list[object], kind: FileKind
) -> None:
    rows = [["Item", "Boxes", "Pcs"], *(["Rice", box, 10] for box in boxes)]
    assert read(workbook(tmp_path / "a.xlsx", rows))[1].kind is kind


def test_how_many_boxes_is_the_quantity_where_nothing_else_is(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [["Item", "Boxes"], ["Rice", 3], ["Tea", 2]])
    assert [(row.quantity_milli, row.unit) for row in goods(path)] == [(3000, Unit.BOX), (2000, Unit.BOX)]


def test_another_table_below_is_told_and_not_read(tmp_path: Path) -> None:
    first = [["Item", "Qty", "Unit"], ["Rice", 10, "kg"], [], ["Clothes"]]
    path = workbook(tmp_path / "a.xlsx", [*first, ["Item", "Boxes", "Qty"], ["Jacket", 2, 30]])
    rows, parsed = read(path)
    assert (len(rows), parsed.rows) == (1, 3)
    assert (5, "row.another_table", "warned") in told(parsed)
    again = workbook(tmp_path / "b.xlsx", [*first, ["Item", "Amount", "Unit"], ["Tea", 2, "kg"]])
    assert len(read(again)[0]) == 2


def test_one_name_over_several_rows_names_each(tmp_path: Path) -> None:
    rows = [
        ["Item", "Size", "Qty"],
        ["Jackets", "S", 5],
        [None, "M", 7],
        [None, None, None],
        ["Boots", "42", 4],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, merge="A2:A4")
    assert [(row.item, row.detail) for row in goods(path)] == [
        ("Jackets", "S"),
        ("Jackets", "M"),
        ("Boots", "42"),
    ]
    assert told(read(path)[1]) == [(4, "row.empty", "skipped")]


def test_marks_for_the_same_again_are_no_item(tmp_path: Path) -> None:
    rows = [["Item", "Qty"], ["Rice", 5], ['"', 7], ["-//-", 3]]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert told(read(path)[1]) == [(3, "row.no_item", "refused"), (4, "row.no_item", "refused")]


def test_kilograms_beside_pieces_are_the_weight(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [["Nazwa", "Ilość szt", "Ilość kg"], ["Mydło", 48, "4,8"]])
    assert [(row.quantity_milli, row.weight_g) for row in goods(path)] == [(48_000, 4800)]


def test_units_in_a_line_of_their_own_belong_to_the_header(tmp_path: Path) -> None:
    rows = [["Item", "Qty", "Weight", "Value"], [None, "(pcs)", "(lb)", "(EUR)"], ["Rice", 5, 10, 12.5]]
    (row,) = goods(workbook(tmp_path / "a.xlsx", rows))
    assert (row.unit, row.weight_g, row.value_minor, row.currency) == (Unit.PIECE, 4536, 1250, "EUR")


def test_signs_of_no_width_are_not_there(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx", [["\ufeffItem", "Q\u200bty", "kg/pc"], ["Tea\u00ad bags", "\u200b7", "0.4"]]
    )
    assert [(row.item, row.quantity_milli, row.weight_g) for row in goods(path)] == [("Tea bags", 7000, 2800)]
