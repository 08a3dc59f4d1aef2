"""A line that was logged as text: which item is it? Answered by one key."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.queries.to_sort import ToSortRow
from aidtracker.domain.catalogue import Item, ItemIndex
from aidtracker.i18n import Language
from aidtracker.services.matching import Matcher
from aidtracker.ui import units
from aidtracker.ui.donations.sort_state import MOST_PROPOSALS, items_called, likely_items
from aidtracker.ui.donations.to_sort_columns import amount
from aidtracker.ui.table import Column, RowsModel, TableView
from aidtracker.ui.table.delegate import ROW_HEIGHT
from aidtracker.ui.widgets import Button, Card, Look, SearchField, label

_MOST_SHOWN = 60
BOUNCE_MS = 300
"""So soon after a line came, a key is one that bounced or was held: it answers nothing."""
_MOST_WORDS = 4
"""A longer text is a description of these goods, not a name that comes again."""


@dataclass(frozen=True, slots=True)
class _Proposal:
    place: int
    item: Item
    title: str

    @property
    def id(self) -> str:
        return self.item.key


_COLUMNS: tuple[Column[_Proposal], ...] = (
    Column("", lambda row: row.place, width=44, muted=True),
    Column(
        "",
        lambda row: row.title,
        width=320,
        stretch=True,
        square=lambda row: row.item.category,
        aside=lambda row: row.item.code,
    ),
    Column("", lambda row: units.unit(row.item.unit), width=110, muted=True),
)


class SortTextCard(Card):
    """`matched` carries the key of the item and whether its name is to be remembered; `new_item` the text."""

    matched = Signal(str, bool)
    new_item = Signal(str)
    closed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._language = language
        self._index = ItemIndex(())
        self._matcher: Matcher | None = None
        self._row: ToSortRow | None = None
        self._shown = QElapsedTimer()
        self.search = SearchField(
            i18n.translate("ToSort", "None of these? Type another name, in any language"), width=420
        )
        self.learn = QCheckBox(i18n.translate("ToSort", "Know this text as the item from now on"))
        self.model = RowsModel(_COLUMNS, "ToSort", parent=self)
        self.view = TableView(self.model, i18n.translate("ToSort", "Is it one of these?"))
        self.view.horizontalHeader().hide()
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setFixedHeight(MOST_PROPOSALS * ROW_HEIGHT + 4)
        self._keys = label("", "small")
        self._fill()
        self.search.searched.connect(self._search)
        self.search.installEventFilter(self)
        self.view.installEventFilter(self)
        self.view.activated_row.connect(self._choose)
        self.view.clicked.connect(lambda index: self._choose(self.model.row_at(index.row())))

    def _fill(self) -> None:
        self.add_action(
            Button(
                i18n.translate("ToSort", "New item"),
                Look.SECONDARY,
                icon="plus",
                shortcut="F6",
                clicked=self._ask_for_new,
            )
        )
        self.add_action(
            Button(i18n.translate("ToSort", "Later"), Look.QUIET, keys="Esc", clicked=self.closed.emit)
        )
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.setSpacing(16)
        foot.addWidget(self.search)
        foot.addWidget(self.learn)
        foot.addStretch(1)
        foot.addWidget(self._keys)
        self.body.setSpacing(0)
        self.body.addWidget(self.view)
        self.body.addLayout(foot)

    def set_catalogue(self, index: ItemIndex, matcher: Matcher) -> None:
        """The items that it may be."""
        self._index, self._matcher = index, matcher
        if self._row is not None:
            self._search(self.search.text())

    def show_row(self, row: ToSortRow) -> None:
        """Asks about this line."""
        self._row = row
        self._shown.start()
        shown = row.text if len(row.text) <= _MOST_SHOWN else f"{row.text[:_MOST_SHOWN]}…"
        asked = i18n.translate("ToSort", "“{text}”: is it one of these?").format(text=shown)
        about = filter(None, (amount(row), row.detail, row.number, row.source or row.note))
        self.set_title(asked, " · ".join(about))
        self.learn.setChecked(len(row.text.split()) <= _MOST_WORDS)
        self.search.setText("")
        self._search("")
        (self.view if self.model.rows else self.search).setFocus()

    def _search(self, text: str) -> None:
        if self._row is None or self._matcher is None:
            return
        if text.strip():
            items: Sequence[Item] = items_called(text, self._index)
        else:
            items = likely_items(self._row, self._matcher, self._index)
        self.model.set_rows([self._proposal(place, item) for place, item in enumerate(items, 1)])
        self.view.selectRow(0)
        self._keys.setText(self._hint(len(items)))

    def _proposal(self, place: int, item: Item) -> _Proposal:
        names = dict.fromkeys((item.name(self._language), item.name("en")))
        return _Proposal(place, item, " · ".join(names))

    def _hint(self, found: int) -> str:
        if not found:
            return i18n.translate("ToSort", "Nothing like it is in the catalogue")
        if found == 1:
            return i18n.translate("ToSort", "Enter takes it")
        return i18n.translate("ToSort", "Keys 1 to {last} take one").format(last=found)

    def _choose(self, proposal: _Proposal | None) -> None:
        if proposal is not None and self._row is not None and self._shown.elapsed() >= BOUNCE_MS:
            self.matched.emit(proposal.item.key, self.learn.isChecked())

    def _ask_for_new(self) -> None:
        if self._row is not None:
            self.new_item.emit(self._row.text)

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A figure takes a proposal, letters go into the search field, Enter there takes the first."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if watched is self.search:
            return self._search_key(event)
        return self._list_key(event) or super().eventFilter(watched, event)

    def _search_key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.view.current())
            return True
        if event.key() == Qt.Key.Key_Down and self.model.rows:
            self.view.setFocus()
            return True
        return False

    def _list_key(self, event: QKeyEvent) -> bool:
        text = event.text()
        places = {str(row.place): row for row in self.model.rows}
        if text in places:
            self._choose(places[text])
            return True
        if text.isalpha() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.search.setFocus()
            self.search.setText(text)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the line for later."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
