"""Catalogues from spreadsheets: what is new, what changes, what is refused; and there and back again."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from stdnum import ean

from aidtracker.data.opening import open_database
from aidtracker.data.queries.catalogue import load_items
from aidtracker.domain.barcodes import read_gtin
from aidtracker.domain.catalogue import Alias
from aidtracker.domain.errors import Refused
from aidtracker.domain.hs_codes import LAST_HEADING
from aidtracker.domain.item_fields import FLAGS, SERIES, ItemFields
from aidtracker.domain.text import fold
from aidtracker.domain.units import Unit
from aidtracker.services.catalogue import ItemRef, add_item, item_fields, retire_item
from aidtracker.services.exports import Export, ExportRequest, export, export_refused_rows
from aidtracker.services.history import Undo, undo
from aidtracker.services.import_catalogue import ItemCounts
from aidtracker.services.imports import Imported, ImportRequest, import_file
from aidtracker.services.program import Program
from aidtracker.spreadsheets.rows import FileKind
from tests.services.hands import TickingClock

Take = Callable[..., Imported]


@pytest.fixture
def take(program: Program, tmp_path: Path) -> Take:
    """Imports a table as a catalogue."""

    def take(*rows: list[str], dry_run: bool = False) -> Imported:
        book = Workbook()
        assert book.active is not None
        for row in rows:
            book.active.append(row)
        book.save(tmp_path / "items.xlsx")
        return import_file(
            program, ImportRequest(tmp_path / "items.xlsx", FileKind.CATALOGUE, dry_run=dry_run)
        )

    return take


def _told(imported: Imported) -> list[tuple[int, str, str, str]]:
    return [(it.row, it.column, it.problem.code, it.problem.level) for it in imported.problems]


def _fields(program: Program, code: str) -> ItemFields:
    key = next(item.key for item in program.read(load_items) if item.code == code)
    return program.read(item_fields, key)


def test_a_sheet_adds_items_and_changes_only_what_it_says(program: Program, take: Take) -> None:
    rice = _fields(program, "FOO-001")
    imported = take(
        ["Code", "Name EN", "Name PL", "Category", "Unit", "Unit weight kg", "HS code", "Aliases UK"],
        ["foo-001", "", "Ryż", "", "", "", "", "рис круглий; рис"],
        ["", "Jam", "", "Jedzenie", "", "0.35", "2007.99", ""],
        ["X-9", "Tea", "", "food", "pack", "", "", ""],
        ["FOO-002", "Pasta", "", "", "", "", "", ""],
    )
    assert imported.items == ItemCounts(new=2, changed=1, same=1)
    assert (imported.parsed.good, imported.parsed.refused, _told(imported)) == (4, 0, [])
    changed = replace(rice, name_pl="Ryż", aliases=(Alias("рис круглий", "uk"), Alias("рис", "uk")))
    assert _fields(program, "FOO-001") == changed
    jam = _fields(program, "FOO-009")
    assert (jam.name_en, jam.hs6, jam.unit, jam.unit_weight_g) == ("Jam", "200799", "H87", 350)
    assert jam.weight_as_of == date(2026, 3, 2)
    assert _fields(program, "X-9").unit == "XPK"
    program.do(undo, Undo())
    assert _fields(program, "FOO-001") == rice
    assert len(program.read(load_items)) == 8


def test_what_was_undone_comes_in_again(program: Program, take: Take) -> None:
    head = ["Code", "Name", "Category", "Aliases", "Barcodes"]
    table = head, ["X-1", "Tea", "food", "chai", "4006381333931"]
    for _ in range(2):
        assert take(*table).items == ItemCounts(new=1)
        assert _fields(program, "X-1").aliases == (Alias("chai"),)
        assert _fields(program, "X-1").barcodes == ("04006381333931",)
        program.do(undo, Undo())


def test_by_its_name_an_item_is_found_and_keeps_its_code(program: Program, take: Take) -> None:
    imported = take(["Code", "Name", "Unit", "Sector"], ["R-1", "rice,  WHITE", "", "Food"])
    assert imported.items == ItemCounts(changed=1)
    assert _told(imported) == [(2, "Code", "item.code_stays", "warned")]
    assert _fields(program, "FOO-001").sector == "Food"


def test_wrong_rows_are_refused_one_by_one(program: Program, take: Take, tmp_path: Path) -> None:
    before = program.read(load_items)
    imported = take(
        ["Code", "Name", "Category", "HS code", "Flags", "UN number", "Barcodes", "Unit"],
        ["A", "One", "food", "770101", "", "", "", ""],
        ["B", "Two", "sweets", "", "", "", "", ""],
        ["C", "Three", "", "", "TASTY", "", "", ""],
        ["D", "Four", "food", "", "", "3480", "", ""],
        ["E", "Five", "food", "", "", "", "4006381333930", ""],
        ["FOO-001", "", "", "", "LIQUID", "", "", ""],
        ["", "Rice, white", "", "", "KIT", "", "", ""],
        ["G", "Seven", "food", "201010", "", "", "", ""],
    )
    assert _told(imported) == [
        (2, "HS code", "item.hs_chapter", "refused"),
        (3, "Category", "item.category", "refused"),
        (4, "Category", "item.no_category", "refused"),
        (4, "Flags", "item.flag", "refused"),
        (5, "UN number", "item.un_harmless", "refused"),
        (6, "Barcodes", "barcode.form", "refused"),
        (8, "Code", "item.row_twice", "refused"),
        (9, "HS code", "item.hs_heading", "warned"),
    ]
    assert (imported.parsed.rows, imported.parsed.good, imported.parsed.refused) == (8, 2, 6)
    assert imported.items == ItemCounts(new=1, changed=1)
    assert export_refused_rows(imported, tmp_path / "refused.xlsx") == 6
    with pytest.raises(Refused, match="nothing_good"):
        take(["Code", "Name", "Category", "Unit"], ["Z", "Zed", "none", ""])
    assert len(program.read(load_items)) == len(before) + 1


def test_a_barcode_of_another_item_is_left_there(program: Program, take: Take) -> None:
    program.do(add_item, ItemFields(category="food", name_en="Jam", barcodes=("4006381333931",)))
    imported = take(["Code", "Name", "Unit", "Barcodes"], ["FOO-001", "", "", "4006381333931 036000291452"])
    assert _told(imported) == [(2, "Barcodes", "barcode.taken", "warned")]
    assert _fields(program, "FOO-001").barcodes == ("00036000291452",)
    assert _fields(program, "FOO-009").barcodes == ("04006381333931",)


def test_a_new_weight_does_not_keep_the_old_source(program: Program, take: Take) -> None:
    head = ["Code", "Name", "Unit", "Unit weight kg", "Weight source"]
    take(head, ["FOO-001", "", "", "0.9", "label"])
    assert _fields(program, "FOO-001").weight_source == "label"
    take(head, ["FOO-001", "", "", "0.95", ""])
    assert _fields(program, "FOO-001").weight_source == ""


def test_a_trial_and_a_sheet_that_says_nothing_new_write_nothing(program: Program, take: Take) -> None:
    table = ["Code", "Name", "Unit"], ["FOO-001", "Rice, brown", ""]
    imported = take(*table, dry_run=True)
    assert (imported.items, imported.operation) == (ItemCounts(changed=1), "")
    assert _fields(program, "FOO-001").name_en == "Rice, white"
    same = take(["Code", "Name", "Unit"], ["FOO-001", "Rice, white", "kg"])
    assert (same.items, same.operation) == (ItemCounts(same=1), "")


def test_a_retired_item_is_changed_under_its_code_and_stays_retired(program: Program, take: Take) -> None:
    rice = _fields(program, "FOO-001")
    key = next(item.key for item in program.read(load_items) if item.code == "FOO-001")
    program.do(retire_item, ItemRef(key))
    imported = take(
        ["Code", "Name", "Category", "Unit"],
        ["FOO-001", "Old rice", "", ""],
        ["", rice.name_pl, "food", "kg"],
    )
    assert imported.items == ItemCounts(new=1, changed=1)
    assert program.read(item_fields, key).name_en == "Old rice"
    assert "FOO-001" not in {item.code for item in program.read(load_items)}


# There and back again

_WORDS = st.text(
    st.characters(codec="utf-8", categories=["L", "N"], include_characters=" ,'’()/.-"), max_size=20
).map(lambda text: " ".join(text.split()))
_NAMES = _WORDS.filter(lambda text: bool(fold(text)) and text[0].isalpha())
_DAYS = st.dates(date(2020, 1, 1), date(2026, 3, 1))


@st.composite
def _items(draw: st.DrawFn) -> ItemFields:
    weight = draw(st.none() | st.integers(1, 10**6))
    value = draw(st.none() | st.integers(1, 10**8))
    chapter = draw(st.sampled_from(sorted(LAST_HEADING)))
    dangerous = draw(st.sampled_from(["yes", "no", "check"]))
    bodies = draw(st.lists(st.integers(3 * 10**11, 9 * 10**11), max_size=2, unique=True))
    gtins = [read_gtin(f"{body}{ean.calc_check_digit(str(body))}") for body in bodies]
    aliases = st.builds(Alias, _NAMES, st.sampled_from(["en", "uk", "pl", "be", "ru", ""]))
    return ItemFields(
        category=draw(st.sampled_from(sorted(SERIES))),
        name_en=draw(_NAMES),
        name_uk=draw(st.just("") | _NAMES),
        name_be=draw(st.just("") | _NAMES),
        unit=draw(st.sampled_from(sorted(Unit))),
        unit_basis=draw(st.just("") | _NAMES),
        pack_milli=draw(st.none() | st.integers(1, 10**7)),
        unit_weight_g=weight,
        weight_source=draw(st.just("") | _NAMES) if weight else "",
        weight_as_of=draw(_DAYS) if weight else None,
        unit_value_minor=value,
        currency=draw(st.sampled_from(["USD", "EUR", "PLN"])) if value else "",
        value_source=draw(st.just("") | _NAMES) if value else "",
        value_as_of=draw(_DAYS) if value else None,
        hs6=draw(st.just("") | st.integers(1, LAST_HEADING[chapter]).map(lambda n: f"{chapter}{n:02}10")),
        hs_note=draw(st.just("") | _NAMES),
        expiry_tracked=draw(st.booleans()),
        dangerous=dangerous,
        un_number=draw(st.sampled_from(["", "UN3480"])) if dangerous != "no" else "",
        flags=frozenset(draw(st.lists(st.sampled_from(sorted(FLAGS)), max_size=3))),
        core=draw(st.booleans()),
        note=draw(st.just("") | _NAMES),
        aliases=tuple(dict.fromkeys(draw(st.lists(aliases, max_size=5)))),
        barcodes=tuple(sorted({gtin for gtin in gtins if gtin})),
    )


@given(st.lists(_items(), min_size=1, max_size=4), st.sampled_from(["xlsx", "csv"]), st.booleans())
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_was_exported_comes_back_without_a_change(
    template: Path, items: list[ItemFields], suffix: str, hxl: bool
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"out.{suffix}"
        database = open_database(Path(shutil.copyfile(template, Path(folder) / "aid.db")))
        program = Program(database, "", TickingClock())
        try:
            for item in items:
                with suppress(Refused):  # a name or barcode that another one has
                    program.do(add_item, item)
            count = export(program, ExportRequest(Export.CATALOGUE, path, hxl=hxl))
            imported = import_file(program, ImportRequest(path))
            assert imported.items == ItemCounts(same=count), imported.problems
            assert [found for found in imported.problems if found.row] == []
        finally:
            program.close()
