"""Names that matched no item for sure: what each of them means is decided once, for all its rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from aidtracker import i18n
from aidtracker.domain.catalogue import Item
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.goods_in import UnknownName
from aidtracker.ui import formats
from aidtracker.ui.table import Column, RowsModel, TableView
from aidtracker.ui.widgets import ElidingLabel, PillText, Tone, label


@dataclass(frozen=True, slots=True)
class NameRow:
    """A name and what was decided of it."""

    name: UnknownName
    means: str
    """Words of the item; empty: stays text."""
    remembered: bool

    @property
    def id(self) -> str:
        """The name itself."""
        return self.name.text


def _means(row: NameRow) -> PillText:
    if row.means:
        return PillText(row.means, Tone.DONE, "check")
    return PillText(i18n.translate("Spreadsheets", "stays text, to be sorted out"), Tone.MUTED)


_COLUMNS: tuple[Column[NameRow], ...] = (
    Column(
        QT_TRANSLATE_NOOP("Spreadsheets", "In the sheet"),
        lambda row: row.name.text,
        width=300,
        stretch=True,
        strong=True,
    ),
    Column(
        QT_TRANSLATE_NOOP("Spreadsheets", "Rows"),
        lambda row: row.name.rows,
        text=lambda row: formats.number(row.name.rows),
        width=84,
        numeric=True,
    ),
    Column(QT_TRANSLATE_NOOP("Spreadsheets", "Means"), lambda row: row.means, pill=_means, width=380),
)


class NamesCard(QWidget):
    """`decided` carries a name, the code chosen for it (empty: stays text) and whether to remember it."""

    decided = Signal(str, str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: dict[str, Item] = {}
        self._current: UnknownName | None = None
        self._matches: Mapping[str, str] = {}
        self._kept: frozenset[str] = frozenset()
        self.model = RowsModel(_COLUMNS, "Spreadsheets", parent=self)
        self.table = TableView(self.model, i18n.translate("Spreadsheets", "Unknown names"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._name = ElidingLabel("strong", least=120)
        self.choice = QComboBox()
        self.choice.setAccessibleName(i18n.translate("Spreadsheets", "What this name means"))
        self.choice.setEditable(True)
        self.choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.choice.setMaxVisibleItems(12)
        self._set_up_completer()
        self.remember = QCheckBox(i18n.translate("Spreadsheets", "Remember it for the next file"))
        self.remember.setChecked(True)
        self._lay_out()
        self.table.selection_changed.connect(self._take_name)
        self.table.activated_row.connect(self._go_to_choice)
        self.choice.activated.connect(self._decide)
        self.remember.toggled.connect(self._decide_again)

    def _set_up_completer(self) -> None:
        completer = QCompleter(self.choice.model(), self.choice)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.choice.setCompleter(completer)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._name, 2)
        line.addWidget(label(i18n.translate("Spreadsheets", "means"), "muted"))
        line.addWidget(self.choice, 3)
        line.addWidget(self.remember)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(
            label(
                i18n.translate(
                    "Spreadsheets",
                    "No item is surely called so. Say once what a name means, for all its rows, or leave it.",
                ),
                "muted",
                wrap=True,
            )
        )
        layout.addWidget(self.table, 1)
        layout.addLayout(line)

    def take_items(self, items: Sequence[Item]) -> None:
        """All items of the catalogue."""
        self._items = {item.code: item for item in items}
        self._fill_choice()

    def show_names(
        self, names: Sequence[UnknownName], matches: Mapping[str, str], kept: frozenset[str]
    ) -> None:
        """Shows the names and what was decided; the one in hand stays in hand."""
        self._matches, self._kept = matches, kept
        rows = [NameRow(name, self._words(matches.get(name.text, "")), name.text in kept) for name in names]
        self.model.set_rows(rows)
        if rows and not self.table.selected():
            self.table.select_ids([rows[0].id])

    def _words(self, code: str) -> str:
        item = self._items.get(code)
        return f"{item.name(i18n.current_language())} · {item.code}" if item else code

    def _take_name(self) -> None:
        selected = self.table.selected()
        name = selected[0].name if selected else None
        if name == self._current:
            return
        self._current = name
        self._fill_choice()

    def _fill_choice(self) -> None:
        """Stays text, then what is likely, then all the rest by name."""
        name = self._current
        for part in (self.choice, self.remember):
            part.setEnabled(name is not None)
        self._name.setText(f"“{name.text}”" if name else "")
        self._name.setToolTip(name.text if name else "")
        self.choice.clear()
        if name is None:
            return
        likely = [item.code for item in name.proposals if item.code in self._items]
        rest = sorted((code for code in self._items if code not in likely), key=self._words)
        self.choice.addItem(i18n.translate("Spreadsheets", "stays text, to be sorted out"), "")
        for code in (*likely, *rest):
            self.choice.addItem(self._words(code), code)
        if likely:
            self.choice.insertSeparator(1 + len(likely))
        chosen = self._matches.get(name.text, "")
        self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))

    def _go_to_choice(self) -> None:
        self.choice.setFocus(Qt.FocusReason.OtherFocusReason)
        line = self.choice.lineEdit()
        if line is not None:
            line.selectAll()

    def _decide(self) -> None:
        if self._current is not None:
            code = str(self.choice.currentData() or "")
            self.decided.emit(self._current.text, code, self.remember.isChecked())
            # A moment later: the list of proposals gives the focus back to the field when it closes.
            QTimer.singleShot(0, self, self._go_to_table)

    def _go_to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _decide_again(self) -> None:
        """The tick is about the name in hand, where it is decided already."""
        name = self._current
        if name is not None and self._matches.get(name.text):
            self.decided.emit(name.text, self._matches[name.text], self.remember.isChecked())
