"""The letter by which an organisation acknowledges a gift in kind for the donor's tax return (USA).

What it has to say: IRS Publication 1771: the organisation, the day, a description of the goods without a
value, and whether anything was given in return. The donor sets the value.
"""

from aidtracker.documents import figures
from aidtracker.documents.fonts import Face, tidy
from aidtracker.documents.page import GREY, About, Block, Page, Paper, Style, to_pdf
from aidtracker.documents.receipt import Acknowledgement
from aidtracker.documents.receipt_goods import GoodsRows, goods_look
from aidtracker.documents.receipt_pages import fill, height
from aidtracker.i18n import Language, texts

_MARGIN = 64.0
_TOP = 60.0
_QR = 56.0
_TITLE = Style(Face.BOLD, 18, 23)
_NAME = Style(Face.BOLD, 12, 16)
_STRONG = Style(Face.BOLD, 10.5, 15)
_TEXT = Style(Face.REGULAR, 10.5, 15)
_FAINT = Style(Face.REGULAR, 9, 12.5, GREY)
_SMALL = Style(Face.REGULAR, 7.5, 10, GREY)
_MONO = Style(Face.MONO, 7.5, 10, GREY)
_LINE_BY_HAND = 230.0


def render(letter: Acknowledgement, language: Language = Language.EN, paper: Paper = Paper.LETTER) -> bytes:
    """The PDF of the letter. It holds the donor's name only where the letter does, on the page alone."""
    drawn = _Drawn(letter, language, paper)
    return to_pdf(drawn.pages(), paper, drawn.about(), None)


class _Drawn:
    """The blocks of one letter."""

    def __init__(self, letter: Acknowledgement, language: Language, paper: Paper) -> None:
        self._letter, self._language, self._paper = letter, language, paper
        self._receipt = letter.receipt
        self._texts = texts(language)
        self._right = paper.width - _MARGIN
        self._room = self._right - _MARGIN
        self._goods = GoodsRows(language, goods_look(10, _MARGIN, self._right))
        self._title = self._texts.translate("Receipt", "Acknowledgement of a gift in kind")

    def about(self) -> About:
        """What the file says of itself; nothing of a person."""
        known = self._receipt.code or self._receipt.number
        return About(f"{self._title} {known}", self._receipt.number, self._language, self._receipt.day, known)

    def pages(self) -> list[Page]:
        """The letter, goods and signature."""
        head = [self._sender(), self._letter_text(), self._goods.heading()]
        further = [self._next_head()]
        room = self._paper.height - 2 * _TOP
        rows = self._goods.rows(self._receipt.lines)
        filled = fill(rows, [self._ending()], room - height(head), room - height(further))
        top = self._paper.height - _TOP
        pages = []
        for at, blocks in enumerate(filled):
            page = Page(qr=(self._right - _QR, top - _QR, _QR) if at == 0 else None)
            page.stack([*(further if at else head), *blocks], top)
            page.stack([self._foot(at + 1, len(filled))], _TOP * 0.7)
            pages.append(page)
        return pages

    def _sender(self) -> Block:
        site, block = self._receipt.site, Block()
        room = self._room - _QR - 20
        y = block.lines(_NAME, _MARGIN, -4, _NAME.wrap(site.name, room, 3))
        for line in (*site.address, *([site.contact] if site.contact else [])):
            y = block.lines(_FAINT, _MARGIN, y, _FAINT.wrap(line, room, 2))
        numbers = [f"{number.label} {number.value}".strip() for number in site.tax_ids]
        if numbers:
            for number in numbers:
                y = block.lines(_FAINT, _MARGIN, y, _FAINT.wrap(number, room, 2))
        else:
            y += _FAINT.leading + 4
            label = self._texts.translate("Receipt", "EIN", "tax number of an organisation in the USA")
            block.text(_FAINT, _MARGIN, y, tidy(label))
            start = _MARGIN + _FAINT.width(tidy(label)) + 6
            block.rule(start, start + 120, y + 2)
        block.height = max(y, _QR) + 30
        return block

    def _letter_text(self) -> Block:
        block, words, receipt = Block(), self._texts, self._receipt
        y = block.lines(_TITLE, _MARGIN, 0, _TITLE.wrap(self._title, self._room)) + 12
        y = self._donor(block, y) + 14
        told = words.translate(
            "Receipt", "Thank you. On {day} {organisation} received from you the goods listed below."
        ).format(day=figures.long_day(receipt.day, self._language), organisation=receipt.site.name)
        y = block.lines(_TEXT, _MARGIN, y, _TEXT.wrap(told, self._room))
        nothing = words.translate("Receipt", "No goods or services were given in return.")
        y = block.lines(_STRONG, _MARGIN, y + 5, _STRONG.wrap(nothing, self._room))
        block.height = y + 22
        return block

    def _donor(self, block: Block, y: float) -> float:
        """The name and address, or lines to fill in by hand."""
        label = self._texts.translate("Receipt", "Donor")
        y = block.lines(_FAINT, _MARGIN, y, [tidy(label)])
        if self._letter.donor:
            y = block.lines(_STRONG, _MARGIN, y + 1, _STRONG.wrap(self._letter.donor, self._room, 4))
            if self._letter.address:
                y = block.lines(_TEXT, _MARGIN, y, _TEXT.wrap(self._letter.address, self._room, 4))
            return y
        for _ in range(2):
            y += 22
            block.rule(_MARGIN, _MARGIN + _LINE_BY_HAND, y, 0.5)
        return y

    def _ending(self) -> Block:
        block, words = Block(), self._texts
        told = words.translate(
            "Receipt",
            "This letter names no value: the donor sets it. Please keep the letter for your records.",
        )
        y = block.lines(_FAINT, _MARGIN, 10, _FAINT.wrap(told, self._room)) + 46
        labels = (
            words.translate("Receipt", "Name and office"),
            words.translate("Receipt", "Signature"),
            words.translate("Receipt", "Date"),
        )
        step = self._room / 10
        for text, start, end in zip(labels, (0, 4, 8), (3.7, 7.7, 10), strict=True):
            left, right = _MARGIN + start * step, _MARGIN + end * step
            block.rule(left, right, y, 0.5)
            block.grow(block.lines(_SMALL, left, y + 2, _SMALL.wrap(text, right - left, 2)))
        return block

    def _next_head(self) -> Block:
        block = Block()
        told = f"{self._title} · {self._receipt.number}"
        y = block.lines(_STRONG, _MARGIN, -4, _STRONG.wrap(told, self._room, 1))
        block.rule(_MARGIN, self._right, y + 6, 0.6)
        block.height = y + 8
        return block

    def _foot(self, page: int, pages: int) -> Block:
        block = Block(10)
        identity = " · ".join(filter(None, (self._receipt.number, self._receipt.code)))
        block.text(_MONO, _MARGIN, 8, tidy(identity))
        told = self._texts.translate("Receipt", "Page {page} of {pages}").format(page=page, pages=pages)
        block.text_right(_SMALL, self._right, 8, tidy(told))
        return block
