"""The columns of the list of stock."""

from datetime import date, timedelta

from aidtracker import i18n
from aidtracker.data.queries.stock import StockRow
from aidtracker.i18n import Language
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui import formats, units
from aidtracker.ui.donations.words import condition
from aidtracker.ui.stock.state import NEAR
from aidtracker.ui.table import Column
from aidtracker.ui.widgets import Tone


def stock_columns(language: Language, today: date) -> tuple[Column[StockRow], ...]:
    """Item, amount, date, condition, place, weight, lot."""
    return (
        Column(
            QT_TRANSLATE_NOOP("Stock", "Item"),
            lambda row: row.name(language),
            width=250,
            stretch=True,
            square=lambda row: row.category,
            aside=lambda row: row.item_code or _to_sort_out(),
        ),
        Column(
            QT_TRANSLATE_NOOP("Stock", "Quantity"),
            lambda row: row.quantity_milli,
            text=lambda row: units.quantity(row.quantity_milli, row.unit),
            width=120,
            numeric=True,
        ),
        Column(
            QT_TRANSLATE_NOOP("Stock", "Best before"),
            lambda row: row.expiry,
            text=lambda row: formats.month(row.expiry),
            width=124,
            tone=lambda row: expiry_tone(row.expiry, today),
            icon=lambda row: _expiry_icon(row.expiry, today),
        ),
        Column(
            QT_TRANSLATE_NOOP("Stock", "Condition"),
            lambda row: condition(row.condition),
            width=104,
        ),
        Column(
            QT_TRANSLATE_NOOP("Stock", "Where"),
            where_order,
            text=where,
            width=290,
            icon=_where_icon,
            aside=lambda row: row.shipment or row.site or _missing(),
        ),
        Column(
            QT_TRANSLATE_NOOP("Stock", "Weight"),
            lambda row: row.weight_g,
            text=lambda row: formats.weight(row.weight_g) or _not_weighed(),
            width=104,
            numeric=True,
            tone=lambda row: Tone.MUTED if row.weight_source != "stated" else Tone.PLAIN,
        ),
        Column(QT_TRANSLATE_NOOP("Stock", "From"), lambda row: row.lot, width=156, mono=True, muted=True),
    )


def expiry_tone(expiry: date | None, today: date) -> Tone:
    """A past date is urgent, one within 60 days a warning."""
    if expiry is None or expiry - today >= NEAR:
        return Tone.PLAIN
    return Tone.URGENT if expiry - today < timedelta(0) else Tone.WARNING


def _expiry_icon(expiry: date | None, today: date) -> tuple[str, str] | None:
    tone = expiry_tone(expiry, today)
    return None if tone is Tone.PLAIN else ("clock-alert", tone.role)


def where(row: StockRow) -> str:
    """Where some goods are: `loose`, or the number of their box."""
    if row.box:
        return row.box
    return i18n.translate("Stock", "loose") if row.site else ""


def where_order(row: StockRow) -> str:
    """Sorted by site or shipment, then loose goods before boxes."""
    return f"{row.site or '~'} {row.shipment} {row.box}"


def _where_icon(row: StockRow) -> tuple[str, str]:
    if not row.site:
        return ("truck", "muted") if row.shipment else ("circle-question-mark", "warning")
    return ("package", "muted") if row.box else ("layers", "muted")


def _not_weighed() -> str:
    return i18n.translate("Stock", "not weighed")


def _missing() -> str:
    return i18n.translate("Stock", "missing")


def _to_sort_out() -> str:
    return i18n.translate("Stock", "to sort out")
