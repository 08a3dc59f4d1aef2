"""What every page gets in its constructor, and the one way to do something to the data."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from aidtracker import i18n
from aidtracker.domain.errors import Refused
from aidtracker.i18n import Language
from aidtracker.ui.actions import Actions
from aidtracker.ui.dialogs import Dialogs
from aidtracker.ui.tasks import Tasks
from aidtracker.ui.theme import Theme
from aidtracker.ui.widgets import Offer, Tone

P = ParamSpec("P")
Q = TypeVar("Q")
Request = TypeVar("Request")


class Outcome(Protocol):
    """What became of an action: its own result, which areas and ids changed, and itself in words."""

    @property
    def result(self) -> Any:
        """What the service function gave back."""

    @property
    def areas(self) -> frozenset[str]:
        """`boxes`, `stock` …: pages of these reload."""

    @property
    def title(self) -> str:
        """The operation in the user's words, `Box BOS1-B00412-7 sealed`; empty where nothing was written."""


class Services(Protocol):
    """The way to the database. Every method is synchronous and called on the database worker only."""

    def read(self, query: Callable[Concatenate[Any, P], Q], *args: P.args, **kwargs: P.kwargs) -> Q:
        """`query(connection, …)`: frozen rows."""

    def do(self, action: Callable[[Any, Request], Any], request: Request) -> Outcome:
        """`action(work, request)` in one transaction. Raises `Refused` when it cannot be done."""

    def undo(self) -> Outcome:
        """Takes back this station's last operation. Raises `Refused` when something stands in the way."""


@dataclass(frozen=True, slots=True)
class Changed:
    """What a commit changed; no ids means any of the areas' things."""

    areas: frozenset[str]
    ids: frozenset[Hashable] = frozenset()


@dataclass(frozen=True, slots=True)
class Message:
    """A line for the toast. `can_undo` offers to take back what it tells of, `offer` something else."""

    text: str
    tone: Tone = Tone.DONE
    can_undo: bool = False
    offer: Offer | None = None


class Hub(QObject):
    """One broadcast for all pages and the frame: `changed` carries `Changed`, `said` a `Message`,
    `page_requested` the id of a page and what to open in it.
    """

    changed = Signal(object)
    said = Signal(object)
    page_requested = Signal(str, object)
    saved = Signal()


@dataclass(frozen=True, slots=True)
class Context:
    """What pages work with. `words_of` says a `Refused` in a sentence; `zone` is the site's."""

    services: Services
    tasks: Tasks
    dialogs: Dialogs
    theme: Theme
    language: Language
    words_of: Callable[[Refused], str]
    zone: tzinfo = UTC
    hub: Hub = field(default_factory=Hub)
    actions: Actions = field(default_factory=Actions)

    def perform(
        self,
        owner: QObject,
        action: Callable[[Any, Request], Any],
        request: Request,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        *,
        quiet: bool = False,
    ) -> None:
        """Does `action(work, request)`, tells all pages what changed and the person what was done, with Undo.

        `quiet` leaves out the toast, where the page itself shows at once what was done. `done` gets the
        outcome's result, `failed` a `Refused` to show beside its field (else the toast says it); neither is
        called once `owner` is gone.
        """

        def finished(outcome: Outcome) -> None:
            if outcome.title:
                self._broadcast(outcome)
                if not quiet:
                    self.hub.said.emit(Message(outcome.title, can_undo=True))
            if done is not None and isValid(owner):
                done(outcome.result)

        def refused(error: Exception) -> None:
            if failed is not None and isValid(owner):
                failed(error)
            else:
                self.tasks.refused.emit(error)

        self.tasks.run(lambda: self.services.do(action, request), finished, refused)

    def undo(self) -> None:
        """Takes back the last operation and says which one it was."""

        def finished(outcome: Outcome) -> None:
            self._broadcast(outcome)
            self.say(i18n.translate("Window", "Taken back: {title}").format(title=outcome.title))

        self.tasks.run(self.services.undo, finished)

    def say(self, text: str, tone: Tone = Tone.DONE) -> None:
        """Shows a line at the bottom of the window for some seconds."""
        self.hub.said.emit(Message(text, tone))

    def open_page(self, page: str, argument: object = None) -> None:
        """Goes to another page; `argument` is handed to its `open_at`, for example a number."""
        self.hub.page_requested.emit(page, argument)

    def _broadcast(self, outcome: Outcome) -> None:
        self.hub.saved.emit()
        self.hub.changed.emit(Changed(outcome.areas, getattr(outcome, "ids", frozenset())))
        self.actions.refresh()
