"""The summary: sums over the sheet of lines, each a formula, so that it follows what is changed there."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal

from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.export_source import Row, money
from aidtracker.services.treasurer_lines import METHODS
from aidtracker.services.treasurer_source import Books, Ranges, Sum, Tally
from aidtracker.services.valuation import Method
from aidtracker.spreadsheets.files.column_names import column_letters
from aidtracker.spreadsheets.tables import Block, Chart, Column, Formula, Kind, Report, Table, Value

SCHEDULE_M = {
    "4": QT_TRANSLATE_NOOP("Exports", "Books and publications"),
    "5": QT_TRANSLATE_NOOP("Exports", "Clothing and household goods"),
    "6": QT_TRANSLATE_NOOP("Exports", "Cars and other vehicles"),
    "19": QT_TRANSLATE_NOOP("Exports", "Food inventory"),
    "20": QT_TRANSLATE_NOOP("Exports", "Drugs and medical supplies"),
    "25": QT_TRANSLATE_NOOP("Exports", "Other"),
    "26": QT_TRANSLATE_NOOP("Exports", "Other"),
    "27": QT_TRANSLATE_NOOP("Exports", "Other"),
    "28": QT_TRANSLATE_NOOP("Exports", "Other"),
}
"""The lines of Schedule M of US Form 990 on which such goods stand."""

_LINES = Column("lines", QT_TRANSLATE_NOOP("Exports", "Lines"), Kind.COUNT)
_GAPS = Column("gaps", QT_TRANSLATE_NOOP("Exports", "Lines without amount"), Kind.COUNT)
_AMOUNT = Column("amount", QT_TRANSLATE_NOOP("Exports", "Amount, {currency}"), Kind.MONEY)
_WEIGHT = Column("weight", QT_TRANSLATE_NOOP("Exports", "Weight, kg"), Kind.WEIGHT_KG)

Cell = Callable[[int], Formula]
"""A formula of a row, by the row's number."""


def summary(books: Books, lines: Table, tally: Tally) -> Report:
    """The sheet; made when the lines are written."""
    return Report(
        books.say(QT_TRANSLATE_NOOP("Exports", "Summary")),
        books.say(
            QT_TRANSLATE_NOOP(
                "Exports", "Every figure is a formula over the sheet of lines. Amounts are in {currency}."
            )
        ),
        _blocks(books, lines, tally),
    )


def _blocks(books: Books, lines: Table, tally: Tally) -> Iterator[Block]:
    ranges = Ranges(lines, tally.all.lines)
    yield _by_category(books, ranges, tally)
    yield _by_schedule_m(books, ranges, tally)
    yield _by_currency(books, ranges, tally)
    yield _by_site(books, ranges, tally)
    if books.with_donors:
        yield _by_donor(books, ranges, tally)
    yield _gaps(books, ranges, tally)


def _by_category(books: Books, ranges: Ranges, tally: Tally) -> Block:
    title = QT_TRANSLATE_NOOP("Exports", "Category")
    columns = books.columns((Column("name", title), _LINES, _WEIGHT, _AMOUNT, _GAPS))

    def rows(first: int) -> list[Row]:
        made = [
            (
                name,
                _count(ranges, "category", at, one.lines),
                _sum(ranges, "weight", "category", at, one.kg),
                _sum(ranges, "amount", "category", at, one.amount),
                _without(ranges, "category", at, one.without_amount),
            )
            for at, (name, one) in enumerate(sorted(tally.by_category.items()), first)
        ]
        return [*made, _total(books, columns, first, made)]

    return Block(
        books.say(QT_TRANSLATE_NOOP("Exports", "By category")),
        columns,
        rows,
        total=True,
        chart=Chart(books.say(QT_TRANSLATE_NOOP("Exports", "Amount by category, {currency}")), ("amount",)),
    )


def _by_schedule_m(books: Books, ranges: Ranges, tally: Tally) -> Block:
    columns = books.columns(
        (
            Column("what", QT_TRANSLATE_NOOP("Exports", "What it is")),
            Column("line", QT_TRANSLATE_NOOP("Exports", "Schedule M line"), Kind.COUNT),
            Column("contributions", QT_TRANSLATE_NOOP("Exports", "Contributions"), Kind.COUNT),
            _LINES,
            _AMOUNT,
            Column("stated", QT_TRANSLATE_NOOP("Exports", "of it by statement"), Kind.MONEY),
            Column("catalogue", QT_TRANSLATE_NOOP("Exports", "of it by catalogue"), Kind.MONEY),
            _GAPS,
        )
    )

    def rows(first: int) -> list[Row]:
        found = sorted(tally.by_schedule_m.items(), key=lambda pair: int(pair[0] or 99))
        made = [
            (
                books.say(SCHEDULE_M.get(line, _OTHER_LINE) if line else _NO_LINE),
                int(line) if line else None,
                _sum(ranges, "contribution", "schedule_m", at, one.contributions, line),
                _count(ranges, "schedule_m", at, one.lines, line),
                _sum(ranges, "amount", "schedule_m", at, one.amount, line),
                *(_by_method(books, ranges, at, one, line, method) for method in METHODS),
                _without(ranges, "schedule_m", at, one.without_amount, line),
            )
            for at, (line, one) in enumerate(found, first)
        ]
        return [*made, _total(books, columns, first, made)]

    return Block(
        books.say(QT_TRANSLATE_NOOP("Exports", "By line of Schedule M (US Form 990)")),
        columns,
        rows,
        total=True,
        note=books.say(
            QT_TRANSLATE_NOOP(
                "Exports",
                "The schedule is asked for when non-cash gifts exceed 25,000 USD in the year. "
                "Goods bought with donated money are not on it.",
            )
        ),
    )


def _by_method(books: Books, ranges: Ranges, at: int, one: Sum, line: str, method: Method) -> Formula:
    word = books.say(METHODS[method]).replace('"', '""')
    return Formula(
        f"SUMIFS({ranges.of('amount')},{ranges.of('schedule_m')},{_is(at, line, '$B')},"
        f'{ranges.of("method")},"{word}")',
        money(one.by_method[method]) or Decimal(0),
    )


def _by_currency(books: Books, ranges: Ranges, tally: Tally) -> Block:
    columns = books.columns(
        (
            Column("name", QT_TRANSLATE_NOOP("Exports", "Currency")),
            _LINES,
            Column("value", QT_TRANSLATE_NOOP("Exports", "Fair value, in that currency"), Kind.MONEY),
            _AMOUNT,
            _GAPS,
        )
    )

    def rows(first: int) -> list[Row]:
        made: list[Row] = []
        for at, (currency, one) in enumerate(sorted(tally.by_currency.items(), key=_empty_last), first):
            made.append(
                (
                    currency or books.say(QT_TRANSLATE_NOOP("Exports", "no value")),
                    _count(ranges, "currency", at, one.lines, currency),
                    _sum(ranges, "value", "currency", at, money(one.minor) or Decimal(0), currency),
                    _sum(ranges, "amount", "currency", at, one.amount, currency),
                    _without(ranges, "currency", at, one.without_amount, currency),
                )
            )
        return [*made, _total(books, columns, first, made)]

    return Block(
        books.say(QT_TRANSLATE_NOOP("Exports", "By currency")),
        columns,
        rows,
        total=True,
        note=books.say(QT_TRANSLATE_NOOP("Exports", "Different currencies are never added up.")),
    )


def _by_site(books: Books, ranges: Ranges, tally: Tally) -> Block:
    return _simple(
        books,
        ranges,
        tally.by_site,
        "site",
        books.say(QT_TRANSLATE_NOOP("Exports", "By collection point")),
        QT_TRANSLATE_NOOP("Exports", "Collection point"),
    )


def _by_donor(books: Books, ranges: Ranges, tally: Tally) -> Block:
    return _simple(
        books,
        ranges,
        tally.by_donor,
        "donor",
        books.say(QT_TRANSLATE_NOOP("Exports", "By donor reference")),
        QT_TRANSLATE_NOOP("Exports", "Donor reference"),
    )


def _simple(
    books: Books, ranges: Ranges, sums: Mapping[str, Sum], key: str, heading: str, title: str
) -> Block:
    columns = books.columns((Column("name", title), _LINES, _AMOUNT, _GAPS))

    def rows(first: int) -> list[Row]:
        made = [
            (
                name or books.say(QT_TRANSLATE_NOOP("Exports", "anonymous")),
                _count(ranges, key, at, one.lines, name),
                _sum(ranges, "amount", key, at, one.amount, name),
                _without(ranges, key, at, one.without_amount, name),
            )
            for at, (name, one) in enumerate(sorted(sums.items(), key=_empty_last), first)
        ]
        return [*made, _total(books, columns, first, made)]

    return Block(heading, columns, rows, total=True)


def _gaps(books: Books, ranges: Ranges, tally: Tally) -> Block:
    def rows(_first: int) -> list[Row]:
        amounts, value = ranges.of("amount"), ranges.of("value")
        method = ranges.of("method")
        estimate = books.say(METHODS[Method.CATALOGUE]).replace('"', '""')
        return [
            (books.say(_TOLD["value"]), Formula(f"COUNTBLANK({value})", tally.by_currency[""].lines)),
            (
                books.say(_TOLD["rate"]),
                Formula(f"COUNTBLANK({amounts})-COUNTBLANK({value})", tally.all.without_rate),
            ),
            (books.say(_TOLD["estimate"]), Formula(f'COUNTIF({method},"{estimate}")', tally.all.estimates)),
        ]

    return Block(
        books.say(QT_TRANSLATE_NOOP("Exports", "What is not known")),
        books.columns((Column("what", QT_TRANSLATE_NOOP("Exports", "Gap")), _LINES)),
        rows,
        note=books.say(QT_TRANSLATE_NOOP("Exports", "The sheet of gaps names each of them.")),
    )


_TOLD = {
    "value": QT_TRANSLATE_NOOP("Exports", "Lines without a value"),
    "rate": QT_TRANSLATE_NOOP("Exports", "Lines with a value, but without an exchange rate"),
    "estimate": QT_TRANSLATE_NOOP("Exports", "Lines whose value is an estimate from the catalogue"),
}
_OTHER_LINE = QT_TRANSLATE_NOOP("Exports", "another line")
_NO_LINE = QT_TRANSLATE_NOOP("Exports", "no line: bought, or not in the catalogue")


_LETTER = {"schedule_m": "$B"}
"""In which column the word stands that lines are counted by, where that is not the first."""


def _empty_last(pair: tuple[str, Sum]) -> tuple[bool, str]:
    return not pair[0], pair[0]


def _is(at: int, name: str, letter: str = "$A") -> str:
    """What a cell has to be: what stands in this row, or empty."""
    return f"{letter}{at}" if name else '""'


def _count(ranges: Ranges, key: str, at: int, value: int, name: str = "-") -> Formula:
    return Formula(f"COUNTIFS({ranges.of(key)},{_is(at, name, _LETTER.get(key, '$A'))})", value)


def _sum(ranges: Ranges, what: str, key: str, at: int, value: Decimal | int, name: str = "-") -> Formula:
    return Formula(
        f"SUMIFS({ranges.of(what)},{ranges.of(key)},{_is(at, name, _LETTER.get(key, '$A'))})", value
    )


def _without(ranges: Ranges, key: str, at: int, value: int, name: str = "-") -> Formula:
    return Formula(
        f'COUNTIFS({ranges.of(key)},{_is(at, name, _LETTER.get(key, "$A"))},{ranges.of("amount")},"")', value
    )


def _total(books: Books, columns: Sequence[Column], first: int, rows: Sequence[Row]) -> Row:
    """The sums below a block, over its rows; a column of texts has none, nor one of different currencies."""
    last = first + len(rows) - 1
    cells: list[Value] = [books.say(QT_TRANSLATE_NOOP("Exports", "All"))]
    for index, column in enumerate(columns[1:], 1):
        if column.key in _NOT_SUMMED:
            cells.append(None)
            continue
        values = [row[index] for row in rows]
        total = sum((value.value for value in values if isinstance(value, Formula)), start=Decimal(0))
        letter = column_letters(index)
        cells.append(Formula(f"SUM({letter}{first}:{letter}{last})", total) if rows else 0)
    return cells


_NOT_SUMMED = frozenset({"line", "value"})
