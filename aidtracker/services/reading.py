"""Reading a free text with the words of a catalogue: joined, split, inflected and mistyped ones."""

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from aidtracker.domain.catalogue import Item
from aidtracker.domain.measures import Measured, take_measures
from aidtracker.domain.text import fold
from aidtracker.domain.words import forms, tokens
from aidtracker.settings import resource

_LEAST_FOR_HALVES, _MOST_FOR_HALVES = 8, 40  # letters; what is longer is no word that anybody wrote
_LEAST_FOR_TYPO = 5  # letters of a word in which a slip is forgiven
_NUMBERED = re.compile(r"(?:([^\W\d]{2,})\d+|\d+([^\W\d]{2,}))")


@dataclass(frozen=True, slots=True)
class Words:
    """What words mean beside names.

    `links` say nothing (of, with); `purposes` neither (for), but what stands before one is the thing itself.
    `fillers` say nothing new of the items in their scopes (new, box, red): a scope is a category, code, flag
    or UN number, "all", or "-USED" for those that are not. `known` are words that must not be taken for a
    mistyped other one, `others` folded texts that are no item (soap dish).
    """

    links: AbstractSet[str]
    purposes: AbstractSet[str]
    fillers: Mapping[str, AbstractSet[str]]
    known: AbstractSet[str]
    others: AbstractSet[str]

    def is_filler(self, meanings: Iterable[str], item: Item) -> bool:
        """Whether a word says nothing about `item` that would make it another."""
        own = {"all", item.code, item.category, item.un_number, *item.flags}
        scopes = {scope for form in meanings for scope in self.fillers.get(form, ())}
        return bool(scopes & own) and not scopes & {"-" + scope for scope in own}


@cache
def starter_words() -> Words:
    """The words of `resources/matching-words.csv`."""
    sets: dict[str, set[str]] = {kind: set() for kind in ("link", "purpose", "known", "other")}
    fillers: dict[str, set[str]] = {}
    with resource("matching-words.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["kind"] == "other":
                sets["other"].add(fold(row["word"]))
                continue
            for form in (form for word in tokens(row["word"]) for form in forms(word)):
                if row["kind"] == "filler":
                    fillers.setdefault(form, set()).update(row["scope"].split())
                else:
                    sets[row["kind"]].add(form)
    return Words(sets["link"], sets["purpose"], fillers, sets["known"], sets["other"])


@dataclass(slots=True)
class Text:
    """A text taken apart: of each word the forms it may stand for; `typos` are the words read with a slip,
    `purposes` the places of words before which a "for" stood.
    """

    words: list[str]
    meanings: list[frozenset[str]]
    measured: Measured
    purposes: list[int]
    typos: set[int] = field(default_factory=set)


class Reader:
    """Reads texts with the words of one catalogue."""

    def __init__(self, vocabulary: AbstractSet[str], words: Words) -> None:
        """`vocabulary` are the forms of all words in names and aliases."""
        self._vocabulary = vocabulary
        self._words = words
        self._by_letter: dict[str, list[str]] = {}
        for form in vocabulary:
            if len(_letters(form)) >= _LEAST_FOR_TYPO - 1:
                self._by_letter.setdefault(form[:3], []).append(form)

    def read(self, text: str) -> Text:
        """The words of `text` that say something, each with what it may stand for."""
        measured = take_measures(text)
        parts = [word for part in tokens(measured.words) for word in self._split(part)]
        words: list[str] = []
        purposes: list[int] = []
        for word in self._joined(parts):
            if forms(word) & self._words.purposes:
                purposes.append(len(words))
            elif not forms(word) & self._words.links:
                words.append(word)
        read = Text(words, [forms(word) for word in words], measured, purposes)
        for position, word in enumerate(words):
            slips = frozenset() if self._is_known(word) else self._slips(word)
            if slips:
                read.meanings[position] = slips
                read.typos.add(position)
        return read

    def _is_known(self, word: str) -> bool:
        words = self._words
        return any(
            form in known
            for form in forms(word)
            for known in (self._vocabulary, words.fillers, words.known, words.links, words.purposes)
        )

    def _split(self, word: str) -> list[str]:
        """The word, or its two halves when only they are known: sleepingbag; gen7 is gen, 50pcs is pcs."""
        if self._is_known(word):
            return [word]
        numbered = _NUMBERED.fullmatch(word)
        if numbered and self._is_known(numbered[1] or numbered[2]):
            return [numbered[1] or numbered[2]]
        if not _LEAST_FOR_HALVES <= len(word) <= _MOST_FOR_HALVES:
            return [word]
        halves = ((word[:cut], word[cut:]) for cut in range(3, len(word) - 2))
        return next(
            ([*pair] for pair in halves if all(forms(half) & self._vocabulary for half in pair)), [word]
        )

    def _joined(self, words: Sequence[str]) -> list[str]:
        """Neighbours that are known only as one word become one: tooth paste, flash light, power-bank."""
        joined: list[str] = []
        for word in words:
            if joined and not (self._is_known(word) and self._is_known(joined[-1])):
                together = joined[-1] + word
                if forms(together) & self._vocabulary:
                    joined[-1] = together
                    continue
            joined.append(word)
        return joined

    def _slips(self, word: str) -> frozenset[str]:
        """The known words that differ by one slip of the hand; the first letter must be right."""
        found: set[str] = set()
        for form in forms(word) if len(word) >= _LEAST_FOR_TYPO else ():
            if len(_letters(form)) >= _LEAST_FOR_TYPO - 1:
                choices = self._by_letter.get(form[:3], ())
                near = process.extract(form, choices, scorer=OSA.distance, score_cutoff=1, limit=3)
                found.update(choice for choice, _distance, _index in near)
        return frozenset(found)


def _letters(form: str) -> str:
    """A form without the mark of its language."""
    return form[2:]
