"""The columns of the list of donors."""

from aidtracker import i18n
from aidtracker.data.queries.donors import DonorListRow
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui import formats
from aidtracker.ui.table import Column
from aidtracker.ui.widgets import PillText, Tone

HIDDEN = "•••••"


def donor_columns() -> tuple[Column[DonorListRow], ...]:
    """Reference, kind, name where it is shown, gifts, wishes."""
    return (
        Column(QT_TRANSLATE_NOOP("Donors", "Donor"), lambda row: row.reference, width=130, mono=True),
        Column(QT_TRANSLATE_NOOP("Donors", "Kind"), kind, width=120, fitted=True),
        Column(
            QT_TRANSLATE_NOOP("Donors", "Name"),
            lambda row: row.name or row.contact or None,
            text=_name,
            width=240,
            stretch=True,
            aside=lambda row: row.contact if row.name else "",
            tone=lambda row: Tone.PLAIN if row.name or row.contact else Tone.MUTED,
        ),
        Column(
            QT_TRANSLATE_NOOP("Donors", "Gifts"),
            lambda row: row.gifts,
            text=lambda row: formats.number(row.gifts),
            width=80,
            fitted=True,
            numeric=True,
        ),
        Column(
            QT_TRANSLATE_NOOP("Donors", "Last gift"),
            lambda row: row.last_gift,
            text=lambda row: formats.day(row.last_gift) if row.last_gift is not None else "",
            width=120,
            fitted=True,
        ),
        Column(QT_TRANSLATE_NOOP("Donors", "Wishes"), wishes, width=200, fitted=True),
        Column("", lambda row: row.erased, pill=_erased, width=104),
    )


def kind(row: DonorListRow) -> str:
    """What kind of donor it is."""
    if row.kind == "organisation":
        return i18n.translate("Donors", "organisation")
    return i18n.translate("Donors", "person")


def wishes(row: DonorListRow) -> str:
    """What they asked for."""
    asked = [
        i18n.translate("Donors", "receipt in their name") if row.wants_receipt else "",
        i18n.translate("Donors", "news of the gift") if row.wants_news else "",
    ]
    return " · ".join(filter(None, asked))


def _name(row: DonorListRow) -> str:
    if row.erased:
        return ""
    return row.name or row.contact or HIDDEN


def _erased(row: DonorListRow) -> PillText | None:
    return PillText(i18n.translate("Donors", "erased"), Tone.MUTED, "eye-off") if row.erased else None
