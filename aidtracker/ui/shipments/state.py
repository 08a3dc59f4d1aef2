"""What the shipment page decides: what comes next, what is checked before it can leave, what can be added."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from aidtracker.data.queries.boxes import BoxRow
from aidtracker.data.queries.shipment_sheet import SheetBox, ShipmentSheet
from aidtracker.data.queries.shipments import ShipmentRow
from aidtracker.data.queries.sites import SiteRow
from aidtracker.domain.boxes import BoxState
from aidtracker.domain.errors import Problem
from aidtracker.domain.intake import IntakeLevel
from aidtracker.domain.shipments import ON_THE_WAY, OPEN_FOR_BOXES, ShipmentState
from aidtracker.domain.weights import Total, total_of
from aidtracker.services.shipment_checks import ShipmentFinding, boxes_of

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
    """How much a finding weighs. `BLOCKS` and `NEVER` must be mended, `HELD` needs a coordinator's reason."""

    BLOCKS = "blocks"
    NEVER = "never"
    HELD = "held"
    NOTICE = "notice"
    DONE = "done"


class CheckKind(StrEnum):
    """What was looked at."""

    NO_BOXES = "no_boxes"
    SEALED = "sealed"
    CONSIGNEE = "consignee"
    WEIGHED = "weighed"
    PARTICULARS = "particulars"
    RULE = "rule"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Check:
    """A finding. `names` are the goods, or the fields that are missing; `box_ids` the boxes it is about,
    `finding` what a rule says of them.
    """

    kind: CheckKind
    level: Level
    count: int = 0
    names: tuple[str, ...] = ()
    box_ids: tuple[str, ...] = ()
    finding: ShipmentFinding | None = None


def checks(sheet: ShipmentSheet, findings: Iterable[ShipmentFinding], language: str) -> list[Check]:
    """Everything that is looked at before a shipment leaves, what blocks first."""
    if not sheet.boxes:
        return [Check(CheckKind.NO_BOXES, Level.BLOCKS), _consignee(sheet.end)]
    found = [
        _sealed(sheet.boxes),
        _consignee(sheet.end),
        _weighed(sheet.outer),
        *_particulars(sheet),
        *_rules(findings, language),
        *_unknown(sheet.boxes),
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


def _rules(findings: Iterable[ShipmentFinding], language: str) -> list[Check]:
    """What the rules in force stop or hold on the day of arrival."""
    return [
        Check(
            CheckKind.RULE,
            _level(finding),
            len(keys := boxes_of(finding.open or finding.places)),
            tuple(finding.names(language)),
            tuple(keys),
            finding,
        )
        for finding in findings
    ]


def _level(finding: ShipmentFinding) -> Level:
    if finding.level is IntakeLevel.STOP:
        return Level.NEVER
    return Level.HELD if finding.open else Level.DONE


def _unknown(boxes: Iterable[SheetBox]) -> list[Check]:
    """Goods that are in no catalogue: no rule could be asked about them."""
    keys = tuple(box.id for box in boxes if any(not line.item_code for line in box.lines))
    return [Check(CheckKind.UNKNOWN, Level.NOTICE, len(keys), box_ids=keys)] if keys else []


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
