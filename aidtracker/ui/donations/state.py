"""What the quick line row means, which lines wait to be saved, and what a donation comes to. Without Qt."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from aidtracker.data.queries.donations import LineRow
from aidtracker.domain.catalogue import Item
from aidtracker.domain.errors import Problem, Refused
from aidtracker.domain.quantities import MOST, kg_to_g, quantity_to_milli
from aidtracker.domain.units import KILOGRAMS, Unit, measure_named
from aidtracker.services.donations import MOST_TEXT, Line
from aidtracker.spreadsheets.cells.dates import DayFault, DayOrder, read_expiry
from aidtracker.spreadsheets.cells.numbers import has_foreign_digits, read_number

EXPIRY_PAST = "expiry.past"
"""Not a refusal: said beside the field; once it was said, Enter logs the line all the same."""


_WITHOUT_YEAR = re.compile(r"(?P<day>\d{1,2})(?P<between>\W+)(?P<month>[^\W\d]+|\d{1,2})")


class Field(StrEnum):
    """The fields of the row, called as `Refused.about` calls them, in their order."""

    QUANTITY = "quantity"
    ITEM = "item"
    EXPIRY = "expiry"
    CONDITION = "condition"
    WEIGHT = "weight"


Faults = Mapping[Field, Problem]


@dataclass(frozen=True, slots=True)
class Draft:
    """The row as typed. `item` is the one that was chosen, None while `what` is only words.

    `mark` is the decimal mark of the window's language.
    """

    quantity: str = ""
    what: str = ""
    item: Item | None = None
    expiry: str = ""
    condition: str = ""
    weight: str = ""
    mark: str = "."

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not any(map(_plain, (self.quantity, self.what, self.expiry, self.weight)))

    def faults(self, today: date) -> Faults:
        """What is wrong with what was typed so far; what is still missing is not."""
        found: dict[Field, Problem] = {}
        for field, read in (
            (Field.QUANTITY, self._milli),
            (Field.EXPIRY, self.read_expiry),
            (Field.WEIGHT, self._weight_g),
        ):
            try:
                read()
            except Refused as refused:
                found[field] = refused.problem
        if len(_plain(self.what)) > MOST_TEXT:
            found[Field.ITEM] = Problem("text.too_long", {"most": MOST_TEXT})
        if Field.EXPIRY not in found:
            expiry = self.read_expiry()
            if expiry is not None and expiry < today:
                found[Field.EXPIRY] = Problem(EXPIRY_PAST, {"expiry": expiry})
        return found

    def missing(self) -> Faults:
        """What has to be said before the line can be logged."""
        found: dict[Field, Problem] = {}
        if not _plain(self.quantity):
            found[Field.QUANTITY] = Problem("row.no_quantity")
        if self.item is None and not _plain(self.what):
            found[Field.ITEM] = Problem("donation.no_item")
        return found

    def line(self) -> Line:
        """The line to save; only where nothing is wrong or missing."""
        milli = self._milli()
        return Line(
            quantity=Decimal(milli or 0) / 1000,
            item_id=None if self.item is None else self.item.key,
            text="" if self.item is not None else _plain(self.what),
            weight_g=self._weight_g(),
            expiry=self.read_expiry(),
            condition=self.condition,
        )

    def read_expiry(self) -> date | None:
        """The last good day: a month or a year alone means its end. Raises `Refused`."""
        text = _plain(self.expiry)
        day = _expiry(text) if text else None
        if isinstance(day, DayFault):
            code = "row.no_such_day" if day is DayFault.NO_SUCH_DAY else "day.not_a_day"
            raise Refused(code, Field.EXPIRY, value=text[:40])
        return day

    def _milli(self) -> int | None:
        text = _plain(self.quantity)
        if not text:
            return None
        quantity = _number(text, self.mark)
        if quantity is None:
            foreign = has_foreign_digits(text)
            code = "row.quantity_foreign_digits" if foreign else "row.quantity_not_a_number"
            raise Refused(code, Field.QUANTITY, value=text[:40])
        if quantity >= MOST:
            raise Refused("quantity.too_large", Field.QUANTITY, value=quantity)
        return quantity_to_milli(quantity)

    def _weight_g(self) -> int | None:
        text = _plain(self.weight)
        if not text:
            return None
        # Nobody types thousands of kilograms of one line: either mark begins the decimals.
        single = text.replace(",", ".") if text.count(",") + text.count(".") == 1 else text
        written = read_number(single, ".")
        unit = KILOGRAMS if written is None or not written.after else measure_named(written.after)
        if written is None or written.before or unit is None or unit.unit is not Unit.KILOGRAM:
            raise Refused("number.not_a_number", Field.WEIGHT, value=text[:40])
        return kg_to_g(written.number * unit.factor)


def _plain(text: str) -> str:
    return " ".join(text.split())


def _number(text: str, mark: str) -> Decimal | None:
    written = read_number(text, mark)
    return None if written is None or written.before or written.after else written.number


def _expiry(text: str) -> date | DayFault | None:
    """As in spreadsheets, but a day and month without a year, 31 February or 27/05, is no month of 2031."""
    match = _WITHOUT_YEAR.fullmatch(text)
    if match is None or (match["month"].isdigit() and int(match["day"]) <= 12):
        return read_expiry(text, DayOrder())
    leap = read_expiry(f"{match['day']}{match['between']}{match['month']}{match['between']}2028", DayOrder())
    return leap if leap is DayFault.NO_SUCH_DAY else DayFault.UNCLEAR


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
    if item is not None and wants_expiry(item) and not _plain(draft.expiry):
        wanted.append(Field.EXPIRY)
    if item is not None and wants_condition(item) and not draft.condition:
        wanted.append(Field.CONDITION)
    return tuple(field for field in wanted if here is not None and order.index(field) > order.index(here))


@dataclass(frozen=True, slots=True)
class Waiting:
    """The lines on their way to the disk, one at a time: only the first one's answer tells their donation."""

    donation_id: str = ""
    drafts: tuple[Draft, ...] = ()
    sending: bool = False

    def entered(self, draft: Draft) -> "Waiting":
        """One more line."""
        return replace(self, drafts=(*self.drafts, draft))

    @property
    def is_idle(self) -> bool:
        """Whether everything is on disk."""
        return not self.drafts

    @property
    def next(self) -> Draft | None:
        """The line to send now."""
        return self.drafts[0] if self.drafts and not self.sending else None

    def sent(self) -> "Waiting":
        """The first one is on its way."""
        return replace(self, sending=True)

    def saved(self, donation_id: str) -> "Waiting":
        """The first one is on disk."""
        return Waiting(donation_id, self.drafts[1:])

    def failed(self) -> "Waiting":
        """The first one was refused, and is given back to the person; the others go on."""
        return replace(self, drafts=self.drafts[1:], sending=False)


@dataclass(frozen=True, slots=True)
class LinesTotal:
    """What the lines of a donation weigh together: at least `grams` where some are not weighed."""

    lines: int
    grams: int
    unweighed: int
    estimated: int
    unsorted: int


def total(lines: Sequence[LineRow]) -> LinesTotal:
    """The sum of the weights that are known, and what is known of the rest."""
    return LinesTotal(
        lines=len(lines),
        grams=sum(line.weight_g or 0 for line in lines),
        unweighed=_count(line.weight_g is None for line in lines),
        estimated=_count(line.weight_source == "catalogue" for line in lines),
        unsorted=_count(not line.item_id for line in lines),
    )


def _count(each: Iterable[bool]) -> int:
    return sum(each)
