"""What the first page says: tiles, what waits to be done, and bars, all made from what was read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from math import sqrt

from aidtracker import i18n
from aidtracker.data.queries.home_rows import Due, Everywhere, Expiring, Given, Portion, ShipmentDue
from aidtracker.domain.shipments import ShipmentState
from aidtracker.ui import formats, units
from aidtracker.ui.categories import category
from aidtracker.ui.widgets import Tone

_URGENT_DAYS = 30


class Target(Enum):
    """Where something leads."""

    LOOSE = auto()
    GOODS = auto()
    EXPIRING = auto()
    UNSORTED = auto()
    BOXES = auto()
    UNWEIGHED = auto()
    PACKING = auto()
    ROAD = auto()
    RECEIVED = auto()
    SHIPMENT = auto()
    RECEIVING = auto()
    NEW_DONATION = auto()
    DONATION = auto()


@dataclass(frozen=True, slots=True)
class Tile:
    """A figure and what it counts. `share` says how wide it is among the others."""

    figure: str
    caption: str
    tone: Tone
    solid: bool
    share: int
    target: Target


@dataclass(frozen=True, slots=True)
class Todo:
    """One thing that waits, and the word that leads to it. `about` is the number of the thing, if any."""

    icon: str
    tone: Tone
    text: str
    action: str
    target: Target
    about: str = ""


@dataclass(frozen=True, slots=True)
class BarRow:
    """What was given of some categories, the first of which colours it."""

    name: str
    category: str
    weighed_g: int
    estimated_g: int
    complete: bool

    @property
    def figure(self) -> str:
        """Its weight in words."""
        return formats.weight(self.weighed_g + self.estimated_g, complete=self.complete)


def greeting(hour: int, person: str) -> str:
    """Good morning from 5, afternoon from 12, evening from 18 o'clock."""
    if 5 <= hour < 12:
        text = i18n.translate("Home", "Good morning")
    elif 12 <= hour < 18:
        text = i18n.translate("Home", "Good afternoon")
    else:
        text = i18n.translate("Home", "Good evening")
    return f"{text}, {person}" if person else text


# Tiles


def tiles(everywhere: Everywhere) -> list[Tile]:
    """The five, in the order of the way."""
    here = everywhere
    boxes = i18n.translate("Home", "in %n box(es)", "", here.boxed.boxes)
    if here.boxed.sealed:
        boxes = i18n.translate("Home", "{boxes}, {sealed} sealed").format(
            boxes=boxes, sealed=formats.number(here.boxed.sealed)
        )
    packing = i18n.translate("Home", "in %n shipment(s) being packed", "", here.packing_shipments)
    road = i18n.translate("Home", "on the road, %n shipment(s)", "", here.road_shipments)
    return [
        _tile(here.loose, _loose_at(here.loose_at), Tone.PLAIN, Target.LOOSE),
        _tile(here.boxed, boxes, Tone.PRIMARY, Target.BOXES),
        _tile(here.packing, packing, Tone.PRIMARY, Target.PACKING),
        _tile(here.road, road, Tone.PRIMARY, Target.ROAD, solid=True),
        _tile(here.received, _received_at(here.received_at), Tone.DONE, Target.RECEIVED),
    ]


def _tile(portion: Portion, caption: str, tone: Tone, target: Target, *, solid: bool = False) -> Tile:
    # The root, so that the small ones stay wide enough to read and the large ones are seen as large.
    share = 40 + round(sqrt(portion.weight_g / 1000))
    return Tile(portion_figure(portion), caption, tone, solid, share, target)


def portion_figure(portion: Portion) -> str:
    """A weight that says what it does not know."""
    if portion.weight_g == 0:
        if portion.unknown:
            return i18n.translate("Home", "not weighed")
        return formats.weight(0, places=0)
    return formats.weight(portion.weight_g, complete=not portion.unknown)


def _loose_at(sites: Sequence[str]) -> str:
    if len(sites) == 1:
        return i18n.translate("Home", "loose at {site}").format(site=sites[0])
    if sites:
        return i18n.translate("Home", "loose at %n site(s)", "", len(sites))
    return i18n.translate("Home", "loose, not in a box")


def _received_at(sites: Sequence[str]) -> str:
    if len(sites) == 1:
        return i18n.translate("Home", "received at {site}").format(site=sites[0])
    if sites:
        return i18n.translate("Home", "received at %n site(s)", "", len(sites))
    return i18n.translate("Home", "received")


# What waits


def todos(due: Due, today: date, language: str) -> list[Todo]:
    """What waits, what cannot wait first."""
    found = [_of_expiring(goods, today, language) for goods in due.expiring]
    more = due.expiring_lines - len(due.expiring)
    if more > 0:
        text = i18n.translate("Home", "%n more line(s) with a near best-before date", "", more)
        found.append(Todo("clock-alert", Tone.WARNING, text, _show(), Target.EXPIRING))
    if due.unfinished:
        text = i18n.translate("Home", "Donation {number} was not finished").format(number=due.unfinished)
        action = i18n.translate("Home", "Go on")
        found.append(Todo("hand-heart", Tone.WARNING, text, action, Target.DONATION, due.unfinished))
    found += [_of_shipment(shipment, today) for shipment in due.shipments]
    if due.unweighed:
        text = i18n.translate("Home", "%n sealed box(es) without a weight", "", due.unweighed)
        found.append(Todo("scale", Tone.WARNING, text, i18n.translate("Home", "Weigh"), Target.UNWEIGHED))
    if due.unsorted:
        found.append(_of_unsorted(due))
    return found


def _show() -> str:
    return i18n.translate("Home", "Show")


def _of_expiring(goods: Expiring, today: date, language: str) -> Todo:
    left = (goods.expiry - today).days
    if left > 0:
        when = i18n.translate("Home", "best before in %n day(s)", "", left)
    elif left == 0:
        when = i18n.translate("Home", "best before today")
    else:
        when = i18n.translate("Home", "best before passed %n day(s) ago", "", -left)
    text = i18n.translate("Home", "{goods}, {quantity}: {when}").format(
        goods=goods.name(language), quantity=units.quantity(goods.quantity_milli, goods.unit), when=when
    )
    tone = Tone.URGENT if left < _URGENT_DAYS else Tone.WARNING
    action = i18n.translate("Home", "Pack it") if left > 0 else _show()
    return Todo("clock-alert", tone, text, action, Target.GOODS, goods.name(language))


def _of_unsorted(due: Due) -> Todo:
    text = i18n.translate("Home", "%n line(s) to sort out", "", due.unsorted)
    if due.unsorted_since is not None:
        since = i18n.translate("Home", "{lines}, the oldest of {day}")
        text = since.format(lines=text, day=formats.day_in_words(due.unsorted_since))
    return Todo("circle-question-mark", Tone.WARNING, text, i18n.translate("Home", "Sort"), Target.UNSORTED)


def _of_shipment(shipment: ShipmentDue, today: date) -> Todo:
    number, place = shipment.number, shipment.to_name
    receive = i18n.translate("Home", "Receive")
    if shipment.state is ShipmentState.CLOSED_WITH_DISCREPANCIES:
        text = i18n.translate(
            "Home", "{number}: {place} reported %n discrepancy(ies)", "", shipment.discrepancies
        )
        text = text.format(number=number, place=place)
        look = i18n.translate("Home", "Look")
        return Todo("file-warning", Tone.WARNING, text, look, Target.SHIPMENT, number)
    if shipment.state is not ShipmentState.DISPATCHED:
        text = i18n.translate("Home", "{number} is there and waits to be received").format(number=number)
        return Todo("clipboard-check", Tone.PRIMARY, text, receive, Target.RECEIVING, number)
    late = 0 if shipment.arrives is None else (today - shipment.arrives).days
    if late > 0:
        text = i18n.translate("Home", "{number} should have arrived %n day(s) ago", "", late)
        return Todo("truck", Tone.WARNING, text.format(number=number), _track(), Target.SHIPMENT, number)
    text = i18n.translate("Home", "{number} arrives today: {place}").format(number=number, place=place)
    return Todo("truck", Tone.PRIMARY, text, _track(), Target.SHIPMENT, number)


def _track() -> str:
    return i18n.translate("Home", "Track")


# Bars

_GROUPS = (
    ("food",),
    ("clothing",),
    ("baby", "hygiene"),
    ("medical",),
    ("shelter", "kitchen", "household"),
    ("power_lighting",),
    ("tools", "pet", "controlled"),
    ("",),
)
"""Categories that share a bar; what is in none of them has one of its own."""


def bars(given: Sequence[Given]) -> list[BarRow]:
    """One bar for each group of which something was given, in the order of the groups."""
    known = {category for group in _GROUPS for category in group}
    others = tuple((row.category,) for row in given if row.category not in known)
    rows = [(group, [row for row in given if row.category in group]) for group in (*_GROUPS, *others)]
    return [
        BarRow(
            name=_joined([category(row.category) for row in found]),
            category=group[0],
            weighed_g=sum(row.weighed_g for row in found),
            estimated_g=sum(row.estimated_g for row in found),
            complete=not any(row.unknown for row in found),
        )
        for group, found in rows
        if found
    ]


def _joined(names: Sequence[str]) -> str:
    """`Baby, hygiene`."""
    first, *rest = names
    return ", ".join([first, *(name[:1].lower() + name[1:] for name in rest)])
