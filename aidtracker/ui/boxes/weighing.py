"""Weight and size of the box in hand, typed in a line that takes the place of the buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.queries.bench import BoxCard
from aidtracker.domain.errors import Refused
from aidtracker.services.boxes import Measure
from aidtracker.ui.boxes.sizes import centimetres, grams, kilograms, millimetres
from aidtracker.ui.widgets import Button, Look, label, set_look

_NAMES = ("weight", "length", "width", "height")


class Weighing(QWidget):
    """Four fields. `measured` carries a `Measure`, `refused` a `Refused`, `left` says: let it be."""

    measured = Signal(object)
    refused = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box_id = ""
        titles = (
            i18n.translate("Boxes", "Weight, kg"),
            i18n.translate("Boxes", "Length, cm"),
            i18n.translate("Boxes", "Width, cm"),
            i18n.translate("Boxes", "Height, cm"),
        )
        self.fields = {name: QLineEdit() for name in _NAMES}
        self.error = label("", "error")
        self.error.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        for (name, field), title in zip(self.fields.items(), titles, strict=True):
            field.setAccessibleName(title)
            field.setProperty("large", True)
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
            field.setFixedWidth(104 if name == "weight" else 84)
            words = label(title, "label")
            words.setBuddy(field)
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(words)
            column.addWidget(field)
            row.addLayout(column)
        row.addStretch(1)
        self.cancel = Button(i18n.translate("Window", "Cancel"), shortcut="", large=True, clicked=self.leave)
        self.save = Button(
            i18n.translate("Boxes", "Save weight"), Look.PRIMARY, large=True, clicked=self._submit
        )
        row.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.save, 0, Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 12)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.error)

    def start(self, box: BoxCard) -> None:
        """Shows what is known of the box; the weight is ready for typing."""
        self._box_id = box.id
        known = (
            kilograms(box.gross_g),
            centimetres(box.length_mm),
            centimetres(box.width_mm),
            centimetres(box.height_mm),
        )
        for field, text in zip(self.fields.values(), known, strict=True):
            field.setText(text)
        self.show_refusal("", "")
        self.fields["weight"].setFocus()
        self.fields["weight"].selectAll()

    def show_refusal(self, about: str, sentence: str) -> None:
        """Marks the field that is wrong and says why."""
        for name, field in self.fields.items():
            set_look(field, "true" if name == about and sentence else "false", "wrong")
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        if about in self.fields and sentence:
            self.fields[about].setFocus()
            self.fields[about].setAccessibleDescription(sentence)

    def leave(self) -> None:
        """Lets it be."""
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, Esc lets it be."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _submit(self) -> None:
        text = {name: field.text() for name, field in self.fields.items()}
        try:
            weight_g = grams(text["weight"])
            sides = [millimetres(text[name], name) for name in _NAMES[1:]]
        except Refused as refused:
            self.refused.emit(refused)
            return
        self.measured.emit(Measure(self._box_id, weight_g, *sides))
