"""What a service function gets: the open transaction, who does it, where and when."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import Connection, delete, func, insert, select, update

from aidtracker.data.journal import Journal
from aidtracker.data.keys import new_key
from aidtracker.data.queries.sites import StationRow
from aidtracker.data.tables import Counter, Operation
from aidtracker.domain.days import zone
from aidtracker.domain.numbers import Kind, Number


@dataclass(frozen=True, slots=True)
class Begun:
    """The operation of a `Work`, once it has begun."""

    id: str
    kind: str
    subject: str


class Work:
    """One transaction in the hands of a service function.

    Reading needs only `connection`. The function that changes something says first what it does, with
    `begin`; all its writes then go through `journal`, under that one operation.
    """

    def __init__(self, connection: Connection, actor: str, station: StationRow, now: datetime) -> None:
        self.connection = connection
        self.actor = actor
        self.station = station
        self.now = now.astimezone(UTC)
        self.begun: Begun | None = None
        self._journal: Journal | None = None

    @property
    def journal(self) -> Journal:
        """Where rows are written; only after `begin`."""
        if self._journal is None:
            raise RuntimeError("a service must begin its operation before it writes")
        return self._journal

    @property
    def today(self) -> date:
        """The day at the own site."""
        return self.now.astimezone(zone(self.station.timezone)).date()

    def begin(self, kind: str, subject: str = "", *, note: str = "", undoes: str | None = None) -> None:
        """Say what is done. `kind` names a sentence in `messages`, `subject` is the number it is about.

        A function that calls another one stays in the operation that it began itself.
        """
        if self.begun is not None:
            return
        key = new_key()
        self.begun = Begun(key, kind, subject)
        self.connection.execute(
            insert(Operation).values(
                id=key,
                kind=kind,
                subject=subject,
                actor=self.actor,
                station_id=self.station.id,
                clock=self._next_clock(),
                recorded=self.now,
                note=note,
                undoes=undoes,
            )
        )
        self._journal = Journal(self.connection, key)

    def drop_if_nothing_changed(self) -> None:
        """Forget an operation that wrote nothing, so that undo never takes back what nobody saw happen."""
        if self.begun is not None and self._journal is not None and not self._journal.tables:
            self.connection.execute(delete(Operation).where(Operation.id == self.begun.id))
            self.begun = self._journal = None

    def next_number(self, kind: Kind) -> str:
        """A number that this station never gave out before."""
        return self.next_numbers(kind, 1)[0]

    def next_numbers(self, kind: Kind, count: int) -> list[str]:
        """Several numbers in a row."""
        row = (Counter.station_id == self.station.id, Counter.kind == kind)
        last = self.connection.scalar(select(Counter.last).where(*row))
        if last is None:
            self.connection.execute(insert(Counter).values(station_id=self.station.id, kind=kind, last=count))
            last = 0
        else:
            self.connection.execute(update(Counter).where(*row).values(last=last + count))
        return [str(Number(self.station.code, kind, last + step)) for step in range(1, count + 1)]

    def _next_clock(self) -> int:
        """A hybrid logical clock: the wall clock, or one more than the last where that is ahead."""
        last = self.connection.scalar(select(func.max(Operation.clock))) or 0
        return max(last + 1, int(self.now.timestamp() * 1000) << 16)
