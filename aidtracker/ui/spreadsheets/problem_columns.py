"""The columns of what an import has to say of the rows of a file."""

from aidtracker import i18n
from aidtracker.domain.errors import Level
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui import formats
from aidtracker.ui.spreadsheets.import_words import ProblemRow
from aidtracker.ui.table import Column
from aidtracker.ui.widgets import PillText, Tone


def _level_pill(row: ProblemRow) -> PillText:
    if row.level is Level.REFUSED:
        return PillText(i18n.translate("Spreadsheets", "refused"), Tone.URGENT, "circle-x")
    if row.level is Level.SKIPPED:
        return PillText(i18n.translate("Spreadsheets", "left out"), Tone.MUTED)
    return PillText(i18n.translate("Spreadsheets", "look at it"), Tone.WARNING, "triangle-alert")


PROBLEM_COLUMNS: tuple[Column[ProblemRow], ...] = (
    Column(
        QT_TRANSLATE_NOOP("Spreadsheets", "Row"),
        lambda row: row.row or None,
        text=lambda row: formats.number(row.row) if row.row else "",
        width=64,
        numeric=True,
    ),
    Column("", lambda row: str(row.level), pill=_level_pill, width=120),
    Column(QT_TRANSLATE_NOOP("Spreadsheets", "Column"), lambda row: row.column, width=120),
    Column(QT_TRANSLATE_NOOP("Spreadsheets", "In the cell"), lambda row: row.value, width=140, muted=True),
    Column(
        QT_TRANSLATE_NOOP("Spreadsheets", "What about it"), lambda row: row.sentence, width=320, stretch=True
    ),
)
