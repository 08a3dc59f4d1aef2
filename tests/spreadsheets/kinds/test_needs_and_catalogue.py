"""Needs and catalogues."""

from datetime import date
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
        ["Code", "Name", "Category", "Unit"],
        ["A-1", "Rice", "food", "kg"],
        ["А-1", "Oil", "food", "l"],
        ["", "", "food", "kg"],
        ["", "Salt", "", "kg"],
        ["B", "", "food", ""],
    ]
    _, parsed = read(workbook(tmp_path / "book.xlsx", table))
    assert [(row, code) for row, code, _ in told(parsed)] == [(3, "row.code_twice"), (4, "row.no_name")]
    assert parsed.good == 3


def test_what_a_catalogue_row_does_not_say_stays_unsaid(tmp_path: Path) -> None:
    table = [["Code", "Name PL", "Unit", "Core"], ["A-1", "Sól", "", ""]]
    (row,), parsed = read(workbook(tmp_path / "book.xlsx", table))
    assert parsed.problems == ()
    assert isinstance(row, CatalogueRow)
    assert (row.item_code, row.name_pl, row.name_en) == ("A-1", "Sól", "")
    assert (row.unit, row.expiry_tracked, row.core, row.flags, row.aliases) == (None, None, None, (), ())


def test_all_that_a_catalogue_may_say(tmp_path: Path) -> None:
    head = """item_code,name_en,uom_rec20,pack_quantity,unit_weight_kg,weight_source,weight_as_of,unit_value,
        currency,value_source,value_as_of,note,aliases_uk,aliases,barcodes,dangerous_goods,expiry_tracked"""
    cells = [
        [
            "A-1",
            "Jam",
            "шт",
            "12",
            "0.35",
            "label",
            "2026-01-05",
            "2.99",
            "usd",
            "shop",
            "2026-02-01",
            "sweet",
        ],
        ["джем; варення", "marmalade", "36000291452, 4006381333931", "так", "ні"],
    ]
    table = [[name.strip() for name in head.split(",")], cells[0] + cells[1]]
    (row,), parsed = read(workbook(tmp_path / "book.xlsx", table))
    assert isinstance(row, CatalogueRow)
    assert parsed.problems == ()
    assert (row.unit, row.pack_milli, row.unit_weight_g, row.unit_value_minor) == ("H87", 12_000, 350, 299)
    assert (row.weight_source, row.weight_as_of) == ("label", date(2026, 1, 5))
    assert (row.currency, row.value_source, row.value_as_of) == ("USD", "shop", date(2026, 2, 1))
    assert row.aliases == (("uk", "джем"), ("uk", "варення"), ("", "marmalade"))
    assert row.barcodes == ("036000291452", "4006381333931")
    assert (row.dangerous_goods, row.expiry_tracked, row.note) == ("yes", False, "sweet")
