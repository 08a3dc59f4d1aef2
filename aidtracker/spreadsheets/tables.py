"""A table as it is handed to the writer: what its columns are, its rows, and what the file says of itself."""

from collections.abc import Iterable, Sequence
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
    DATE = "date"
    MOMENT = "moment"


@dataclass(frozen=True, slots=True)
class AtLeast:
    """A sum that does not know all its parts: the real number is this or more."""

    number: Decimal


Value: TypeAlias = str | int | Decimal | AtLeast | date | datetime | None
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
    """

    title: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[Value]]
    made: datetime
    language: Language = Language.EN
    about: Sequence[tuple[str, str]] = ()
    count: int = 0
    hxl: bool = False
