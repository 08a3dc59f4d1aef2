"""Exports of goods, one row for each: lines received, lots where they are now."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

from aidtracker.data.queries.exports import (
    count_rows,
    held_lots,
    held_lots_at,
    received_lines,
    stream,
)
from aidtracker.data.queries.places import places
from aidtracker.data.queries.whereabouts import places_at
from aidtracker.domain.boxes import BoxState
from aidtracker.domain.weights import part_g
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.export_source import Row, Sheet, Source, kg, money, quantity
from aidtracker.spreadsheets.tables import Column, Kind

LINE = Column(  # not "Lot": to people that is the maker's batch, and another column
    "lot",
    QT_TRANSLATE_NOOP("Exports", "Donation line"),
    description=QT_TRANSLATE_NOOP(
        "Exports", "The number of the donation and the line in it; it stays with the goods all the way."
    ),
    hxl="#meta+lot",
)
CODE = Column(
    "code",
    QT_TRANSLATE_NOOP("Exports", "Item code"),
    description=QT_TRANSLATE_NOOP("Exports", "In the catalogue; empty for free text."),
    hxl="#item+code",
)
ITEM = Column(
    "item",
    QT_TRANSLATE_NOOP("Exports", "Item"),
    description=QT_TRANSLATE_NOOP(
        "Exports", "The name in the catalogue, or the free text as it was written."
    ),
    hxl="#item+name+i_{language}",
)
_WHAT = (
    CODE,
    ITEM,
    Column("category", QT_TRANSLATE_NOOP("Exports", "Category"), hxl="#item+type"),
    Column(
        "detail",
        QT_TRANSLATE_NOOP("Exports", "Details"),
        description=QT_TRANSLATE_NOOP("Exports", "Size, kind, model."),
        hxl="#item+detail",
    ),
)
UNIT = Column("unit", QT_TRANSLATE_NOOP("Exports", "Unit"), hxl="#indicator+unit+code")
_HOW_MUCH = (
    Column(
        "quantity",
        QT_TRANSLATE_NOOP("Exports", "Quantity"),
        Kind.QUANTITY,
        hxl="#indicator+item+num",
        total=True,
        per="unit",
    ),
    UNIT,
)
_WEIGHT = (
    Column(
        "weight",
        QT_TRANSLATE_NOOP("Exports", "Weight, kg"),
        Kind.WEIGHT_KG,
        QT_TRANSLATE_NOOP("Exports", "Of the whole quantity; empty when nobody knows it."),
        "#indicator+weight+kg+num",
        total=True,
    ),
    Column(
        "weight_source",
        QT_TRANSLATE_NOOP("Exports", "Weight is"),
        description=QT_TRANSLATE_NOOP(
            "Exports",
            "Stated: somebody weighed it or read it. Estimated: from what one weighs in the catalogue.",
        ),
        hxl="#meta+source+weight",
    ),
)
_EXPIRY = Column("expiry", QT_TRANSLATE_NOOP("Exports", "Expiry"), Kind.DATE, hxl="#date+expiry")
_BATCH = Column("batch", QT_TRANSLATE_NOOP("Exports", "Batch"), hxl="#item+batch")
_CONDITION = Column("condition", QT_TRANSLATE_NOOP("Exports", "Condition"), hxl="#item+condition")


DONOR = Column(
    "donor",
    QT_TRANSLATE_NOOP("Exports", "Donor reference"),
    description=QT_TRANSLATE_NOOP(
        "Exports", "What stands for a donor who wished to be remembered; never a name. Empty: anonymous."
    ),
    hxl="#org+donor+id",
)
DONOR_TYPE = Column(
    "donor_type",
    QT_TRANSLATE_NOOP("Exports", "Donor type"),
    description=QT_TRANSLATE_NOOP("Exports", "Person or organisation; empty where nobody said."),
    hxl="#org+donor+type",
)


def _donations(source: Source) -> Iterator[Row]:
    for row in stream(source.connection, received_lines(source.days, source.language)):
        yield _received(source, row)


def _donations_with_donors(source: Source) -> Iterator[Row]:
    lines = received_lines(source.days, source.language, with_donors=True)
    for row in stream(source.connection, lines):
        yield (*_received(source, row), row.donor, source.donor_type(row.donor_kind))


def _received(source: Source, row: Any) -> Row:
    amount = quantity(row.quantity_milli)
    value = money(row.value_minor)
    return (
        row.number,
        line_number(row),
        row.day,
        row.site,
        row.code,
        source.name(row),
        source.category(row.category),
        row.detail,
        amount,
        source.unit(row.unit),
        kg(row.weight_g),
        source.weight_source(row.weight_source),
        row.expiry,
        row.batch,
        source.condition(row.condition),
        _each(value, amount),
        value,
        row.currency,
        row.hs6,
        row.origin,
        source.yes if row.unsorted else None,
        row.note,
        row.source,
    )


def _each(value: Decimal | None, amount: Decimal | None) -> Decimal | None:
    """What one costs, to the hundredth, and only where that is exact: the line's value is what was said."""
    if value is None or not amount:
        return None
    each = (value / amount).quantize(Decimal("0.01"))
    return each if each * amount == value else None


DONATIONS = Sheet(
    QT_TRANSLATE_NOOP("Exports", "Donations"),
    QT_TRANSLATE_NOOP("Exports", "Every line of goods received, one row each, as it was logged."),
    (
        Column(
            "number",
            QT_TRANSLATE_NOOP("Exports", "Donation no."),
            description=QT_TRANSLATE_NOOP("Exports", "All that one giver brought at one time has the same."),
            hxl="#meta+id",
        ),
        LINE,
        Column(
            "day",
            QT_TRANSLATE_NOOP("Exports", "Date received"),
            Kind.DATE,
            hxl="#date+received",
        ),
        Column(
            "site",
            QT_TRANSLATE_NOOP("Exports", "Site"),
            description=QT_TRANSLATE_NOOP("Exports", "Where it was received."),
            hxl="#loc+name+origin",
        ),
        *_WHAT,
        *_HOW_MUCH,
        *_WEIGHT,
        _EXPIRY,
        _BATCH,
        _CONDITION,
        Column(
            "value_each",
            QT_TRANSLATE_NOOP("Exports", "Value each"),
            Kind.MONEY,
            QT_TRANSLATE_NOOP(
                "Exports", "Empty where the value of the line cannot be shared out to the cent."
            ),
            "#value+each",
        ),
        Column(
            "value",
            QT_TRANSLATE_NOOP("Exports", "Total value"),
            Kind.MONEY,
            QT_TRANSLATE_NOOP("Exports", "Of the whole line, where it was stated."),
            "#value+total",
            total=True,
            per="currency",
        ),
        Column("currency", QT_TRANSLATE_NOOP("Exports", "Currency"), hxl="#currency+code"),
        Column(
            "hs6",
            QT_TRANSLATE_NOOP("Exports", "HS code"),
            description=QT_TRANSLATE_NOOP("Exports", "The customs code, where the line has one of its own."),
            hxl="#item+hs6",
        ),
        Column("origin", QT_TRANSLATE_NOOP("Exports", "Country of origin"), hxl="#country+code+origin"),
        Column(
            "unsorted",
            QT_TRANSLATE_NOOP("Exports", "To be sorted out"),
            description=QT_TRANSLATE_NOOP("Exports", "Free text that nobody has found in the catalogue yet."),
            hxl="#status+unsorted",
        ),
        Column("note", QT_TRANSLATE_NOOP("Exports", "Note"), hxl="#meta+note"),
        Column(
            "source",
            QT_TRANSLATE_NOOP("Exports", "Imported from"),
            description=QT_TRANSLATE_NOOP("Exports", "The file that the line came in with."),
            hxl="#meta+source",
        ),
    ),
    _donations,
    lambda source: count_rows(source.connection, received_lines(source.days, source.language)),
    by_day=QT_TRANSLATE_NOOP("Exports", "the day on which the goods were received"),
)
DONATIONS_WITH_DONORS = replace(
    DONATIONS,
    columns=(*DONATIONS.columns, DONOR, DONOR_TYPE),
    rows=_donations_with_donors,
    tells_donors=True,
)


def _stock(source: Source) -> Iterator[Row]:
    before = source.moments.before
    if before is None:
        where, held = places(source.connection), held_lots(source.language)
    else:
        where, held = places_at(source.connection, before), held_lots_at(source.language, before)
    for row in stream(source.connection, held):
        place = where[row.holder_id]
        if place.lost:
            continue
        yield (
            row.code,
            source.name(row),
            source.category(row.category),
            row.detail,
            quantity(row.quantity_milli),
            source.unit(row.unit),
            place.site or source.words.translate("Exports", "in transit"),
            place.box or source.loose,
            source.state(BoxState(row.box_state)) if row.box_state else None,
            place.outer,
            place.shipment,
            row.expiry,
            row.batch,
            source.condition(row.condition),
            kg(part_g(row.weight_g, row.lot_milli, row.quantity_milli)),
            source.weight_source(row.weight_source),
            line_number(row),
        )


def _count_stock(source: Source) -> int:
    before = source.moments.before
    held = held_lots(source.language) if before is None else held_lots_at(source.language, before)
    return count_rows(source.connection, held)


def line_number(row: Any) -> str:
    """The number of a line as people read it, and `trace` takes it: `BOS1-D00087-5/2`."""
    return f"{row.number}/{row.position}"


_BOX = Column(
    "box",
    QT_TRANSLATE_NOOP("Exports", "Box"),
    description=QT_TRANSLATE_NOOP("Exports", "Loose: the goods are in no box."),
    hxl="#meta+box",
)

STOCK = Sheet(
    QT_TRANSLATE_NOOP("Exports", "Stock"),
    QT_TRANSLATE_NOOP(
        "Exports",
        "What there is and where, one row for each lot in each place, goods in transit included. "
        "What was lost is not in it. Now, or as it was at the end of a day.",
    ),
    (
        *_WHAT,
        *_HOW_MUCH,
        Column(
            "site",
            QT_TRANSLATE_NOOP("Exports", "Site"),
            description=QT_TRANSLATE_NOOP(
                "Exports",
                "Where the goods are; in transit when they have left one site "
                "and are not received at the other.",
            ),
            hxl="#loc+name",
        ),
        _BOX,
        Column(
            "state",
            QT_TRANSLATE_NOOP("Exports", "Box status"),
            description=QT_TRANSLATE_NOOP("Exports", "Empty in a list of an earlier day."),
            hxl="#status+code",
        ),
        Column(
            "outer",
            QT_TRANSLATE_NOOP("Exports", "On pallet"),
            description=QT_TRANSLATE_NOOP("Exports", "The pallet or outer box in which the box stands."),
            hxl="#meta+outer",
        ),
        Column("shipment", QT_TRANSLATE_NOOP("Exports", "Shipment"), hxl="#meta+shipment+id"),
        _EXPIRY,
        _BATCH,
        _CONDITION,
        *_WEIGHT,
        LINE,
    ),
    _stock,
    _count_stock,
    by_day=QT_TRANSLATE_NOOP("Exports", "as it was at the end of that day, by what was logged until then"),
    of_one_day=True,
)
