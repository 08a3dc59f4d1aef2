"""Export of movements: every way of goods and of boxes, one row for each."""

from collections.abc import Iterator
from dataclasses import replace
from heapq import merge
from typing import Any

from aidtracker.data.queries.exports import boxes_moved, count_rows, goods_moved, holder_names, stream
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.export_goods import CODE, ITEM, LINE, UNIT, line_number
from aidtracker.services.export_source import Row, Sheet, Source, quantity
from aidtracker.services.outside import outside_names
from aidtracker.spreadsheets.tables import Column, Kind


def _movements(source: Source) -> Iterator[Row]:
    names = holder_names(source.connection) | outside_names(source.words)
    found = merge(
        stream(source.connection, goods_moved(source.moments, source.language)),
        stream(source.connection, boxes_moved(source.moments)),
        key=lambda row: (row.occurred, row.id),
    )
    for row in found:
        is_goods = hasattr(row, "quantity_milli")
        yield (
            source.local(row.occurred),
            source.operation(row.kind, row.subject),
            None if is_goods else names[row.box_id],
            *(_moved_goods(row, source) if is_goods else (None,) * 5),
            names[row.from_id],
            names[row.to_id],
            source.yes if row.reverses else None,
        )


def _moved_goods(row: Any, source: Source) -> Row:
    amount = quantity(row.quantity_milli)
    return line_number(row), row.code, source.name(row), amount, source.unit(row.unit)


def _count_movements(source: Source) -> int:
    goods = goods_moved(source.moments, source.language)
    return sum(count_rows(source.connection, query) for query in (goods, boxes_moved(source.moments)))


MOVEMENTS = Sheet(
    QT_TRANSLATE_NOOP("Exports", "Movements"),
    QT_TRANSLATE_NOOP(
        "Exports",
        "Every way of goods and of boxes, one row each, in the order in which it happened. "
        "A mistake is not deleted: a further movement takes it back.",
    ),
    (
        Column("occurred", QT_TRANSLATE_NOOP("Exports", "When"), Kind.MOMENT, hxl="#date"),
        Column(
            "what",
            QT_TRANSLATE_NOOP("Exports", "What was done"),
            hxl="#activity",
        ),
        Column(
            "box",
            QT_TRANSLATE_NOOP("Exports", "Box moved"),
            description=QT_TRANSLATE_NOOP("Exports", "When a whole box went, with all that was in it."),
            hxl="#meta+box",
        ),
        replace(
            LINE,
            description=QT_TRANSLATE_NOOP(
                "Exports", "When goods went: the number of their donation and the line in it."
            ),
        ),
        CODE,
        ITEM,
        Column(
            "quantity", QT_TRANSLATE_NOOP("Exports", "Quantity"), Kind.QUANTITY, hxl="#indicator+item+num"
        ),
        UNIT,
        Column("from", QT_TRANSLATE_NOOP("Exports", "From"), hxl="#loc+name+origin"),
        Column("to", QT_TRANSLATE_NOOP("Exports", "To"), hxl="#loc+name+dest"),
        Column(
            "reverses",
            QT_TRANSLATE_NOOP("Exports", "Takes back"),
            description=QT_TRANSLATE_NOOP("Exports", "Yes when it takes an earlier movement back."),
            hxl="#status+reversal",
        ),
    ),
    _movements,
    _count_movements,
    by_day=QT_TRANSLATE_NOOP("Exports", "the day on which it happened"),
)
