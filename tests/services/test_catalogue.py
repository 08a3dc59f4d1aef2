"""The catalogue: what is done to items, and that each of it can be taken back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TypeVar

import pytest

from aidtracker.data.queries.barcodes import barcodes
from aidtracker.data.queries.catalogue import all_items, load_items
from aidtracker.domain.catalogue import Alias, Item, ItemIndex
from aidtracker.domain.errors import Refused
from aidtracker.domain.item_fields import ItemFields
from aidtracker.services.catalogue import (
    BarcodeRef,
    ChangeItem,
    ItemRef,
    LearnBarcode,
    NameItem,
    ReplaceItem,
    add_alias,
    add_item,
    bring_back_item,
    change_item,
    forget_barcode,
    item_fields,
    learn_barcode,
    remove_alias,
    replace_item,
    retire_item,
)
from aidtracker.services.donations import Line, LogLine, log_line
from aidtracker.services.history import Undo, undo
from aidtracker.services.program import Program
from aidtracker.services.work import Work
from tests.services.hands import Hands

Request = TypeVar("Request")

EAN, UPC = "4006381333931", "036000291452"
GTIN = "04006381333931"
JAM = ItemFields(
    category="food",
    name_en="Jam",
    name_uk="Варення",
    unit="XPK",
    unit_weight_g=350,
    flags=frozenset({"FRAGILE"}),
    aliases=(Alias("marmalade", "en"), Alias("джем", "uk")),
    barcodes=(EAN,),
)


@pytest.fixture
def jam(program: Program) -> str:
    """A jar of jam."""
    return program.do(add_item, JAM).result.item_id


def _items(program: Program) -> dict[str, Item]:
    return {item.code: item for item in program.read(load_items)}


def _refusal(
    program: Program, action: Callable[[Work, Request], object], request: Request
) -> tuple[str, str]:
    with pytest.raises(Refused) as refusal:
        program.do(action, request)
    return refusal.value.code, refusal.value.about


def test_a_new_item_takes_the_next_code_and_is_found_by_all_its_names(program: Program, jam: str) -> None:
    item = _items(program)["FOO-009"]
    assert item.key == jam
    assert item.names == {"en": "Jam", "uk": "Варення", "pl": "", "be": ""}
    assert item.name("pl") == "Jam"
    assert set(item.aliases) == set(JAM.aliases)
    index = ItemIndex(program.read(load_items))
    for typed in ("jam", "варен", "marma", "foo-009", EAN):
        assert index.search(typed)[0].item.key == jam, typed


def test_a_weight_without_a_source_is_an_estimate_of_today(program: Program, jam: str) -> None:
    fields = program.read(item_fields, jam)
    assert (fields.weight_source, fields.weight_as_of) == ("", date(2026, 3, 2))
    assert fields.value_as_of is None
    told = replace(fields, weight_source="label", weight_as_of=date(2026, 1, 5))
    program.do(change_item, ChangeItem(jam, told))
    assert program.read(item_fields, jam).weight_as_of == date(2026, 1, 5)
    program.do(change_item, ChangeItem(jam, replace(told, unit_weight_g=400)))
    assert program.read(item_fields, jam).weight_as_of == date(2026, 3, 2)
    program.do(change_item, ChangeItem(jam, replace(told, unit_weight_g=None)))
    fields = program.read(item_fields, jam)
    assert (fields.weight_source, fields.weight_as_of) == ("", None)


def test_what_was_read_and_saved_again_changes_nothing(program: Program, jam: str) -> None:
    for item in program.read(load_items):
        fields = program.read(item_fields, item.key)
        done = program.do(change_item, ChangeItem(item.key, fields))
        assert done.operation == "", item.code


def test_a_change_is_one_operation_that_can_be_taken_back(program: Program, jam: str) -> None:
    before = program.read(item_fields, jam)
    after = replace(
        before,
        name_en="Strawberry jam",
        aliases=(Alias("джем", "uk"), Alias("powidła", "pl")),
        barcodes=(UPC,),
        flags=frozenset(),
    )
    done = program.do(change_item, ChangeItem(jam, after))
    assert done.title == "Changed item FOO-009 Strawberry jam"
    now = program.read(item_fields, jam)
    assert now.aliases == after.aliases
    assert now.barcodes == ("00036000291452",)
    program.do(undo, Undo())
    assert program.read(item_fields, jam) == before


def test_a_code_of_ones_own_is_kept_and_the_series_goes_on(program: Program) -> None:
    assert program.do(add_item, replace(JAM, code="my jam-1")).result.code == "MYJAM-1"
    other = ItemFields(category="food", name_en="Honey", code="FOO-120")
    program.do(add_item, other)
    assert program.do(add_item, ItemFields(category="food", name_en="Cocoa")).result.code == "FOO-121"
    assert program.do(add_item, ItemFields(category="household", name_en="Bucket")).result.code == "HOU-001"


def test_codes_names_and_barcodes_are_of_one_item(program: Program, jam: str) -> None:
    other = ItemFields(category="food", name_en="Honey")
    assert _refusal(program, add_item, replace(other, code="foo-001")) == ("item.code_taken", "code")
    assert _refusal(program, add_item, replace(other, name_en="JAM")) == ("item.name_taken", "name_en")
    assert _refusal(program, add_item, replace(other, barcodes=(EAN,))) == ("barcode.taken", "barcodes")
    assert _refusal(program, add_item, replace(other, hs6="77")) == ("item.hs_form", "hs6")
    honey = program.do(add_item, other).result.item_id
    fields = program.read(item_fields, honey)
    request = ChangeItem(honey, replace(fields, code="FOO-009"))
    assert _refusal(program, change_item, request) == ("item.code_taken", "code")
    assert "FOO-010" in _items(program)


def test_an_item_taken_back_can_be_made_again(program: Program, jam: str) -> None:
    program.do(undo, Undo())
    assert program.read(barcodes) == {}
    again = program.do(add_item, replace(JAM, code="FOO-009")).result
    assert again.item_id == jam
    assert program.read(item_fields, jam).aliases == JAM.aliases
    program.do(undo, Undo())
    assert "FOO-009" not in _items(program)


def test_a_retired_item_is_for_no_new_line_and_comes_back(program: Program, hands: Hands, jam: str) -> None:
    line = Line(Decimal(3), jam)
    program.do(log_line, LogLine(line))
    program.do(retire_item, ItemRef(jam))
    assert "FOO-009" not in _items(program)
    assert [item.retired for item in program.read(all_items) if item.key == jam] == [True]
    assert ItemIndex(program.read(load_items)).search("marmalade") == []
    assert program.read(barcodes) == {}
    program.do(bring_back_item, ItemRef(jam))
    assert "FOO-009" in _items(program)
    assert program.read(barcodes) == {GTIN: jam}


def test_a_replaced_item_is_found_as_the_other(program: Program, hands: Hands, jam: str) -> None:
    rice, pasta = hands.items["FOO-001"], hands.items["FOO-002"]
    program.do(replace_item, ReplaceItem(jam, rice))
    program.do(replace_item, ReplaceItem(rice, pasta))
    items = program.read(load_items)
    index = ItemIndex(items)
    for typed in ("jam", "джем", "FOO-009", "FOO-001", EAN, "рис"):
        assert index.search(typed)[0].item.key == pasta, typed
    assert program.read(barcodes) == {GTIN: pasta}
    assert program.read(item_fields, pasta).aliases == ()
    program.do(undo, Undo())
    assert ItemIndex(program.read(load_items)).search("jam")[0].item.key == rice
    program.do(retire_item, ItemRef(rice))
    assert ItemIndex(program.read(load_items)).search("jam") == []


def test_only_an_item_in_use_takes_the_place_of_another(program: Program, hands: Hands, jam: str) -> None:
    rice = hands.items["FOO-001"]
    assert _refusal(program, replace_item, ReplaceItem(jam, jam)) == ("item.by_itself", "by_id")
    program.do(replace_item, ReplaceItem(jam, rice))
    assert _refusal(program, replace_item, ReplaceItem(rice, jam)) == ("item.by_retired", "by_id")
    assert _refusal(program, retire_item, ItemRef("nobody")) == ("item.gone", "")


def test_names_come_and_go_one_by_one(program: Program, jam: str) -> None:
    program.do(add_alias, NameItem(jam, " конфітюр  з вишні ", "uk"))
    assert program.read(item_fields, jam).aliases[-1] == Alias("конфітюр з вишні", "uk")
    assert program.do(add_alias, NameItem(jam, "конфітюр з вишні", "uk")).operation == ""
    program.do(remove_alias, NameItem(jam, "конфітюр з вишні", "uk"))
    assert program.read(item_fields, jam).aliases == JAM.aliases
    program.do(undo, Undo())
    assert len(program.read(item_fields, jam).aliases) == 3
    assert _refusal(program, add_alias, NameItem(jam, " ")) == ("item.no_alias", "text")


def test_the_last_scan_says_what_a_barcode_means(program: Program, hands: Hands, jam: str) -> None:
    rice = hands.items["FOO-001"]
    program.do(learn_barcode, LearnBarcode(EAN, rice))
    assert program.read(barcodes) == {GTIN: rice}
    program.do(forget_barcode, BarcodeRef(EAN))
    assert program.read(barcodes) == {}
    program.do(learn_barcode, LearnBarcode(GTIN, rice))
    for expected in ({}, {GTIN: rice}, {GTIN: jam}):
        program.do(undo, Undo())
        assert program.read(barcodes) == expected


def test_a_barcode_that_is_none_is_not_learnt(program: Program, jam: str) -> None:
    assert _refusal(program, learn_barcode, LearnBarcode("4006381333930", jam)) == ("barcode.form", "gtin")
    program.do(retire_item, ItemRef(jam))
    assert _refusal(program, learn_barcode, LearnBarcode(UPC, jam)) == ("item.is_retired", "item_id")
    assert program.do(forget_barcode, BarcodeRef(UPC)).operation == ""
