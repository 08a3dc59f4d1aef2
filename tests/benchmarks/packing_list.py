"""A packing list of 10,000 lines against the same text on a bare canvas with the same embedded fonts."""

import gc
import io
import time
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from reportlab.pdfgen.canvas import Canvas

from aidtracker.documents.packing_list import BoxLine, GoodsLine, PackingList, Party
from aidtracker.documents.packing_list_pdf import lay_out, render
from aidtracker.documents.packing_list_words import Words
from aidtracker.documents.page import Page, Paper
from aidtracker.i18n import Language

LINES = 10_000
LINES_A_BOX = 5
ROUNDS = 3
LANGUAGES = (Language.EN, Language.UK)


def run() -> dict[str, float]:
    """Seconds for the packing list and for the bare canvas, the best of three each, and their ratio."""
    packing_list = _packing_list()
    pages = lay_out(packing_list, Words(LANGUAGES), Paper.A4)
    ours: list[float] = []
    floor: list[float] = []
    for _ in range(ROUNDS):
        ours.append(_seconds(lambda: render(packing_list, LANGUAGES)))
        floor.append(_seconds(lambda: _bare(pages)))
    return {"packing_list_s": min(ours), "bare_canvas_s": min(floor), "ratio": min(ours) / min(floor)}


def _seconds(work: Callable[[], object]) -> float:
    gc.collect()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _bare(pages: Sequence[Page]) -> bytes:
    """The same strings at the same places and in the same fonts, nothing laid out, measured or decided."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=Paper.A4.value, invariant=1, pageCompression=1)
    for page in pages:
        font: tuple[str, float] | None = None
        for block, top in page.blocks:
            for style, face, x, y, text in block.pieces:
                if (face, style.size) != font:
                    font = (face, style.size)
                    canvas.setFont(face.value, style.size)
                canvas.drawString(x, top - y, text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _packing_list() -> PackingList:
    """Every name is another one, so that nothing is won by remembering how a text was broken."""
    count = LINES // LINES_A_BOX
    boxes = tuple(
        BoxLine(
            number=f"BOS1-B{index:05d}-7",
            marks=f"{index}/{count}",
            length_mm=600,
            width_mm=400,
            height_mm=400,
            gross_g=12_000 + index,
            lines=tuple(_line(index * LINES_A_BOX + step) for step in range(LINES_A_BOX)),
        )
        for index in range(1, count + 1)
    )
    party = Party("Organisation", ("Street 1", "City"))
    return PackingList(
        number="BOS1-S0012-4",
        revision=1,
        final=True,
        issued=date(2026, 3, 17),
        shipper=party,
        consignee=party,
        boxes=boxes,
    )


def _line(index: int) -> GoodsLine:
    return GoodsLine(
        names={"en": f"Emergency bandage, kind {index}", "uk": f"Бандаж компресійний, вид {index}"},
        quantity_milli=(1 + index % 90) * 1000,
        unit="H87",
        item_code=f"MED-{index % 700:03d}",
        hs_code=f"{300000 + index % 5000}",
        origin="US",
        net_g=500 + index,
        expiry=date(2027, 1, 1) + timedelta(days=index % 900),
        batch=f"L{index}",
        value_minor=1_000 + 7 * index,
        currency="USD",
    )
