"""Writing spreadsheets of what there is: for coordinators, treasurers and other programs."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from aidtracker import i18n
from aidtracker.data.queries.exports import Days
from aidtracker.data.queries.sites import StationRow, own_station
from aidtracker.domain.days import zone
from aidtracker.domain.errors import Refused
from aidtracker.i18n import Language, Texts
from aidtracker.services.export_boxes import BOXES, SHIPMENTS
from aidtracker.services.export_expiring import EXPIRING
from aidtracker.services.export_goods import DONATIONS, DONATIONS_WITH_DONORS, STOCK
from aidtracker.services.export_lists import CATALOGUE, NEEDS
from aidtracker.services.export_movements import MOVEMENTS
from aidtracker.services.export_source import WITH_DONORS, WITHOUT_DONORS, Sheet, Source
from aidtracker.services.messages import explain
from aidtracker.services.program import Program
from aidtracker.services.public_report import PUBLIC_REPORT
from aidtracker.services.rates import DAYS_BACK, Rates
from aidtracker.services.treasurer import TREASURER, books_currency
from aidtracker.services.treasurer_source import Books, MoneyBook
from aidtracker.spreadsheets.tables import Book, Column, Table
from aidtracker.spreadsheets.writing import OnProgress, write_book, write_table
from aidtracker.spreadsheets.writing_refused import refused_table

if TYPE_CHECKING:
    from aidtracker.services.imports import Imported


class Export(StrEnum):
    """What can be exported."""

    DONATIONS = "donations"
    STOCK = "stock"
    EXPIRING = "expiring"
    BOXES = "boxes"
    SHIPMENTS = "shipments"
    MOVEMENTS = "movements"
    CATALOGUE = "catalogue"
    NEEDS = "needs"
    TREASURER = "treasurer"
    PUBLIC_REPORT = "public-report"


_SHEETS = {
    Export.DONATIONS: DONATIONS,
    Export.STOCK: STOCK,
    Export.EXPIRING: EXPIRING,
    Export.BOXES: BOXES,
    Export.SHIPMENTS: SHIPMENTS,
    Export.MOVEMENTS: MOVEMENTS,
    Export.CATALOGUE: CATALOGUE,
    Export.NEEDS: NEEDS,
}


_BOOKS = {Export.TREASURER: TREASURER, Export.PUBLIC_REPORT: PUBLIC_REPORT}
"""Workbooks of several sheets about money; `.csv` holds the first of them."""


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to write and where to; the suffix of `path` is the format, `.xlsx` or `.csv`.

    `first` and `last` are days, both included; what they are compared with is said in the file. `hxl` adds a
    row of HXL tags. `with_donors` adds the references of donors where the export has such a column. Without
    `language` it is the window's. `currency` is that of the books (empty: that of the own site's country), a
    rate may be `days_back` days older than the day it is taken for; only exports about money ask for them.
    """

    what: str
    path: Path
    first: date | None = None
    last: date | None = None
    hxl: bool = False
    with_donors: bool = False
    language: Language | None = None
    currency: str = ""
    days_back: int = DAYS_BACK


def export(program: Program, request: ExportRequest, on_progress: OnProgress | None = None) -> int:
    """Write a spreadsheet of one consistent state and give back the number of its rows.

    Whatever `on_progress` raises stops it and leaves no file. Raises `Refused`: `export.unknown`,
    `export.now_only`, `export.days`, `export.suffix`, `export.cannot_write`.
    """
    return program.read(_export, request, program.clock(), on_progress)


def export_refused_rows(imported: "Imported", path: Path) -> int:
    """Write the rows that an import refused, each with its reason, to be mended and imported again."""
    table = refused_table(imported.parsed, imported.problems, explain, i18n.current_language())
    return write_table(table, path)


def _export(
    connection: Connection, request: ExportRequest, now: datetime, on_progress: OnProgress | None
) -> int:
    return write_book(export_book(connection, request, now), request.path, on_progress)


def export_book(connection: Connection, request: ExportRequest, now: datetime) -> Book:
    """The workbook of an export; mostly of one table, see `export_table`."""
    if request.what not in set(_BOOKS):
        return Book(export_table(connection, request, now))
    kind = _BOOKS[Export(request.what)]
    station, source = _begun(connection, request, now)
    rates = Rates(connection, books_currency(connection, station, request.currency), request.days_back)
    books = Books(source, rates, request.with_donors)
    return kind.make(books, list(_about(kind, source, station, now)), now, hxl=request.hxl)


def export_table(connection: Connection, request: ExportRequest, now: datetime) -> Table:
    """The table of an export. Its rows are read while they are written: `connection` must stay open."""
    sheet = _sheet(request)
    station, source = _begun(connection, request, now)
    return Table(
        title=source.words.translate("Exports", sheet.title),
        columns=[_translated(column, sheet, source.words) for column in sheet.columns],
        rows=sheet.rows(source),
        made=now,
        language=source.language,
        about=list(_about(sheet, source, station, now)),
        count=sheet.count(source) if sheet.count else 0,
        hxl=request.hxl,
    )


def _begun(connection: Connection, request: ExportRequest, now: datetime) -> tuple[StationRow, Source]:
    """The own station, and what the sheets of this export are made with."""
    station = own_station(connection)
    if station is None:
        raise Refused("program.not_set_up")
    if request.first and request.last and request.first > request.last:
        raise Refused("export.days", "first", first=request.first, last=request.last)
    language = request.language or i18n.current_language()
    here = zone(station.timezone)
    today = now.astimezone(here).date()
    return station, Source(connection, language, here, Days(request.first, request.last), today)


def _sheet(request: ExportRequest) -> Sheet:
    if request.what not in set(Export):
        raise Refused("export.unknown", "what", what=request.what)
    sheet = _SHEETS[Export(request.what)]
    if request.with_donors and sheet is DONATIONS:
        sheet = DONATIONS_WITH_DONORS
    if (request.first or request.last) and not sheet.by_day:
        raise Refused("export.now_only", "first", what=request.what)
    if request.first and sheet.of_one_day:
        raise Refused("export.one_day", "first", what=request.what)
    return sheet


def _translated(column: Column, sheet: Sheet, words: Texts) -> Column:
    title = column.title if sheet.named_for_import else words.translate("Exports", column.title)
    description = column.description and words.translate("Exports", column.description)
    hxl = column.hxl.format(language=words.language)
    return replace(column, title=title, description=description, hxl=hxl)


def _about(
    sheet: Sheet | MoneyBook, source: Source, station: StationRow, now: datetime
) -> Iterator[tuple[str, str]]:
    words = source.words
    yield words.translate("Exports", "What this is"), words.translate("Exports", sheet.what)
    made = now.astimezone(source.zone)
    yield words.translate("Exports", "Made"), f"{made:%Y-%m-%d %H:%M} ({station.timezone or 'UTC'})"
    yield words.translate("Exports", "By station"), f"{station.code} · {station.site_name}"
    if sheet.by_day:
        yield words.translate("Exports", "Days"), _days(sheet, source)
    if isinstance(sheet, Sheet):
        yield (
            words.translate("Exports", "Donors"),
            words.translate("Exports", WITH_DONORS if sheet.tells_donors else WITHOUT_DONORS),
        )


def _days(sheet: Sheet | MoneyBook, source: Source) -> str:
    first, last, words = source.days.first, source.days.last, source.words
    if first and last:
        chosen = words.translate("Exports", "from {first} until {last}").format(first=first, last=last)
    elif first:
        chosen = words.translate("Exports", "from {first} on").format(first=first)
    elif last:
        chosen = words.translate("Exports", "until {last}").format(last=last)
    else:
        return words.translate("Exports", "all")
    return f"{chosen}: {words.translate('Exports', sheet.by_day)}"
