"""The head of the first page of a packing list, of the further pages, and the line below each page."""

from collections.abc import Sequence

from aidtracker.documents import figures, snapshot
from aidtracker.documents.fonts import Face, tidy
from aidtracker.documents.packing_list import PackingList
from aidtracker.documents.packing_list_words import Words, both
from aidtracker.documents.page import GREY, MARGIN, Block, Style

QR_SIDE = 46.0
QR_SMALL = 26.0

TITLE = Style(Face.BOLD, 17, 20)
SUBTITLE = Style(Face.REGULAR, 9.5, 13, GREY)
NUMBER = Style(Face.MONO_BOLD, 12.5, 15)
NUMBER_SMALL = Style(Face.MONO_BOLD, 9, 11)
HEADLINE = Style(Face.BOLD, 9.5, 12)
TEXT = Style(Face.REGULAR, 7.4, 9.6)
FAINT = Style(Face.REGULAR, 7.4, 9.6, GREY)
TAG = Style(Face.BOLD, 8, 12, 1.0)
FOOTER_MONO = Style(Face.MONO, 6.2, 8, GREY)
FOOTER = Style(Face.REGULAR, 6.2, 8, GREY)


class Furniture:
    """The blocks that say on each page which paper it is."""

    def __init__(self, packing_list: PackingList, words: Words, right: float) -> None:
        self._list = packing_list
        self._words = words
        self._right = right
        self._title = words.translate("PackingList", "Packing list")
        self._state = words.state(packing_list)
        self._hash = snapshot.short_digest(packing_list)

    def first_head(self) -> Block:
        """Title on the left, number and revision beside the QR, which the page draws at the top right
        corner.
        """
        block = Block()
        edge = self._right - QR_SIDE - 10
        half = (edge - MARGIN) / 2
        y = block.lines(TITLE, MARGIN, -4, TITLE.wrap(self._title[0], half, 2))
        for title in list(dict.fromkeys(self._title))[1:]:
            y = block.lines(SUBTITLE, MARGIN, y, SUBTITLE.wrap(title, half, 2))
        y = self._draft_tag(block, MARGIN, y + 5)
        side = self._lines_right(block, NUMBER, edge, -2, NUMBER.wrap(self._list.number, half, 2))
        side = self._lines_right(block, TEXT, edge, side + 1, TEXT.wrap(self._identity(), half, 2))
        if self._list.replaces is not None:
            side = self._lines_right(block, FAINT, edge, side, FAINT.wrap(self._replaced(), half, 2))
        block.height = max(y, side, QR_SIDE) + 9
        return block

    def next_head(self) -> Block:
        """The head of every further page, beside a small QR."""
        block = Block()
        edge = self._right - QR_SMALL - 8
        half = (edge - MARGIN) / 2
        title = HEADLINE.wrap(self._title[0], half - 90, 1)[0]
        y = block.lines(HEADLINE, MARGIN, 0, [title])
        self._draft_tag(block, MARGIN + HEADLINE.width(title) + 8, 1)
        parties = f"{self._list.shipper.name} → {self._list.consignee.name}"
        block.lines(FAINT, MARGIN, y, FAINT.wrap(parties, half, 1))
        side = self._lines_right(block, NUMBER_SMALL, edge, 0, NUMBER_SMALL.wrap(self._list.number, half, 1))
        self._lines_right(block, TEXT, edge, side, TEXT.wrap(self._identity(), half, 1))
        block.height = QR_SMALL + 8
        return block

    def stamp(self) -> str:
        """What is printed across every page of a paper that is not final."""
        return "" if self._list.final else self._state[0]

    def footer(self, page: int, pages: int) -> Block:
        """Number, revision and hash on the left, the page on the right."""
        block = Block(10)
        parts = [self._list.number, f"r{self._list.revision}", self._hash, self.stamp()]
        identity = " · ".join(part for part in parts if part)
        room = (self._right - MARGIN) * 0.6
        block.text(FOOTER_MONO, MARGIN, 8, FOOTER_MONO.wrap(identity, room, 1)[0])
        numbered = self._words.translate("PackingList", "Page {page} of {pages}")
        text = both(tuple(each.format(page=page, pages=pages) for each in numbered))
        block.text_right(FOOTER, self._right, 8, tidy(text))
        return block

    def _draft_tag(self, block: Block, x: float, y: float) -> float:
        """White on a black bar: what a fax cannot lose. Nothing on a final paper."""
        if self._list.final:
            return y
        word = TAG.wrap(both(self._state), 160, 1)[0]
        block.rule(x, x + TAG.width(word) + 8, y + TAG.leading / 2, TAG.leading)
        block.text(TAG, x + 4, y + TAG.leading * 0.73, word)
        return y + TAG.leading

    @staticmethod
    def _lines_right(block: Block, style: Style, right: float, y: float, lines: Sequence[str]) -> float:
        for line in lines:
            y += style.leading
            block.text_right(style, right, y, line)
        return y

    def _identity(self) -> str:
        """Revision, state, day; a draft that was never frozen is revision 0 and has no revision to tell."""
        day = figures.long_day(self._list.issued, self._words.languages[0])
        told = f"{both(self._state)} · {day}"
        if not self._list.revision:
            return told
        revision = self._words.translate("PackingList", "Revision {number}")[0].format(
            number=self._list.revision
        )
        return f"{revision} · {told}"

    def _replaced(self) -> str:
        replaced = self._list.replaces
        if replaced is None:
            return ""
        day = figures.long_day(replaced.issued, self._words.languages[0])
        text = self._words.translate("PackingList", "replaces revision {number} of {day}")[0]
        return text.format(number=replaced.revision, day=day)
