"""The list of stock: what is where now."""

from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from aidtracker import i18n
from aidtracker.data.queries.stock import StockRow, list_stock
from aidtracker.domain.text import fold
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.boxes import BoxMade
from aidtracker.services.stock import BoxFromStock, SomeOfLot, box_from_stock
from aidtracker.ui import formats
from aidtracker.ui.actions import ActionSpec
from aidtracker.ui.context import Context
from aidtracker.ui.page import Head, Page
from aidtracker.ui.spreadsheets import export_action
from aidtracker.ui.stock.columns import stock_columns
from aidtracker.ui.stock.state import StockFilter, StockList, boxable, row_text, stock_list, total
from aidtracker.ui.table import Prepared, TablePanel
from aidtracker.ui.widgets import Card, Chips, ElidingLabel, EmptyState, SearchField, hairline, label

PACK = ActionSpec(
    "stock.pack", "Stock", QT_TRANSLATE_NOOP("Stock", "Packing bench"), "package-plus", "Ctrl+N"
)

_TOTAL_AFTER_MS = 120


class StockPage(Page):
    """Everything that is somewhere now, a row for each lot and place. `open_at` takes a `StockFilter`."""

    areas = frozenset({"stock", "boxes", "shipments", "catalogue"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._list: StockList | None = None
        today = datetime.now(context.zone).date()
        self._pack = context.actions.add(PACK, self, self._pack_chosen)
        exporting = export_action(context, self, "stock")
        self.search = SearchField(i18n.translate("Stock", "Search stock"), width=240)
        self.search.setMinimumWidth(150)
        self.chips = Chips(_filter_words())
        empty = EmptyState(
            "layers",
            i18n.translate(
                "Stock",
                "What was given stands here, and where it is now. It comes in with a donation, "
                "or with a spreadsheet on the page Donations.",
            ),
            action=i18n.translate("Stock", "New donation"),
            pressed=self._log_one,
        )
        self.panel = TablePanel(
            stock_columns(context.language, today),
            "Stock",
            i18n.translate("Stock", "Stock"),
            empty,
            search=row_text,
            query=fold,
        )
        self._total, self._notes = label("", "strong"), ElidingLabel("muted", least=60)
        self._adding = QTimer(self, singleShot=True, interval=_TOTAL_AFTER_MS)
        self._lay_out()
        self._connect()
        self.first_focus = self.search
        self.set_head(Head(i18n.translate("Stock", "Stock"), primary=self._pack, secondary=(exporting,)))

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 12, 16, 10)
        bar.setSpacing(12)
        bar.addWidget(self.search)
        bar.addWidget(self.chips, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 10)
        foot.setSpacing(12)
        foot.addWidget(self._total, 0, Qt.AlignmentFlag.AlignLeft)
        foot.addWidget(self._notes)
        foot.addStretch(1)
        card = Card(flush=True)
        card.body.setSpacing(0)
        card.body.addLayout(bar)
        card.body.addWidget(self.panel, 1)
        card.body.addWidget(hairline())
        card.body.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def _connect(self) -> None:
        self.search.searched.connect(self._search)
        self.chips.chosen.connect(self._show_chosen)
        self._adding.timeout.connect(self._say_total)
        self.panel.view.selection_changed.connect(self._name_action)
        self.panel.view.activated_row.connect(self._open)

    def open_at(self, argument: object) -> None:
        """Narrows the list to a `StockFilter`, or to what holds the words."""
        if isinstance(argument, StockFilter):
            self.search.setText("")
            self.chips.choose(argument)
        elif isinstance(argument, str):
            self.chips.choose(StockFilter.ALL)
            self.search.setText(argument)

    # Reading

    def refresh(self) -> None:
        """Reads all of it; what is typed and chosen then only narrows."""
        read, zone = self.context.services.read, self.context.zone
        self.context.tasks.run(
            lambda: stock_list(read(list_stock), datetime.now(zone).date()), self._take, key="stock"
        )

    def _take(self, read: StockList) -> None:
        self._list = read
        self.chips.set_counts(read.counts)
        self._show_chosen()

    def _show_chosen(self) -> None:
        if self._list is None:
            return
        choice = self.chips.choice
        self.panel.empty.set_text(
            i18n.translate("Stock", "No goods are like that now.")
            if self._list.rows
            else i18n.translate(
                "Stock",
                "What was given stands here, and where it is now. It comes in with a donation, "
                "or with a spreadsheet on the page Donations.",
            )
        )
        self.panel.set_rows(Prepared(*self._list.chosen(choice)))
        self._say_total()

    def _search(self, text: str) -> None:
        self.panel.filter(text)
        # The sum of very many rows would be felt at each key.
        self._adding.start()

    # Showing

    def _say_total(self) -> None:
        known = total(self.panel.model.visible_rows())
        parts = [i18n.translate("Stock", "%n line(s)", "", known.lines)]
        if known.grams or not known.unweighed:
            parts.append(formats.weight(known.grams, complete=not known.unweighed))
        notes = []
        if known.unweighed:
            notes.append(i18n.translate("Stock", "%n not weighed", "", known.unweighed))
        if known.unsorted:
            notes.append(i18n.translate("Stock", "%n to sort out", "", known.unsorted))
        self._total.setText(" · ".join(parts) if known.lines else "")
        self._notes.setText(" · ".join(notes))

    def _name_action(self) -> None:
        these = boxable(self.panel.view.selected())
        self._pack.setText(
            i18n.translate("Stock", "New box from these")
            if these
            else i18n.translate("Stock", "Packing bench")
        )

    # Doing

    def _pack_chosen(self) -> None:
        rows = self.panel.view.selected()
        if not boxable(rows):
            self.context.open_page("bench")
            return
        goods = tuple(SomeOfLot(row.lot_id, row.quantity_milli) for row in rows)
        request = BoxFromStock(rows[0].holder_id, goods)
        self.context.perform(self, box_from_stock, request, self._open_box)

    def _open_box(self, made: BoxMade) -> None:
        self.context.open_page("bench", made.number)

    def _open(self, row: StockRow) -> None:
        """Its box on the bench, or the donation that it came with."""
        if row.box:
            self.context.open_page("bench", row.box)
        else:
            self.context.open_page("intake", row.lot.partition("/")[0])

    def _log_one(self) -> None:
        self.context.open_page("intake", "")


def _filter_words() -> dict[StockFilter, str]:
    return {
        StockFilter.ALL: i18n.translate("Stock", "All"),
        StockFilter.LOOSE: i18n.translate("Stock", "Loose"),
        StockFilter.IN_BOXES: i18n.translate("Stock", "In boxes"),
        StockFilter.IN_TRANSIT: i18n.translate("Stock", "On the way"),
        StockFilter.TO_SORT_OUT: i18n.translate("Stock", "To sort out"),
        StockFilter.EXPIRING: i18n.translate("Stock", "Near their date"),
    }
