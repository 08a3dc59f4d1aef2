"""What receiving sites ask for, by their newest word on each thing, and what is gathered for it already."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, func, select

from aidtracker.data.queries.gathered import Goods, Place, arrived_since, asked_for, gathered_goods
from aidtracker.data.queries.sites import own_station
from aidtracker.data.tables import Item, Need, Site
from aidtracker.domain.days import zone
from aidtracker.domain.needs import Standing, newest, standing, still_missing


@dataclass(frozen=True, slots=True)
class NeedNow:
    """One thing that a site asks for: an item, a whole category (then there is no item) or free text.

    `quantity_milli` None: as much as there is. `priority` is the word of the site, `urgent`, `normal` or
    `not needed`; `standing` is what it means today. All quantities are in `unit`; what is counted in other
    units and has no weight to go by is left out, and `more_uncounted` says that there is some.
    """

    id: str
    site_id: str
    site_code: str
    site: str
    item_id: str
    item_code: str
    category: str
    name_en: str
    name_uk: str
    name_pl: str
    name_be: str
    text: str
    quantity_milli: int | None
    unit: str
    priority: str
    as_of: date
    note: str
    in_stock_milli: int
    """Gathered for it and not yet sent: at collection points and warehouses, and in shipments to the site
    that are being packed.
    """
    in_stock_here_milli: int
    """The part of it that stands at the own site."""
    on_the_way_milli: int
    arrived_milli: int
    """Received by the site since the day of its word. What it had before, it asks for more than that."""
    more_uncounted: bool
    still_missing_milli: int | None
    standing: Standing

    @property
    def is_category(self) -> bool:
        """Whether everything of a category is meant."""
        return not self.item_id and bool(self.category)

    @property
    def is_counted(self) -> bool:
        """Whether goods can be counted against it; nobody knows what a free text means."""
        return bool(self.item_id or self.category)

    def name(self, language: str) -> str:
        """The name of the item in a language, in English where there is none; a free text as it stands;
        a category has none here: see `services.categories`.
        """
        return str(getattr(self, f"name_{language}", "")) or self.name_en or self.text


_STANDINGS = list(Standing)


def needs_now(connection: Connection) -> list[NeedNow]:
    """The newest word of each site on each thing; urgent first, what is not needed last, else as listed."""
    words = _newest_words(connection)
    counted = [word for word in words if word.item_id or word.category]
    by_thing: defaultdict[str, list[Goods]] = defaultdict(list)
    for goods in _goods_for(connection, counted):
        by_thing[goods.item_id].append(goods)
        by_thing[f"category {goods.category}"].append(goods)
    station = own_station(connection)
    own_site_id = station.site_id if station else ""
    needs = [
        _need_now(word, by_thing[word.item_id or f"category {word.category}"], own_site_id) for word in words
    ]
    return sorted(needs, key=lambda need: (_STANDINGS.index(need.standing), need.id))


def _newest_words(connection: Connection) -> list[Any]:
    rows = connection.execute(
        select(
            Need.id,
            Need.site_id,
            Site.code.label("site_code"),
            func.coalesce(func.nullif(Site.place, ""), Site.name).label("site"),
            func.coalesce(Need.item_id, "").label("item_id"),
            func.coalesce(Item.code, "").label("item_code"),
            func.coalesce(Item.category, Need.category).label("category"),
            func.coalesce(Item.name_en, "").label("name_en"),
            func.coalesce(Item.name_uk, "").label("name_uk"),
            func.coalesce(Item.name_pl, "").label("name_pl"),
            func.coalesce(Item.name_be, "").label("name_be"),
            Need.text,
            Need.quantity_milli,
            Need.unit,
            Need.priority,
            Need.as_of,
            Need.note,
            Site.timezone,
        )
        .join(Site, Site.id == Need.site_id)
        .outerjoin(Item, Item.id == Need.item_id)
        .where(Need.stands())
        .order_by(Need.id)
    )
    return newest(
        rows,
        lambda row: (row.site_id, thing_key(row.item_id, row.category, row.text)),
        lambda row: (row.as_of, row.id),
    )


def thing_key(item_id: str | None, category: str, text: str) -> tuple[str, str]:
    """What makes two words be about the same thing: the item, else the category, else the text."""
    if item_id:
        return "item", item_id
    return ("category", category) if category else ("text", " ".join(text.casefold().split()))


def _goods_for(connection: Connection, words: Sequence[Any]) -> list[Goods]:
    """What is in stock or on the way, and what arrived since the first of the words."""
    if not words:
        return []
    asked = asked_for(
        connection,
        {word.item_id for word in words if word.item_id},
        {word.category for word in words if not word.item_id},
    )
    sites = {word.site_id for word in words}
    first = min(_since(word) for word in words)
    return [*gathered_goods(connection, asked), *arrived_since(connection, sites, first, asked)]


def _since(word: Any) -> datetime:
    """When the day of a word began at its site."""
    return datetime.combine(word.as_of, datetime.min.time(), zone(word.timezone))


def _need_now(word: Any, gathered: Iterable[Goods], own_site_id: str) -> NeedNow:
    sums = dict.fromkeys(Place, 0)
    here, uncounted, since = 0, False, _since(word)
    for goods in gathered:
        place = goods.place_for(word.site_id, since)
        if place is None:
            continue
        amount, whole = goods.amount(word.unit)
        sums[place] += amount
        here += amount if place is Place.GATHERED and goods.site_id == own_site_id else 0
        uncounted = uncounted or not whole
    coming = sum(sums.values())
    fields = word._asdict()
    del fields["timezone"]
    return NeedNow(
        **fields,
        in_stock_milli=sums[Place.GATHERED],
        in_stock_here_milli=here,
        on_the_way_milli=sums[Place.ON_THE_WAY],
        arrived_milli=sums[Place.ARRIVED],
        more_uncounted=uncounted,
        still_missing_milli=still_missing(word.quantity_milli, coming),
        standing=standing(word.priority, word.quantity_milli, coming),
    )
