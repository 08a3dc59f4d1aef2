"""The first page: where everything is, what waits to be done, what was given this week."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.glance import Glance
from aidtracker.data.queries.home_rows import Due, Everywhere, Given, Portion
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui.actions import ActionSpec
from aidtracker.ui.context import Context
from aidtracker.ui.home.pieces import Bars, TileButton, TodoList
from aidtracker.ui.home.state import Target, Todo, bars, greeting, tiles, todos
from aidtracker.ui.page import Head, Page
from aidtracker.ui.widgets import Card, EmptyState, Scrolled, clear, label

NEW_DONATION = ActionSpec(
    "home.new_donation", "Home", QT_TRANSLATE_NOOP("Home", "New donation"), "plus", "Ctrl+N"
)
WEEK = timedelta(days=6)

_NOTHING = Everywhere(Portion(), Portion(), Portion(), Portion(), Portion(), (), (), 0, 0)


@dataclass(frozen=True, slots=True)
class _Loaded:
    everywhere: Everywhere
    due: Due
    given: list[Given]


class HomePage(Page):
    """Greets `person()`, and shows the whole at a glance for the site of `station`."""

    areas = frozenset({"donations", "stock", "boxes", "shipments", "receiving", "sites", "catalogue"})

    def __init__(self, context: Context, station: Glance, person: Callable[[], str]) -> None:
        super().__init__(context)
        self._station, self._person = station, person
        self._new = context.actions.add(NEW_DONATION, self, self._new_donation)
        self.tiles = QHBoxLayout()
        self.tiles.setSpacing(8)
        self.todos, self.bars = TodoList(), Bars()
        self.todos.chosen.connect(self._open_todo)
        self._lay_out()
        self._show_tiles(_NOTHING)
        self._greet()

    # How it looks

    def _lay_out(self) -> None:
        everywhere = Card(i18n.translate("Home", "Where everything is"))
        everywhere.body.addLayout(self.tiles)
        below = QHBoxLayout()
        below.setSpacing(14)
        below.addWidget(self._todo_card(), 8)
        below.addWidget(self._week_card(), 7)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(everywhere)
        layout.addLayout(below, 1)

    def _todo_card(self) -> Card:
        card = Card(i18n.translate("Home", "To do today"), flush=True)
        nothing = i18n.translate(
            "Home",
            "Nothing waits. Boxes to weigh, dates that come near and shipments that arrive stand here.",
        )
        first = i18n.translate(
            "Home", "Nothing is here yet. Log what the first person brings; everything else follows from it."
        )
        self.nothing_waits = EmptyState("circle-check", nothing)
        self.nothing_yet = EmptyState(
            "hand-heart", first, action=i18n.translate("Home", "New donation"), pressed=self._new_donation
        )
        self._waiting = QWidget()
        self._which = QStackedLayout(self._waiting)
        for shown in (Scrolled(self.todos), self.nothing_waits, self.nothing_yet):
            self._which.addWidget(shown)
        card.body.addWidget(self._waiting, 1)
        return card

    def _week_card(self) -> Card:
        card = Card(
            i18n.translate("Home", "Given this week, by kind"),
            i18n.translate("Home", "last 7 days; solid weighed, pale estimated"),
        )
        self.no_gifts = label(
            i18n.translate("Home", "Nothing was logged in the last 7 days."), "muted", wrap=True
        )
        self.no_gifts.hide()
        card.body.addWidget(self.no_gifts)
        card.body.addWidget(self.bars, 1)
        return card

    def _greet(self) -> None:
        hour = datetime.now(self.context.zone).hour
        self.set_head(Head(greeting(hour, self._person()), primary=self._new))

    # What it shows

    def refresh(self) -> None:
        """Reads all of it in one go, off the UI thread."""
        read, site_id, today = self.context.services.read, self._station.site_id, self._today()
        self._greet()

        def load() -> _Loaded:
            # On the worker: the window is there before the database's libraries are.
            from aidtracker.data.queries.home import due, given_by_category, where_everything

            return _Loaded(
                read(where_everything),
                read(due, site_id, today),
                read(given_by_category, today - WEEK, today),
            )

        self.context.tasks.run(load, self._take, key="home")

    def _take(self, loaded: _Loaded) -> None:
        self._show_tiles(loaded.everywhere)
        waiting = todos(loaded.due, self._today(), self.context.language)
        self.todos.show_all(waiting)
        empty = 1 if loaded.due.anything_given else 2
        self._which.setCurrentIndex(0 if waiting else empty)
        rows = bars(loaded.given)
        self.bars.show_all(rows)
        self.no_gifts.setVisible(not rows)

    def _show_tiles(self, everywhere: Everywhere) -> None:
        clear(self.tiles)
        for tile in tiles(everywhere):
            button = TileButton(tile)
            button.pressed.connect(self._open)
            self.tiles.addWidget(button, tile.share)

    def _today(self) -> date:
        return datetime.now(self.context.zone).date()

    # Where it leads

    def _new_donation(self) -> None:
        self._open(Target.NEW_DONATION)

    def _open_todo(self, todo: Todo) -> None:
        self._open(todo.target, todo.about)

    def _open(self, target: Target, about: str = "") -> None:
        from aidtracker.ui.home.targets import page_for

        page, argument = page_for(target, about)
        self.context.open_page(page, argument)
