"""What stands in the fields of a need, and what it asks the service for. Without Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from aidtracker.data.queries.needs import NeedNow
from aidtracker.data.queries.sites import SiteRow
from aidtracker.domain.catalogue import Item, ItemIndex
from aidtracker.domain.errors import Refused
from aidtracker.domain.needs import Priority
from aidtracker.domain.places import WARSAW_KEY, SiteKind
from aidtracker.domain.text import fold
from aidtracker.services.categories import CATEGORIES, category_name, category_named
from aidtracker.services.needs import SetNeed
from aidtracker.spreadsheets.cells.dates import DayOrder, read_day
from aidtracker.spreadsheets.cells.numbers import read_number

MOST_PROPOSED = 8
_GATHERING = frozenset({SiteKind.COLLECTION_POINT, SiteKind.WAREHOUSE})
_PARTED = " · "


@dataclass(frozen=True, slots=True)
class Thing:
    """What is asked for: an item, everything of a category, or words; with how it is called."""

    name: str = ""
    item: Item | None = None
    category: str = ""


def thing_of(text: str, index: ItemIndex, language: str) -> Thing:
    """What a text means: an item by its code or by the whole of one of its names, a category, else words."""
    text = " ".join(text.split())
    name, _, code = text.rpartition(_PARTED)
    item = index.by_code(code or text)
    if item is None:
        found = index.search(name or text, 1)
        item = found[0].item if found and found[0].score == 100 else None
    if item is not None:
        return Thing(item.name(language), item)
    category = category_named(text)
    return Thing(category_name(category) if category else text, category=category)


def proposed(text: str, index: ItemIndex, language: str) -> list[str]:
    """What a beginning may become: whole categories first, they are few, then items with their codes."""
    begun = fold(text)
    if not begun:
        return []
    categories = [name for name in map(category_name, CATEGORIES) if fold(name).startswith(begun)]
    items = [match.item for match in index.search(text, MOST_PROPOSED - len(categories))]
    return [*categories, *(f"{item.name(language)}{_PARTED}{item.code}" for item in items)]


@dataclass(frozen=True, slots=True)
class NeedFields:
    """The fields as typed; an empty quantity is as much as there is, an empty day is today."""

    thing: Thing
    quantity: str = ""
    priority: Priority = Priority.NORMAL
    as_of: str = ""
    note: str = ""

    def request(self, site_id: str, unit: str = "") -> SetNeed:
        """What to ask for. Raises `Refused` about the field that cannot be read."""
        thing = self.thing
        return SetNeed(
            site_id,
            item_id=thing.item.key if thing.item else None,
            category=thing.category,
            text=thing.name,
            quantity=None if self.priority is Priority.NOT_NEEDED else self._quantity(),
            unit=unit,
            priority=self.priority,
            as_of=self._day(),
            note=self.note,
        )

    def _quantity(self) -> Decimal | None:
        text = self.quantity.strip()
        found = read_number(text) if text else None
        if text and found is None:
            raise Refused("need.no_number", "quantity", value=text)
        return None if found is None else found.number

    def _day(self) -> date | None:
        text = self.as_of.strip()
        found = read_day(text, DayOrder()) if text else None
        if text and not isinstance(found, date):
            raise Refused("day.not_a_day", "as_of", value=text)
        return found if isinstance(found, date) else None


def asking_sites(sites: Sequence[SiteRow], needs: Sequence[NeedNow]) -> list[SiteRow]:
    """The sites that receive, and others that ask for something; Warsaw first."""
    asking = {need.site_id for need in needs}
    chosen = [site for site in sites if site.kind not in _GATHERING or site.id in asking]
    return sorted(chosen, key=lambda site: (site.id != WARSAW_KEY, site.code))
