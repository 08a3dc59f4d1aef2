"""The whole story of a line: how it was logged, what was corrected in it, where its goods went."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple

import orjson
from sqlalchemy import Connection, select

from aidtracker.data.journal import python_value
from aidtracker.data.queries.checks import names_of
from aidtracker.data.queries.ways import Goods, Ways, goods_moved, spells_in, standing
from aidtracker.data.tables import Base, Change, Donation, Item, Lot, Operation
from aidtracker.domain.errors import Refused
from aidtracker.domain.places import Outside
from aidtracker.domain.quantities import milli_to_quantity


class ItemName(NamedTuple):
    """The names of an item; those of other languages may be empty."""

    en: str
    uk: str = ""
    pl: str = ""
    be: str = ""

    def name(self, language: str) -> str:
        """The name in a language, in English where there is none."""
        return str(getattr(self, language, "")) or self.en


Value = str | int | Decimal | date | ItemName | None

TOLD = (
    "item_id",
    "text",
    "quantity_milli",
    "unit",
    "detail",
    "expiry",
    "batch",
    "condition",
    "weight_g",
    "value_minor",
    "currency",
    "origin",
    "note",
)
"""The columns of a line that are told when they change; a weight only where somebody stated it."""

_CHANGING = ("donation.correct", "donation.match")
_PARTS = ("donation.correct", "donation.sort", "donation.take_back")
"""Operations that take goods out of a box on their way back: only the end of it is told."""
_LOTS = Base.metadata.tables["lots"]


@dataclass(frozen=True, slots=True)
class Changed:
    """A column of a line (one of `TOLD`) before and after; quantities are exact, not in thousandths."""

    field: str
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One thing that happened to a line. `what` is the kind of the operation and `subject` what it was about.

    Either `changed` says what became different, or `quantity` (None where all of it went) went `from_`
    somewhere `to` somewhere: numbers, codes of sites, `donor` and its like. `typed` is how a quantity or
    weight was typed, where that was in packs or in other units.
    """

    when: datetime
    who: str
    what: str
    subject: str
    unit: str
    quantity: Decimal | None = None
    from_: str = ""
    to: str = ""
    typed: str = ""
    changed: tuple[Changed, ...] = ()


class _Version(NamedTuple):
    """What an operation changed in the row of a line."""

    clock: int
    when: datetime
    who: str
    what: str
    subject: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]


def line_history(connection: Connection, lot_id: str) -> list[HistoryRow]:
    """All that counts of what happened to a line, in its order; what was undone is not part of it.

    Raises `Refused("donation.line_unknown")` for a line that was never there.
    """
    line = connection.execute(
        select(Lot.unit, Lot.typed, Donation.number)
        .join(Donation, Donation.id == Lot.donation_id)
        .where(Lot.id == lot_id)
    ).one_or_none()
    if line is None:
        raise Refused("donation.line_unknown")
    versions = list(_versions(connection, lot_id, line.number))
    names = _item_names(connection, versions)
    told = [(version.clock, _corrected(version, line.unit, names)) for version in versions]
    first_typed = next((one.before["typed"] for one in versions if "typed" in one.before), line.typed)
    told += _moved(connection, lot_id, line.unit, first_typed)
    return [row for _clock, row in sorted(told, key=lambda pair: pair[0])]


def _versions(connection: Connection, lot_id: str, number: str) -> Iterator[_Version]:
    rows = connection.execute(
        select(
            Operation.clock,
            Operation.recorded,
            Operation.actor,
            Operation.kind,
            Operation.subject,
            Change.rows,
        )
        .join(Change, Change.operation_id == Operation.id)
        .where(
            Operation.subject == number,
            Operation.kind.in_(_CHANGING),
            Change.table_name == "lots",
            Change.action == "update",
            standing(),
        )
        .order_by(Operation.clock)
    )
    for clock, when, who, what, subject, written in rows:
        for entry in orjson.loads(written):
            if entry["id"] == lot_id:
                yield _Version(clock, when, who, what, subject, entry["before"], entry["after"])


def _item_names(connection: Connection, versions: Iterable[_Version]) -> Mapping[str, ItemName]:
    keys = {side["item_id"] for one in versions for side in (one.before, one.after) if "item_id" in side}
    rows = connection.execute(
        select(Item.id, Item.name_en, Item.name_uk, Item.name_pl, Item.name_be).where(
            Item.id.in_([key for key in keys if key])
        )
    )
    return {row[0]: ItemName(*row[1:]) for row in rows}


def _corrected(version: _Version, unit: str, names: Mapping[str, ItemName]) -> HistoryRow:
    before, after = version.before, version.after
    stated = {before.get("weight_source"), after.get("weight_source")} != {"catalogue"}
    fields = [field for field in TOLD if field in after and (field != "weight_g" or stated)]
    return HistoryRow(
        when=version.when,
        who=version.who,
        what=version.what,
        subject=version.subject,
        unit=after.get("unit", unit),
        typed=after.get("typed", ""),
        changed=tuple(
            Changed(field, _value(field, before[field], names), _value(field, after[field], names))
            for field in fields
        ),
    )


def _value(field: str, stored: Any, names: Mapping[str, ItemName]) -> Value:
    if field == "item_id":
        return names.get(stored) if stored else None
    if field == "quantity_milli":
        return milli_to_quantity(stored)
    value: Value = python_value(_LOTS, field, stored)  # type: ignore[assignment] # columns of lots hold nothing else
    return value


def _moved(connection: Connection, lot_id: str, unit: str, typed: str) -> list[tuple[int, HistoryRow]]:
    """Where the goods went, themselves or in their boxes; what a correction moved, the correction tells."""
    goods = goods_moved(connection, Lot.id == lot_id)
    ways = Ways(connection, {end for one in goods for end in (one.event.from_id, one.event.to_id)})
    followed = [
        Goods(event, lot, milli)
        for box, lot, milli, spell in spells_in(goods)
        for event in ways.of(box, spell)
    ]
    steps = [one for one in (*goods, *followed) if _is_told(one)]
    names = names_of(connection, {end for one in steps for end in (one.event.from_id, one.event.to_id)})
    return [(one.event.clock, _row(one, names, unit, typed if one is goods[0] else "")) for one in steps]


def _is_told(one: Goods) -> bool:
    if one.event.what == "donation.correct":
        return False
    ends = {one.event.from_id, one.event.to_id}
    return one.event.what not in _PARTS or Outside.DONOR in ends


def _row(one: Goods, names: Mapping[str, str], unit: str, typed: str) -> HistoryRow:
    event = one.event
    return HistoryRow(
        when=event.when,
        who=event.who,
        what=event.what,
        subject=event.subject,
        unit=unit,
        quantity=milli_to_quantity(one.milli),
        from_=names[event.from_id],
        to=names[event.to_id],
        typed=typed,
    )
