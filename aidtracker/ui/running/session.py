"""One database in one window, from its opening to its closing."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer, Signal
from PySide6.QtGui import QCloseEvent

from aidtracker import i18n
from aidtracker.data.queries.sites import StationRow
from aidtracker.domain.days import zone
from aidtracker.domain.errors import Refused
from aidtracker.services.messages import explain
from aidtracker.services.program import Program
from aidtracker.ui.context import Context
from aidtracker.ui.main_window import GEOMETRY, MainWindow
from aidtracker.ui.running.desk import Desk
from aidtracker.ui.running.finding import Finding
from aidtracker.ui.running.pages import HOME, pages, read_all
from aidtracker.ui.running.safekeeping import RememberingProgram, Safekeeping
from aidtracker.ui.tasks import Lane, Tasks

PRACTICE = "-practice"
"""Ends the name of a database with made-up data."""

_CHECK_AFTER_MS = 400
_SMALL_SCREEN = 1440


@dataclass(frozen=True, slots=True)
class Opening:
    """What to open next: the database, the page to begin with, and damage that was found in it."""

    path: Path
    page: str = HOME
    damage: Refused | None = None


class SessionWindow(MainWindow):
    """Tells that it was closed."""

    closed = Signal()

    def closeEvent(self, event: QCloseEvent) -> None:
        """As in any window of ours, then tells."""
        super().closeEvent(event)
        self.closed.emit()


class Session:
    """A database that is set up, and its window."""

    def __init__(self, desk: Desk, program: Program, station: StationRow, page: str = HOME) -> None:
        self._desk = desk
        self.program = RememberingProgram(program)
        self.station = station
        self.next: Opening | None = None
        self._context = Context(
            services=self.program,
            tasks=Tasks(),
            dialogs=desk.dialogs,
            theme=desk.dress(),
            language=i18n.current_language(),
            words_of=_words,
            zone=zone(station.timezone),
        )
        self._finding = Finding(self._context)
        self._memory = QSettings(str(self.path.with_suffix(".ini")), QSettings.Format.IniFormat)
        self.window = SessionWindow(
            self._context,
            pages(self),
            finder=self._finding,
            memory=self._memory,
        )
        self._safekeeping = Safekeeping(
            self._context, self.program, self.window.status, self._stop, self.window
        )
        self.show_place(station.site_name)
        self.set_person(self.program.actor)
        self.window.open_page(page)

    @property
    def path(self) -> Path:
        """The database file."""
        return self.program.database.path

    @property
    def real_path(self) -> Path | None:
        """In a practice database, where everything is made up: where the real one is or will be."""
        stem = self.path.stem
        return self.path.with_stem(stem.removesuffix(PRACTICE)) if stem.endswith(PRACTICE) else None

    def run(self) -> Opening | None:
        """Shows the window until it is closed; gives what to open next, None to end the program."""
        app = self._desk.app
        self.window.closed.connect(app.quit)
        self._show()
        QTimer.singleShot(_CHECK_AFTER_MS, self._safekeeping, self._begin)
        app.exec()
        self.close()
        return self.next

    def _show(self) -> None:
        """On a small screen the first time as large as that is: each row of a table counts there."""
        room = self._desk.app.primaryScreen().availableGeometry()
        if self._memory.contains(GEOMETRY) or room.width() > _SMALL_SCREEN:
            self.window.show()
        else:
            self.window.showMaximized()

    def close(self) -> None:
        """Lets go of the window and of the database."""
        self._context.tasks.close()
        self.window.deleteLater()
        self.program.close()

    def reopen(self, page: str = HOME, path: Path | None = None) -> None:
        """Closes the window and opens it again: in another language, or on another database."""
        self.next = Opening(path or self.path, page)
        self.window.close()

    def person(self) -> str:
        """Who works here."""
        return self.program.actor

    def set_person(self, name: str) -> None:
        """Who works here from now on."""
        self.program.actor = name
        self.window.status.set_person(name)

    def show_place(self, site: str) -> None:
        """The site's name, in the status line."""
        self.window.status.set_place(site, self.station.code)
        if self.real_path is not None:
            self.window.status.set_note(i18n.translate("Start", "Practice: everything here is made up"))

    def _begin(self) -> None:
        """What can wait until the first page is shown."""
        self._safekeeping.start()
        self._context.tasks.run(read_all, _nothing, lane=Lane.FILES)

    def _stop(self, damage: Refused) -> None:
        self.next = Opening(self.path, damage=damage)
        self.window.close()


def _nothing(_result: None) -> None:
    """The pages' modules are there now; nobody waited for them."""


def _words(refused: Refused) -> str:
    return explain(refused.problem)
