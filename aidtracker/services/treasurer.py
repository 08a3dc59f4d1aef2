"""The treasurer's workbook: lines with their worth, sums, reconciliation, gaps."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Connection

from aidtracker.data.queries.sites import StationRow, site_by_id
from aidtracker.data.queries.treasurer import commonest_currency
from aidtracker.domain.currencies import currency_of, is_currency
from aidtracker.domain.errors import Refused
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.export_source import WITH_DONORS, WITHOUT_DONORS, Row
from aidtracker.services.treasurer_columns import line_columns
from aidtracker.services.treasurer_lines import Lines, count_lines
from aidtracker.services.treasurer_reconciliation import Reconciliation, reconciliation_columns
from aidtracker.services.treasurer_source import Books, MoneyBook
from aidtracker.services.treasurer_summary import summary
from aidtracker.spreadsheets.tables import Book, Column, Kind, Table

TITLE = QT_TRANSLATE_NOOP("Exports", "Lines")
_KINDS = ("rate", "value", "estimate")
_GAPS = {
    "value": (
        QT_TRANSLATE_NOOP("Exports", "No value"),
        QT_TRANSLATE_NOOP("Exports", "Write what it is worth in the line, or in the catalogue for one unit."),
    ),
    "rate": (
        QT_TRANSLATE_NOOP("Exports", "No exchange rate"),
        QT_TRANSLATE_NOOP("Exports", "Type or import the rate of that day, and export again."),
    ),
    "estimate": (
        QT_TRANSLATE_NOOP("Exports", "An estimate"),
        QT_TRANSLATE_NOOP(
            "Exports", "The value is that of the catalogue. A statement of the donor is better."
        ),
    ),
}


def books_currency(connection: Connection, station: StationRow, chosen: str) -> str:
    """The currency of the books: the one chosen, or that of the own site's country, or else the one in which
    most lines are valued. Raises `Refused("item.currency")`.
    """
    if chosen:
        if not is_currency(chosen.upper()):
            raise Refused("item.currency", "currency", value=chosen)
        return chosen.upper()
    country = site_by_id(connection, station.site_id).country
    return currency_of(country) or commonest_currency(connection) or "USD"


def treasurer_book(books: Books, about: list[tuple[str, str]], made: datetime, *, hxl: bool) -> Book:
    """The workbook. Its lines are read while they are written, the other sheets after them."""
    lines = Lines(books)
    main = Table(
        title=books.say(TITLE),
        columns=line_columns(books),
        rows=lines,
        made=made,
        language=books.source.language,
        about=[*about, *_rules(books)],
        count=count_lines(books),
        hxl=hxl,
        name="Lines",
        fixed=2,
    )
    others = summary(books, main, lines.tally), _reconciliation(books, made), _gaps(books, lines, made)
    return Book(main, others, books.say(QT_TRANSLATE_NOOP("Exports", "Treasurer's workbook")))


def _reconciliation(books: Books, made: datetime) -> Table:
    told = Reconciliation(books)
    return Table(
        title=books.say(QT_TRANSLATE_NOOP("Exports", "Reconciliation")),
        columns=reconciliation_columns(books, told.reasons),
        rows=told.rows(),
        made=made,
        language=books.source.language,
        name="Reconciliation",
        fixed=3,
    )


def _gaps(books: Books, lines: Lines, made: datetime) -> Table:
    return Table(
        title=books.say(QT_TRANSLATE_NOOP("Exports", "Gaps")),
        columns=books.columns(
            (
                Column("gap", QT_TRANSLATE_NOOP("Exports", "Gap")),
                Column("lot", QT_TRANSLATE_NOOP("Exports", "Donation line")),
                Column("day", QT_TRANSLATE_NOOP("Exports", "Date received"), Kind.DATE),
                Column("code", QT_TRANSLATE_NOOP("Exports", "Item code")),
                Column("item", QT_TRANSLATE_NOOP("Exports", "Item")),
                Column(
                    "detail",
                    QT_TRANSLATE_NOOP("Exports", "Which"),
                    description=QT_TRANSLATE_NOOP(
                        "Exports", "The rate that is missing, or where an estimate comes from."
                    ),
                ),
                Column("do", QT_TRANSLATE_NOOP("Exports", "What can be done")),
            )
        ),
        rows=_gap_rows(books, lines),
        made=made,
        language=books.source.language,
        name="Gaps",
    )


def _gap_rows(books: Books, lines: Lines) -> Iterator[Row]:
    for kind in _KINDS:
        name, what_to_do = map(books.say, _GAPS[kind])
        for gap in lines.tally.gaps:
            if gap.kind == kind:
                yield name, gap.line, gap.day, gap.code, gap.item, gap.detail, what_to_do


def _rules(books: Books) -> Iterator[tuple[str, str]]:
    say = books.say
    yield (
        say(QT_TRANSLATE_NOOP("Exports", "Donors")),
        say(WITH_DONORS if books.with_donors else WITHOUT_DONORS),
    )
    yield say(QT_TRANSLATE_NOOP("Exports", "Currency of the books")), books.currency
    yield (
        say(QT_TRANSLATE_NOOP("Exports", "Values")),
        say(
            QT_TRANSLATE_NOOP(
                "Exports",
                "What was stated when the goods came; where nothing was, what the catalogue says today of "
                "one unit, in the same unit. Where neither is known the cell is empty: a gap.",
            )
        ),
    )
    yield (
        say(QT_TRANSLATE_NOOP("Exports", "Exchange rates")),
        say(
            QT_TRANSLATE_NOOP(
                "Exports",
                "The rate of the day on which the goods came, or else the last one before it, at most "
                "{days} days old. Only rates into {currency} that somebody typed or imported; none is "
                "turned around.",
            )
        ).format(days=books.rates.days_back),
    )
    yield (
        say(QT_TRANSLATE_NOOP("Exports", "Reconciliation")),
        say(
            QT_TRANSLATE_NOOP(
                "Exports",
                "Of all goods that are ours, wherever they are: at sites, in boxes, on the way, at the "
                "sorting centre. Goods leave it when they are given out, disposed of or lost. Values are "
                "those of the day on which the goods came.",
            )
        ),
    )


TREASURER = MoneyBook(
    QT_TRANSLATE_NOOP(
        "Exports",
        "For the treasurer: every line received with its worth, sums of them by formula, "
        "a reconciliation of all goods, and what is not known.",
    ),
    QT_TRANSLATE_NOOP("Exports", "the day on which the goods were received"),
    treasurer_book,
)
