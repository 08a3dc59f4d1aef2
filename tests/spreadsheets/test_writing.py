"""Tables in files: what a spreadsheet program will find in them, and that half a file never stands there."""

import csv
import os
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import openpyxl
import pytest
import python_calamine
from hypothesis import given
from hypothesis import strategies as st

from aidtracker.domain.errors import Refused
from aidtracker.i18n import Language
from aidtracker.spreadsheets.safe_text import looks_like_formula, plain
from aidtracker.spreadsheets.tables import AtLeast, Column, Kind, Table, Value
from aidtracker.spreadsheets.writing import write_table

MADE = datetime(2026, 3, 4, 15, 2, 7, tzinfo=UTC)
COLUMNS = (
    Column("number", "Number", hxl="#meta+id"),
    Column("day", "Date received", Kind.DATE, "When it came.", "#date+received"),
    Column("item", "Item", hxl="#item+name"),
    Column("quantity", "Quantity", Kind.QUANTITY, hxl="#indicator+item+num", total=True, per="unit"),
    Column("unit", "Unit"),
    Column("weight", "Weight, kg", Kind.WEIGHT_KG, total=True),
    Column("value", "Value", Kind.MONEY, total=True, per="currency"),
    Column("currency", "Currency"),
    Column("when", "When", Kind.MOMENT),
    Column("lines", "Lines", Kind.COUNT, total=True),
)
NOON = datetime(2026, 3, 4, 12, 30, 15)  # noqa: DTZ001 - cells have no zone
ROWS: tuple[tuple[Value, ...], ...] = (
    (
        "BOS1-D00001-9",
        date(2026, 3, 4),
        "Рис",
        Decimal(12),
        "pcs",
        Decimal("1.6"),
        Decimal("25.5"),
        "USD",
        NOON,
        3,
    ),
    ("BOS1-D00002-7", date(2026, 3, 5), "=1+1", Decimal("2.5"), "kg", None, Decimal(5), "USD", None, 1),
)


def table(rows: Iterable[Sequence[Value]] = ROWS, **changes: Any) -> Table:
    return Table("Donations", COLUMNS, rows, MADE, **{"about": [("What this is", "All of it")], **changes})


def one_text(text: str) -> Table:
    return Table("Texts", [Column("text", "Text"), Column("end", "End")], [(text, "end")], MADE)


def written(table: Table, path: Path) -> openpyxl.Workbook:
    write_table(table, path)
    return openpyxl.load_workbook(path)


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def csv_rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_cells_are_real_dates_and_numbers(tmp_path: Path) -> None:
    sheet = written(table(), tmp_path / "out.xlsx")["Donations"]
    assert [[cell.value for cell in row] for row in sheet.iter_rows(max_row=3)] == [
        [column.title for column in COLUMNS],
        ["BOS1-D00001-9", datetime(2026, 3, 4), "Рис", 12, "pcs", 1.6, 25.5, "USD", NOON, 3],  # noqa: DTZ001
        ["BOS1-D00002-7", datetime(2026, 3, 5), "=1+1", 2.5, "kg", None, 5, "USD", None, 1],  # noqa: DTZ001
    ]
    formats = [[sheet.cell(row, column).number_format for column in (2, 4, 6, 7, 9)] for row in (2, 3)]
    assert formats[0] == ["yyyy-mm-dd", "#,##0_m", "#,##0.000_m", "#,##0.00_m", "yyyy-mm-dd hh:mm"]
    assert formats[1][1] == "#,##0.0##_m"


def test_totals_follow_a_filter_carry_their_value_and_say_what_they_miss(tmp_path: Path) -> None:
    sheet = written(table(), tmp_path / "out.xlsx")["Donations"]
    total = [cell.value for cell in sheet[4]]
    assert total == [
        *("Total", None, None, None, None),  # pieces and kilograms do not add up
        *("=SUBTOTAL(109,F2:F3)", "=SUBTOTAL(109,G2:G3)", None, None, "=SUBTOTAL(109,J2:J3)"),
    ]
    assert sheet["F4"].number_format == '"≥ "#,##0.000_m'
    assert sheet["G4"].number_format == "#,##0.00_m"
    values = (
        python_calamine.load_workbook(str(tmp_path / "out.xlsx")).get_sheet_by_name("Donations").to_python()
    )
    assert [values[3][index] for index in (5, 6, 9)] == [1.6, 30.5, 4]


def test_no_totals_without_rows_or_sums(tmp_path: Path) -> None:
    assert written(table(()), tmp_path / "none.xlsx")["Donations"].max_row == 1
    assert written(one_text("a"), tmp_path / "text.xlsx")["Texts"].max_row == 2


def test_the_second_sheet_explains(tmp_path: Path) -> None:
    sheet = written(table(), tmp_path / "out.xlsx")["About"]
    said = {row[0]: row[1] for row in sheet.iter_rows(values_only=True, max_col=2)}
    assert said["What this is"] == "All of it"
    assert said["Rows"] == "2"
    assert said["Total: Quantity"] == "2.5 kg; 12 pcs"
    assert said["Total: Weight, kg"] == "≥ 1.6"
    assert said["Total: Value"] == "30.5 USD"
    assert said["Date received"] == "When it came."


def test_header_stays_and_repeats_and_filters(tmp_path: Path) -> None:
    sheet = written(table(), tmp_path / "out.xlsx")["Donations"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:J3"  # without the totals
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.page_setup.orientation == "landscape"
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    fit = sheet.sheet_properties.pageSetUpPr
    assert fit is not None
    assert fit.fitToPage


def test_columns_are_as_wide_as_what_stands_in_them(tmp_path: Path) -> None:
    rows = (
        *ROWS,
        ("x", None, "a name of a thing that is rather long", None, "", None, None, "", None, None),
        *ROWS,
    )
    sheet = written(table(rows), tmp_path / "out.xlsx")["Donations"]
    widths = {letter: sheet.column_dimensions[letter].width for letter in "ACE"}
    assert widths["C"] >= len("a name of a thing that is rather long")
    assert widths["A"] >= len("BOS1-D00001-9")
    assert widths["E"] < 12
    endless = written(one_text("x" * 5000), tmp_path / "endless.xlsx")["Texts"]
    assert endless.column_dimensions["A"].width < 60


def test_hxl_tags_stand_under_the_header(tmp_path: Path) -> None:
    sheet = written(table(hxl=True), tmp_path / "out.xlsx")["Donations"]
    assert [cell.value for cell in sheet[2]][:4] == [
        "#meta+id",
        "#date+received",
        "#item+name",
        "#indicator+item+num",
    ]
    assert sheet["A3"].value == "BOS1-D00001-9"
    assert sheet["F5"].value == "=SUBTOTAL(109,F3:F4)"
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A3", "A2:J4")
    write_table(table(hxl=True), tmp_path / "out.csv")
    assert csv_rows(tmp_path / "out.csv")[1][:2] == ["#meta+id", "#date+received"]


def test_nobody_is_named_in_the_properties(tmp_path: Path) -> None:
    book = written(table(), tmp_path / "out.xlsx")
    assert (book.properties.creator, book.properties.lastModifiedBy) == ("AidTracker", None)
    assert book.properties.created == MADE.replace(tzinfo=None)
    assert book.properties.title == "Donations"


def test_the_same_table_gives_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for suffix in ("xlsx", "csv"):
        one, two = tmp_path / f"one.{suffix}", tmp_path / f"two.{suffix}"
        write_table(table(), one)
        monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
        write_table(table(), two)
        monkeypatch.undo()
        assert one.read_bytes() == two.read_bytes()


HOSTILE = (
    '=HYPERLINK("http://x")',
    "+375291234567",
    "-5 °C",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    " =1",
    "＝1",
    "=" + "x" * 40_000,
)


@pytest.mark.parametrize("text", HOSTILE)
def test_text_is_never_a_formula(text: str, tmp_path: Path) -> None:
    cell = written(one_text(text), tmp_path / "out.xlsx")["Texts"]["A2"]
    assert cell.data_type == "s"
    assert cell.quotePrefix
    assert cell.value == plain(text)
    write_table(one_text(text), tmp_path / "out.csv")
    assert csv_rows(tmp_path / "out.csv")[1] == ["'" + plain(text), "end"]


def test_numbers_are_never_touched(tmp_path: Path) -> None:
    minus = Table("Numbers", [Column("n", "N", Kind.QUANTITY)], [(Decimal(-5),)], MADE)
    cell = written(minus, tmp_path / "out.xlsx")["Numbers"]["A2"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == (-5, "n", False)
    write_table(minus, tmp_path / "out.csv")
    assert csv_rows(tmp_path / "out.csv")[1] == ["-5"]


@given(st.text(max_size=60))
def test_any_text_comes_back(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.getbasetemp() / f"any-{os.getpid()}.xlsx"
    expected = plain(text)
    cell = written(one_text(text), path)["Texts"]["A2"]
    assert (cell.value or "") == expected
    assert cell.quotePrefix == looks_like_formula(expected)
    write_table(one_text(text), path.with_suffix(".csv"))
    assert csv_rows(path.with_suffix(".csv"))[1][0].removeprefix("'" if cell.quotePrefix else "") == expected


def test_what_xml_forbids_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    assert written(one_text("a\x00b\x0bc\ud800d\ufffe"), path)["Texts"]["A2"].value == "abcd"
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            ET.fromstring(archive.read(name))  # noqa: S314 - our own file


def test_titles_may_hold_anything(tmp_path: Path) -> None:
    odd = Table("A/B: [C] & so on and on and on, for ever?", [Column("=x", "=x<>&")], [("y",)], MADE)
    book = written(odd, tmp_path / "out.xlsx")
    assert book.sheetnames[0] == "A B   C  & so on and on and on,"
    assert book.worksheets[0]["A1"].value == "=x<>&"
    assert book.worksheets[0]["A1"].data_type == "s"


def test_days_before_the_calendar_of_workbooks_are_text(tmp_path: Path) -> None:
    old = Table("Old", [Column("d", "D", Kind.DATE)], [(date(1900, 2, 28),), (date(1900, 3, 1),)], MADE)
    sheet = written(old, tmp_path / "out.xlsx")["Old"]
    assert [sheet["A2"].value, sheet["A3"].value] == ["1900-02-28", datetime(1900, 3, 1)]  # noqa: DTZ001


def test_a_lower_bound_says_so(tmp_path: Path) -> None:
    columns = [Column("n", "Net, kg", Kind.WEIGHT_KG, total=True)]
    sheet = written(
        Table("Net", columns, [(AtLeast(Decimal("2.5")),), (Decimal(1),)], MADE), tmp_path / "out.xlsx"
    )["Net"]
    assert (sheet["A2"].value, sheet["A2"].number_format) == (2.5, '"≥ "#,##0.000_m')
    assert sheet["A3"].number_format == "#,##0.000_m"


def test_csv_is_rfc_4180_with_a_mark(tmp_path: Path) -> None:
    rows = (
        (
            "a,b",
            date(2026, 3, 4),
            'say "x"\nand y',
            Decimal("1.25"),
            "kg",
            Decimal("1.250"),
            Decimal(5),
            "EUR",
            NOON,
            7,
        ),
    )
    write_table(table(rows), tmp_path / "out.csv")
    data = (tmp_path / "out.csv").read_bytes()
    assert data.startswith(b'\xef\xbb\xbfNumber,Date received,Item,Quantity,Unit,"Weight, kg"')
    # 1.250 may be read as 1250; 1.2500 may not.
    assert data.split(b"\r\n", 1)[1].decode() == (
        '"a,b",2026-03-04,"say ""x""\nand y",1.25,kg,1.2500,5.00,EUR,2026-03-04 12:30:15,7\r\n'
    )


def test_texts_are_in_the_language_of_the_table(tmp_path: Path) -> None:
    book = written(table(language=Language.UK), tmp_path / "out.xlsx")
    assert book.properties.language == "uk"


def failing(at: int, error: Exception) -> Iterator[Sequence[Value]]:
    for _ in range(at):
        yield ROWS[0]
    raise error


@pytest.mark.parametrize("name", ["out.xlsx", "out.csv"])
def test_a_failing_row_leaves_what_was_there(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text("older")
    with pytest.raises(ZeroDivisionError):
        write_table(table(failing(3000, ZeroDivisionError())), path)
    assert path.read_text() == "older"
    assert names_in(tmp_path) == [name]


class Stopped(Exception):
    """Somebody pressed Cancel."""


@pytest.mark.parametrize("name", ["out.xlsx", "out.csv"])
def test_cancelling_leaves_nothing(name: str, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    def on_progress(done: int, total: int) -> None:
        told.append((done, total))
        if done >= 2000:
            raise Stopped

    with pytest.raises(Stopped):
        write_table(table(ROWS * 5000, count=10_000), tmp_path / name, on_progress)
    assert names_in(tmp_path) == []
    assert told == [(0, 10_000), (1000, 10_000), (2000, 10_000)]


def test_progress_ends_with_all_rows(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    assert write_table(table(), tmp_path / "out.csv", lambda done, total: told.append((done, total))) == 2
    assert told == [(0, 0), (2, 2)]


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none" / "out.xlsx", tmp_path / "none" / "out.csv"):
        with pytest.raises(Refused, match=r"export\.cannot_write"):
            write_table(table(), path)
    (tmp_path / "folder.xlsx").mkdir()
    with pytest.raises(Refused, match=r"export\.cannot_write"):
        write_table(table(), tmp_path / "folder.xlsx")
    assert names_in(tmp_path) == ["folder.xlsx"]


def test_a_full_disk_is_told_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.fsync", _no_space)
    with pytest.raises(Refused, match=r"database\.disk_full"):
        write_table(table(), tmp_path / "out.csv")
    assert names_in(tmp_path) == []


def _no_space(_file: int) -> None:
    raise OSError(28, "No space left on device")


def test_other_suffixes_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"export\.suffix"):
        write_table(table(), tmp_path / "out.ods")
    assert names_in(tmp_path) == []


def test_a_new_file_may_be_read_by_others(tmp_path: Path) -> None:
    if os.name != "posix":
        pytest.skip("permissions of POSIX")
    (tmp_path / "plain").touch()
    write_table(table(), tmp_path / "out.xlsx")
    assert (tmp_path / "out.xlsx").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_sheet_that_is_full_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aidtracker.spreadsheets.writing_rows.MOST_ROWS", 3)
    with pytest.raises(Refused, match=r"export\.too_many_rows\(most=1\)"):
        write_table(table(), tmp_path / "out.xlsx")
    assert names_in(tmp_path) == []


def test_parts_are_well_formed_and_complete(tmp_path: Path) -> None:
    write_table(table(), tmp_path / "out.xlsx")
    with zipfile.ZipFile(tmp_path / "out.xlsx") as archive:
        assert archive.testzip() is None
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert [int(number) for number in re.findall(r'<row r="(\d+)"', sheet)] == [1, 2, 3, 4]
    assert "<dimension" not in sheet  # a wrong one makes readers stop early
