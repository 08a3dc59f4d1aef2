"""What was understood of a line: its parts, where they stood, and what is wrong with them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from aidtracker.domain.errors import Problem
from aidtracker.domain.units import Unit, fold_words


class Kind(StrEnum):
    """The kinds of parts, called as the fields of the form."""

    QUANTITY = "quantity"
    UNIT = "unit"
    EXPIRY = "expiry"
    WEIGHT = "weight"
    SIZE = "size"
    CONDITION = "condition"
    BATCH = "batch"
    VALUE = "value"
    BARCODE = "barcode"
    LINE = "line"
    """The whole line; only problems are of this kind."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the line that says one thing: `text` is what stands from `start` up to `end`."""

    kind: Kind
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """What is to be said about a piece of the line. `offers` are texts to put in its place."""

    kind: Kind
    start: int
    end: int
    problem: Problem
    offers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class QuickLine:
    """A line typed at the table, understood as far as its text alone tells.

    `text` is the line itself; `item_text` the words left over, in their order, by which the item is looked
    for; `detail` those of them that are numbers beside the quantity ("4" of "12 підгузки 4").
    `quantity_milli` is in thousandths of `unit`, or of the item's own unit where `unit` is None; `3x24` gives
    `packs` 3 and `per_pack` 24. Weights are in grams: `weight_g` of the whole line, `weight_each_g` of one,
    None where the weight was said of all; `weight_typed` as it was written. Money is in hundredths of
    `currency`, of the whole line. Empty or None: not said, or said in a way that `doubts` tells of.
    """

    text: str
    item_text: str = ""
    detail: str = ""
    quantity_milli: int | None = None
    packs: int | None = None
    per_pack: int | None = None
    unit: Unit | None = None
    unit_text: str = ""
    expiry: date | None = None
    weight_g: int | None = None
    weight_each_g: int | None = None
    weight_typed: str = ""
    size: str = ""
    condition: str = ""
    batch: str = ""
    value_minor: int | None = None
    currency: str = ""
    barcode: str = ""
    parts: tuple[Part, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def searches(self) -> tuple[str, ...]:
        """What to look for in the catalogue, the fullest first: `підгузки 4`, then `підгузки`."""
        numbers = set(self.detail.split())
        words = " ".join(word for word in self.item_text.split() if word not in numbers)
        return tuple(dict.fromkeys(filter(None, (self.item_text, words, self.text_to_log))))

    @property
    def text_to_log(self) -> str:
        """The words for a line that no item is found for; a unit that says more than "pieces" stays."""
        told = self.unit_text and fold_words(self.unit_text) not in _ONLY_PIECES and self.item_text
        return f"{self.unit_text} {self.item_text}" if told else self.item_text

    def doubts_of(self, kind: Kind) -> tuple[Doubt, ...]:
        """What is to be said about the parts of one kind."""
        return tuple(doubt for doubt in self.doubts if doubt.kind is kind)


_ONLY_PIECES = frozenset(
    fold_words(word)
    for words in (
        "each ea piece pieces pc pcs pce unit units ct count item items kg l m",
        "шт штук штука штуки штуку од одиниць одиниці ед единиц единицы адзінак адзінкі кг л м",
        "szt sztuk sztuka sztuki",
    )
    for word in words.split()
)
