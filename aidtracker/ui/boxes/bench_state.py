"""What the one field of the packing bench means, and what Enter does with it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from aidtracker.data.queries.bench import BoxCard
from aidtracker.data.queries.stock import StockRow
from aidtracker.domain.boxes import BoxState
from aidtracker.domain.errors import Problem, Refused
from aidtracker.domain.numbers import Kind, parse_number
from aidtracker.domain.quantities import milli_to_quantity, quantity_to_milli
from aidtracker.domain.text import filter_rows, search_text

_COUNTED = re.compile(r"(?P<count>\d+(?:[.,]\d+)?)\s*(?:[x×х*]\s*|\s)(?P<words>\S.*)", re.IGNORECASE)
_ONLY_COUNT = re.compile(r"(?P<count>\d+(?:[.,]\d+)?)\s*[x×х*]?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the field: `20 tourniquet` is a count and words, either may be missing."""

    text: str
    count: Decimal | None
    words: str

    @property
    def milli(self) -> int | None:
        """The count in thousandths; raises `Refused` when it cannot be one."""
        return None if self.count is None else quantity_to_milli(self.count)


@dataclass(frozen=True, slots=True)
class Part:
    """So much of one lot."""

    row: StockRow
    milli: int


@dataclass(frozen=True, slots=True)
class PackParts:
    """Pack these, the first to expire first."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class SwitchTo:
    """Another box was scanned."""

    number: str


@dataclass(frozen=True, slots=True)
class Refuse:
    """Nothing is done, and why."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class NotFound:
    """Nothing loose is called so."""

    words: str


@dataclass(frozen=True, slots=True)
class Nothing:
    """The field is empty."""


Step = PackParts | SwitchTo | Refuse | NotFound | Nothing


def read_typed(text: str) -> Typed:
    """Splits a count off the front: `20 tourniquet`, `20x tuna`, `2,5 kg sugar`, also a count alone."""
    plain = " ".join(text.split())
    match = _COUNTED.fullmatch(plain) or _ONLY_COUNT.fullmatch(plain)
    if match is None:
        return Typed(plain, None, plain)
    return Typed(plain, Decimal(match["count"].replace(",", ".")), match.groupdict().get("words") or "")


@dataclass(frozen=True, slots=True)
class LooseGoods:
    """What lies loose, the first to expire first, with the text to find each by."""

    rows: tuple[StockRow, ...] = ()
    texts: tuple[str, ...] = ()

    @classmethod
    def of(cls, rows: Sequence[StockRow], before: "LooseGoods | None" = None) -> "LooseGoods":
        """Folds the names once, off the UI thread; each keystroke then only looks.

        What a lot is called does not change with its quantity: texts of `before` are taken over.
        """
        known = (
            {row.lot_id: text for row, text in zip(before.rows, before.texts, strict=True)} if before else {}
        )
        return cls(tuple(rows), tuple(known.get(row.lot_id) or search_text(_words_of(row)) for row in rows))

    def proposals(self, typed: Typed) -> tuple[StockRow, ...]:
        """What the words may mean, the first to expire first; all of it while there are none."""
        return tuple(self.rows[at] for at in filter_rows(self.texts, typed.words))


def step_for(typed: Typed, proposals: Sequence[StockRow], chosen: int, box: BoxCard | None) -> Step:
    """What Enter does: `chosen` is the position of the proposal that is marked."""
    if not typed.text:
        return Nothing()
    scanned = _scanned(typed.text)
    if scanned is not None:
        return scanned
    if box is None:
        return NotFound(typed.text)
    if box.travels:
        return Refuse(Problem("box.travels", {"number": box.number}))
    if box.state is not BoxState.OPEN:
        return Refuse(Problem(f"box.is_{box.state}", {"number": box.number}))
    if not proposals:
        return NotFound(typed.words or typed.text)
    return pack_step(typed, proposals, max(0, min(chosen, len(proposals) - 1)))


def pack_step(typed: Typed, proposals: Sequence[StockRow], chosen: int) -> PackParts | Refuse:
    """All of the lot without a count; else so much, going on to the next lots of the same item."""
    first = proposals[chosen]
    try:
        wanted = typed.milli
    except Refused as refused:
        return Refuse(refused.problem)
    if wanted is None:
        wanted = first.quantity_milli
    parts: list[Part] = []
    left = wanted
    for row in (first, *(row for row in proposals if row is not first and _same(row, first))):
        taken = min(left, row.quantity_milli)
        if taken:
            parts.append(Part(row, taken))
            left -= taken
    if left:
        values = {"have": milli_to_quantity(wanted - left), "wanted": milli_to_quantity(wanted)}
        return Refuse(Problem("stock.not_enough", values))
    return PackParts(tuple(parts))


def _same(row: StockRow, other: StockRow) -> bool:
    return bool(row.item_id) and row.item_id == other.item_id and row.unit == other.unit


def _scanned(text: str) -> SwitchTo | Refuse | None:
    """A box number, or None where the text is not a number of ours at all."""
    try:
        number = parse_number(text)
    except Refused as refused:
        return None if refused.code == "number.form" else Refuse(refused.problem)
    if number.kind is not Kind.BOX:
        return Refuse(Problem("box.no_such", {"number": str(number)}))
    return SwitchTo(str(number))


def _words_of(row: StockRow) -> str:
    names = f"{row.name_en} {row.name_uk} {row.name_pl} {row.name_be}"
    return f"{names} {row.item_code} {row.detail} {row.batch} {row.lot}"
