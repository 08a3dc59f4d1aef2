"""The columns of the list of boxes."""

from datetime import date, timedelta

from aidtracker.data.queries.boxes import BoxRow
from aidtracker.domain.boxes import BoxState
from aidtracker.i18n import Language
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui import formats
from aidtracker.ui.boxes.words import not_weighed, package_name, state_pill, where
from aidtracker.ui.table import Column
from aidtracker.ui.widgets import Tone

SOON = timedelta(days=180)
"""Food with less than six months left is a warning at intake."""


def expiry_tone(expiry: date | None) -> Tone:
    """Past dates are urgent, near ones a warning."""
    if expiry is None:
        return Tone.MUTED
    left = expiry - date.today()  # noqa: DTZ011 - the day of whoever looks at the screen
    return Tone.URGENT if left < timedelta(0) else Tone.WARNING if left < SOON else Tone.MUTED


def box_columns(language: Language) -> tuple[Column[BoxRow], ...]:
    """Number, contents, state, place, weights, date."""
    return (
        Column(QT_TRANSLATE_NOOP("Boxes", "Box"), lambda box: box.number, width=150, mono=True),
        Column(
            QT_TRANSLATE_NOOP("Boxes", "Contents"),
            lambda box: box.contents(language) or package_name(box.package),
            width=240,
            stretch=True,
            square=lambda box: next(iter(box.categories), ""),
            aside=lambda box: box.marks,
        ),
        Column(
            QT_TRANSLATE_NOOP("Boxes", "State"),
            lambda box: box.state,
            width=110,
            fitted=True,
            pill=lambda box: state_pill(box.state),
        ),
        Column(
            QT_TRANSLATE_NOOP("Boxes", "Where"),
            where,
            width=230,
            tone=lambda box: Tone.URGENT if box.lost else Tone.PLAIN,
        ),
        Column(
            QT_TRANSLATE_NOOP("Boxes", "Net"),
            lambda box: box.net_g if box.lines else None,
            text=_net,
            width=110,
            numeric=True,
            muted=True,
        ),
        Column(
            QT_TRANSLATE_NOOP("Boxes", "Gross"),
            lambda box: box.gross_g,
            text=_gross,
            width=130,
            numeric=True,
            tone=lambda box: Tone.WARNING if box.gross_g is None else Tone.PLAIN,
        ),
        Column(
            QT_TRANSLATE_NOOP("Boxes", "Best before"),
            lambda box: box.earliest_expiry,
            text=lambda box: formats.month(box.earliest_expiry),
            width=116,
            tone=lambda box: expiry_tone(box.earliest_expiry),
        ),
    )


def _net(box: BoxRow) -> str:
    if not box.lines or (not box.net_g and box.unweighed):
        return ""
    return formats.weight(box.net_g, complete=box.unweighed == 0)


def _gross(box: BoxRow) -> str:
    if box.gross_g is not None:
        return formats.weight(box.gross_g)
    return "" if box.outer or box.state in (BoxState.EMPTIED, BoxState.VOID) else not_weighed()
