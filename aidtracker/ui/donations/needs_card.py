"""Beside the lines: what is needed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from aidtracker import i18n
from aidtracker.data.queries.needs import NeedNow
from aidtracker.domain.needs import Standing
from aidtracker.domain.places import WARSAW_KEY
from aidtracker.i18n import Language
from aidtracker.ui import formats
from aidtracker.ui.needs import words
from aidtracker.ui.table import Column, RowsModel, TableView
from aidtracker.ui.table.delegate import ROW_HEIGHT
from aidtracker.ui.widgets import Card, Tone, label

_MOST_ROWS = 9


def needs_to_show(needs: Sequence[NeedNow]) -> list[NeedNow]:
    """Those of one site: Warsaw's, else those of the site whose list is the newest."""
    if not needs:
        return []
    sites = {need.site_id for need in needs}
    newest = max(needs, key=lambda need: need.as_of).site_id
    shown = WARSAW_KEY if WARSAW_KEY in sites else newest
    return [need for need in needs if need.site_id == shown]


class NeedsCard(Card):
    """What the receiving site asks for, the urgent things first."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(i18n.translate("Donations", "What is needed"), flush=True, parent=parent)
        self._none = label(
            i18n.translate(
                "Donations",
                "What Warsaw asks for stands here once its list is on the page Needs.",
            ),
            "muted",
            wrap=True,
        )
        self._none.setContentsMargins(16, 4, 16, 12)
        self.model = RowsModel(_columns(language), "Donations", parent=self)
        self._view = TableView(self.model, i18n.translate("Donations", "Needs"))
        self._view.horizontalHeader().hide()
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self._none)
        self.body.addWidget(self._view)
        self.body.setContentsMargins(0, 0, 0, 6)
        self.show_needs(())

    def show_needs(self, needs: Sequence[NeedNow]) -> None:
        """Shows these."""
        self.model.set_rows(needs)
        self._none.setVisible(not needs)
        self._view.setVisible(bool(needs))
        if needs:
            title = i18n.translate("Donations", "What {site} needs").format(site=needs[0].site)
            day = formats.day_in_words(max(need.as_of for need in needs))
            self.set_title(title, i18n.translate("Donations", "list of {day}").format(day=day))
        self._view.setFixedHeight(min(len(needs), _MOST_ROWS) * ROW_HEIGHT + 2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)


def _columns(language: Language) -> tuple[Column[NeedNow], ...]:
    return (
        Column(
            "",
            lambda need: words.need_name(need, language),
            width=150,
            stretch=True,
            square=lambda need: need.category,
            tone=_tone,
        ),
        Column("", lambda need: need.still_missing_milli, pill=words.amount_pill, width=60, fitted=True),
    )


def _tone(need: NeedNow) -> Tone:
    """What there is enough of steps back."""
    return Tone.MUTED if need.standing is Standing.ENOUGH else Tone.PLAIN
