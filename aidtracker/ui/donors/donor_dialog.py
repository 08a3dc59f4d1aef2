"""The dialog in which a donor is changed."""

from PySide6.QtWidgets import QWidget

from aidtracker import i18n
from aidtracker.data.queries.donors import DonorRow
from aidtracker.domain.errors import Refused
from aidtracker.services.donors import ChangeDonor, NewDonor, change_donor
from aidtracker.ui.context import Context
from aidtracker.ui.dialogs import FormDialog
from aidtracker.ui.donors.donor_form import DonorForm


class DonorDialog(FormDialog):
    """What is remembered of one donor. Its title has the reference, as a window's title is seen by others."""

    def __init__(self, context: Context, donor: DonorRow, parent: QWidget) -> None:
        title = i18n.translate("Donors", "Donor {reference}").format(reference=donor.reference)
        super().__init__(title, i18n.translate("Donors", "Save"), parent)
        self._context, self._donor = context, donor
        self.form = DonorForm()
        self.form.show_donor(
            NewDonor(
                name=donor.name,
                contact=donor.contact,
                address=donor.address,
                kind=donor.kind,
                language=donor.language,
                wants_receipt=donor.wants_receipt,
                wants_news=donor.wants_news,
            )
        )
        self.fields.update(self.form.fields)
        self.body.addWidget(self.form)

    def submitted(self) -> None:
        """Saves it. Quiet, as the undo of a name is refused and should not be offered."""
        self.submit.setEnabled(False)
        request = ChangeDonor(self._donor.id, self.form.donor)
        self._context.perform(self, change_donor, request, self._saved, self._refuse, quiet=True)

    def _saved(self, _nothing: object) -> None:
        said = i18n.translate("Donors", "Donor {reference} is saved.")
        self._context.say(said.format(reference=self._donor.reference))
        self.accept()

    def _refuse(self, error: Exception) -> None:
        self.show_refusal(error, self._context.words_of(error) if isinstance(error, Refused) else "")
