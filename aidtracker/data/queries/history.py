"""What was done, and the way that goods took from the giver's hand to where they are now."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from sqlalchemy import ColumnElement, Connection, func, select
from sqlalchemy.orm import aliased

from aidtracker.data.queries.checks import names_of
from aidtracker.data.queries.ways import NEVER, Event, Goods, Spell, Ways, goods_moved, spells_in
from aidtracker.data.tables import Box, Donation, Item, Lot, Movement, Operation, Station
from aidtracker.domain.errors import Refused
from aidtracker.domain.numbers import Kind, parse_number
from aidtracker.domain.places import Outside
from aidtracker.domain.quantities import milli_to_quantity

_LINE = re.compile(r"(?P<number>.+?)\s*/\s*(?P<position>\d{1,6})")


@dataclass(frozen=True, slots=True)
class OperationRow:
    """One thing that somebody did. `undoes` is the key of what it took back; `undone`: it was itself."""

    id: str
    kind: str
    subject: str
    note: str
    actor: str
    station: str
    recorded: datetime
    undoes: str
    undone: bool


def operations(connection: Connection, limit: int = 200) -> list[OperationRow]:
    """The last `limit` operations of all stations, newest first."""
    taken_back = aliased(Operation)
    rows = connection.execute(
        select(
            Operation.id,
            Operation.kind,
            Operation.subject,
            Operation.note,
            Operation.actor,
            func.coalesce(Station.code, ""),
            Operation.recorded,
            func.coalesce(Operation.undoes, ""),
            taken_back.id.is_not(None),
        )
        .outerjoin(Station, Station.id == Operation.station_id)
        .outerjoin(taken_back, taken_back.undoes == Operation.id)
        .order_by(Operation.clock.desc())
        .limit(limit)
    )
    return [OperationRow(*row[:8], undone=bool(row[8])) for row in rows]


@dataclass(frozen=True, slots=True)
class Step:
    """One stretch of the way. `what` is the kind of the operation; `from_` and `to` are numbers and codes.

    `quantity` and `item` are those of the goods; where a box is followed and moved as a whole they are not
    set. `subject` is what the operation was about, `document` the donation or shipment that tells of it.
    """

    when: datetime
    what: str
    subject: str
    quantity: Decimal | None
    unit: str
    from_: str
    to: str
    document: str
    item: str


@dataclass(frozen=True, slots=True)
class Trace:
    """The way of a donation, of one of its lines, or of a box; what was undone is not part of it."""

    number: str
    path: tuple[Step, ...]


def trace(connection: Connection, number: str) -> Trace:
    """The way of a donation, of a line (`BOS1-D00087-5/2`), or of a box with what was in it.

    Raises `Refused`: `number.form`, `number.check`, or `number.unknown` when nothing here has the number.
    """
    line = _LINE.fullmatch(number.strip())
    parsed = parse_number(line["number"] if line else number)
    if parsed.kind is Kind.DONATION:
        wanted = Donation.number == str(parsed)
        if line:
            wanted &= Lot.position == int(line["position"])
        name = f"{parsed}/{int(line['position'])}" if line else str(parsed)
        return _of_lots(connection, name, wanted)
    if parsed.kind is Kind.BOX and line is None:
        return _of_box(connection, str(parsed))
    raise Refused("number.unknown", "number", number=number.strip())


def _of_lots(connection: Connection, number: str, wanted: ColumnElement[bool]) -> Trace:
    goods = goods_moved(connection, wanted)
    lots = _lots(connection, wanted)
    if not lots:
        raise Refused("number.unknown", "number", number=number)
    ways = Ways(connection, {holder for one in goods for holder in (one.event.from_id, one.event.to_id)})
    followed = [
        Goods(event, lot, milli)
        for box, lot, milli, spell in spells_in(goods)
        for event in ways.of(box, spell)
    ]
    steps = sorted([*goods, *followed], key=lambda one: one.event.clock)
    return Trace(number, tuple(_named(connection, [(one.event, one) for one in steps], lots)))


def _of_box(connection: Connection, number: str) -> Trace:
    box = connection.scalar(select(Box.id).where(Box.number == number))
    if box is None:
        raise Refused("number.unknown", "number", number=number)
    wanted = Lot.id.in_(select(Movement.lot_id).where(Movement.to_id == box))
    goods = [one for one in goods_moved(connection, wanted) if _concerns(one.event, box)]
    ways = Ways(connection, {box})
    pairs = [(one.event, one) for one in goods]
    whole: list[tuple[Event, Goods | None]] = [(event, None) for event in ways.of(box, Spell(0, NEVER))]
    steps = sorted([*pairs, *whole], key=lambda pair: pair[0].clock)
    return Trace(number, tuple(_named(connection, steps, _lots(connection, wanted))))


def _concerns(event: Event, box: str) -> bool:
    return box in (event.from_id, event.to_id) or event.from_id in set(Outside)


@dataclass(frozen=True, slots=True)
class _Named:
    donation: str
    item: str
    unit: str


def _lots(connection: Connection, wanted: ColumnElement[bool]) -> dict[str, _Named]:
    rows = connection.execute(
        select(
            Lot.id,
            Donation.number,
            func.coalesce(Item.code, func.nullif(Lot.text, ""), Lot.category),
            Lot.unit,
        )
        .join(Donation, Donation.id == Lot.donation_id)
        .outerjoin(Item, Item.id == Lot.item_id)
        .where(wanted)
    )
    return {row[0]: _Named(*row[1:]) for row in rows}


def _named(
    connection: Connection, steps: Iterable[tuple[Event, Goods | None]], lots: Mapping[str, _Named]
) -> Iterator[Step]:
    """The steps as people read them."""
    listed = list(steps)
    names = names_of(connection, [key for event, _ in listed for key in (event.from_id, event.to_id)])
    for event, goods in listed:
        lot = lots[goods.lot_id] if goods else _Named("", "", "")
        yield Step(
            when=event.when,
            what=event.what,
            subject=event.subject,
            quantity=milli_to_quantity(goods.milli) if goods else None,
            unit=lot.unit,
            from_=names[event.from_id],
            to=names[event.to_id],
            document=_document(event, lot),
            item=lot.item,
        )


def _document(event: Event, lot: _Named) -> str:
    if event.what.startswith("shipment.") and event.what != "shipment.found":
        return event.subject
    return lot.donation if {event.from_id, event.to_id} & {Outside.DONOR, Outside.SUPPLIER} else ""
