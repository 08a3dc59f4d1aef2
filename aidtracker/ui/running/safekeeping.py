"""While the window is open: is the file sound, when is a copy due, did somebody else write to it?"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from aidtracker.data.backup import INTERVAL
from aidtracker.data.queries.others import latest_clock
from aidtracker.domain.errors import Refused
from aidtracker.services import safety
from aidtracker.ui.context import Changed, Context
from aidtracker.ui.frame.status import StatusLine
from aidtracker.ui.running.late_program import LateProgram
from aidtracker.ui.tasks import Lane

LOOK_EVERY_MS = 3_000
COPY_EVERY_MS = 30 * 60 * 1000
COPY_SOON_MS = 20_000
_OTHERS = "others"
_LATE = INTERVAL + timedelta(minutes=15)


class Safekeeping(QObject):
    """Begins when the first page is shown. `damaged` is told once that the file is not sound."""

    def __init__(
        self,
        context: Context,
        program: LateProgram,
        status: StatusLine,
        damaged: Callable[[Refused], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context, self._program, self._status, self._damaged = context, program, status, damaged
        self._clock: int | None = None
        self._told_of_copy = False
        self._looking = QTimer(self, interval=LOOK_EVERY_MS)
        self._looking.timeout.connect(self._look_for_others)
        self._copying = QTimer(self, interval=COPY_EVERY_MS)
        self._copying.timeout.connect(self.keep_copy)
        self._soon = QTimer(self, singleShot=True, interval=COPY_SOON_MS)
        self._soon.timeout.connect(self.keep_copy)

    @property
    def _path(self) -> Path:
        return self._program.path

    def start(self) -> None:
        """Checks the file first; copies of a damaged one would push out the good ones."""
        tasks, path = self._context.tasks, self._path
        tasks.run(lambda: safety.must_be_sound(path), self._sound, self._unsound, owner=self, lane=Lane.FILES)
        tasks.run(lambda: self._program.read(latest_clock), self._take_clock, owner=self)

    def keep_copy(self) -> None:
        """Keeps a checked copy if one is due, and says in the status line when the newest was made."""
        program = self._program
        self._context.tasks.run(
            lambda: _kept(program), self._show_copy, self._no_copy, owner=self, lane=Lane.FILES, key="copy"
        )

    def _sound(self, _nothing: None) -> None:
        path = self._path
        self._context.tasks.run(
            lambda: safety.last_copy(path), self._show_copy, owner=self, lane=Lane.FILES, key="copy"
        )
        self._soon.start()
        self._copying.start()

    def _unsound(self, error: Exception) -> None:
        if isinstance(error, Refused) and error.code.startswith("database.damaged"):
            self._damaged(error)
        else:
            self._context.tasks.refused.emit(error)

    def _show_copy(self, made: datetime | None) -> None:
        self._status.set_copy(made, old=False)

    def _no_copy(self, error: Exception) -> None:
        """Said once in words, then by the colour of the status line: nobody can mend it in the queue."""
        made = safety.last_copy(self._path)
        self._status.set_copy(made, old=made is None or datetime.now(UTC) - made > _LATE)
        if not self._told_of_copy:
            self._told_of_copy = True
            self._context.tasks.refused.emit(error)

    def _take_clock(self, clock: int) -> None:
        self._clock = clock
        self._looking.start()

    def _look_for_others(self) -> None:
        clock, program, tell = self._clock or 0, self._program, self._tell_of_others
        self._context.tasks.run(
            lambda: program.open().done_by_others(clock), tell, _nothing_to_say, owner=self, key=_OTHERS
        )

    def _tell_of_others(self, seen: tuple[int, frozenset[str]]) -> None:
        self._clock, areas = seen
        if areas:
            self._context.hub.changed.emit(Changed(areas))


def _kept(program: LateProgram) -> datetime | None:
    safety.keep_copy_if_due(program.database, program.clock)
    return safety.last_copy(program.path)


def _nothing_to_say(_error: Exception) -> None:
    """A file that cannot be read for a moment is looked at again in the next."""
