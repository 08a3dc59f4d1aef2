"""What reading a spreadsheet gives: typed rows, and problems that say where they stand.

The rows are named tuples and not dataclasses: a hundred thousand of them cross a pipe between two processes,
and a tuple does so four times as fast.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from aidtracker.domain.errors import Problem
from aidtracker.domain.units import Unit


class FileKind(StrEnum):
    """What a sheet holds."""

    DONATIONS = "donations"
    BOXES = "boxes"
    CATALOGUE = "catalogue"
    NEEDS = "needs"


class Wanted(StrEnum):
    """What is asked of a file."""

    ROWS = "rows"
    """A table, understood."""
    SHEETS = "sheets"
    """What sheets there are, and what they seem to hold."""
    CELLS = "cells"
    """All cells of a sheet, as they stand."""


class GoodsRow(NamedTuple):
    """One line of goods. `quantity_milli` is in thousandths of `unit` (None: the sheet does not say)."""

    row: int
    day: date | None
    item_code: str
    item: str
    detail: str
    quantity_milli: int
    unit: Unit | None
    unit_text: str
    weight_g: int | None
    """Of the whole line."""
    expiry: date | None
    batch: str
    condition: str
    """`new`, `used`, or empty when nothing is said."""
    note: str
    donor_kind: str
    """`organisation`, `person` or empty."""
    value_minor: int | None
    """Of the whole line, in hundredths of `currency`."""
    currency: str
    hs_code: str
    origin: str


class BoxRow(NamedTuple):
    """One line of goods in one box of somebody else's packing list.

    A range of boxes in one row comes as one of these for each box. What belongs to the box (gross weight,
    size, package) stands in the first line of the box and is None or empty in the others.
    """

    marks: str
    goods: GoodsRow
    gross_g: int | None
    length_mm: int | None
    width_mm: int | None
    height_mm: int | None
    package: str
    """UN/ECE Rec 21 code, empty when the sheet does not say."""

    @property
    def net_g(self) -> int | None:
        """What the goods of this line weigh without the box."""
        return self.goods.weight_g


class NeedRow(NamedTuple):
    """One thing that a site asks for. No quantity: as much as there is."""

    row: int
    item_code: str
    item: str
    quantity_milli: int | None
    unit: Unit | None
    unit_text: str
    priority: str
    """`urgent`, `normal` or `not needed`."""
    note: str


class CatalogueRow(NamedTuple):
    """What a sheet says of one item, with the columns of the starter catalogue and more.

    Empty, None or `()` where it says nothing. Weight and value are of one unit.
    """

    row: int
    item_code: str
    category: str
    name_en: str
    name_uk: str
    name_pl: str
    name_be: str
    unit: Unit | None
    unit_basis: str
    unit_weight_g: int | None
    hs_code: str
    hs_confidence: str
    hs_note: str
    expiry_tracked: bool | None
    dangerous_goods: str
    """`yes`, `no`, `check`, or the cell's text where it is none of these."""
    un_number: str
    flags: tuple[str, ...]
    schedule_m_line: str
    sector: str
    core: bool | None
    pack_milli: int | None
    weight_source: str
    weight_as_of: date | None
    unit_value_minor: int | None
    currency: str
    value_source: str
    value_as_of: date | None
    note: str
    aliases: tuple[tuple[str, str], ...]
    """Language (empty: not said) and text."""
    barcodes: tuple[str, ...]
    cells: tuple[str, ...]
    """Of the columns that are read, as they stand: for the list of refused rows."""


Row: TypeAlias = GoodsRow | BoxRow | NeedRow | CatalogueRow


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A problem and where it stands. Row 0: the whole sheet."""

    row: int
    column: str
    """The header's text, or the column's letter where it has none."""
    value: str
    problem: Problem


@dataclass(frozen=True, slots=True)
class Head:
    """What was recognised before the first row."""

    file: str
    sheet: str
    kind: FileKind
    header_rows: tuple[int, ...]
    headers: tuple[str, ...]
    """Of all columns, in their order; the column's letter where there is no text."""
    mapping: Mapping[str, str]
    """Header → field, for the columns that are read."""
    facts: Mapping[str, str] = field(default_factory=dict)
    """What is said above the header: `shipper`, `consignee`, `day` (ISO) and the like."""
    other_sheets: tuple[str, ...] = ()
    columns: tuple["SeenColumn", ...] = ()
    """All columns, as they are understood."""
    missing: tuple[str, ...] = ()
    """What the kind needs and no column tells; only a first look goes on without it, and reads no rows."""


@dataclass(frozen=True, slots=True)
class SeenColumn:
    """A column of a sheet: its letter, what stands over it, and the field it is read as (empty: none)."""

    letter: str
    header: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class SeenSheet:
    """A sheet of a file at a glance. Without a `kind` no table was recognised in it."""

    name: str
    """Empty for text files, which have but one."""
    kind: FileKind | None
    rows: int
    """Filled ones below the header; where none was found, all filled ones."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """The outcome for one sheet. `rows = good + refused + skipped`."""

    head: Head
    rows: int
    good: int
    refused: int
    skipped: int
    problems: tuple[RowProblem, ...]
    content_hash: str
    """SHA-256 over the cells and the kind: the same sheet saved again has the same."""
    refused_cells: Mapping[int, tuple[str, ...]]
    """The cells of refused rows as text, in the order of `head.headers`; columns not read are left empty."""

    @property
    def file(self) -> str:
        """The file's name."""
        return self.head.file

    @property
    def sheet(self) -> str:
        """The sheet's name, empty for text files."""
        return self.head.sheet

    @property
    def kind(self) -> FileKind:
        """What the sheet holds."""
        return self.head.kind


@dataclass(frozen=True, slots=True)
class ParseRequest:
    """What to read and how. Without `kind` and `sheet` both are recognised."""

    today: date
    kind: FileKind | None = None
    sheet: str | None = None
    mapping: Mapping[str, str] = field(default_factory=dict)
    """Header (or column letter) → field, for what is not recognised by itself; `-` leaves a column out."""
    first_rows: int | None = None
    """A first look: only so many rows, and what is missing or unknown is told and not refused."""
