"""From where, to where, when and how: the dialogs for a new shipment and for its particulars."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from aidtracker import i18n
from aidtracker.data.queries.shipment_sheet import ShipmentCard
from aidtracker.data.queries.sites import SiteRow
from aidtracker.domain.errors import Refused
from aidtracker.domain.places import WARSAW_KEY
from aidtracker.services.messages import explain
from aidtracker.services.shipments import (
    ChangeParticulars,
    NewShipment,
    Particulars,
    ShipmentChanged,
    change_particulars,
    new_shipment,
)
from aidtracker.spreadsheets.cells.dates import DayOrder, read_day
from aidtracker.ui import formats
from aidtracker.ui.context import Context
from aidtracker.ui.dialogs import FormDialog
from aidtracker.ui.shipments.words import modes
from aidtracker.ui.widgets import FieldRow, FormField


def typed_day(text: str, about: str) -> date | None:
    """A day as people write it, None for an empty field. Raises `Refused` about the field."""
    if not text.strip():
        return None
    found = read_day(text.strip(), DayOrder())
    if not isinstance(found, date):
        raise Refused("day.not_a_day", about, value=text.strip())
    return found


class ParticularsDialog(FormDialog):
    """The fields that both dialogs have."""

    def __init__(self, context: Context, title: str, do_it: str, parent: QWidget) -> None:
        super().__init__(title, do_it, parent)
        self.context = context
        self.setMinimumWidth(560)

    def add_particulars(self, known: Particulars) -> None:
        """Adds the fields, filled in with what is known."""
        self._known = known
        self._mode = QComboBox()
        for mode, words in modes():
            self._mode.addItem(words, mode)
        self._mode.setCurrentIndex(max(0, self._mode.findData(known.mode)))
        translate = i18n.translate
        lines = {
            "leaves": (translate("Shipments", "Leaves"), formats.day(known.leaves)),
            "arrives": (translate("Shipments", "Arrives"), formats.day(known.arrives)),
            "carrier": (translate("Shipments", "Carrier"), known.carrier),
            "vehicle": (translate("Shipments", "Vehicle, flight or vessel"), known.vehicle),
            "waybill": (translate("Shipments", "Waybill"), known.waybill),
            "seal": (translate("Shipments", "Seal"), known.seal),
            "note": (translate("Shipments", "Note"), known.note),
        }
        self._lines = {name: QLineEdit(text) for name, (_title, text) in lines.items()}
        for name in ("leaves", "arrives"):
            self._lines[name].setPlaceholderText(translate("Shipments", "day.month.year"))
        for name, (title, _text) in lines.items():
            self.fields[name] = FormField(title, self._lines[name])
        self.fields["mode"] = FormField(translate("Shipments", "How it travels"), self._mode)
        for pair in (("leaves", "arrives"), ("mode", "carrier"), ("vehicle", "waybill"), ("seal", "note")):
            self.body.addWidget(FieldRow(*((self.fields[name], 1) for name in pair)))

    def particulars(self) -> Particulars:
        """What was typed. Raises `Refused` about a day that is none."""
        text = {name: line.text().strip() for name, line in self._lines.items()}
        return Particulars(
            self._mode.currentData(),
            text["carrier"],
            text["vehicle"],
            text["waybill"],
            text["seal"],
            self._known.incoterm,
            typed_day(text["leaves"], "leaves"),
            typed_day(text["arrives"], "arrives"),
            text["note"],
        )

    def refuse(self, error: Exception) -> None:
        """Says beside the field what is wrong."""
        self.show_refusal(error, explain(error.problem) if isinstance(error, Refused) else "")


class NewShipmentDialog(ParticularsDialog):
    """Asks from where to where; `made` gets the number of the new shipment."""

    def __init__(
        self,
        context: Context,
        sites: Sequence[SiteRow],
        own_site_id: str,
        made: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        title = i18n.translate("Shipments", "New shipment")
        super().__init__(context, title, i18n.translate("Shipments", "Make shipment"), parent)
        self._made = made
        self._from, self._to = QComboBox(), QComboBox()
        for box in (self._from, self._to):
            for site in sites:
                box.addItem(f"{site.code} · {site.name}", site.id)
        self._from.setCurrentIndex(self._from.findData(own_site_id))
        self._to.setCurrentIndex(self._to.findData(WARSAW_KEY))
        self.fields["from"] = FormField(i18n.translate("Shipments", "From"), self._from, required=True)
        self.fields["to"] = FormField(i18n.translate("Shipments", "To"), self._to, required=True)
        self.body.addWidget(FieldRow((self.fields["from"], 1), (self.fields["to"], 1)))
        self.add_particulars(Particulars())

    def submitted(self) -> None:
        """Makes the shipment."""
        self.clear_errors()
        try:
            particulars = self.particulars()
        except Refused as refused:
            self.refuse(refused)
            return
        request = NewShipment(self._from.currentData(), self._to.currentData(), (), particulars)
        self.submit.setEnabled(False)
        self.context.perform(self, new_shipment, request, self._finish, self.refuse)

    def _finish(self, made: ShipmentChanged) -> None:
        self.accept()
        self._made(made.number)


class ChangeParticularsDialog(ParticularsDialog):
    """Changes how a shipment travels."""

    def __init__(self, context: Context, card: ShipmentCard, parent: QWidget) -> None:
        title = i18n.translate("Shipments", "Particulars of {number}").format(number=card.number)
        super().__init__(context, title, i18n.translate("Shipments", "Save"), parent)
        self._id = card.id
        self.add_particulars(
            Particulars(
                card.mode,
                card.carrier,
                card.vehicle,
                card.waybill,
                card.seal,
                card.incoterm,
                card.leaves,
                card.arrives,
                card.note,
            )
        )

    def submitted(self) -> None:
        """Saves them."""
        self.clear_errors()
        try:
            request = ChangeParticulars(self._id, self.particulars())
        except Refused as refused:
            self.refuse(refused)
            return
        self.submit.setEnabled(False)
        self.context.perform(self, change_particulars, request, self._finish, self.refuse)

    def _finish(self, _nothing: None) -> None:
        self.accept()
