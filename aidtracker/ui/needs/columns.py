"""The columns of needs."""

from aidtracker.data.queries.needs import NeedNow
from aidtracker.domain.needs import Standing
from aidtracker.i18n import Language
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui import formats
from aidtracker.ui.needs import words
from aidtracker.ui.table import Column
from aidtracker.ui.widgets import Tone

_STANDINGS = list(Standing)


def need_columns(language: Language) -> tuple[Column[NeedNow], ...]:
    """From what is asked for to what is still missing."""
    return (
        Column(
            QT_TRANSLATE_NOOP("Needs", "What"),
            lambda need: words.need_name(need, language),
            width=220,
            stretch=True,
            square=lambda need: need.category,
            tone=_tone,
        ),
        Column(
            QT_TRANSLATE_NOOP("Needs", "Priority"),
            lambda need: _STANDINGS.index(need.standing),
            pill=words.standing_pill,
            width=100,
            fitted=True,
        ),
        Column(
            QT_TRANSLATE_NOOP("Needs", "Wanted"),
            lambda need: need.quantity_milli,
            text=words.wanted,
            width=92,
            numeric=True,
            fitted=True,
        ),
        Column(
            QT_TRANSLATE_NOOP("Needs", "In stock"),
            lambda need: need.in_stock_milli or None,
            text=lambda need: words.gathered(need, need.in_stock_milli),
            width=84,
            numeric=True,
            fitted=True,
        ),
        Column(
            QT_TRANSLATE_NOOP("Needs", "On the way"),
            lambda need: need.on_the_way_milli or None,
            text=lambda need: words.gathered(need, need.on_the_way_milli),
            width=84,
            numeric=True,
            fitted=True,
        ),
        Column(
            QT_TRANSLATE_NOOP("Needs", "Arrived since"),
            lambda need: need.arrived_milli or None,
            text=lambda need: words.gathered(need, need.arrived_milli),
            width=84,
            numeric=True,
            fitted=True,
        ),
        Column(
            QT_TRANSLATE_NOOP("Needs", "Still missing"),
            lambda need: need.still_missing_milli,
            text=words.missing,
            width=92,
            numeric=True,
            fitted=True,
            strong=True,
        ),
        Column(
            QT_TRANSLATE_NOOP("Needs", "As of"),
            lambda need: need.as_of,
            text=lambda need: formats.day(need.as_of),
            width=96,
            fitted=True,
            muted=True,
        ),
    )


def _tone(need: NeedNow) -> Tone:
    return Tone.MUTED if need.standing in {Standing.ENOUGH, Standing.NOT_NOW} else Tone.PLAIN
