"""The embedded fonts of the papers: widths, characters that a font lacks, lines that fit.

Noto Sans has no arrow, no `≥`, no `▲`: Noto Sans Mono has them, so each character falls back by itself. What
neither has (emoji, right-to-left scripts, control characters) becomes a box that can be seen, never an
error.
"""

import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from functools import cache, lru_cache
from itertools import groupby

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from aidtracker.settings import resource

MISSING = "□"


class Face(StrEnum):
    """A font of the papers; the value is its file and its name in the PDF."""

    REGULAR = "NotoSans-Regular"
    BOLD = "NotoSans-SemiBold"
    MONO = "NotoSansMono-Regular"
    MONO_BOLD = "NotoSansMono-SemiBold"


_FALLBACK = {
    Face.REGULAR: Face.MONO,
    Face.BOLD: Face.MONO_BOLD,
    Face.MONO: Face.REGULAR,
    Face.MONO_BOLD: Face.BOLD,
}


@cache
def _advances(face: Face) -> dict[str, float]:
    """Registers the font with reportlab and gives the advance of each of its characters, in thousandths of
    an em.
    """
    font = TTFont(face.value, str(resource(f"fonts/{face}.ttf")))
    pdfmetrics.registerFont(font)
    return {chr(code): width for code, width in font.face.charWidths.items() if code in font.face.charToGlyph}


def register(face: Face) -> None:
    """Makes the font known to reportlab, which measuring a text does by itself."""
    _advances(face)


class _Widths(dict[str, float]):
    """The advances of a font, filled on asking from the font that stands in for it."""

    def __init__(self, face: Face) -> None:
        super().__init__(_advances(face))
        self._stand_in = _advances(_FALLBACK[face])

    def __missing__(self, character: str) -> float:
        width = self._stand_in.get(character, self._stand_in.get(MISSING, 600))
        self[character] = width
        return width


@cache
def _widths(face: Face) -> _Widths:
    return _Widths(face)


@cache
def _own(face: Face) -> frozenset[str]:
    return frozenset(_advances(face))


def tidy(text: str) -> str:
    """`text` as one line that can be drawn: composed letters, plain spaces, no invisible characters."""
    if text.isprintable() and unicodedata.is_normalized("NFC", text):
        return text
    spaced = (_visible(character) for character in unicodedata.normalize("NFC", text))
    return "".join(spaced)


def _visible(character: str) -> str:
    if character.isspace() and character not in "\u00a0\u2009\u202f":
        return " "
    category = unicodedata.category(character)
    if category == "Cf":  # joiners, marks of direction: nothing to see, and able to hide what stands there
        return ""
    return MISSING if category in ("Cc", "Cs") else character


@lru_cache(maxsize=16384)
def width(face: Face, size: float, text: str) -> float:
    """The width of tidy `text` in points."""
    return sum(map(_widths(face).__getitem__, text)) * size / 1000


def runs(face: Face, text: str) -> Iterator[tuple[Face, str]]:
    """Tidy `text` in pieces that one font each can draw."""
    own = _own(face)
    if own.issuperset(text):
        yield face, text
        return
    for font, characters in groupby(text, lambda character: _font_of(face, character)):
        drawable = _own(font)
        yield font, "".join(character if character in drawable else MISSING for character in characters)


def _font_of(face: Face, character: str) -> Face:
    if character in _own(face):
        return face
    return _FALLBACK[face] if character in _own(_FALLBACK[face]) else _MISSING_FACE[face]


_MISSING_FACE = {face: Face.MONO_BOLD if face in (Face.BOLD, Face.MONO_BOLD) else Face.MONO for face in Face}


@lru_cache(maxsize=4096)
def wrap(face: Face, size: float, text: str, room: float, most: int = 0) -> tuple[str, ...]:
    """Tidy `text` in lines no wider than `room` points: broken at spaces, and inside words that are too long.

    With `most` no more lines than that; the last one then ends in `…`.
    """
    if width(face, size, text) <= room:
        return (text,)
    lines = list(_lines(face, size, text, room))
    if most and len(lines) > most:
        lines = lines[:most]
        while lines[-1] and width(face, size, lines[-1] + "…") > room:
            lines[-1] = lines[-1][:-1]
        lines[-1] += "…"
    return tuple(lines)


def _lines(face: Face, size: float, text: str, room: float) -> Iterator[str]:
    space = width(face, size, " ")
    line: list[str] = []
    used = 0.0
    for word in text.split(" "):
        for part in _parts(face, size, word, room):
            wide = width(face, size, part)
            if line and used + space + wide > room:
                yield " ".join(line)
                line, used = [], 0.0
            used += (space if line else 0) + wide
            line.append(part)
    yield " ".join(line)


def _parts(face: Face, size: float, word: str, room: float) -> Iterator[str]:
    """A word in parts that fit; nearly always the word itself."""
    if width(face, size, word) <= room:
        yield word
        return
    widths = _widths(face)
    start, used = 0, 0.0
    for position, character in enumerate(word):
        wide = widths[character] * size / 1000
        if used + wide > room and position > start:
            yield word[start:position]
            start, used = position, 0.0
        used += wide
    yield word[start:]
