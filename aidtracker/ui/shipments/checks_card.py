"""The card of what is looked at before a shipment leaves, in words and with what leads to mending it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import tzinfo
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.messages import explain
from aidtracker.ui import formats
from aidtracker.ui.rules.reason import ReasonField, decided_words
from aidtracker.ui.shipments.state import Check, CheckKind, Level
from aidtracker.ui.widgets import Button, Card, Icon, Look, clear, hairline, label

_SIGNS = {
    Level.BLOCKS: ("circle-x", "urgent"),
    Level.NEVER: ("circle-x", "urgent"),
    Level.HELD: ("triangle-alert", "urgent"),
    Level.NOTICE: ("triangle-alert", "warning"),
    Level.DONE: ("circle-check", "done"),
}

_FIELDS: Mapping[str, str] = {
    "address": QT_TRANSLATE_NOOP("Shipments", "street"),
    "place": QT_TRANSLATE_NOOP("Shipments", "town"),
    "country": QT_TRANSLATE_NOOP("Shipments", "country"),
    "mode": QT_TRANSLATE_NOOP("Shipments", "how it travels"),
    "carrier": QT_TRANSLATE_NOOP("Shipments", "carrier"),
    "leaves": QT_TRANSLATE_NOOP("Shipments", "day of leaving"),
    "arrives": QT_TRANSLATE_NOOP("Shipments", "day of arrival"),
}


def check_words(check: Check, consignee: str) -> str:
    """A finding as a sentence."""
    match check.kind, check.level:
        case CheckKind.NO_BOXES, _:
            return i18n.translate("Shipments", "It has no boxes yet.")
        case CheckKind.SEALED, Level.DONE:
            return i18n.translate("Shipments", "All %n box(es) sealed", "", check.count)
        case CheckKind.SEALED, _:
            return i18n.translate("Shipments", "%n box(es) still open", "", check.count)
        case CheckKind.CONSIGNEE, Level.DONE:
            return i18n.translate("Shipments", "Address of the consignee complete")
        case CheckKind.CONSIGNEE, _:
            said = i18n.translate("Shipments", "Address of {site} lacks: {fields}")
            return said.format(site=consignee, fields=_fields(check.names))
        case CheckKind.WEIGHED, Level.DONE:
            return i18n.translate("Shipments", "Every box weighed")
        case CheckKind.WEIGHED, _:
            return i18n.translate(
                "Shipments", "%n box(es) not weighed, total is a lower bound", "", check.count
            )
        case CheckKind.PARTICULARS, _:
            return i18n.translate("Shipments", "Not known yet: {fields}").format(fields=_fields(check.names))
        case CheckKind.UNKNOWN, _:
            return i18n.translate(
                "Shipments",
                "Not in the catalogue, so no rule was asked: goods in %n box(es)",
                "",
                check.count,
            )
        case _:
            return _rule_words(check)


def _rule_words(check: Check) -> str:
    """What a rule says, of which goods or of how many boxes."""
    if check.finding is None:
        return ""
    said = explain(check.finding.problem)
    if check.names:
        return f"{', '.join(check.names)}: {said}"
    if check.count == 1:
        number = next(place.number for place in check.finding.places if place.box_id == check.box_ids[0])
        return f"{number}: {said}"
    boxes = i18n.translate("Shipments", "%n box(es)", "", check.count)
    return f"{boxes}: {said}"


def action_words(check: Check) -> str:
    """The word of the button that leads to mending it; empty where there is nothing to do."""
    if check.level is Level.DONE:
        return ""
    match check.kind:
        case CheckKind.NO_BOXES:
            return i18n.translate("Shipments", "Add boxes")
        case CheckKind.CONSIGNEE:
            return i18n.translate("Shipments", "Fill in")
        case CheckKind.PARTICULARS:
            return i18n.translate("Shipments", "Fill in")
        case _:
            return i18n.translate("Shipments", "Show boxes")


class ChecksCard(Card):
    """One line for each finding, what blocks first; a reason for what is held is given on the spot.

    `mend` gets the check whose button was pressed, `let_through` a check, the reason, and the field to say
    there what is wrong with it.
    """

    def __init__(
        self,
        mend: Callable[[Check], object],
        let_through: Callable[[Check, str, ReasonField], object],
        zone: tzinfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(i18n.translate("Shipments", "Before it can leave"), flush=True, parent=parent)
        self._mend, self._let_through, self._zone = mend, let_through, zone
        self.reasons: list[ReasonField] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._lines.setContentsMargins(16, 0, 8, 8)
        self.body.addLayout(self._lines)

    def show_checks(self, checks: Sequence[Check], consignee: str, *, can_mend: bool) -> None:
        """Shows other findings; once it has left nothing can be mended. What is being typed stays."""
        typed = {field.objectName(): field.line.text() for field in self.reasons}
        at_work = next((field.objectName() for field in self.reasons if field.line.hasFocus()), "")
        clear(self._lines)
        self.reasons = []
        for at, check in enumerate(checks):
            if at:
                self._lines.addWidget(hairline())
            self._lines.addWidget(self._line(check, consignee, can_mend=can_mend))
        for field in self.reasons:
            field.line.setText(typed.get(field.objectName(), ""))
            if field.objectName() == at_work:
                field.setFocus()

    def ask_for_reason(self) -> None:
        """Puts the cursor where the first reason is missing."""
        if self.reasons:
            self.reasons[0].setFocus()

    def _line(self, check: Check, consignee: str, *, can_mend: bool) -> QWidget:
        line = QWidget()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Icon(*_SIGNS[check.level]), 0, Qt.AlignmentFlag.AlignTop)
        said = check_words(check, consignee)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(said, wrap=True))
        for decided in self._decided(check):
            words.addWidget(label(decided, "small", wrap=True))
        row.addLayout(words, 1)
        layout = QVBoxLayout(line)
        layout.setContentsMargins(0, 6, 0, 6)
        layout.setSpacing(4)
        layout.addLayout(row)
        if check.level is Level.HELD and check.finding is not None and can_mend:
            # A rule speaks at length: what can be done stands below it.
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(self._reason(check, check.finding.rule, said), 1)
            layout.addLayout(row)
        action = action_words(check)
        if action and (can_mend or check.box_ids):
            button = Button(action, Look.QUIET, clicked=partial(self._press, check))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _reason(self, check: Check, rule: str, about: str) -> ReasonField:
        field = ReasonField(i18n.translate("Shipments", "Let it through, because …"), about)
        field.setObjectName(rule)
        field.given.connect(partial(self._give, check, field))
        self.reasons.append(field)
        return field

    def _decided(self, check: Check) -> list[str]:
        """Who let through what the rule holds, each reason once."""
        if check.finding is None or check.level is Level.NEVER:
            return []
        decisions = (place.decision for place in check.finding.places)
        return list(
            dict.fromkeys(
                decided_words(decision, formats.day(decision.recorded.astimezone(self._zone).date()))
                for decision in decisions
                if decision is not None
            )
        )

    def _give(self, check: Check, field: ReasonField, reason: str) -> None:
        self._let_through(check, reason, field)

    def _press(self, check: Check, _checked: bool = False) -> None:
        self._mend(check)


def _fields(names: Sequence[str]) -> str:
    return ", ".join(i18n.translate("Shipments", _FIELDS[name]) for name in names)
