"""What every sheet of an export is made with: the database, the days asked for, the words of its language."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from decimal import Decimal
from functools import cached_property
from typing import Any

from sqlalchemy import Connection

from aidtracker.data.queries.exports import Days, Moments
from aidtracker.domain.boxes import BoxState
from aidtracker.domain.quantities import g_to_kg, milli_to_quantity
from aidtracker.domain.shipments import ShipmentState
from aidtracker.i18n import Language, Texts, texts
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.categories import category_name
from aidtracker.services.messages import BOX_STATES, OPERATIONS, SHIPMENT_STATES
from aidtracker.spreadsheets.tables import AtLeast, Column, Value

Row = Sequence[Value]


WITH_DONORS = QT_TRANSLATE_NOOP(
    "Exports",
    "With donors: each line names the reference of its donor. Whoever has the list of donors can tell who "
    "that is: keep this file as you keep that list.",
)
WITHOUT_DONORS = QT_TRANSLATE_NOOP("Exports", "Without donors: nothing here says who gave.")

DONOR_TYPES = {
    "person": QT_TRANSLATE_NOOP("Exports", "person"),
    "organisation": QT_TRANSLATE_NOOP("Exports", "organisation"),
}


@dataclass(frozen=True)
class Source:
    """A database in the hands of one export. `zone` is the own site's, in which times are shown; `today` is
    the day on which the file is made, there.
    """

    connection: Connection
    language: Language
    zone: tzinfo
    days: Days
    today: date

    @cached_property
    def words(self) -> Texts:
        """The texts of the file's language, whatever the window speaks."""
        return texts(self.language)

    @property
    def moments(self) -> Moments:
        """The days asked for as moments: from the first midnight at the own site until the last."""
        first, last = self.days.first, self.days.last
        return Moments(
            None if first is None else datetime.combine(first, time(), self.zone),
            None if last is None else datetime.combine(last + timedelta(days=1), time(), self.zone),
        )

    def local(self, moment: datetime | None) -> datetime | None:
        """A moment as the clock at the own site showed it, to the second."""
        return moment and moment.astimezone(self.zone).replace(tzinfo=None, microsecond=0)

    @cached_property
    def unit(self) -> Callable[[str], str]:
        """The short word for a unit of UN/ECE Rec 20, as papers have it."""
        from aidtracker.documents.packing_list_words import Words

        words = Words((self.language,))
        return lambda code: words.unit(code)[0]

    @cached_property
    def condition(self) -> Callable[[str], str]:
        """New or used, in words."""
        known = {
            "new": self.words.translate("Exports", "new", "condition"),
            "used": self.words.translate("Exports", "used", "condition"),
        }
        return lambda condition: known.get(condition, condition)

    @cached_property
    def weight_source(self) -> Callable[[str], str]:
        """How a weight is known, in words."""
        known = {
            "stated": self.words.translate("Exports", "stated", "weight"),
            "catalogue": self.words.translate("Exports", "estimated", "weight"),
        }
        return lambda source: known.get(source, "")

    @cached_property
    def priority(self) -> Callable[[str], str]:
        """How urgently something is asked for, in words."""
        known = {
            "urgent": self.words.translate("Exports", "urgent", "priority; imports must know it"),
            "normal": self.words.translate("Exports", "normal", "priority; imports must know it"),
            "not needed": self.words.translate("Exports", "not needed", "priority; imports must know it"),
        }
        return lambda priority: known.get(priority, priority)

    def name(self, row: Any) -> str:
        """What goods are called; bags that nobody looked into by their category."""
        return row.name or self.category(row.category)

    def category(self, code: str) -> str:
        """A category of the catalogue as people call it."""
        return category_name(code, self.language)

    @cached_property
    def loose(self) -> str:
        """Where goods are in no box, in a word: an empty cell below a box means "the same box" in packing
        lists, and in our import.
        """
        return self.words.translate("Exports", "loose", "goods in no box; imports must know it")

    @cached_property
    def yes(self) -> str:
        """What stands where something is so; where it is not the cell is empty."""
        return self.words.translate("Exports", "yes")

    def donor_type(self, kind: str) -> str | None:
        """Person or organisation in words; nothing where nobody said."""
        if not kind:
            return None
        return self.words.translate("Exports", DONOR_TYPES[kind])

    def state(self, state: BoxState | ShipmentState) -> str:
        """A state as people call it."""
        if isinstance(state, BoxState):
            return self.words.translate("BoxStates", BOX_STATES[state])
        return self.words.translate("ShipmentStates", SHIPMENT_STATES[state])

    def operation(self, kind: str, subject: str) -> str:
        """An operation in words."""
        return self.words.translate("Operations", OPERATIONS[kind]).format(subject=subject)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A kind of export. Texts are in English and marked; they are translated when the file is made.

    `count` gives the number of rows where that is cheap to know. `by_day` says which day the days asked for
    are compared with, empty when the sheet is about now only; `of_one_day` are sheets for which only the last
    day can be asked. `named_for_import` keeps the column names as the starter catalogue has them;
    `tells_donors` is one that names the references of donors.
    """

    title: str
    what: str
    columns: Sequence[Column]
    rows: Callable[[Source], Iterator[Row]]
    count: Callable[[Source], int] | None = None
    by_day: str = ""
    of_one_day: bool = False
    named_for_import: bool = False
    tells_donors: bool = False


def kg(weight_g: int | None) -> Decimal | None:
    """Grams as kilograms, where they are known."""
    return None if weight_g is None else g_to_kg(weight_g)


def known_kg(weight_g: int, unknown: int, parts: int) -> Decimal | AtLeast | None:
    """A sum of grams as kilograms, which says when some of its parts are not known; None when none is."""
    if unknown and unknown == parts:
        return None
    return AtLeast(g_to_kg(weight_g)) if unknown else g_to_kg(weight_g)


def quantity(milli: int | None) -> Decimal | None:
    """Thousandths as a quantity, where there is one."""
    return None if milli is None else milli_to_quantity(milli)


def money(minor: int | None) -> Decimal | None:
    """Hundredths as an amount, where it is known."""
    return None if minor is None else Decimal(minor) / 100
