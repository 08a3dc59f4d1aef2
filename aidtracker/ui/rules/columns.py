"""The columns of the table of rules."""

from datetime import date

from aidtracker import i18n
from aidtracker.domain.intake import IntakeLevel
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.messages import rule_name
from aidtracker.services.rules import RuleRow
from aidtracker.ui import formats
from aidtracker.ui.rules import words
from aidtracker.ui.table import Column
from aidtracker.ui.widgets import PillText, Tone

_LEVELS = list(IntakeLevel)


def rule_columns() -> tuple[Column[RuleRow], ...]:
    """What it is about, level, limit, whether it was changed, source, of what day."""
    return (
        Column(
            QT_TRANSLATE_NOOP("Rules", "Rule"),
            lambda row: rule_name(row.id),
            width=260,
            stretch=True,
        ),
        Column(
            QT_TRANSLATE_NOOP("Rules", "Level"),
            lambda row: len(_LEVELS) if row.off else _LEVELS.index(row.rule.level),
            pill=lambda row: words.level_pill(row.rule, off=row.off),
            width=96,
            fitted=True,
        ),
        Column(
            QT_TRANSLATE_NOOP("Rules", "Limit"),
            lambda row: row.rule.threshold,
            text=lambda row: words.limit(row.rule),
            width=84,
            fitted=True,
            numeric=True,
        ),
        Column("", lambda row: row.changed or None, pill=_changed, width=96, fitted=True),
        Column(QT_TRANSLATE_NOOP("Rules", "Source"), lambda row: row.rule.source, width=190, muted=True),
        Column(
            QT_TRANSLATE_NOOP("Rules", "As of"),
            lambda row: row.rule.as_of,
            text=lambda row: formats.day(date.fromisoformat(row.rule.as_of)),
            width=108,
            fitted=True,
        ),
    )


def _changed(row: RuleRow) -> PillText | None:
    return PillText(i18n.translate("Rules", "changed"), Tone.PRIMARY, "pencil") if row.changed else None
