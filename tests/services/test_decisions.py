"""A coordinator's reasons, and making ready: what is held waits for one, what is stopped stays."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import pytest

from aidtracker.data.queries.decisions import decisions_of
from aidtracker.domain.boxes import Package
from aidtracker.domain.intake import IntakeLevel
from aidtracker.domain.item_fields import ItemFields
from aidtracker.services.boxes import Measure, measure_box
from aidtracker.services.catalogue import add_item
from aidtracker.services.decisions import MOST_REASON, Decide, decide
from aidtracker.services.donations import Line, LogLine, log_line
from aidtracker.services.messages import explain
from aidtracker.services.rules import ChangeRule, change_rule
from aidtracker.services.shipment_checks import ShipmentFinding, shipment_findings
from aidtracker.services.shipments import (
    ChangeParticulars,
    MakeReady,
    NewShipment,
    Particulars,
    ShipmentRef,
    change_particulars,
    make_ready,
    new_shipment,
    reopen,
)
from aidtracker.services.sites import ChangeSite, change_site
from tests.services.hands import Hands
from tests.services.test_boxes import refused

SOON, PAST, LATER = date(2026, 4, 20), date(2026, 3, 10), date(2029, 1, 1)
"""Best-before dates: 28 days after arrival on the 23rd of March; before it; long after."""


def lot_of(hands: Hands, item_id: str, expiry: date | None, donor_kind: str = "", batch: str = "B1") -> str:
    line = Line(Decimal(5), item_id, expiry=expiry, batch=batch)
    return hands.program.do(log_line, LogLine(line, donor_kind=donor_kind)).result.lot_id


def sealed(hands: Hands, *lots: str, package: Package = Package.CARTON, gross_g: int = 9_000) -> str:
    box = hands.box(package)
    for lot in lots:
        hands.pack(box, lot, 5_000)
    hands.program.do(measure_box, Measure(box, gross_g))
    hands.seal(box)
    return box


def rice(hands: Hands, expiry: date) -> tuple[str, str]:
    """A lot of rice and the sealed box that it is in."""
    lot = lot_of(hands, hands.items["FOO-001"], expiry)
    return lot, sealed(hands, lot)


def found(hands: Hands, shipment: str) -> list[ShipmentFinding]:
    return hands.program.read(shipment_findings, shipment, date(2026, 3, 2))


def number(hands: Hands, box: str) -> object:
    return hands.row("SELECT number FROM boxes WHERE id = :key", key=box)[0]


def codes(findings: Sequence[ShipmentFinding]) -> list[tuple[str, str]]:
    return [(finding.rule, finding.level.value) for finding in findings]


def test_a_reason_is_kept_with_who_and_when_and_can_be_undone(hands: Hands) -> None:
    lot, _ = rice(hands, SOON)
    done = hands.program.do(decide, Decide("food_60_days", "  Warsaw \n eats it at once ", (lot,)))
    assert done.title.startswith("Let held goods through: BOS1-D")
    assert done.areas == {"donations", "shipments"}
    (decision,) = hands.program.read(decisions_of, [lot])
    assert (decision.rule, decision.reason, decision.actor) == (
        "food_60_days",
        "Warsaw eats it at once",
        "Alena",
    )
    hands.program.do(decide, Decide("food_60_days", "They asked for it", (lot,)))
    assert [row.reason for row in hands.program.read(decisions_of, [lot])] == ["They asked for it"]
    hands.undo()
    assert [row.reason for row in hands.program.read(decisions_of, [lot])] == ["Warsaw eats it at once"]
    hands.undo()
    assert hands.program.read(decisions_of, [lot]) == []
    hands.all_well()


@pytest.mark.parametrize(
    ("rule", "reason", "code"),
    [
        ("food_60_days", " ", "decision.no_reason"),
        ("food_60_days", "x" * (MOST_REASON + 1), "text.too_long"),
        ("food_expired", "It still smells good", "decision.stop"),
        ("food_6_months", "why not", "decision.not_held"),
        ("no_such_rule", "why not", "decision.not_held"),
    ],
)
def test_only_what_is_held_is_decided_and_only_with_a_reason(
    hands: Hands, rule: str, reason: str, code: str
) -> None:
    lot, _ = rice(hands, SOON)
    assert refused(hands, decide, Decide(rule, reason, (lot,))).code == code


def test_what_is_not_there_cannot_be_decided_about(hands: Hands) -> None:
    assert refused(hands, decide, Decide("food_60_days", "why", ("0" * 32,))).code == "donation.line_unknown"
    assert refused(hands, decide, Decide("box_over_30_kg", "why", (), ("0" * 32,))).code == "box.unknown"
    assert refused(hands, decide, Decide("food_60_days", "why")).code == "decision.not_held"


def test_held_goods_wait_for_a_reason(hands: Hands) -> None:
    lot, box = rice(hands, SOON)
    other, second = rice(hands, SOON)
    shipment = hands.shipment(box, second, hands.sealed_box())
    refusal = refused(hands, make_ready, MakeReady(shipment))
    assert refusal.code == "shipment.held"
    assert (refusal.problem.values["boxes"], refusal.problem.values["box"]) == (2, number(hands, box))
    assert "Rice, white: Days left on arrival: 28; food needs at least 60." in explain(refusal.problem)
    hands.program.do(decide, Decide("food_60_days", "Eaten at once", (lot,)))
    assert refused(hands, make_ready, MakeReady(shipment)).problem.values["box"] == number(hands, second)
    hands.program.do(decide, Decide("food_60_days", "Eaten at once", (other,)))
    hands.ready(shipment)
    hands.all_well()


def test_one_reason_with_the_request_is_written_down_for_each(hands: Hands) -> None:
    (lot, box), (other, second) = rice(hands, SOON), rice(hands, SOON)
    hands.program.do(decide, Decide("food_60_days", "Asked for by name", (other,)))
    shipment = hands.shipment(box, second)
    done = hands.ready(shipment, "Agreed with Warsaw")
    assert done.result.unseen == 0
    reasons = {row.lot_id: row.reason for row in hands.program.read(decisions_of, [lot, other])}
    assert reasons == {lot: "Agreed with Warsaw", other: "Asked for by name"}
    hands.undo()
    assert [row.lot_id for row in hands.program.read(decisions_of, [lot, other])] == [other]
    assert refused(hands, make_ready, MakeReady(shipment)).code == "shipment.held"


def test_no_reason_lets_through_what_is_stopped(hands: Hands) -> None:
    _, box = rice(hands, PAST)
    _, held = rice(hands, SOON)
    shipment = hands.shipment(held, box)
    refusal = refused(hands, make_ready, MakeReady(shipment, "I know better"))
    assert refusal.code == "shipment.stopped"
    assert (refusal.problem.values["boxes"], refusal.problem.values["box"]) == (1, number(hands, box))
    hands.remove(shipment, box)
    hands.ready(shipment, "I know better")


def test_a_command_sends_it_all_the_same_and_says_so(hands: Hands) -> None:
    (stopped, box), (held, second) = rice(hands, PAST), rice(hands, SOON)
    shipment = hands.shipment(box, second, hands.sealed_box())
    done = hands.program.do(make_ready, MakeReady(shipment, unattended="sent by command"))
    assert done.result.unseen == 2
    rows = hands.program.read(decisions_of, [stopped, held])
    assert [(row.lot_id, row.reason) for row in rows] == [
        (stopped, "sent by command"),
        (held, "sent by command"),
    ]
    hands.program.do(reopen, ShipmentRef(shipment))
    assert refused(hands, make_ready, MakeReady(shipment)).code == "shipment.stopped"
    again = hands.program.do(make_ready, MakeReady(shipment, "Real reason", "sent by command"))
    assert again.result.unseen == 1
    hands.all_well()


def test_the_day_of_arrival_counts(hands: Hands) -> None:
    _, box = rice(hands, SOON)
    shipment = hands.shipment(box)
    for arrives, said in (
        (date(2026, 4, 20), [("food_60_days", "hold")]),
        (date(2026, 4, 21), [("food_expired", "stop")]),
    ):
        particulars = Particulars(arrives=arrives)
        hands.program.do(change_particulars, ChangeParticulars(shipment, particulars))
        assert codes(found(hands, shipment)) == said


def test_the_way_of_travelling_counts(hands: Hands) -> None:
    item = hands.program.do(
        add_item,
        ItemFields(category="power_lighting", name_en="Power bank", un_number="UN3480", dangerous="yes"),
    ).result.item_id
    box = sealed(hands, lot_of(hands, item, None))
    for mode, said in (("air", [("lithium_air", "hold")]), ("road", []), ("rail", [])):
        way = NewShipment(hands.boston, hands.warsaw, (box,), Particulars(mode))
        shipment = hands.program.do(new_shipment, way).result.shipment_id
        assert codes(found(hands, shipment)) == said
        hands.remove(shipment, box)


def in_country(hands: Hands, country: str) -> None:
    hands.program.do(change_site, ChangeSite(hands.boston, "Boston", "", country, "", "", ""))


def test_the_country_counts_for_meat_and_for_wood(hands: Hands) -> None:
    fields = ItemFields(category="food", name_en="Ham", flags=frozenset({"POAO"}))
    item = hands.program.do(add_item, fields).result.item_id
    box = sealed(hands, lot_of(hands, item, LATER))
    pallet = hands.box(Package.PALLET)
    hands.stack(pallet, box)
    hands.program.do(measure_box, Measure(pallet, 300_000))
    hands.seal(pallet)
    shipment = hands.shipment(pallet)
    for country, said in (
        ("US", [("animal_products", "hold"), ("pallet_unmarked", "hold")]),
        ("UA", [("animal_products", "hold")]),
        ("DE", []),
    ):
        in_country(hands, country)
        assert codes(found(hands, shipment)) == said
    in_country(hands, "US")
    hands.program.do(decide, Decide("pallet_unmarked", "The mark is on two sides", (), (pallet,)))
    hands.ready(shipment, "Papers of the vet are in the truck")
    hands.all_well()


def test_a_box_too_heavy_is_held_as_a_box(hands: Hands) -> None:
    lot = lot_of(hands, hands.items["FOO-001"], LATER)
    box = sealed(hands, lot, gross_g=31_500)
    shipment = hands.shipment(box)
    (finding,) = found(hands, shipment)
    assert (finding.rule, finding.names("en"), finding.open[0].held.box_id) == ("box_over_30_kg", [], box)
    hands.program.do(decide, Decide("box_over_30_kg", "Two men wait in Warsaw", (), (box,)))
    (settled,) = found(hands, shipment)
    assert settled.open == ()
    hands.ready(shipment)


def test_a_reason_for_a_box_ends_when_it_is_opened_again(hands: Hands) -> None:
    box = sealed(hands, lot_of(hands, hands.items["FOO-001"], LATER), gross_g=31_500)
    hands.program.do(decide, Decide("box_over_30_kg", "Two men wait in Warsaw", (), (box,)))
    hands.unseal(box)
    assert hands.program.read(decisions_of, (), [box]) == []
    hands.undo()
    assert [row.reason for row in hands.program.read(decisions_of, (), [box])] == ["Two men wait in Warsaw"]
    hands.unseal(box)
    hands.program.do(measure_box, Measure(box, 32_000))
    hands.seal(box)
    assert codes(found(hands, hands.shipment(box))) == [("box_over_30_kg", "hold")]
    assert (
        refused(hands, make_ready, MakeReady(str(hands.row("SELECT id FROM shipments")[0]))).code
        == "shipment.held"
    )
    hands.program.do(decide, Decide("box_over_30_kg", "Still two men", (), (box,)))
    assert [row.reason for row in hands.program.read(decisions_of, (), [box])] == ["Still two men"]


def test_who_gave_medicine_counts(hands: Hands) -> None:
    fields = ItemFields(category="medical", name_en="Paracetamol", flags=frozenset({"MEDICINE"}))
    item = hands.program.do(add_item, fields).result.item_id
    for donor_kind, said in (
        ("organisation", []),
        ("person", [("medicine_private", "hold")]),
        ("", [("medicine_private", "hold")]),
    ):
        box = sealed(hands, lot_of(hands, item, LATER, donor_kind))
        assert codes(found(hands, hands.shipment(box))) == said


def test_a_rule_that_was_changed_is_asked_at_the_gate(hands: Hands) -> None:
    _, box = rice(hands, LATER)
    shipment = hands.shipment(box)
    assert found(hands, shipment) == []
    hands.program.do(change_rule, ChangeRule("food_60_days", IntakeLevel.STOP, "No more rice", 3_000))
    assert codes(found(hands, shipment)) == [("food_60_days", "stop")]
    assert refused(hands, make_ready, MakeReady(shipment, "but")).code == "shipment.stopped"


def test_goods_outside_the_catalogue_and_warnings_do_not_hold(hands: Hands) -> None:
    _, box = rice(hands, date(2026, 8, 1))
    shipment = hands.shipment(box, hands.sealed_box())
    assert found(hands, shipment) == []
    hands.ready(shipment)


def test_many_boxes_are_not_asked_about_one_by_one(hands: Hands, statements: list[str]) -> None:
    few = hands.shipment(rice(hands, SOON)[1])
    many = hands.shipment(*[rice(hands, SOON)[1] for _ in range(8)])

    def sent(shipment: str) -> int:
        statements.clear()
        hands.ready(shipment, "Agreed")
        return len(statements)

    assert sent(few) == sent(many)
