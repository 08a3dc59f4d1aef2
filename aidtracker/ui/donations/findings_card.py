"""Beside the lines: what the rules say of a line."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aidtracker.i18n import Language
from aidtracker.services.messages import explain
from aidtracker.ui.donations import words
from aidtracker.ui.donations.columns import Logged
from aidtracker.ui.widgets import Card, Pill, clear, label


class FindingsCard(Card):
    """What the rules of intake say of one line, in sentences. Hidden where they say nothing."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._language = language
        self._sentences = QVBoxLayout()
        self._sentences.setSpacing(6)
        self.body.addLayout(self._sentences)
        self.hide()

    def show_line(self, row: Logged | None) -> None:
        """Shows what is to be said of `row`."""
        clear(self._sentences)
        self.setVisible(row is not None and bool(row.findings))
        if row is None:
            return
        self.set_title(row.line.name(self._language))
        for problem in row.findings:
            self._sentences.addWidget(Pill(words.finding_pill(problem)))
            self._sentences.addWidget(label(explain(problem), wrap=True))
