"""Any sequence of what people can do keeps the rules, and any of it can be taken back."""

import shutil
import tempfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import ColumnElement, select, true
from sqlalchemy.orm import aliased

from aidtracker.data.opening import open_database
from aidtracker.data.tables import Balance, Box, Donation, Lot, Shipment, ShipmentBox, Site
from aidtracker.data.tables.base import Stamped, not_set
from aidtracker.domain.boxes import Package
from aidtracker.domain.errors import Refused
from aidtracker.services import boxes as box_services
from aidtracker.services import corrections, donations, history, receiving, shipments, sorting
from aidtracker.services.program import Done, Program
from tests.services.hands import Dump, Hands, TickingClock
from tests.services.replay import replayed, rows_of

MILLI = st.sampled_from([1, 500, 1_000, 3_000, 10_000])


NOBODY = "0" * 32
"""The key of nothing."""

ANY = 7
"""One of ten picks is not of the likely ones; no number that Hypothesis is fond of."""

_inner = aliased(Box)
HOLDING = Box.id.in_(select(Balance.holder_id)) | Box.id.in_(select(_inner.holder_id))
OPEN = Box.stands() & (Box.state == "open")
FREE_AND_SEALED = Box.stands() & (Box.state == "sealed") & Box.holder_id.in_(select(Site.id))
LOOSE = Lot.id.in_(select(Balance.lot_id).where(Balance.holder_id.in_(select(Site.id))))
ROUGH = Lot.stands() & ~not_set(Lot.rough)
TEXTS = Lot.stands() & not_set(Lot.rough) & Lot.item_id.is_(None)
MISSING = select(ShipmentBox).where(ShipmentBox.outcome == "missing", ShipmentBox.stands())


def in_state(*states: str) -> ColumnElement[bool]:
    """Shipments in one of these states."""
    return Shipment.stands() & Shipment.state.in_(states)


STEPS = (
    (shipments.make_ready, ("packing",)),
    (shipments.reopen, ("ready",)),
    (shipments.dispatch, ("ready",)),
    (receiving.arrive, ("dispatched",)),
    (shipments.return_shipment, ("dispatched", "arrived")),
    (shipments.lose_shipment, ("dispatched",)),
    (shipments.cancel, ("draft", "packing", "ready")),
)
"""What is done to a shipment as a whole, and in which states it goes."""


class Story(RuleBasedStateMachine):
    """Everything that can be done to goods, boxes and shipments, in any order."""

    template: ClassVar[Path]
    empty: ClassVar[Path]

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.file = self.folder / "aid.db"
        shutil.copyfile(self.template, self.file)
        self.program = Program(open_database(self.file), "Alena", TickingClock())
        self.hands = Hands(self.program)
        self.before: list[tuple[str, Dump | None]] = []
        """Operations that can be undone, each with what stood before it; None where that is not known."""

    def teardown(self) -> None:
        """Everything can be taken back to the empty stock, and the journal tells all of it."""
        try:
            while self.before:
                self.undo()
            assert self.hands.kind_of_last() == ""
            assert self.hands.dump()["balances"] == []
            self.hands.all_well()
            assert replayed(self.file, self.empty, self.folder / "again.db") == rows_of(self.file)
        finally:
            self.program.close()
            shutil.rmtree(self.folder)

    def do(self, action: Callable[..., Any], request: object) -> Any:
        """What it gives, None where it was refused: then nothing at all may have changed."""
        before, standing = self.hands.dump(), self.hands.standing()
        refused, done = self.attempt(action, request)
        if done is None or not done.operation:
            assert self.hands.dump() == before, f"changed something though {refused}"
            return None
        self.before.append((done.operation, standing))
        return done.result

    def attempt(self, action: Callable[..., Any], request: object) -> tuple[Refused | None, Done[Any] | None]:
        try:
            return None, self.program.do(action, request)
        except Refused as refusal:
            return refusal, None

    @initialize()
    def begin(self) -> None:
        """Something of everything, so that no step is without its object."""
        self.new_lot(20, False)
        self.log_some_bags(3, 10_001)
        free, other, inner, gone, first, second = (self.new_sealed_box() for _ in range(6))
        pallet = self.do(box_services.new_box, box_services.NewBox(Package.PALLET)).box_id
        self.do(box_services.put_boxes, box_services.PutBoxes((inner,), pallet))
        self.do(box_services.seal_box, box_services.BoxRef(pallet))
        way = self.hands.boston, self.hands.warsaw
        self.do(shipments.new_shipment, shipments.NewShipment(*way, (other, pallet)))
        sent = self.do(shipments.new_shipment, shipments.NewShipment(*way, (gone, first, second))).shipment_id
        self.do(shipments.make_ready, shipments.MakeReady(sent))
        self.do(shipments.dispatch, shipments.ShipmentRef(sent))
        self.do(receiving.receive, receiving.Receive(sent, (first,), (gone,)))
        self.do(box_services.measure_box, box_services.Measure(free, 7_000))

    @invariant()
    def nothing_is_wrong(self) -> None:
        self.hands.all_well()

    def pick(self, data: st.DataObject, table: type[Stamped], likely: ColumnElement[bool]) -> str:
        """A key out of those that will probably go well; now and then, or where there is none, any."""
        keys = self.keys(table, likely) if data.draw(st.integers(0, 9), label="likely") != ANY else []
        keys = keys or self.keys(table, true()) or [NOBODY]
        return data.draw(st.sampled_from(keys), label=table.__name__)

    def some(self, data: st.DataObject, likely: ColumnElement[bool], most: int) -> tuple[str, ...]:
        """So many boxes, perhaps one of them twice."""
        return tuple(self.pick(data, Box, likely) for _ in range(data.draw(st.integers(0, most))))

    def keys(self, table: type[Stamped], which: ColumnElement[bool]) -> list[str]:
        wanted = select(table.id).where(which).order_by(table.id)
        return self.program.read(lambda connection: list(connection.scalars(wanted)))

    def new_lot(self, quantity: int, free_text: bool) -> str:
        item_id = None if free_text else next(iter(self.hands.items.values()))
        line = donations.Line(Decimal(quantity), item_id=item_id, text="Blankets" if free_text else "")
        return str(self.do(donations.log_line, donations.LogLine(line)).lot_id)

    @rule(quantity=st.integers(1, 12), free_text=st.booleans())
    def log_line(self, quantity: int, free_text: bool) -> None:
        self.new_lot(quantity, free_text)

    @rule(data=st.data())
    def log_another_line(self, data: st.DataObject) -> None:
        donation = self.pick(data, Donation, Donation.stands())
        self.do(donations.log_line, donations.LogLine(donations.Line(Decimal(3), text="Candles"), donation))

    @rule(packages=st.integers(1, 4), weight_g=st.sampled_from([None, 1, 10_001]))
    def log_rough(self, packages: int, weight_g: int | None) -> None:
        self.log_some_bags(packages, weight_g)

    def log_some_bags(self, packages: int, weight_g: int | None) -> None:
        self.do(sorting.log_rough, sorting.LogRough("clothing", packages, weight_g=weight_g))

    @rule(data=st.data(), packages=st.integers(0, 3), found=st.integers(1, 3))
    def sort(self, data: st.DataObject, packages: int, found: int) -> None:
        lot = self.pick(data, Lot, ROUGH)
        lines = tuple(donations.Line(Decimal(count), text="Jackets") for count in range(1, found + 1))
        self.do(sorting.sort_rough, sorting.SortRough(lot, packages, lines))

    @rule(data=st.data(), learn=st.booleans())
    def match(self, data: st.DataObject, learn: bool) -> None:
        item = data.draw(st.sampled_from(sorted(self.hands.items.values())))
        self.do(sorting.match_line, sorting.MatchLine(self.pick(data, Lot, TEXTS), item, learn))

    @rule(data=st.data(), quantity=st.integers(1, 12), text=st.sampled_from(["Blankets", "Quilts"]))
    def correct(self, data: st.DataObject, quantity: int, text: str) -> None:
        """Anywhere: loose, packed, sealed, on the road, received."""
        lot = self.pick(data, Lot, Lot.stands())
        line = donations.Line(Decimal(quantity), text=text)
        self.do(corrections.correct_line, corrections.CorrectLine(lot, line))

    @rule(data=st.data())
    def take_back(self, data: st.DataObject) -> None:
        self.do(donations.take_back_line, donations.LotRef(self.pick(data, Lot, Lot.stands())))

    @rule(data=st.data())
    def finish(self, data: st.DataObject) -> None:
        donation = self.pick(data, Donation, not_set(Donation.finished))
        self.do(donations.finish_donation, donations.DonationRef(donation))

    @rule(package=st.sampled_from([Package.CARTON, Package.PALLET]))
    def new_box(self, package: Package) -> None:
        self.do(box_services.new_box, box_services.NewBox(package))

    def new_sealed_box(self) -> str:
        """Several steps at once, so that shipments have something to carry."""
        lot, box = self.new_lot(10, True), self.do(box_services.new_box, box_services.NewBox()).box_id
        self.do(box_services.pack, box_services.Pack(box, lot, 5_000))
        self.do(box_services.seal_box, box_services.BoxRef(box))
        return str(box)

    @rule()
    def sealed_box(self) -> None:
        self.new_sealed_box()

    @rule(data=st.data(), milli=MILLI)
    def pack(self, data: st.DataObject, milli: int) -> None:
        box, lot = self.pick(data, Box, OPEN), self.pick(data, Lot, LOOSE)
        self.do(box_services.pack, box_services.Pack(box, lot, milli))

    @rule(data=st.data(), milli=MILLI)
    def take_out(self, data: st.DataObject, milli: int) -> None:
        box = self.pick(data, Box, OPEN & HOLDING)
        inside = select(Balance.lot_id).where(Balance.holder_id == box)
        lot = self.pick(data, Lot, Lot.id.in_(inside))
        self.do(box_services.take_out, box_services.TakeOut(box, lot, milli))

    @rule(data=st.data(), gross_g=st.sampled_from([None, 4_000, 12_500, 0]))
    def measure(self, data: st.DataObject, gross_g: int | None) -> None:
        self.do(box_services.measure_box, box_services.Measure(self.pick(data, Box, Box.stands()), gross_g))

    @rule(data=st.data())
    def seal(self, data: st.DataObject) -> None:
        self.do(box_services.seal_box, box_services.BoxRef(self.pick(data, Box, OPEN & HOLDING)))

    @rule(data=st.data(), reason=st.sampled_from(["wrong size", " "]))
    def unseal(self, data: st.DataObject, reason: str) -> None:
        self.do(box_services.unseal_box, box_services.Unseal(self.pick(data, Box, FREE_AND_SEALED), reason))

    @rule(data=st.data())
    def unpack(self, data: st.DataObject) -> None:
        self.do(box_services.empty_box, box_services.BoxRef(self.pick(data, Box, FREE_AND_SEALED)))

    @rule(data=st.data())
    def void(self, data: st.DataObject) -> None:
        self.do(box_services.void_box, box_services.BoxRef(self.pick(data, Box, OPEN)))

    @rule(data=st.data())
    def stack(self, data: st.DataObject) -> None:
        outer, inner = self.pick(data, Box, OPEN), self.some(data, FREE_AND_SEALED, 3)
        self.do(box_services.put_boxes, box_services.PutBoxes(inner, outer))

    @rule(data=st.data())
    def unstack(self, data: st.DataObject) -> None:
        outer = self.pick(data, Box, OPEN & Box.id.in_(select(_inner.holder_id)))
        inner = self.some(data, Box.holder_id == outer, 2)
        self.do(box_services.take_boxes_off, box_services.TakeBoxesOff(outer, inner))

    @rule(data=st.data())
    def new_shipment(self, data: st.DataObject) -> None:
        boxes = self.some(data, FREE_AND_SEALED, 3)
        self.do(shipments.new_shipment, shipments.NewShipment(self.hands.boston, self.hands.warsaw, boxes))

    @rule()
    def sent_shipment(self) -> None:
        """Two boxes of their own on the way."""
        boxes = (self.new_sealed_box(), self.new_sealed_box())
        request = shipments.NewShipment(self.hands.boston, self.hands.warsaw, boxes)
        shipment = self.do(shipments.new_shipment, request).shipment_id
        self.do(shipments.make_ready, shipments.MakeReady(shipment))
        self.do(shipments.dispatch, shipments.ShipmentRef(shipment))

    @rule(data=st.data())
    def add(self, data: st.DataObject) -> None:
        shipment, boxes = (
            self.pick(data, Shipment, in_state("draft", "packing")),
            self.some(data, FREE_AND_SEALED, 3),
        )
        self.do(shipments.add_boxes, shipments.ShipmentBoxes(shipment, boxes))

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        shipment = self.pick(data, Shipment, in_state("packing"))
        boxes = self.some(data, Box.holder_id == shipment, 2)
        self.do(shipments.remove_boxes, shipments.ShipmentBoxes(shipment, boxes))

    @rule(data=st.data(), carrier=st.sampled_from(["", "Meest"]))
    def change(self, data: st.DataObject, carrier: str) -> None:
        shipment = self.pick(data, Shipment, in_state("draft", "packing"))
        request = shipments.ChangeParticulars(shipment, shipments.Particulars(carrier=carrier))
        self.do(shipments.change_particulars, request)

    @rule(data=st.data(), step=st.sampled_from(STEPS))
    def go_on(self, data: st.DataObject, step: tuple[Callable[..., Any], tuple[str, ...]]) -> None:
        action, states = step
        ref = shipments.MakeReady if action is shipments.make_ready else shipments.ShipmentRef
        self.do(action, ref(self.pick(data, Shipment, in_state(*states))))

    @rule(data=st.data(), rest=st.booleans())
    def receive(self, data: st.DataObject, rest: bool) -> None:
        shipment = self.pick(data, Shipment, in_state("dispatched", "arrived", "receiving"))
        on_it = Box.holder_id == shipment
        came, missing = self.some(data, on_it, 2), self.some(data, on_it, 1)
        self.do(receiving.receive, receiving.Receive(shipment, came, missing, all_expected=rest))

    @rule(data=st.data())
    def find(self, data: st.DataObject) -> None:
        box = self.pick(data, Box, Box.id.in_(MISSING.with_only_columns(ShipmentBox.box_id)))
        its = MISSING.with_only_columns(ShipmentBox.shipment_id).where(ShipmentBox.box_id == box)
        shipment = self.pick(data, Shipment, Shipment.id.in_(its))
        self.do(receiving.box_found, receiving.Found(shipment, box))

    @rule()
    def undo(self) -> None:
        """Take the last operation back: everything stands as it did before it."""
        if not self.before:
            with pytest.raises(Refused, match=r"undo\.nothing"):
                self.hands.undo()
            return
        operation, standing = self.before.pop()
        undone = self.hands.undo()
        assert undone.operation_id == operation
        if standing is not None:
            assert self.hands.standing() == standing, f"undoing {undone.kind}"

    @rule(back=st.integers(1, 12))
    def undo_earlier(self, back: int) -> None:
        """Take an operation back that is not the last: done whole, or refused by one that is later."""
        place = len(self.before) - 1 - back
        if place < 0:
            return
        before = self.hands.dump()
        refusal, _ = self.attempt(history.undo, history.Undo(self.before[place][0]))
        if refusal is not None:
            assert refusal.code == "undo.blocked"
            assert refusal.problem.values["kind"], "it must say what stands in the way"
            assert self.hands.dump() == before
            return
        self.before[place:] = [(key, None) for key, _ in self.before[place + 1 :]]


def test_any_story_keeps_the_rules_and_can_be_taken_back(template: Path, empty: Path) -> None:
    Story.template, Story.empty = template, empty
    run_state_machine_as_test(
        Story,
        settings=settings(
            max_examples=12,
            stateful_step_count=30,
            deadline=None,  # two noisy cores: time says nothing
            derandomize=True,
            database=None,
            print_blob=True,
            phases=[Phase.generate],  # add Phase.shrink to make a failure short; it takes minutes
            suppress_health_check=[HealthCheck.too_slow],  # each step writes to a disk, durably
        ),
    )
