"""The columns of the first rows of a sheet, as they will be understood."""

from collections.abc import Mapping, Sequence

from aidtracker import i18n
from aidtracker.domain.errors import Level
from aidtracker.domain.needs import Priority
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.import_preview import PreviewRow
from aidtracker.spreadsheets.rows import FileKind
from aidtracker.ui import formats, units
from aidtracker.ui.categories import category
from aidtracker.ui.needs.words import priority_name
from aidtracker.ui.table import Column
from aidtracker.ui.widgets import Tone

_MOST_REASONS = 4
_ROW: Column[PreviewRow] = Column(
    QT_TRANSLATE_NOOP("Spreadsheets", "Row"),
    lambda row: row.row,
    text=lambda row: formats.number(row.row),
    width=56,
    numeric=True,
    fitted=True,
)


def _thing(row: PreviewRow) -> str:
    if row.level is Level.REFUSED:
        return row.reasons
    if row.item is not None:
        return row.item.name(i18n.current_language())
    return category(row.category) if row.category and not row.text else row.text


def _thing_icon(row: PreviewRow) -> tuple[str, str] | None:
    if row.level is Level.REFUSED:
        return "circle-x", "urgent"
    if row.level is Level.WARNED:
        return "triangle-alert", "warning"
    return ("circle-question-mark", "muted") if _is_unknown(row) else None


def _is_unknown(row: PreviewRow) -> bool:
    return row.item is None and bool(row.text) and not row.category


def reasons_of(rows: Sequence[PreviewRow]) -> str:
    """What is wrong with the first of the rows, a line each, and what the sign of unknown names means."""
    lines = [
        i18n.translate("Spreadsheets", "Row {row}: {reason}").format(
            row=formats.number(row.row), reason=row.reasons
        )
        for row in rows
        if row.reasons
    ]
    if any(map(_is_unknown, rows)):
        lines.append(
            i18n.translate("Spreadsheets", "Names with a question mark are not in the catalogue for sure.")
        )
    return "\n".join(lines[-_MOST_REASONS:])


def _thing_tone(row: PreviewRow) -> Tone:
    if row.level is Level.REFUSED:
        return Tone.URGENT
    return Tone.PLAIN


def _aside(row: PreviewRow) -> str:
    if row.item is not None:
        return row.item.code
    if row.category and not row.text:
        return i18n.translate("Spreadsheets", "everything of it")
    return ""


def _amount(row: PreviewRow) -> str:
    if row.quantity_milli is None:
        return ""
    return units.quantity(row.quantity_milli, row.unit)


_THING: Column[PreviewRow] = Column(
    QT_TRANSLATE_NOOP("Spreadsheets", "Understood as"),
    _thing,
    width=220,
    stretch=True,
    icon=_thing_icon,
    tone=_thing_tone,
    aside=_aside,
)
_AMOUNT: Column[PreviewRow] = Column(
    QT_TRANSLATE_NOOP("Spreadsheets", "Quantity"),
    lambda row: row.quantity_milli,
    text=_amount,
    width=64,
    numeric=True,
    fitted=True,
)
_WEIGHT: Column[PreviewRow] = Column(
    QT_TRANSLATE_NOOP("Spreadsheets", "Weight"),
    lambda row: row.weight_g,
    text=lambda row: formats.weight(row.weight_g) if row.weight_g is not None else "",
    width=64,
    numeric=True,
    fitted=True,
)
_DAY: Column[PreviewRow] = Column(
    QT_TRANSLATE_NOOP("Spreadsheets", "Day"),
    lambda row: row.day,
    text=lambda row: formats.day(row.day) if row.day else "",
    width=64,
    fitted=True,
)
_EXPIRY: Column[PreviewRow] = Column(
    QT_TRANSLATE_NOOP("Spreadsheets", "Best before"),
    lambda row: row.expiry,
    text=lambda row: formats.day(row.expiry) if row.expiry else "",
    width=64,
    fitted=True,
)
_BOX: Column[PreviewRow] = Column(QT_TRANSLATE_NOOP("Spreadsheets", "Box"), lambda row: row.box, width=72)
_GROSS: Column[PreviewRow] = Column(
    QT_TRANSLATE_NOOP("Spreadsheets", "Gross"),
    lambda row: row.gross_g,
    text=lambda row: formats.weight(row.gross_g) if row.gross_g is not None else "",
    width=64,
    numeric=True,
    fitted=True,
)
_CATEGORY: Column[PreviewRow] = Column(
    QT_TRANSLATE_NOOP("Spreadsheets", "Category"),
    lambda row: row.category,
    text=lambda row: category(row.category) if row.category else "",
    width=110,
)
_HS: Column[PreviewRow] = Column(
    QT_TRANSLATE_NOOP("Spreadsheets", "HS code"), lambda row: row.hs_code, width=64
)
_UNIT: Column[PreviewRow] = Column(
    QT_TRANSLATE_NOOP("Spreadsheets", "Unit"),
    lambda row: row.unit,
    text=lambda row: units.unit(row.unit) if row.unit else "",
    width=72,
)

_PRIORITY: Column[PreviewRow] = Column(
    QT_TRANSLATE_NOOP("Spreadsheets", "Priority"),
    lambda row: row.priority,
    text=lambda row: priority_name(Priority(row.priority)) if row.priority else "",
    width=64,
    fitted=True,
)
_NOTE: Column[PreviewRow] = Column(
    QT_TRANSLATE_NOOP("Spreadsheets", "Note"), lambda row: row.note, width=120, muted=True
)

PREVIEW_COLUMNS: Mapping[FileKind, tuple[Column[PreviewRow], ...]] = {
    FileKind.DONATIONS: (_ROW, _THING, _AMOUNT, _WEIGHT, _DAY, _EXPIRY),
    FileKind.BOXES: (_ROW, _BOX, _THING, _AMOUNT, _WEIGHT, _GROSS),
    FileKind.NEEDS: (_ROW, _THING, _AMOUNT, _PRIORITY, _NOTE),
    FileKind.CATALOGUE: (_ROW, _THING, _CATEGORY, _UNIT, _WEIGHT, _HS),
}
