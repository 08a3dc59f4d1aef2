"""Ticking off: what a scan means, what is still to be looked for."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from aidtracker.data.queries.shipment_sheet import SheetBox
from aidtracker.data.queries.shipments import ShipmentRow
from aidtracker.domain.errors import Refused
from aidtracker.domain.numbers import parse_number
from aidtracker.domain.shipments import ON_THE_WAY, Outcome, ShipmentState
from aidtracker.domain.text import fold_code


class ReceiptFilter(StrEnum):
    """A choice above the list of shipments."""

    COMING = "coming"
    HERE = "here"
    MISSING = "missing"
    ALL = "all"


def fits(choice: ReceiptFilter, row: ShipmentRow, own_site: str) -> bool:
    """Whether a shipment belongs to what was chosen; `own_site` is the code of the site one is at."""
    came = row.state in (ShipmentState.CLOSED, ShipmentState.CLOSED_WITH_DISCREPANCIES)
    coming = row.state in ON_THE_WAY
    return {
        ReceiptFilter.COMING: coming,
        ReceiptFilter.HERE: coming and row.to_code == own_site,
        ReceiptFilter.MISSING: bool(row.missing),
        ReceiptFilter.ALL: coming or came or row.state is ShipmentState.LOST,
    }[choice]


class Scanned(StrEnum):
    """What a scan turned out to be."""

    RECEIVED = "received"
    FOUND = "found"
    ALREADY = "already"
    INSIDE = "inside"
    NOT_ON_IT = "not_on_it"
    NOT_A_NUMBER = "not_a_number"


@dataclass(frozen=True, slots=True)
class Scan:
    """One scan. `other` is the pallet that the box stands on."""

    kind: Scanned
    number: str
    box_id: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True)
class Checklist:
    """The boxes of a shipment and what is known of each, with the scans whose saving is still on its way."""

    boxes: tuple[SheetBox, ...] = ()
    ticked: frozenset[str] = frozenset()

    @classmethod
    def of(cls, boxes: Iterable[SheetBox]) -> "Checklist":
        """As the database has it now."""
        return cls(tuple(boxes))

    def outcome(self, box: SheetBox) -> Outcome:
        """What became of a box; one that stands on a pallet came with it."""
        return Outcome.RECEIVED if box.id in self.ticked else Outcome(box.box.outcome)

    def scan(self, text: str) -> tuple["Checklist", Scan]:
        """What a scan means, and the list after it."""
        box = self._named(text)
        if box is None:
            return self, _stranger(text)
        if box.inside and self.outcome(box) is Outcome.EXPECTED:
            return self, Scan(Scanned.INSIDE, box.number, box.id, box.inside)
        match self.outcome(box):
            case Outcome.EXPECTED:
                return self.tick(box.id), Scan(Scanned.RECEIVED, box.number, box.id)
            case Outcome.MISSING:
                return self.tick(box.id), Scan(Scanned.FOUND, box.number, box.id)
            case _:
                return self, Scan(Scanned.ALREADY, box.number, box.id)

    def tick(self, *box_ids: str) -> "Checklist":
        """These came."""
        return replace(self, ticked=self.ticked | set(box_ids))

    def untick(self, *box_ids: str) -> "Checklist":
        """Saving was refused."""
        return replace(self, ticked=self.ticked - set(box_ids))

    @property
    def loaded(self) -> list[SheetBox]:
        """The boxes that are ticked off: those that stand on no other one."""
        return [box for box in self.boxes if not box.inside]

    def count(self, *outcomes: Outcome) -> int:
        """How many of the loaded boxes are like that."""
        return sum(self.outcome(box) in outcomes for box in self.loaded)

    @property
    def settled(self) -> int:
        """How many nobody waits for any more."""
        return len(self.loaded) - self.count(Outcome.EXPECTED)

    def _named(self, text: str) -> SheetBox | None:
        """The box with this number, or with these marks where they are on one box only."""
        try:
            number = str(parse_number(text))
        except Refused:
            marks = fold_code(text)
            named = [box for box in self.boxes if marks and fold_code(box.box.marks) == marks]
            return named[0] if len(named) == 1 else None
        return next((box for box in self.boxes if box.number == number), None)


def _stranger(text: str) -> Scan:
    try:
        return Scan(Scanned.NOT_ON_IT, str(parse_number(text)))
    except Refused:
        return Scan(Scanned.NOT_A_NUMBER, text.strip())
