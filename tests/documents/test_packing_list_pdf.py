"""The packing list as a file: its text, its bytes, what it says of itself."""

import dataclasses
import hashlib
import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from aidtracker.documents.packing_list import PackingList
from aidtracker.documents.packing_list_pdf import render, write
from aidtracker.documents.page import Paper
from aidtracker.i18n import Language
from tests.documents import packing_lists
from tests.documents.packing_lists import BANDAGE, DIAPERS, POWER_BANK, box, packing_list

BOTH = (Language.EN, Language.UK)
GOLDEN = Path(__file__).parent / "golden"

CASES: dict[str, tuple[Callable[[], PackingList], Paper]] = {
    "small-a4": (packing_lists.small, Paper.A4),
    "forty-one-letter": (packing_lists.forty_one, Paper.LETTER),
    "empty-a4": (lambda: packing_list(()), Paper.A4),
}


def read(pdf: bytes) -> PdfReader:
    """The file as a reader sees it."""
    return PdfReader(io.BytesIO(pdf))


def text_of(pdf: bytes) -> str:
    """The text of all pages, a line for each page's number."""
    pages = read(pdf).pages
    return "".join(f"== page {number}\n{page.extract_text()}\n" for number, page in enumerate(pages, start=1))


@pytest.mark.usefixtures("plain_words")
@pytest.mark.parametrize("name", CASES)
def test_the_text_is_the_one_that_was_looked_at(name: str) -> None:
    """Look at the pages, then set UPDATE_GOLDEN=1 to keep a new text."""
    made, paper = CASES[name]
    text = text_of(render(made(), BOTH, paper))
    kept = GOLDEN / f"packing-list-{name}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        kept.write_text(text, encoding="utf-8")
    assert text == kept.read_text(encoding="utf-8")


_PRINT_HASH = """
import hashlib
from aidtracker.documents.packing_list_pdf import render
from aidtracker.i18n import Language
from tests.documents import packing_lists
for made in (packing_lists.small, packing_lists.hostile):
    print(hashlib.sha256(render(made(), (Language.EN, Language.UK))).hexdigest())
"""


def test_two_processes_and_this_one_print_the_same_bytes() -> None:
    root = Path(__file__).parents[2]
    printed = []
    for seed in ("1", "2"):
        environment = os.environ | {"PYTHONHASHSEED": seed, "TZ": f"UTC-{seed}"}
        done = subprocess.run(
            [sys.executable, "-c", _PRINT_HASH],
            cwd=root,
            env=environment,
            check=True,
            capture_output=True,
            text=True,
        )
        printed.append(done.stdout.split())
    made = (packing_lists.small, packing_lists.hostile)
    here = [hashlib.sha256(render(each(), BOTH)).hexdigest() for each in made]
    assert printed == [here, here]


def test_a_paper_printed_between_changes_nothing() -> None:
    before = render(packing_lists.small(), BOTH)
    render(packing_lists.hostile(), (Language.BE,), Paper.LETTER)
    assert render(packing_lists.small(), BOTH) == before


def test_another_language_paper_or_revision_gives_another_file() -> None:
    small = packing_lists.small()
    files = {
        render(small, BOTH),
        render(small, (Language.UK, Language.EN)),
        render(small, (Language.EN,)),
        render(small, BOTH, Paper.LETTER),
        render(dataclasses.replace(small, revision=3), BOTH),
    }
    assert len(files) == 5


def test_what_the_file_says_of_itself_names_no_person_and_no_machine() -> None:
    reader = read(render(packing_lists.small(), (Language.UK,)))
    told = {name: str(value) for name, value in (reader.metadata or {}).items()}
    assert told["/Title"].endswith("BOS1-S0012-4")
    assert {told["/Author"], told["/Creator"], told["/Producer"]} == {"AidTracker"}
    assert told["/CreationDate"] == told["/ModDate"] == "D:20260317000000Z"
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "uk"


def test_every_font_is_an_embedded_subset() -> None:
    for page in read(render(packing_lists.small(), BOTH)).pages:
        resources: Any = page["/Resources"]
        fonts = resources["/Font"]
        used = [fonts[name] for name in fonts]
        assert {font["/BaseFont"].partition("+")[2] for font in used} >= {
            "NotoSans-Regular",
            "NotoSans-SemiBold",
        }
        assert all("/FontFile2" in font["/FontDescriptor"] for font in used)


@pytest.mark.parametrize("paper", Paper)
def test_the_paper_has_its_size(paper: Paper) -> None:
    page = read(render(packing_lists.small(), BOTH, paper)).pages[0]
    assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(paper.value)


@pytest.mark.usefixtures("plain_words")
def test_a_draft_says_so_on_every_page_and_a_final_paper_on_none() -> None:
    final = packing_lists.forty_one()
    draft = render(dataclasses.replace(final, final=False), BOTH)
    assert all("DRAFT" in page.extract_text() for page in read(draft).pages)
    assert "DRAFT" not in text_of(render(final, BOTH))


@pytest.mark.usefixtures("plain_words")
def test_each_page_says_number_revision_hash_and_its_place() -> None:
    pages = read(render(packing_lists.forty_one(), BOTH)).pages
    for number, page in enumerate(pages, start=1):
        text = page.extract_text()
        assert "BOS1-S0012-4 · r2 · " in text
        assert f"Page {number} of {len(pages)}" in text


@pytest.mark.usefixtures("plain_words")
def test_what_is_not_known_is_said() -> None:
    unknown = dataclasses.replace(BANDAGE, net_g=None, value_minor=None, net_estimated=False)
    text = text_of(render(packing_list((box(1, 2, unknown, DIAPERS, gross_g=None), box(2, 2))), BOTH))
    assert "not weighed" in text
    assert "≥ 24.0 kg" in " ".join(text.split())
    assert "1 box(es) not weighed" in text
    assert "1 line(s) without net weight" in text
    assert "1 line(s) without a value" in text


@pytest.mark.usefixtures("plain_words")
def test_a_total_of_nothing_known_is_a_dash_not_a_zero() -> None:
    text = text_of(render(packing_list((box(1, 1, DIAPERS, gross_g=None, height_mm=None),)), BOTH))
    assert "Gross weight\n" in text
    assert "—\n1 box(es) not weighed" in text
    assert "—\n1 box(es) not measured" in text


@pytest.mark.usefixtures("plain_words")
def test_dangerous_goods_stand_in_the_line_and_in_the_statement() -> None:
    text = text_of(render(packing_list((box(1, 2, DIAPERS), box(2, 2, POWER_BANK))), BOTH))
    assert "Power bank 20 000 mAh · UN3480, class 9" in text
    assert "Dangerous goods: UN3480, class 9, 1 package(s), marks 2." in text


@pytest.mark.usefixtures("plain_words")
def test_a_name_of_300_characters_is_there_to_the_last() -> None:
    line = dataclasses.replace(DIAPERS, names={"en": packing_lists.LONG})
    text = text_of(render(packing_list((box(1, 1, line),)), (Language.EN,)))
    assert packing_lists.LONG in text.replace("\n", "")


@pytest.mark.usefixtures("plain_words")
def test_a_draft_of_what_is_known_now_tells_no_revision() -> None:
    text = text_of(render(packing_list((), revision=0, final=False, replaces=None), BOTH))
    assert "DRAFT · 17 March 2026\n" in text
    assert "Revision" not in text


def test_real_translations_reach_the_paper() -> None:
    """Whatever the translations are, each language prints without a placeholder left."""
    for language in Language:
        text = text_of(render(packing_lists.forty_one(), (language,)))
        assert "{" not in text
        assert "%n" not in text


@pytest.mark.parametrize("languages", [(), (Language.EN, Language.EN), tuple(Language)[:3]])
def test_a_paper_has_one_language_or_two(languages: tuple[Language, ...]) -> None:
    with pytest.raises(ValueError, match="one language"):
        render(packing_lists.small(), languages)


def test_each_page_is_told_and_can_stop_the_work() -> None:
    told: list[tuple[int, int]] = []
    render(packing_lists.forty_one(), BOTH, on_page=lambda done, of: told.append((done, of)))
    assert told == [(number, len(told)) for number in range(1, len(told) + 1)]

    def stop(_done: int, _of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        render(packing_lists.forty_one(), BOTH, on_page=stop)


def test_write_puts_the_same_bytes_into_a_file(tmp_path: Path) -> None:
    write(tmp_path / "list.pdf", packing_lists.small(), BOTH)
    assert (tmp_path / "list.pdf").read_bytes() == render(packing_lists.small(), BOTH)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.from_type(PackingList), st.sampled_from(Paper))
def test_any_list_prints(given_list: PackingList, paper: Paper) -> None:
    given_list = dataclasses.replace(given_list, number="BOS1-S0012-4")
    assert render(given_list, BOTH, paper).startswith(b"%PDF-")
