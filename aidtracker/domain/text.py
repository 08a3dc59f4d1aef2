"""Text made comparable: for codes, for search and for matching. What is stored is never folded."""

import re
import unicodedata
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import Generic, TypeVar

_LOOK_ALIKES = str.maketrans("АВЕКМНОРСТУХІЈЅ", "ABEKMHOPCTYXIJS")


def fold_code(text: str) -> str:
    """A code or number as typed or scanned: capitals, no spaces, Cyrillic look-alikes made Latin."""
    plain = unicodedata.normalize("NFKC", text).upper().translate(_LOOK_ALIKES)
    return "".join(plain.split()).replace("–", "-").replace("—", "-").replace("‑", "-")


_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "h", "д": "d", "е": "e", "є": "ie", "ж": "zh", "з": "z",
    "и": "i", "і": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ы": "i", "э": "e",
    "ю": "iu", "я": "ia", "ъ": "", "ь": "",
}  # fmt: skip
_LATIN = {
    "ł": "l", "đ": "d", "ð": "d", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i", "w": "v", "y": "i", "j": "i",
}  # fmt: skip
_DROPPED = "'’‘ʼ`´ʹ′"
_MARKS = range(0x0300, 0x0370)  # what decomposition splits off: й is и with a breve, ż is z with a dot

_LETTERS = str.maketrans(
    _CYRILLIC | _LATIN | dict.fromkeys(_DROPPED, "") | {chr(mark): "" for mark in _MARKS} | {"×": "x"}
)
_NOT_WORD = re.compile(r"[\W_]+")
_TIMES = re.compile(r"(?<=\d)(\s*)х(?=\s*\d)")  # 10х10 with the Cyrillic letter
_TWICE = re.compile(r"(?P<whole>\b([^\W\d])\2+\b)|([^\W\d])\3+")  # AA and AAA are words of their own
_SOUNDS = re.compile(r"t+[sz][szh]*|c[zh]*|s[zh]*|z[h]*|[kgh]*h[kgh]*|i+e")
_SOUND = {"t": "c", "c": "c", "s": "s", "z": "z", "k": "g", "g": "g", "h": "g", "i": "e"}


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """`text` as search compares it: words of plain Latin letters and digits with one space between.

    Letters that people spell in several ways become one, so that any usual Latin typing of a Cyrillic word
    gives the same as the word itself: г g h kh · и і й y j · ч ц ch cz ts · ш s sh sz · ж zh ż · в v w ·
    є ie ye e. Folding twice changes nothing.
    """
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    plain = _TIMES.sub(r"\1x", plain).replace("ьо", "io").translate(_LETTERS)
    plain = _TWICE.sub(_one_letter, _NOT_WORD.sub(" ", plain).strip())
    return _TWICE.sub(_one_letter, _SOUNDS.sub(_one_sound, plain))


def _one_letter(match: re.Match[str]) -> str:
    return match["whole"] or match[0][0]


def _one_sound(match: re.Match[str]) -> str:
    return _SOUND[match[0][0]]


def search_text(text: str) -> str:
    """`text` as it is searched in: folded, then again the words that some type with "yo" (ё) or "v" (ў)."""
    spelled = text.replace("ё", "йо").replace("Ё", "Йо").replace("ў", "в").replace("Ў", "В")
    folded = fold(text)
    if spelled == text:
        return folded
    known = folded.split()
    return " ".join([*known, *(word for word in fold(spelled).split() if word not in known)])


_UNFINISHED = {"t": "c", "i": "e"}
"""While "ts" or "ie" is being typed its first letter stands at the end of the word alone."""


def _query_words(query: str) -> list[tuple[str, ...]]:
    """The folded words of what is typed, each with what it may become; the longest rules out most: first."""
    words = fold(query).split()
    if not words:
        return []
    last = words[-1]
    finished = _UNFINISHED.get(last[-1])
    endings = (last, last[:-1] + finished) if finished and len(last) > 1 else (last,)
    return sorted([*((word,) for word in words[:-1]), endings], key=lambda forms: -len(forms[0]))


def filter_rows(folded_texts: Sequence[str], query: str) -> list[int]:
    """Which rows hold every word of `query`, each as a piece of a word; all of them for an empty query.

    `folded_texts` is the text of each row through `search_text`; the answer keeps their order.
    """
    rows: Iterable[int] = range(len(folded_texts))
    for forms in _query_words(query):
        rows = _holding(folded_texts, rows, forms)
    return list(rows)


def _holding(texts: Sequence[str], rows: Iterable[int], forms: tuple[str, ...]) -> list[int]:
    if len(forms) == 1:
        form = forms[0]
        return [row for row in rows if form in texts[row]]
    first, second = forms
    return [row for row in rows if first in texts[row] or second in texts[row]]


Key = TypeVar("Key", bound=Hashable)


class Rank(IntEnum):
    """How well a text answers a query; the smaller the better."""

    WHOLE = 0
    BEGINNING = 1
    WORDS_BEGIN = 2
    INSIDE = 3


@dataclass(frozen=True, slots=True)
class Found(Generic[Key]):
    """A row that answers: its key, the number of its text in the order given, and how well it fits."""

    key: Key
    text: int
    rank: Rank


class SearchIndex(Generic[Key]):
    """Texts to be found by any pieces of their words, in any order; several texts may belong to one key."""

    def __init__(self, rows: Iterable[tuple[Key, str]]) -> None:
        """`rows` are keys with texts through `search_text`. Of equals the shorter text comes first."""
        numbered = sorted(enumerate(rows), key=lambda row: (len(row[1][1]), row[0]))
        self._numbers = [number for number, _row in numbered]
        self._keys = [key for _number, (key, _text) in numbered]
        # A blank before each word: " ri" finds words that begin so.
        self._texts = [" " + text for _number, (_key, text) in numbered]

    def find(self, query: str, limit: int) -> list[Found[Key]]:
        """The best `limit` keys, each once: whole text, its beginning, beginnings of words, inside words."""
        found: dict[Key, Found[Key]] = {}
        for rank, row in self._ranked(query):
            key = self._keys[row]
            if key not in found:
                found[key] = Found(key, self._numbers[row], rank)
                if len(found) == limit:
                    break
        return list(found.values())

    def _ranked(self, query: str) -> Iterator[tuple[Rank, int]]:
        words = _query_words(query)
        if not words:
            return
        rows: Sequence[int] = range(len(self._texts))
        for forms in words:
            rows = _holding(self._texts, rows, tuple(" " + form for form in forms))
        whole = " " + fold(query)
        texts = self._texts
        yield from ((Rank.WHOLE, row) for row in rows if texts[row] == whole)
        yield from ((Rank.BEGINNING, row) for row in rows if texts[row].startswith(whole))
        yield from ((Rank.WORDS_BEGIN, row) for row in rows)
        inside: Sequence[int] = range(len(texts))
        for forms in words:
            inside = _holding(texts, inside, forms)
        yield from ((Rank.INSIDE, row) for row in inside)
