"""The last good day as people type it: `5/27`, `05.2027`, `31.05.2027`, `May 2027`, `0527`.

A month or a year alone means its last day. Days with points are day first; with strokes or hyphens Americans
mean the month first and everybody else the day, so `5/6/27` is never guessed at.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from aidtracker.domain.errors import Level, Problem
from aidtracker.domain.months import MONTHS_BY_BEGINNING, MONTHS_BY_ROMAN

_EARLIEST, _LATEST = 1990, 2100
_FAR_YEARS = 30
"""Nothing that is given keeps longer: a date further off is a slip of the hand."""
_OLD_YEARS = 10
"""`5/6` is no month of 2006: nobody brings that, and somebody left the year out."""


_D, _YEAR = "[0-9]{1,2}", "(?P<year>[0-9]{4}|[0-9]{2})"
_NAME = r"(?P<name>[^\W\d_]{3,12})\.?"
_END = r"(?!\w|[./-][0-9])(?:\s?(?:r|р|г|y|года?|року)\b\.?)?"
_FORMS = {
    "day": re.compile(rf"(?P<year>[12][0-9]{{3}})(?P<by>[-./])(?P<month>{_D})(?P=by)(?P<day>{_D}){_END}"),
    "two": re.compile(rf"(?P<a>{_D})\s?(?P<by>[-./])\s?(?P<b>{_D})\s?(?P=by)\s?{_YEAR}{_END}"),
    "year_month": re.compile(rf"(?P<year>[12][0-9]{{3}})\s?[-./]\s?(?P<month>{_D}){_END}"),
    "month_year": re.compile(rf"(?P<a>{_D})\s?(?P<by>[-./])\s?(?P<year>[0-9]{{4}}|{_D}){_END}"),
    "named_day": re.compile(rf"(?P<day>{_D})(?:st|nd|rd|th)?[\s.-]*{_NAME},?[\s.'’-]*{_YEAR}{_END}"),
    "named_first": re.compile(rf"{_NAME}\s?(?P<day>{_D})(?:st|nd|rd|th)?,?\s(?P<year>[0-9]{{4}}){_END}"),
    "named": re.compile(rf"{_NAME}[\s'’-]*{_YEAR}{_END}"),
    "roman": re.compile(
        rf"(?:(?P<day>{_D})[\s.]*)?(?P<roman>x?i{{1,3}}|i?[vx]|vi{{1,3}})[\s./-]+{_YEAR}{_END}"
    ),
    "without_year": re.compile(rf"(?P<day>{_D})(?:st|nd|rd|th)?[\s.-]*{_NAME}(?!\w)"),
    "compact": re.compile(rf"(?P<digits>[0-9]{{8}}|[0-9]{{6}}|[0-9]{{4}}){_END}"),
}


@dataclass(frozen=True, slots=True)
class Expiry:
    """The last good day, perhaps with a warning, or why there is none. `offers` are ways to write it."""

    day: date | None = None
    problem: Problem | None = None
    offers: tuple[str, ...] = ()


def date_at(plain: str, start: int, today: date) -> tuple[int, str, Expiry] | None:
    """The date that stands at `start` of a text in small letters: where it ends, its form, what it means."""
    for form, pattern in _FORMS.items():
        match = pattern.match(plain, start)
        if match is not None and _names_a_month(match):
            return match.end(), form, _read(form, match, today)
    return None


def _names_a_month(match: re.Match[str]) -> bool:
    name = match.groupdict().get("name")
    return name is None or name[:3] in MONTHS_BY_BEGINNING


def _read(form: str, match: re.Match[str], today: date) -> Expiry:
    written = match[0].strip()
    if form == "compact":
        return _compact(match["digits"], written, today)
    if form == "without_year":
        return _no_year((int(match["day"]), _month(match.groupdict())), written)
    if form == "month_year" and (short := _without_year(match, today)):
        return _no_year(short, written)
    year = int(match["year"]) + (2000 if len(match["year"]) == 2 else 0)
    if form == "two":
        return _either(match, year, written, today)
    groups = match.groupdict()
    month = _month(groups)
    day = groups.get("day")
    return judged(_end_of(year, month) if day is None else _day(year, month, int(day)), written, today)


def _month(groups: dict[str, str | None]) -> int:
    if name := groups.get("name"):
        return MONTHS_BY_BEGINNING[name[:3]]
    if roman := groups.get("roman"):
        return MONTHS_BY_ROMAN[roman.upper()]
    return int(groups.get("month") or groups.get("a") or 0)


def _either(match: re.Match[str], year: int, written: str, today: date) -> Expiry:
    first, second = int(match["a"]), int(match["b"])
    by_day, by_month = _day(year, second, first), _day(year, first, second)
    if match["by"] == "." or by_month is None or by_day == by_month:
        return judged(by_day or by_month, written, today)
    if by_day is None:
        return judged(by_month, written, today)
    days = (by_day, by_month)
    values = {"value": written, "first": by_day, "second": by_month}
    return Expiry(None, Problem("expiry.two_ways", values), tuple(day.isoformat() for day in days))


def _without_year(match: re.Match[str], today: date) -> tuple[int, int] | None:
    """Day and month, where what looks like month and year is a day of some year nobody wrote."""
    first, second = int(match["a"]), int(match["year"])
    digits = len(match["year"])
    if digits == 4 or (digits == 2 and first <= 12 and second + 2000 >= today.year - _OLD_YEARS):
        return None
    return (first, second) if second <= 12 else (second, first)


def _no_year(short: tuple[int, int], written: str) -> Expiry:
    day, month = short
    code = "row.no_such_day" if _day(2028, month, day) is None else "expiry.no_year"
    return Expiry(None, Problem(code, {"value": written}))


def _compact(digits: str, written: str, today: date) -> Expiry:
    """`0527`, `052027`, `2027`, `20270531`, `31052027`: as stamped on packages."""
    if len(digits) == 4 and digits.startswith(("19", "20")):
        return judged(_end_of(int(digits), 12), written, today)
    if len(digits) == 8:
        year_first = digits.startswith("20") and _day(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
        day = year_first or _day(int(digits[4:]), int(digits[2:4]), int(digits[:2]))
        return judged(day, written, today)
    year = int(digits[2:]) + (2000 if len(digits) == 4 else 0)
    return judged(_end_of(year, int(digits[:2])), written, today)


def judged(day: date | None, written: str, today: date) -> Expiry:
    """A day as an expiry: warned of when it is past or in a far future, refused when there is none."""
    if day is None:
        return Expiry(None, Problem("row.no_such_day", {"value": written}))
    if not _EARLIEST <= day.year <= _LATEST:
        return Expiry(None, Problem("day.not_a_day", {"value": written}))
    if day < today:
        return Expiry(day, Problem("expiry.past", {"expiry": day}, Level.WARNED))
    if day.year > today.year + _FAR_YEARS:
        return Expiry(day, Problem("expiry.far", {"expiry": day}, Level.WARNED))
    return Expiry(day)


def _end_of(year: int, month: int) -> date | None:
    return _day(year, month, monthrange(year, month)[1]) if 1 <= month <= 12 and year else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
