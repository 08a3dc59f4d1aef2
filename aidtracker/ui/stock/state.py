"""Which goods the list shows, how they are found, and what they come to. Without Qt."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from aidtracker.data.queries.stock import StockRow
from aidtracker.domain.text import fold, search_text

NEAR = timedelta(days=60)
"""Food with less left on arrival is held at intake."""


class StockFilter(StrEnum):
    """A choice above the list; also the argument of `open_page("stock", …)`."""

    ALL = "all"
    LOOSE = "loose"
    IN_BOXES = "in_boxes"
    IN_TRANSIT = "in_transit"
    TO_SORT_OUT = "to_sort_out"
    EXPIRING = "expiring"


def fits(choice: StockFilter, row: StockRow, today: date) -> bool:
    """Whether some goods belong to what was chosen."""
    if choice is StockFilter.LOOSE:
        return not row.box and bool(row.site)
    if choice is StockFilter.IN_BOXES:
        return bool(row.box) and bool(row.site)
    if choice is StockFilter.IN_TRANSIT:
        return not row.site and bool(row.shipment)
    if choice is StockFilter.TO_SORT_OUT:
        return not row.item_id
    if choice is StockFilter.EXPIRING:
        return row.expiry is not None and row.expiry - today < NEAR
    return True


@dataclass(frozen=True, slots=True)
class StockList:
    """Everything that is somewhere now, with the text to find each row by, and how many fit each choice."""

    rows: Sequence[StockRow]
    texts: Sequence[str]
    counts: Mapping[StockFilter, int]
    today: date

    def chosen(self, choice: StockFilter) -> tuple[Sequence[StockRow], Sequence[str]]:
        """The rows that fit, and their texts."""
        if choice is StockFilter.ALL:
            return self.rows, self.texts
        at = [place for place, row in enumerate(self.rows) if fits(choice, row, self.today)]
        return [self.rows[place] for place in at], [self.texts[place] for place in at]


def stock_list(rows: Sequence[StockRow], today: date) -> StockList:
    """Makes the texts and counts; slow for very many rows, so called where they are read."""
    counts = {
        choice: sum(fits(choice, row, today) for row in rows)
        for choice in StockFilter
        if choice is not StockFilter.ALL
    }
    return StockList(rows, [row_text(row) for row in rows], counts | {StockFilter.ALL: len(rows)}, today)


def row_text(row: StockRow) -> str:
    """The text of a row, folded as what is typed is: Cyrillic is found by Latin typing."""
    numbers = " ".join(map(_folded_number, filter(None, (row.lot, row.box, row.shipment))))
    named = _named(row.name_en, row.name_uk, row.name_pl, row.name_be, row.item_code)
    rest = fold(f"{row.detail} {row.batch} {row.condition} {row.site}")
    return f"{named} {numbers} {rest}"


@lru_cache(maxsize=8192)
def _named(*names: str) -> str:
    return " ".join(search_text(name) for name in names if name)


def _folded_number(number: str) -> str:
    """As `fold` makes it, but quickly: only the station's code can hold letters that fold changes."""
    station, _, rest = number.partition("-")
    return f"{fold(station)} {rest.lower().replace('-', ' ').replace('/', ' ')}"


@dataclass(frozen=True, slots=True)
class StockTotal:
    """What some goods come to: they weigh at least `grams`."""

    lines: int = 0
    grams: int = 0
    unweighed: int = 0
    unsorted: int = 0


def total(rows: Iterable[StockRow]) -> StockTotal:
    """The sum of the weights that are known, and how many are not."""
    lines = grams = unweighed = unsorted = 0
    for row in rows:
        lines += 1
        if row.weight_g is None:
            unweighed += 1
        else:
            grams += row.weight_g
        if not row.item_id:
            unsorted += 1
    return StockTotal(lines, grams, unweighed, unsorted)


def boxable(rows: Sequence[StockRow]) -> bool:
    """Whether all of them lie loose at one and the same site, so that one box can take them."""
    return (
        bool(rows)
        and all(not row.box and row.site for row in rows)
        and len({row.holder_id for row in rows}) == 1
    )
