"""The last page of the import: what will be, what is wrong, and one decision for each unknown name."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.domain.catalogue import Item
from aidtracker.domain.errors import Level
from aidtracker.ui.spreadsheets.import_state import ImportState
from aidtracker.ui.spreadsheets.import_words import ProblemRow, outcome, recognised
from aidtracker.ui.spreadsheets.names_card import NamesCard
from aidtracker.ui.spreadsheets.problem_columns import PROBLEM_COLUMNS
from aidtracker.ui.table import RowsModel, TableView
from aidtracker.ui.widgets import Button, SearchField, label

_PROBLEMS, _NAMES = 0, 1


class CheckStep(QWidget):
    """`decided` carries a name, the code chosen for it (empty: stays text) and whether to remember it."""

    decided = Signal(str, str, bool)
    refused_wanted = Signal()
    marked_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: Sequence[ProblemRow] = ()
        self._recognised = label("", "small")
        self._outcome = label("", "strong", wrap=True)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(i18n.translate("Spreadsheets", "What to look at"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.addTab("")
        self.tabs.addTab("")
        self.names = NamesCard(self)
        self.names.decided.connect(self.decided)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._problems_page())
        self._pages.addWidget(self.names)
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._recognised)
        layout.addWidget(self._outcome)
        layout.addWidget(self.tabs)
        layout.addWidget(self._pages, 1)
        self._rest = QWidget()
        layout.addWidget(self._rest, 1)
        QWidget.setTabOrder(self.tabs, self.search)

    def _problems_page(self) -> QWidget:
        self.search = SearchField(i18n.translate("Spreadsheets", "Find in the problems…"), width=260)
        self.search.searched.connect(self._filter)
        self.level = QComboBox()
        self.level.setAccessibleName(i18n.translate("Spreadsheets", "Which problems"))
        for words, level in (
            (i18n.translate("Spreadsheets", "All"), None),
            (i18n.translate("Spreadsheets", "Refused"), Level.REFUSED),
            (i18n.translate("Spreadsheets", "To look at"), Level.WARNED),
            (i18n.translate("Spreadsheets", "Left out"), Level.SKIPPED),
        ):
            self.level.addItem(words, level)
        self.level.activated.connect(self._show_level)
        self.model = RowsModel(PROBLEM_COLUMNS, "Spreadsheets", parent=self)
        self.problems = TableView(self.model, i18n.translate("Spreadsheets", "Problems"))
        self.problems.selection_changed.connect(self._show_sentence)
        self._sentence = label("", "muted", wrap=True)
        self.save_refused = Button(
            i18n.translate("Spreadsheets", "Save refused rows…"),
            icon="save",
            clicked=self.refused_wanted.emit,
        )
        self.save_marked = Button(
            i18n.translate("Spreadsheets", "Save a marked copy…"),
            icon="file-spreadsheet",
            clicked=self.marked_wanted.emit,
        )
        return self._laid_out_problems()

    def _laid_out_problems(self) -> QWidget:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.search)
        head.addWidget(self.level)
        head.addStretch(1)
        head.addWidget(self.save_refused)
        head.addWidget(self.save_marked)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.problems, 1)
        self._sentence.setMinimumHeight(36)
        layout.addWidget(self._sentence)
        return page

    @property
    def recognised_words(self) -> str:
        """What the file is read as."""
        return self._recognised.text()

    @property
    def outcome_words(self) -> str:
        """What comes in and what does not."""
        return self._outcome.text()

    @property
    def sentence(self) -> str:
        """What is said of the problem in hand."""
        return self._sentence.text()

    def take_problems(self, problems: Sequence[ProblemRow]) -> None:
        """What is to be said of the rows."""
        self._rows = problems
        self._show_level()

    def take_items(self, items: Sequence[Item]) -> None:
        """What a name can be decided to mean."""
        self.names.take_items(items)

    def show_state(self, state: ImportState) -> None:
        """Shows what the check found."""
        found = state.found
        if found is None:
            return
        self._recognised.setText(recognised(found))
        self._outcome.setText("\n".join(outcome(found, imported=state.is_imported)))
        self._name_tabs(len(self._rows), state)
        self.names.show_names(state.names, state.matches, state.remember)
        self.names.setEnabled(not state.is_busy and not state.is_imported)
        self.save_refused.setVisible(found.parsed.refused > 0)
        self.save_marked.setVisible(bool(self._rows) and not state.is_imported)

    def _name_tabs(self, problems: int, state: ImportState) -> None:
        names = len(state.names)
        undecided = sum(name.text not in state.matches for name in state.names)
        self.tabs.setTabText(
            _PROBLEMS, i18n.translate("Spreadsheets", "Problems ({count})").format(count=problems)
        )
        self.tabs.setTabText(
            _NAMES, i18n.translate("Spreadsheets", "Unknown names ({count})").format(count=undecided)
        )
        self.tabs.setTabVisible(_NAMES, bool(names) and not state.is_imported)
        shown = bool(problems or (names and not state.is_imported))
        self.tabs.setVisible(shown)
        self._pages.setVisible(shown)
        self._rest.setVisible(not shown)

    def open_likeliest(self, state: ImportState) -> None:
        """Names first where nothing was refused: that is what can be done here and now."""
        refused = state.found is not None and state.found.parsed.refused > 0
        self.tabs.setCurrentIndex(_NAMES if state.names and not refused else _PROBLEMS)

    def say(self, sentence: str) -> None:
        """Tells what was done with the problems."""
        self._sentence.setText(sentence)

    def _filter(self, text: str) -> None:
        self.model.filter(text)

    def _show_level(self) -> None:
        level = self.level.currentData()
        rows = [row for row in self._rows if level is None or row.level == level]
        self.model.set_rows(rows)

    def _show_sentence(self) -> None:
        row = self.problems.current()
        self._sentence.setText("" if row is None else row.sentence)
