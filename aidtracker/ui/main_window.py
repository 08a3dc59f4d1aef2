"""The main window: the rail, the head, the page in hand, the status line, and what floats over them."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from aidtracker.domain.errors import Refused
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui.actions import ActionSpec
from aidtracker.ui.context import Context, Message
from aidtracker.ui.frame.busy import BusyPanel
from aidtracker.ui.frame.find import Finder, FindPopup
from aidtracker.ui.frame.head import FIND_KEYS, PageHead
from aidtracker.ui.frame.rail import Rail, page_keys
from aidtracker.ui.frame.status import StatusLine
from aidtracker.ui.frame.undo import UndoGate
from aidtracker.ui.page import Page, PageSpec
from aidtracker.ui.widgets import Toasts, Tone

UNDO = ActionSpec("undo", "Window", QT_TRANSLATE_NOOP("Window", "Undo the last step"), "undo-2", "Ctrl+Z")
FIND = ActionSpec(
    "find", "Window", QT_TRANSLATE_NOOP("Window", "Find anything"), "search", FIND_KEYS, in_find=False
)
RELOAD = ActionSpec("reload", "Window", QT_TRANSLATE_NOOP("Window", "Read again"), "refresh-cw", "F5")

GEOMETRY = "window/geometry"


class MainWindow(QMainWindow):
    """Shows the pages, each built when it is first opened.

    `finder` answers the find box, `memory` keeps the window's size and place between runs.
    """

    def __init__(
        self,
        context: Context,
        pages: Sequence[PageSpec],
        *,
        finder: Finder | None = None,
        memory: QSettings | None = None,
    ) -> None:
        super().__init__()
        self._context = context
        self._specs = {spec.id: spec for spec in pages}
        self._pages: dict[str, Page] = {}
        self._memory = memory
        self.setWindowTitle("AidTracker")
        self.setMinimumSize(1024, 640)
        self.rail, self.head = Rail(pages), PageHead()
        self.status = StatusLine(context.zone)
        self._stack = QStackedWidget()
        self._stack.setObjectName("pages")
        self._stack.setContentsMargins(24, 0, 24, 16)
        self._lay_out()
        self.toasts = Toasts(self)
        self.find_popup = FindPopup(self.head.find_field, context, finder, self)
        self.busy_panel = BusyPanel(context.tasks, self)
        UndoGate(self)
        self._add_actions()
        self._connect()
        self._restore_geometry()

    def _lay_out(self) -> None:
        self._right = right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.head)
        right.addWidget(self._stack, 1)
        right.addWidget(self.status)
        centre = QWidget()
        layout = QHBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addLayout(right, 1)
        self.setCentralWidget(centre)

    def _add_actions(self) -> None:
        actions = self._context.actions
        actions.add(UNDO, self, self._context.undo)
        actions.add(FIND, self, self._focus_find)
        actions.add(RELOAD, self, self._reload_page)
        for at, spec in enumerate(self.rail.order):
            go_to = ActionSpec(f"page.{spec.id}", "Window", spec.title, spec.icon, page_keys(at))
            actions.add(go_to, self, partial(self.open_page, spec.id))
        for spec in self._specs.values():
            if spec.in_find:
                go_to = ActionSpec(f"page.{spec.id}", "Window", spec.title, spec.icon)
                actions.add(go_to, self, partial(self.open_page, spec.id))

    def _connect(self) -> None:
        hub, tasks = self._context.hub, self._context.tasks
        hub.said.connect(self._say)
        hub.page_requested.connect(self.open_page)
        hub.saved.connect(self._mark_saved)
        tasks.refused.connect(self._say_refused)
        tasks.crashed.connect(self._context.dialogs.crashed)
        tasks.busy_changed.connect(self.status.set_busy)
        self.rail.chosen.connect(self.open_page)

    def show_band(self, band: QWidget) -> None:
        """Puts a band above every page."""
        self._right.insertWidget(0, band)

    # Pages

    def open_page(self, page_id: str, argument: object = None) -> Page:
        """Shows a page, building it if this is the first time, and hands `argument` to its `open_at`."""
        spec = self._specs[page_id]
        page = self._pages.get(page_id) or self._build(spec)
        # Asked before the page changes: hiding the old one moves the focus.
        stays_in_rail = self.rail.has_focus()
        self.rail.mark(spec.under or page_id)
        self._stack.setCurrentWidget(page)
        self.head.show_head(page.head)
        if argument is not None:
            page.open_at(argument)
        if not stays_in_rail:
            (page.first_focus or page).setFocus()
        return page

    def current_page(self) -> Page | None:
        """The page in hand."""
        page = self._stack.currentWidget()
        return page if isinstance(page, Page) else None

    def _build(self, spec: PageSpec) -> Page:
        page = spec.factory(self._context)
        page.setObjectName(spec.id)
        page.head_changed.connect(self._take_head)
        self._pages[spec.id] = page
        self._stack.addWidget(page)
        return page

    def _take_head(self) -> None:
        page = self.current_page()
        if page is not None and page is self.sender():
            self.head.show_head(page.head)

    def _reload_page(self) -> None:
        page = self.current_page()
        if page is not None:
            page.reload()

    def _focus_find(self) -> None:
        self.head.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.find_field.selectAll()

    # Messages

    def _say(self, message: Message) -> None:
        undo = self._context.undo if message.can_undo else None
        self.toasts.show(message.text, message.tone, undo, message.offer)

    def _say_refused(self, error: Refused) -> None:
        self.toasts.show(self._context.words_of(error), Tone.URGENT)

    def _mark_saved(self) -> None:
        self.status.set_saved(datetime.now(UTC))

    # Geometry

    def _restore_geometry(self) -> None:
        saved = self._memory.value(GEOMETRY) if self._memory is not None else None
        if isinstance(saved, QByteArray) and self.restoreGeometry(saved):
            return
        room = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(min(1366, room.width()), min(768, room.height()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remembers its size and place, and lets the job in hand finish."""
        if self._memory is not None:
            self._memory.setValue(GEOMETRY, self.saveGeometry())
        self._context.tasks.close()
        super().closeEvent(event)
