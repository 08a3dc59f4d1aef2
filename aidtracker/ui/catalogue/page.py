"""The catalogue: all items, found by any of their names, and one of them in full."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.queries.catalogue import load_items
from aidtracker.data.queries.items import ItemNotes, notes_by_item
from aidtracker.domain.catalogue import Item, ItemIndex
from aidtracker.ui import formats
from aidtracker.ui.catalogue.columns import item_columns
from aidtracker.ui.catalogue.side import ItemPanel
from aidtracker.ui.context import Context
from aidtracker.ui.page import Head, Page
from aidtracker.ui.spreadsheets import export_action
from aidtracker.ui.table import TablePanel
from aidtracker.ui.widgets import Card, EmptyState, SearchField, label

_MOST = 500
"""More lines than this nobody reads: another letter is quicker."""


@dataclass(frozen=True, slots=True)
class _Loaded:
    index: ItemIndex
    notes: Mapping[str, ItemNotes]


class CataloguePage(Page):
    """All items; `open_at` takes the code of one."""

    areas = frozenset({"catalogue"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._loaded = _Loaded(ItemIndex(()), {})
        self._wanted = ""
        self.search = SearchField(
            i18n.translate("Catalogue", "Search in any language, or by code"), width=360
        )
        self._empty = EmptyState("book-open", "")
        self.panel = TablePanel(
            item_columns(context.language),
            "Catalogue",
            i18n.translate("Catalogue", "Catalogue"),
            self._empty,
            row_id=lambda item: item.key,
        )
        self._count = label("", "muted")
        self.side = ItemPanel(context.language)
        self._lay_out()
        self.search.searched.connect(self._search)
        self.panel.view.selection_changed.connect(self._show_current)
        self.side.show_item(None, None)
        self.first_focus = self.search
        exporting = export_action(context, self, "catalogue")
        self.set_head(Head(i18n.translate("Catalogue", "Catalogue"), primary=exporting))

    def _lay_out(self) -> None:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 12, 16, 10)
        row.addWidget(self.search)
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

    def refresh(self) -> None:
        """Reads it, and makes it ready for searching."""
        read = self.context.services.read

        def load() -> _Loaded:
            return _Loaded(ItemIndex(read(load_items)), read(notes_by_item))

        self.context.tasks.run(load, self._take, key="catalogue")

    def open_at(self, argument: object) -> None:
        """Shows the item with this code."""
        self._wanted = str(argument)
        self.search.setText("")
        self._choose_wanted()

    def _take(self, loaded: _Loaded) -> None:
        self._loaded = loaded
        self._search(self.search.text())
        self._choose_wanted()

    def _search(self, text: str) -> None:
        index = self._loaded.index
        items = [match.item for match in index.search(text, _MOST)] if text.strip() else index.items
        self._empty.set_text(_nothing_found(text) if text.strip() else _nothing_there())
        self.panel.set_rows(items)
        self._count.setText(_count(len(items), len(index.items)))
        if items and not self.panel.view.selected():
            self.panel.view.selectRow(0)
        self._show_current()

    def _choose_wanted(self) -> None:
        item = self._loaded.index.by_code(self._wanted) if self._wanted else None
        if item is not None:
            self._wanted = ""
            self.panel.view.select_ids([item.key])
            self.panel.view.setFocus()

    def _show_current(self) -> None:
        chosen: list[Item] = self.panel.view.selected()
        item = chosen[0] if chosen else None
        self.side.show_item(item, self._loaded.notes.get(item.key) if item else None)


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
