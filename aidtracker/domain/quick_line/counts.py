"""How many: `12`, `2x`, `x2`, `3x24`, `20 szt.`, `5 boxes of 12`.

Of the numbers of a line, the quantity is the first of these that there is:

1. the one that the line begins with, parts taken away (`12 підгузки 4`, `2x rice`, `3x24 tuna`, `5 boxes`);
2. one that a × or a word of counting marks, anywhere (`tuna x2`, `opaska 20 szt.`);
3. the one that the line ends with (`підгузки 12`), or a pack of numbers there or between (`tuna 3x24`);
4. litres or metres (`oil 5 l`). Weights come last of all, see `reading`.

All other numbers stay words of the item. A number is never the quantity when a strength or size follows
(`500 mg`, `12 V`, `4x6 m`), when letters are glued to it (`3M`, `CR123`), or behind a lone letter or a number
sign (`vitamin D 1000`, `№ 4`).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from aidtracker.domain.measures import take_measures
from aidtracker.domain.quick_line.figures import FIGURE, readings
from aidtracker.domain.units import Measure, Unit, measure_named

_NUMBER = re.compile(
    rf"(?:(?<!\S)(?P<sign>[-−–])(?=[0-9½¼¾.,])|(?<=[0-9][x×х*])"
    rf"|(?<![0-9][.,])(?<![\w/#№+−-])(?:[x×х*]\s?(?=[0-9½¼¾]))?)(?P<figure>{FIGURE})"
)
_THOUSANDS = re.compile(r"(?: [0-9]{3})+(?:[.,][0-9]+)?(?![\w/]|[.,][0-9]|\s*[x×х*]\s*[0-9])")
_TIMES = re.compile(r"\s*(?:[×*]|[xх](?![^\W\d_]))")
_PER = re.compile(r"\s*(?P<per>[0-9]{1,6})(?![0-9/]|[.,][0-9])")
_OF = re.compile(r"\s*(?:(?:of|with|по|po|па|à)\b|[×*]|[xх](?=[\s0-9]))(?=\s*[0-9])")
_LINK = re.compile(r"\s+of\b(?!\s*[0-9])")
_WORD = re.compile(r"(?P<gap>\s*)(?P<word>[^\W\d_]+(?:[-'’ʼ/²2·][^\W\d_]+)*[²2%]?|%|°c)(?P<dot>\.?)(?![\w-])")
_BY = r"(?:\s+[x×х*]\s*|[x×х*](?!\s))"  # but "2x 20 m" are two
_SIDES = re.compile(
    rf"{_BY}{FIGURE}(?:{_BY}{FIGURE}(?:\s*(?:mm|cm|m|мм|см|м)\b)?|\s*(?:mm|cm|m|мм|см|м|inch(?:es)?|in|ft)\b)"
)
_NAMED = re.compile(
    r"(?:(?<![\w'’])(?<![0-9]\s)[^\W\d_]|№|#|\bno\.?|\bnr\.?|\btype|\bтип|\btyp|\btyp[eu])\s*$"
)
_FLUID = re.compile(r"\s*fl\.?\s*oz\b")
_OF_AMOUNT = frozenset({Unit.LITRE, Unit.METRE, Unit.SQUARE_METRE})


@dataclass(frozen=True, slots=True)
class Count:
    """A number that may be the quantity. `values` are its readings in its unit, thousands first.

    `start` to `end` is the number with its ×, and the pack; the unit's word goes on to `unit_end`. One
    without `values` is the size of something, and no number of things.
    """

    start: int
    end: int
    unit_end: int
    values: tuple[Decimal, ...]
    unit: Unit | None = None
    packs: int | None = None
    per_pack: int | None = None
    marked: bool = False
    named: bool = False


@lru_cache(maxsize=4096)
def _unit(word: str) -> Measure | None:
    measure = measure_named(word)
    if (
        measure is None
        or measure.unit is Unit.KILOGRAM
        or (measure.unit is Unit.LITRE and measure.factor < 1)
    ):
        return None
    return measure


@lru_cache(maxsize=4096)
def _is_strength(word: str) -> bool:
    return bool(take_measures(f"1 {word}").measures)


def counts(plain: str, text: str, mark: str = "") -> Iterator[Count]:
    """The numbers of a text that may be a quantity, in their order; `plain` is `text` in small letters."""
    at = 0
    while match := _NUMBER.search(plain, at):
        count = _count(plain, match, mark)
        at = count.unit_end if count is not None else match.end()
        if count is not None and count.values and text[count.end : count.unit_end] != "M":  # 3M is a maker
            yield count


def choose(plain: str, found: Sequence[Count]) -> Count | None:
    """The one that is the quantity, by the rule above."""
    may_be = [count for count in found if not count.named]
    begins = [count for count in may_be if count.unit not in _OF_AMOUNT and _is_blank(plain[: count.start])]
    marked = [count for count in may_be if count.marked and count.unit not in _OF_AMOUNT]
    ends = [count for count in may_be if count.unit is None and _is_blank(plain[count.unit_end :])]
    packs = [count for count in may_be if count.packs]
    amounts = [count for count in may_be if count.unit in _OF_AMOUNT]
    return next(iter([*begins, *marked, *ends, *packs, *amounts]), None)


def _is_blank(text: str) -> bool:
    return not any(map(str.isalnum, text))


def _count(plain: str, match: re.Match[str], mark: str) -> Count | None:
    """The number with what follows it; None where that makes it a part of a name."""
    start, end, values = match.start(), match.end(), readings(match["figure"], mark)
    if (grouped := _THOUSANDS.match(plain, end)) and re.fullmatch("[0-9]{1,3}", match["figure"]):
        end, values = _with_thousands(plain, match, grouped)
    if match["sign"]:
        values = tuple(-value for value in values)
    named = bool(_NAMED.search(plain, max(0, start - 12), start))
    if sides := _SIDES.match(plain, end):
        return Count(start, sides.end(), sides.end(), ())
    times = _TIMES.match(plain, end)
    if times is not None:
        return _times(plain, match, times, values)
    x_before = match.end("figure") - match.start() > len(match["figure"]) and not match["sign"]
    measure, word_end, is_name = _follows(plain, end)
    if is_name:
        return None
    if measure is None:
        return Count(start, end, end, values, marked=x_before, named=named)
    values = tuple(value * measure.factor for value in values)
    content = _OF.match(plain, word_end)
    per = _PER.match(plain, content.end()) if content else None
    if per is not None and (pack := _pack(plain, start, values, per)):
        return pack
    link = _LINK.match(plain, word_end)
    unit_end = link.end() if link else word_end
    return Count(start, end, unit_end, values, measure.unit, marked=True)


def _with_thousands(
    plain: str, match: re.Match[str], grouped: re.Match[str]
) -> tuple[int, tuple[Decimal, ...]]:
    """`1 234` is one number; `12 500 mg` are two, and of `diapers 4 120` nobody can tell."""
    end = grouped.end()
    first = Decimal(match["figure"])
    whole = readings(plain[match.start("figure") : end])[0]
    zeros = not grouped[0].strip(" 0")
    _measure, _end, is_name = _follows(plain, end)
    if is_name and not zeros:
        return match.end(), (first,)
    begins = _is_blank(plain[: match.start()])
    last = readings(grouped[0].split()[-1])[0]
    return end, (whole,) if begins or zeros or match["figure"].startswith("0") else (whole, last)


def _times(
    plain: str, match: re.Match[str], times: re.Match[str], values: tuple[Decimal, ...]
) -> Count | None:
    """`2x rice` is two; `3x24` a pack; `2x 500 mg` two of a strength; `4x6 m` a size."""
    per = _PER.match(plain, times.end())
    if per is None:
        return Count(match.start(), times.end(), times.end(), values, marked=True)
    pack = _pack(plain, match.start(), values, per)
    return pack or Count(match.start(), times.end(), times.end(), values, marked=True)


def _pack(plain: str, start: int, values: tuple[Decimal, ...], per: re.Match[str]) -> Count | None:
    """So many packs of so many; None where the second number is a strength or a weight."""
    measure, word_end, is_name = _follows(plain, per.end())
    if is_name or (measure is not None and measure.unit in _OF_AMOUNT):
        return None
    if len(values) != 1 or values[0] != values[0].to_integral_value() or abs(values[0]) > 10**9:
        return None
    packs, each = int(values[0]), int(per["per"])
    factor = Decimal(1) if measure is None else measure.factor
    unit = None if measure is None else measure.unit
    return Count(start, per.end(), word_end, (packs * each * factor,), unit, packs, each)


def _follows(plain: str, end: int) -> tuple[Measure | None, int, bool]:
    """What stands behind a number: a unit and where its word ends; or that the number belongs to a name."""
    word = _WORD.match(plain, end)
    if word is None:
        return None, end, _is_glued(plain[end : end + 1], plain[end + 1 : end + 2])
    if _FLUID.match(plain, end):
        return None, end, True
    measure = _unit(word["word"])
    if measure is not None:
        return measure, word.end(), False
    return None, end, not word["gap"] or _is_strength(word["word"])


def _is_glued(next_one: str, after: str) -> bool:
    """Whether what stands right behind a number makes one word of both: `4-person`, `42/43`, `7"`."""
    return next_one.isalnum() or (bool(next_one) and next_one in "-/_%°'’\"" and not after.isspace())
