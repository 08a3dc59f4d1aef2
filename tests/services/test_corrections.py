"""A typing error is put right where the goods are; what cannot be reached says which box is in the way."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aidtracker.data.ledger import Move, post
from aidtracker.domain.errors import Refused
from aidtracker.domain.places import Outside
from aidtracker.services import corrections, donations, sorting
from aidtracker.services.corrections import CorrectLine
from aidtracker.services.donations import Line, LogLine
from aidtracker.services.program import Done
from aidtracker.services.work import Work
from tests.services.hands import Hands
from tests.services.test_boxes import held, refused
from tests.services.test_trace import number_of

TWELVE = Line(Decimal(12), text="Blankets")


def log(hands: Hands, line: Line = TWELVE) -> str:
    return hands.program.do(donations.log_line, LogLine(line)).result.lot_id


def correct_if_possible(hands: Hands, lot: str, quantity: int) -> Done[None] | None:
    """None where a sealed box was in the way."""
    try:
        return hands.correct(lot, replace(TWELVE, quantity=Decimal(quantity)))
    except Refused as refusal:
        if refusal.code != "donation.in_sealed_box":
            raise
        return None


def come_in_box(work: Work, box: str) -> str:
    """As imports of packing lists do it: the goods come straight into their box."""
    donation = donations.open_donation(work, "import.boxes", None, donations.Giving())
    (lot,) = donations.add_lots(work, donation, [donations.line_columns(work, TWELVE, 12_000, donation)])
    post(work.journal, [Move(lot, Outside.DONOR, box, 12_000)], work.now)
    return lot


def movements(hands: Hands) -> list[tuple[object, ...]]:
    """What went from the donor or back to it, and whether it reverses how it came."""
    return hands.rows(
        "SELECT f.kind, t.kind, m.quantity_milli, m.reverses IS NOT NULL FROM movements m "
        "JOIN holders f ON f.id = m.from_id JOIN holders t ON t.id = m.to_id ORDER BY m.id"
    )


def test_what_describes_the_goods_changes_the_line_and_nothing_moves(hands: Hands) -> None:
    lot = log(hands)
    better = replace(
        TWELVE,
        text="Wool blankets",
        detail="2 × 2 m",
        unit="XPK",
        weight_g=9_000,
        expiry=date(2027, 5, 1),
        batch="B7",
        condition="used",
        value_minor=1200,
        currency="USD",
        note="blue",
        typed="1 dozen",
    )
    before = hands.standing()
    done = hands.correct(lot, better)
    assert done.title.startswith("Corrected a line of BOS1-D")
    assert hands.row(
        "SELECT text, detail, unit, weight_g, expiry, batch, condition, value_minor, currency, note, typed "
        "FROM lots"
    ) == (
        "Wool blankets",
        "2 × 2 m",
        "XPK",
        9_000,
        "2027-05-01",
        "B7",
        "used",
        1200,
        "USD",
        "blue",
        "1 dozen",
    )
    assert len(movements(hands)) == 1
    assert not hands.correct(lot, better).operation, "nothing changed, so nothing was done"
    hands.undo()
    assert hands.standing() == before
    hands.all_well()


def test_less_goes_back_to_the_giver_and_more_comes_from_it(hands: Hands) -> None:
    lot = log(hands)
    hands.correct(lot, replace(TWELVE, quantity=Decimal(10)))
    assert held(hands, hands.boston) == 10_000
    hands.correct(lot, replace(TWELVE, quantity=Decimal(15)))
    assert held(hands, hands.boston) == 15_000
    hands.correct(lot, replace(TWELVE, quantity=Decimal(1)))
    assert movements(hands) == [
        ("outside", "site", 12_000, 0),
        ("site", "outside", 2_000, 1),
        ("outside", "site", 5_000, 0),
        ("site", "outside", 5_000, 1),
        ("site", "outside", 9_000, 1),
    ]
    hands.all_well()
    hands.undo_all()
    hands.all_well()


def test_a_new_item_brings_its_estimate_unless_a_weight_was_stated(hands: Hands) -> None:
    code, unit, unit_g = hands.row(
        "SELECT code, unit, unit_weight_g FROM items WHERE unit_weight_g > 0 AND unit <> 'KGM' LIMIT 1"
    )
    item, lot = hands.items[str(code)], log(hands)
    assert isinstance(unit_g, int)
    assert isinstance(unit, str)
    line = replace(TWELVE, text="", item_id=item, unit=unit)
    hands.correct(lot, line)
    assert hands.row("SELECT item_id, text, weight_g, weight_source FROM lots") == (
        item,
        "Blankets",
        12 * unit_g,
        "catalogue",
    )
    hands.correct(lot, replace(line, weight_g=5))
    assert hands.row("SELECT weight_g, weight_source FROM lots") == (5, "stated")


def test_a_loose_rest_is_taken_first_then_what_is_in_open_boxes(hands: Hands) -> None:
    lot, box = log(hands), hands.box()
    hands.pack(box, lot, 9_000)
    hands.correct(lot, replace(TWELVE, quantity=Decimal(10)))
    assert (held(hands, hands.boston), held(hands, box)) == (1_000, 9_000)
    before = hands.standing()
    hands.correct(lot, replace(TWELVE, quantity=Decimal(4)))
    assert (held(hands, hands.boston), held(hands, box)) == (0, 4_000)
    hands.all_well()
    hands.undo()
    assert hands.standing() == before
    hands.all_well()


def test_a_sealed_box_at_a_site_is_named(hands: Hands) -> None:
    lot, box = log(hands), hands.box()
    hands.pack(box, lot, 9_000)
    hands.seal(box)
    hands.correct(lot, replace(TWELVE, quantity=Decimal(9)))
    request = CorrectLine(lot, replace(TWELVE, quantity=Decimal(7)))
    refusal = refused(hands, corrections.correct_line, request)
    assert (refusal.code, refusal.about) == ("donation.in_sealed_box", "quantity")
    assert refusal.problem.values["box"] == number_of(hands, "boxes", box)
    assert refusal.problem.values["quantity"] == 2
    hands.unseal(box)
    hands.program.do(corrections.correct_line, request)
    assert held(hands, box) == 7_000
    hands.all_well()


def test_on_the_road_it_is_settled_at_receipt_then_corrected_in_warsaw(hands: Hands) -> None:
    lot, box = log(hands), hands.box()
    hands.pack(box, lot, 12_000)
    hands.seal(box)
    shipment = hands.shipment(box)
    fewer = CorrectLine(lot, replace(TWELVE, quantity=Decimal(10), note="torn"))
    named = {"box": number_of(hands, "boxes", box), "shipment": number_of(hands, "shipments", shipment)}
    for prepare, code in (
        (lambda: None, "donation.on_shipment"),
        (lambda: hands.ready(shipment), "donation.on_shipment"),
        (lambda: hands.dispatch(shipment), "donation.on_the_road"),
    ):
        prepare()
        refusal = refused(hands, corrections.correct_line, fewer)
        assert refusal.code == code
        assert refusal.problem.values.items() >= named.items()
    hands.correct(lot, replace(TWELVE, note="torn"))
    hands.receive(shipment, rest=True)
    assert refused(hands, corrections.correct_line, fewer).code == "donation.in_sealed_box"
    hands.empty(box)
    hands.program.do(corrections.correct_line, fewer)
    assert held(hands, hands.warsaw) == 10_000
    hands.correct(lot, replace(TWELVE, quantity=Decimal(13)))
    assert (held(hands, hands.warsaw), held(hands, hands.boston)) == (13_000, 0)
    hands.all_well()


def test_goods_in_a_missing_box_must_turn_up_first(hands: Hands) -> None:
    lot, box = log(hands), hands.box()
    hands.pack(box, lot, 12_000)
    hands.seal(box)
    hands.receive(hands.sent(box), missing=[box])
    assert refused(hands, donations.take_back_line, donations.LotRef(lot)).code == "donation.box_lost"


def test_a_line_is_taken_back_out_of_an_open_box_but_not_out_of_a_sealed_one(hands: Hands) -> None:
    lot, box = log(hands), hands.box()
    hands.pack(box, lot, 5_000)
    hands.seal(box)
    request = donations.LotRef(lot)
    assert refused(hands, donations.take_back_line, request).code == "donation.in_sealed_box"
    hands.unseal(box)
    before = hands.standing()
    hands.program.do(donations.take_back_line, request)
    assert (held(hands, hands.boston), held(hands, box)) == (0, 0)
    assert refused(hands, corrections.correct_line, CorrectLine(lot, TWELVE)).code == "donation.line_unknown"
    hands.all_well()
    hands.undo()
    assert hands.standing() == before
    hands.all_well()


def test_what_came_in_a_box_of_a_list_is_corrected_as_well(hands: Hands) -> None:
    """It entered into the box, not onto the floor; it goes back from wherever it is by now."""
    box = hands.box()
    lot = hands.program.do(come_in_box, box).result
    hands.seal(box)
    assert refused(hands, donations.take_back_line, donations.LotRef(lot)).code == "donation.in_sealed_box"
    hands.empty(box)
    hands.correct(lot, replace(TWELVE, quantity=Decimal(11)))
    hands.take_back(lot)
    hands.all_well()


def test_packages_are_corrected_whole(hands: Hands) -> None:
    bags = hands.rough(3)
    hands.correct(bags, Line(Decimal(4), weight_g=60_000, note="one more behind the door"))
    assert hands.row("SELECT quantity_milli, unit, weight_g, note, category FROM lots") == (
        4_000,
        "XBG",
        60_000,
        "one more behind the door",
        "clothing",
    )
    item = next(iter(hands.items.values()))
    for line, code in (
        (Line(Decimal("2.5")), "donation.whole_packages"),
        (Line(Decimal(1), item_id=item), "donation.still_rough"),
        (Line(Decimal(0)), "quantity.not_positive"),
    ):
        assert refused(hands, corrections.correct_line, CorrectLine(bags, line)).code == code
    hands.all_well()


@pytest.mark.parametrize(
    ("line", "code", "about"),
    [
        (replace(TWELVE, quantity=Decimal(0)), "quantity.not_positive", "quantity"),
        (replace(TWELVE, text=" "), "donation.no_item", "item"),
        (replace(TWELVE, batch="x" * 301), "text.too_long", "batch"),
        (replace(TWELVE, value_minor=1), "value.no_currency", "currency"),
        (replace(TWELVE, item_id="no such item"), "donation.item_gone", "item"),
    ],
)
def test_what_cannot_be_names_its_field(hands: Hands, line: Line, code: str, about: str) -> None:
    refusal = refused(hands, corrections.correct_line, CorrectLine(log(hands), line))
    assert (refusal.code, refusal.about) == (code, about)


@settings(
    max_examples=15,
    deadline=None,  # each step writes to a disk, durably
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    steps=st.lists(
        st.tuples(st.integers(1, 30), st.integers(0, 30), st.booleans(), st.booleans()),
        min_size=1,
        max_size=6,
    )
)
def test_whatever_is_corrected_and_undone_the_sum_is_what_the_line_says(
    hands: Hands, steps: list[tuple[int, int, bool, bool]]
) -> None:
    lot = log(hands)
    said = 12
    for quantity, packed, open_box, undo in steps:
        box = hands.box()
        loose = next(
            iter(
                hands.rows(
                    "SELECT quantity_milli FROM balances WHERE holder_id = :boston AND lot_id = :lot",
                    boston=hands.boston,
                    lot=lot,
                )
            ),
            (0,),
        )[0]
        assert isinstance(loose, int)
        if min(packed * 1000, loose) > 0:
            hands.pack(box, lot, min(packed * 1000, loose))
            if not open_box:
                hands.seal(box)
        done = correct_if_possible(hands, lot, quantity)
        if done is None:
            continue
        if undo and done.operation:
            hands.undo()
        else:
            said = quantity
        assert hands.row("SELECT sum(quantity_milli) FROM balances WHERE lot_id = :lot", lot=lot) == (
            said * 1000,
        )
    hands.all_well()


def test_sorted_lines_are_corrected_like_any_other(hands: Hands) -> None:
    (jackets,) = hands.sort(hands.rough(2), 1).lot_ids
    hands.correct(jackets, Line(Decimal(12), text="Jackets"))
    hands.correct(jackets, Line(Decimal(3), text="Jackets"))
    hands.program.do(sorting.match_line, sorting.MatchLine(jackets, next(iter(hands.items.values()))))
    hands.all_well()
    hands.undo_all()
    hands.all_well()
