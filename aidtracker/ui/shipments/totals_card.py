"""What the shipment comes to, and how it travels."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.queries.shipment_sheet import ShipmentCard, ShipmentSheet
from aidtracker.ui import formats
from aidtracker.ui.shipments.state import gross, volume
from aidtracker.ui.shipments.words import mode_name
from aidtracker.ui.widgets import Card, clear, label


class TotalsCard(Card):
    """Weight, volume, dates, carrier: a word and a figure in each line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(i18n.translate("Shipments", "What goes, and how"), parent=parent)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.body.addLayout(self._lines)

    def show_sheet(self, sheet: ShipmentSheet) -> None:
        """Shows other figures."""
        clear(self._lines)
        for word, figure, aside in (*_totals(sheet), *_ways(sheet.shipment)):
            if not figure:
                continue
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(label(word, "muted"))
            row.addStretch(1)
            if aside:
                row.addWidget(label(aside, "small"))
            row.addWidget(label(figure, "strong"))
            self._lines.addLayout(row)
        if sheet.shipment.note:
            self._lines.addWidget(label(sheet.shipment.note, "muted", wrap=True))


def _totals(sheet: ShipmentSheet) -> list[tuple[str, str, str]]:
    weight, room = gross(sheet), volume(sheet)
    if not sheet.boxes:
        return []
    translate = i18n.translate
    unweighed = translate("Shipments", "%n not weighed", "", weight.unknown) if weight.unknown else ""
    unmeasured = translate("Shipments", "%n not measured", "", room.unknown) if room.unknown else ""
    cubic = formats.with_unit(formats.quantity(round(room.cm3 / 10_000) * 10), translate("Units", "m³"))
    return [
        (
            translate("Shipments", "Weight"),
            formats.weight(weight.grams, complete=weight.complete) if weight.grams else "–",
            unweighed,
        ),
        (
            translate("Shipments", "Volume"),
            formats.lower_bound(cubic, complete=room.unknown == 0) if room.cm3 else "–",
            unmeasured,
        ),
    ]


def _ways(card: ShipmentCard) -> list[tuple[str, str, str]]:
    translate = i18n.translate
    return [
        (translate("Shipments", "Leaves"), formats.day(card.leaves), ""),
        (translate("Shipments", "Arrives"), formats.day(card.arrives), ""),
        (translate("Shipments", "How"), mode_name(card.mode), card.carrier),
        (translate("Shipments", "Vehicle"), card.vehicle, ""),
        (translate("Shipments", "Waybill"), card.waybill, ""),
        (translate("Shipments", "Seal"), card.seal, ""),
    ]
