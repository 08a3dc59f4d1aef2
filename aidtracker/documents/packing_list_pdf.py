"""A packing list as PDF: the same snapshot, languages and paper give the same bytes."""

from collections.abc import Callable, Sequence
from pathlib import Path

from aidtracker.documents.packing_list import PackingList
from aidtracker.documents.packing_list_details import details
from aidtracker.documents.packing_list_foot import Foot
from aidtracker.documents.packing_list_head import QR_SIDE, QR_SMALL, Furniture
from aidtracker.documents.packing_list_pages import Plan, Sheet
from aidtracker.documents.packing_list_rows import LEADING, Rows
from aidtracker.documents.packing_list_words import Words
from aidtracker.documents.page import MARGIN, About, Block, Page, Paper, to_pdf
from aidtracker.i18n import Language

_TOP = MARGIN - 4
_BOTTOM = MARGIN + 16
"""The lowest line of the table and the foot; the footer stands in the 16 points below."""
_ABOVE_TABLE = 8.0
_ABOVE_FOOT = 12.0


def render(
    packing_list: PackingList,
    languages: Sequence[Language],
    paper: Paper = Paper.A4,
    on_page: Callable[[int, int], None] | None = None,
) -> bytes:
    """The PDF of a packing list.

    `languages` are one or two: the main one, and a second that stands in grey below it. `on_page` is called
    for each page with how many are done and how many there are; what it raises stops the work. Characters
    that the fonts lack become boxes. Raises `ValueError` for no language, more than two, or the same twice.
    """
    words = Words(languages)
    pages = lay_out(packing_list, words, paper)
    title = f"{words.translate('PackingList', 'Packing list')[0]} {packing_list.number}"
    revision = words.translate("PackingList", "Revision {number}")[0].format(number=packing_list.revision)
    about = About(
        title=title,
        subject=f"{revision} · {words.state(packing_list)[0]}",
        language=words.languages[0],
        issued=packing_list.issued,
        qr=f"AID1:{packing_list.number}",
    )
    return to_pdf(pages, paper, about, on_page)


def write(
    path: Path, packing_list: PackingList, languages: Sequence[Language], paper: Paper = Paper.A4
) -> None:
    """Writes the PDF to `path`, over a file that is there."""
    path.write_bytes(render(packing_list, languages, paper))


def lay_out(packing_list: PackingList, words: Words, paper: Paper) -> list[Page]:
    """The pages with everything in its place."""
    right = paper.width - MARGIN
    rows = Rows(packing_list, words, right)
    foot = Foot(packing_list, words, right)
    closing = [Block(_ABOVE_FOOT), *foot.blocks()]
    furniture = Furniture(packing_list, words, right)
    above = rows.heading.height + _ABOVE_TABLE
    room = paper.height - _TOP - _BOTTOM - above
    lines = sum(len(box.lines) for box in packing_list.boxes)
    # Once there is more than one page the totals stand on the first too: a short list is tried without.
    for summary in ([], foot.summary()) if lines * LEADING < room else (foot.summary(),):
        first = [furniture.first_head(), details(packing_list, words, right, summary)]
        further = [furniture.next_head()]
        sheets = Plan(rows, room - _height(first), room - _height(further)).fill(closing)
        if len(sheets) == 1:
            break
    count = len(sheets)
    return [
        _page(sheet, [further, first][number == 1], rows, paper, furniture, (number, count))
        for number, sheet in enumerate(sheets, start=1)
    ]


def _height(blocks: Sequence[Block]) -> float:
    return sum(block.height for block in blocks)


def _page(
    sheet: Sheet,
    head: Sequence[Block],
    rows: Rows,
    paper: Paper,
    furniture: Furniture,
    place: tuple[int, int],
) -> Page:
    """`place` is the number of the page and how many there are."""
    first = place[0] == 1
    side = QR_SIDE if first else QR_SMALL
    top = paper.height - _TOP
    page = Page(qr=(paper.width - MARGIN - side, top - side, side), stamp=furniture.stamp())
    top = page.stack(head, top) - _ABOVE_TABLE
    if sheet.chunks or first:
        top = page.stack([rows.heading], top)
    page.stack([chunk.block for chunk in sheet.chunks], top)
    page.stack(sheet.foot, _BOTTOM + _height(sheet.foot))
    page.stack([furniture.footer(*place)], MARGIN + 6)
    return page
