"""The columns of what waits to be sorted out, and its words."""

from collections.abc import Callable
from datetime import date

from aidtracker import i18n
from aidtracker.data.queries.to_sort import ToSortRow
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui import formats, units
from aidtracker.ui.categories import category
from aidtracker.ui.table import Column
from aidtracker.ui.widgets import PillText, Tone

_LONG_DAYS = 14
"""What waits longer than this is coloured."""


def age(days: int) -> str:
    """`3 days`; what came today says so."""
    return i18n.translate("ToSort", "%n day(s)", "", days) if days else i18n.translate("ToSort", "today")


def what(row: ToSortRow) -> str:
    """The words of a line, or the kind of goods in packages."""
    return category(row.category) if row.rough else row.text


def amount(row: ToSortRow) -> str:
    """`10 pcs`; of packages of which some were sorted, `2 of 3 bags`."""
    if not row.done:
        return units.quantity(row.quantity_milli, row.unit)
    left = i18n.translate("ToSort", "{left} of {all}")
    return left.format(
        left=formats.number(row.packages - row.done), all=units.quantity(row.packages * 1000, row.unit)
    )


def to_sort_columns(today: Callable[[], date]) -> tuple[Column[ToSortRow], ...]:
    """How long it waits, what it is, how much, where it came from."""
    return (
        Column(
            QT_TRANSLATE_NOOP("ToSort", "Waits"),
            lambda row: row.age(today()),
            text=lambda row: age(row.age(today())),
            width=92,
            fitted=True,
            numeric=True,
            tone=lambda row: Tone.WARNING if row.age(today()) > _LONG_DAYS else Tone.PLAIN,
        ),
        Column(
            QT_TRANSLATE_NOOP("ToSort", "What"),
            what,
            width=220,
            stretch=True,
            square=lambda row: row.category,
            aside=lambda row: row.detail,
        ),
        Column("", lambda row: row.rough, pill=_pill, width=132, fitted=True),
        Column(
            QT_TRANSLATE_NOOP("ToSort", "Quantity"),
            lambda row: row.quantity_milli,
            text=amount,
            width=100,
            fitted=True,
            numeric=True,
        ),
        Column(
            QT_TRANSLATE_NOOP("ToSort", "Weight"),
            lambda row: row.weight_g,
            text=lambda row: formats.weight(row.weight_g) or i18n.translate("ToSort", "not weighed"),
            width=96,
            fitted=True,
            numeric=True,
            tone=lambda row: Tone.PLAIN if row.weight_g is not None else Tone.MUTED,
        ),
        Column(QT_TRANSLATE_NOOP("ToSort", "Site"), lambda row: row.site, width=76, mono=True),
        Column(QT_TRANSLATE_NOOP("ToSort", "Donation"), lambda row: row.number, width=156, mono=True),
        Column(
            QT_TRANSLATE_NOOP("ToSort", "From"),
            lambda row: row.source or row.note,
            width=140,
            muted=True,
            icon=lambda row: ("file-spreadsheet", "muted") if row.source else None,
        ),
    )


def _pill(row: ToSortRow) -> PillText:
    if row.rough:
        return PillText(i18n.translate("ToSort", "look inside"), Tone.PRIMARY, "package-open")
    return PillText(i18n.translate("ToSort", "which item?"), Tone.WARNING, "circle-question-mark")
