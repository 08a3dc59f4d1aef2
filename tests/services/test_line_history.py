"""The whole story of a line, in words: who logged it, what was corrected, where its goods went."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from aidtracker.data.queries.catalogue import load_items as _items
from aidtracker.data.queries.history import trace
from aidtracker.data.queries.line_history import line_history
from aidtracker.domain.errors import Refused
from aidtracker.services import donations, sorting
from aidtracker.services.donations import Line, LogLine
from aidtracker.services.line_story import told
from tests.services.hands import Hands
from tests.services.test_trace import number_of

TYPED = Line(Decimal(72), text="Canned tuna", typed="3x24")


def story(hands: Hands, lot: str) -> list[str]:
    rows = hands.program.read(line_history, lot)
    assert {row.who for row in rows} == {"Alena"}
    assert [row.when for row in rows] == sorted(row.when for row in rows)
    return [told(row, "en") for row in rows]


def test_a_line_from_the_table_to_warsaw(hands: Hands) -> None:
    lot = hands.program.do(donations.log_line, LogLine(TYPED)).result.lot_id
    fewer = replace(TYPED, quantity=Decimal(70), typed="", expiry=date(2027, 5, 31), condition="used")
    hands.correct(lot, fewer)
    item = next(item for item in hands.program.read(_items) if item.code == "FOO-002")
    hands.program.do(sorting.match_line, sorting.MatchLine(lot, item.key))
    box = hands.box()
    hands.pack(box, lot, 70_000)
    hands.seal(box)
    shipment = hands.sent(box)
    hands.receive(shipment, rest=True)
    load, number = number_of(hands, "shipments", shipment), number_of(hands, "boxes", box)
    assert story(hands, lot) == [
        "Logged: 72 pcs (typed “3x24”)",
        "Corrected: quantity 72 → 70 pcs; best before nothing → 31 May 2027; condition nothing → used, clean",
        f"Found to be: {item.name('en')}",
        f"Packed into box {number}: 70 pcs",
        f"Put on shipment {load}: 70 pcs",
        f"Sent off with shipment {load}: 70 pcs",
        f"Received with shipment {load}: 70 pcs",
    ]
    assert told(hands.program.read(line_history, lot)[2], "uk") == f"Found to be: {item.name('uk')}"


def test_what_was_undone_is_not_part_of_it(hands: Hands) -> None:
    lot = hands.log("12")
    hands.correct(lot, Line(Decimal(10), text="Blankets"))
    hands.undo()
    assert story(hands, lot) == ["Logged: 12 pcs"]


def test_packages_and_what_was_in_them(hands: Hands) -> None:
    bags = hands.rough(3)
    (jackets,) = hands.sort(bags, 1).lot_ids
    assert story(hands, bags) == ["Logged, not yet sorted: 3 bags", "Sorted, and logged line by line: 1 bags"]
    assert story(hands, jackets) == ["Found when packages were sorted: 10 pcs"]
    donation = number_of(hands, "lots", bags)
    path = hands.program.read(trace, donation).path
    assert [(step.item, str(step.quantity), step.from_, step.to) for step in path] == [
        ("clothing", "3", "donor", "BOS"),
        ("clothing", "1", "BOS", "donor"),
        ("Jackets", "10", "donor", "BOS"),
    ]
    assert [step.item for step in hands.program.read(trace, f"{donation}/2").path] == ["Jackets"]


def test_a_line_taken_back_out_of_a_box_still_has_its_story(hands: Hands) -> None:
    lot, box = hands.log("5"), hands.box()
    hands.pack(box, lot, 5_000)
    hands.take_back(lot)
    number = number_of(hands, "boxes", box)
    assert story(hands, lot) == ["Logged: 5 pcs", f"Packed into box {number}: 5 pcs", "Taken back: 5 pcs"]


def test_values_and_weights_are_told_as_people_write_them(hands: Hands) -> None:
    lot = hands.log("5")
    line = Line(Decimal(5), text="Blankets", unit="XPK", weight_g=2_500, value_minor=1_250, currency="USD")
    hands.correct(lot, line)
    assert story(hands, lot)[1] == (
        "Corrected: unit pcs → packs; weight nothing → 2.5 kg; value nothing → 12.5; currency nothing → USD"
    )


def test_an_estimate_of_the_catalogue_is_not_told(hands: Hands) -> None:
    lot = hands.log("5")
    item = next(item for item in hands.program.read(_items) if item.unit_weight_g and item.unit == "KGM")
    hands.correct(lot, Line(Decimal(5), item_id=item.key, unit=item.unit))
    hands.correct(lot, Line(Decimal(6), item_id=item.key, unit=item.unit))
    assert story(hands, lot)[2] == "Corrected: quantity 5 → 6 kg; weight 5 kg → 6 kg"


def test_a_line_that_never_was(hands: Hands) -> None:
    with pytest.raises(Refused, match=r"donation\.line_unknown"):
        hands.program.read(line_history, "nothing")
