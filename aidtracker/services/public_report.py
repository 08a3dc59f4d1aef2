"""The public report: what went where, by period, country and category; nobody can be told from it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from aidtracker.data.queries.exports import stream
from aidtracker.data.queries.public_report import lines_with_givers
from aidtracker.data.queries.whereabouts import BoxPlaces, Portion, Trips, in_batches
from aidtracker.domain.quantities import milli_to_quantity
from aidtracker.domain.weights import part_g
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.export_source import Row, known_kg, money
from aidtracker.services.public_report_groups import LEAST_GIVERS, Group, Grouping, grouping
from aidtracker.services.treasurer_lines import METHODS, TO_SORT
from aidtracker.services.treasurer_source import Books, MoneyBook, Ranges
from aidtracker.services.valuation import Method, Valued, value_of
from aidtracker.spreadsheets.tables import (
    AtLeast,
    Block,
    Book,
    Chart,
    Column,
    Formula,
    Kind,
    Report,
    Table,
    Value,
)


@dataclass
class Shipped:
    """What left: how much, what it weighs and is worth, on which shipments, and how much of it came."""

    givers: set[str] = field(default_factory=set)
    milli: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    weight_g: int = 0
    unweighed: int = 0
    base_minor: int = 0
    unvalued: int = 0
    methods: set[Method] = field(default_factory=set)
    trips: set[str] = field(default_factory=set)
    portions: int = 0
    came: int = 0

    def add(self, row: Any, valued: Valued, portion: Portion) -> None:
        """Take part of a line in."""
        self.givers.add(row.giver)
        self.milli[row.unit] += portion.milli
        weight = part_g(row.weight_g, row.lot_milli, portion.milli)
        worth = part_g(valued.base_minor, row.lot_milli, portion.milli)
        self.weight_g += weight or 0
        self.unweighed += weight is None
        self.base_minor += worth or 0
        self.unvalued += worth is None
        if worth is not None:
            self.methods.add(valued.method)
        self.trips.add(portion.trip.id)
        self.portions += 1
        self.came += portion.came

    def merge(self, other: "Shipped") -> None:
        """Take what another one has as well."""
        self.givers |= other.givers
        for unit, milli in other.milli.items():
            self.milli[unit] += milli
        self.weight_g += other.weight_g
        self.unweighed += other.unweighed
        self.base_minor += other.base_minor
        self.unvalued += other.unvalued
        self.methods |= other.methods
        self.trips |= other.trips
        self.portions += other.portions
        self.came += other.came

    @property
    def value(self) -> Decimal | AtLeast | None:
        """What it is worth, as far as that is known."""
        amount = money(self.base_minor) or Decimal(0)
        if self.unvalued:
            return AtLeast(amount) if self.unvalued < self.portions else None
        return amount


def shipped_groups(books: Books) -> dict[Group, Shipped]:
    """What left in the days asked for, by quarter, country and category. What came back is not in it."""
    source, found = books.source, defaultdict[Group, Shipped](Shipped)
    trips = Trips(source.connection, BoxPlaces(source.connection))
    for batch in in_batches(stream(source.connection, lines_with_givers(source.language))):
        portions = trips.portions([row.id for row in batch])
        for row in batch:
            valued = value_of(row, row.day, books.rates)
            category = source.category(row.category) or books.say(TO_SORT)
            for portion in portions[row.id]:
                day = portion.trip.dispatched.astimezone(source.zone).date()
                if _asked_for(books, day) and not portion.trip.returned:
                    found[Group(quarter(day), portion.trip.country, category)].add(row, valued, portion)
    return dict(found)


def _asked_for(books: Books, day: date) -> bool:
    first, last = books.source.days.first, books.source.days.last
    return (first is None or day >= first) and (last is None or day <= last)


def quarter(day: date) -> str:
    """The quarter of a day: `2026 Q1`."""
    return f"{day.year} Q{(day.month + 2) // 3}"


class Rows:
    """The rows of the report; `told` is what stands in them, for the sums."""

    def __init__(self, books: Books, groups: Mapping[Group, Shipped]) -> None:
        self._books, self._groups = books, groups
        self._grouping: Grouping = grouping(
            {group: frozenset(shipped.givers) for group, shipped in groups.items()}
        )
        self.told: list[tuple[Group, Shipped]] = [
            (row.name, self._together(row.members)) for row in self._grouping.told
        ]

    def _together(self, members: tuple[Group, ...]) -> Shipped:
        together = Shipped()
        for member in members:
            together.merge(self._groups[member])
        return together

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self.told) + len(self._grouping.hidden)

    def __iter__(self) -> Iterator[Row]:
        rows = [(group, self._row(group, shipped)) for group, shipped in self.told]
        rows += [(group, self._hidden(group)) for group in self._grouping.hidden]
        # What stands for several comes after those it stands for.
        rows.sort(key=lambda pair: [(not part, part) for part in pair[0]])
        return (row for _, row in rows)

    def _row(self, group: Group, shipped: Shipped) -> Row:
        books = self._books
        pooled = not group.category
        return (
            group.period,
            group.country if group.country or not pooled else books.say(_SEVERAL),
            books.say(_TOGETHER) if pooled else group.category,
            "; ".join(
                f"{milli_to_quantity(milli):,f} {books.source.unit(unit)}".replace(",", "\u00a0")
                for unit, milli in sorted(shipped.milli.items(), key=lambda pair: (-pair[1], pair[0]))
            ),
            known_kg(shipped.weight_g, shipped.unweighed, shipped.portions),
            shipped.value,
            ", ".join(books.say(METHODS[method]) for method in METHODS if method in shipped.methods),
            len(shipped.trips),
            Decimal(shipped.came) / shipped.portions,
            None,
        )

    def _hidden(self, group: Group) -> Row:
        return (*group, *(None,) * 6, self._books.say(_HIDDEN))


_SEVERAL = QT_TRANSLATE_NOOP("Exports", "several")
_TOGETHER = QT_TRANSLATE_NOOP("Exports", "not told one by one, together")
_HIDDEN = QT_TRANSLATE_NOOP("Exports", "not shown")

_COLUMNS = (
    Column(
        "period",
        QT_TRANSLATE_NOOP("Exports", "Period"),
        description=QT_TRANSLATE_NOOP("Exports", "The quarter in which the shipment left."),
        hxl="#date+period",
    ),
    Column("country", QT_TRANSLATE_NOOP("Exports", "Destination country"), hxl="#country+code+dest"),
    Column("category", QT_TRANSLATE_NOOP("Exports", "Category"), hxl="#item+type"),
    Column(
        "quantity",
        QT_TRANSLATE_NOOP("Exports", "Quantity"),
        description=QT_TRANSLATE_NOOP("Exports", "By unit: pieces and kilograms do not add up."),
        hxl="#indicator+item",
    ),
    Column(
        "weight",
        QT_TRANSLATE_NOOP("Exports", "Weight, kg"),
        Kind.WEIGHT_KG,
        QT_TRANSLATE_NOOP("Exports", "≥ where the weight of some of it is not known."),
        "#indicator+weight+kg+num",
    ),
    Column(
        "value",
        QT_TRANSLATE_NOOP("Exports", "Value, {currency}"),
        Kind.MONEY,
        QT_TRANSLATE_NOOP("Exports", "≥ where the value of some of it is not known."),
        "#value+base",
    ),
    Column(
        "method",
        QT_TRANSLATE_NOOP("Exports", "Valued by"),
        description=QT_TRANSLATE_NOOP(
            "Exports",
            "Statement: said when the goods came. Catalogue: an estimate, quantity × value of one unit.",
        ),
        hxl="#meta+method+value",
    ),
    Column("shipments", QT_TRANSLATE_NOOP("Exports", "Shipments"), Kind.COUNT, hxl="#meta+shipments"),
    Column(
        "received",
        QT_TRANSLATE_NOOP("Exports", "Share received"),
        Kind.SHARE,
        QT_TRANSLATE_NOOP(
            "Exports", "Of the lines in boxes that left, how many were ticked off at their destination."
        ),
        "#indicator+received",
    ),
    Column(
        "hidden",
        QT_TRANSLATE_NOOP("Exports", "Not shown"),
        description=QT_TRANSLATE_NOOP(
            "Exports",
            "So few gave this that it might be told who, or it would be known from what is left of the "
            "others. Such groups are told together, where they are at least two of at least five givers.",
        ),
        hxl="#meta+hidden",
    ),
)


def public_book(books: Books, about: list[tuple[str, str]], made: datetime, *, hxl: bool) -> Book:
    """The workbook: the rows, and an overview with charts."""
    rows = Rows(books, shipped_groups(books))
    title = books.say(QT_TRANSLATE_NOOP("Exports", "Public report"))
    main = Table(
        title=title,
        columns=books.columns(_COLUMNS),
        rows=rows,
        made=made,
        language=books.source.language,
        about=[*about, *_rules(books)],
        count=rows.count,
        hxl=hxl,
        name="PublicReport",
    )
    lead = QT_TRANSLATE_NOOP(
        "Exports", "Sums of what is shown and known; every figure is a formula over the sheet of rows."
    )
    overview = Report(
        books.say(QT_TRANSLATE_NOOP("Exports", "Overview")), books.say(lead), _blocks(books, main, rows)
    )
    return Book(main, (overview,))


def _blocks(books: Books, main: Table, rows: Rows) -> Iterator[Block]:
    ranges = Ranges(main, rows.count)
    shown = {column.key: column.title for column in main.columns}
    told = [(_shown_group(books, group), shipped) for group, shipped in rows.told]
    for at, (key, heading, lines) in enumerate(_HEADINGS):
        sums: defaultdict[str, Shipped] = defaultdict(Shipped)
        for group, shipped in told:
            sums[group[at]].merge(shipped)
        yield _block(books, ranges, key, (books.say(heading), shown[key]), sums, lines=lines)


def _shown_group(books: Books, group: Group) -> Group:
    if group.category:
        return group
    return group._replace(country=group.country or books.say(_SEVERAL), category=books.say(_TOGETHER))


_HEADINGS = (
    ("period", QT_TRANSLATE_NOOP("Exports", "By period"), True),
    ("country", QT_TRANSLATE_NOOP("Exports", "By country"), False),
    ("category", QT_TRANSLATE_NOOP("Exports", "By category"), False),
)


def _block(
    books: Books,
    ranges: Ranges,
    key: str,
    titles: tuple[str, str],
    sums: Mapping[str, Shipped],
    *,
    lines: bool,
) -> Block:
    def rows(first: int) -> list[list[Value]]:
        return [
            [
                name,
                Formula(_sumifs(ranges, "weight", key, at), Decimal(shipped.weight_g) / 1000),
                Formula(_sumifs(ranges, "value", key, at), money(shipped.base_minor) or Decimal(0)),
            ]
            for at, (name, shipped) in enumerate(sorted(sums.items()), first)
        ]

    heading, title = titles
    columns = (
        Column("weight", QT_TRANSLATE_NOOP("Exports", "Weight, kg"), Kind.WEIGHT_KG),
        Column("value", QT_TRANSLATE_NOOP("Exports", "Value, {currency}"), Kind.MONEY),
    )
    return Block(
        heading,
        [Column(key, title), *books.columns(columns)],
        rows,
        chart=Chart(f"{heading}: {books.say(columns[0].title)}", ("weight",), lines=lines and len(sums) > 2),
    )


def _sumifs(ranges: Ranges, what: str, key: str, at: int) -> str:
    return f"SUMIFS({ranges.of(what)},{ranges.of(key)},$A{at})"


def _rules(books: Books) -> Iterator[tuple[str, str]]:
    say = books.say
    yield (
        say(QT_TRANSLATE_NOOP("Exports", "People")),
        say(
            QT_TRANSLATE_NOOP(
                "Exports",
                "No donor, no volunteer, and no group of fewer than {least} givers. Every sum in this file "
                "is one of rows that are shown, so nothing can be found by subtraction.",
            )
        ).format(least=LEAST_GIVERS),
    )
    yield (
        say(QT_TRANSLATE_NOOP("Exports", "Values")),
        say(
            QT_TRANSLATE_NOOP(
                "Exports",
                "In {currency}: what was stated when the goods came, else an estimate from the catalogue; at "
                "the exchange rate of the day they came, at most {days} days old.",
            )
        ).format(days=books.rates.days_back),
    )


PUBLIC_REPORT = MoneyBook(
    QT_TRANSLATE_NOOP(
        "Exports", "For everybody: what was sent, by quarter, destination country and category."
    ),
    QT_TRANSLATE_NOOP("Exports", "the day on which the shipment left"),
    public_book,
)
