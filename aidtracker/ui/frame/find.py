"""What the find box finds: things by number, name or note, pages, and what can be done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.ui.context import Context
from aidtracker.ui.frame.head import FindField
from aidtracker.ui.table import Column, RowsModel, TableView
from aidtracker.ui.table.delegate import ROW_HEIGHT
from aidtracker.ui.table.order import searchable
from aidtracker.ui.widgets import float_over, keys_in_words, label

_WIDTH = 560
_MOST = 10


@dataclass(frozen=True, slots=True)
class Found:
    """One line of the list: `page` is opened at `argument`, or `run` is called."""

    title: str
    number: str = ""
    detail: str = ""
    icon: str = "search"
    page: str = ""
    argument: object = None
    run: Callable[[], object] | None = None

    @property
    def id(self) -> tuple[str, str, str]:
        """What tells it from the others."""
        return (self.page, self.number, self.title)


Finder = Callable[[str], Sequence[Found]]
"""Given what was typed, gives at most some ten things; called on the database worker."""

_COLUMNS: tuple[Column[Found], ...] = (
    Column(
        "",
        lambda found: found.title,
        width=300,
        stretch=True,
        icon=lambda found: (found.icon, "muted"),
        aside=lambda found: found.number,
    ),
    Column("", lambda found: found.detail, width=170, muted=True, numeric=True),
)


class FindPopup(QFrame):
    """The list under the find box. The focus stays in the box, which drives it."""

    def __init__(self, field: FindField, context: Context, finder: Finder | None, window: QWidget) -> None:
        super().__init__(window)
        self._field, self._context, self._finder = field, context, finder
        float_over(self)
        self._model = RowsModel(_COLUMNS, "Window", parent=self)
        self._list = TableView(self._model, i18n.translate("Window", "Found"))
        self._awaited = False
        self._open_on_arrival = False
        self._list.horizontalHeader().hide()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = label("", "muted", wrap=True)
        self._nothing.setContentsMargins(16, 10, 16, 10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 6, 1, 6)
        layout.addWidget(self._list)
        layout.addWidget(self._nothing)
        self.hide()
        self._connect()

    def _connect(self) -> None:
        self._field.searched.connect(self.search)
        self._field.moved.connect(self._move)
        self._field.chosen.connect(self._open_current)
        self._field.left.connect(self.close_list)
        self._field.installEventFilter(self)
        self._list.clicked.connect(self._open_current)
        self.window().installEventFilter(self)

    def search(self, text: str) -> None:
        """Looks for `text`: what can be done at once, things when the database has answered."""
        if not text:
            self._awaited = self._open_on_arrival = False
            self.hide()
            return
        commands = [_command(action) for action in self._context.actions.offered(text)]
        self._open_on_arrival = False
        self._awaited = self._finder is not None
        self._show(text, commands)
        if self._finder is not None:
            self._context.tasks.run(
                partial(self._finder, text),
                lambda things: self._arrive(text, _in_order(text, commands, things)),
                owner=self,
                key="find",
            )

    def close_list(self) -> None:
        """Puts the list away and gives the keyboard back to the page."""
        self.hide()
        self._field.clearFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Goes away when the person goes elsewhere; keeps its place when the window changes."""
        if watched is self._field and event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _arrive(self, text: str, found: Sequence[Found]) -> None:
        self._awaited = False
        self._show(text, found)
        if self._open_on_arrival:
            self._open_current()

    def _show(self, text: str, found: Sequence[Found]) -> None:
        self._model.set_rows(found[:_MOST])
        self._list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        words = i18n.translate("Window", "Nothing found for “{text}”. Try a number, a name or a part of one.")
        self._nothing.setText(words.format(text=text))
        if found:
            self._list.selectRow(0)
        self.show()
        self._place()
        self.raise_()

    def _move(self, steps: int) -> None:
        last = self._model.rowCount() - 1
        if last >= 0 and self.isVisible():
            self._list.selectRow(max(0, min(last, self._list.currentIndex().row() + steps)))

    def _open_current(self) -> None:
        if self._awaited:
            # A scanner presses Enter before the database has answered.
            self._open_on_arrival = True
            return
        found = self._list.current() if self.isVisible() else None
        if found is None:
            return
        self._field.setText("")
        self.close_list()
        if found.run is not None:
            found.run()
        else:
            self._context.open_page(found.page, found.argument)

    def _place(self) -> None:
        corner = self._field.mapTo(self.window(), QPoint(self._field.width(), self._field.height() + 4))
        width = min(_WIDTH, corner.x() - 16)
        rows = self._model.rowCount()
        height = rows * ROW_HEIGHT + 14 if rows else self._nothing.heightForWidth(width) + 14
        self.setGeometry(corner.x() - width, corner.y(), width, height)


def _in_order(text: str, commands: Sequence[Found], things: Sequence[Found]) -> list[Found]:
    """What was called by the beginning of its name, what was found, what else can be done."""
    called = [command for command in commands if searchable(command.title).startswith(searchable(text))]
    return [*called, *things, *(command for command in commands if command not in called)]


def _command(action: QAction) -> Found:
    keys = keys_in_words(action.shortcut())
    icon = str(action.property("icon_name") or "chevron-right")
    return Found(action.text(), detail=keys, icon=icon, run=action.trigger)
