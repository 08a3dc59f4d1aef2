"""Numbers and days as the papers print them.

The rule is the same in all four languages, because customs on both sides read one paper: a decimal point,
thousands parted by a thin space that never breaks (ISO 80000-1), days as `17.03.2026`, the day of issue with
its month in words.
"""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date

from aidtracker import i18n
from aidtracker.i18n import Language

THIN = "\u202f"


def grouped(number: int) -> str:
    """Whole thousands parted: 20 000."""
    return f"{number:,}".replace(",", THIN)


def decimal(amount: int, places: int, shown: int) -> str:
    """`amount` in units of 10^-places with `shown` decimals; digits left out must be zeros."""
    whole, rest = divmod(amount, 10**places)
    return f"{grouped(whole)}.{rest:0{places}d}"[: shown - places or None]


def decimals_needed(amounts_milli: Iterable[int], at_least: int) -> int:
    """How many decimals, one to three, show every one of the thousandths exactly: so that a column adds up
    on paper.
    """
    needed = at_least
    for amount in amounts_milli:
        if amount % 10 and needed < 3:
            return 3
        if amount % 100 and needed < 2:
            needed = 2
    return needed


def quantity(milli: int) -> str:
    """A quantity without needless zeros: 2500 → 2.5, 12000 → 12."""
    whole, rest = divmod(milli, 1000)
    return f"{grouped(whole)}.{rest:03d}".rstrip("0") if rest else grouped(whole)


def money(minor: int) -> str:
    """Hundredths of a currency: 624050 → 6 240.50."""
    return decimal(minor, 2, 2)


def centimetres(mm: int) -> str:
    """A length in cm, with a decimal only where there is one."""
    whole, rest = divmod(mm, 10)
    return f"{whole}.{rest}" if rest else str(whole)


def day(value: date) -> str:
    """17.03.2026."""
    return f"{value:%d.%m.%Y}"


def best_before(value: date) -> str:
    """The last day of a month is how a date printed as month and year is kept; it is printed so again:
    04.2026.
    """
    return f"{value:%m.%Y}" if value.day == monthrange(value.year, value.month)[1] else day(value)


def long_day(value: date, language: Language) -> str:
    """17 March 2026, 17 березня 2026."""
    return i18n.day_in_words(value, language)
