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
    Bundle,
    RuleBasedStateMachine,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

from aidtracker.data.opening import open_database
from aidtracker.domain.boxes import Package
from aidtracker.domain.errors import Refused
from aidtracker.services import boxes as box_services
from aidtracker.services import donations, history, receiving, shipments
from aidtracker.services.program import Done, Program
from tests.services.hands import Dump, Hands, TickingClock
from tests.services.replay import replayed, rows_of

MILLI = st.sampled_from([1, 500, 1_000, 3_000, 10_000])


class Story(RuleBasedStateMachine):
    """Everything that can be done to goods, boxes and shipments, in any order."""

    template: ClassVar[Path]
    empty: ClassVar[Path]

    lots = Bundle("lots")
    boxes = Bundle("boxes")
    loads = Bundle("loads")

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

    @invariant()
    def nothing_is_wrong(self) -> None:
        self.hands.all_well()

    @rule(target=lots, quantity=st.integers(1, 12), item=st.sampled_from(["", "item"]))
    def log_line(self, quantity: int, item: str) -> Any:
        item_id = next(iter(self.hands.items.values())) if item else None
        line = donations.Line(Decimal(quantity), item_id=item_id, text="" if item else "Blankets")
        return self.do(donations.log_line, donations.LogLine(line)).lot_id

    @rule(target=lots, lot=lots, quantity=st.integers(1, 12))
    def log_another_line(self, lot: str, quantity: int) -> Any:
        (donation,) = self.hands.row("SELECT donation_id FROM lots WHERE id = :lot", lot=lot)
        line = donations.Line(Decimal(quantity), text="Candles")
        logged = self.do(donations.log_line, donations.LogLine(line, str(donation)))
        return logged.lot_id if logged else multiple()

    @rule(lot=lots)
    def take_back(self, lot: str) -> None:
        self.do(donations.take_back_line, donations.LotRef(lot))

    @rule(lot=lots)
    def finish(self, lot: str) -> None:
        (donation,) = self.hands.row("SELECT donation_id FROM lots WHERE id = :lot", lot=lot)
        self.do(donations.finish_donation, donations.DonationRef(str(donation)))

    @rule(target=boxes, package=st.sampled_from([Package.CARTON, Package.PALLET]))
    def new_box(self, package: Package) -> Any:
        return self.do(box_services.new_box, box_services.NewBox(package)).box_id

    @rule(target=boxes)
    def sealed_box(self) -> Any:
        """Several steps at once, so that shipments have something to carry."""
        box, lot = self.new_box(Package.CARTON), self.log_line(10, "")
        self.pack(box, lot, 5_000)
        self.seal(box)
        return box

    @rule(box=boxes, lot=lots, milli=MILLI)
    def pack(self, box: str, lot: str, milli: int) -> None:
        self.do(box_services.pack, box_services.Pack(box, lot, milli))

    @rule(box=boxes, lot=lots, milli=MILLI)
    def take_out(self, box: str, lot: str, milli: int) -> None:
        self.do(box_services.take_out, box_services.TakeOut(box, lot, milli))

    @rule(box=boxes, gross_g=st.sampled_from([None, 4_000, 12_500, 0]))
    def measure(self, box: str, gross_g: int | None) -> None:
        self.do(box_services.measure_box, box_services.Measure(box, gross_g))

    @rule(box=boxes)
    def seal(self, box: str) -> None:
        self.do(box_services.seal_box, box_services.BoxRef(box))

    @rule(box=boxes, reason=st.sampled_from(["wrong size", " "]))
    def unseal(self, box: str, reason: str) -> None:
        self.do(box_services.unseal_box, box_services.Unseal(box, reason))

    @rule(box=boxes)
    def unpack(self, box: str) -> None:
        self.do(box_services.empty_box, box_services.BoxRef(box))

    @rule(box=boxes)
    def void(self, box: str) -> None:
        self.do(box_services.void_box, box_services.BoxRef(box))

    @rule(outer=boxes, inner=st.lists(boxes, max_size=3))
    def stack(self, outer: str, inner: list[str]) -> None:
        self.do(box_services.put_boxes, box_services.PutBoxes(tuple(inner), outer))

    @rule(outer=boxes, inner=st.lists(boxes, max_size=2))
    def unstack(self, outer: str, inner: list[str]) -> None:
        self.do(box_services.take_boxes_off, box_services.TakeBoxesOff(outer, tuple(inner)))

    @rule(target=loads, some=st.lists(boxes, max_size=4))
    def new_shipment(self, some: list[str]) -> Any:
        request = shipments.NewShipment(self.hands.boston, self.hands.warsaw, tuple(some))
        made = self.do(shipments.new_shipment, request)
        return made.shipment_id if made else multiple()

    @rule(target=loads)
    def sent_shipment(self) -> Any:
        """Two boxes of their own on the way."""
        load = self.new_shipment([self.sealed_box(), self.sealed_box()])
        self.step(load, shipments.make_ready)
        self.step(load, shipments.dispatch)
        return load

    @rule(load=loads, some=st.lists(boxes, max_size=4))
    def add(self, load: str, some: list[str]) -> None:
        self.do(shipments.add_boxes, shipments.ShipmentBoxes(load, tuple(some)))

    @rule(load=loads, some=st.lists(boxes, max_size=2))
    def remove(self, load: str, some: list[str]) -> None:
        self.do(shipments.remove_boxes, shipments.ShipmentBoxes(load, tuple(some)))

    @rule(load=loads, carrier=st.sampled_from(["", "Meest"]))
    def change(self, load: str, carrier: str) -> None:
        request = shipments.ChangeParticulars(load, shipments.Particulars(carrier=carrier))
        self.do(shipments.change_particulars, request)

    @rule(
        load=loads,
        action=st.sampled_from(
            [
                shipments.make_ready,
                shipments.make_ready,
                shipments.reopen,
                shipments.dispatch,
                shipments.dispatch,
                receiving.arrive,
                shipments.return_shipment,
                shipments.lose_shipment,
                shipments.cancel,
            ]
        ),
    )
    def step(self, load: str, action: Callable[..., Any]) -> None:
        self.do(action, shipments.ShipmentRef(load))

    @rule(
        load=loads, came=st.lists(boxes, max_size=3), missing=st.lists(boxes, max_size=1), rest=st.booleans()
    )
    def receive(self, load: str, came: list[str], missing: list[str], rest: bool) -> None:
        self.do(receiving.receive, receiving.Receive(load, tuple(came), tuple(missing), all_expected=rest))

    @rule(load=loads, first_missing=st.booleans())
    def receive_what_is_on_it(self, load: str, first_missing: bool) -> None:
        """One box of those that are expected."""
        on_it = self.program.read(shipments.boxes_on, load)[:1]
        self.receive(load, [] if first_missing else on_it, on_it if first_missing else [], rest=False)

    @rule(load=loads)
    def find_what_is_missing(self, load: str) -> None:
        (box,) = self.hands.row(
            "SELECT min(box_id) FROM shipment_boxes WHERE shipment_id = :load "
            "AND outcome = 'missing' AND retracted = 0",
            load=load,
        )
        self.do(receiving.box_found, receiving.Found(load, str(box)))

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
            max_examples=25,
            stateful_step_count=40,
            deadline=None,  # two noisy cores: time says nothing
            derandomize=True,
            database=None,
            print_blob=True,
            phases=[Phase.generate],  # add Phase.shrink to make a failure short; it takes minutes
            suppress_health_check=[HealthCheck.too_slow],  # each step writes to a disk, durably
        ),
    )
