"""The workbooks that sites really kept, against what is expected of them."""

import json
from decimal import Decimal
from typing import Any

import pytest

from aidtracker.spreadsheets.rows import BoxRow, FileKind, GoodsRow, NeedRow
from tests.spreadsheets.sheets import SAMPLES, read, told

EXPECTED: dict[str, Any] = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", [name for name in EXPECTED if not name.startswith("bad")])
def test_kind_and_counts(name: str) -> None:
    expected = EXPECTED[name]
    _, parsed = read(SAMPLES / name)
    assert parsed.kind == FileKind(expected["as"])
    # Rows whose item is not in the catalogue are good for us; the file's notes count them apart.
    good = expected.get("lines") or expected["good"] + len(expected.get("unknown_item", {}))
    assert (parsed.good, parsed.refused) == (good, expected["refused"])
    assert parsed.good + parsed.refused + parsed.skipped == parsed.rows


def test_boston_problems_stand_in_the_rows_the_spreadsheet_shows() -> None:
    _, parsed = read(SAMPLES / "boston-drop-offs.xlsx")
    assert parsed.head.header_rows == (4, 5)
    assert parsed.head.other_sheets == ("phone numbers",)
    assert told(parsed) == [
        (15, "row.empty", "skipped"),
        (22, "row.quantity_not_a_number", "refused"),
        (23, "row.quantity_not_a_number", "refused"),
        (24, "row.quantity_below_zero", "refused"),
        (25, "row.no_such_day", "refused"),
        (28, "row.no_item", "refused"),
        (29, "row.error_value", "warned"),
        (30, "row.total", "skipped"),
    ]
    assert [problem.value for problem in parsed.problems[1:3]] == ["20 + 20", "a few"]
    assert parsed.refused_cells[22][1] == "toothpaste / toothbrush"


def test_boston_cells() -> None:
    rows = {row.row: row for row in read(SAMPLES / "boston-drop-offs.xlsx")[0] if isinstance(row, GoodsRow)}
    assert {str(rows[n].day) for n in (6, 7)} == {"2022-03-05"}
    assert {str(rows[n].day) for n in (8, 9, 11)} == {"2022-03-06"}
    assert {str(rows[n].day) for n in (16, 17, 18)} == {"2022-03-08"}
    assert (str(rows[9].expiry), str(rows[19].expiry), rows[29].expiry) == ("2024-05-31", "2024-12-31", None)
    assert rows[21].quantity_milli == 1_000_000
    assert (rows[9].weight_g, rows[10].weight_g, rows[7].weight_g) == (10_015, 25_000, 21_600)
    assert [rows[n].condition for n in (6, 11, 14, 16)] == ["new", "used", "used", ""]
    assert (rows[27].unit, rows[27].unit_text, rows[11].unit) == ("PR", "пар", None)


def test_needs() -> None:
    rows, parsed = read(SAMPLES / "potrzeby.ods")
    priorities = [row.priority for row in rows if isinstance(row, NeedRow)]
    assert (priorities.count("urgent"), priorities.count("not needed")) == (5, 1)
    assert [row.quantity_milli for row in rows if isinstance(row, NeedRow) and row.row in (4, 9, 11)] == [
        2_000_000,
        None,
        1_200_000,
    ]
    assert parsed.head.facts == {"day": "2022-03-14"}


def test_packing_list() -> None:
    rows, parsed = read(SAMPLES / "truck-2.xls")
    lines = [row for row in rows if isinstance(row, BoxRow)]
    assert len({line.marks for line in lines}) == EXPECTED["truck-2.xls"]["boxes"]
    range_of = [line for line in lines if line.marks in ("4", "5", "6")]
    assert [(line.goods.quantity_milli, line.net_g, line.gross_g) for line in range_of] == [
        (12_000, 21_600, 24_000)
    ] * 3
    gross = sum(line.gross_g or 0 for line in lines)
    assert Decimal(gross) / 1000 == Decimal(EXPECTED["truck-2.xls"]["known_gross_kg"])
    weighed = {line.marks for line in lines if line.gross_g}
    assert {line.marks for line in lines} - weighed == {"8"}
    assert [line.goods.item for line in lines if line.marks == "3"] == [
        "Sleeping bag winter",
        "Foam mat",
        "Socks warm",
    ]
    assert (lines[0].length_mm, lines[0].width_mm, lines[0].height_mm) == (600, 400, 400)
    assert parsed.head.facts == {
        "shipper": "Belarusians of Chicago",
        "consignee": "Sorting centre, Warsaw",
        "day": "2022-03-20",
    }


def test_text_that_looks_like_a_formula_is_kept_as_text() -> None:
    rows, parsed = read(SAMPLES / "vilnia-cp1251.csv")
    last = rows[-1]
    assert isinstance(last, GoodsRow)
    assert last.item == '=HYPERLINK("http://example.invalid","клікні")'
    assert told(parsed) == [(7, "row.text_like_formula", "warned")]


def test_hxl_tags_beat_the_headers() -> None:
    rows, parsed = read(SAMPLES / "lviv-hxl.xlsx")
    assert parsed.head.header_rows == (1, 2)
    assert parsed.head.mapping["Джерело"] == "donor_kind"
    assert [(row.item_code, row.donor_kind) for row in rows if isinstance(row, GoodsRow)] == [
        ("MED-001", "organisation"),
        ("MED-017", "person"),
        ("ХХХ-999", "person"),
        ("FOO-003", "organisation"),
    ]
