"""What a site asks for: said, corrected, withdrawn, confirmed, imported; and what is gathered for it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from aidtracker.data.queries.needs import NeedNow, needs_now
from aidtracker.domain.errors import Refused
from aidtracker.domain.needs import Priority, Standing
from aidtracker.services import boxes, donations
from aidtracker.services.categories import category_named
from aidtracker.services.imports import ImportRequest, import_file
from aidtracker.services.needs import (
    CopyNeeds,
    SetNeed,
    WithdrawNeed,
    copy_needs,
    set_need,
    withdraw_need,
)
from aidtracker.spreadsheets.rows import FileKind
from tests.services.hands import NOON, Hands, TickingClock

TODAY = date(2026, 3, 2)
RICE, PASTA = "FOO-001", "FOO-002"
"""One counted in kilograms, one in packs."""


def say(
    hands: Hands,
    code: str = RICE,
    quantity: str | None = "100",
    *,
    unit: str = "",
    priority: Priority = Priority.NORMAL,
    as_of: date | None = None,
    note: str = "",
) -> str:
    """Warsaw asks for an item; gives the key of the word."""
    request = SetNeed(
        hands.warsaw,
        hands.items[code],
        quantity=None if quantity is None else Decimal(quantity),
        unit=unit,
        priority=priority,
        as_of=as_of,
        note=note,
    )
    return hands.program.do(set_need, request).result.need_id


def log(hands: Hands, code: str, quantity: str, unit: str = "", weight_g: int | None = None) -> str:
    """A line of an item of the catalogue; gives the lot."""
    line = donations.Line(Decimal(quantity), hands.items[code], unit=unit, weight_g=weight_g)
    return hands.program.do(donations.log_line, donations.LogLine(line)).result.lot_id


def only(hands: Hands) -> NeedNow:
    """The one need there is."""
    (need,) = hands.program.read(needs_now)
    return need


def figures(need: NeedNow) -> tuple[int, int, int, int | None, Standing]:
    """In stock, on the way, arrived, still missing, in whole units; and the standing."""
    milli = need.still_missing_milli
    missing = None if milli is None else milli // 1000
    return (
        need.in_stock_milli // 1000,
        need.on_the_way_milli // 1000,
        need.arrived_milli // 1000,
        missing,
        need.standing,
    )


def refusal(hands: Hands, request: SetNeed) -> str:
    """Why a word is not taken; nothing was changed."""
    before = hands.dump()
    with pytest.raises(Refused) as refused:
        hands.program.do(set_need, request)
    assert hands.dump() == before
    return refused.value.code


# The newest word


def test_the_newest_word_counts_and_the_earlier_stays_in_the_history(hands: Hands) -> None:
    say(hands, quantity="100", as_of=TODAY - timedelta(7))
    say(hands, quantity="40", priority=Priority.URGENT)
    need = only(hands)
    assert (need.quantity_milli, need.unit, need.as_of) == (40_000, "KGM", TODAY)
    assert need.standing is Standing.URGENT
    assert hands.row("SELECT count(*) FROM needs WHERE retracted = 0") == (2,)


def test_a_word_of_the_same_day_is_corrected_in_place(hands: Hands) -> None:
    first = say(hands, quantity="100")
    assert say(hands, quantity="10", note="only") == first
    assert hands.row("SELECT count(*) FROM needs") == (1,)
    hands.undo()
    assert (only(hands).quantity_milli, only(hands).note) == (100_000, "")


def test_an_older_list_that_comes_late_changes_nothing(hands: Hands) -> None:
    say(hands, quantity="40")
    assert (
        refusal(hands, SetNeed(hands.warsaw, hands.items[RICE], as_of=TODAY - timedelta(1))) == "need.newer"
    )


@pytest.mark.parametrize(
    ("request_", "code"),
    [
        (SetNeed(""), "need.no_thing"),
        (SetNeed("", text="  \n "), "need.no_thing"),
        (SetNeed("", text="x" * 400), "text.too_long"),
        (SetNeed("", text="tents", note="x" * 400), "text.too_long"),
        (SetNeed("", text="tents", quantity=Decimal(0)), "quantity.not_positive"),
        (SetNeed("", text="tents", quantity=Decimal("1e10")), "quantity.too_large"),
        (SetNeed("", text="tents", as_of=TODAY + timedelta(1)), "need.in_future"),
    ],
)
def test_what_cannot_be_asked_for_is_said_at_once(hands: Hands, request_: SetNeed, code: str) -> None:
    assert refusal(hands, replace(request_, site_id=hands.warsaw)) == code


def test_a_text_of_several_lines_is_one_thing_however_it_is_written(hands: Hands) -> None:
    hands.program.do(set_need, SetNeed(hands.warsaw, text=" Field\n kitchen "))
    hands.program.do(set_need, SetNeed(hands.warsaw, text="field kitchen", quantity=Decimal(2)))
    need = only(hands)
    assert (need.text, need.name("pl"), need.quantity_milli) == ("field kitchen", "field kitchen", 2_000)
    assert not need.is_counted


def test_withdrawing_brings_no_earlier_word_back(hands: Hands) -> None:
    say(hands, quantity="100", as_of=TODAY - timedelta(7))
    last = say(hands, quantity="40")
    say(hands, PASTA)
    hands.program.do(withdraw_need, WithdrawNeed(last))
    assert only(hands).item_code == PASTA
    with pytest.raises(Refused, match=r"need\.unknown"):
        hands.program.do(withdraw_need, WithdrawNeed(last))
    hands.undo()
    assert {need.quantity_milli for need in hands.program.read(needs_now)} == {40_000, 100_000}


def test_a_list_is_confirmed_as_of_a_new_day(hands: Hands) -> None:
    say(hands, as_of=TODAY - timedelta(7), priority=Priority.URGENT, note="for hospitals")
    say(hands, PASTA)
    assert hands.program.do(copy_needs, CopyNeeds(hands.warsaw)).result.count == 1
    rice = next(need for need in hands.program.read(needs_now) if need.item_code == RICE)
    assert (rice.as_of, rice.priority, rice.note) == (TODAY, "urgent", "for hospitals")
    with pytest.raises(Refused, match=r"need\.up_to_date"):
        hands.program.do(copy_needs, CopyNeeds(hands.warsaw))
    with pytest.raises(Refused, match=r"need\.none"):
        hands.program.do(copy_needs, CopyNeeds(hands.boston))


# What is gathered


def test_goods_count_from_the_table_to_the_gate_and_once(hands: Hands) -> None:
    say(hands, quantity="100")
    assert figures(only(hands)) == (0, 0, 0, 100, Standing.NEEDED)
    lot = log(hands, RICE, "100")
    assert figures(only(hands)) == (100, 0, 0, 0, Standing.ENOUGH)
    box = hands.box()
    hands.pack(box, lot, 60_000)
    hands.seal(box)
    shipment = hands.shipment(box)
    hands.ready(shipment)
    assert figures(only(hands)) == (100, 0, 0, 0, Standing.ENOUGH)
    hands.dispatch(shipment)
    assert figures(only(hands)) == (40, 60, 0, 0, Standing.ENOUGH)
    hands.receive(shipment, box)
    assert figures(only(hands)) == (40, 0, 60, 0, Standing.ENOUGH)
    hands.unseal(box)
    hands.take_out(box, lot, 20_000)
    assert figures(only(hands)) == (40, 0, 60, 0, Standing.ENOUGH)
    assert only(hands).in_stock_here_milli == 40_000


def test_what_came_before_the_day_of_the_word_does_not_count(hands: Hands) -> None:
    box = hands.box()
    hands.pack(box, log(hands, RICE, "60"), 60_000)
    hands.seal(box)
    shipment = hands.sent(box)
    hands.receive(shipment, box)
    hands.program.clock = TickingClock(NOON + timedelta(days=3))
    say(hands, quantity="100")
    assert figures(only(hands)) == (0, 0, 0, 100, Standing.NEEDED)
    say(hands, PASTA, as_of=TODAY)  # its older word makes the query look further back
    rice = next(need for need in hands.program.read(needs_now) if need.item_code == RICE)
    assert figures(rice) == (0, 0, 0, 100, Standing.NEEDED)


def test_a_carton_on_a_pallet_counts_wherever_the_pallet_is(hands: Hands) -> None:
    say(hands, quantity="100")
    carton = hands.box()
    hands.pack(carton, log(hands, RICE, "30"), 30_000)
    hands.seal(carton)
    pallet = hands.pallet(carton)
    assert figures(only(hands))[0] == 30
    shipment = hands.sent(pallet)
    assert figures(only(hands))[:3] == (0, 30, 0)
    hands.receive(shipment, pallet)
    assert figures(only(hands))[:3] == (0, 0, 30)
    hands.unseal(pallet)
    hands.program.do(boxes.take_boxes_off, boxes.TakeBoxesOff(pallet, (carton,)))
    assert figures(only(hands))[:3] == (0, 0, 30)


def test_goods_counted_otherwise_are_weighed_or_said_to_be_left_out(hands: Hands) -> None:
    say(hands, quantity="100")
    log(hands, RICE, "3", unit="XBG", weight_g=30_000)
    need = only(hands)
    assert (need.in_stock_milli, need.more_uncounted) == (30_000, False)
    log(hands, RICE, "3", unit="XBG")
    assert only(hands).more_uncounted


def test_a_category_counts_all_its_items_by_weight(hands: Hands) -> None:
    request = SetNeed(hands.warsaw, category="food", quantity=Decimal(50))
    hands.program.do(set_need, request)
    log(hands, RICE, "10")
    log(hands, PASTA, "10", weight_g=5_100)
    need = only(hands)
    assert (need.unit, need.in_stock_milli, need.is_category) == ("KGM", 15_100, True)


def test_urgent_comes_first_and_what_is_not_needed_last(hands: Hands) -> None:
    codes = sorted(hands.items)[:4]
    log(hands, codes[1], "1000")
    unit = str(hands.row("SELECT unit FROM items WHERE code = :code", code=codes[1])[0])
    say(hands, codes[0], priority=Priority.NOT_NEEDED)
    say(hands, codes[1], "1", unit=unit)
    say(hands, codes[2])
    say(hands, codes[3], None, priority=Priority.URGENT)
    assert [need.standing for need in hands.program.read(needs_now)] == list(Standing)


# Lists


def csv_list(path: Path, rows: Iterable[Sequence[str]]) -> Path:
    """A list of needs as a site sends it."""
    lines = ["Item,Quantity,Unit,Priority", *(",".join(row) for row in rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def names(hands: Hands) -> set[str]:
    """What is asked for."""
    return {need.item_code or need.category or need.text for need in hands.program.read(needs_now)}


def test_a_row_may_name_a_category_in_any_language(hands: Hands, tmp_path: Path) -> None:
    rows = [("Medicines", "", "", "urgent"), ("Одяг", "", "", "not needed"), ("Rice white", "20", "kg", "")]
    path = csv_list(tmp_path / "needs.csv", rows)
    import_file(hands.program, ImportRequest(path, kind=FileKind.NEEDS))
    found = {need.category: need for need in hands.program.read(needs_now) if need.is_category}
    assert found.keys() == {"medical", "clothing"}
    assert found["clothing"].standing is Standing.NOT_NOW
    assert (found["medical"].unit, found["medical"].standing) == ("KGM", Standing.URGENT)


def test_a_list_takes_back_what_it_does_not_name_only_when_it_is_whole(hands: Hands, tmp_path: Path) -> None:
    say(hands, PASTA, as_of=TODAY - timedelta(7))
    hands.program.do(set_need, SetNeed(hands.boston, text="tape"))
    part = csv_list(tmp_path / "part.csv", [("Rice white", "20", "kg", "urgent")])
    import_file(hands.program, ImportRequest(part, kind=FileKind.NEEDS))
    assert names(hands) == {PASTA, RICE, "tape"}
    whole = csv_list(tmp_path / "whole.csv", [("Rice white", "30", "kg", "urgent")])
    import_file(hands.program, ImportRequest(whole, kind=FileKind.NEEDS, whole_list=True))
    assert names(hands) == {RICE, "tape"}
    hands.undo()
    assert names(hands) == {PASTA, RICE, "tape"}


@pytest.mark.parametrize("text", ["Medicines", "ліки", "LEKI", "Медыцына", "medical"])
def test_medicines_by_any_name(text: str) -> None:
    assert category_named(text) == "medical"


@pytest.mark.parametrize("text", ["", "Paracetamol", "medical gloves", "Для дому"])
def test_what_is_no_category_or_could_be_two(text: str) -> None:
    assert category_named(text) in {"", "household"}
