"""The program that knows its own operations, to tell those of another program on the same file."""

from collections.abc import Callable

from aidtracker.data.engine import Database
from aidtracker.data.queries.others import done_since
from aidtracker.services.areas import areas_of
from aidtracker.services.program import Clock, Done, Program, Request, Result, system_clock
from aidtracker.services.work import Work


class RememberingProgram(Program):
    """Does what `Program` does."""

    def __init__(self, database: Database, actor: str, clock: Clock = system_clock) -> None:
        super().__init__(database, actor, clock)
        self._own: set[str] = set()

    def do(self, action: Callable[[Work, Request], Result], request: Request) -> Done[Result]:
        """As there, and remembers what was done."""
        done = super().do(action, request)
        if done.operation:
            self._own.add(done.operation)
        return done

    def done_by_others(self, clock: int) -> tuple[int, frozenset[str]]:
        """The newest clock, and the areas that other programs changed since `clock`."""
        latest = self.read(done_since, clock)
        tables = {table for done in latest.done if done.id not in self._own for table in done.tables}
        self._own.difference_update(done.id for done in latest.done)
        return latest.clock, areas_of(tables)
