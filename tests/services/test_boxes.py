"""Boxes: what goes in and out, what is closed stays as it is."""

from collections.abc import Callable
from typing import Any

import pytest

from aidtracker.domain.boxes import BOX_MACHINE, BoxState, BoxStep, Package
from aidtracker.domain.errors import Refused
from aidtracker.domain.numbers import Kind, parse_number
from aidtracker.domain.quantities import MOST
from aidtracker.services import boxes
from tests.services.hands import Hands


def refused(hands: Hands, action: Callable[..., Any], request: object) -> Refused:
    """The refusal of an action, which changed nothing."""
    before = hands.dump()
    with pytest.raises(Refused) as refusal:
        hands.program.do(action, request)
    assert hands.dump() == before
    return refusal.value


def held(hands: Hands, holder: str) -> int:
    """Thousandths in a holder, of all lots."""
    (total,) = hands.row(
        "SELECT coalesce(sum(quantity_milli), 0) FROM balances WHERE holder_id = :holder", holder=holder
    )
    assert isinstance(total, int)
    return total


def state(hands: Hands, box: str) -> object:
    return hands.row("SELECT state FROM boxes WHERE id = :box", box=box)[0]


def test_a_new_box_has_a_number_and_stands_at_the_own_site(hands: Hands) -> None:
    made = hands.program.do(boxes.new_box, boxes.NewBox(marks="  7/12 ")).result
    assert parse_number(made.number).kind is Kind.BOX
    row = hands.row("SELECT state, holder_id, origin_id, marks FROM boxes")
    assert row == ("open", hands.boston, hands.boston, "7/12")


def test_what_is_packed_leaves_the_stock_and_comes_back_when_taken_out(hands: Hands) -> None:
    lot, box = hands.log("10"), hands.box()
    hands.pack(box, lot, 4_000)
    assert (held(hands, hands.boston), held(hands, box)) == (6_000, 4_000)
    hands.take_out(box, lot, 1_500)
    assert (held(hands, hands.boston), held(hands, box)) == (7_500, 2_500)
    hands.all_well()


def test_no_more_than_there_is_can_be_packed_or_taken_out(hands: Hands) -> None:
    lot, box = hands.log("10"), hands.box()
    refusal = refused(hands, boxes.pack, boxes.Pack(box, lot, 10_001))
    assert (refusal.code, refusal.about) == ("stock.not_enough", "quantity")
    assert [str(refusal.problem.values[name]) for name in ("have", "wanted")] == ["10", "10.001"]
    hands.pack(box, lot, 4_000)
    assert refused(hands, boxes.take_out, boxes.TakeOut(box, lot, 4_001)).code == "stock.not_enough"


@pytest.mark.parametrize("milli", [0, -1, MOST * 1000 + 1])
def test_only_a_quantity_can_be_packed(hands: Hands, milli: int) -> None:
    lot, box = hands.log("10"), hands.box()
    assert refused(hands, boxes.pack, boxes.Pack(box, lot, milli)).code == "quantity.not_positive"


def test_a_lot_that_nobody_knows_is_refused_not_written(hands: Hands) -> None:
    assert refused(hands, boxes.pack, boxes.Pack(hands.box(), "0" * 32, 1)).code == "stock.not_enough"


def test_packing_twice_packs_twice_and_says_when_there_is_no_more(hands: Hands) -> None:
    """A double click is two operations; each has its own undo, and nothing goes in that is not there."""
    lot, box = hands.log("10"), hands.box()
    hands.pack(box, lot, 4_000)
    hands.pack(box, lot, 4_000)
    assert held(hands, box) == 8_000
    assert refused(hands, boxes.pack, boxes.Pack(box, lot, 4_000)).code == "stock.not_enough"
    hands.undo()
    assert held(hands, box) == 4_000


def test_sealing_twice_is_refused(hands: Hands) -> None:
    box = hands.sealed_box()
    assert refused(hands, boxes.seal_box, boxes.BoxRef(box)).code == "box.cannot_seal"


def test_two_new_boxes_have_two_numbers(hands: Hands) -> None:
    request = boxes.NewBox()
    first = hands.program.do(boxes.new_box, request).result
    second = hands.program.do(boxes.new_box, request).result
    assert first.number != second.number


def test_a_sealed_box_keeps_its_contents(hands: Hands) -> None:
    lot, box = hands.log("10"), hands.box()
    hands.pack(box, lot, 4_000)
    hands.seal(box)
    assert refused(hands, boxes.pack, boxes.Pack(box, lot, 1_000)).code == "box.is_sealed"
    assert refused(hands, boxes.take_out, boxes.TakeOut(box, lot, 1_000)).code == "box.is_sealed"
    other = hands.sealed_box()
    assert refused(hands, boxes.put_boxes, boxes.PutBoxes((other,), box)).code == "box.is_sealed"


def test_an_empty_box_is_not_sealed(hands: Hands) -> None:
    assert refused(hands, boxes.seal_box, boxes.BoxRef(hands.box())).code == "box.empty"


def test_opening_needs_a_reason_and_forgets_the_weight(hands: Hands) -> None:
    box = hands.sealed_box()
    hands.program.do(boxes.measure_box, boxes.Measure(box, 9_000))
    assert refused(hands, boxes.unseal_box, boxes.Unseal(box, "  ")).about == "reason"
    hands.unseal(box, "one more blanket")
    assert hands.row("SELECT state, gross_g FROM boxes") == ("open", None)
    assert hands.row("SELECT note FROM operations WHERE kind = 'box.unseal'") == ("one more blanket",)


def test_unpacking_puts_all_goods_on_the_floor(hands: Hands) -> None:
    box = hands.sealed_box("10")
    hands.empty(box)
    assert (held(hands, box), held(hands, hands.boston), state(hands, box)) == (0, 10_000, "emptied")


def test_a_box_with_something_in_it_is_not_given_up(hands: Hands) -> None:
    lot, box = hands.log("10"), hands.box()
    hands.pack(box, lot, 4_000)
    assert refused(hands, boxes.void_box, boxes.BoxRef(box)).code == "box.not_empty"
    hands.take_out(box, lot, 4_000)
    hands.program.do(boxes.void_box, boxes.BoxRef(box))
    assert state(hands, box) == "void"


@pytest.mark.parametrize("about", ["weight", "length", "width", "height"])
@pytest.mark.parametrize("value", [0, -5, MOST + 1])
def test_sizes_and_weights_are_above_zero(hands: Hands, about: str, value: int) -> None:
    box = hands.box()
    names = {"weight": "gross_g", "length": "length_mm", "width": "width_mm", "height": "height_mm"}
    given = {"gross_g": None, names[about]: value}
    refusal = refused(hands, boxes.measure_box, boxes.Measure(box, **given))
    assert (refusal.code, refusal.about) == ("box.measure", about)
    if about != "weight":
        new = boxes.NewBox(**{names[about]: value})  # type: ignore[arg-type]  # one of the three sizes
        assert refused(hands, boxes.new_box, new).about == about


def test_measuring_the_same_again_is_no_operation(hands: Hands) -> None:
    box = hands.box()
    request = boxes.Measure(box, 9_000, 600, 400, 300)
    assert hands.program.do(boxes.measure_box, request).operation
    before = hands.dump()
    again = hands.program.do(boxes.measure_box, request)
    assert (again.operation, again.title, again.areas) == ("", "", frozenset())
    assert hands.dump() == before


def test_a_pallet_carries_boxes_and_lets_them_down_again(hands: Hands) -> None:
    first, second, pallet = hands.sealed_box(), hands.sealed_box(), hands.box(Package.PALLET)
    hands.stack(pallet, first, second, first)
    assert refused(hands, boxes.empty_box, boxes.BoxRef(pallet)).code == "box.holds_boxes"
    hands.program.do(boxes.take_boxes_off, boxes.TakeBoxesOff(pallet, (first, first)))
    assert hands.row("SELECT holder_id FROM boxes WHERE id = :box", box=first) == (hands.boston,)
    again = boxes.TakeBoxesOff(pallet, (first,))
    assert refused(hands, boxes.take_boxes_off, again).code == "box.elsewhere"
    hands.all_well()


def test_a_pallet_is_not_sealed_over_an_open_box(hands: Hands) -> None:
    inner, pallet = hands.box(), hands.box(Package.PALLET)
    hands.pack(inner, hands.log(), 1_000)
    hands.stack(pallet, inner)
    assert refused(hands, boxes.seal_box, boxes.BoxRef(pallet)).code == "box.inner_open"
    hands.seal(inner)
    hands.seal(pallet)
    hands.all_well()


def test_a_box_on_a_sealed_pallet_is_not_opened(hands: Hands) -> None:
    inner = hands.sealed_box()
    pallet = hands.pallet(inner)
    assert refused(hands, boxes.unseal_box, boxes.Unseal(inner, "look")).code == "box.in_sealed"
    assert refused(hands, boxes.empty_box, boxes.BoxRef(inner)).code == "box.in_sealed"
    taking = boxes.TakeBoxesOff(pallet, (inner,))
    assert refused(hands, boxes.take_boxes_off, taking).code == "box.is_sealed"
    hands.unseal(pallet)
    hands.unseal(inner)
    hands.all_well()


def test_a_box_does_not_stand_in_itself(hands: Hands) -> None:
    pallet = hands.box(Package.PALLET)
    assert refused(hands, boxes.put_boxes, boxes.PutBoxes((pallet,), pallet)).code == "box.in_itself"
    crate = hands.box(Package.CRATE)
    hands.stack(pallet, crate)
    assert refused(hands, boxes.put_boxes, boxes.PutBoxes((pallet,), crate)).code == "box.in_itself"


@pytest.mark.parametrize("used", [BoxState.EMPTIED, BoxState.VOID])
def test_a_box_that_is_done_with_is_not_stacked(hands: Hands, used: BoxState) -> None:
    box = used_box(hands, used)
    request = boxes.PutBoxes((box,), hands.box(Package.PALLET))
    assert refused(hands, boxes.put_boxes, request).code == f"box.is_{used}"


def test_a_box_of_another_site_is_not_stacked_here(hands: Hands) -> None:
    there = hands.box(site_id=hands.warsaw)
    request = boxes.PutBoxes((there,), hands.box(Package.PALLET))
    assert refused(hands, boxes.put_boxes, request).code == "box.elsewhere"


def test_a_box_that_was_taken_back_is_unknown(hands: Hands) -> None:
    box = hands.box()
    hands.undo()
    assert refused(hands, boxes.seal_box, boxes.BoxRef(box)).code == "box.unknown"


def used_box(hands: Hands, wanted: BoxState) -> str:
    """A box in this state."""
    if wanted is BoxState.SEALED:
        return hands.sealed_box()
    box = hands.box()
    if wanted is BoxState.VOID:
        hands.program.do(boxes.void_box, boxes.BoxRef(box))
    else:
        hands.pack(box, hands.log(), 1_000)
    if wanted is BoxState.EMPTIED:
        hands.empty(box)
    return box


ACTIONS: dict[BoxStep, tuple[Callable[..., Any], Callable[[str], object]]] = {
    BoxStep.SEAL: (boxes.seal_box, boxes.BoxRef),
    BoxStep.UNSEAL: (boxes.unseal_box, lambda box: boxes.Unseal(box, "to look")),
    BoxStep.EMPTY: (boxes.empty_box, boxes.BoxRef),
    BoxStep.VOID: (boxes.void_box, boxes.BoxRef),
}


@pytest.mark.parametrize("step", BoxStep)
@pytest.mark.parametrize("before", BoxState)
def test_every_step_that_is_not_in_the_table_is_refused(
    hands: Hands, before: BoxState, step: BoxStep
) -> None:
    box = used_box(hands, before)
    action, request = ACTIONS[step]
    if not BOX_MACHINE.allows(before, step):
        assert refused(hands, action, request(box)).code == f"box.cannot_{step}"
        return
    if step is BoxStep.VOID:
        hands.take_out(
            box, str(hands.row("SELECT lot_id FROM balances WHERE holder_id = :b", b=box)[0]), 1_000
        )
    hands.program.do(action, request(box))
    assert state(hands, box) == BOX_MACHINE.table[before, step]
    hands.all_well()
