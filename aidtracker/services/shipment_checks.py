"""What the rules in force say of a shipment on the day it arrives, and what was decided about that."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from sqlalchemy import Connection, select

from aidtracker.data.queries.catalogue import all_items
from aidtracker.data.queries.decisions import DecisionRow
from aidtracker.data.queries.shipments import PackedBox, packed_boxes
from aidtracker.data.queries.shipped_goods import ShippedLot, shipped_lots
from aidtracker.data.queries.sites import site_by_id
from aidtracker.data.tables import Shipment
from aidtracker.domain.catalogue import Item
from aidtracker.domain.errors import Problem
from aidtracker.domain.intake import BoxFacts, Finding, GoodsFacts, IntakeLevel, Mode, Rules, check_goods
from aidtracker.services.decisions import Held, decisions_about
from aidtracker.services.intake import USUAL_TRANSIT, as_warning, check_whole_box, rules_in_force


@dataclass(frozen=True, slots=True)
class Spoken:
    """One place that a rule speaks of: goods of a lot in a box, or the box itself; `items` are its goods."""

    held: Held
    box_id: str
    number: str
    items: tuple[Item, ...]
    decision: DecisionRow | None = None


@dataclass(frozen=True, slots=True)
class ShipmentFinding:
    """What one rule stops or holds on a shipment. `problem` is that of the worst place."""

    rule: str
    level: IntakeLevel
    problem: Problem
    places: tuple[Spoken, ...]

    @property
    def open(self) -> tuple[Spoken, ...]:
        """The places that keep it from leaving: held and not decided about, or stopped."""
        if self.level is IntakeLevel.STOP:
            return self.places
        return tuple(place for place in self.places if place.decision is None)

    def names(self, language: str) -> list[str]:
        """What the goods are called; empty where the rule speaks of boxes as a whole."""
        goods = (item for place in self.places if place.held.lot_id for item in place.items)
        return list(dict.fromkeys(item.name(language) for item in goods))


def shipment_findings(connection: Connection, shipment_id: str, today: date) -> list[ShipmentFinding]:
    """Everything on the shipment that a rule stops or holds, stops first. Warnings were said at intake.

    Looked at for its day of arrival (today and the usual transit where none is known), its way of travelling
    and the country it leaves. Marks on wood are noted nowhere: wood that needs them is asked about.
    """
    row = connection.execute(
        select(Shipment.mode, Shipment.arrives, Shipment.from_site_id).where(Shipment.id == shipment_id)
    ).one()
    mode = Mode(row.mode) if row.mode in set(Mode) else Mode.ROAD
    country = site_by_id(connection, row.from_site_id).country
    boxes = packed_boxes(connection, shipment_id)
    lots = shipped_lots(connection, [box.id for box in boxes])
    look = _Look(rules_in_force(connection), row.arrives or today + USUAL_TRANSIT, mode, country)
    items = {item.key: item for item in all_items(connection)} if lots else {}
    look.at_goods(lots, items, {box.id: box.number for box in boxes})
    look.at_boxes(boxes, lots, items)
    return look.findings(connection)


@dataclass(slots=True)
class _Look:
    """One look over a shipment: what was found so far, by rule."""

    rules: Rules
    arrival: date
    mode: Mode
    country: str
    _found: dict[str, list[tuple[Finding, Spoken]]] = field(default_factory=dict)
    _answers: dict[tuple[object, ...], tuple[Finding, ...]] = field(default_factory=dict)

    def at_goods(self, lots: Iterable[ShippedLot], items: dict[str, Item], numbers: dict[str, str]) -> None:
        for lot in lots:
            item = items.get(lot.item_id or "")
            if item is not None:
                for finding in self._of(lot, item):
                    held = Held(finding.code, lot_id=lot.lot_id)
                    self._note(finding, Spoken(held, lot.box_id, numbers[lot.box_id], (item,)))

    def at_boxes(
        self, boxes: Iterable[PackedBox], lots: Iterable[ShippedLot], items: dict[str, Item]
    ) -> None:
        inside: dict[str, dict[str, Item]] = {}
        for lot in lots:
            if lot.item_id in items:
                inside.setdefault(lot.box_id, {})[lot.item_id] = items[lot.item_id]
        for box in boxes:
            goods = tuple(inside.get(box.id, {}).values())
            facts = BoxFacts(box.gross_g, box.package, self.country, ispm15=False)
            for finding in check_whole_box(goods, facts, self.rules):
                self._note(finding, Spoken(Held(finding.code, box_id=box.id), box.id, box.number, goods))

    def findings(self, connection: Connection) -> list[ShipmentFinding]:
        held = [place.held for found in self._found.values() for _, place in found]
        decided = {Held(row.rule, row.lot_id, row.box_id): row for row in decisions_about(connection, held)}
        findings = [
            ShipmentFinding(
                rule,
                found[0][0].level,
                as_warning(min((finding for finding, _ in found), key=_left)),
                tuple(replace(place, decision=decided.get(place.held)) for _, place in found),
            )
            for rule, found in self._found.items()
        ]
        return sorted(findings, key=lambda finding: list(IntakeLevel).index(finding.level))

    def _note(self, finding: Finding, place: Spoken) -> None:
        if finding.level is not IntakeLevel.WARN:
            self._found.setdefault(finding.code, []).append((finding, place))

    def _of(self, lot: ShippedLot, item: Item) -> tuple[Finding, ...]:
        rules = self.rules.about(item.category, item.flags, item.un_number)
        if not rules:
            return ()
        private = self._is_private(lot)
        known = (item.key, lot.expiry, lot.condition, private, lot.batch)
        answer = self._answers.get(known)
        if answer is None:
            facts = GoodsFacts(
                self.arrival,
                lot.expiry,
                lot.condition,
                private,
                lot.batch,
                self.mode,
                from_country=self.country,
            )
            answer = self._answers[known] = check_goods(item, facts, rules)
        return answer

    def _is_private(self, lot: ShippedLot) -> bool:
        """Lists name the giver row by row: what was found then tells whether it was an organisation."""
        if lot.donor_kind or not lot.from_list:
            return lot.donor_kind != "organisation"
        return any(rule.private and f"intake.{rule.code}" in lot.findings for rule in self.rules.all)


def _left(finding: Finding) -> int:
    days = finding.values.get("days")
    return days if isinstance(days, int) else 0


def boxes_of(places: Sequence[Spoken]) -> list[str]:
    """The keys of the boxes, each once."""
    return list(dict.fromkeys(place.box_id for place in places))
