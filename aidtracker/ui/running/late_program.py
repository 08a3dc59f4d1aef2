"""The database as the window has it: opened by the worker, once the first page is on the screen."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from aidtracker.domain.errors import Refused
from aidtracker.ui.tasks import Cancelled

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from aidtracker.data.engine import Database
    from aidtracker.services.history import Undone
    from aidtracker.services.program import Clock, Done
    from aidtracker.services.work import Work
    from aidtracker.ui.running.remembering import RememberingProgram

P = ParamSpec("P")
T = TypeVar("T")
Request = TypeVar("Request")
Result = TypeVar("Result")


class LateProgram(QObject):
    """Does what `services.program.Program` does. `refused` tells that the file could not be opened.

    SQLAlchemy, the tables and the services take half a second to read. They are read on the worker by the
    first job that needs them, and not before `begin()`: on one interpreter they would hold up the painting.
    """

    refused = Signal(object)

    def __init__(self, path: Path, actor: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._actor = actor
        self._begun = threading.Event()
        self._lock = threading.Lock()
        self._ending = False
        self._program: RememberingProgram | None = None

    def begin(self) -> None:
        """The window is painted: jobs may go on."""
        self._begun.set()

    def open(self) -> "RememberingProgram":
        """The program behind this one. Waits, and reads what is to be read: not on the UI thread.

        Raises `Refused` as `open_database` does.
        """
        self._begun.wait()
        with self._lock:
            if self._program is None:
                if self._ending:
                    raise Cancelled
                self._program = self._opened()
            return self._program

    def _opened(self) -> "RememberingProgram":
        from aidtracker.data.opening import open_database
        from aidtracker.ui.running.remembering import RememberingProgram

        try:
            return RememberingProgram(open_database(self.path), self._actor)
        except Refused as refused:
            self.refused.emit(refused)
            raise

    # As in Program

    @property
    def database(self) -> "Database":
        """The open file."""
        return self.open().database

    @property
    def clock(self) -> "Clock":
        """What says the time."""
        return self.open().clock

    @property
    def actor(self) -> str:
        """Who works here."""
        return self._actor

    def set_actor(self, name: str) -> None:
        """Who works here from now on."""
        self._actor = name
        if self._program is not None:
            self._program.actor = name

    def read(self, query: "Callable[Concatenate[Connection, P], T]", *args: P.args, **kwargs: P.kwargs) -> T:
        """Ask something; sees one consistent state."""
        return self.open().read(query, *args, **kwargs)

    def do(self, action: "Callable[[Work, Request], Result]", request: Request) -> "Done[Result]":
        """Do something. On any exception nothing was changed; `Refused` says why."""
        return self.open().do(action, request)

    def undo(self) -> "Done[Undone]":
        """Take back this station's last operation."""
        return self.open().undo()

    def end(self) -> None:
        """The window closes: it is not opened any more, and nobody waits for it."""
        self._ending = True
        self._begun.set()

    def close(self) -> None:
        """Let go of the database, once no job uses it."""
        self.end()
        with self._lock:
            if self._program is not None:
                self._program.close()
