"""What is read once for the intake: the items, what is needed, what is logged often, the rules in force."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from aidtracker.data.queries.catalogue import load_items
from aidtracker.data.queries.donations import LineRow
from aidtracker.data.queries.needs import NeedNow, needs_now
from aidtracker.data.queries.often import lines_by_item
from aidtracker.data.queries.sites import own_station
from aidtracker.domain.catalogue import Item, ItemIndex, Match
from aidtracker.domain.errors import Problem
from aidtracker.domain.intake import IntakeLevel, Rules
from aidtracker.domain.needs import Standing
from aidtracker.services.intake import finding_level, goods_findings, rules_in_force
from aidtracker.ui.donations.columns import Logged
from aidtracker.ui.donations.needs_card import needs_to_show

MOST = 8
_LOOKED_AT = 32
_UNASKED = 2
"""Where a thing stands that nobody asked for: behind what is needed, before what there is enough of."""
_ORDER = {Standing.URGENT: 0, Standing.NEEDED: 1, Standing.ENOUGH: 3, Standing.NOT_NOW: 4}


@dataclass(frozen=True, slots=True)
class Known:
    """All of it. `shown` are the needs of the site whose list stands beside the lines."""

    index: ItemIndex
    items: Mapping[str, Item]
    shown: tuple[NeedNow, ...]
    often: Mapping[str, int]
    rules: Rules
    day: date
    _needs: Mapping[str, NeedNow] = field(default_factory=dict)
    _signs: dict[tuple[str, str], Problem | None] = field(default_factory=dict)

    @classmethod
    def of_items(cls, index: ItemIndex) -> "Known":
        """Only the items."""
        return cls(index, {item.key: item for item in index.items}, (), {}, Rules(()), date(2000, 1, 1))

    @property
    def far_day(self) -> date:
        """A best-before date of which no rule says anything, until one is typed."""
        return self.day.replace(year=self.day.year + 20, day=1)

    def need_of(self, item: Item) -> NeedNow | None:
        """What is asked for of an item, else of its whole category."""
        return self._needs.get(item.key) or self._needs.get(f"category {item.category}")

    def matches(self, searches: Sequence[str]) -> list[Match]:
        """The items that the words may mean: as well as they match, then by need, then by use here.

        Of several `searches` the first that finds anything comes first.
        """
        found: dict[str, tuple[int, Match]] = {}
        for at, text in enumerate(dict.fromkeys(searches)):
            for match in self.index.search(text, _LOOKED_AT):
                found.setdefault(match.item.key, (at, match))
            if len(found) >= MOST:
                break
        return [match for _at, match in sorted(found.values(), key=self._rank)[:MOST]]

    def _rank(self, found: tuple[int, Match]) -> tuple[int, int, int, int]:
        at, match = found
        need = self.need_of(match.item)
        standing = _UNASKED if need is None else _ORDER[need.standing]
        return at, -match.score, standing, -self.often.get(match.item.key, 0)

    def sign_of(self, item: Item, donor_kind: str) -> Problem | None:
        """What a rule stops or holds of an item whatever its date and condition, if any."""
        key = (item.key, donor_kind)
        if key not in self._signs:
            found = goods_findings(item, self.far_day, "new", donor_kind, self.day, rules=self.rules)
            grave = (one for one in found if finding_level(one) is not IntakeLevel.WARN)
            self._signs[key] = next(grave, None)
        return self._signs[key]

    def logged(self, line: LineRow, donor_kind: str, day: date) -> Logged:
        """A line with what is to be said of it."""
        item = self.items.get(line.item_id)
        if item is None:
            return Logged(line)
        found = goods_findings(
            item, line.expiry, line.condition, donor_kind, day, line.batch, rules=self.rules
        )
        return Logged(line, found, self.need_of(item))


def read_known(read: Callable[..., Any], day: date) -> Known:
    """Reads it; for the worker."""
    items, station = read(load_items), read(own_station)
    shown = tuple(needs_to_show(read(needs_now)))
    return Known(
        ItemIndex(items),
        {item.key: item for item in items},
        shown,
        read(lines_by_item, station.site_id) if station is not None else {},
        read(rules_in_force),
        day,
        {need.item_id or f"category {need.category}": need for need in reversed(shown) if need.is_counted},
    )
