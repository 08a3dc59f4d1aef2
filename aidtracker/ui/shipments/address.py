"""The address of the site where a shipment goes, as its papers need it."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from aidtracker import i18n
from aidtracker.data.queries.sites import SiteRow
from aidtracker.domain.errors import Refused
from aidtracker.services.sites import ChangeSite, change_site
from aidtracker.ui.context import Context
from aidtracker.ui.dialogs import FormDialog
from aidtracker.ui.widgets import FieldRow, FormField


class AddressDialog(FormDialog):
    """Name, address, contact and tax number of a site."""

    def __init__(self, context: Context, site: SiteRow, parent: QWidget) -> None:
        title = i18n.translate("Shipments", "Address of {site}").format(site=site.name)
        super().__init__(title, i18n.translate("Shipments", "Save"), parent)
        self._context, self._site = context, site
        self._address = QPlainTextEdit(site.address)
        self._address.setTabChangesFocus(True)
        self._address.setFixedHeight(72)
        self._place, self._country = QLineEdit(site.place), QLineEdit(site.country)
        self._contact, self._tax_id = QLineEdit(site.contact), QLineEdit(site.tax_id)
        self.add_field("address", FormField(i18n.translate("Shipments", "Street and number"), self._address))
        self.fields["place"] = FormField(i18n.translate("Shipments", "Town"), self._place)
        self.fields["country"] = FormField(
            i18n.translate("Shipments", "Country"),
            self._country,
            hint=i18n.translate("Shipments", "PL, UA …"),
        )
        self.body.addWidget(FieldRow((self.fields["place"], 2), (self.fields["country"], 1)))
        self.add_field("contact", FormField(i18n.translate("Shipments", "Contact"), self._contact))
        hint = i18n.translate("Shipments", "As on the papers: NIP 123…, EORI PL123…")
        self.add_field(
            "tax_id", FormField(i18n.translate("Shipments", "Tax numbers"), self._tax_id, hint=hint)
        )

    def submitted(self) -> None:
        """Saves the address."""
        self.clear_errors()
        request = ChangeSite(
            self._site.id,
            self._site.name,
            self._place.text(),
            self._country.text(),
            self._address.toPlainText(),
            self._contact.text(),
            self._tax_id.text(),
        )
        self._context.perform(self, change_site, request, self._finish, self._refuse)

    def _finish(self, _nothing: None) -> None:
        self.accept()

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self.show_refusal(error, self._context.words_of(error))
