"""The first page of the import: the file, its sheets and what they seem to hold."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.queries.sites import SiteRow
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.spreadsheets.rows import FileKind, SeenSheet
from aidtracker.ui import formats
from aidtracker.ui.spreadsheets.import_state import ImportState
from aidtracker.ui.spreadsheets.import_words import KINDS, kind_words, sheet_words
from aidtracker.ui.table import Column, RowsModel, TableView
from aidtracker.ui.widgets import Button, ElidingLabel, FieldRow, FormField, PillText, Tone


def _kind_pill(sheet: SeenSheet) -> PillText:
    return PillText(kind_words(sheet.kind), Tone.WARNING if sheet.kind is None else Tone.PLAIN)


_COLUMNS: tuple[Column[SeenSheet], ...] = (
    Column(QT_TRANSLATE_NOOP("Spreadsheets", "Sheet"), sheet_words, width=320, stretch=True, strong=True),
    Column(
        QT_TRANSLATE_NOOP("Spreadsheets", "Seems to hold"),
        lambda sheet: kind_words(sheet.kind),
        pill=_kind_pill,
        width=240,
    ),
    Column(
        QT_TRANSLATE_NOOP("Spreadsheets", "Rows"),
        lambda sheet: sheet.rows,
        text=lambda sheet: formats.number(sheet.rows),
        width=96,
        numeric=True,
    ),
)


class SheetStep(QWidget):
    """`sheet_chosen`, `kind_chosen`, `site_chosen` and `whole_chosen` tell what the person chose here."""

    file_wanted = Signal()
    sheet_chosen = Signal(str)
    kind_chosen = Signal(object)
    site_chosen = Signal(str)
    whole_chosen = Signal(bool)
    go_on = Signal()

    def __init__(self, state: ImportState, parent: QWidget) -> None:
        super().__init__(parent)
        self.file = Button(
            i18n.translate("Spreadsheets", "Choose a file…"),
            icon="folder-open",
            clicked=self.file_wanted.emit,
        )
        self._name = ElidingLabel("muted", least=200)
        self.model = RowsModel(_COLUMNS, "Spreadsheets", row_id=lambda sheet: sheet.name, parent=self)
        self.sheets = TableView(self.model, i18n.translate("Spreadsheets", "Sheets"))
        self.sheets.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.kind, self.site = QComboBox(), QComboBox()
        self.kind.addItem(i18n.translate("Spreadsheets", "As recognised"), None)
        for kind, words in KINDS.items():
            self.kind.addItem(i18n.translate("Spreadsheets", words), kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(state.kind)))
        self.whole = QCheckBox(
            i18n.translate(
                "Spreadsheets", "This is the whole list: what it does not name is no longer asked for"
            )
        )
        self.take_sites(())
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.file)
        row.addWidget(self._name)
        row.addStretch(1)
        kind = FormField(i18n.translate("Spreadsheets", "Read the sheet as"), self.kind)
        self.site_field = FormField(
            i18n.translate("Spreadsheets", "For the site"),
            self.site,
            hint=i18n.translate("Spreadsheets", "as usual: this one; Warsaw for needs"),
        )
        self.kind_field = kind
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(row)
        layout.addWidget(self.sheets, 1)
        layout.addWidget(FieldRow((kind, 1), (self.site_field, 1)))
        layout.addWidget(self.whole)
        QWidget.setTabOrder(self.file, self.sheets)
        QWidget.setTabOrder(self.sheets, self.kind)
        QWidget.setTabOrder(self.kind, self.site)
        QWidget.setTabOrder(self.site, self.whole)

    def _connect(self) -> None:
        self.sheets.selection_changed.connect(self._choose_sheet)
        self.sheets.activated_row.connect(self._go_on)
        self.kind.activated.connect(self._choose_kind)
        self.site.activated.connect(self._choose_site)
        self.whole.toggled.connect(self.whole_chosen)

    def show_state(self, state: ImportState) -> None:
        """Shows what is chosen, and offers what goes with it."""
        self._name.setText(
            state.path.name if state.path else i18n.translate("Spreadsheets", "or drop one here")
        )
        self._name.setToolTip(str(state.path or ""))
        if tuple(self.model.rows) != state.sheets:
            self.model.set_rows(state.sheets)
            self.sheets.select_ids([state.sheet])
        self.kind.setItemText(0, self._as_recognised(state))
        self.whole.setVisible(state.kind_read is FileKind.NEEDS)
        self.site_field.setVisible(state.kind_read is not FileKind.CATALOGUE)
        for part in (self.file, self.sheets, self.kind, self.site, self.whole):
            part.setEnabled(not state.is_busy)

    def _as_recognised(self, state: ImportState) -> str:
        if state.seen is None or state.seen.kind is None:
            return i18n.translate("Spreadsheets", "As recognised")
        said = i18n.translate("Spreadsheets", "As recognised: {kind}")
        return said.format(kind=kind_words(state.seen.kind))

    def take_sites(self, sites: Sequence[SiteRow]) -> None:
        """Offers the sites."""
        self.site.clear()
        self.site.addItem(i18n.translate("Spreadsheets", "As usual"), "")
        for site in sites:
            self.site.addItem(f"{site.code} · {site.name}", site.code)

    def _choose_sheet(self) -> None:
        chosen = self.sheets.selected()
        if chosen:
            self.sheet_chosen.emit(chosen[0].name)

    def _choose_kind(self) -> None:
        chosen = self.kind.currentData()
        # Qt gives the bare word back.
        self.kind_chosen.emit(FileKind(chosen) if chosen else None)

    def _choose_site(self) -> None:
        self.site_chosen.emit(str(self.site.currentData() or ""))

    def _go_on(self) -> None:
        self.go_on.emit()
