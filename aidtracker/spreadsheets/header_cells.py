"""What one header cell, with the one above it, says about its column."""

import re
from dataclasses import dataclass
from decimal import Decimal

from aidtracker.domain.units import Measure, Unit, fold_words, measure_named
from aidtracker.spreadsheets.cells.money import currency_named
from aidtracker.spreadsheets.vocabulary import (
    BY_PHRASE,
    EACH_WORDS,
    EXACT_ONLY,
    PACKAGE_UNITS,
    PER_BOX,
    QUESTIONS,
    Field,
    fold_phrase,
)
from aidtracker.spreadsheets.words_of_rows import TOTAL_WORDS

_LENGTHS = {
    "MM": 1,
    "ММ": 1,
    "CM": 10,
    "СМ": 10,
    "M": 1000,
    "IN": 25.4,
    "INCH": 25.4,
    "INCHES": 25.4,
    "FT": 304.8,
}
SIDES = {
    fold_words(word): field
    for field, words in (
        (Field.LENGTH, "l length д дл довж dł dl"),
        (Field.WIDTH, "w width ш шир szer sz s"),
        (Field.HEIGHT, "h height в вис выс wys"),
    )
    for word in words.split()
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column that is read: where it stands, what it is called, what it tells and in which measure."""

    index: int
    header: str
    field: Field
    measure: Measure | None = None
    """For weights and quantities, when the header tells: `Weight (lb)`, `Quantity, pcs`."""
    currency: str = ""
    mm: Decimal = Decimal(10)
    """For sizes: millimetres in one of the header's unit; centimetres when it tells none."""

    @property
    def per_box(self) -> bool:
        """Whether it tells of one box, where a row stands for several: `Qty per box`."""
        return PER_BOX.search(fold_words(self.header)) is not None


@dataclass(frozen=True, slots=True)
class Label:
    """A header cell taken apart: words without measures, and the measures."""

    phrase: str
    measure: Measure | None
    currency: str
    mm: Decimal | None
    counted: Measure | None = None
    """A unit in brackets that may also mean "each": `Qty (pcs)`."""


def recognise(index: int, header: str, parent: str, child: str) -> Column | None:
    """The column under a header, None when it tells nothing we know; `parent` stands above `child`."""
    if not (parent or child):
        return None
    both, own, over = take_apart(f"{parent} {child}"), take_apart(child), take_apart(parent)
    field = _field_of(both, own, over)
    if field is None:
        return None
    if both.currency and field in (Field.QUANTITY, Field.ITEM, Field.UNIT):
        field = Field.VALUE
    if field in (Field.WEIGHT, Field.VALUE) and _means_each(own.phrase or over.phrase):
        field = Field.WEIGHT_EACH if field is Field.WEIGHT else Field.VALUE_EACH
    measure = both.measure or (both.counted if field is Field.QUANTITY else None)
    return Column(index, header, field, measure, both.currency, both.mm or Decimal(10))


def _means_each(phrase: str) -> bool:
    words = set(phrase.split())
    return bool(words & EACH_WORDS) and not words & TOTAL_WORDS


def _field_of(both: Label, own: Label, over: Label) -> Field | None:
    exact_both, exact_over = BY_PHRASE.get(both.phrase), BY_PHRASE.get(over.phrase)
    if not own.phrase and not over.phrase:
        return _by_measure(both)
    if exact_over in (Field.WEIGHT, Field.VALUE, Field.GROSS, Field.EXPIRY) and own.phrase:
        exact_own = BY_PHRASE.get(own.phrase)
        if _only_qualifies(own.phrase) or (exact_over is Field.EXPIRY and exact_own is Field.DAY):
            return exact_over
    if exact_over is Field.DIMENSIONS and own.phrase in SIDES:
        return SIDES[own.phrase]
    if exact_both:
        return exact_both
    if own.phrase:
        known = BY_PHRASE.get(own.phrase)
        if known is Field.ORDINAL and exact_over:
            return exact_over
        if known:
            return known
    elif exact_over:
        return exact_over
    if _only_qualifies(own.phrase or over.phrase) and both.measure and both.measure.unit is Unit.KILOGRAM:
        return Field.WEIGHT
    return _contained(own.phrase) or _contained(both.phrase) or _asked(own.phrase or over.phrase)


def _asked(phrase: str) -> Field | None:
    """The field that a question asks for: `What are you donating?`, `Хто прийняв`."""
    words = phrase.split()
    return QUESTIONS.get(words[0]) if 1 < len(words) <= 6 else None


def _only_qualifies(phrase: str) -> bool:
    return all(word in EACH_WORDS or word in TOTAL_WORDS or word == "UNIT" for word in phrase.split())


def _by_measure(label: Label) -> Field | None:
    if label.currency:
        return Field.VALUE
    if label.measure is None:
        return None
    return Field.WEIGHT if label.measure.unit is Unit.KILOGRAM else Field.QUANTITY


def _contained(phrase: str) -> Field | None:
    """The field of the longest known phrase inside a header of up to eight words; the weightier on a tie."""
    words = phrase.split()
    if len(words) > 8:
        return None
    found = [
        (last - first, field)
        for first in range(len(words))
        for last in range(first + 1, len(words) + 1)
        if (run := " ".join(words[first:last])) not in EXACT_ONLY
        and len(run) > 2
        and (field := BY_PHRASE.get(run))
    ]
    order = list(Field)
    return min(found, key=lambda one: (-one[0], order.index(one[1])))[1] if found else None


def take_apart(text: str) -> Label:
    """Take measures out of a header: `Weight, kg`, `each (lb)`, `Gross kg`, `Value USD`."""
    found = re.search(r"[(\[]([^)\]]*)[)\]]|,\s*([^,()]*)$", text)
    bracketed = " ".join(filter(None, found.groups())) if found else ""
    outside = set(fold_words(bracketed).split())
    measure, counted, currency, mm = None, None, "", None
    words: list[str] = []
    for raw in re.split(r"[\s()\[\],/:_]+", text.replace("#", " no ")):
        word = fold_words(raw)
        named = measure_named(raw)
        is_weight = named is not None and named.unit is Unit.KILOGRAM and len(word) < 10
        if word == "M":  # of cloth or of a box's side, the column's other words tell
            mm = Decimal(1000)
        if money := currency_named(raw):
            currency = money
        elif is_weight or (named is not None and word in outside and word not in EACH_WORDS):
            measure = measure or named
        elif word in _LENGTHS and (word != "IN" or word in outside):
            mm = Decimal(str(_LENGTHS[word]))
        elif word:
            if word in outside or (words and word in PACKAGE_UNITS):
                counted = named or counted
            words.append(word)
    if not words and measure and measure.unit is not Unit.KILOGRAM:
        words = fold_words(text).split()
    return Label(fold_phrase(" ".join(words)), measure, currency, mm, counted)
