"""The second page of the import: each column with what it is read as, and the first rows as understood."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.services.import_preview import Preview, PreviewRow
from aidtracker.spreadsheets.rows import FileKind, SeenColumn
from aidtracker.ui.spreadsheets.field_words import LEFT_OUT, is_read, missing_words, offered
from aidtracker.ui.spreadsheets.preview_columns import PREVIEW_COLUMNS, reasons_of
from aidtracker.ui.table import RowsModel, TableView
from aidtracker.ui.widgets import ElidingLabel, Scrolled, clear, label, set_look

_LIST_WIDTH = 400
_COMBO_WIDTH = 188


class _FieldChoice(QComboBox):
    """The wheel scrolls the list of columns and changes none of them."""

    def __init__(self, column: SeenColumn, kind: FileKind) -> None:
        super().__init__()
        self._offered = (kind, column.field)
        self.setFixedWidth(_COMBO_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(column.header)
        self.show_column(column, kind, anew=True)

    def show_column(self, column: SeenColumn, kind: FileKind, *, anew: bool = False) -> None:
        """Shows what the column is read as; the choices stay where they are the same."""
        if anew or self._offered != (kind, column.field):
            self._offered = (kind, column.field)
            self.clear()
            for field, words in offered(kind, column.field):
                self.addItem(words, field)
        read = is_read(kind, column.field)
        self.setCurrentIndex(self.findData(column.field if read else LEFT_OUT))
        set_look(self, "false" if read else "true", "unread")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Not for this field."""
        event.ignore()


class ColumnStep(QWidget):
    """`column_said` carries the place of a column, from 0, and the field it was said to be."""

    column_said = Signal(int, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.choices: list[_FieldChoice] = []
        self._shown: tuple[object, ...] = ()
        self._table: TableView[PreviewRow] | None = None
        self._list = QWidget()
        self._grid = QGridLayout(self._list)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setSpacing(6)
        self._grid.setColumnMinimumWidth(0, 20)
        self._grid.setColumnStretch(1, 1)
        self._remembered = label(
            i18n.translate(
                "Spreadsheets", "Columns as you said them for a file with the same headers before."
            ),
            "small",
            wrap=True,
        )
        self._missing = label("", "error", wrap=True)
        self._reasons = label("", "muted", wrap=True)
        self._first = label("", "strong")
        self._lay_out()

    def _lay_out(self) -> None:
        scrolled = Scrolled(self._list)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(label(i18n.translate("Spreadsheets", "Columns, and what they say"), "strong"))
        left.addWidget(self._remembered)
        left.addWidget(scrolled, 1)
        self._right = QVBoxLayout()
        self._right.setSpacing(8)
        self._right.addWidget(self._first)
        self._right.addStretch(0)
        self._right.addWidget(self._reasons)
        self._right.addWidget(self._missing)
        holder = QWidget()
        holder.setFixedWidth(_LIST_WIDTH)
        left.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(left)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(holder)
        layout.addLayout(self._right, 1)

    @property
    def missing(self) -> str:
        """What no column tells yet."""
        return self._missing.text()

    @property
    def remembered(self) -> bool:
        """Whether it is said that the columns were said before."""
        return self._remembered.isVisibleTo(self)

    def rows(self) -> list[PreviewRow]:
        """The first rows, as shown."""
        return [] if self._table is None else list(self._table.model_of_rows.rows)

    def focus_first(self) -> None:
        """The first column that is not read, else none: Enter goes on."""
        for choice in self.choices:
            if self._missing.text() and choice.currentData() == LEFT_OUT:
                choice.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def show_preview(self, preview: Preview) -> None:
        """Shows columns and rows; the fields stay the same ones while their headers do."""
        kind, columns = preview.head.kind, preview.head.columns
        shape = (kind, tuple((column.letter, column.header) for column in columns))
        if shape != self._shown:
            self._shown = shape
            self._make_choices(columns, kind)
            self._make_table(kind)
        for choice, column in zip(self.choices, columns, strict=True):
            choice.show_column(column, kind)
        if self._table is not None:
            self._table.model_of_rows.set_rows(preview.rows)
        self._remembered.setVisible(preview.remembered)
        self._missing.setText(missing_words(preview.head.missing))
        self._missing.setVisible(bool(preview.head.missing))
        self._reasons.setText(reasons_of(preview.rows))
        self._reasons.setVisible(bool(self._reasons.text()))
        self._first.setText(
            i18n.translate(
                "Spreadsheets", "The first %n row(s), as they will be understood", "", len(preview.rows)
            )
            if preview.rows
            else i18n.translate("Spreadsheets", "No row can be read yet")
        )

    def _make_choices(self, columns: tuple[SeenColumn, ...], kind: FileKind) -> None:
        clear(self._grid)
        self.choices = []
        for at, column in enumerate(columns):
            letter = QLabel(column.letter)
            set_look(letter, "small")
            name = ElidingLabel("", least=80)
            name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            name.setText(column.header)
            name.setToolTip(column.header)
            choice = _FieldChoice(column, kind)
            choice.activated.connect(partial(self._say, at))
            for place, widget in enumerate((letter, name, choice)):
                self._grid.addWidget(widget, at, place)
            self.choices.append(choice)
        self._grid.setRowStretch(len(columns), 1)

    def _make_table(self, kind: FileKind) -> None:
        if self._table is not None:
            self._table.hide()
            self._table.deleteLater()
        model = RowsModel(PREVIEW_COLUMNS[kind], "Spreadsheets", parent=self)
        self._table = TableView(model, i18n.translate("Spreadsheets", "First rows"), self)
        self._table.setSortingEnabled(False)
        self._right.insertWidget(1, self._table, 1)

    def _say(self, at: int, _chosen: int) -> None:
        self.column_said.emit(at, str(self.choices[at].currentData()))
