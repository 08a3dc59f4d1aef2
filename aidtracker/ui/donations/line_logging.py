"""Saving lines one after another, each into the donation in hand, without the person waiting for it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from aidtracker.data.queries.donations import LineRow, donation_lines
from aidtracker.services.donations import LineLogged, LogLine, log_line
from aidtracker.services.sorting import LogRough, log_rough
from aidtracker.services.work import Work
from aidtracker.ui.context import Context
from aidtracker.ui.donations.rough import RoughDraft
from aidtracker.ui.donations.state import Entry, Waiting
from aidtracker.ui.donors.giver_state import Giver


@dataclass(frozen=True, slots=True)
class Saved:
    """A line that is on disk, as it is shown."""

    logged: LineLogged
    line: LineRow


def log_entry(work: Work, request: LogLine | LogRough) -> Saved:
    """Saves a line and reads that one back: of ten thousand others nothing is read."""
    logged = log_rough(work, request) if isinstance(request, LogRough) else log_line(work, request)
    (line,) = donation_lines(work.connection, logged.donation_id, logged.lot_id)
    return Saved(logged, line)


class LineLogger(QObject):
    """Takes lines as fast as they are typed. `saved` carries a `Saved`; `refused` the line that could not be
    saved, as typed, and why. `giver` goes with the first line of a new donation.
    """

    saved = Signal(object)
    refused = Signal(object, object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._waiting = Waiting()
        self._ready = False
        self.giver = Giver()

    @property
    def is_idle(self) -> bool:
        """Whether everything that was typed is on disk, and nothing has to be read first."""
        return self._ready and self._waiting.is_idle

    @property
    def is_sending(self) -> bool:
        """Whether a line is on its way to the disk."""
        return self._waiting.sending

    @property
    def donation_id(self) -> str:
        """The donation that lines go into; empty before the first."""
        return self._waiting.donation_id

    def hold(self) -> None:
        """Another donation is being read: which one is in hand must be known before a line goes into it."""
        self._ready = False

    def go_on(self, donation_id: str) -> None:
        """The donation in hand is known; an empty key for one that begins with the next line."""
        if self._waiting.is_idle:
            self._waiting = Waiting(donation_id)
        self._ready = True
        self._send()

    def enter(self, entry: Entry) -> None:
        """One more line."""
        self._waiting = self._waiting.entered(entry)
        self._send()

    def _send(self) -> None:
        entry = self._waiting.next
        if entry is None or not self._ready:
            return
        self._waiting = self._waiting.sent()
        donation, giver = self._waiting.donation_id or None, self.giver
        request: LogLine | LogRough
        if isinstance(entry, RoughDraft):
            request = entry.request(donation, giver.donor_id, giver.kind)
        else:
            request = LogLine(entry.line(), donation, donor_id=giver.donor_id, donor_kind=giver.kind)
        self._context.perform(self, log_entry, request, self._saved, self._failed, quiet=True)

    def _saved(self, saved: Saved) -> None:
        self._waiting = self._waiting.saved(saved.logged.donation_id)
        self.saved.emit(saved)
        self._send()

    def _failed(self, error: Exception) -> None:
        entry = self._waiting.entries[0]
        self._waiting = self._waiting.failed()
        self.refused.emit(entry, error)
        self._send()
