"""Export of what expires: the lots that have a day of expiry, the first to expire first."""

from collections.abc import Iterator

from aidtracker.data.queries.exports import count_rows, expiring_lots, stream
from aidtracker.data.queries.places import places
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.export_goods import CODE, ITEM, LINE, UNIT, line_number
from aidtracker.services.export_source import Row, Sheet, Source, quantity
from aidtracker.spreadsheets.tables import Column, Kind


def _expiring(source: Source) -> Iterator[Row]:
    where = places(source.connection)
    for row in stream(source.connection, expiring_lots(source.days, source.language)):
        place = where[row.holder_id]
        if place.lost:
            continue
        yield (
            row.expiry,
            (row.expiry - source.today).days,
            row.code,
            source.name(row),
            source.category(row.category),
            row.detail,
            quantity(row.quantity_milli),
            source.unit(row.unit),
            place.site or source.words.translate("Exports", "in transit"),
            place.box or source.loose,
            place.shipment,
            row.batch,
            line_number(row),
        )


EXPIRING = Sheet(
    QT_TRANSLATE_NOOP("Exports", "Expiring"),
    QT_TRANSLATE_NOOP(
        "Exports", "What there is now with a day of expiry, the first to expire first; what has expired too."
    ),
    (
        Column("expiry", QT_TRANSLATE_NOOP("Exports", "Expiry"), Kind.DATE, hxl="#date+expiry"),
        Column(
            "left",
            QT_TRANSLATE_NOOP("Exports", "Days left"),
            Kind.COUNT,
            QT_TRANSLATE_NOOP("Exports", "From the day of this file; below zero it has expired."),
            "#indicator+days",
        ),
        CODE,
        ITEM,
        Column("category", QT_TRANSLATE_NOOP("Exports", "Category"), hxl="#item+type"),
        Column("detail", QT_TRANSLATE_NOOP("Exports", "Details"), hxl="#item+detail"),
        Column(
            "quantity", QT_TRANSLATE_NOOP("Exports", "Quantity"), Kind.QUANTITY, hxl="#indicator+item+num"
        ),
        UNIT,
        Column("site", QT_TRANSLATE_NOOP("Exports", "Site"), hxl="#loc+name"),
        Column("box", QT_TRANSLATE_NOOP("Exports", "Box"), hxl="#meta+box"),
        Column("shipment", QT_TRANSLATE_NOOP("Exports", "Shipment"), hxl="#meta+shipment+id"),
        Column("batch", QT_TRANSLATE_NOOP("Exports", "Batch"), hxl="#item+batch"),
        LINE,
    ),
    _expiring,
    lambda source: count_rows(source.connection, expiring_lots(source.days, source.language)),
    by_day=QT_TRANSLATE_NOOP("Exports", "the day of expiry"),
)
