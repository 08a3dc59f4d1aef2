"""The columns of the list of shipments, and of the boxes on one."""

from aidtracker.data.queries.shipment_sheet import SheetBox
from aidtracker.data.queries.shipments import ShipmentRow
from aidtracker.domain.boxes import BoxState
from aidtracker.domain.shipments import ON_THE_WAY, Outcome, ShipmentState
from aidtracker.i18n import Language
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui import formats
from aidtracker.ui.boxes.words import not_weighed, package_name
from aidtracker.ui.boxes.words import state_pill as box_pill
from aidtracker.ui.shipments.words import outcome_pill, state_pill
from aidtracker.ui.table import Column
from aidtracker.ui.widgets import PillText, Tone

_SENT = ON_THE_WAY | {
    ShipmentState.CLOSED,
    ShipmentState.CLOSED_WITH_DISCREPANCIES,
    ShipmentState.LOST,
}


def route(row: ShipmentRow) -> str:
    """From → to."""
    return f"{row.from_name} → {row.to_name}"


def ticked_off(row: ShipmentRow) -> str:
    """How many of its boxes came, `7 / 8`; nothing before it left."""
    if row.state not in _SENT:
        return ""
    return f"{formats.number(row.received)} / {formats.number(row.boxes)}"


def _missing_tone(row: ShipmentRow) -> Tone:
    return Tone.URGENT if row.missing else Tone.PLAIN


SHIPMENT_COLUMNS: tuple[Column[ShipmentRow], ...] = (
    Column(QT_TRANSLATE_NOOP("Shipments", "Shipment"), lambda row: row.number, width=150, mono=True),
    Column(QT_TRANSLATE_NOOP("Shipments", "From → to"), route, width=260, stretch=True),
    Column(
        QT_TRANSLATE_NOOP("Shipments", "State"),
        lambda row: list(ShipmentState).index(row.state),
        width=206,
        pill=lambda row: state_pill(row.state),
    ),
    Column(QT_TRANSLATE_NOOP("Shipments", "Boxes"), lambda row: row.boxes, width=76, numeric=True),
    Column(
        QT_TRANSLATE_NOOP("Shipments", "Gross"),
        lambda row: row.gross_g,
        text=lambda row: (
            formats.weight(row.gross_g, complete=row.unweighed == 0) if row.gross_g or row.unweighed else ""
        ),
        width=116,
        numeric=True,
        tone=lambda row: Tone.WARNING if row.unweighed else Tone.PLAIN,
    ),
    Column(
        QT_TRANSLATE_NOOP("Shipments", "Leaves"),
        lambda row: row.leaves,
        text=lambda row: formats.day(row.leaves),
        width=116,
    ),
    Column(
        QT_TRANSLATE_NOOP("Shipments", "Arrives"),
        lambda row: row.arrives,
        text=lambda row: formats.day(row.arrives),
        width=116,
    ),
    Column(
        QT_TRANSLATE_NOOP("Shipments", "Received"),
        lambda row: row.received if row.state in _SENT else None,
        text=ticked_off,
        width=96,
        numeric=True,
        tone=_missing_tone,
    ),
)


def contents_of(box: SheetBox, language: Language) -> str:
    """What is in it; a pallet that holds boxes is called a pallet."""
    return box.contents(language) or package_name(box.box.package)


def box_pill_on(box: SheetBox) -> PillText:
    """Sealed or open while it is being packed, then what became of it."""
    if box.box.outcome != Outcome.EXPECTED:
        return outcome_pill(box.box.outcome)
    return box_pill(BoxState(box.box.state))


def gross_of(box: SheetBox) -> str:
    """Its weight, or that nobody weighed it; what stands on a pallet is weighed with it."""
    if box.box.gross_g is not None:
        return formats.weight(box.box.gross_g)
    return "" if box.inside else not_weighed()


def sheet_columns(language: Language) -> tuple[Column[SheetBox], ...]:
    """Box, contents, pallet, state, gross."""
    return (
        Column(QT_TRANSLATE_NOOP("Shipments", "Box"), lambda box: box.number, width=150, mono=True),
        Column(
            QT_TRANSLATE_NOOP("Shipments", "Contents"),
            lambda box: contents_of(box, language),
            width=200,
            stretch=True,
            square=lambda box: box.category,
            aside=lambda box: f"↳ {box.inside}" if box.inside else box.box.marks,
        ),
        Column(
            QT_TRANSLATE_NOOP("Shipments", "State"),
            lambda box: box.box.outcome,
            width=140,
            pill=box_pill_on,
        ),
        Column(
            QT_TRANSLATE_NOOP("Shipments", "Gross"),
            lambda box: box.box.gross_g,
            text=gross_of,
            width=132,
            numeric=True,
            tone=lambda box: Tone.WARNING if box.box.gross_g is None else Tone.PLAIN,
        ),
    )
