"""The catalogue: all items, found by any of their names, and one of them in full or in its form."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.queries.catalogue import all_items, load_items
from aidtracker.data.queries.items import ItemNotes, notes_by_item
from aidtracker.domain.catalogue import Item, ItemIndex
from aidtracker.domain.item_fields import ItemFields
from aidtracker.services.catalogue import (
    ChangeItem,
    ItemAdded,
    ItemRef,
    add_item,
    bring_back_item,
    change_item,
    item_fields,
    retire_item,
)
from aidtracker.spreadsheets.rows import FileKind
from aidtracker.ui import formats
from aidtracker.ui.catalogue import actions
from aidtracker.ui.catalogue.columns import item_columns
from aidtracker.ui.catalogue.form import ItemForm
from aidtracker.ui.catalogue.replacing import ReplaceDialog
from aidtracker.ui.catalogue.side import ItemPanel
from aidtracker.ui.context import Context
from aidtracker.ui.page import Head, Page
from aidtracker.ui.spreadsheets import export_action, import_action, take_drops
from aidtracker.ui.table import TablePanel
from aidtracker.ui.widgets import Card, EmptyState, SearchField, label

_MOST = 500
"""More lines than this nobody reads: another letter is quicker."""


@dataclass(frozen=True, slots=True)
class _Loaded:
    """The items in use, ready for searching, the retired ones, and what is noted of all."""

    index: ItemIndex
    retired: tuple[Item, ...]
    notes: Mapping[str, ItemNotes]

    def rows(self, text: str, *, retired: bool) -> list[Item]:
        """The items to show for what is searched; the retired ones only where they are asked for."""
        index = ItemIndex([*self.index.items, *self.retired]) if retired and self.retired else self.index
        if text:
            return [match.item for match in index.search(text, _MOST)]
        return sorted(index.items, key=lambda item: item.code)


class CataloguePage(Page):
    """All items; `open_at` takes the code of one, or `("new", name)` for one that is to be made."""

    areas = frozenset({"catalogue"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._loaded = _Loaded(ItemIndex(()), (), {})
        self._wanted = ""
        self._edited: str | None = None
        self.search = SearchField(
            i18n.translate("Catalogue", "Search in any language, or by code"), width=360
        )
        self.with_retired = QCheckBox(i18n.translate("Catalogue", "Show retired ones"))
        self._empty = EmptyState("book-open", "")
        self.panel = TablePanel(
            item_columns(context.language),
            "Catalogue",
            i18n.translate("Catalogue", "Catalogue"),
            self._empty,
            row_id=lambda item: item.key,
        )
        self._count = label("", "muted")
        self._add_actions()
        self.side = ItemPanel(context.language, (self.change, self.replace, self.retire, self.bring_back))
        self.form = ItemForm(self._today)
        self._lay_out()
        self._connect()
        self._show_current()
        self.first_focus = self.search

    def _add_actions(self) -> None:
        add = self.context.actions.add
        self.change = add(actions.CHANGE, self, self._ask_for_fields, self._has_current)
        self.replace = add(actions.REPLACE, self, self._ask_for_other, self._is_in_use)
        self.retire = add(actions.RETIRE, self, self._retire, self._is_in_use)
        self.bring_back = add(actions.BRING_BACK, self, self._bring_back, self._is_retired)
        new = add(actions.NEW_ITEM, self, self._begin_new)
        importing = import_action(self.context, self, FileKind.CATALOGUE)
        exporting = export_action(self.context, self, "catalogue")
        title = i18n.translate("Catalogue", "Catalogue")
        self.set_head(Head(title, primary=new, secondary=(importing, exporting)))
        take_drops(self.context, self, FileKind.CATALOGUE)

    def _lay_out(self) -> None:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 12, 16, 10)
        row.setSpacing(16)
        row.addWidget(self.search)
        row.addWidget(self.with_retired)
        row.addStretch(1)
        row.addWidget(self._count)
        card = Card(flush=True)
        card.body.setSpacing(0)
        card.body.addWidget(bar)
        card.body.addWidget(self.panel, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(card, 1)
        layout.addWidget(self.side)
        layout.addWidget(self.form)
        self.form.hide()

    def _connect(self) -> None:
        self.search.searched.connect(self._search)
        self.with_retired.toggled.connect(self._show_others)
        self.panel.view.selection_changed.connect(self._show_current)
        self.panel.view.activated_row.connect(self._ask_for_fields)
        self.form.save_requested.connect(self._save)
        self.form.left.connect(self._leave_form)

    def refresh(self) -> None:
        """Reads it, and makes it ready for searching."""
        read = self.context.services.read

        def load() -> _Loaded:
            retired = tuple(item for item in read(all_items) if item.retired)
            return _Loaded(ItemIndex(read(load_items)), retired, read(notes_by_item))

        self.context.tasks.run(load, self._take, key="catalogue")

    def open_at(self, argument: object) -> None:
        """Shows the item with this code, or begins a new one with a name."""
        if isinstance(argument, tuple):
            self._begin_new(str(argument[1]))
            return
        self._wanted = str(argument)
        self.search.setText("")
        self._choose_wanted()

    # The table

    def _take(self, loaded: _Loaded) -> None:
        self._loaded = loaded
        self._search(self.search.text())
        self._choose_wanted()

    def _search(self, text: str) -> None:
        items = self._loaded.rows(text.strip(), retired=self.with_retired.isChecked())
        self._empty.set_text(_nothing_found(text) if text.strip() else _nothing_there())
        self.panel.set_rows(items)
        self._count.setText(_count(len(items), self._all_of_them()))
        if items and not self.panel.view.selected():
            self.panel.view.selectRow(0)
        self._show_current()

    def _all_of_them(self) -> int:
        return len(self._loaded.index.items) + self.with_retired.isChecked() * len(self._loaded.retired)

    def _show_others(self, _shown: bool) -> None:
        self._search(self.search.text())

    def _choose_wanted(self) -> None:
        item = self._loaded.index.by_code(self._wanted) if self._wanted else None
        if item is not None:
            self._wanted = ""
            self.panel.view.select_ids([item.key])
            if self.form.isHidden():
                self.panel.view.setFocus()

    def _show_current(self) -> None:
        item = self._current()
        self.context.actions.refresh()
        self.side.show_item(item, self._loaded.notes.get(item.key) if item else None)

    def _current(self) -> Item | None:
        chosen: list[Item] = self.panel.view.selected()
        return chosen[0] if chosen else None

    def _has_current(self) -> bool:
        return self._current() is not None

    def _is_in_use(self) -> bool:
        item = self._current()
        return item is not None and not item.retired

    def _is_retired(self) -> bool:
        item = self._current()
        return item is not None and item.retired

    # The form

    def _begin_new(self, name: object = "") -> None:
        """An empty form; what stands in one that is open is not lost."""
        if not self._may_leave():
            return
        self._edited = None
        self._show_form(i18n.translate("Catalogue", "New item"), ItemFields())
        if isinstance(name, str) and name:
            self.form.begin_with_name(name)

    def _ask_for_fields(self, _row: object = None) -> None:
        item = self._current()
        if item is None or not self._may_leave():
            return
        read = self.context.services.read

        def show(fields: ItemFields) -> None:
            self._edited = item.key
            self._show_form(i18n.translate("Catalogue", "Change {code}").format(code=item.code), fields)

        self.context.tasks.run(lambda: read(item_fields, item.key), show, owner=self)

    def _show_form(self, title: str, fields: ItemFields) -> None:
        self.side.hide()
        self.form.show()
        self.form.show_item(title, fields)

    def _save(self, fields: ItemFields) -> None:
        if self._edited is None:
            self.context.perform(self, add_item, fields, self._added, self.form.show_refusal)
        else:
            request = ChangeItem(self._edited, fields)
            self.context.perform(self, change_item, request, self._changed, self.form.show_refusal)

    def _added(self, added: ItemAdded) -> None:
        self._wanted = added.code
        self.search.setText("")
        self._close_form()
        self._choose_wanted()

    def _changed(self, _result: object) -> None:
        self._close_form()

    def _leave_form(self) -> None:
        if self._may_leave():
            self._close_form()

    def _may_leave(self) -> bool:
        if self.form.isHidden() or not self.form.is_dirty:
            return True
        title = i18n.translate("Catalogue", "Leave what was typed unsaved?")
        text = i18n.translate("Catalogue", "The item stays as it was.")
        return self.context.dialogs.confirm(title, text, i18n.translate("Catalogue", "Leave it"), danger=True)

    def _close_form(self) -> None:
        self.form.hide()
        self.side.show()
        self.panel.view.setFocus()

    # Retiring

    def _retire(self) -> None:
        item = self._current()
        if item is not None:
            self.context.perform(self, retire_item, ItemRef(item.key))

    def _bring_back(self) -> None:
        item = self._current()
        if item is not None:
            self.context.perform(self, bring_back_item, ItemRef(item.key))

    def _ask_for_other(self) -> None:
        item = self._current()
        if item is not None:
            ReplaceDialog(self.context, item, self._loaded.index, self.window()).open()

    def _today(self) -> date:
        return datetime.now(self.context.zone).date()


def _nothing_found(text: str) -> str:
    sentence = i18n.translate(
        "Catalogue", "No item is called “{text}”. Try another word, or another language."
    )
    return sentence.format(text=text)


def _nothing_there() -> str:
    return i18n.translate("Catalogue", "The catalogue is empty. It can be read from a spreadsheet.")


def _count(shown: int, all_of_them: int) -> str:
    if shown == all_of_them:
        return i18n.translate("Catalogue", "%n item(s)", "", shown)
    text = i18n.translate("Catalogue", "{shown} of {all}")
    return text.format(shown=formats.number(shown), all=formats.number(all_of_them))
