"""A copy of a workbook with its cells marked: it is all there, and comes back with the same rows."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font, PatternFill

from aidtracker.domain.errors import Level
from aidtracker.spreadsheets.writing_marked import write_marked
from tests.spreadsheets.sheets import SAMPLES, read, told, workbook

ROWS = [
    ["List of March"],
    [],
    ["Date", "Item", "Quantity"],
    ["2026-02-01", "Salt", 2],
    ["2026-02-31", "Rice", "a few"],
]
RED, YELLOW = "FFF4B6B0", "FFFFE699"


def _mark(source: Path, target: Path) -> int:
    _, parsed = read(source)
    return write_marked(parsed, parsed.problems, source, target, lambda found: found.code, "Reason")


def _colour(path: Path, cell: str) -> str | None:
    fill = load_workbook(path).worksheets[0][cell].fill
    return str(fill.fgColor.rgb) if fill.fill_type else None


def test_a_workbook_keeps_what_is_in_it(tmp_path: Path) -> None:
    source, target = (
        workbook(tmp_path / "list.xlsx", {"Given": ROWS, "Else": [["kept"]]}),
        tmp_path / "out.xlsx",
    )
    book = load_workbook(source)
    sheet = book["Given"]
    sheet["A1"].font = Font(bold=True)
    sheet["E4"] = "=1+1"
    sheet["B4"].fill = PatternFill("solid", fgColor="FF00FF00")
    book.save(source)
    assert _mark(source, target) == 1
    copy = load_workbook(target)
    assert copy["Else"]["A1"].value == "kept"
    marked = copy["Given"]
    assert marked["A1"].font.bold
    assert (marked["E4"].value, marked["F3"].value) == ("=1+1", "Reason")
    assert (_colour(target, "A5"), _colour(target, "C5"), _colour(target, "C4")) == (RED, RED, None)
    assert _colour(target, "B4") == "FF00FF00"
    assert (
        set(str(marked["F5"].value).split()) == {"row.not_a_date", "row.not_a_number"} or marked["F5"].value
    )
    assert load_workbook(source)["Given"]["F3"].value is None


def test_a_mended_copy_can_be_marked_again(tmp_path: Path) -> None:
    source = workbook(tmp_path / "list.xlsx", ROWS)
    first, second = tmp_path / "first.xlsx", tmp_path / "second.xlsx"
    _mark(source, first)
    book = load_workbook(first)
    book.worksheets[0]["A5"] = "2026-02-03"
    book.save(first)
    assert _mark(first, second) == 1
    assert (_colour(second, "A5"), _colour(second, "C5")) == (None, RED)
    sheet = load_workbook(second).worksheets[0]
    assert (sheet["D3"].value, sheet.max_column) == ("Reason", 4)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_text_file_becomes_a_workbook_with_the_same_rows(tmp_path: Path, separator: str) -> None:
    source, target = tmp_path / "list.csv", tmp_path / "out.xlsx"
    lines = [["Item", "Quantity", "Phone"], ["=Salt", "2", "+375291234567"], ["Rice", "a few", "00123"]]
    source.write_text("\n".join(separator.join(line) for line in lines), encoding="utf-8")
    assert _mark(source, target) == 2
    sheet = load_workbook(target).worksheets[0]
    assert [sheet["A2"].value, sheet["A2"].data_type, sheet["A2"].quotePrefix] == ["=Salt", "s", True]
    assert [sheet["C2"].value, sheet["C3"].value] == ["+375291234567", "00123"]
    assert (_colour(target, "A2"), _colour(target, "B3")) == (YELLOW, RED)
    before, after = read(source)[1], read(target)[1]
    assert told(before) == told(after)
    assert (before.good, before.refused) == (after.good, after.refused)


def test_what_is_said_of_a_row_is_marked_at_its_name(tmp_path: Path) -> None:
    source, target = workbook(tmp_path / "list.xlsx", ROWS), tmp_path / "out.xlsx"
    _, parsed = read(source)
    found = parsed.problems[0]
    warning = type(found)(4, "", "Salt", type(found.problem)("item.unknown", {}, Level.WARNED))
    write_marked(parsed, [warning], source, target, lambda problem: problem.code, "Reason")
    assert _colour(target, "B4") == YELLOW


_CELLS = st.one_of(
    st.none(), st.integers(-9, 99), st.text(max_size=8), st.sampled_from(["a few", "2 kg", "Salt"])
)


@given(rows=st.lists(st.tuples(_CELLS, _CELLS, _CELLS), min_size=1, max_size=8), as_text=st.booleans())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
def test_marks_change_nothing_that_is_read(
    rows: list[tuple[object, ...]], as_text: bool, tmp_path: Path
) -> None:
    source, target = tmp_path / "any.xlsx", tmp_path / "marked.xlsx"
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Item", "Quantity", "Notes"])
    sheet.append(["Salt", 1, ""])
    for row in rows:
        sheet.append([_printable(cell) for cell in row])
    book.save(source)
    before = read(source)
    write_marked(before[1], before[1].problems, source, target, lambda _: "why", "Reason")
    after = read(target)
    assert after[0] == before[0]
    assert told(after[1]) == told(before[1])


def _printable(cell: object) -> object:
    return "".join(filter(str.isprintable, cell)).lstrip("=") if isinstance(cell, str) else cell


@pytest.mark.parametrize(
    "name", ["million-rows.xlsx", "boston-drop-offs.xlsx", "truck-2.xls", "potrzeby.ods", "vilnia-cp1251.csv"]
)
def test_files_of_all_kinds_come_back_with_the_same_rows(name: str, tmp_path: Path) -> None:
    """Also one with a cell a million rows below the others, which openpyxl would go through one by one."""
    (source,) = SAMPLES.rglob(name)
    target = tmp_path / "out.xlsx"
    before = read(source)[1]
    write_marked(before, before.problems, source, target, lambda found: found.code, "Reason")
    after = read(target, before.kind)[1]
    assert (after.good, after.refused, after.skipped) == (before.good, before.refused, before.skipped)
