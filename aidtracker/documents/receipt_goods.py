"""The goods of a gift as rows of a receipt and of a letter: what, in which condition, how much."""

from collections.abc import Sequence
from dataclasses import dataclass

from aidtracker.documents import figures
from aidtracker.documents.fonts import Face, tidy
from aidtracker.documents.packing_list_words import Words
from aidtracker.documents.page import GREY, Block, Style
from aidtracker.documents.receipt import GivenLine
from aidtracker.i18n import Language

_MOST_LINES = 8
_ABOVE, _BELOW = 4.0, 5.0
_GAP = 10.0
_HAIR = 0.75


@dataclass(frozen=True, slots=True)
class GoodsLook:
    """The styles of a paper's rows and the edges between which they stand."""

    name: Style
    amount: Style
    aside: Style
    heading: Style
    left: float
    right: float


def goods_look(size: float, left: float, right: float) -> GoodsLook:
    """Rows with names of `size` points."""
    return GoodsLook(
        name=Style(Face.REGULAR, size, size * 1.32),
        amount=Style(Face.BOLD, size, size * 1.32),
        aside=Style(Face.REGULAR, size * 0.84, size * 1.16, GREY),
        heading=Style(Face.REGULAR, size * 0.76, size, GREY),
        left=left,
        right=right,
    )


class GoodsRows:
    """A heading and a block for each line of goods, in one language."""

    def __init__(self, language: Language, look: GoodsLook) -> None:
        self._words = Words((language,))
        self._look = look

    def heading(self) -> Block:
        """What the columns are."""
        look, block = self._look, Block()
        what = self._words.translate("Receipt", "What was given")[0]
        how_much = self._words.translate("Receipt", "Quantity")[0]
        block.lines(look.heading, look.left, 0, [tidy(what)])
        block.text_right(look.heading, look.right, look.heading.leading, tidy(how_much))
        block.rule(look.left, look.right, look.heading.leading + 4, 0.6)
        block.height = look.heading.leading + 4
        return block

    def rows(self, lines: Sequence[GivenLine]) -> list[Block]:
        """A block for each line; where there is none, one that says so."""
        if lines:
            return [self._row(line) for line in lines]
        look, block = self._look, Block()
        said = self._words.translate("Receipt", "Nothing is listed.")[0]
        block.height = block.lines(look.aside, look.left, _ABOVE, [tidy(said)]) + _BELOW
        return [block]

    def _row(self, line: GivenLine) -> Block:
        look, block = self._look, Block()
        amount = tidy(f"{figures.quantity(line.quantity_milli)}\u00a0{self._words.unit(line.unit)[0]}")
        amounts = look.amount.wrap(amount, (look.right - look.left) / 2, 3)
        room = look.right - look.left - max(map(look.amount.width, amounts)) - _GAP
        names = look.name.wrap(self._words.named(line.names)[0], room, _MOST_LINES)
        y = block.lines(look.name, look.left, _ABOVE, names)
        aside = " · ".join(filter(None, (line.detail, self._condition(line.condition))))
        aside_at = look.left + look.name.width(names[0]) + _GAP
        asides = look.aside.wrap(aside, room, _MOST_LINES)
        if len(names) == len(asides) == 1 and aside_at + look.aside.width(asides[0]) <= look.left + room:
            block.text(look.aside, aside_at, y, asides[0])
        elif aside:
            y = block.lines(look.aside, look.left, y, asides)
        side = _ABOVE
        for text in amounts:
            side += look.amount.leading
            block.text_right(look.amount, look.right, side, text)
        block.height = max(y, side) + _BELOW
        block.rule(look.left, look.right, block.height, 0.4, _HAIR)
        return block

    def _condition(self, condition: str) -> str:
        if condition == "new":
            return self._words.translate("Receipt", "new", "condition")[0]
        return self._words.condition(condition)[0]
