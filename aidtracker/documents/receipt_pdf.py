"""A donor's receipt as PDF, A5, half letter or from a roll: the same receipt gives the same bytes."""

from dataclasses import dataclass

from aidtracker.documents import figures
from aidtracker.documents.fonts import Face, tidy
from aidtracker.documents.page import GREY, About, Block, Cut, Page, Style, to_pdf
from aidtracker.documents.receipt import Receipt, Slip
from aidtracker.documents.receipt_goods import GoodsRows, goods_look
from aidtracker.documents.receipt_pages import fill, height
from aidtracker.i18n import Language, texts

_MM = 72 / 25.4
_LONGEST = 5_000 * _MM
"""PDF readers give up on longer pages; a roll is cut there and goes on."""


@dataclass(frozen=True, slots=True)
class _Look:
    """Measures and styles of a slip."""

    paper: Cut | None
    width: float
    margin: float
    top: float
    qr: float
    goods: float
    title: Style
    code: Style
    strong: Style
    text: Style
    faint: Style
    small: Style


def _sheet(paper: Cut) -> _Look:
    return _Look(
        paper=paper,
        width=paper.width,
        margin=34.0,
        top=32.0,
        qr=70.0,
        goods=9.5,
        title=Style(Face.BOLD, 17, 21),
        code=Style(Face.MONO_BOLD, 24, 28),
        strong=Style(Face.BOLD, 9.5, 13),
        text=Style(Face.REGULAR, 9, 12.5),
        faint=Style(Face.REGULAR, 8.2, 11, GREY),
        small=Style(Face.REGULAR, 7, 9, GREY),
    )


_LOOKS = {
    Slip.A5: _sheet(Cut(419.53, 595.28)),
    Slip.HALF_LETTER: _sheet(Cut(396.0, 612.0)),
    Slip.ROLL: _Look(
        paper=None,
        width=80 * _MM,
        margin=4.5 * _MM,
        top=12.0,
        qr=96.0,
        goods=9.0,
        title=Style(Face.BOLD, 14, 18),
        code=Style(Face.MONO_BOLD, 23, 27),
        strong=Style(Face.BOLD, 9, 12),
        text=Style(Face.REGULAR, 8.6, 11.6),
        # Heat printers know no grey: what is lighter elsewhere is only smaller here.
        faint=Style(Face.REGULAR, 8, 10.6),
        small=Style(Face.REGULAR, 7, 9),
    ),
}


def render(receipt: Receipt, language: Language, slip: Slip = Slip.A5) -> bytes:
    """The PDF of a receipt in the donor's language. Characters that the fonts lack become boxes."""
    drawn = _Drawn(receipt, language, _LOOKS[slip])
    pages, paper = drawn.lay_out()
    return to_pdf(pages, paper, drawn.about(), None)


class _Drawn:
    """The blocks of one receipt."""

    def __init__(self, receipt: Receipt, language: Language, look: _Look) -> None:
        self._receipt, self._language, self._look = receipt, language, look
        self._texts = texts(language)
        self._left, self._right = look.margin, look.width - look.margin
        goods = goods_look(look.goods, self._left, self._right)
        self._goods = GoodsRows(language, goods)
        self._title = self._texts.translate("Receipt", "Receipt for your gift")

    def about(self) -> About:
        """What the file says of itself: the code, and no more."""
        known = self._receipt.code or self._receipt.number
        return About(
            title=f"{self._title} {known}",
            subject=self._receipt.number,
            language=self._language,
            issued=self._receipt.day,
            qr=known,
        )

    def lay_out(self) -> tuple[list[Page], Cut]:
        """The pages and what they are printed on."""
        look = self._look
        head = [self._head(), self._goods.heading()]
        further = [self._next_head()]
        rows, ending = self._goods.rows(self._receipt.lines), [self._ending()]
        whole = look.paper.height if look.paper is not None else _LONGEST
        room = whole - 2 * look.top - look.small.leading
        filled = fill(rows, ending, room - height(head), room - height(further))
        paper = look.paper
        if paper is None:
            longest = max(
                height(blocks) + height(further if at else head) for at, blocks in enumerate(filled)
            )
            paper = Cut(look.width, longest + 2 * look.top + look.small.leading)
        pages = []
        for at, blocks in enumerate(filled):
            page = Page(qr=self._qr(paper.height) if at == 0 else None)
            page.stack([*(further if at else head), *blocks], paper.height - look.top)
            page.stack([self._foot(at + 1, len(filled))], look.top * 0.8)
            pages.append(page)
        return pages, paper

    def _qr(self, top: float) -> tuple[float, float, float]:
        look = self._look
        if look.paper is None:
            return ((look.width - look.qr) / 2, top - look.top - look.qr, look.qr)
        return (self._right - look.qr, top - look.top - look.qr, look.qr)

    # Blocks

    def _head(self) -> Block:
        """Title, site, code, day and number; on a sheet beside the QR, on a roll below it."""
        look, block, receipt = self._look, Block(), self._receipt
        beside = look.paper is not None
        room = self._right - self._left - (look.qr + 14 if beside else 0)
        y = block.lines(
            look.title, self._left, -5 if beside else look.qr + 6, look.title.wrap(self._title, room, 2)
        )
        y = block.lines(look.strong, self._left, y + 5, look.strong.wrap(receipt.site.name, room, 3))
        for line in receipt.site.address:
            y = block.lines(look.faint, self._left, y, look.faint.wrap(line, room, 3))
        y = max(y, look.qr if beside else 0) + 10
        block.rule(self._left, self._right, y, 0.6)
        return self._code_and_day(block, y + 8)

    def _code_and_day(self, block: Block, y: float) -> Block:
        look, receipt = self._look, self._receipt
        if receipt.code:
            y = block.lines(look.small, self._left, y, [tidy(self._word_for_code())])
            y = block.lines(look.code, self._left, y - 1, [tidy(receipt.code)]) + 6
        day = figures.long_day(receipt.day, self._language)
        told = look.text.wrap(f"{day} · {receipt.number}", self._right - self._left, 2)
        y = block.lines(look.text, self._left, y, told)
        block.height = y + 16
        return block

    def _word_for_code(self) -> str:
        return self._texts.translate("Receipt", "Receipt code")

    def _next_head(self) -> Block:
        look, block = self._look, Block()
        told = f"{self._title} {self._receipt.code or self._receipt.number}"
        y = block.lines(look.strong, self._left, -3, look.strong.wrap(told, self._right - self._left, 1))
        block.rule(self._left, self._right, y + 6, 0.6)
        block.height = y + 8
        return block

    def _ending(self) -> Block:
        """Thanks, how to follow the gift, and that no value stands here."""
        look, block, words = self._look, Block(), self._texts
        room = self._right - self._left
        thanks = words.translate("Receipt", "Thank you: what you gave goes to people in Ukraine.")
        y = block.lines(look.strong, self._left, 12, look.strong.wrap(thanks, room))
        if self._receipt.code:
            y = block.lines(look.text, self._left, y + 3, look.text.wrap(self._how_to_follow(), room))
        no_value = words.translate("Receipt", "This receipt names no value and no giver.")
        y = block.lines(look.faint, self._left, y + 3, look.faint.wrap(no_value, room))
        block.height = y
        return block

    def _how_to_follow(self) -> str:
        words, contact = self._texts, self._receipt.site.contact
        if contact:
            told = words.translate(
                "Receipt",
                "To learn where your gift is, tell us the code, here or at {contact}. We need no name.",
            )
            return told.format(contact=contact)
        return words.translate(
            "Receipt", "To learn where your gift is, come and tell us the code. We need no name."
        )

    def _foot(self, page: int, pages: int) -> Block:
        block = Block(self._look.small.leading)
        if pages > 1:
            told = self._texts.translate("Receipt", "Page {page} of {pages}").format(page=page, pages=pages)
            block.text_right(self._look.small, self._right, self._look.small.leading, tidy(told))
        return block
