"""The two cards of a donation: what it is, above the line row; and its lines with their sum."""

from collections.abc import Sequence
from datetime import date, tzinfo

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.queries.intake import InHand
from aidtracker.i18n import Language
from aidtracker.ui import formats
from aidtracker.ui.donations import words
from aidtracker.ui.donations.columns import Logged, line_columns
from aidtracker.ui.donations.intake_reading import begun
from aidtracker.ui.donations.state import LinesTotal
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
    """Number, day, site and source, who gives and the receipt code; below them one of `forms` while lines can
    be added.
    """

    def __init__(self, giver: QWidget, *forms: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._forms = forms
        self.number = label("", "number")
        self._about = ElidingLabel("muted", least=120)
        self._finished = Pill(PillText(i18n.translate("Donations", "finished"), icon="check"))
        self._code = Pill(PillText(""))
        head = QHBoxLayout()
        head.setContentsMargins(16, 11, 16, 11)
        head.setSpacing(12)
        head.addWidget(self.number)
        head.addWidget(self._about)
        head.addStretch(1)
        for chip in (self._finished, giver, self._code):
            head.addWidget(chip)
        self._line = hairline()
        self.body.setSpacing(0)
        self.body.addLayout(head)
        self.body.addWidget(self._line)
        for form in forms:
            self.body.addWidget(form)

    def show_donation(self, in_hand: InHand, today: date, zone: tzinfo) -> None:
        """Says which one it is."""
        head = in_hand.head
        day = today if head is None else head.day
        when = i18n.translate("Donations", "today") if day == today else formats.day_in_words(day)
        moment = None if head is None else begun(head, zone)
        if moment is not None:
            when = f"{when} {formats.clock(moment, zone)}"
        about = [when, in_hand.site]
        if head is None:
            about.append(i18n.translate("Donations", "its number comes with the first line"))
        else:
            about += [head.source, head.note]
        self.number.setText("" if head is None else head.number)
        self.number.setVisible(head is not None)
        self._about.setText(" · ".join(filter(None, about)))
        self._finished.setVisible(head is not None and head.finished)
        code = "" if head is None else head.receipt_code
        said = i18n.translate("Donations", "receipt code {code}").format(code=code)
        self._code.set_pill(PillText(said, icon="receipt"))
        self._code.setVisible(bool(code))

    def show_form(self, shown: QWidget | None) -> None:
        """Which form lines are added with now, if any."""
        self._line.setVisible(shown is not None)
        for form in self._forms:
            form.setVisible(form is shown)


class LinesCard(Card):
    """The lines, the newest on top; below them what they come to and what can be done."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        empty = EmptyState(
            "hand-heart",
            i18n.translate(
                "Donations",
                "Type how many and what, then Enter. Each line is saved at once and stands here. "
                "A whole line works too:\n12 diapers 4 exp 05/2027",
            ),
        )
        self.panel = TablePanel(
            line_columns(language), "Donations", i18n.translate("Donations", "Lines"), empty
        )
        self._total = LinesTotal(0, 0, 0, 0, 0)
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

    def show_lines(self, rows: Sequence[Logged], total: LinesTotal) -> None:
        """Shows these, the newest first, and their sum."""
        self._total = total
        self.panel.set_rows(rows)
        figure, notes = words.total_in_words(total)
        self._sum.setText(figure)
        self._notes.setText(notes)

    def add_line(self, row: Logged) -> None:
        """Puts one more on top; the sum goes along."""
        self.show_lines((row, *self.panel.model.rows), self._total.with_line(row.line))

    @property
    def newest(self) -> Logged | None:
        """The line that was logged last."""
        return next(iter(self.panel.model.rows), None)
