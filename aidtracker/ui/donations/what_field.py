"""What is given: the field, and under it the items of the catalogue that it may be."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.queries.needs import NeedRow
from aidtracker.domain.catalogue import Item, ItemIndex, Match
from aidtracker.i18n import Language
from aidtracker.ui import units
from aidtracker.ui.donations import words
from aidtracker.ui.table import Column, RowsModel, TableView
from aidtracker.ui.table.delegate import ROW_HEIGHT
from aidtracker.ui.widgets import PillText, float_over, keys_in_words

AS_TEXT = "Ctrl+Return"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_LEAST_WIDTH = 640


@dataclass(frozen=True, slots=True)
class Proposal:
    """One line under the field: an item, or the words themselves."""

    title: str
    item: Item | None = None
    unit: str = ""
    pill: PillText | None = None

    @property
    def id(self) -> str:
        """The item's key, empty for the words."""
        return "" if self.item is None else self.item.key


def proposals(
    matches: Sequence[Match], text: str, language: Language, needs: Mapping[str, NeedRow]
) -> tuple[Proposal, ...]:
    """The items found, each by its name here, in English, and by the name that was found; last the words."""
    log_it = i18n.translate("Donations", "Log “{text}” as text, to be sorted out later")
    shown = text if len(text) <= 40 else f"{text[:40]}…"
    return (
        *(_of_item(match, language, needs.get(match.item.key)) for match in matches),
        Proposal(log_it.format(text=shown), unit=keys_in_words(AS_TEXT)),
    )


def _of_item(match: Match, language: Language, need: NeedRow | None) -> Proposal:
    item = match.item
    known = [item.name(language), item.name("en")]
    if match.name not in (*known, item.code) and match.name.casefold() not in known[0].casefold():
        known.append(match.name)
    pill = None if need is None else words.need_pill(need)
    return Proposal(" · ".join(dict.fromkeys(known)), item, units.unit(item.unit), pill)


_COLUMNS: tuple[Column[Proposal], ...] = (
    Column(
        "",
        lambda row: row.title,
        width=380,
        stretch=True,
        square=lambda row: None if row.item is None else row.item.category,
        aside=lambda row: "" if row.item is None else row.item.code,
    ),
    Column("", lambda row: row.unit, width=96, muted=True),
    Column("", lambda row: row.pill is not None, pill=lambda row: row.pill, width=120),
)


class WhatField(QLineEdit):
    """The line. While proposals stand below it, arrows, Enter and Esc are for them."""

    moved = Signal(int)
    chosen = Signal()
    as_text = Signal()
    taken = Signal()
    """Tab takes the proposal and goes on."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.proposing = False

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter belongs to the proposals, not to the page, as long as there are some."""
        if not self.proposing or not isinstance(event, QKeyEvent):
            return super().event(event)
        own = event.key() in (*_ENTER, Qt.Key.Key_Escape)
        if event.type() == QEvent.Type.ShortcutOverride and own:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
            # Before the focus goes on: the item decides which field is next.
            self.taken.emit()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the proposal, Ctrl+Enter the words themselves, Esc puts the list away."""
        key = Qt.Key(event.key())
        if not self.proposing:
            super().keyPressEvent(event)
        elif key in _ENTER:
            with_ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.as_text if with_ctrl else self.chosen).emit()
        elif key in _STEPS:
            self.moved.emit(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving it closes the list."""
        if self.proposing:
            self.left.emit()
        super().focusOutEvent(event)


class Proposals(QFrame):
    """The list under the field, which keeps the focus.

    `chosen` carries the `Proposal` that Enter or a click took, `taken` the item that Tab took.
    """

    chosen = Signal(object)
    taken = Signal(object)

    def __init__(self, field: WhatField, language: Language, page: QWidget) -> None:
        super().__init__(page)
        self._field, self._language, self._page = field, language, page
        self.index: ItemIndex | None = None
        self.needs: Mapping[str, NeedRow] = {}
        float_over(self)
        self.model = RowsModel(_COLUMNS, "Donations", parent=self)
        self.view = TableView(self.model, i18n.translate("Donations", "Proposals"))
        self.view.horizontalHeader().hide()
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 6, 1, 6)
        layout.addWidget(self.view)
        self.hide()
        field.moved.connect(self._move)
        field.chosen.connect(self.choose)
        field.as_text.connect(self._choose_words)
        field.taken.connect(self._take)
        field.left.connect(self.close_list)
        self.view.clicked.connect(self.choose)

    def propose(self, text: str) -> None:
        """Looks for `text` and shows what it may be; an empty text closes the list."""
        if not text or self.index is None:
            self.close_list()
            return
        matches = self.index.search(text)
        self.model.set_rows(proposals(matches, text, self._language, self.needs))
        self.view.selectRow(0)
        self._field.proposing = True
        self._place()
        self.show()
        self.raise_()

    @property
    def has_items(self) -> bool:
        """Whether an item is proposed, and not the words alone."""
        return self.model.rowCount() > 1

    def close_list(self) -> None:
        """Puts the list away."""
        self._field.proposing = False
        self.hide()

    def choose(self) -> None:
        """Takes the line that is marked."""
        proposal = self.view.current()
        self.close_list()
        if proposal is not None:
            self.chosen.emit(proposal)

    def _choose_words(self) -> None:
        self.view.selectRow(self.model.rowCount() - 1)
        self.choose()

    def _take(self) -> None:
        proposal = self.view.current()
        self.close_list()
        if proposal is not None and proposal.item is not None:
            self.taken.emit(proposal)

    def _move(self, steps: int) -> None:
        at = self.view.currentIndex().row() + steps
        self.view.selectRow(max(0, min(self.model.rowCount() - 1, at)))

    def _place(self) -> None:
        page = self._page
        corner = self._field.mapTo(page, QPoint(0, self._field.height() + 4))
        width = min(max(_LEAST_WIDTH, self._field.width()), page.width() - corner.x())
        height = self.model.rowCount() * ROW_HEIGHT + 14
        self.setGeometry(corner.x(), corner.y(), width, height)
