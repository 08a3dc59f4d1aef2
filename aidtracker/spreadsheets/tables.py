"""Tables as the writer takes them: what their columns are, their rows, what the file says of itself."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from aidtracker.i18n import Language


class Kind(StrEnum):
    """What stands in a column, and so how it looks."""

    TEXT = "text"
    COUNT = "count"
    QUANTITY = "quantity"
    WEIGHT_KG = "weight_kg"
    MONEY = "money"
    RATE = "rate"
    SHARE = "share"
    CHECK = "check"
    DATE = "date"
    MOMENT = "moment"


@dataclass(frozen=True, slots=True)
class AtLeast:
    """A sum that does not know all its parts: the real number is this or more."""

    number: Decimal


@dataclass(frozen=True, slots=True)
class Formula:
    """A cell that is calculated: what stands behind the `=`, and what comes of it.

    The value is written too, for readers that do not calculate; a program that does must come to the same.
    """

    text: str
    value: int | Decimal


Value: TypeAlias = str | int | Decimal | AtLeast | Formula | date | datetime | None
"""A cell. A `datetime` has no zone: it is already the time of the place where it happened."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column. `description` is for the sheet that explains, `hxl` the tag of HXL 1.1.

    `total` asks for a sum below; `per` is the key of the column that has to be the same in all rows for it:
    pieces and kilograms, or dollars and euros, do not add up.
    """

    key: str
    title: str
    kind: Kind = Kind.TEXT
    description: str = ""
    hxl: str = ""
    total: bool = False
    per: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows to be written, gone through once. `count` is how many there will be, 0 when that is not known.

    `about` is what the file says of itself, as label and text; `made` when it was made, with a zone.
    With a `name` (letters only, no blanks) the rows are a named table of the workbook. So many columns as
    `fixed` says stay on the screen, and on each page, while the others pass by.
    """

    title: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[Value]]
    made: datetime
    language: Language = Language.EN
    about: Sequence[tuple[str, str]] = ()
    count: int = 0
    hxl: bool = False
    name: str = ""
    fixed: int = 0


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing of a block: one line or row of bars for each of `columns`, by key, over the first column."""

    title: str
    columns: Sequence[str]
    lines: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A small table in a report. `rows` is told the number of its first row, so that formulas can name cells;
    the last of them is a sum where `total` says so.
    """

    heading: str
    columns: Sequence[Column]
    rows: Callable[[int], Sequence[Sequence[Value]]]
    total: bool = False
    chart: Chart | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """A sheet of small tables, one below the other, with a sentence at the top.

    `blocks` is gone through once, when the sheets before it are written.
    """

    title: str
    lead: str
    blocks: Iterable[Block]


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook: its main table is the one that it is about, and all there is of it in `.csv`.

    `title` is how the whole is called, empty for as the main table.
    """

    main: Table
    others: Sequence[Table | Report] = ()
    title: str = ""
