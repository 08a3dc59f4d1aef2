"""The fields of a site, on the page for the own one and in a dialog for the others."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.queries.sites import SiteRow
from aidtracker.domain.errors import Refused
from aidtracker.domain.places import SiteKind
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.sites import SiteRequest, add_site, change_site
from aidtracker.ui.context import Context
from aidtracker.ui.countries import countries, country
from aidtracker.ui.dialogs import FormDialog
from aidtracker.ui.settings.state import SiteFields
from aidtracker.ui.widgets import FieldRow, FormField

_KINDS = {
    SiteKind.COLLECTION_POINT: QT_TRANSLATE_NOOP("Sites", "Collection point"),
    SiteKind.WAREHOUSE: QT_TRANSLATE_NOOP("Sites", "Warehouse"),
    SiteKind.SORTING_CENTRE: QT_TRANSLATE_NOOP("Sites", "Sorting centre"),
    SiteKind.RECIPIENT: QT_TRANSLATE_NOOP("Sites", "Recipient"),
}


def kind_name(kind: str) -> str:
    """What a site does, in words."""
    return i18n.translate("Sites", _KINDS[SiteKind(kind)])


class SiteForm(QWidget):
    """Name, address, whom to ask: what papers need. `fields` are by the names of the request."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._place = QLineEdit(), QLineEdit()
        self._contact, self._tax_id = QLineEdit(), QLineEdit()
        self._address = QPlainTextEdit()
        self._address.setTabChangesFocus(True)
        self._address.setFixedHeight(64)
        self._country = QComboBox()
        self._country.addItem("", "")
        for code, words in countries():
            self._country.addItem(words, code)
        self.fields = {
            "name": FormField(i18n.translate("Settings", "Name"), self._name, required=True),
            "place": FormField(i18n.translate("Settings", "Town"), self._place),
            "country": FormField(i18n.translate("Settings", "Country"), self._country),
            "address": FormField(
                i18n.translate("Settings", "Address, as it stands on papers"), self._address
            ),
            "contact": FormField(
                i18n.translate("Settings", "Whom to ask"),
                self._contact,
                hint=i18n.translate("Settings", "A telephone or an e-mail; stands on papers."),
            ),
            "tax_id": FormField(
                i18n.translate("Settings", "Tax numbers"),
                self._tax_id,
                hint=i18n.translate("Settings", "EIN, NIP, EORI or EDRPOU; customs ask for it."),
            ),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.fields["name"])
        layout.addWidget(FieldRow((self.fields["place"], 1), (self.fields["country"], 1)))
        layout.addWidget(self.fields["address"])
        layout.addWidget(FieldRow((self.fields["contact"], 1), (self.fields["tax_id"], 1)))

    def on_change(self, told: Callable[[], object]) -> None:
        """Calls `told` with each change by the person."""
        for line in (self._name, self._place, self._contact, self._tax_id):
            line.textEdited.connect(told)
        self._address.textChanged.connect(told)
        self._country.activated.connect(told)

    def show_site(self, site: SiteFields) -> None:
        """Fills the fields."""
        self._name.setText(site.name)
        self._place.setText(site.place)
        self._contact.setText(site.contact)
        self._tax_id.setText(site.tax_id)
        self._address.setPlainText(site.address)
        at = self._country.findData(site.country)
        if at < 0:
            self._country.addItem(country(site.country), site.country)
            at = self._country.count() - 1
        self._country.setCurrentIndex(at)

    def site(self) -> SiteFields:
        """What stands in the fields."""
        return SiteFields(
            self._name.text().strip(),
            self._place.text().strip(),
            str(self._country.currentData()),
            self._address.toPlainText().strip(),
            self._contact.text().strip(),
            self._tax_id.text().strip(),
        )


class SiteDialog(FormDialog):
    """Changes a site, or makes a new one known."""

    def __init__(self, context: Context, site: SiteRow | None, parent: QWidget | None) -> None:
        title = i18n.translate("Settings", "New site") if site is None else site.name
        do_it = i18n.translate("Settings", "Add") if site is None else i18n.translate("Settings", "Save")
        super().__init__(title, do_it, parent)
        self._context, self._site = context, site
        self.setMinimumWidth(520)
        self._form = SiteForm()
        if site is None:
            self._add_new_fields()
        else:
            self._form.show_site(SiteFields.of(site))
        self.body.addWidget(self._form)
        self.fields |= self._form.fields

    def _add_new_fields(self) -> None:
        self._code, self._kind = QLineEdit(), QComboBox()
        self._code.setMaxLength(6)
        for kind in SiteKind:
            self._kind.addItem(kind_name(kind), str(kind))
        hint = i18n.translate("Settings", "2 to 6 Latin letters or digits")
        code = FormField(i18n.translate("Settings", "Short code"), self._code, required=True, hint=hint)
        kind_field = FormField(i18n.translate("Settings", "What it is"), self._kind)
        self.fields |= {"code": code, "kind": kind_field}
        self.body.addWidget(FieldRow((code, 1), (kind_field, 1)))

    def submitted(self) -> None:
        """Saves it; what is wrong is said beside its field."""
        self.clear_errors()
        self.submit.setEnabled(False)
        site = self._form.site()
        if self._site is not None:
            self._context.perform(self, change_site, site.request(self._site.id), self._done, self._refused)
            return
        request = SiteRequest(
            self._code.text(),
            site.name,
            SiteKind(self._kind.currentData()),
            site.place,
            site.country,
            site.address,
            site.contact,
            site.tax_id,
        )
        self._context.perform(self, add_site, request, self._done, self._refused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the address makes a new line."""
        in_address = self.focusWidget() is self._form.fields["address"].editor
        if in_address and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return
        super().keyPressEvent(event)

    def _done(self, _result: object) -> None:
        self.accept()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self.show_refusal(error, self._context.words_of(error))
