"""Box numbers as people write them."""

import pytest

from aidtracker.spreadsheets.kinds.box_marks import is_number, marks_of, totals_named


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("7", ["7"]), ("PL-07", ["PL-07"]), ("4-6", ["4", "5", "6"]), ("4 – 6", ["4", "5", "6"]),
        ("4, 5", ["4", "5"]), ("4 і 5", ["4", "5"]), ("4 through 6", ["4", "5", "6"]),
        ("08-10", ["08", "09", "10"]), ("PL-02 - PL-03", ["PL-02", "PL-03"]), ("3/9", ["3/9"]),
        ("A1-A2", ["A1", "A2"]), ("A1-3", ["A1", "A2", "A3"]),
        ("6-4", None), ("1-99999", None), ("BOS1-B00412-7", ["BOS1-B00412-7"]),
        ("BOX 7/41", ["7/41"]), ("Коробка 21 з 41", ["21/41"]), ("no. 4", ["4"]), ("№4", ["4"]),
        ("#3", ["3"]),
        ("Boxes 13-14", ["13", "14"]), ("Karton nr 5", ["5"]), ("ВОХ 5", ["5"]),
        ("BOX-01", ["BOX-01"]), ("BOX01", ["BOX01"]), ("Pallet 1", ["Pallet 1"]),
        ("WAW-2026-001", ["WAW-2026-001"]), ("PL-07-09", ["PL-07-09"]), ("P1/3", ["P1/3"]),
    ],
)  # fmt: skip
def test_marks(text: str, marks: list[str] | None) -> None:
    assert marks_of(text) == marks


@pytest.mark.parametrize("text", ["7", "Box 7", "4-6", "PL-07", "BOX 7/41", "№ 3"])
def test_a_number_of_a_box(text: str) -> None:
    assert is_number(text)


@pytest.mark.parametrize(
    "text", ["Total boxes: 9", "Prepared by Anna, 3 May", "Uwaga: kartony 3-5 na palecie", ""]
)
def test_no_number_of_a_box(text: str) -> None:
    assert not is_number(text)


def test_a_total_is_the_same_for_all() -> None:
    assert totals_named(["1/3", "2/3", "BOX"])
    assert not totals_named(["1/1", "1/2"])
    assert not totals_named(["5/3"])
    assert not totals_named(["5"])
