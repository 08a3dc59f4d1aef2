"""The fields of a donor, in the popup of the intake and in the dialog of the list."""

from itertools import pairwise

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.domain.errors import Refused
from aidtracker.i18n import Language
from aidtracker.services.donors import MOST_TEXT, NewDonor
from aidtracker.ui.widgets import FieldRow, FormField, label


class DonorForm(QWidget):
    """Name, contact, address, language, and what the donor wishes. Either of the first two is enough."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.contact, self.address = _field(), _field(), _field()
        self.kind, self.language = QComboBox(), QComboBox()
        self.receipt = QCheckBox(i18n.translate("Donors", "A receipt in their name"))
        self.news = QCheckBox(i18n.translate("Donors", "To hear where the gift went"))
        self._fill_choices()
        contact_hint = i18n.translate("Donors", "Telephone or e-mail")
        self.fields = {
            "name": FormField(i18n.translate("Donors", "Name"), self.name),
            "contact": FormField(i18n.translate("Donors", "Contact"), self.contact, hint=contact_hint),
            "address": FormField(i18n.translate("Donors", "Address, only for a receipt"), self.address),
        }
        self._wishes = FormField(i18n.translate("Donors", "Wishes"), self.receipt)
        self.fields["wishes"] = self._wishes
        self._lay_out()

    def _fill_choices(self) -> None:
        self.kind.addItem(i18n.translate("Donors", "Person"), "person")
        self.kind.addItem(i18n.translate("Donors", "Organisation"), "organisation")
        self.language.addItem(i18n.translate("Donors", "Not said"), "")
        for language in Language:
            self.language.addItem(language.own_name, language.value)

    def _lay_out(self) -> None:
        kind = FormField(i18n.translate("Donors", "Who it is"), self.kind)
        language = FormField(i18n.translate("Donors", "Language of papers"), self.language)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.fields["name"])
        layout.addWidget(self.fields["contact"])
        layout.addWidget(self._wishes)
        layout.addWidget(self.news)
        layout.addWidget(FieldRow((kind, 1), (language, 1)))
        layout.addWidget(self.fields["address"])
        told = i18n.translate(
            "Donors",
            "Kept in one place on this computer, never on labels, packing lists or in logs. Can be erased.",
        )
        layout.addWidget(label(told, "small", wrap=True))
        order = (self.name, self.contact, self.receipt, self.news, self.kind, self.language, self.address)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    @property
    def donor(self) -> NewDonor:
        """What stands in it."""
        return NewDonor(
            name=self.name.text(),
            contact=self.contact.text(),
            address=self.address.text(),
            kind=self.kind.currentData(),
            language=self.language.currentData(),
            wants_receipt=self.receipt.isChecked(),
            wants_news=self.news.isChecked(),
        )

    def show_donor(self, donor: NewDonor) -> None:
        """Fills it."""
        self.name.setText(donor.name)
        self.contact.setText(donor.contact)
        self.address.setText(donor.address)
        self.kind.setCurrentIndex(self.kind.findData(donor.kind))
        self.language.setCurrentIndex(max(0, self.language.findData(donor.language)))
        self.receipt.setChecked(donor.wants_receipt)
        self.news.setChecked(donor.wants_news)
        self.clear_errors()

    def show_refusal(self, error: Refused, sentence: str) -> bool:
        """Says what is wrong beside its field; False where it is about none of them."""
        self.clear_errors()
        field = self.fields.get(error.about)
        if field is None:
            return False
        field.set_error(sentence)
        field.editor.setFocus()
        return True

    def clear_errors(self) -> None:
        """Takes away what was wrong before."""
        for field in self.fields.values():
            field.set_error("")


def _field() -> QLineEdit:
    made = QLineEdit()
    made.setMaxLength(MOST_TEXT)
    return made
