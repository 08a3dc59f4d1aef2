"""The columns of the list of donations, and of the lines of one."""

from dataclasses import dataclass

from aidtracker import i18n
from aidtracker.data.queries.donations import DonationRow, LineRow
from aidtracker.data.queries.needs import NeedNow
from aidtracker.domain.errors import Problem
from aidtracker.i18n import Language
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.categories import category_name
from aidtracker.ui import formats, units
from aidtracker.ui.donations import words
from aidtracker.ui.needs.words import standing_pill
from aidtracker.ui.table import Column
from aidtracker.ui.widgets import PillText, Tone


def donation_columns() -> tuple[Column[DonationRow], ...]:
    """Number, day, site, what it comes to, what is still to do, where it came from."""
    return (
        Column(QT_TRANSLATE_NOOP("Donations", "Donation"), lambda row: row.number, width=156, mono=True),
        Column(
            QT_TRANSLATE_NOOP("Donations", "Day"),
            lambda row: row.day,
            text=lambda row: formats.day(row.day),
            width=120,
        ),
        Column(QT_TRANSLATE_NOOP("Donations", "Site"), lambda row: row.site, width=80, mono=True),
        Column(
            QT_TRANSLATE_NOOP("Donations", "Lines"),
            lambda row: row.lines,
            text=lambda row: formats.number(row.lines),
            width=76,
            numeric=True,
        ),
        Column(
            QT_TRANSLATE_NOOP("Donations", "Weight"),
            lambda row: row.weight_g if row.weight_g or not row.unweighed else None,
            text=_weight,
            width=124,
            numeric=True,
        ),
        Column("", _to_do_order, pill=_to_do, width=170),
        Column(
            QT_TRANSLATE_NOOP("Donations", "From"),
            lambda row: row.source or row.note,
            width=200,
            stretch=True,
            muted=True,
            icon=lambda row: ("file-spreadsheet", "muted") if row.source else None,
        ),
    )


def _weight(row: DonationRow) -> str:
    if row.unweighed and not row.weight_g:
        return i18n.translate("Donations", "not weighed")
    return formats.weight(row.weight_g, complete=not row.unweighed)


def _to_do_order(row: DonationRow) -> int | None:
    if not row.finished:
        return 0
    return row.unsorted or None


def _to_do(row: DonationRow) -> PillText | None:
    if not row.finished:
        return PillText(i18n.translate("Donations", "unfinished"), Tone.PRIMARY, "pencil")
    if row.unsorted:
        said = i18n.translate("Donations", "%n to sort out", "", row.unsorted)
        return PillText(said, Tone.WARNING, "circle-question-mark")
    return None


@dataclass(frozen=True, slots=True)
class Logged:
    """A line with what the rules and the receiving site say of it, the gravest first."""

    line: LineRow
    findings: tuple[Problem, ...] = ()
    need: NeedNow | None = None

    @property
    def id(self) -> str:
        """The key of its lot."""
        return self.line.id


def line_columns(language: Language) -> tuple[Column[Logged], ...]:
    """Place, item, amount, date, condition, weight, and what is to be said of it."""
    return (
        Column(
            "",
            lambda row: row.line.position,
            text=lambda row: formats.number(row.line.position),
            width=48,
            muted=True,
        ),
        Column(
            QT_TRANSLATE_NOOP("Donations", "Item"),
            lambda row: _name(row.line, language),
            width=190,
            stretch=True,
            square=lambda row: row.line.category,
            aside=lambda row: " · ".join(filter(None, (row.line.detail, row.line.item_code))),
        ),
        Column(
            QT_TRANSLATE_NOOP("Donations", "Quantity"),
            lambda row: row.line.quantity_milli,
            text=lambda row: units.quantity(row.line.quantity_milli, row.line.unit),
            width=84,
            fitted=True,
            numeric=True,
        ),
        Column(
            QT_TRANSLATE_NOOP("Donations", "Best before"),
            lambda row: row.line.expiry,
            text=lambda row: formats.month(row.line.expiry),
            width=96,
            fitted=True,
        ),
        Column(
            QT_TRANSLATE_NOOP("Donations", "Condition"),
            lambda row: words.condition(row.line.condition),
            width=80,
            fitted=True,
        ),
        Column(
            QT_TRANSLATE_NOOP("Donations", "Weight"),
            lambda row: row.line.weight_g,
            text=_line_weight,
            width=84,
            fitted=True,
            numeric=True,
            tone=lambda row: Tone.MUTED if row.line.weight_source != "stated" else Tone.PLAIN,
        ),
        Column("", _finding_order, pill=_line_pill, width=120, fitted=True),
    )


def _name(line: LineRow, language: Language) -> str:
    """What a line is; bags that nobody has looked into are of a category."""
    return category_name(line.category) if line.rough and not line.item_id else line.name(language)


def _line_weight(row: Logged) -> str:
    if row.line.weight_g is None:
        return i18n.translate("Donations", "not weighed")
    return formats.weight(row.line.weight_g)


def _finding_order(row: Logged) -> int | None:
    return len(row.findings) or None


def _line_pill(row: Logged) -> PillText | None:
    if row.findings:
        return words.finding_pill(row.findings[0])
    if not row.line.item_id:
        return PillText(i18n.translate("Donations", "to sort out"), Tone.WARNING, "circle-question-mark")
    return standing_pill(row.need) if row.need is not None else None
