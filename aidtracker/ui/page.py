"""The page: what every area's widget is, and how the window learns of it.

A page in short:

    class BoxesPage(Page):
        areas = frozenset({"boxes", "stock"})

        def __init__(self, context: Context) -> None:
            super().__init__(context)
            new = context.actions.add(NEW_BOX, self, self._ask_for_box)
            self._panel = TablePanel(COLUMNS, "Boxes", i18n.translate("Boxes", "Boxes"), EmptyState(…))
            self.set_head(Head(i18n.translate("Boxes", "Boxes"), primary=new))

        def refresh(self) -> None:
            read, prepare = self.context.services.read, self._panel.model.prepare
            tasks = self.context.tasks
            tasks.run(lambda: prepare(read(boxes_in)), self._panel.set_rows, owner=self, key="boxes")
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QWidget

from aidtracker.ui.context import Changed, Context


class Group(StrEnum):
    """Where a page stands in the rail. `INSIDE` has none: it is opened from `PageSpec.under`."""

    MAIN = "main"
    LOWER = "lower"
    INSIDE = "inside"


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page before it is built: it is made when it is first shown.

    `title` is the word in the rail, marked with `QT_TRANSLATE_NOOP("Window", …)`.
    """

    id: str
    title: str
    icon: str
    factory: "Callable[[Context], Page]"
    group: Group = Group.MAIN
    under: str = ""
    """For `Group.INSIDE`: the page whose word in the rail stays marked."""
    in_find: bool = False
    """For `Group.INSIDE`: whether the find box leads to it, because it can be opened without an argument."""


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above a page: `Shipment`, `BOS1-S0012-4`, `Boston → Warsaw`, and what can be done."""

    title: str
    number: str = ""
    subtitle: str = ""
    primary: QAction | None = None
    secondary: tuple[QAction, ...] = ()


class Page(QWidget):
    """Base of every page. A subclass builds its widgets in the constructor and loads in `refresh()`.

    `areas` are those whose changes make it reload: at once when it is shown, else when it is shown next.
    """

    areas: frozenset[str] = frozenset()
    first_focus: QWidget | None = None
    """Where one can type when the page opens; a subclass sets it where there is such a field or table."""
    head_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._head = Head("")
        self._stale = True
        context.hub.changed.connect(self._hear)

    @property
    def head(self) -> Head:
        """What stands above it now."""
        return self._head

    def set_head(self, head: Head) -> None:
        """Changes what stands above it."""
        self._head = head
        self.setAccessibleName(head.title)
        self.head_changed.emit()

    def refresh(self) -> None:
        """Reads what it shows, through `context.tasks`. Override it."""

    def open_at(self, argument: object) -> None:
        """Shows what somebody asked for with `context.open_page`. Override it where there is such."""

    def changed(self, areas: frozenset[str], ids: frozenset[Hashable]) -> None:
        """Something in `areas` changed (`ids` empty: anything). Reloads; override it to do less."""
        del areas, ids
        self.reload()

    def reload(self) -> None:
        """Refreshes now if it is shown, otherwise when it is shown next."""
        self._stale = not self.isVisible()
        if not self._stale:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Loads what changed while it was hidden."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    def _hear(self, changed: Changed) -> None:
        if changed.areas & self.areas:
            self.changed(changed.areas, changed.ids)
