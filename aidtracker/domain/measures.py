"""Strengths and sizes in a text: "Paracetamol 500 mg", "10×10 cm", "2–3 kW", "20 000 mAh".

They are compared, never converted for storage; so units that mean the same in practice share one dimension.
"""

import re
import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measure:
    """A value, or a range, of one dimension in the dimension's own unit (g, ml, cm, m, W, …).

    `written` is the figure as it stands in the text: 500 for 500 mg.
    """

    dimension: str
    low: float
    high: float
    written: float

    def fits(self, other: "Measure") -> bool:
        """Whether both may speak of the same thing: they meet, give or take a twentieth."""
        slack = 1.05
        return self.low <= other.high * slack and other.low <= self.high * slack


@dataclass(frozen=True, slots=True)
class Measured:
    """A text taken apart: measures, the sides of "4×6", numbers without a unit, and the words left."""

    measures: tuple[Measure, ...]
    sides: tuple[float, ...]
    numbers: tuple[float, ...]
    words: str


_UNITS: dict[str, tuple[str, float]] = {}
for _dimension, _factor, _spellings in (
    ("mass", 0.001, "mg мг milligrams"),
    ("mass", 1, "g gr gram grams gauge ga г гр грам грамм грамів"),  # a needle's G is a gauge: equal is equal
    ("mass", 1000, "kg kgs kilo кг кіло кило"),
    ("mass", 453.6, "lb lbs pound pounds"),
    ("ounce", 1, "oz ounce ounces"),  # of mass or of volume, nobody says
    ("volume", 1, "ml cc мл кубів кубов куб"),
    (
        "volume",
        1000,
        "l lt ltr liter liters litre litres litr litra litry litrów л литр литра литров літр літра літрів",
    ),
    ("length", 0.1, "mm мм"),
    ("length", 1, "cm см"),
    ("length", 2.54, "inch inches"),
    ("distance", 0.3048, "ft feet foot"),
    ("distance", 1, "m м meter meters metre metres метр метра метрів метров"),
    ("power", 1, "w watt watts вт ват ватт"),
    ("power", 1000, "kw kva квт ква"),
    ("energy", 1, "wh вт·год втгод вт·г втг втч вт·ч"),
    ("energy", 1000, "kwh квтгод квтч"),
    ("charge", 1, "mah ма·год магод ма·г маг мач ма·ч"),
    ("charge", 1000, "ah а·год агод ач а·ч"),
    ("voltage", 1, "v volt volts в вольт"),
    ("share", 1, "%"),
    ("temperature", 1, "c °c"),
    ("time", 1, "h hr hrs hour hours godz год годин години ч час часа часов"),
    ("french", 1, "f fr ch"),
    (
        "persons",
        1,
        "person persons people man osobowy osobowa osób місний місна місні местная местный местные месны",
    ),
):
    for _spelling in _spellings.split():
        _UNITS[_spelling] = (_dimension, _factor)

_NUMBER = r"\d{1,3}(?:[ ,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?"
_UNIT = "|".join(sorted(map(re.escape, _UNITS), key=len, reverse=True))
_SIDES = re.compile(
    rf"(?<![\w.,])({_NUMBER})\s*[x×х*]\s*({_NUMBER})(?:\s*[x×х*]\s*({_NUMBER}))?(?:\s*(mm|мм|cm|см|m|м)\b)?"
)
_RANGE = re.compile(
    rf"(?<![\w.,])({_NUMBER})\s*({_UNIT})?\s*(?:-|–|—|to|до|do)\s*({_NUMBER})[\s-]*({_UNIT})(?!\w)"
)
_ONE = re.compile(rf"(?<![\w.,])({_NUMBER})[\s-]*({_UNIT})(?!\w)")
_BARE = re.compile(rf"(?<![\w.,])[xх]?({_NUMBER})[xх]?(?!\w)")  # "2x boxes" and "boxes x2" too


def take_measures(text: str) -> Measured:
    """Take strengths, sizes and numbers out of `text`; the words are what is left, in small letters."""
    rest = unicodedata.normalize("NFKC", text.replace("№", " ")).casefold()
    measures: list[Measure] = []
    sides: list[float] = []
    numbers: list[float] = []

    def side(match: re.Match[str]) -> str:
        scale = 0.1 if match[4] in ("mm", "мм") else 1.0
        sides.extend(_value(match[group]) * scale for group in (1, 2, 3) if match[group])
        return " "

    def range_(match: re.Match[str]) -> str:
        dimension, factor = _UNITS[match[4]]
        first_dimension, first_factor = _UNITS[match[2]] if match[2] else (dimension, factor)
        if first_dimension != dimension:
            return match[0]
        low, high = sorted((_value(match[1]) * first_factor, _value(match[3]) * factor))
        measures.append(Measure(dimension, low, high, _value(match[1])))
        return " "

    def one(match: re.Match[str]) -> str:
        dimension, factor = _UNITS[match[2]]
        written = _value(match[1])
        measures.append(Measure(dimension, written * factor, written * factor, written))
        return " "

    def bare(match: re.Match[str]) -> str:
        numbers.append(_value(match[1]))
        return " "

    for pattern, take in ((_SIDES, side), (_RANGE, range_), (_ONE, one), (_BARE, bare)):
        rest = pattern.sub(take, rest)
    return Measured(tuple(measures), tuple(sorted(sides)), tuple(numbers), rest)


def _value(number: str) -> float:
    """The value of a number as written; a comma before three digits groups, another is a point."""
    grouped = re.fullmatch(r"\d{1,3}(?:[ ,]\d{3})+", number)
    return float(re.sub(r"[ ,]", "", number) if grouped else number.replace(",", "."))
