"""The receipt and the letter as files: their text, their bytes, what they say of themselves."""

import io
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from aidtracker.documents import acknowledgement_pdf, receipt_pdf
from aidtracker.documents.page import Paper
from aidtracker.documents.receipt import Acknowledgement, GivenLine, Receipt, Slip
from aidtracker.documents.receipt_goods import GoodsRows, goods_look
from aidtracker.documents.receipt_pages import fill, height
from aidtracker.i18n import Language
from tests.documents import receipts
from tests.documents.receipts import receipt

GOLDEN = Path(__file__).parent / "golden"
DONOR = "Halina Example"


def slip(made: Receipt, kind: Slip) -> bytes:
    """A receipt in English."""
    return receipt_pdf.render(made, Language.EN, kind)


def letter(made: Receipt, paper: Paper, donor: str = "") -> bytes:
    """A letter in English."""
    return acknowledgement_pdf.render(
        Acknowledgement(made, donor, "1 Example Street" if donor else ""), Language.EN, paper
    )


CASES: dict[str, Callable[[], bytes]] = {
    "receipt-a5": lambda: slip(receipt(), Slip.A5),
    "receipt-half-letter": lambda: slip(receipt(), Slip.HALF_LETTER),
    "receipt-roll": lambda: slip(receipt(), Slip.ROLL),
    "receipt-nothing-a5": lambda: slip(receipt((), code=""), Slip.A5),
    "receipt-long-a5": lambda: slip(receipts.long(), Slip.A5),
    "acknowledgement-letter": lambda: letter(receipt(), Paper.LETTER),
    "acknowledgement-named-a4": lambda: letter(receipt(), Paper.A4, DONOR),
}


def read(pdf: bytes) -> PdfReader:
    """The file as a reader sees it."""
    return PdfReader(io.BytesIO(pdf))


def text_of(pdf: bytes) -> str:
    """The text of all pages, a line for each page's number."""
    pages = read(pdf).pages
    return "".join(f"== page {number}\n{page.extract_text()}\n" for number, page in enumerate(pages, start=1))


@pytest.mark.parametrize("name", CASES)
def test_the_text_is_the_one_that_was_looked_at(name: str) -> None:
    """Look at the pages, then set UPDATE_GOLDEN=1 to keep a new text."""
    text = text_of(CASES[name]())
    kept = GOLDEN / f"{name}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        kept.write_text(text, encoding="utf-8")
    assert text == kept.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", CASES)
def test_again_the_same_bytes_and_nobody_in_the_file(name: str) -> None:
    pdf = CASES[name]()
    assert pdf == CASES[name]()
    told = " ".join(str(value) for value in (read(pdf).metadata or {}).values())
    assert "AidTracker" in told
    for private in (DONOR, "Halina", "Example Street"):
        assert private not in told
    fonts = {font for page in read(pdf).pages for font in _fonts(page)}
    assert fonts
    assert all("Noto" in font for font in fonts), fonts


def _fonts(page: object) -> list[str]:
    resources = page["/Resources"]["/Font"]  # type: ignore[index] # pypdf has no types for what a page holds
    return [str(font.get_object()["/BaseFont"]) for font in resources.values()]


def test_no_value_and_no_name_on_a_receipt() -> None:
    assert not {"value", "currency", "donor", "name"} & set(Receipt.__dataclass_fields__)
    assert not {"value", "value_minor", "currency"} & set(GivenLine.__dataclass_fields__)


def test_sizes_of_the_slips() -> None:
    for kind, (width, high) in {Slip.A5: (419.53, 595.28), Slip.HALF_LETTER: (396, 612)}.items():
        box = read(slip(receipt(), kind)).pages[0].mediabox
        assert (float(box.width), float(box.height)) == pytest.approx((width, high), abs=0.01)


def test_a_roll_is_as_long_as_its_text() -> None:
    heights = [
        float(read(slip(made, Slip.ROLL)).pages[0].mediabox.height)
        for made in (receipt(()), receipt(), receipts.long())
    ]
    assert heights == sorted(heights)
    assert heights[1] - heights[0] > 30
    assert len(read(slip(receipts.long(), Slip.ROLL)).pages) == 1
    pages = read(slip(receipt(receipts.LINES * 400), Slip.ROLL)).pages
    assert len(pages) > 1
    assert all(float(page.mediabox.height) <= 14_400 for page in pages)


def test_two_hundred_lines_all_stand_there() -> None:
    pages = read(slip(receipts.long(), Slip.A5)).pages
    assert len(pages) > 1
    text = "\n".join(page.extract_text() for page in pages)
    assert text.count("Tourniquet, CAT type") == 50
    assert f"Page {len(pages)} of {len(pages)}" in text
    assert all("7K3M-9QWD" in page.extract_text() for page in pages)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", Slip)
def test_hostile_words_are_drawn_in_each_language(language: Language, kind: Slip) -> None:
    assert read(receipt_pdf.render(receipts.hostile(), language, kind)).pages


@pytest.mark.parametrize("paper", [Paper.A4, Paper.LETTER])
def test_hostile_words_on_a_letter(paper: Paper) -> None:
    assert read(letter(receipts.hostile(), paper, "D" * 300)).pages


def test_the_letter_names_the_donor_or_leaves_room() -> None:
    assert DONOR in text_of(letter(receipt(), Paper.LETTER, DONOR))
    unnamed = text_of(letter(receipt(), Paper.LETTER))
    assert DONOR not in unnamed
    assert "No goods or services were given in return." in unnamed
    assert "EIN 00-0000000" in unnamed


def test_a_letter_without_a_tax_number_has_room_for_it() -> None:
    site = replace(receipts.SITE, tax_ids=())
    assert "EIN" in text_of(letter(receipt(site=site), Paper.LETTER))


words = st.text(max_size=60)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.builds(
            GivenLine,
            names=st.builds(lambda name: {"en": name}, words),
            quantity_milli=st.integers(1, 10**15),
            unit=words,
            detail=words,
            condition=words,
        ),
        max_size=8,
    )
)
def test_every_row_stays_between_the_edges(lines: list[GivenLine]) -> None:
    left, right = 12.0, 214.0
    for block in GoodsRows(Language.EN, goods_look(9, left, right)).rows(lines):
        for style, _, x, y, text in block.pieces:
            assert left - 0.01 <= x
            assert x + style.width(text) <= right + 0.5
            assert 0 < y <= block.height


@given(st.integers(0, 40), st.floats(20, 200), st.floats(20, 200))
def test_pages_hold_what_fits(count: int, first: float, further: float) -> None:
    look = goods_look(9, 0, 200)
    rows = (
        GoodsRows(Language.EN, look).rows([GivenLine({"en": "Rice"}, 1000, "H87")] * count) if count else []
    )
    ending = rows[:1] if count else GoodsRows(Language.EN, look).rows([])
    pages = fill(rows, ending, first, further)
    assert [block for page in pages for block in page] == [*rows, *ending]
    for at, page in enumerate(pages):
        assert height(page) <= (further if at else first) + 0.01 or len(page) == 1
