"""Needs and catalogues."""

from pathlib import Path

import pytest

from aidtracker.settings import resource
from aidtracker.spreadsheets.cells.words import priority_of
from aidtracker.spreadsheets.rows import CatalogueRow
from tests.spreadsheets.sheets import needs, read, told, workbook


@pytest.mark.parametrize(
    ("text", "priority"),
    [
        ("urgent", "urgent"), ("ASAP", "urgent"), ("bardzo pilne", "urgent"), ("терміново", "urgent"),
        ("вельмі тэрмінова", "urgent"),
        ("срочно", "urgent"), ("!!!", "urgent"), ("1", "urgent"), ("", "normal"), ("niepilne", "normal"),
        ("не терміново", "normal"),
        ("звычайная", "normal"), ("not needed", "not needed"), ("NIE PRZYJMUJEMY", "not needed"),
        ("не потрібно", "not needed"),
        ("не прымаем", "not needed"), ("не нужно", "not needed"), ("blue", None),
    ],
)  # fmt: skip
def test_priorities(text: str, priority: str | None) -> None:
    assert priority_of(text) == priority


def test_needs_without_a_number(tmp_path: Path) -> None:
    table = [
        ["Потреби станом на 1 травня 2022 р."],
        ["Що потрібно", "Скільки", "Терміновість"],
        ["Вода", "1 000 л", ""],
        ["Одяг", "", "blue"],
        ["Взуття", "не потрібно", ""],
    ]
    rows = needs(workbook(tmp_path / "book.xlsx", table))
    assert [(row.quantity_milli, row.unit, row.priority) for row in rows] == [
        (1_000_000, "LTR", "normal"),
        (None, None, "normal"),
        (None, None, "not needed"),
    ]
    _, parsed = read(tmp_path / "book.xlsx")
    assert parsed.head.facts == {"day": "2022-05-01"}
    assert told(parsed) == [
        (4, "row.priority_unknown", "warned"),
        (5, "row.need_without_number", "warned"),
    ]


def test_the_starter_catalogue_is_read_whole() -> None:
    rows, parsed = read(resource("catalogue.csv"))
    assert (parsed.good, parsed.refused, parsed.problems) == (144, 0, ())
    first = rows[0]
    assert isinstance(first, CatalogueRow)
    assert (first.item_code, first.name_pl, first.unit, first.unit_weight_g, first.core) == (
        "FOO-001",
        "Ryż biały",
        "KGM",
        1000,
        True,
    )


def test_codes_must_differ(tmp_path: Path) -> None:
    table = [
        ["Code", "Name", "Category"],
        ["A-1", "Rice", "food"],
        ["А-1", "Oil", "food"],
        ["", "x", ""],
        ["B", "", "food"],
    ]
    _, parsed = read(workbook(tmp_path / "book.xlsx", table))
    assert [(row, code) for row, code, _ in told(parsed)] == [
        (3, "row.code_twice"),
        (4, "row.no_code"),
        (5, "row.no_name"),
    ]
