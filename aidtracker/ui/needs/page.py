"""Needs: what a receiving site asks for, what is gathered, what is still missing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.queries.catalogue import load_items
from aidtracker.data.queries.needs import NeedNow, needs_now
from aidtracker.data.queries.sites import SiteRow, list_sites, own_station
from aidtracker.domain.catalogue import ItemIndex
from aidtracker.domain.errors import Refused
from aidtracker.domain.needs import Standing
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.needs import CopyNeeds, NeedSet, WithdrawNeed, copy_needs, set_need, withdraw_need
from aidtracker.spreadsheets.rows import FileKind
from aidtracker.ui import formats
from aidtracker.ui.actions import ActionSpec
from aidtracker.ui.context import Context
from aidtracker.ui.needs import words
from aidtracker.ui.needs.columns import need_columns
from aidtracker.ui.needs.sheet_card import SheetCard
from aidtracker.ui.needs.side import NeedCard
from aidtracker.ui.needs.state import asking_sites
from aidtracker.ui.page import Head, Page
from aidtracker.ui.spreadsheets import export_action, import_action, take_drops
from aidtracker.ui.table import TablePanel
from aidtracker.ui.table.order import searchable
from aidtracker.ui.widgets import Button, Card, ElidingLabel, EmptyState, Scrolled, SearchField

_SIDE_WIDTH = 312

NEW = ActionSpec("needs.new", "Needs", QT_TRANSLATE_NOOP("Needs", "Ask for something"), "plus", "Ctrl+N")
CONFIRM = ActionSpec("needs.confirm", "Needs", QT_TRANSLATE_NOOP("Needs", "All still true today"), "check")
SHEET = ActionSpec("needs.sheet", "Needs", QT_TRANSLATE_NOOP("Needs", "Show the sheet"), "printer", "Ctrl+P")


@dataclass(frozen=True, slots=True)
class _Loaded:
    needs: list[NeedNow]
    sites: list[SiteRow]
    index: ItemIndex
    own_site_id: str


class NeedsPage(Page):
    """The newest list of one site; `open_at` takes the code of a site."""

    areas = frozenset({"needs", "stock", "shipments", "receiving", "catalogue", "sites"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._loaded = _Loaded([], [], ItemIndex(()), "")
        self._wanted_site, self._chosen = "", ""
        self.site = QComboBox()
        self.site.setAccessibleName(i18n.translate("Needs", "Site that asks"))
        self.site.setFixedWidth(180)
        self.search = SearchField(i18n.translate("Needs", "Search needs"), width=170)
        self.search.setMaximumWidth(240)
        self._count = ElidingLabel("muted", least=60)
        self.panel = TablePanel(
            need_columns(context.language),
            "Needs",
            i18n.translate("Needs", "Needs"),
            self._empty(),
            search=lambda need: searchable(f"{words.need_name(need, context.language)} {need.item_code}"),
        )
        self.card = NeedCard(context.language, context.words_of)
        self.sheet = SheetCard(context)
        self._add_actions()
        self._lay_out()
        self._connect()
        self.first_focus = self.panel.view

    def _empty(self) -> EmptyState:
        return EmptyState(
            "hand-helping",
            i18n.translate(
                "Needs",
                "What this site asks for stands here. Import the list that it sent, or write down beside the "
                "table what it told you. Then everybody sees at the table what to take and what not.",
            ),
            action=i18n.translate("Needs", "Import a list"),
            pressed=self._import_list,
        )

    def _add_actions(self) -> None:
        actions, context = self.context.actions, self.context
        new = actions.add(NEW, self, self.new)
        self._import = import_action(context, self, FileKind.NEEDS)
        self.confirm = actions.add(CONFIRM, self, self._confirm, lambda: bool(self._rows()))
        actions.add(SHEET, self, self.sheet.open_it)
        exporting = export_action(context, self, "needs")
        take_drops(context, self, FileKind.NEEDS)
        title = i18n.translate("Needs", "Needs")
        self.set_head(Head(title, primary=new, secondary=(self._import, exporting)))

    def _lay_out(self) -> None:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 12, 16, 10)
        row.setSpacing(12)
        row.addWidget(self.site)
        row.addWidget(self.search)
        row.addWidget(self._count, 1)
        row.addWidget(Button.of(self.confirm))
        table = Card(flush=True)
        table.body.setSpacing(0)
        table.body.addWidget(bar)
        table.body.addWidget(self.panel, 1)
        content = QWidget()
        side = QVBoxLayout(content)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(14)
        side.addWidget(self.card)
        side.addWidget(self.sheet)
        side.addStretch(1)
        scrolled = Scrolled(content)
        scrolled.setFixedWidth(_SIDE_WIDTH)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(table, 1)
        layout.addWidget(scrolled)

    def _connect(self) -> None:
        self.site.activated.connect(self._choose_site)
        self.search.searched.connect(self.panel.filter)
        self.panel.view.selection_changed.connect(self._show_current)
        self.panel.view.activated_row.connect(self._edit)
        self.card.saving.connect(self._save)
        self.card.withdrawing.connect(self._withdraw)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.panel.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._withdraw)

    # Reading

    def refresh(self) -> None:
        """Reads all lists, and the items that can be asked for."""
        read = self.context.services.read

        def load() -> _Loaded:
            station = read(own_station)
            own = station.site_id if station else ""
            return _Loaded(read(needs_now), read(list_sites), ItemIndex(read(load_items)), own)

        self.context.tasks.run(load, self._take, key="needs")

    def open_at(self, argument: object) -> None:
        """Shows the list of the site with this code."""
        self._wanted_site = str(argument)
        self.reload()

    def _take(self, loaded: _Loaded) -> None:
        self._loaded = loaded
        self.card.what.set_index(loaded.index)
        self.sheet.set_sites(loaded.sites, loaded.own_site_id)
        self._fill_sites()
        self._show_rows()

    def _fill_sites(self) -> None:
        sites = asking_sites(self._loaded.sites, self._loaded.needs)
        kept = self.site.currentData()
        self.site.clear()
        for site in sites:
            self.site.addItem(f"{site.place or site.name} · {site.code}", site.id)
        wanted = next((site.id for site in sites if site.code == self._wanted_site), kept)
        self._wanted_site = ""
        self.site.setCurrentIndex(max(0, self.site.findData(wanted)))

    def _rows(self) -> list[NeedNow]:
        return [need for need in self._loaded.needs if need.site_id == self.site.currentData()]

    def _choose_site(self) -> None:
        self.card.show_need(None)
        self._show_rows()

    def _show_rows(self) -> None:
        rows = self._rows()
        self.panel.set_rows(rows)
        self._count.setText(_count(rows))
        if self._chosen:
            self.panel.view.select_ids([self._chosen])
            self._chosen = ""
        self._show_current()
        self.context.actions.refresh()

    # One need

    def _import_list(self) -> None:
        self._import.trigger()

    def _show_current(self) -> None:
        chosen = self.panel.view.selected()
        need = chosen[0] if len(chosen) == 1 else None
        # A need that is being written stays, whatever happens to the others meanwhile.
        if need != self.card.need:
            self.card.show_need(need)

    def new(self) -> None:
        """Empty fields, and the keyboard in the first."""
        self.panel.view.clearSelection()
        self.card.show_need(None)
        self.card.what.setFocus()

    def _edit(self, _need: NeedNow) -> None:
        self.card.quantity.setFocus()
        self.card.quantity.selectAll()

    def _save(self) -> None:
        site_id, need = self.site.currentData(), self.card.need
        if site_id is None:
            return
        self.card.show_error(None)
        try:
            request = self.card.typed().request(site_id, need.unit if need is not None else "")
        except Refused as refused:
            self.card.show_error(refused)
            return
        self.context.perform(self, set_need, request, self._saved, self._refused)

    def _saved(self, saved: NeedSet) -> None:
        if self.card.need is None:
            # Lists are written down one after the other.
            self.new()
        else:
            self._chosen = saved.need_id
            self.panel.view.setFocus()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refused) and error.about in self.card.fields:
            self.card.show_error(error)
        else:
            self.context.tasks.refused.emit(error)

    def _withdraw(self) -> None:
        need = self.card.need
        if need is not None:
            self.context.perform(self, withdraw_need, WithdrawNeed(need.id))

    def _confirm(self) -> None:
        self.context.perform(self, copy_needs, CopyNeeds(self.site.currentData()))


def _count(rows: Sequence[NeedNow]) -> str:
    if not rows:
        return ""
    urgent = sum(need.standing is Standing.URGENT for need in rows)
    parts = [i18n.translate("Needs", "%n thing(s)", "", len(rows))]
    if urgent:
        parts.append(i18n.translate("Needs", "%n urgent", "", urgent))
    day = formats.day_in_words(max(need.as_of for need in rows))
    parts.append(i18n.translate("Needs", "newest word of {day}").format(day=day))
    return " · ".join(parts)
