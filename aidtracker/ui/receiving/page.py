"""Shipments on the way: which one is being unloaded."""

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout

from aidtracker import i18n
from aidtracker.data.queries.shipment_sheet import shipment_bringing
from aidtracker.data.queries.shipments import ShipmentRow, list_shipments
from aidtracker.data.queries.sites import own_station
from aidtracker.domain.errors import Refused
from aidtracker.domain.numbers import Kind, parse_number
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.messages import explain
from aidtracker.ui.actions import ActionSpec
from aidtracker.ui.boxes.scan_field import ScanField
from aidtracker.ui.context import Context
from aidtracker.ui.page import Head, Page
from aidtracker.ui.receiving.columns import COMING_COLUMNS
from aidtracker.ui.receiving.state import ReceiptFilter, fits
from aidtracker.ui.table import TablePanel
from aidtracker.ui.widgets import Card, Chips, EmptyState

RECEIVE = ActionSpec(
    "receiving.open", "Receiving", QT_TRANSLATE_NOOP("Receiving", "Receive"), "clipboard-check", "Ctrl+N"
)


@dataclass(frozen=True, slots=True)
class _Loaded:
    shipments: list[ShipmentRow]
    own_site: str


class ReceivingPage(Page):
    """Shipments on the way. Enter opens one; a scan of any box opens the shipment that brings it."""

    areas = frozenset({"shipments", "receiving", "boxes"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._loaded = _Loaded([], "")
        self.field = ScanField(
            i18n.translate("Receiving", "Scan a box that came, or type the number of a shipment"),
            i18n.translate(
                "Receiving", "Any box of a shipment finds it. Enter opens the one that is marked."
            ),
        )
        self.chips = Chips(_filter_words(), always=(ReceiptFilter.ALL,))
        empty = EmptyState(
            "clipboard-check",
            i18n.translate(
                "Receiving", "Nothing is on its way. A shipment stands here from the moment it is sent off."
            ),
        )
        name = i18n.translate("Receiving", "Shipments on the way")
        self.panel = TablePanel(COMING_COLUMNS, "Receiving", name, empty)
        action = context.actions.add(RECEIVE, self, self._open_current, self._can_open)
        self._lay_out()
        self.field.line.textChanged.connect(self._filter)
        self.field.line.entered.connect(self._enter)
        self.field.line.moved.connect(self._move)
        self.chips.chosen.connect(self._show_rows)
        self.panel.view.activated_row.connect(self._open_row)
        self.panel.view.selection_changed.connect(context.actions.refresh)
        self.first_focus = self.field.line
        self.set_head(Head(i18n.translate("Receiving", "Receiving"), primary=action))

    def _lay_out(self) -> None:
        card = Card(flush=True)
        self.chips.setContentsMargins(16, 12, 16, 10)
        card.body.setSpacing(0)
        card.body.addWidget(self.chips)
        card.body.addWidget(self.panel, 1)
        card.body.addSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.field)
        layout.addWidget(card, 1)

    def refresh(self) -> None:
        """Reads the shipments."""
        read = self.context.services.read

        def load() -> _Loaded:
            station = read(own_station)
            return _Loaded(read(list_shipments), station.site_code if station else "")

        self.context.tasks.run(load, self._take, key="receiving")

    def _take(self, loaded: _Loaded) -> None:
        self._loaded = loaded
        self.chips.set_counts(
            {
                choice: sum(fits(choice, row, loaded.own_site) for row in loaded.shipments)
                for choice in ReceiptFilter
            }
        )
        self._show_rows()

    def _show_rows(self) -> None:
        choice, own = self.chips.choice, self._loaded.own_site
        self.panel.set_rows([row for row in self._loaded.shipments if fits(choice, row, own)])
        if self.panel.view.current() is None and self.panel.model.rowCount():
            self.panel.view.selectRow(0)
        self.context.actions.refresh()

    def _filter(self, text: str) -> None:
        self.field.say("")
        is_scan = _number_of(text) is not None
        self.panel.filter("" if is_scan else text)

    def _move(self, steps: int) -> None:
        last = self.panel.model.rowCount() - 1
        if last >= 0:
            self.panel.view.selectRow(max(0, min(last, self.panel.view.currentIndex().row() + steps)))

    def _can_open(self) -> bool:
        return self.panel.view.current() is not None

    def _open_current(self) -> None:
        row = self.panel.view.current()
        if row is not None:
            self._open_row(row)

    def _open_row(self, row: ShipmentRow) -> None:
        self.context.open_page("receipt", row.number)

    def _enter(self) -> None:
        text = self.field.line.text().strip()
        found = _number_of(text)
        if isinstance(found, Refused):
            self.field.refuse(explain(found.problem))
        elif found is None:
            self._open_current()
        elif found[0] is Kind.SHIPMENT:
            self.field.empty()
            self.context.open_page("receipt", found[1])
        else:
            self._look_for_box(found[1])

    def _look_for_box(self, number: str) -> None:
        read = self.context.services.read

        def found(shipment: str | None) -> None:
            if shipment is None:
                said = i18n.translate("Receiving", "No shipment on the way has box {number} on its list.")
                self.field.refuse(said.format(number=number))
            else:
                self.field.empty()
                self.context.open_page("receipt", (shipment, number))

        self.context.tasks.run(lambda: read(shipment_bringing, number), found, owner=self)


def _number_of(text: str) -> tuple[Kind, str] | Refused | None:
    """A number with its kind, the refusal of one that was mistyped, None for anything else."""
    try:
        number = parse_number(text)
    except Refused as refused:
        return None if refused.code == "number.form" else refused
    return number.kind, str(number)


def _filter_words() -> dict[ReceiptFilter, str]:
    return {
        ReceiptFilter.COMING: i18n.translate("Receiving", "On the way"),
        ReceiptFilter.HERE: i18n.translate("Receiving", "Coming here"),
        ReceiptFilter.MISSING: i18n.translate("Receiving", "Something missing"),
        ReceiptFilter.ALL: i18n.translate("Receiving", "All that were sent"),
    }
