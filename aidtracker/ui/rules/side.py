"""One rule beside the table: what it says, and how the group keeps it."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from aidtracker import i18n
from aidtracker.domain.errors import Refused
from aidtracker.domain.intake import IntakeLevel
from aidtracker.services.messages import rule_name
from aidtracker.services.rules import LEAST_G, MOST_DAYS, MOST_G, MOST_SOURCE, RuleRow
from aidtracker.ui import formats
from aidtracker.ui.rules import words
from aidtracker.ui.rules.state import RuleFields
from aidtracker.ui.widgets import Button, Card, FormField, Look, Scrolled, label

_WIDTH = 340


class RulePanel(QWidget):
    """The fields of one rule. `saving` asks to keep what stands in them, `resetting` for the starter rule."""

    saving = Signal()
    resetting = Signal()

    def __init__(self, words_of: Callable[[Refused], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words_of = words_of
        self._row: RuleRow | None = None
        self._as_shown: RuleFields | None = None
        self.setFixedWidth(_WIDTH)
        self._card = Card(" ", flush=True)
        self._says, self._first = label("", wrap=True), label("", "small", wrap=True)
        self.level, self.source, self.as_of = QComboBox(), QLineEdit(), QLineEdit()
        self.off = QCheckBox(i18n.translate("Rules", "Do not ask this rule"))
        self.limit = QDoubleSpinBox()
        for level, text in words.LEVELS.items():
            self.level.addItem(i18n.translate("Rules", text), level)
        # As wide as the card, not as its longest choice in any language.
        self.level.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.source.setMaxLength(MOST_SOURCE)
        self.save = Button(i18n.translate("Rules", "Save"), Look.PRIMARY, clicked=self.saving.emit)
        self.reset = Button(
            i18n.translate("Rules", "Back to the starter rule"), Look.QUIET, clicked=self.resetting.emit
        )
        self._lay_out()
        self.source.returnPressed.connect(self.saving)
        self.as_of.returnPressed.connect(self.saving)

    def _lay_out(self) -> None:
        translate = i18n.translate
        hint = translate("Rules", "A law, a letter, who said so. It is shown beside what the rule says.")
        self.fields = {
            "level": FormField(translate("Rules", "Level"), self.level),
            "threshold": FormField(translate("Rules", "Limit"), self.limit),
            "source": FormField(translate("Rules", "Source"), self.source, required=True, hint=hint),
            "as_of": FormField(
                translate("Rules", "As of"), self.as_of, hint=translate("Rules", "Empty: today")
            ),
        }
        content = QWidget()
        body = QVBoxLayout(content)
        body.setContentsMargins(16, 4, 16, 16)
        body.setSpacing(12)
        body.addWidget(self._says)
        for name in ("level", "threshold"):
            body.addWidget(self.fields[name])
        body.addWidget(self.off)
        for name in ("source", "as_of"):
            body.addWidget(self.fields[name])
        pressed = QHBoxLayout()
        pressed.addWidget(self.save)
        pressed.addWidget(self.reset)
        pressed.addStretch(1)
        body.addLayout(pressed)
        body.addWidget(self._first)
        body.addStretch(1)
        self._card.body.addWidget(Scrolled(content), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)

    @property
    def row(self) -> RuleRow | None:
        """The rule that is shown."""
        return self._row

    def show_rule(self, row: RuleRow | None) -> None:
        """Shows this rule. What was typed about the same one stays while it has not changed itself."""
        self.setVisible(row is not None)
        if row is None or row == self._row:
            return
        self._row = row
        self._card.set_title(rule_name(row.id))
        self._says.setText(words.sentence(row.rule))
        self._first.setText(_at_first(row) if row.changed else row.rule.source)
        self.reset.setVisible(row.changed)
        self._fill(row)
        self.show_error(None)

    def typed(self) -> RuleFields:
        """What stands in the fields."""
        has_limit = self._row is not None and self._row.rule.threshold is not None
        return RuleFields(
            IntakeLevel(self.level.currentData()),
            self.off.isChecked(),
            Decimal(str(self.limit.value())) if has_limit else None,
            self.source.text(),
            self.as_of.text(),
        )

    def show_error(self, refused: Refused | None) -> None:
        """Says beside its field what is wrong; None takes that away."""
        for name, field in self.fields.items():
            wrong = refused is not None and refused.about == name
            field.set_error(self._words_of(refused) if refused is not None and wrong else "")
            if wrong:
                field.editor.setFocus()

    def _fill(self, row: RuleRow) -> None:
        fields = RuleFields.of(row, formats.day(date.fromisoformat(row.rule.as_of)))
        self.level.setCurrentIndex(self.level.findData(fields.level))
        self.off.setChecked(fields.off)
        self.source.setText(fields.source)
        self.as_of.setText(fields.as_of)
        self.fields["threshold"].setVisible(fields.limit is not None)
        if fields.limit is None:
            return
        if row.rule.over_g is not None:
            self.limit.setRange(LEAST_G / 1000, MOST_G / 1000)
            self.limit.setSuffix(f" {i18n.translate('Units', 'kg')}")
            self.limit.setDecimals(1)
        else:
            self.limit.setRange(1, MOST_DAYS)
            self.limit.setSuffix(f" {i18n.translate('Rules', 'days')}")
            self.limit.setDecimals(0)
        self.limit.setValue(float(fields.limit))


def _at_first(row: RuleRow) -> str:
    """The rule as it came with the program."""
    starter = row.starter
    known = [words.level_pill(starter, off=False).text, words.limit(starter), starter.source]
    return i18n.translate("Rules", "At first: {rule}").format(rule=" · ".join(filter(None, known)))
