"""Dates as people type them: `3/5/2022`, `08.03.2022`, `6 March 2022`, `6 березня 2022 р.`, `05/2024`.

Whether `3/5` is in March or in May is settled by the whole column, once for each separator.
"""

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from aidtracker.domain.months import MONTHS_BY_BEGINNING, MONTHS_BY_ROMAN
from aidtracker.domain.units import fold_words
from aidtracker.spreadsheets.vocabulary import folded

_ISO = re.compile(r"(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})")
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)")
_NUMERIC = re.compile(r"(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})")
_MONTH_YEAR = re.compile(r"(\d{1,2}) ?[./-] ?(\d{4}|\d{2})")
_YEAR_MONTH = re.compile(r"(\d{4}) ?[./-] ?(\d{1,2})")
_YEAR = re.compile(r"(20\d\d)(?:\.0)?")
_TIME = re.compile(r"[ T]\d{1,2}:\d\d(:\d\d(\.\d+)?)?( ?[AP]M)?Z?$", re.IGNORECASE)
_YEAR_WORD = re.compile(r"(?<=\d)\s*(r|р|г|рік|року|год|года|roku|y)\.?$", re.IGNORECASE)

_WORDS_BEFORE = re.compile(r"^\D{1,25}?[ :.]+(?=\d)")

_MONTHS = {fold_words(stem): month for stem, month in MONTHS_BY_BEGINNING.items()}

_LONGEST = 200  # letters; looking through a tale for a day takes long
_OTHER_THAN_EXPIRY = folded("""
    made mfg mfd manufactured produced production prod after since from early beginning start mid middle
    spring summer autumn fall wyprodukowano produkcja od po początek połowa wiosna lato jesień виготовлено
    вироблено виробництво після від початок середина весна літо осінь выраблена зроблена пасля ад пачатак
    сярэдзіна вясна лета восень изготовлено произведено после от начало лето""")
"""Words before a date that say something else than that the goods are good until then, to its last day."""
_EARLIEST, _LATEST = 1990, 2100
_SERIALS = range(20_000, 80_000)
"""Days since 30 December 1899, as workbooks store dates: 1954 to 2119."""


class DayFault(Enum):
    """Why a cell is not a day."""

    NO_SUCH_DAY = "no such day"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class DayOrder:
    """How a column writes days: the separators after which the month comes first; the rest are day first."""

    month_first: frozenset[str] = frozenset()
    unclear: str = ""
    """A text that can be read both ways, when nothing in the column settled it."""


def read_day(value: object, order: DayOrder) -> date | DayFault | None:
    """The day in a cell; None when it is empty."""
    if isinstance(value, datetime):
        return _checked(value.date())
    if isinstance(value, date):
        return _checked(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _from_number(value)
    if not isinstance(value, str):
        return None if value is None else DayFault.UNCLEAR
    if len(value) > _LONGEST:
        return DayFault.UNCLEAR
    text = _YEAR_WORD.sub("", _TIME.sub("", " ".join(value.split()).strip(" ,;'")))
    return _from_text(text, order) if text else None


def read_expiry(value: object, order: DayOrder) -> date | DayFault | None:
    """As `read_day`; a month (`05/2024`, `12/24`, `May 2024`) or a year alone means its last day."""
    if isinstance(value, str) and len(value) > _LONGEST:
        return DayFault.UNCLEAR
    text = " ".join(str(value).split()).strip("'") if isinstance(value, (str, int, float)) else ""
    if not _OTHER_THAN_EXPIRY.isdisjoint(fold_words(text).split()):
        return DayFault.UNCLEAR
    text = _YEAR_WORD.sub("", _WORDS_BEFORE.sub("", text) if _has_no_month_name(text) else text)
    if year := _YEAR.fullmatch(text):
        return date(int(year[1]), 12, 31)
    if match := _YEAR_MONTH.fullmatch(text):
        return _month_end(int(match[1]), int(match[2]))
    if match := _MONTH_YEAR.fullmatch(text):
        month, year_number = int(match[1]), int(match[2])
        if month > 12 >= year_number:  # 24/12
            month, year_number = year_number, month
        return _month_end(_full_year(year_number), month)
    words = fold_words(text).split()
    while len(words) > 2 and not _month(words[0]) and not words[0][0].isdigit():
        words = words[1:]  # "best before MAR 2027"
    if len(words) == 2 and (named := _month(words[0]) or _month(words[1])):
        digits = words[1] if _month(words[0]) else words[0]
        return (
            _month_end(_full_year(int(digits)), named)
            if digits.isascii() and digits.isdigit()
            else DayFault.UNCLEAR
        )
    return read_day(text if isinstance(value, str) else value, order)


def day_in(text: str) -> date | None:
    """The day that a title tells: `stan na 14.03.2022`; none where it can be read in two ways."""
    words = text.replace(",", " ").replace(":", " ").split() if len(text) <= _LONGEST else []
    for size in (3, 1, 2):
        for start in range(len(words) - size + 1):
            piece = " ".join(words[start : start + size]).strip("()")
            written = _Written.of(piece)
            day = None if written and written.ambiguous and written.separator != "." else _day_of(piece)
            if day is not None:
                return day
    return None


def _day_of(text: str) -> date | None:
    # A number alone is a phone or a count, not days since 1899.
    day = None if text.isdigit() else read_day(text, DayOrder())
    return day if isinstance(day, date) else None


def settle_order(values: Iterable[object], lean_month_first: bool | None = None) -> DayOrder:
    """How a column of cells writes days.

    Asked in turn: days that can be read one way only; which reading lies nearer to those; the other columns
    of the sheet (`lean_month_first`); which reading keeps the column together. Day first when nothing tells.
    """
    written = [_Written.of(value) for value in values if isinstance(value, str)]
    numeric = [one for one in written if one is not None]
    known = [day for value in values if isinstance(day := _certain(value), date)]
    month_first: set[str] = set()
    unclear = ""
    for separator in "./-":
        group = [one for one in numeric if one.separator == separator]
        by_days = _by_clear_days(group)
        if by_days is None and separator == ".":
            by_days = False
        open_ones = [one for one in group if one.ambiguous]
        if by_days is None and open_ones:
            by_days = _by_distance(open_ones, known)
            by_days = lean_month_first if by_days is None else by_days
            if by_days is None:
                by_days = _by_spread(open_ones)
                unclear = unclear or open_ones[0].text
        if by_days:
            month_first.add(separator)
    return DayOrder(frozenset(month_first), unclear)


def shows_month_first(values: Iterable[object]) -> bool | None:
    """Whether a column's clear days have the month first; None when none tells."""
    numeric = [one for value in values if isinstance(value, str) and (one := _Written.of(value))]
    return _by_clear_days([one for one in numeric if one.separator != "."])


@dataclass(frozen=True, slots=True)
class _Written:
    text: str
    first: int
    separator: str
    second: int
    year: int

    @staticmethod
    def of(text: str) -> "_Written | None":
        plain = " ".join(text.split()).strip("'")
        match = _NUMERIC.fullmatch(_YEAR_WORD.sub("", _TIME.sub("", plain)))
        if match is None:
            return None
        return _Written(plain, int(match[1]), match[2], int(match[3]), _full_year(int(match[4])))

    @property
    def ambiguous(self) -> bool:
        return self.first <= 12 and self.second <= 12 and self.first != self.second

    def day(self, month_first: bool) -> date | DayFault:
        month, day = (self.first, self.second) if month_first else (self.second, self.first)
        return _day(self.year, month, day)


def _by_clear_days(group: list[_Written]) -> bool | None:
    month_first = sum(one.first <= 12 < one.second <= 31 for one in group)
    day_first = sum(one.second <= 12 < one.first <= 31 for one in group)
    return None if month_first == day_first else month_first > day_first


def _by_distance(group: list[_Written], known: list[date]) -> bool | None:
    if not known:
        return None
    first, last = min(known), max(known)
    away = {
        order: sum(
            max((first - day).days, (day - last).days, 0)
            for one in group
            if isinstance(day := one.day(order), date)
        )
        for order in (True, False)
    }
    return None if away[True] == away[False] else away[True] < away[False]


def _by_spread(group: list[_Written]) -> bool:
    """Whether month first keeps at least three different days much closer together."""
    spreads: Mapping[bool, int] = {
        order: (max(days) - min(days)).days
        for order in (True, False)
        if len(days := {day for one in group if isinstance(day := one.day(order), date)}) > 2
    }
    return len(spreads) == 2 and spreads[True] * 3 < spreads[False]


def _certain(value: object) -> date | None:
    """The day of a cell that can be read one way only."""
    if isinstance(value, str) and (written := _Written.of(value)) and written.separator != ".":
        if written.ambiguous:
            return None
        day = written.day(written.second > 12)
        return day if isinstance(day, date) else None
    day_or_fault = read_day(value, DayOrder())
    return day_or_fault if isinstance(day_or_fault, date) else None


def _from_number(number: float) -> date | DayFault:
    if not 0 <= number < 1e9:
        return DayFault.UNCLEAR
    if int(number) in _SERIALS:
        return date(1899, 12, 30) + timedelta(days=int(number))
    compact = _COMPACT.fullmatch(str(int(number))) if float(number).is_integer() else None
    return _day(int(compact[1]), int(compact[2]), int(compact[3])) if compact else DayFault.UNCLEAR


def _from_text(text: str, order: DayOrder) -> date | DayFault:
    if match := _ISO.fullmatch(text) or _COMPACT.fullmatch(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if written := _Written.of(text):
        month_first = written.separator in order.month_first
        if not written.ambiguous:
            month_first = written.second > 12
        return written.day(month_first)
    if re.fullmatch(r"\d{5}(\.\d+)?", text):
        return _from_number(float(text))
    return _from_words(fold_words(text).split())


def _from_words(words: list[str]) -> date | DayFault:
    """A day with the month's name: `6 March 2022`, `Sat, March 6th, 2022`, `2022 m 6`."""
    months = [month for word in words if (month := _month(word))]
    numbers = [
        int(word)
        for word in (re.sub(r"(?<=\d)(ST|ND|RD|TH)$", "", each) for each in words)
        if word.isdecimal()
    ]
    if len(months) != 1 or len(numbers) != 2:
        return DayFault.UNCLEAR
    day, year = numbers if numbers[0] <= 31 else (numbers[1], numbers[0])
    return _day(_full_year(year), months[0], day)


def _month(word: str) -> int | None:
    if word in MONTHS_BY_ROMAN:
        return MONTHS_BY_ROMAN[word]
    return next((month for stem, month in _MONTHS.items() if word.startswith(stem)), None)


def _has_no_month_name(text: str) -> bool:
    return not any(_month(word) for word in fold_words(text).split())


def _full_year(year: int) -> int:
    return year + 2000 if year < 100 else year


def _month_end(year: int, month: int) -> date | DayFault:
    if not 1 <= month <= 12:
        return DayFault.NO_SUCH_DAY
    if not _EARLIEST <= year <= _LATEST:
        return DayFault.UNCLEAR
    return date(year, month, monthrange(year, month)[1])


def _day(year: int, month: int, day: int) -> date | DayFault:
    try:
        return _checked(date(year, month, day))
    except ValueError:
        return DayFault.NO_SUCH_DAY


def _checked(day: date) -> date | DayFault:
    return day if _EARLIEST <= day.year <= _LATEST else DayFault.UNCLEAR
