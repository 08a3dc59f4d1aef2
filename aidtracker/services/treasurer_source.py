"""What all sheets of the treasurer's workbook share: the books' currency, the rates, the words, the sums."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Protocol

from aidtracker.domain.quantities import g_to_kg
from aidtracker.services.export_source import Source, money
from aidtracker.services.rates import Rates
from aidtracker.services.valuation import Method, Valued
from aidtracker.spreadsheets.files.column_names import column_letters
from aidtracker.spreadsheets.tables import Book, Column, Table


@dataclass
class Sum:
    """Lines added up: how many, what they weigh and are worth in the books, and what is not known of them."""

    lines: int = 0
    contributions: int = 0
    weight_g: int = 0
    minor: int = 0
    base_minor: int = 0
    by_method: defaultdict[Method, int] = field(default_factory=lambda: defaultdict(int))
    estimates: int = 0
    without_amount: int = 0
    without_rate: int = 0

    def add(self, valued: Valued, weight_g: int | None, *, contribution: bool) -> None:
        """Take a line in."""
        self.lines += 1
        self.contributions += contribution
        self.weight_g += weight_g or 0
        self.minor += valued.minor or 0
        self.base_minor += valued.base_minor or 0
        self.by_method[valued.method] += valued.base_minor or 0
        self.estimates += valued.method is Method.CATALOGUE
        self.without_amount += valued.base_minor is None
        self.without_rate += valued.lacks_rate

    @property
    def amount(self) -> Decimal:
        """What they are worth in the books."""
        return money(self.base_minor) or Decimal(0)

    @property
    def kg(self) -> Decimal:
        """What those weigh of which it is known."""
        return g_to_kg(self.weight_g)


def sums_by() -> defaultdict[str, Sum]:
    """Sums by a word of the lines."""
    return defaultdict(Sum)


@dataclass(frozen=True, slots=True)
class Gap:
    """What a line lacks: `value`, `rate` or, where it is only an estimate, `estimate`."""

    kind: str
    line: str
    day: date
    code: str
    item: str
    detail: str


@dataclass
class Tally:
    """What is known when all lines were written, for the sheets after them."""

    all: Sum = field(default_factory=Sum)
    by_category: defaultdict[str, Sum] = field(default_factory=sums_by)
    by_schedule_m: defaultdict[str, Sum] = field(default_factory=sums_by)
    by_currency: defaultdict[str, Sum] = field(default_factory=sums_by)
    by_site: defaultdict[str, Sum] = field(default_factory=sums_by)
    by_donor: defaultdict[str, Sum] = field(default_factory=sums_by)
    gaps: list[Gap] = field(default_factory=list)


@dataclass(frozen=True)
class Books:
    """An export of money: the database, and how amounts come to the one currency of the books."""

    source: Source
    rates: Rates
    with_donors: bool = False

    @property
    def currency(self) -> str:
        """The currency of the books."""
        return self.rates.to_currency

    def say(self, text: str, note: str = "") -> str:
        """A marked text in the language of the file; `{currency}` in it is that of the books."""
        said = self.source.words.translate("Exports", text, note)
        return said.replace("{currency}", self.currency)

    def columns(self, columns: Sequence[Column]) -> list[Column]:
        """Columns with their texts in the language of the file."""
        return [
            Column(
                column.key,
                self.say(column.title),
                column.kind,
                column.description and self.say(column.description),
                column.hxl.replace("{language}", self.source.language),
                column.total,
                column.per,
            )
            for column in columns
        ]


@dataclass(frozen=True, slots=True)
class Ranges:
    """Names the cells of a written table in formulas of other sheets."""

    table: Table
    rows: int

    def of(self, key: str) -> str:
        """All cells of a column, fixed."""
        at = [column.key for column in self.table.columns].index(key)
        letter = column_letters(at)
        first = 3 if self.table.hxl else 2
        return f"{self._sheet}!${letter}${first}:${letter}${first - 1 + max(self.rows, 1)}"

    @property
    def _sheet(self) -> str:
        quoted = self.table.title.replace("'", "''")
        return f"'{quoted}'"


class Make(Protocol):
    """Makes a workbook about money; `about` is what every export says of itself, `made` now."""

    def __call__(self, books: Books, about: list[tuple[str, str]], made: datetime, *, hxl: bool) -> Book:
        """The workbook; its rows are read while they are written."""


@dataclass(frozen=True, slots=True)
class MoneyBook:
    """A kind of export with several sheets, all about money; texts as in `Sheet`."""

    what: str
    by_day: str
    make: Make
