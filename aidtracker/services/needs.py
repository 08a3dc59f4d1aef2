"""What receiving sites ask for, thing by thing, each word as of a day; the newest word on a thing counts.

Nothing vanishes because a newer list does not name it, unless that list is said to be the whole of it: a
partial list must not take back what it does not speak of. See `withdraw_unnamed`.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import Row, select

from aidtracker.data.keys import new_key
from aidtracker.data.queries.catalogue import item_weight
from aidtracker.data.queries.needs import thing_key
from aidtracker.data.queries.sites import site_by_id
from aidtracker.data.tables import Need
from aidtracker.domain.errors import Refused
from aidtracker.domain.needs import Priority, newest
from aidtracker.domain.quantities import quantity_to_milli
from aidtracker.services.donations import MOST_TEXT
from aidtracker.services.work import Work


@dataclass(frozen=True, slots=True)
class SetNeed:
    """A site asks for an item, else for everything of a category, else for a thing in words.

    Without `quantity` as much as there is; without `as_of` as of today. Without `unit` it is the item's, for
    a category kilograms.
    """

    site_id: str
    item_id: str | None = None
    category: str = ""
    text: str = ""
    quantity: Decimal | None = None
    unit: str = ""
    priority: Priority = Priority.NORMAL
    as_of: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class NeedSet:
    """The word as saved."""

    need_id: str


@dataclass(frozen=True, slots=True)
class WithdrawNeed:
    """A thing that a site no longer speaks of, by any word on it."""

    need_id: str


@dataclass(frozen=True, slots=True)
class CopyNeeds:
    """All that a site asks for still holds, as of a later day: today without one."""

    site_id: str
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class NeedsCopied:
    """How many words were said anew."""

    count: int


def set_need(work: Work, request: SetNeed) -> NeedSet:
    """Write a word down. A word on the same thing as of the same day is corrected; an earlier one stays in
    the history.

    Refused when nothing is asked for, the day has not come yet, or there is a word of a later day.
    """
    as_of = _checked_day(work, request.as_of)
    values = _values(work, request) | {"as_of": as_of}
    thing = thing_key(request.item_id, str(values["category"]), str(values["text"]))
    last = next((word for word in _standing_words(work, request.site_id) if _thing(word) == thing), None)
    if last is not None and last.as_of > as_of:
        raise Refused("need.newer", "as_of", day=last.as_of)
    work.begin("need.set", _code(work, request.site_id))
    if last is not None and last.as_of == as_of:
        work.journal.update(Need, last.id, **values)
        return NeedSet(last.id)
    need_id = new_key()
    work.journal.insert(Need, [{"id": need_id, **values}])
    return NeedSet(need_id)


def withdraw_need(work: Work, request: WithdrawNeed) -> None:
    """Take back every word of the site on the thing, so that no earlier one comes to light again."""
    row = work.connection.execute(
        select(*_COLUMNS).where(Need.id == request.need_id, Need.stands())
    ).one_or_none()
    if row is None:
        raise Refused("need.unknown")
    work.begin("need.withdraw", _code(work, row.site_id))
    _retract(work, [word.id for word in _words(work, row.site_id) if _thing(word) == _thing(row)])


def copy_needs(work: Work, request: CopyNeeds) -> NeedsCopied:
    """Say all words of a site again as of a later day, as when it confirms its list.

    Refused when it asks for nothing, or all of it is of that day or later already.
    """
    as_of = _checked_day(work, request.as_of)
    words = _standing_words(work, request.site_id)
    older = [word for word in words if word.as_of < as_of]
    if not words:
        raise Refused("need.none")
    if not older:
        raise Refused("need.up_to_date", "as_of", day=max(word.as_of for word in words))
    work.begin("need.copy", _code(work, request.site_id))
    work.journal.insert(Need, [{**word._asdict(), "id": new_key(), "as_of": as_of} for word in older])
    return NeedsCopied(len(older))


def withdraw_unnamed(work: Work, site_id: str, named: Collection[tuple[str, str]], as_of: date) -> int:
    """A whole list as of a day came in: take back what it does not name (`thing_key`), unless the site spoke
    of it later. Gives how many things; called inside the operation that takes the list in.
    """
    gone = [
        _thing(word)
        for word in _standing_words(work, site_id)
        if word.as_of <= as_of and _thing(word) not in named
    ]
    _retract(work, [word.id for word in _words(work, site_id) if _thing(word) in gone])
    return len(gone)


_COLUMNS = (
    Need.id,
    Need.site_id,
    Need.item_id,
    Need.category,
    Need.text,
    Need.quantity_milli,
    Need.unit,
    Need.priority,
    Need.as_of,
    Need.note,
)
_Word = Row[str, str, str | None, str, str, int | None, str, str, date, str]


def _words(work: Work, site_id: str) -> list[_Word]:
    query = select(*_COLUMNS).where(Need.site_id == site_id, Need.stands()).order_by(Need.id)
    return list(work.connection.execute(query))


def _standing_words(work: Work, site_id: str) -> list[_Word]:
    """The newest word on each thing."""
    return newest(_words(work, site_id), _thing, lambda word: (word.as_of, word.id))


def _thing(word: _Word) -> tuple[str, str]:
    return thing_key(word.item_id, word.category, word.text)


def _retract(work: Work, keys: Collection[str]) -> None:
    work.journal.update_many(Need, {key: {"retracted": True} for key in keys})


def _code(work: Work, site_id: str) -> str:
    return site_by_id(work.connection, site_id).code


def _checked_day(work: Work, as_of: date | None) -> date:
    if as_of is not None and as_of > work.today:
        raise Refused("need.in_future", "as_of", day=as_of)
    return as_of or work.today


def _values(work: Work, request: SetNeed) -> dict[str, object]:
    text = " ".join(request.text.split()) if not (request.item_id or request.category) else ""
    if not (request.item_id or request.category or text):
        raise Refused("need.no_thing", "thing")
    for about, written in (("thing", text), ("note", request.note)):
        if len(written) > MOST_TEXT:
            raise Refused("text.too_long", about, most=MOST_TEXT)
    milli = None if request.quantity is None else quantity_to_milli(request.quantity)
    return {
        "site_id": request.site_id,
        "item_id": request.item_id,
        "category": "" if request.item_id else request.category,
        "text": text,
        "quantity_milli": milli,
        "unit": request.unit or _usual_unit(work, request),
        "priority": request.priority,
        "note": request.note.strip(),
    }


def _usual_unit(work: Work, request: SetNeed) -> str:
    if request.item_id:
        return item_weight(work.connection, request.item_id)[0]
    return "KGM" if request.category else "H87"
