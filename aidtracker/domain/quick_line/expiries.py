"""Where a line tells the last good day: behind a word such as `exp`, `до`, or as what can only be a date."""

import re
from collections.abc import Iterator
from datetime import date

from aidtracker.domain.errors import Problem
from aidtracker.domain.quick_line.dates import Expiry, date_at
from aidtracker.domain.quick_line.line import Kind
from aidtracker.domain.quick_line.scan import Scan

_WORDS = r"""exp(?:ir(?:y|es|ed|ing|ation))?\b(?:\.?\s?(?:date|on)\b)?
    |best\s(?:before|by)(?:\s(?:end|date)\b)?|bbe?\b|bbd\b
    |use\sby|sell\sby|good\s(?:until|till?|to|thru)|valid\s(?:until|till?|to)
    |(?:термін|строк)\s(?:придатності|зберігання)(?:\sдо\b)?|(?:придатн\w+|вжити|спожити|годен|годна|годно|годні|добр[еі])\sдо
    |срок\s(?:годности|хранения)(?:\sдо\b)?|(?:годны?й?|годен|годна|использовать|употребить)\sдо
    |(?:тэрмін|тэрміну)\s(?:прыдатнасці|захоўвання)(?:\sда\b)?|(?:прыдатн\w+|годн\w+|ужыць|спажыць)\sда
    |(?:data\s|termin\s)?wa[żz]no[śs][ćc]i?\b(?:\sdo\b)?|wa[żz]n[eyai]\sdo|(?:najlepiej\s)?(?:spo[żz]y[ćc]|zu[żz]y[ćc])\s(?:do|przed)
    |najlepsz[eya]\sprzed|przydatn[eya]\sdo(?:\sspo[żz]ycia)?|годн[аы]\b"""
_TOLD = re.compile(rf"(?<![\w-])(?:{_WORDS})(?![^\W\d_])[\s.:=]*", re.VERBOSE)
_SHORT = re.compile(r"(?<![\w-])(?:до|do|да|until|till|by)\b[\s.:]*(?=[^\W_])")
_MAY_BEGIN = re.compile(r"(?<![\w.,/$€£+-])(?=[0-9])|(?<![\w-])(?=[^\W\d_]{3,12}\.?[\s'’-]*20[0-9]{2}\b)")
_NEXT_WORD = re.compile(r"[^\s\ue000]{1,40}")
_STAMP = re.compile(r"[0-9]{2}[.-][0-9]{2}")


def find_expiry(scan: Scan, today: date) -> date | None:
    """The last good day; what is wrong with it is told beside it, and a word without a date too."""
    at = len(scan.parts)
    found = scan.take_first(Kind.EXPIRY, _expiries(scan, today))
    if found is None:
        return None
    part = scan.parts[at]
    if found.problem is not None:
        scan.say(Kind.EXPIRY, part.start, part.end, found.problem, found.offers)
    return found.day


def _expiries(scan: Scan, today: date) -> Iterator[tuple[int, int, Expiry]]:
    plain, told_until = scan.plain, -1
    for match in _TOLD.finditer(plain):
        yield (found := _behind_word(plain, match, today))
        told_until = max(told_until, found[1])
    for match in _SHORT.finditer(plain):
        known = date_at(plain, match.end(), today) if match.start() >= told_until else None
        if known is not None and known[1] != "compact":
            yield match.start(), known[0], known[2]
            told_until = known[0]
    yield from ((start, end, expiry) for start, end, expiry in _bare(plain, today) if start >= told_until)


def _behind_word(plain: str, match: re.Match[str], today: date) -> tuple[int, int, Expiry]:
    known = date_at(plain, match.end(), today)
    if known is not None:
        return match.start(), known[0], known[2]
    word = _NEXT_WORD.match(plain, match.end())
    if word is not None and any(map(str.isdigit, word[0])):
        return match.start(), word.end(), Expiry(None, Problem("day.not_a_day", {"value": word[0]}))
    end = match.start() + len(match[0].rstrip())
    return match.start(), end, Expiry(None, Problem("expiry.no_date", {"word": plain[match.start() : end]}))


def _bare(plain: str, today: date) -> Iterator[tuple[int, int, Expiry]]:
    until = -1
    for match in _MAY_BEGIN.finditer(plain):
        known = date_at(plain, match.start(), today) if match.start() >= until else None
        if known is not None and _can_be_no_other(plain, match.start(), known, today):
            yield match.start(), known[0], known[2]
            until = known[0]


def _can_be_no_other(plain: str, start: int, known: tuple[int, str, Expiry], today: date) -> bool:
    end, form, expiry = known
    written = plain[start:end]
    if form in ("compact", "roman") or not _is_near(expiry, written, today):
        return False
    if form in ("day", "two", "year_month") or re.search("20[0-9]{2}", written):
        return True
    if form == "month_year" and "/" not in written:
        # A point or a hyphen between two and two digits is a stamp, but 12.25 may be how many.
        begins = not re.search(r"\w", plain[:start])
        return bool(_STAMP.fullmatch(written)) and (written.startswith("0") or not begins)
    return form == "month_year"


def _is_near(expiry: Expiry, written: str, today: date) -> bool:
    """Whether the year is one that stands on goods; a day that does not exist needs its year in full."""
    if re.search("20[0-9]{2}", written):
        return True
    if expiry.day is not None:
        return today.year - 5 <= expiry.day.year <= today.year + 40
    return bool(expiry.offers) and today.year - 5 <= int(expiry.offers[0][:4]) <= today.year + 40
