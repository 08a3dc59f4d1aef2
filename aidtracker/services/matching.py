"""Which item of the catalogue a free text of a spreadsheet means: found when sure, otherwise only proposed.

Sure means: the text holds all words of a name or alias of the item, in any order; no word is left that could
make it something else; no other item is meant as well; and no strength or size contradicts the item's name.
What is not sure stays as written, because a wrong line in a customs paper costs more than one more click.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from math import log

from aidtracker.domain.catalogue import Item, ItemIndex
from aidtracker.domain.errors import Refused
from aidtracker.domain.measures import Measured, take_measures
from aidtracker.domain.text import fold
from aidtracker.domain.words import english_form, forms_in, is_cyrillic, tokens
from aidtracker.services.reading import Reader, Text, starter_words

SURE = 80
_TYPO = 5  # what a letter written wrong takes from the score
_LEAST_FOR_TYPO, _LEAST_ALONE = (
    5,
    7,
)  # letters of a word in which a slip is forgiven; when it is the only word
_PROPOSALS = 5
MOST_REMEMBERED = 20_000  # texts; lists repeat themselves, but one that does not must not fill the memory
_TELLING = 1000  # a number so large is no count of pieces when the name holds one as well


@dataclass(frozen=True, slots=True)
class Matched:
    """What a text means. Not sure: no `item`, and `proposals` for a person, the likeliest first.

    `how` says by what: `code`, `name`, `alias` (what people taught counts as one), `likely` (the words of a
    name in other order, ending or spelling), or empty. `score` is 100 for certain; below `SURE` no item.
    """

    item: Item | None = None
    how: str = ""
    score: int = 0
    proposals: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A name or alias taken apart."""

    item: int
    forms: frozenset[str]
    spelled: frozenset[str]
    cyrillic: bool
    purpose: bool  # whether it says "for"
    measured: Measured


@dataclass(frozen=True, slots=True)
class _Reading:
    """An item's phrases found in a text: the words they cover."""

    item: int
    covered: frozenset[int]
    score: int
    stated: bool  # the text has the strengths and sizes that the phrase names

    def joined(self, other: "_Reading") -> "_Reading":
        """Two phrases of the same item; what is stated counts, and names in two languages cover together."""
        if self.stated != other.stated:
            return self if self.stated else other
        return replace(self, covered=self.covered | other.covered, score=max(self.score, other.score))

    def rivals(self, other: "_Reading") -> bool:
        """Whether the text may as well mean this item: it names something that `other` does not."""
        if self.item == other.item:
            return False
        return not (self.covered < other.covered or (self.covered == other.covered and not self.stated))


def same_name(text: str) -> str:
    """Equal for texts that are one name to a person, however they are written."""
    return fold(text) or text.casefold().strip()


class Matcher:
    """Maps free texts to items."""

    def __init__(
        self,
        items: Iterable[Item],
        learned: Mapping[str, str] | None = None,
        decided: Mapping[str, str] | None = None,
    ) -> None:
        """`learned` are folded texts that a person has already matched, with the code of the item.

        `decided` are texts that a person decided on for this file, whatever stands beside them: they count
        only where nothing else is sure. A code that is not in the catalogue: `Refused`.
        """
        self._index = ItemIndex(items)
        self._items = self._index.items
        self._words = starter_words()
        self._learned = {text: self._index.by_code(code) for text, code in (learned or {}).items()}
        self._decided = {same_name(text): self._item_decided(code) for text, code in (decided or {}).items()}
        self._exact: dict[tuple[bool, str], tuple[int, str] | None] = {}
        self._phrases: list[_Phrase] = []
        self._holding: dict[str, list[int]] = {}
        self._vocabulary: list[set[str]] = [set() for _item in self._items]
        self._measures: list[Measured] = [take_measures(item.name("en")) for item in self._items]
        for number, item in enumerate(self._items):
            self._learn_item(number, item)
        self._reader = Reader(self._holding.keys(), self._words)
        self._understood: dict[str, Matched] = {}

    def match(self, code: str, text: str, detail: str = "", unit: str = "") -> Matched:
        """The item that a row means.

        `code` and `text` are the cells as they stand, `detail` a further column ("size 4"), `unit` the unit
        as written ("cans"). A code of the catalogue decides, unless the text surely names another item.
        """
        found = self._matched(code, text, detail, unit)
        if found.item is None and self._decided:
            item = self._decided.get(same_name(text or code))
            return Matched(item, "alias", 100) if item else found
        return found

    def _item_decided(self, code: str) -> Item:
        item = self._index.by_code(code)
        if item is None:
            raise Refused("import.no_such_item", "matches", code=code)
        return item

    def _matched(self, code: str, text: str, detail: str, unit: str) -> Matched:
        named = self._by_text(text)
        coded = (self._index.by_code(code) if code.strip() else None) or self._index.by_code(text)
        if coded:
            if named.item is None or named.item is coded:
                return Matched(coded, "code", 100)
            return Matched(proposals=(coded, named.item))
        if detail.strip():
            named = self._with_detail(named, text, detail)
        if named.item is None and unit.strip():
            with_unit = self._by_text(f"{text} {unit}")
            return with_unit if with_unit.item else named
        return named

    def _with_detail(self, named: Matched, text: str, detail: str) -> Matched:
        """The detail may decide between items or contradict the text; unknown words are remarks."""
        both = self._by_text(f"{text} {detail}")
        if both.item or named.item is None:
            return both
        number = self._items.index(named.item)
        foreign = [
            meanings
            for meanings in self._reader.read(detail).meanings
            if meanings & self._holding.keys() and not self._explains(number, meanings)
        ]
        if foreign or self._contradicts(number, take_measures(detail)):
            return Matched(proposals=(named.item, *both.proposals)[:_PROPOSALS])
        return named

    def _by_text(self, text: str) -> Matched:
        found = self._understood.get(text)
        if found is None:
            if len(self._understood) >= MOST_REMEMBERED:
                self._understood.clear()
            found = self._understood[text] = self._understand(text)
        return found

    def _understand(self, text: str) -> Matched:
        folded = fold(text)
        if not folded:
            return Matched()
        learned = self._learned.get(folded)
        if learned:
            return Matched(learned, "alias", 100)
        exact = self._exact.get((is_cyrillic(text), folded))
        if exact:
            return Matched(self._items[exact[0]], exact[1], 100)
        read = self._reader.read(text)
        best = None if self._is_other(folded) else self._surest(read)
        if best is None:
            return Matched(proposals=self._proposals(read))
        return Matched(self._items[best.item], "likely", best.score)

    def _is_other(self, folded: str) -> bool:
        return any(f" {other} " in f" {folded} " for other in self._words.others)

    # What is known of the items

    def _learn_item(self, number: int, item: Item) -> None:
        names = set(item.names.values())
        for name in item.texts():
            key = (is_cyrillic(name.text), fold(name.text))
            known = self._exact.setdefault(key, (number, "name" if name.text in names else "alias"))
            if known and known[0] != number:
                self._exact[key] = None  # means two items, so none for sure
            languages = [name.language] if name.language or is_cyrillic(name.text) else ["en", "pl"]
            for language in languages:
                self._learn_phrase(number, name.text, language or "uk")

    def _learn_phrase(self, number: int, text: str, language: str) -> None:
        measured = take_measures(text)
        words = tokens(measured.words)
        said = frozenset(form for word in words for form in forms_in(word, language))
        needed = said - self._words.links - self._words.purposes
        if not needed:
            return
        purpose = bool(said & self._words.purposes)
        spelled = frozenset(map(fold, words))
        self._phrases.append(_Phrase(number, needed, spelled, is_cyrillic(text), purpose, measured))
        for form in needed:
            self._holding.setdefault(form, []).append(len(self._phrases) - 1)
        self._vocabulary[number] |= needed

    # Deciding

    def _surest(self, read: Text) -> _Reading | None:
        """The reading that explains every word, when no other item is named as well."""
        readings = self._complete(read)
        best = [
            reading
            for reading in readings.values()
            if reading.stated
            and reading.score >= SURE
            and self._explains_all(reading, read)
            and not self._contradicts(reading.item, read.measured)
            and not any(other.rivals(reading) for other in readings.values())
        ]
        return best[0] if len(best) == 1 else None

    def _complete(self, read: Text) -> dict[int, _Reading]:
        """Per item what its phrases, each with all its words in the text, cover."""
        places: dict[str, set[int]] = {}
        for position, meanings in enumerate(read.meanings):
            for form in meanings:
                places.setdefault(form, set()).add(position)
        counts = Counter(phrase for form in places for phrase in self._holding.get(form, ()))
        readings: dict[int, _Reading] = {}
        for phrase, count in ((self._phrases[number], count) for number, count in counts.items()):
            if count < len(phrase.forms):
                continue
            covered = frozenset(place for form in phrase.forms for place in places[form])
            if self._may_stand(covered, phrase, read):
                stated = _says(read.measured, phrase.measured)
                new = _Reading(phrase.item, covered, self._score(covered, read), stated)
                known = readings.get(phrase.item)
                readings[phrase.item] = known.joined(new) if known else new
        return readings

    def _may_stand(self, covered: frozenset[int], phrase: _Phrase, read: Text) -> bool:
        """Whether the words are near enough to the phrase: one of its own must be the word itself."""
        if not phrase.purpose and any(min(covered) < place <= max(covered) for place in read.purposes):
            return False  # batteries for a radio are no radio
        slips = covered & read.typos
        if len(phrase.forms) > 1:
            return len(covered) >= len(phrase.forms) and 2 * len(slips) <= len(covered) + 1
        return any(self._may_be(read.words[place], phrase, place in slips) for place in covered)

    def _may_be(self, word: str, phrase: _Phrase, slip: bool) -> bool:
        """Whether a word alone may be a phrase; short Latin ones meet Slavic endings by chance."""
        if is_cyrillic(word) != phrase.cyrillic:
            return len(word) > _LEAST_ALONE and not slip
        if fold(word) in phrase.spelled or len(word) >= _LEAST_ALONE:
            return True
        return not slip and (phrase.cyrillic or english_form(word) in phrase.forms)

    def _score(self, covered: frozenset[int], read: Text) -> int:
        return 95 - _TYPO * len(read.typos) - (len(read.words) - len(covered))

    def _explains_all(self, reading: _Reading, read: Text) -> bool:
        return all(
            place in reading.covered or (place not in read.typos and self._explains(reading.item, meanings))
            for place, meanings in enumerate(read.meanings)
        )

    def _explains(self, number: int, meanings: frozenset[str]) -> bool:
        """Whether a word says nothing that is not true of the item anyway."""
        if meanings & self._vocabulary[number]:
            return True
        return self._words.is_filler(meanings, self._items[number])

    def _contradicts(self, number: int, said: Measured) -> bool:
        """Whether the text states a strength or size other than the one in the item's name."""
        own = self._measures[number]
        for measure in said.measures:
            same = [known for known in own.measures if known.dimension == measure.dimension]
            if same and not any(known.fits(measure) for known in same):
                return True
        if said.sides and own.sides and said.sides != own.sides:
            return True
        for known in own.measures:  # "power bank 10000"
            if known.written >= _TELLING and any(
                _TELLING <= number != known.written for number in said.numbers
            ):
                return True
        lengths = [known for known in own.measures if known.dimension == "length"]
        if said.sides and lengths and not any(known.low in said.sides for known in lengths):
            return True
        if "MEDICINE" in self._items[number].flags and own.measures and said.numbers and not said.measures:
            return not any(known.written in said.numbers for known in own.measures)
        return False

    def _proposals(self, read: Text) -> tuple[Item, ...]:
        """The items whose names share most with the text; rare words weigh more."""
        known = {form for meanings in read.meanings for form in meanings if form in self._holding}
        weights = {form: log(1 + len(self._phrases) / len(self._holding[form])) for form in known}
        shared: dict[int, float] = {}
        for form, weight in weights.items():
            for number in self._holding[form]:
                shared[number] = shared.get(number, 0.0) + weight
        best: dict[int, float] = {}
        for number, weight in shared.items():
            phrase = self._phrases[number]
            likeness = weight / (1 + len(phrase.forms))
            best[phrase.item] = max(best.get(phrase.item, 0.0), likeness)
        ranked = sorted(best, key=lambda item: (-best[item], item))
        return tuple(self._items[item] for item in ranked[:_PROPOSALS])


def _says(said: Measured, needed: Measured) -> bool:
    """Whether a text states the strengths and sizes that a phrase names; a bare number will do for one."""
    figures = {*said.numbers, *(measure.written for measure in said.measures)}
    return (
        all(
            measure.written in said.numbers
            or any(measure.dimension == own.dimension and measure.fits(own) for own in said.measures)
            for measure in needed.measures
        )
        and (not needed.sides or needed.sides == said.sides)
        and all(number in figures for number in needed.numbers)
    )
