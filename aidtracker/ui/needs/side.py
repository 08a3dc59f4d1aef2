"""One need beside the table: to be asked for, changed or withdrawn."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from aidtracker import i18n
from aidtracker.data.queries.needs import NeedNow
from aidtracker.domain.errors import Refused
from aidtracker.domain.needs import Priority
from aidtracker.domain.quantities import milli_to_quantity
from aidtracker.i18n import Language
from aidtracker.services.categories import category_name
from aidtracker.services.donations import MOST_TEXT
from aidtracker.ui import formats, units
from aidtracker.ui.needs import words
from aidtracker.ui.needs.state import NeedFields
from aidtracker.ui.needs.thing_field import ThingField
from aidtracker.ui.widgets import Button, Card, FieldRow, FormField, Look, label


class NeedCard(Card):
    """The fields of one need. `saving` asks to keep what stands in them, `withdrawing` to take it back."""

    saving = Signal()
    withdrawing = Signal()

    def __init__(
        self, language: Language, words_of: Callable[[Refused], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._language, self._words_of = language, words_of
        self.need: NeedNow | None = None
        self.what = ThingField(language)
        self.quantity, self.as_of, self.note = QLineEdit(), QLineEdit(), QLineEdit()
        self.priority = QComboBox()
        for priority in Priority:
            self.priority.addItem(words.priority_name(priority), priority)
        self.note.setMaxLength(MOST_TEXT)
        self.quantity.setPlaceholderText(i18n.translate("Needs", "all there is"))
        self._says = label("", "small", wrap=True)
        self.save = Button(i18n.translate("Needs", "Save"), Look.SECONDARY, clicked=self.saving.emit)
        self.withdraw = Button(i18n.translate("Needs", "Withdraw"), Look.QUIET, clicked=self.withdrawing.emit)
        self._add_fields()
        for field in (self.what, self.quantity, self.as_of, self.note):
            field.returnPressed.connect(self.saving)
        self.what.textChanged.connect(self._understand)
        self.priority.currentIndexChanged.connect(self._offer_quantity)
        self.show_need(None)

    def _add_fields(self) -> None:
        translate = i18n.translate
        today = translate("Needs", "empty: today")
        self.fields = {
            "thing": FormField(translate("Needs", "What"), self.what, required=True),
            "quantity": FormField(translate("Needs", "How much"), self.quantity),
            "priority": FormField(translate("Needs", "Priority"), self.priority),
            "as_of": FormField(translate("Needs", "As of"), self.as_of, hint=today),
            "note": FormField(translate("Needs", "Note"), self.note),
        }
        self.body.addWidget(self.fields["thing"])
        self.body.addWidget(FieldRow((self.fields["quantity"], 1), (self.fields["priority"], 1)))
        self.body.addWidget(FieldRow((self.fields["as_of"], 1), (self.fields["note"], 1)))
        self.body.addWidget(self._says)
        pressed = QHBoxLayout()
        pressed.addWidget(self.save)
        pressed.addWidget(self.withdraw)
        pressed.addStretch(1)
        self.body.addLayout(pressed)

    def show_need(self, need: NeedNow | None) -> None:
        """Shows this one; without one the fields are empty, for a new one."""
        self.need = need
        self.withdraw.setVisible(need is not None)
        self.what.setReadOnly(need is not None)
        self.show_error(None)
        if need is None:
            self.set_title(i18n.translate("Needs", "Ask for something"))
            self._fill("", NeedFields(self.what.thing))
            self._says.setText("")
        else:
            self.set_title(words.need_name(need, self._language))
            self._fill(self._name(need), _fields_of(need, self.what))
            self._says.setText(self._told(need))
        self._says.setVisible(bool(self._says.text()))

    def _name(self, need: NeedNow) -> str:
        if need.is_category:
            return category_name(need.category)
        name = need.name(self._language)
        return f"{name} · {need.item_code}" if need.item_code else name

    def _fill(self, name: str, fields: NeedFields) -> None:
        self.what.setText(name)
        self.what.setCursorPosition(0)
        self.quantity.setText(fields.quantity)
        self.priority.setCurrentIndex(list(Priority).index(fields.priority))
        self.as_of.setText(fields.as_of)
        self.note.setText(fields.note)
        self._understand()
        self._offer_quantity()

    def typed(self) -> NeedFields:
        """What stands in the fields."""
        return NeedFields(
            self.what.thing,
            self.quantity.text(),
            Priority(self.priority.currentData()),
            self.as_of.text(),
            self.note.text(),
        )

    def show_error(self, refused: Refused | None) -> None:
        """Says beside its field what is wrong; None takes that away."""
        for name, field in self.fields.items():
            wrong = refused is not None and refused.about == name
            field.set_error(self._words_of(refused) if refused is not None and wrong else "")
            if wrong:
                field.editor.setFocus()

    def _understand(self) -> None:
        self.what.setToolTip(self.what.understood)
        if self.need is None:
            self._says.setText(self.what.understood)
            self._says.setVisible(bool(self._says.text()))

    def _offer_quantity(self) -> None:
        self.quantity.setEnabled(self.priority.currentData() != Priority.NOT_NEEDED)

    def _told(self, need: NeedNow) -> str:
        """What the table has no column for."""
        said = []
        if need.in_stock_here_milli:
            amount = units.quantity(need.in_stock_here_milli, need.unit)
            said.append(i18n.translate("Needs", "{amount} of it in stock here").format(amount=amount))
        if need.more_uncounted:
            said.append(i18n.translate("Needs", "more is there, counted in other units and not weighed"))
        if not need.is_counted:
            said.append(self.what.understood)
        return " · ".join(said)


def _fields_of(need: NeedNow, field: ThingField) -> NeedFields:
    milli = need.quantity_milli
    return NeedFields(
        field.thing,
        "" if milli is None else formats.number(milli_to_quantity(milli)),
        Priority(need.priority),
        "",
        need.note,
    )
