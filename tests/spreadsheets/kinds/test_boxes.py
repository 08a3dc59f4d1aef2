"""Packing lists of others."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidtracker.spreadsheets.kinds.boxes import _share, marks_of
from aidtracker.spreadsheets.rows import GoodsRow
from tests.spreadsheets.sheets import boxes, read, told, workbook

HEADER = ["Box No", "Description", "Qty", "Net kg", "Gross kg", "L x W x H cm"]


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("7", ["7"]), ("PL-07", ["PL-07"]), ("4-6", ["4", "5", "6"]), ("4 – 6", ["4", "5", "6"]),
        ("4, 5", ["4", "5"]),
        ("08-10", ["08", "09", "10"]), ("PL-02 - PL-03", ["PL-02", "PL-03"]), ("3/9", ["3"]),
        ("A1-A2", ["A1", "A2"]),
        ("6-4", None), ("1-99999", None), ("BOS1-B00412-7", ["BOS1-B00412-7"]),
    ],
)  # fmt: skip
def test_marks(text: str, marks: list[str] | None) -> None:
    assert marks_of(text) == marks


def test_a_box_number_counts_until_the_next(tmp_path: Path) -> None:
    table = [
        HEADER,
        [1, "A", 1, 1, 5, "60x40x40"],
        ["", "B", 2, 1, "", ""],
        ["2a", "C", 3, 1, 2, "24x16x16 in"],
        [None, "D", 4],
    ]
    lines = boxes(workbook(tmp_path / "book.xlsx", table))
    assert [(line.marks, line.goods.item, line.gross_g) for line in lines] == [
        ("1", "A", 5000), ("1", "B", None), ("2a", "C", 2000), ("2a", "D", None),
    ]  # fmt: skip
    assert (lines[2].length_mm, lines[2].width_mm) == (609, 406)


def test_a_gross_weight_that_stands_in_each_row_is_the_boxs(tmp_path: Path) -> None:
    table = [HEADER, [1, "A", 1, 1, 5], [1, "B", 1, 1, 5], [2, "C", 1, 1, 2], [2, "D", 1, 1, 3]]
    rows, parsed = read(workbook(tmp_path / "book.xlsx", table))
    assert [row[2] for row in rows] == [5000, None, 5000, None]
    assert told(parsed) == [(4, "row.gross_differs", "warned")]


def test_lighter_than_its_goods_is_told(tmp_path: Path) -> None:
    _, parsed = read(workbook(tmp_path / "book.xlsx", [HEADER, [1, "A", 1, 10, 5]]))
    assert told(parsed) == [(2, "row.gross_below_net", "warned")]


def test_a_box_without_a_number_and_a_number_that_became_a_date(tmp_path: Path) -> None:
    table = [HEADER, ["", "A", 1], [date(2022, 4, 6), "B", 1], ["", "C", 1], [3, "D", 1], ["9-5", "E", 1]]
    _, parsed = read(workbook(tmp_path / "book.xlsx", table))
    assert [(row, code) for row, code, _ in told(parsed)] == [
        (2, "row.no_box"), (3, "row.box_is_a_date"), (4, "row.no_box"), (6, "row.box_range"),
    ]  # fmt: skip


def test_a_refused_row_still_opens_its_box(tmp_path: Path) -> None:
    lines = boxes(workbook(tmp_path / "book.xlsx", [HEADER, [1, "A", 1], [2, "B", "many"], ["", "C", 1]]))
    assert [(line.marks, line.goods.item) for line in lines] == [("1", "A"), ("2", "C")]


LINE = GoodsRow(2, None, "", "A", "", 0, None, "", None, None, "", "", "", "", None, "", "", "")


@given(st.integers(1, 10**9), st.integers(1, 40), st.integers(0, 10**7))
def test_sharing_out_loses_nothing(milli: int, count: int, grams: int) -> None:
    line = LINE._replace(quantity_milli=milli, weight_g=grams)
    shares = [_share(line, count, index) for index in range(count)]
    assert sum(share.quantity_milli for share in shares) == milli
    assert sum(share.weight_g or 0 for share in shares) == grams
    if milli % 1000 == 0:
        assert all(share.quantity_milli % 1000 == 0 for share in shares)
