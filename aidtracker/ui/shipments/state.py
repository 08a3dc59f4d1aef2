"""What the shipment page decides: what comes next, what is checked before it can leave, what can be added."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from aidtracker.data.queries.boxes import BoxRow
from aidtracker.data.queries.shipment_sheet import SheetBox, ShipmentSheet
from aidtracker.data.queries.shipments import ShipmentRow
from aidtracker.data.queries.sites import SiteRow
from aidtracker.domain.boxes import BoxState
from aidtracker.domain.catalogue import Item
from aidtracker.domain.errors import Problem
from aidtracker.domain.intake import Finding, GoodsFacts, IntakeLevel, Mode, check_goods, rules_about
from aidtracker.domain.shipments import ON_THE_WAY, OPEN_FOR_BOXES, ShipmentState
from aidtracker.domain.weights import Total, total_of
from aidtracker.services.intake import USUAL_TRANSIT, as_warning, starter_rules

_S = ShipmentState


class ShipmentFilter(StrEnum):
    """A choice above the list."""

    ALL = "all"
    PACKING = "packing"
    ON_THE_WAY = "on_the_way"
    CLOSED = "closed"
    DISCREPANCIES = "discrepancies"


def fits(choice: ShipmentFilter, row: ShipmentRow) -> bool:
    """Whether a shipment belongs to what was chosen."""
    return {
        ShipmentFilter.ALL: True,
        ShipmentFilter.PACKING: row.state in OPEN_FOR_BOXES or row.state is _S.READY,
        ShipmentFilter.ON_THE_WAY: row.state in ON_THE_WAY,
        ShipmentFilter.CLOSED: row.state in (_S.CLOSED, _S.CLOSED_WITH_DISCREPANCIES),
        ShipmentFilter.DISCREPANCIES: bool(row.missing) or row.state is _S.LOST,
    }[choice]


class Next(StrEnum):
    """The one thing to do next with a shipment."""

    ADD_BOXES = "add_boxes"
    MAKE_READY = "make_ready"
    DISPATCH = "dispatch"
    RECEIVE = "receive"
    NOTHING = "nothing"


def next_step(state: ShipmentState, boxes: int) -> Next:
    """What the primary button does."""
    if state in OPEN_FOR_BOXES:
        return Next.MAKE_READY if boxes else Next.ADD_BOXES
    if state is _S.READY:
        return Next.DISPATCH
    return Next.RECEIVE if state in ON_THE_WAY else Next.NOTHING


class Level(StrEnum):
    """How much a finding weighs. The program keeps a shipment from leaving only where it `BLOCKS`."""

    BLOCKS = "blocks"
    NEVER = "never"
    NOTICE = "notice"
    DONE = "done"


class CheckKind(StrEnum):
    """What was looked at."""

    NO_BOXES = "no_boxes"
    SEALED = "sealed"
    CONSIGNEE = "consignee"
    WEIGHED = "weighed"
    PARTICULARS = "particulars"
    GOODS = "goods"


@dataclass(frozen=True, slots=True)
class Check:
    """A finding. `names` are the goods, or the fields that are missing; `box_ids` the boxes it is about,
    `problem` what a rule says of the goods.
    """

    kind: CheckKind
    level: Level
    count: int = 0
    names: tuple[str, ...] = ()
    box_ids: tuple[str, ...] = ()
    problem: Problem | None = None


def checks(sheet: ShipmentSheet, items: Mapping[str, Item], language: str, today: date) -> list[Check]:
    """Everything that is looked at before a shipment leaves, what blocks first."""
    if not sheet.boxes:
        return [Check(CheckKind.NO_BOXES, Level.BLOCKS), _consignee(sheet.end)]
    found = [
        _sealed(sheet.boxes),
        _consignee(sheet.end),
        _weighed(sheet.outer),
        *_particulars(sheet),
        *_goods(sheet, items, language, today),
    ]
    return sorted(found, key=lambda check: list(Level).index(check.level))


def _sealed(boxes: Sequence[SheetBox]) -> Check:
    still_open = [box.id for box in boxes if box.box.state != BoxState.SEALED]
    if still_open:
        return Check(CheckKind.SEALED, Level.BLOCKS, len(still_open), box_ids=tuple(still_open))
    return Check(CheckKind.SEALED, Level.DONE, len(boxes))


def missing_address(site: SiteRow) -> tuple[str, ...]:
    """The fields of a site that its address on a paper needs and that are empty."""
    return tuple(name for name in ("address", "place", "country") if not getattr(site, name))


def _consignee(site: SiteRow) -> Check:
    missing = missing_address(site)
    return Check(CheckKind.CONSIGNEE, Level.NOTICE if missing else Level.DONE, len(missing), missing)


def _weighed(boxes: Iterable[SheetBox]) -> Check:
    unknown = tuple(box.id for box in boxes if box.box.gross_g is None)
    return Check(CheckKind.WEIGHED, Level.NOTICE if unknown else Level.DONE, len(unknown), box_ids=unknown)


def _particulars(sheet: ShipmentSheet) -> list[Check]:
    card = sheet.shipment
    missing = tuple(name for name in ("mode", "carrier", "leaves", "arrives") if not getattr(card, name))
    return [Check(CheckKind.PARTICULARS, Level.NOTICE, len(missing), missing)] if missing else []


def _goods(sheet: ShipmentSheet, items: Mapping[str, Item], language: str, today: date) -> list[Check]:
    """What the intake rules hold against the goods on the day of arrival; mere warnings were said before."""
    arrival = sheet.shipment.arrives or today + USUAL_TRANSIT
    mode = Mode(sheet.shipment.mode) if sheet.shipment.mode in set(Mode) else Mode.ROAD
    found: dict[str, tuple[Finding, dict[str, None], dict[str, None]]] = {}
    for box in sheet.boxes:
        for line in box.lines:
            item = items.get(line.item_code)
            if item is None:
                continue
            facts = GoodsFacts(arrival, line.expiry, line.condition, False, line.batch, mode)
            rules = rules_about(starter_rules(), item.category, item.flags, item.un_number)
            for finding in check_goods(item, facts, rules):
                if finding.level is not IntakeLevel.WARN:
                    _, names, boxes = found.setdefault(finding.code, (finding, {}, {}))
                    names[item.name(language)] = boxes[box.id] = None
    return [
        Check(CheckKind.GOODS, _level(finding), len(boxes), tuple(names), tuple(boxes), as_warning(finding))
        for finding, names, boxes in found.values()
    ]


def _level(finding: Finding) -> Level:
    return Level.NEVER if finding.level is IntakeLevel.STOP else Level.NOTICE


def gross(sheet: ShipmentSheet) -> Total:
    """What the loaded boxes weigh."""
    return total_of(box.box.gross_g for box in sheet.outer)


@dataclass(frozen=True, slots=True)
class Volume:
    """The volume of the loaded boxes in cubic centimetres, and how many have no size."""

    cm3: int
    unknown: int


def volume(sheet: ShipmentSheet) -> Volume:
    """What the loaded boxes take up."""
    mm3 = unknown = 0
    for box in sheet.outer:
        sides = (box.box.length_mm, box.box.width_mm, box.box.height_mm)
        if None in sides:
            unknown += 1
        else:
            mm3 += (sides[0] or 0) * (sides[1] or 0) * (sides[2] or 0)
    return Volume(mm3 // 1000, unknown)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A box at the site: it can go, or `problem` says why not."""

    box: BoxRow
    problem: Problem | None


def candidates(boxes: Iterable[BoxRow], site_id: str, shipment: str) -> list[Candidate]:
    """The boxes that stand at a site and could be meant, those that can go first, each by number.

    Boxes of this shipment are not among them, nor those that stand in another one: they go with it.
    """
    found = [
        Candidate(box, _why_not(box))
        for box in boxes
        if box.site_id == site_id and box.shipment != shipment and not box.outer
    ]
    return sorted(found, key=lambda candidate: (candidate.problem is not None, candidate.box.number))


def _why_not(box: BoxRow) -> Problem | None:
    if box.shipment:
        return Problem("box.on_shipment", {"number": box.number, "shipment": box.shipment})
    if box.state is not BoxState.SEALED:
        return Problem(f"box.is_{box.state}", {"number": box.number})
    return None
