"""The sheet for the wall: its text, its bytes, and that all of it stands on one page."""

import io
import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from aidtracker.documents.needs_sheet import InLanguages, NeedsSheet, Wanted
from aidtracker.documents.needs_sheet_pdf import render
from aidtracker.documents.page import Paper
from aidtracker.domain.catalogue import CategoryKind
from aidtracker.i18n import Language

GOLDEN = Path(__file__).parent / "golden"
BOTH = (Language.EN, Language.UK)
_KINDS = list(CategoryKind)


def named(english: str, ukrainian: str = "") -> InLanguages:
    """A name in all languages."""
    return dict.fromkeys(Language, english) | ({Language.UK: ukrainian} if ukrainian else {})


def thing(
    at: int, name: str, ukrainian: str = "", *, milli: int | None = None, urgent: bool = False
) -> Wanted:
    """Something that is wanted."""
    return Wanted(named(name, ukrainian), _KINDS[at % len(_KINDS)], named("pcs", "шт."), milli, urgent)


def sheet(count: int = 3) -> NeedsSheet:
    """One with so many things, the first of them urgent."""
    known = [
        thing(2, "Tourniquet, CAT type", "Турнікет (типу CAT)", milli=1_460_000, urgent=True),
        thing(1, "Diapers, baby", "Підгузки дитячі", milli=380_500),
        thing(0, "Rice, white", "Рис білий"),
    ]
    more = [thing(at, f"Thing number {at}", milli=at * 1000) for at in range(3, count)]
    return NeedsSheet(
        "Boston collection point",
        "Cambridge",
        date(2026, 11, 23),
        "Warszawa",
        date(2026, 11, 20),
        tuple([*known, *more][:count]),
        (thing(1, "Used clothing", "Вживаний одяг"),),
        (thing(0, "Buckwheat", "Гречка"),),
        (named("Alcohol and tobacco", "Алкоголь і тютюн"), named("Soiled clothes", "Брудний одяг")),
    )


def text_of(pdf: bytes) -> str:
    """The text of the one page."""
    (page,) = PdfReader(io.BytesIO(pdf)).pages
    return page.extract_text() + "\n"


@pytest.mark.parametrize(
    ("name", "languages", "paper"),
    [("two-a4", BOTH, Paper.A4), ("one-letter", (Language.PL,), Paper.LETTER)],
)
def test_the_text_is_the_one_that_was_looked_at(
    name: str, languages: Sequence[Language], paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Look at the pages, then set UPDATE_GOLDEN=1 to keep a new text."""
    monkeypatch.setattr("aidtracker.documents.needs_sheet_words.texts", _Plain)
    text = text_of(render(sheet(), languages, paper))
    kept = GOLDEN / f"needs-sheet-{name}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        kept.write_text(text, encoding="utf-8")
    assert text == kept.read_text(encoding="utf-8")


class _Plain:
    """The English source in every language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def translate(self, _context: str, text: str, _disambiguation: str = "", n: int = -1) -> str:
        """The source text with its number."""
        return text.replace("%n", str(n))


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert render(sheet(), BOTH) == render(sheet(), BOTH)


@pytest.mark.parametrize("paper", [Paper.A4, Paper.LETTER])
@pytest.mark.parametrize("count", [0, 1, 9, 25, 45])
def test_however_long_the_list_all_of_it_stands_on_one_page(count: int, paper: Paper) -> None:
    text = text_of(render(sheet(count), BOTH, paper)).replace("\n", " ")
    for known in sheet(count).wanted:
        assert known.name[Language.EN] in text
    assert "Soiled clothes" in text


def test_what_finds_no_room_is_counted() -> None:
    text = text_of(render(sheet(200), BOTH, Paper.LETTER))
    shown = sum(known.name[Language.EN] in text for known in sheet(200).wanted)
    assert 40 < shown < 200
    assert str(200 - text.count("Thing number") - 3) in text
    assert "Soiled clothes" in text


def test_names_of_any_length_stay_on_the_paper() -> None:
    long = sheet(1)
    wide = NeedsSheet(
        "S" * 200, "P" * 200, long.day, "A" * 200, long.as_of,
        (thing(1, "W" * 300, "Ж" * 300, milli=10**15, urgent=True),), long.wanted * 90, (), long.refused,
    )  # fmt: skip
    assert "…" in text_of(render(wide, BOTH))


@pytest.mark.parametrize("languages", [(), (Language.EN, Language.EN), tuple(Language)])
def test_one_language_or_two(languages: Sequence[Language]) -> None:
    with pytest.raises(ValueError, match="one language"):
        render(sheet(), languages)
