"""The door to everything the program does, for the window and for the commands alike."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Concatenate, Generic, ParamSpec, TypeVar

from sqlalchemy import Connection

from aidtracker.data.engine import Database
from aidtracker.data.queries.sites import own_station
from aidtracker.domain.errors import Refused
from aidtracker.services.areas import areas_of
from aidtracker.services.history import Undo, Undone, undo
from aidtracker.services.messages import operation_title
from aidtracker.services.work import Work

P = ParamSpec("P")
T = TypeVar("T")
Request = TypeVar("Request")
Result = TypeVar("Result")


Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Now, UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Done(Generic[Result]):
    """What an action gave back, and what it changed. `operation` is empty where nothing was written."""

    result: Result
    areas: frozenset[str]
    operation: str
    title: str


class Program:
    """One database, in the hands of one person. Every call is one transaction."""

    def __init__(self, database: Database, actor: str, clock: Clock = system_clock) -> None:
        self.database = database
        self.actor = actor
        self.clock = clock

    def read(self, query: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Ask something; sees one consistent state."""
        with self.database.reading() as connection:
            return query(connection, *args, **kwargs)

    def do(self, action: Callable[[Work, Request], Result], request: Request) -> Done[Result]:
        """Do something. On any exception nothing was changed; `Refused` says why."""
        with self.database.writing() as connection:
            station = own_station(connection)
            if station is None:
                raise Refused("program.not_set_up")
            work = Work(connection, self.actor, station, self.clock())
            result = action(work, request)
            work.drop_if_nothing_changed()
        if work.begun is None:
            return Done(result, frozenset(), "", "")
        title = operation_title(work.begun.kind, work.begun.subject)
        return Done(result, areas_of(work.journal.tables), work.begun.id, title)

    def undo(self) -> Done[Undone]:
        """Take back this station's last operation; `title` says which one that was."""
        done = self.do(undo, Undo())
        return replace(done, title=operation_title(done.result.kind, done.result.subject))

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()
