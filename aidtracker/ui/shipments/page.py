"""The list of shipments."""

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from aidtracker import i18n
from aidtracker.data.queries.shipments import ShipmentRow, list_shipments
from aidtracker.data.queries.sites import SiteRow, list_sites, own_station
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui.actions import ActionSpec
from aidtracker.ui.context import Context
from aidtracker.ui.page import Head, Page
from aidtracker.ui.shipments.columns import SHIPMENT_COLUMNS
from aidtracker.ui.shipments.particulars import NewShipmentDialog
from aidtracker.ui.shipments.state import ShipmentFilter, fits
from aidtracker.ui.table import TablePanel
from aidtracker.ui.widgets import Card, Chips, EmptyState, SearchField

NEW_SHIPMENT = ActionSpec(
    "shipments.new", "Shipments", QT_TRANSLATE_NOOP("Shipments", "New shipment"), "plus", "Ctrl+N"
)


@dataclass(frozen=True, slots=True)
class _Loaded:
    shipments: list[ShipmentRow]
    sites: list[SiteRow]
    own_site_id: str


class ShipmentsPage(Page):
    """All shipments; Enter opens one. `open_at` takes a `ShipmentFilter`."""

    areas = frozenset({"shipments", "boxes", "sites"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._loaded = _Loaded([], [], "")
        new = context.actions.add(NEW_SHIPMENT, self, self._ask_for_shipment)
        self.search = SearchField(i18n.translate("Shipments", "Search shipments"), width=240)
        self.search.setMinimumWidth(150)
        self.chips = Chips(_filter_words())
        empty = EmptyState(
            "truck",
            i18n.translate(
                "Shipments", "A shipment takes sealed boxes to Warsaw. Begin one, then add boxes."
            ),
            action=i18n.translate("Shipments", "New shipment"),
            pressed=self._ask_for_shipment,
        )
        name = i18n.translate("Shipments", "Shipments")
        self.panel = TablePanel(SHIPMENT_COLUMNS, "Shipments", name, empty)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 12, 16, 10)
        bar.setSpacing(12)
        bar.addWidget(self.search)
        bar.addWidget(self.chips, 1)
        card = Card(flush=True)
        card.body.setSpacing(0)
        card.body.addLayout(bar)
        card.body.addWidget(self.panel, 1)
        card.body.addSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self.search.searched.connect(self.panel.filter)
        self.chips.chosen.connect(self._show_rows)
        self.panel.view.activated_row.connect(self._open_shipment)
        self.first_focus = self.search
        self.set_head(Head(name, primary=new))

    def open_at(self, argument: object) -> None:
        """Narrows the list to a `ShipmentFilter`."""
        if isinstance(argument, ShipmentFilter):
            self.search.setText("")
            self.chips.choose(argument)

    def refresh(self) -> None:
        """Reads the shipments."""
        read = self.context.services.read

        def load() -> _Loaded:
            station = read(own_station)
            return _Loaded(read(list_shipments), read(list_sites), station.site_id if station else "")

        self.context.tasks.run(load, self._take, key="shipments")

    def _take(self, loaded: _Loaded) -> None:
        self._loaded = loaded
        rows = loaded.shipments
        self.chips.set_counts({choice: sum(fits(choice, row) for row in rows) for choice in ShipmentFilter})
        self._show_rows()

    def _show_rows(self) -> None:
        choice = self.chips.choice
        self.panel.set_rows([row for row in self._loaded.shipments if fits(choice, row)])

    def _open_shipment(self, row: ShipmentRow) -> None:
        self.context.open_page("shipment", row.number)

    def _ask_for_shipment(self) -> None:
        loaded = self._loaded
        dialog = NewShipmentDialog(
            self.context, loaded.sites, loaded.own_site_id, self._open_number, self.window()
        )
        dialog.open()

    def _open_number(self, number: str) -> None:
        self.context.open_page("shipment", number)


def _filter_words() -> dict[ShipmentFilter, str]:
    return {
        ShipmentFilter.ALL: i18n.translate("Shipments", "All"),
        ShipmentFilter.PACKING: i18n.translate("Shipments", "Being packed"),
        ShipmentFilter.ON_THE_WAY: i18n.translate("Shipments", "On the way"),
        ShipmentFilter.CLOSED: i18n.translate("Shipments", "Closed"),
        ShipmentFilter.DISCREPANCIES: i18n.translate("Shipments", "Something missing"),
    }
