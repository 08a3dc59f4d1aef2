"""Figures and dates as the window shows them, in the language of the window.

Thousands are set apart by a narrow no-break space in every language, as SI has it; the decimal sign, the
names of months and the order of a date are the language's own. A total that does not know everything
starts with ≥.
"""

from datetime import date, datetime, tzinfo
from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtCore import QDate, QLocale, QTime

from aidtracker import i18n
from aidtracker.domain.quantities import g_to_kg, milli_to_quantity
from aidtracker.i18n import Language

THIN = "\u202f"
"""Narrow no-break space: between thousands, and between a figure and its unit."""
AT_LEAST = "≥"

_LOCALES = {
    Language.EN: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    Language.UK: QLocale(QLocale.Language.Ukrainian, QLocale.Country.Ukraine),
    Language.PL: QLocale(QLocale.Language.Polish, QLocale.Country.Poland),
    Language.BE: QLocale(QLocale.Language.Belarusian, QLocale.Country.Belarus),
}


def locale() -> QLocale:
    """Qt's locale of the window's language."""
    return _LOCALES[i18n.current_language()]


def number(value: Decimal | int, places: int | None = None) -> str:
    """`12345.5` as `12 345,5`. `places` fixes the decimals, rounding half up; else as many as there are."""
    exact = Decimal(value)
    if places is not None:
        exact = exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    whole, _, rest = f"{exact:,f}".partition(".")
    grouped = whole.replace(",", THIN).replace("-", "−")
    return f"{grouped}{locale().decimalPoint()}{rest}" if rest else grouped


def quantity(milli: int, unit: str = "") -> str:
    """Thousandths of a unit as `2,5 kg`; `unit` is the word to show."""
    return with_unit(number(milli_to_quantity(milli)), unit)


def weight(weight_g: int | None, *, complete: bool = True, places: int | None = None) -> str:
    """Grams as kilograms: one decimal below 100 kg, whole above, `≥` when not everything in it is known.

    Empty for `None`: nothing is known.
    """
    if weight_g is None:
        return ""
    if places is None:
        places = 1 if abs(weight_g) < 100_000 else 0
    return lower_bound(with_unit(number(g_to_kg(weight_g), places), _kilograms()), complete=complete)


def money(amount_minor: int, currency: str, *, complete: bool = True) -> str:
    """Hundredths of `currency` (ISO 4217) as `6 240.50 USD`."""
    return lower_bound(with_unit(number(Decimal(amount_minor) / 100, 2), currency), complete=complete)


def lower_bound(text: str, *, complete: bool) -> str:
    """`text`, marked as a lower bound unless it is complete."""
    return text if complete else f"{AT_LEAST}{THIN}{text}"


def with_unit(figure: str, unit: str) -> str:
    """A figure and its unit, never parted by the end of a line."""
    return f"{figure}\u00a0{unit}" if unit else figure


def day(value: date | None) -> str:
    """`14 Mar 2027`; empty for `None`."""
    return _day(value, i18n.translate("Dates", "d MMM yyyy", "Qt date format"))


def day_in_words(value: date | None) -> str:
    """`14 March`, for a sentence; the year where it is not this one."""
    if value is not None and value.year != QDate.currentDate().year():
        return _day(value, i18n.translate("Dates", "d MMMM yyyy", "Qt date format"))
    return _day(value, i18n.translate("Dates", "d MMMM", "Qt date format"))


def month(value: date | None) -> str:
    """`May 2027`, as best-before dates are read."""
    if value is None:
        return ""
    name = locale().standaloneMonthName(value.month, QLocale.FormatType.ShortFormat)
    return f"{name} {value.year}"


def clock(moment: datetime, zone: tzinfo, *, seconds: bool = False) -> str:
    """The time of day of a UTC `moment` in the site's `zone`: `14:02` or `14:02:11`."""
    there = moment.astimezone(zone)
    time = QTime(there.hour, there.minute, there.second)
    return time.toString("HH:mm:ss" if seconds else "HH:mm")


def moment(value: datetime, zone: tzinfo) -> str:
    """Day and time of a UTC `value` in the site's `zone`: `14 Mar 2027 14:02`."""
    there = value.astimezone(zone)
    return f"{day(there.date())} {clock(value, zone)}"


def _day(value: date | None, pattern: str) -> str:
    return "" if value is None else locale().toString(QDate(value.year, value.month, value.day), pattern)


def _kilograms() -> str:
    return i18n.translate("Units", "kg")
