"""What is typed into one field of the form: how many, how heavy, until when, worth what."""

import re
from datetime import date

from aidtracker.domain.errors import Problem
from aidtracker.domain.quantities import MOST
from aidtracker.domain.quick_line.amounts import Money, currency_of, hundredths, values, weight_alone
from aidtracker.domain.quick_line.counts import counts
from aidtracker.domain.quick_line.dates import Expiry, date_at
from aidtracker.domain.quick_line.figures import FIGURE, has_foreign_digits, readings
from aidtracker.domain.quick_line.reading import in_grams, in_thousandths, not_one_line
from aidtracker.domain.units import Unit

_SHOWN = 40
_MAY_BEGIN = re.compile(r"(?:^|(?<=[\s.:=])|(?<=exp)|(?<=bb))(?=\w)")


def read_quantity(text: str, mark: str = "") -> int | Problem:
    """The thousandths in a quantity field: `12`, `2x`, `3x24`, `1 234`, `½`, `12 pcs`, `2 dozen`.

    `mark` is the decimal mark of the person's language; without it `1,234` is asked about.
    """
    if unfit := not_one_line(text):
        return unfit
    plain = " ".join(text.split())
    if not plain:
        return Problem("row.no_quantity")
    if has_foreign_digits(plain):
        return Problem("row.quantity_foreign_digits", {"value": plain[:_SHOWN]})
    count = next(counts(plain.lower(), plain, mark), None)
    if (
        count is None
        or (count.start, count.unit_end) != (0, len(plain))
        or count.unit not in (None, Unit.PIECE)
    ):
        return Problem("row.quantity_not_a_number", {"value": plain[:_SHOWN]})
    return in_thousandths(count, plain)


def read_weight(text: str) -> int | Problem | None:
    """The grams in a weight field: `5`, `5 kg`, `3 lb 4 oz`, `500 г`; a bare number is kilograms.

    None: the field is empty.
    """
    if unfit := not_one_line(text):
        return unfit
    plain = " ".join(text.split())
    if not plain:
        return None
    kilograms = weight_alone(plain.lower())
    if kilograms is None:
        return Problem("number.not_a_number", {"value": plain[:_SHOWN]})
    return in_grams(kilograms)


def read_expiry(text: str, today: date) -> Expiry | None:
    """The last good day in a date field, with a warning where it is past or far off. None: empty.

    Words before it, as stamped on packages, say nothing more: `EXP 05/27`.
    """
    if unfit := not_one_line(text):
        return Expiry(None, unfit)
    plain = " ".join(text.lower().split())
    if not plain:
        return None
    for begin in _MAY_BEGIN.finditer(plain):
        if re.search(r"\d", plain[: begin.start()]):
            break
        known = date_at(plain, begin.start(), today)
        if known is not None and known[0] == len(plain):
            return known[2]
    return Expiry(None, Problem("day.not_a_day", {"value": text.strip()[:_SHOWN]}))


def read_value(text: str, currency: str = "") -> Money | Problem | None:
    """The money in a value field: `$12`, `20 zł`, or a bare number in `currency`. None: empty."""
    if unfit := not_one_line(text):
        return unfit
    plain = " ".join(text.lower().split())
    if not plain:
        return None
    for start, end, found in values(plain):
        if (start, end) == (0, len(plain)) and not found.share:
            return found.meaning
    bare = re.fullmatch(rf"(?P<sign>[-−–]?)\s*(?P<figure>{FIGURE})", plain)
    amounts = readings(bare["figure"]) if bare else ()
    if bare is None or not amounts:
        return Problem("number.not_a_number", {"value": text.strip()[:_SHOWN]})
    if bare["sign"] or amounts[0] > MOST:
        return Problem("value.out_of_range")
    code = currency_of(currency)
    return Money(hundredths(amounts[0]), code) if code else Problem("value.no_currency")
