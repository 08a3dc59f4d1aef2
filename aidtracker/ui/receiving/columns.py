"""The columns of shipments to be received, and of the checklist of one."""

from collections.abc import Callable

from aidtracker.data.queries.shipment_sheet import SheetBox
from aidtracker.data.queries.shipments import ShipmentRow
from aidtracker.domain.shipments import Outcome, ShipmentState
from aidtracker.i18n import Language
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui import formats
from aidtracker.ui.shipments.columns import contents_of, gross_of, route, ticked_off
from aidtracker.ui.shipments.words import outcome_pill, state_pill
from aidtracker.ui.table import Column
from aidtracker.ui.widgets import Tone

COMING_COLUMNS: tuple[Column[ShipmentRow], ...] = (
    Column(QT_TRANSLATE_NOOP("Receiving", "Shipment"), lambda row: row.number, width=150, mono=True),
    Column(QT_TRANSLATE_NOOP("Receiving", "From → to"), route, width=260, stretch=True),
    Column(
        QT_TRANSLATE_NOOP("Receiving", "State"),
        lambda row: list(ShipmentState).index(row.state),
        width=206,
        pill=lambda row: state_pill(row.state),
    ),
    Column(
        QT_TRANSLATE_NOOP("Receiving", "Left"),
        lambda row: row.leaves,
        text=lambda row: formats.day(row.leaves),
        width=116,
    ),
    Column(
        QT_TRANSLATE_NOOP("Receiving", "Due"),
        lambda row: row.arrives,
        text=lambda row: formats.day(row.arrives),
        width=116,
    ),
    Column(
        QT_TRANSLATE_NOOP("Receiving", "Gross"),
        lambda row: row.gross_g,
        text=lambda row: formats.weight(row.gross_g, complete=row.unweighed == 0) if row.gross_g else "",
        width=110,
        numeric=True,
    ),
    Column(
        QT_TRANSLATE_NOOP("Receiving", "Came"),
        lambda row: row.received,
        text=ticked_off,
        width=90,
        numeric=True,
        strong=True,
    ),
    Column(
        QT_TRANSLATE_NOOP("Receiving", "Missing"),
        lambda row: row.missing or None,
        width=96,
        numeric=True,
        tone=lambda row: Tone.URGENT if row.missing else Tone.PLAIN,
    ),
)


def checklist_columns(
    language: Language, outcome: Callable[[SheetBox], Outcome], note: Callable[[SheetBox], str]
) -> tuple[Column[SheetBox], ...]:
    """Box, contents, gross, what became of it, what the receiver wrote."""
    return (
        Column(QT_TRANSLATE_NOOP("Receiving", "Box"), lambda box: box.number, width=150, mono=True),
        Column(
            QT_TRANSLATE_NOOP("Receiving", "Contents"),
            lambda box: contents_of(box, language),
            width=190,
            stretch=True,
            square=lambda box: box.category,
            aside=lambda box: f"↳ {box.inside}" if box.inside else box.box.marks,
        ),
        Column(
            QT_TRANSLATE_NOOP("Receiving", "Gross"),
            lambda box: box.box.gross_g,
            text=gross_of,
            width=132,
            numeric=True,
            tone=lambda box: Tone.WARNING if box.box.gross_g is None else Tone.PLAIN,
        ),
        Column(
            QT_TRANSLATE_NOOP("Receiving", "State"),
            lambda box: str(outcome(box)),
            width=140,
            pill=lambda box: outcome_pill(outcome(box)),
        ),
        Column(QT_TRANSLATE_NOOP("Receiving", "Note"), note, width=140, muted=True),
    )
