"""Packing lists of others."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidtracker.spreadsheets.kinds.boxes import _share
from aidtracker.spreadsheets.rows import BoxRow, FileKind, GoodsRow
from tests.spreadsheets.sheets import boxes, read, told, workbook

HEADER = ["Box No", "Description", "Qty", "Net kg", "Gross kg", "L x W x H cm"]


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
    assert (lines[2].length_mm, lines[2].width_mm) == (610, 406)


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


def marks_in(path: Path, column: list[object], *others: list[object]) -> list[tuple[str, str]]:
    """Marks and items of a list with these cells in the box column."""
    rows = [[cell, f"thing {number}", 1] for number, cell in enumerate(column)]
    lines = boxes(workbook(path / "book.xlsx", [["Box", "Item", "Qty", "Gross kg"], *rows, *others]))
    return [(line.marks, line.goods.item) for line in lines]


def test_numbers_of_a_total_are_numbers_where_all_name_the_same_total(tmp_path: Path) -> None:
    assert [marks for marks, _ in marks_in(tmp_path, ["BOX 7/41", "8/41", "box 9 of 41", "8"])] == [
        "7", "8", "9", "8",
    ]  # fmt: skip
    assert [marks for marks, _ in marks_in(tmp_path, ["1/1", "1/2", "2/2"])] == ["1/1", "1/2", "2/2"]


def test_a_box_is_the_same_in_either_alphabet_and_by_ditto_marks(tmp_path: Path) -> None:
    assert marks_in(tmp_path, ["ВОХ-1", "BOX-1", '"', "PL-2"]) == [
        ("ВОХ-1", "thing 0"), ("ВОХ-1", "thing 1"), ("ВОХ-1", "thing 2"), ("PL-2", "thing 3"),
    ]  # fmt: skip


@pytest.mark.parametrize("cell", ["-", "без коробки", "loose", "#REF!", "=A2+1"])
def test_goods_in_no_box_are_not_in_the_box_above(tmp_path: Path, cell: str) -> None:
    table = [["Box", "Item", "Qty"], [1, "A", 1], [cell, "B", 1], ["", "C", 1]]
    rows, parsed = read(workbook(tmp_path / "book.xlsx", table))
    assert len(rows) == 1
    assert [row for row, _, level in told(parsed) if level == "refused"] == [3, 4]


def test_a_row_that_only_opens_a_box(tmp_path: Path) -> None:
    table = [
        ["Box", "Item", "Qty", "Gross kg"],
        ["Box 1", "", "", 12], ["", "A", 1], ["", "B", 1], ["Box 2"], ["", "C", 1], ["Box 3", "", "", 5],
    ]  # fmt: skip
    rows, parsed = read(workbook(tmp_path / "book.xlsx", table), FileKind.BOXES)
    found = [row for row in rows if isinstance(row, BoxRow)]
    assert [(row.marks, row.goods.item, row.gross_g) for row in found] == [
        ("1", "A", 12_000), ("1", "B", None), ("2", "C", None),
    ]  # fmt: skip
    assert told(parsed) == [
        (2, "row.box", "skipped"),
        (5, "row.box", "skipped"),
        (7, "row.no_item", "refused"),
    ]


def test_quantities_of_each_box_are_not_shared_out(tmp_path: Path) -> None:
    each = boxes(workbook(tmp_path / "each.xlsx", [["Box", "Item", "Qty per box"], ["1-3", "A", 12]]))
    total = boxes(workbook(tmp_path / "total.xlsx", [["Box", "Item", "Qty"], ["1-3", "A", 12]]))
    assert [line.goods.quantity_milli for line in each] == [12_000] * 3
    assert [line.goods.quantity_milli for line in total] == [4_000] * 3


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        (["Розмір, см"], ["60х40х30"]), (["Size"], ["60 x 40 x 30 cm"]), (["L", "W", "H"], [60, 40, 30]),
        (["Size (m)"], ["0,6x0,4x0,3"]),
    ],
)  # fmt: skip
def test_sizes_under_other_names(tmp_path: Path, header: list[str], cells: list[object]) -> None:
    (line,) = boxes(workbook(tmp_path / "book.xlsx", [["Box", "Item", "Qty", *header], [1, "A", 1, *cells]]))
    assert (line.length_mm, line.width_mm, line.height_mm, line.goods.detail) == (600, 400, 300, "")


def test_a_size_that_is_no_box_stays_a_detail(tmp_path: Path) -> None:
    (line,) = boxes(
        workbook(tmp_path / "book.xlsx", [["Box", "Item", "Qty", "Size"], [1, "Socks", 1, "40-42"]])
    )
    assert (line.length_mm, line.goods.detail) == (None, "40-42")
