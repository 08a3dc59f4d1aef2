"""The fields of the quick line: one row that is always there, and a second one that F6 opens."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.services.conditions import CONDITIONS
from aidtracker.ui import formats
from aidtracker.ui.donations.draft import MAIN, Draft, Field
from aidtracker.ui.donations.what_field import WhatField
from aidtracker.ui.widgets import Button, label, set_look

_WIDEST = 176
_CURRENCIES = ("", "USD", "EUR", "PLN", "UAH", "GBP", "CHF", "CAD", "BYN", "CZK")
_CHOICES = (Field.CONDITION, Field.CURRENCY)


class LineFields(QWidget):
    """All editors with their words above them. `changed` tells that something stands differently in one."""

    changed = Signal()

    def __init__(self, add: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what = WhatField()
        self.condition, self.currency = QComboBox(), QComboBox()
        self.editors: dict[Field, QLineEdit | QComboBox] = {
            field: QLineEdit() for field in Field if field not in (*_CHOICES, Field.ITEM)
        }
        self.editors |= {
            Field.ITEM: self.what,
            Field.CONDITION: self.condition,
            Field.CURRENCY: self.currency,
        }
        for code, text in CONDITIONS.items():
            self.condition.addItem(i18n.translate("Conditions", text), code)
        for currency in _CURRENCIES:
            self.currency.addItem(currency or "–", currency)
        self.second = QWidget()
        self._more = False
        self._weight_typed, self._unit = ("", ""), ""
        self._lay_out(add)
        for line in self.lines.values():
            line.textChanged.connect(self.changed)
        for choice in (self.condition, self.currency):
            choice.currentIndexChanged.connect(self.changed)

    def _lay_out(self, add: Button) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        rest = QHBoxLayout(self.second)
        rest.setContentsMargins(0, 2, 0, 0)
        rest.setSpacing(8)
        for field, (title, least) in _titles().items():
            row = first if field in MAIN else rest
            share = field in (Field.ITEM, Field.NOTE)
            row.addLayout(self._titled(title, self.editors[field], least, field, fixed=not share), int(share))
        first.addWidget(add, 0, Qt.AlignmentFlag.AlignBottom)
        for figure in (Field.QUANTITY, Field.WEIGHT, Field.VALUE):
            self.lines[figure].setAlignment(Qt.AlignmentFlag.AlignRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(first)
        layout.addWidget(self.second)
        self.second.hide()

    def _titled(
        self, title: str, editor: QLineEdit | QComboBox, least: int, field: Field, *, fixed: bool
    ) -> QVBoxLayout:
        word = label(title, "label")
        word.setBuddy(editor)
        editor.setAccessibleName(title)
        editor.setProperty("large", field in MAIN)
        # What the style sheet says of them is not known before.
        word.ensurePolished()
        editor.ensurePolished()
        if fixed:
            asked = editor.sizeHint().width() if isinstance(editor, QComboBox) else 0
            editor.setFixedWidth(max(least, word.sizeHint().width(), min(asked, _WIDEST)))
        else:
            editor.setMinimumWidth(least)
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(word)
        column.addWidget(editor)
        return column

    @property
    def lines(self) -> dict[Field, QLineEdit]:
        """The editors that are typed into."""
        return {field: made for field, made in self.editors.items() if isinstance(made, QLineEdit)}

    @property
    def here(self) -> Field | None:
        """Where the keyboard is."""
        return next((field for field, editor in self.editors.items() if editor.hasFocus()), None)

    def draft(self) -> Draft:
        """What stands in them; which item is chosen, the form knows."""
        texts = {field: line.text() for field, line in self.lines.items()}
        filled, typed = self._weight_typed
        return Draft(
            quantity=texts[Field.QUANTITY],
            what=texts[Field.ITEM],
            expiry=texts[Field.EXPIRY],
            condition=str(self.condition.currentData()),
            detail=texts[Field.DETAIL],
            batch=texts[Field.BATCH],
            weight=texts[Field.WEIGHT],
            value=texts[Field.VALUE],
            currency=str(self.currency.currentData()),
            note=texts[Field.NOTE],
            unit=self._unit,
            weight_typed=typed if texts[Field.WEIGHT] == filled else "",
            mark=formats.locale().decimalPoint(),
        )

    def show_draft(self, draft: Draft) -> None:
        """Puts a line into them. The currency stays for the next line."""
        for field, line in self.lines.items():
            text = draft.what if field is Field.ITEM else str(getattr(draft, field))
            # With clear(), Ctrl+Z would bring back the figure instead of undoing the line.
            if line.text() != text:
                line.setText(text)
        self.condition.setCurrentIndex(max(0, self.condition.findData(draft.condition)))
        if draft.currency:
            self.currency.setCurrentIndex(max(0, self.currency.findData(draft.currency)))
        self._unit, self._weight_typed = draft.unit, (draft.weight, draft.weight_typed)

    def show_wanted(self, wanted: frozenset[Field]) -> None:
        """Enables the date and the condition where they are asked for, or with F6; the second row where
        something stands in it.
        """
        expiry = self.lines[Field.EXPIRY]
        expiry.setEnabled(Field.EXPIRY in wanted or self._more or bool(expiry.text()))
        expiry.setPlaceholderText(i18n.translate("Donations", "05/2027") if expiry.isEnabled() else "")
        said = bool(self.condition.currentData())
        self.condition.setEnabled(Field.CONDITION in wanted or self._more or said)
        filled = any(line.text() for field, line in self.lines.items() if field not in MAIN)
        self.second.setVisible(self._more or filled)

    @property
    def more(self) -> bool:
        """Whether all fields are open."""
        return self._more

    def open_more(self, shown: bool) -> None:
        """Opens all fields, or only those that are needed."""
        self._more = shown

    def mark(self, sentences: Mapping[Field, str]) -> None:
        """Marks the fields that something is wrong with, and says it to a screen reader."""
        for field, editor in self.editors.items():
            sentence = sentences.get(field, "")
            set_look(editor, "true" if sentence else "false", "wrong")
            if editor.accessibleDescription() != sentence:
                editor.setAccessibleDescription(sentence)

    def go_to(self, field: Field, *, select: bool = False) -> None:
        """Puts the keyboard into a field, opening it where it is closed."""
        editor = self.editors[field]
        if field not in MAIN:
            self.second.show()
        editor.setEnabled(True)
        editor.setFocus()
        if select and isinstance(editor, QLineEdit):
            editor.selectAll()


def _titles() -> dict[Field, tuple[str, int]]:
    return {
        Field.QUANTITY: (i18n.translate("Donations", "Quantity"), 92),
        Field.ITEM: (i18n.translate("Donations", "What"), 200),
        Field.EXPIRY: (i18n.translate("Donations", "Best before"), 116),
        Field.CONDITION: (i18n.translate("Donations", "Condition"), 132),
        Field.DETAIL: (i18n.translate("Donations", "Size"), 110),
        Field.BATCH: (i18n.translate("Donations", "Batch"), 130),
        Field.WEIGHT: (i18n.translate("Donations", "Weight, kg"), 100),
        Field.VALUE: (i18n.translate("Donations", "Value"), 92),
        Field.CURRENCY: (i18n.translate("Donations", "Currency"), 84),
        Field.NOTE: (i18n.translate("Donations", "Note"), 120),
    }
