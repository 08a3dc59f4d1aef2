"""One reader for each kind of cell; a column remembers what each different cell means."""

from collections.abc import Callable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Generic, NamedTuple, TypeVar, cast

from aidtracker.domain.errors import Level, Problem
from aidtracker.domain.quantities import MOST
from aidtracker.domain.units import KILOGRAMS, Measure, Unit, measure_named
from aidtracker.spreadsheets.cells.dates import DayFault, DayOrder, read_day, read_expiry
from aidtracker.spreadsheets.cells.money import amount_to_minor, currency_named
from aidtracker.spreadsheets.cells.numbers import Written, cell_text, has_foreign_digits, read_number
from aidtracker.spreadsheets.cells.words import is_error, means_nothing
from aidtracker.spreadsheets.files.grids import UNCALCULATED
from aidtracker.spreadsheets.header_cells import Column

T = TypeVar("T")
_TIMES = frozenset("xх×")


class Reading(NamedTuple):
    """What a cell means. With a `problem` or an `extra` (its own unit, currency) it needs a closer look."""

    value: object
    problem: Problem | None = None
    extra: object = None


class ColumnReader(dict[object, T], Generic[T]):
    """Cell → value for one column; `special` holds the cells that need a closer look."""

    def __init__(self, column: Column | None, read: Callable[[object], Reading]) -> None:
        super().__init__()
        self.column = column
        self.special: dict[object, Reading] = {}
        self._read = read

    def __missing__(self, cell: object) -> T:
        reading = self._read(cell)
        if reading.problem is not None or reading.extra is not None:
            self.special[cell] = reading
        value = cast("T", reading.value)  # each reader makes values of its own column's type
        self[cell] = value
        return value

    def problem(self, cell: object) -> Problem | None:
        """What is wrong with a cell that was read before."""
        reading = self.special.get(cell)
        return reading.problem if reading else None

    def besides(self, cell: object) -> object:
        """What a cell that was read before tells besides its value."""
        reading = self.special.get(cell)
        return reading.extra if reading else None


MOST_LETTERS = 500


def problem_of(code: str, text: str, level: Level, **values: object) -> Problem:
    """A problem with a cell of this text."""
    return Problem(code, {"value": text, **values}, level)


def broken_cell(text: str, level: Level) -> Problem | None:
    """Errors and formulas that were never calculated."""
    if text == UNCALCULATED:
        return Problem("row.formula_without_value", {"value": ""}, level)
    return problem_of("row.error_value", text, level) if is_error(text) else None


def read_text(cell: object) -> Reading:
    """Any text, kept as it is but for white space."""
    text = cell_text(cell)
    if broken := broken_cell(text, Level.WARNED):
        return Reading("", broken)
    if text.startswith("="):
        return Reading(text, problem_of("row.text_like_formula", text, Level.WARNED))
    return Reading(text)


def name_text(cell: object) -> Reading:
    """As `read_text`, for what names an item: looking in the catalogue for a whole tale takes for ever."""
    reading = read_text(cell)
    letters = len(str(reading.value))
    if letters <= MOST_LETTERS:
        return reading
    start = f"{str(reading.value)[:40]}…"
    return Reading(
        "", problem_of("row.name_too_long", start, Level.REFUSED, letters=letters, most=MOST_LETTERS)
    )


def required_text(cell: object) -> Reading:
    """As `name_text`; nothing needs a closer look too, and so do marks without a letter: `"`, `-//-`."""
    reading = name_text(cell)
    told = any(map(str.isalnum, str(reading.value)))
    return reading if told or reading.problem else Reading("", None, "missing")


def quantity_reader(mark: str) -> Callable[[object], Reading]:
    """Thousandths of a unit; the unit as `extra` where the cell tells its own."""

    def read(cell: object) -> Reading:
        text = cell_text(cell)
        if broken := broken_cell(text, Level.REFUSED):
            return Reading(None, broken)
        if means_nothing(text):
            return _refused("row.no_quantity", text)
        if has_foreign_digits(text):
            return _refused("row.quantity_foreign_digits", text)
        written = _without_times(read_number(cell, mark))
        measure = measure_named(written.after) if written and written.after else None
        if written is None or written.before:
            return _refused("row.quantity_not_a_number", text)
        if measure is None and written.after:
            return _with_unknown_unit(written, text)
        return _counted(written.number, text, (measure, written.after) if measure else None)

    return read


def _without_times(written: Written | None) -> Written | None:
    """`x12` and `12 x` are twelve."""
    around = (written.before + written.after).lower() if written else ""
    return Written(written.number) if written and around in _TIMES else written


def _refused(code: str, text: str) -> Reading:
    return Reading(None, problem_of(code, text, Level.REFUSED))


def _with_unknown_unit(written: Written, text: str) -> Reading:
    """`10 zgrzewek`: one word more is a unit that is not known; anything else is more than one number."""
    if len(written.after) < 3 or not written.after.isalpha():
        return _refused("row.quantity_not_a_number", text)
    reading = _counted(written.number, text, (None, written.after))
    unknown = problem_of("row.unit_unknown", written.after, Level.WARNED)
    return reading._replace(problem=reading.problem or unknown)


def _counted(number: Decimal, text: str, own_unit: object) -> Reading:
    if number < 0:
        return _refused("row.quantity_below_zero", text)
    if number == 0:
        return _refused("row.quantity_zero", text)
    if number > MOST:
        return _refused("row.quantity_too_large", text)
    milli = int((number * 1000).quantize(Decimal(1), ROUND_HALF_UP))
    if milli == 0:
        return _refused("row.quantity_too_small", text)
    # A float carries noise behind the fifteenth digit; only a person's own digits are worth a word.
    if abs(milli - number * 1000) > Decimal("0.000001"):
        reading = f"{Decimal(milli) / 1000:f}"
        return Reading(
            milli, problem_of("row.quantity_rounded", text, Level.WARNED, reading=reading), own_unit
        )
    return Reading(milli, None, own_unit)


def unit_reader(default: Measure | None) -> Callable[[object], Reading]:
    """The unit; its factor as `extra` where the unit is not one of ours but a part or a multiple of it."""

    def read(cell: object) -> Reading:
        text = cell_text(cell)
        if broken := broken_cell(text, Level.WARNED):
            return Reading(default.unit if default else None, broken)
        measure = measure_named(text) if text else default
        if measure is None:
            unknown = bool(text) and not means_nothing(text)
            return Reading(None, problem_of("row.unit_unknown", text, Level.WARNED) if unknown else None)
        return Reading(measure.unit, None, None if measure.factor == 1 else measure.factor)

    return read


def weight_reader(column: Column, mark: str) -> Callable[[object], Reading]:
    """Grams as a Decimal, None when nothing is said. Kilograms unless the header or the cell tells."""
    default = column.measure if column.measure and column.measure.unit is Unit.KILOGRAM else KILOGRAMS

    def read(cell: object) -> Reading:
        text = cell_text(cell)
        if broken := broken_cell(text, Level.WARNED):
            return Reading(None, broken)
        if not text or means_nothing(text):
            return Reading(None)
        written = read_number(cell, mark, unclear="point")
        measure = measure_named(written.after) if written and written.after else default
        grams = _grams(written, measure)
        if grams is None:
            return Reading(None, problem_of("row.weight_unknown", text, Level.WARNED))
        return Reading(grams or None)

    return read


def grams_reader(column: Column, mark: str) -> Callable[[object], Reading]:
    """As `weight_reader`, in whole grams."""
    read_exactly = weight_reader(column, mark)

    def read(cell: object) -> Reading:
        reading = read_exactly(cell)
        return (
            Reading(whole(reading.value), reading.problem) if isinstance(reading.value, Decimal) else reading
        )

    return read


def _grams(written: Written | None, measure: Measure | None) -> Decimal | None:
    if written is None or written.before or measure is None or measure.unit is not Unit.KILOGRAM:
        return None
    grams = written.number * measure.factor * 1000
    return grams if 0 <= grams <= 1_000_000_000 else None


def whole(amount: Decimal) -> int:
    """The nearest whole number, half up."""
    return int(amount.quantize(Decimal(1), ROUND_HALF_UP))


def day_reader(order: DayOrder) -> Callable[[object], Reading]:
    """A day, or None when nothing is said. A row with a day that cannot be is refused."""

    def read(cell: object) -> Reading:
        text = cell_text(cell)
        if broken := broken_cell(text, Level.WARNED):
            return Reading(None, broken)
        day = read_day(cell, order)
        if isinstance(day, DayFault):
            if means_nothing(text):
                return Reading(None)
            impossible = day is DayFault.NO_SUCH_DAY
            return _refused("row.no_such_day" if impossible else "row.date_unclear", text)
        return Reading(day)

    return read


def expiry_reader(order: DayOrder) -> Callable[[object], Reading]:
    """The last good day, or None. What is no date is a warning; a day that cannot be is a slip to correct."""

    def read(cell: object) -> Reading:
        text = cell_text(cell)
        if broken := broken_cell(text, Level.WARNED):
            return Reading(None, broken)
        if not text or means_nothing(text):
            return Reading(None)
        day = read_expiry(cell, order)
        if day is DayFault.NO_SUCH_DAY:
            return _refused("row.no_such_day", text)
        if isinstance(day, date):
            return Reading(day)
        return Reading(None, problem_of("row.expiry_unknown", text, Level.WARNED))

    return read


def value_reader(mark: str) -> Callable[[object], Reading]:
    """Hundredths of a currency; the currency as `extra` where the cell names its own."""

    def read(cell: object) -> Reading:
        text = cell_text(cell)
        if broken := broken_cell(text, Level.WARNED):
            return Reading(None, broken)
        if not text or means_nothing(text):
            return Reading(None)
        written = read_number(cell, mark, unclear="point")
        names = [name for name in (written.before, written.after) if name] if written else []
        currencies = [currency_named(name) for name in names]
        if written is None or not 0 <= written.number <= 10**12 or "" in currencies or len(currencies) > 1:
            return Reading(None, problem_of("row.value_unknown", text, Level.WARNED))
        return Reading(amount_to_minor(written.number) or None, None, currencies[0] if currencies else None)

    return read


def currency_reader(cell: object) -> Reading:
    """The ISO code of a currency."""
    text = cell_text(cell)
    code = currency_named(text)
    return Reading(code or (text.upper() if len(text) == 3 and text.isascii() and text.isalpha() else ""))
