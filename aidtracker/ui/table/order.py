"""Putting rows in order and finding words in them, quickly enough for a keystroke at 100,000 rows."""

import unicodedata
from collections.abc import Sequence
from typing import Any

# Letters that have no decomposition, put behind the letter they follow in the Ukrainian, Belarusian and
# Polish alphabets. The first mark sorts before the marks of ї, й and ў, the second after those of ą and ó.
_AFTER = "\u0300"
_LETTERS = str.maketrans(
    {
        "ґ": "г" + _AFTER,
        "є": "е" + _AFTER,
        "і": "и" + _AFTER,
        "ї": "и" + _AFTER + _AFTER,
        "ł": "l\u0338",
        "'": "",
        "’": "",
        "ʼ": "",
    }
)
_APOSTROPHES = str.maketrans("’ʼ`‘", "''''")


def text_order(text: str) -> str:
    """A key that sorts words as the alphabets of the four languages do, whatever the system's locale."""
    folded = text.casefold()
    return folded if folded.isascii() else unicodedata.normalize("NFD", folded.translate(_LETTERS))


def searchable(text: str) -> str:
    """Text as it is searched: no case, one kind of apostrophe, no-break spaces as spaces."""
    folded = text.casefold()
    return folded if folded.isascii() else unicodedata.normalize("NFKC", folded).translate(_APOSTROPHES)


def sorted_positions(values: Sequence[Any], *, descending: bool) -> list[int]:
    """The positions of `values` in their order, equal ones as they came; None is last in both directions."""
    known = [at for at, value in enumerate(values) if value is not None]
    unknown = [at for at, value in enumerate(values) if value is None]
    keys = values
    if known and isinstance(values[known[0]], str):
        keys = [None if value is None else text_order(value) for value in values]
    known.sort(key=keys.__getitem__, reverse=descending)
    return known + unknown


def found(texts: Sequence[str], positions: Sequence[int], words: Sequence[str]) -> list[int]:
    """Those of `positions` whose text holds every one of `words`, in the order they came."""
    remaining = list(positions)
    for word in sorted(words, key=len, reverse=True):
        remaining = [at for at in remaining if word in texts[at]]
    return remaining
