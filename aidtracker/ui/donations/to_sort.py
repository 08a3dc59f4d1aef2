"""What waits to be sorted out, the oldest first; the one in hand stands above the list."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from aidtracker import i18n
from aidtracker.data.queries.catalogue import load_items
from aidtracker.data.queries.to_sort import ToSortRow, to_sort
from aidtracker.domain.catalogue import ItemIndex
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.matching import Matcher
from aidtracker.services.sorting import MatchLine, match_line
from aidtracker.ui.actions import ActionSpec
from aidtracker.ui.context import Context
from aidtracker.ui.donations.sort_packages_card import SortPackagesCard
from aidtracker.ui.donations.sort_text_card import SortTextCard
from aidtracker.ui.donations.to_sort_columns import to_sort_columns
from aidtracker.ui.page import Head, Page
from aidtracker.ui.table import Prepared, TablePanel
from aidtracker.ui.widgets import Card, EmptyState, SearchField, hairline, label

SORT = ActionSpec("to_sort.sort", "ToSort", QT_TRANSLATE_NOOP("ToSort", "Sort this one"), "funnel")
OPEN = ActionSpec("to_sort.donation", "ToSort", QT_TRANSLATE_NOOP("ToSort", "Show donation"), "hand-heart")
ALL = ActionSpec("to_sort.all", "ToSort", QT_TRANSLATE_NOOP("ToSort", "All donations"), "list")


@dataclass(frozen=True, slots=True)
class _Known:
    """The catalogue, ready to be searched and matched."""

    index: ItemIndex
    matcher: Matcher


class ToSortPage(Page):
    """Rough lines and free texts. Enter takes one in hand; Esc leaves it for later."""

    areas = frozenset({"donations", "catalogue"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._known = False
        self._go_on_from: int | None = None
        self.search = SearchField(i18n.translate("ToSort", "Search what waits"), width=280)
        self.texts = SortTextCard(context.language, self)
        self.packages = SortPackagesCard(context, self._today, self)
        empty = EmptyState(
            "circle-check",
            i18n.translate(
                "ToSort",
                "Nothing waits. Unsorted bags and things that the catalogue does not know stand here until "
                "somebody says what they are.",
            ),
        )
        self.panel = TablePanel(
            to_sort_columns(self._today), "ToSort", i18n.translate("ToSort", "To sort"), empty
        )
        self._total = label("", "strong")
        self._sort = context.actions.add(SORT, self, self._take_current, self._has_row)
        self._open = context.actions.add(OPEN, self, self._show_donation, self._has_row)
        everything = context.actions.add(ALL, self, self._show_all)
        self._lay_out()
        self._connect()
        self._put_away()
        self.first_focus = self.panel.view
        title = i18n.translate("ToSort", "To sort")
        self.set_head(Head(title, primary=self._sort, secondary=(self._open, everything)))

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 12, 16, 10)
        bar.addWidget(self.search)
        bar.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 10)
        foot.addWidget(self._total, 1, Qt.AlignmentFlag.AlignLeft)
        card = Card(flush=True)
        card.body.setSpacing(0)
        card.body.addLayout(bar)
        card.body.addWidget(self.panel, 1)
        card.body.addWidget(hairline())
        card.body.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.texts)
        layout.addWidget(self.packages)
        layout.addWidget(card, 1)

    def _connect(self) -> None:
        self.search.searched.connect(self._search)
        self.panel.view.activated_row.connect(self._take_in_hand)
        self.panel.view.selection_changed.connect(self.context.actions.refresh)
        self.texts.matched.connect(self._match)
        self.texts.new_item.connect(self._make_item)
        self.texts.closed.connect(self._leave)
        self.packages.closed.connect(self._leave)
        leaving = QShortcut(QKeySequence("Esc"), self.panel.view)
        leaving.setContext(Qt.ShortcutContext.WidgetShortcut)
        leaving.activated.connect(self._leave)

    def _today(self) -> date:
        return datetime.now(self.context.zone).date()

    # Reading

    def changed(self, areas: frozenset[str], ids: frozenset[Hashable]) -> None:
        """Reads the catalogue again only where that changed."""
        self._known = self._known and "catalogue" not in areas
        super().changed(areas, ids)

    def refresh(self) -> None:
        """Reads what waits, and the catalogue where that is not known."""
        read, prepare, tasks = self.context.services.read, self.panel.model.prepare, self.context.tasks
        tasks.run(lambda: prepare(read(to_sort)), self._take, key="to_sort")
        if not self._known:
            tasks.run(lambda: _read_catalogue(read), self._take_catalogue, key="to_sort.catalogue")

    def _take(self, rows: Prepared[ToSortRow]) -> None:
        self.panel.set_rows(rows)
        self._say_total()
        self._go_on()
        if rows.rows and not self.panel.view.selected():
            self.panel.view.selectRow(0)
        self.context.actions.refresh()

    def _take_catalogue(self, known: _Known) -> None:
        self._known = True
        self.texts.set_catalogue(known.index, known.matcher)
        self.packages.set_catalogue(known.index)

    def _search(self, text: str) -> None:
        self.panel.filter(text)
        self._say_total()

    def _say_total(self) -> None:
        rows = self.panel.model.visible_rows()
        rough = [row for row in rows if row.rough]
        parts = [i18n.translate("ToSort", "%n line(s) to sort", "", len(rows))]
        if rough:
            packages = sum(row.packages - row.done for row in rough)
            parts.append(i18n.translate("ToSort", "%n unopened bag(s) or box(es)", "", packages))
        self._total.setText(" · ".join(parts) if rows else "")

    # One in hand

    def _has_row(self) -> bool:
        return self.panel.view.current() is not None

    def _take_current(self) -> None:
        row = self.panel.view.current()
        if row is not None:
            self._take_in_hand(row)

    def _take_in_hand(self, row: ToSortRow) -> None:
        self.texts.setVisible(not row.rough)
        self.packages.setVisible(row.rough)
        if row.rough:
            self.packages.show_row(row)
        else:
            self.texts.show_row(row)

    def _match(self, item_id: str, learn: bool) -> None:
        row = self.panel.view.current()
        if row is None or row.rough:
            return
        self._go_on_from = self.panel.view.currentIndex().row()
        self._put_away()
        self.context.perform(self, match_line, MatchLine(row.id, item_id, learn))

    def _go_on(self) -> None:
        """After an answer comes the next text, so that a list is worked off without looking for it."""
        at, self._go_on_from = self._go_on_from, None
        if at is None or at >= self.panel.model.rowCount():
            return
        self.panel.view.selectRow(at)
        row = self.panel.model.row_at(at)
        if row.rough:
            self.panel.view.setFocus()
        else:
            self._take_in_hand(row)

    def _make_item(self, text: str) -> None:
        self.context.open_page("catalogue", ("new", text))

    def _leave(self) -> None:
        self._put_away()
        self.panel.view.setFocus()

    def _put_away(self) -> None:
        self.texts.hide()
        self.packages.hide()

    def _show_donation(self) -> None:
        row = self.panel.view.current()
        if row is not None:
            self.context.open_page("intake", row.number)

    def _show_all(self) -> None:
        self.context.open_page("donations")


def _read_catalogue(read: Callable[..., Any]) -> _Known:
    items = read(load_items)
    return _Known(ItemIndex(items), Matcher(items))
