"""The two cards of a donation: what it is, above the line row; and its lines with their sum."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.queries.intake import InHand
from aidtracker.i18n import Language
from aidtracker.ui import formats
from aidtracker.ui.donations import words
from aidtracker.ui.donations.columns import Logged, line_columns
from aidtracker.ui.donations.state import total
from aidtracker.ui.table import TablePanel
from aidtracker.ui.widgets import (
    Button,
    Card,
    ElidingLabel,
    EmptyState,
    Look,
    Pill,
    PillText,
    hairline,
    label,
)


class DonationCard(Card):
    """Number, day, site and source, and `form` below them while lines can be added."""

    def __init__(self, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._form = form
        self.number = label("", "number")
        self._about = ElidingLabel("muted", least=120)
        self._finished = Pill(PillText(i18n.translate("Donations", "finished"), icon="check"))
        head = QHBoxLayout()
        head.setContentsMargins(16, 13, 16, 13)
        head.setSpacing(12)
        head.addWidget(self.number)
        head.addWidget(self._about)
        head.addStretch(1)
        head.addWidget(self._finished)
        head.addWidget(Pill(PillText(i18n.translate("Donations", "anonymous"), icon="eye-off")))
        self._line = hairline()
        self.body.setSpacing(0)
        self.body.addLayout(head)
        self.body.addWidget(self._line)
        self.body.addWidget(form)

    def show_donation(self, in_hand: InHand, today: date) -> None:
        """Says which one it is."""
        head = in_hand.head
        day = today if head is None else head.day
        when = i18n.translate("Donations", "today") if day == today else formats.day_in_words(day)
        about = [when, in_hand.site]
        if head is None:
            about.append(i18n.translate("Donations", "its number comes with the first line"))
        else:
            about += [head.source, head.note]
        self.number.setText("" if head is None else head.number)
        self.number.setVisible(head is not None)
        self._about.setText(" · ".join(filter(None, about)))
        self._finished.setVisible(head is not None and head.finished)

    def show_form(self, shown: bool) -> None:
        """Whether lines can be added now."""
        self._line.setVisible(shown)
        self._form.setVisible(shown)


class LinesCard(Card):
    """The lines, the newest on top; below them what they come to and what can be done."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        empty = EmptyState(
            "hand-heart",
            i18n.translate(
                "Donations", "Type how many and what, then Enter. Each line is saved at once and stands here."
            ),
        )
        self.panel = TablePanel(
            line_columns(language), "Donations", i18n.translate("Donations", "Lines"), empty
        )
        self._sum, self._notes = label("", "strong"), ElidingLabel("muted", least=60)
        self.buttons: dict[QAction, Button] = {}
        self._foot = foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 10)
        foot.setSpacing(12)
        foot.addWidget(self._sum)
        foot.addWidget(self._notes)
        foot.addStretch(1)
        self.body.setSpacing(0)
        self.body.addWidget(self.panel, 1)
        self.body.addWidget(hairline())
        self.body.addLayout(foot)

    def set_actions(self, *actions: QAction) -> None:
        """What can be done below the lines; the last one is what is done most."""
        for action in actions:
            self.buttons[action] = Button.of(
                action, Look.PRIMARY if action is actions[-1] else Look.SECONDARY
            )
            self._foot.addWidget(self.buttons[action])

    def show_lines(self, rows: Sequence[Logged]) -> None:
        """Shows these and their sum."""
        self.panel.set_rows(rows)
        figure, notes = words.total_in_words(total([row.line for row in rows]))
        self._sum.setText(figure)
        self._notes.setText(notes)

    @property
    def newest(self) -> Logged | None:
        """The line that was logged last."""
        return max(self.panel.model.rows, key=lambda row: row.line.position, default=None)
