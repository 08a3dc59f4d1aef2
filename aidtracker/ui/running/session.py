"""One database in one window, from its opening to its closing."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer, Signal
from PySide6.QtGui import QCloseEvent

from aidtracker import i18n
from aidtracker.data.glance import Glance
from aidtracker.domain.days import zone
from aidtracker.domain.errors import Refused
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui.actions import ActionSpec
from aidtracker.ui.context import Changed, Context
from aidtracker.ui.frame.band import Band
from aidtracker.ui.frame.find import Found
from aidtracker.ui.main_window import GEOMETRY, MainWindow
from aidtracker.ui.running.desk import Desk
from aidtracker.ui.running.late_program import LateProgram
from aidtracker.ui.running.pages import HOME, pages, read_all
from aidtracker.ui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from aidtracker.services.program import Program
    from aidtracker.ui.running.finding import Finding

PRACTICE = "-practice"
"""Ends the name of a database with made-up data."""

PRACTISE = ActionSpec(
    "practice.begin", "Start", QT_TRANSLATE_NOOP("Start", "Practise with made-up data"), "hand-helping"
)
END_PRACTICE = ActionSpec(
    "practice.end", "Start", QT_TRANSLATE_NOOP("Start", "Back to your own data"), "arrow-left"
)

_BEGIN_AFTER_MS = 50
_SMALL_SCREEN = 1440


@dataclass(frozen=True, slots=True)
class Opening:
    """What to open next: the database, the page to begin with, and why it could not be opened before.

    `practise` asks for made-up data beside that database instead of the database itself.
    """

    path: Path
    page: str = HOME
    refused: Refused | None = None
    practise: bool = False


class SessionWindow(MainWindow):
    """Tells that it closes, and that it was closed."""

    closing = Signal()
    closed = Signal()

    def closeEvent(self, event: QCloseEvent) -> None:
        """As in any window of ours, which waits for the job in hand."""
        self.closing.emit()
        super().closeEvent(event)
        self.closed.emit()


class Session:
    """A database that is set up, and its window."""

    def __init__(self, desk: Desk, path: Path, station: Glance, page: str = HOME) -> None:
        self._desk = desk
        self.station = station
        self.next: Opening | None = None
        self._finding: Finding | None = None
        self.context = Context(
            services=LateProgram(path, station.actor),
            tasks=Tasks(),
            dialogs=desk.dialogs,
            theme=desk.dress(),
            language=i18n.current_language(),
            words_of=_words,
            zone=zone(station.timezone),
        )
        remembered = (self.real_path or path).with_suffix(".ini")
        self._memory = QSettings(str(remembered), QSettings.Format.IniFormat)
        self.window = SessionWindow(self.context, pages(self), finder=self._find, memory=self._memory)
        self._offer_practice()
        self.program.refused.connect(self._stop)
        self.window.closing.connect(self.program.end)
        self.context.hub.changed.connect(self._forget_found)
        self.show_place(station.site_name)
        self.window.status.set_person(station.actor)
        self.window.open_page(page)

    @property
    def program(self) -> LateProgram:
        """The database."""
        program = self.context.services
        if not isinstance(program, LateProgram):
            raise TypeError(program)
        return program

    @property
    def path(self) -> Path:
        """The database file."""
        return self.program.path

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
        QTimer.singleShot(_BEGIN_AFTER_MS, self.window, self.begin)
        app.exec()
        self.close()
        return self.next

    def begin(self) -> None:
        """The first page is painted: what could wait for that begins."""
        self.program.begin()
        self.context.tasks.run(self.program.open, self._opened, _told_before, owner=self.window)

    def close(self) -> None:
        """Lets go of the window and of the database."""
        self.program.end()
        self.context.tasks.close()
        self.program.close()
        self.window.deleteLater()

    def reopen(self, page: str = HOME, path: Path | None = None) -> None:
        """Closes the window and opens it again: in another language, or on another database."""
        self.next = Opening(path or self.path, page)
        self.window.close()

    def person(self) -> str:
        """Who works here."""
        return self.program.actor

    def set_person(self, name: str) -> None:
        """Who works here from now on."""
        self.program.set_actor(name)
        self.window.status.set_person(name)

    def show_place(self, site: str) -> None:
        """The site's name, in the status line."""
        self.window.status.set_place(site, self.station.code)

    def practise(self) -> None:
        """Goes to made-up data, where nothing can go wrong."""
        self.next = Opening(self.path, practise=True)
        self.window.close()

    def end_practice(self) -> None:
        """Goes back to the own data; what was tried out is gone."""
        self.reopen(path=self.real_path)

    def _offer_practice(self) -> None:
        """In practice each page says so, and leads back; elsewhere the find box leads to it."""
        if self.real_path is None:
            self.context.actions.add(PRACTISE, self.window, self.practise)
            return
        ending = self.context.actions.add(END_PRACTICE, self.window, self.end_practice)
        said = i18n.translate("Start", "Practice: everything here is made up, and gone when you leave.")
        self.window.show_band(Band(said, ending))

    def _show(self) -> None:
        """On a small screen the first time as large as that is: each row of a table counts there."""
        room = self._desk.app.primaryScreen().availableGeometry()
        if self._memory.contains(GEOMETRY) or room.width() > _SMALL_SCREEN:
            self.window.show()
        else:
            self.window.showMaximized()

    def _opened(self, _program: "Program") -> None:
        from aidtracker.ui.running.safekeeping import Safekeeping

        Safekeeping(self.context, self.program, self.window.status, self._stop, self.window).start()
        self.context.tasks.run(read_all, _nothing, lane=Lane.FILES)

    def _find(self, text: str) -> Sequence[Found]:
        """On the worker. What it keeps in hand is forgotten when goods or the catalogue change."""
        from aidtracker.ui.running.finding import Finding

        finding = self._finding or Finding(self.program, self.context.language)
        self._finding = finding
        return finding.find(text)

    def _forget_found(self, changed: Changed) -> None:
        if changed.areas & {"stock", "catalogue"}:
            self._finding = None

    def _stop(self, refused: Refused) -> None:
        """Nobody writes to a file that is damaged or cannot be opened."""
        self.next = Opening(self.path, refused=refused)
        self.window.close()


def _words(refused: Refused) -> str:
    from aidtracker.services.messages import explain

    return explain(refused.problem)


def _nothing(_result: None) -> None:
    """The pages' modules are there now; nobody waited for them."""


def _told_before(_error: Exception) -> None:
    """`LateProgram.refused` told it already."""
