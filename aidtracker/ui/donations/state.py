"""Which lines wait to be saved, and what a donation comes to. Without Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from aidtracker.data.queries.donations import LineRow
from aidtracker.ui.donations.draft import Draft
from aidtracker.ui.donations.rough import RoughDraft

Entry = Draft | RoughDraft


@dataclass(frozen=True, slots=True)
class Waiting:
    """The lines on their way to the disk, one at a time: only the first one's answer tells their donation."""

    donation_id: str = ""
    entries: tuple[Entry, ...] = ()
    sending: bool = False

    def entered(self, entry: Entry) -> "Waiting":
        """One more line."""
        return replace(self, entries=(*self.entries, entry))

    @property
    def is_idle(self) -> bool:
        """Whether everything is on disk."""
        return not self.entries

    @property
    def next(self) -> Entry | None:
        """The line to send now."""
        return self.entries[0] if self.entries and not self.sending else None

    def sent(self) -> "Waiting":
        """The first one is on its way."""
        return replace(self, sending=True)

    def saved(self, donation_id: str) -> "Waiting":
        """The first one is on disk."""
        return Waiting(donation_id, self.entries[1:])

    def failed(self) -> "Waiting":
        """The first one was refused, and is given back to the person; the others go on."""
        return replace(self, entries=self.entries[1:], sending=False)


@dataclass(frozen=True, slots=True)
class LinesTotal:
    """What the lines of a donation weigh together: at least `grams` where some are not weighed."""

    lines: int
    grams: int
    unweighed: int
    estimated: int
    unsorted: int

    def with_line(self, line: LineRow) -> "LinesTotal":
        """The sum with one more line: of ten thousand not all are added up again."""
        more = total([line])
        return LinesTotal(
            self.lines + 1,
            self.grams + more.grams,
            self.unweighed + more.unweighed,
            self.estimated + more.estimated,
            self.unsorted + more.unsorted,
        )


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
