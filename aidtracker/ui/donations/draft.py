"""The quick line row as typed, and what it says. Without Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from aidtracker.domain.catalogue import Item
from aidtracker.domain.errors import Level, Problem
from aidtracker.domain.quick_line import (
    Kind,
    Money,
    QuickLine,
    read_expiry,
    read_quantity,
    read_value,
    read_weight,
    understand,
)
from aidtracker.domain.units import Unit
from aidtracker.services.donations import MOST_TEXT, Line


class Field(StrEnum):
    """The fields of the row, called as `Refused.about` calls them, in their order."""

    QUANTITY = "quantity"
    ITEM = "item"
    EXPIRY = "expiry"
    CONDITION = "condition"
    DETAIL = "detail"
    BATCH = "batch"
    WEIGHT = "weight"
    VALUE = "value"
    CURRENCY = "currency"
    NOTE = "note"


MAIN = (Field.QUANTITY, Field.ITEM, Field.EXPIRY, Field.CONDITION)
"""The fields that are always there; the others come with F6, or when something stands in them."""

Faults = Mapping[Field, Problem]

_FIELDS = {
    Kind.QUANTITY: Field.QUANTITY,
    Kind.UNIT: Field.QUANTITY,
    Kind.EXPIRY: Field.EXPIRY,
    Kind.WEIGHT: Field.WEIGHT,
    Kind.SIZE: Field.DETAIL,
    Kind.CONDITION: Field.CONDITION,
    Kind.BATCH: Field.BATCH,
    Kind.VALUE: Field.VALUE,
    Kind.BARCODE: Field.ITEM,
    Kind.LINE: Field.ITEM,
}

_COUNTED = frozenset({Kind.QUANTITY, Kind.UNIT, Kind.WEIGHT})

_understand = lru_cache(maxsize=32)(understand)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a row says. `faults` is wrong, `warnings` are only to be told; what is still missing is neither.

    `typed` is how quantity and weight were typed where that says more than the figures kept.
    """

    said: QuickLine
    milli: int | None = None
    unit: str = ""
    text: str = ""
    expiry: date | None = None
    condition: str = ""
    detail: str = ""
    batch: str = ""
    weight_g: int | None = None
    value_minor: int | None = None
    currency: str = ""
    typed: str = ""
    faults: Faults = field(default_factory=dict)
    warnings: Faults = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Draft:
    """The row as typed. While no `item` is chosen, quantity and `what` are read together as one line; what
    stands in a field of its own counts before what that line says.

    `unit` is the one that was said, where it is not the item's own; `weight_typed` how a weight was written
    that the program put into its field. `mark` is the decimal mark of the window's language, `today` the
    day at the site.
    """

    quantity: str = ""
    what: str = ""
    item: Item | None = None
    expiry: str = ""
    condition: str = ""
    detail: str = ""
    batch: str = ""
    weight: str = ""
    value: str = ""
    currency: str = ""
    note: str = ""
    unit: str = ""
    weight_typed: str = ""
    mark: str = "."
    today: date = field(default_factory=date.today)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        texts = (self.quantity, self.what, self.expiry, self.detail, self.batch, self.weight, self.value)
        return self.item is None and not any(text.strip() for text in (*texts, self.note))

    def said(self) -> QuickLine:
        """Quantity and words as one line; nothing where the item is chosen."""
        if self.item is not None or not self.what.strip():
            return QuickLine("")
        return _understand(f"{self.quantity} {self.what}".lstrip(), self.today, self.mark)

    def read(self) -> Reading:
        """What it says, with what is wrong with it."""
        said = self.said()
        found: dict[Field, Problem] = {}
        for doubt in sorted(said.doubts, key=lambda doubt: doubt.problem.level is not Level.REFUSED):
            found.setdefault(_FIELDS[doubt.kind], doubt.problem)
        reading = Reading(
            said,
            text=said.text_to_log if said.unit in (None, Unit.PIECE) else said.item_text,
            unit=self.unit or str(said.unit or ""),
            condition=self.condition or said.condition,
            detail=_plain(self.detail) or said.size,
            batch=_plain(self.batch) or said.batch,
        )
        reading = self._with_amounts(reading, found)
        reading = self._with_day(reading, found)
        for name in (Field.DETAIL, Field.BATCH, Field.NOTE):
            if len(_plain(getattr(self, name))) > MOST_TEXT:
                found[name] = Problem("text.too_long", {"most": MOST_TEXT})
        return replace(
            reading,
            faults={name: found[name] for name in Field if _refuses(found.get(name))},
            warnings={name: found[name] for name in Field if name in found and not _refuses(found[name])},
        )

    def _with_amounts(self, reading: Reading, found: dict[Field, Problem]) -> Reading:
        said = reading.said
        milli, unit = self._milli(reading, found)
        grams: int | Problem | None = said.weight_g
        if self.weight.strip():
            grams = read_weight(self.weight)
        if isinstance(grams, Problem):
            found[Field.WEIGHT], grams = grams, None
        value, currency = said.value_minor, said.currency
        if self.value.strip():
            money = read_value(self.value, self.currency)
            if isinstance(money, Problem):
                found[Field.CURRENCY if money.code == "value.no_currency" else Field.VALUE] = money
            elif isinstance(money, Money):
                value, currency = money.amount_minor, money.currency
        return replace(
            reading,
            milli=milli,
            unit=unit,
            weight_g=grams,
            value_minor=value,
            currency=currency if value is not None else "",
            typed=self._typed(said),
        )

    def _milli(self, reading: Reading, found: dict[Field, Problem]) -> tuple[int | None, str]:
        said, text = reading.said, self.quantity.strip()
        # All that stands in the field must have been read: of "12 or 13" nobody knows.
        told = any(part.kind in _COUNTED and part.end >= len(text) > part.start for part in said.parts)
        if not text or (told and said.quantity_milli is not None):
            return said.quantity_milli, reading.unit
        read = read_quantity(text, self.mark)
        if isinstance(read, int):
            return read, reading.unit
        grams = read_weight(text)
        if isinstance(grams, int) and grams > 0 and (self.item is None or self.item.unit == Unit.KILOGRAM):
            return grams, Unit.KILOGRAM
        found[Field.QUANTITY] = read
        return None, reading.unit

    def _with_day(self, reading: Reading, found: dict[Field, Problem]) -> Reading:
        if not self.expiry.strip():
            return replace(reading, expiry=reading.said.expiry)
        found.pop(Field.EXPIRY, None)
        read = read_expiry(self.expiry, self.today)
        if read is not None and read.problem is not None:
            found[Field.EXPIRY] = read.problem
        return replace(reading, expiry=None if read is None else read.day)

    def _typed(self, said: QuickLine) -> str:
        counted = _plain(self.quantity) or part_of(said, Kind.QUANTITY)
        weighed = self.weight_typed or _plain(self.weight) or said.weight_typed
        told = [text for text in (counted, weighed) if _says_more(text)]
        return " · ".join(dict.fromkeys(told))[:MOST_TEXT]

    def missing(self) -> Faults:
        """What has to be said before the line can be logged."""
        reading = self.read()
        found: dict[Field, Problem] = {}
        if reading.milli is None:
            found[Field.QUANTITY] = Problem("row.no_quantity")
        if self.item is None and not reading.text:
            found[Field.ITEM] = Problem("donation.no_item")
        return found

    def line(self) -> Line:
        """The line to save; only where nothing is wrong or missing."""
        reading = self.read()
        return Line(
            quantity=Decimal(reading.milli or 0) / 1000,
            item_id=None if self.item is None else self.item.key,
            text="" if self.item is not None else reading.text,
            detail=reading.detail,
            unit=reading.unit,
            weight_g=reading.weight_g,
            expiry=reading.expiry,
            batch=reading.batch,
            condition=reading.condition,
            value_minor=reading.value_minor,
            currency=reading.currency,
            note=_plain(self.note),
            typed=reading.typed,
        )


def _plain(text: str) -> str:
    return " ".join(text.split())


def _says_more(text: str) -> bool:
    """Whether a figure was typed in packs or with a unit: `3x24`, `5 lb`, but not `2x`."""
    bare = text.strip("x×хX ")
    return any(map(str.isalpha, bare)) or any(sign in bare for sign in "×*")


def _refuses(problem: Problem | None) -> bool:
    return problem is not None and problem.level is Level.REFUSED


def part_of(said: QuickLine, kind: Kind) -> str:
    """What stands in a line for one kind of part, as it was typed."""
    return next((part.text.strip() for part in said.parts if part.kind is kind), "")


def wants_expiry(item: Item) -> bool:
    """Whether Enter stops at the date."""
    return item.expiry_tracked


def wants_condition(item: Item) -> bool:
    """Whether a rule of intake asks new or used."""
    return item.category == "clothing" or bool(item.flags & {"USED", "USED_OK", "NEW_ONLY"})


def stops(draft: Draft, here: Field | None) -> tuple[Field, ...]:
    """Where Enter still stops on its way from `here`: at what the item's kind asks for and nobody said."""
    item, order = draft.item, list(Field)
    wanted = []
    if item is not None and wants_expiry(item) and not draft.expiry.strip():
        wanted.append(Field.EXPIRY)
    if item is not None and wants_condition(item) and not draft.condition:
        wanted.append(Field.CONDITION)
    return tuple(field for field in wanted if here is not None and order.index(field) > order.index(here))
