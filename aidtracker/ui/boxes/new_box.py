"""The dialog for a new box. It opens filled in as the one before, so that Enter is enough."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from aidtracker import i18n
from aidtracker.domain.boxes import Package
from aidtracker.domain.errors import Refused
from aidtracker.services.boxes import BoxMade, NewBox, new_box
from aidtracker.services.messages import explain
from aidtracker.ui.boxes.sizes import centimetres, millimetres
from aidtracker.ui.boxes.words import packages
from aidtracker.ui.context import Context
from aidtracker.ui.dialogs import FormDialog
from aidtracker.ui.widgets import FieldRow, FormField

Sizes = tuple[int | None, int | None, int | None]


@dataclass(slots=True)
class LastBox:
    """What the box before was like; lives as long as the page."""

    package: Package = Package.CARTON
    sizes: Sizes = (None, None, None)


class NewBoxDialog(FormDialog):
    """Asks what kind of box it is; `made` gets its number."""

    def __init__(
        self, context: Context, last: LastBox, made: Callable[[str], object], parent: QWidget
    ) -> None:
        super().__init__(i18n.translate("Boxes", "New box"), i18n.translate("Boxes", "Make box"), parent)
        self._context, self._last, self._made = context, last, made
        self._package = QComboBox()
        for package, words in packages():
            self._package.addItem(words, package)
        self._package.setCurrentIndex(self._package.findData(last.package))
        self.add_field("package", FormField(i18n.translate("Boxes", "Kind"), self._package))
        self._sizes = [QLineEdit(centimetres(side)) for side in last.sizes]
        titles = (
            i18n.translate("Boxes", "Length, cm"),
            i18n.translate("Boxes", "Width, cm"),
            i18n.translate("Boxes", "Height, cm"),
        )
        row = []
        for name, title, editor in zip(("length", "width", "height"), titles, self._sizes, strict=True):
            self.fields[name] = FormField(title, editor)
            row.append((self.fields[name], 1))
        self.body.addWidget(FieldRow(*row))
        self._marks = QLineEdit()
        hint = i18n.translate("Boxes", "What somebody else wrote on it, if it came with a number")
        self.add_field("marks", FormField(i18n.translate("Boxes", "Marks"), self._marks, hint=hint))

    def submitted(self) -> None:
        """Makes the box."""
        self.clear_errors()
        sizes: list[int | None] = []
        for name, editor in zip(("length", "width", "height"), self._sizes, strict=True):
            try:
                sizes.append(millimetres(editor.text(), name))
            except Refused as refused:
                self.show_refusal(refused, explain(refused.problem))
                editor.setFocus()
                return
        self._last.package = Package(self._package.currentData())
        self._last.sizes = (sizes[0], sizes[1], sizes[2])
        request = NewBox(self._last.package, "", self._marks.text(), *self._last.sizes)
        self.submit.setEnabled(False)
        self._context.perform(self, new_box, request, self._finish, self._refuse)

    def _finish(self, made: BoxMade) -> None:
        self.accept()
        self._made(made.number)

    def _refuse(self, error: Exception) -> None:
        sentence = self._context.words_of(error) if isinstance(error, Refused) else ""
        self.show_refusal(error, sentence)
