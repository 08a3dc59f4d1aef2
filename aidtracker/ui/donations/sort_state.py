"""What the cards of sorting decide: which items a text may be, and which bag is open. Without Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from aidtracker.data.queries.to_sort import ToSortRow
from aidtracker.domain.catalogue import Item, ItemIndex
from aidtracker.services.matching import Matcher

MOST_PROPOSALS = 5


def likely_items(row: ToSortRow, matcher: Matcher, index: ItemIndex) -> tuple[Item, ...]:
    """The items that a text may be, the likeliest first, at most five."""
    matched = matcher.match("", row.text, row.detail)
    sure = () if matched.item is None else (matched.item,)
    found = (match.item for match in index.search(row.text, MOST_PROPOSALS))
    return _each_once((*sure, *matched.proposals, *found))


def items_called(text: str, index: ItemIndex) -> tuple[Item, ...]:
    """The items that are found while somebody types."""
    return _each_once([match.item for match in index.search(text, MOST_PROPOSALS)])


def _each_once(items: Sequence[Item]) -> tuple[Item, ...]:
    return tuple({item.key: item for item in items}.values())[:MOST_PROPOSALS]


@dataclass(frozen=True, slots=True)
class Bags:
    """The packages of a rough line: `left` were not opened yet, `open` are being sorted now.

    `found` says what came out of those that are open.
    """

    total: int
    left: int
    open: int = 0
    found: tuple[str, ...] = ()

    @property
    def done(self) -> int:
        """Packages of which nothing more is expected."""
        return self.total - self.left - self.open

    @property
    def is_last(self) -> bool:
        """Whether no package waits behind those that are open."""
        return self.left == 0

    def to_open(self, at_once: int) -> int:
        """How many packages the next line opens: none while some are open."""
        return 0 if self.open else min(at_once, self.left)

    def entered(self, at_once: int, said: str) -> "Bags":
        """A line was found; the first one opens packages."""
        opened = self.to_open(at_once)
        return replace(self, left=self.left - opened, open=self.open or opened, found=(*self.found, said))

    def closed(self) -> "Bags":
        """Those that are open are done with."""
        return replace(self, open=0, found=())
