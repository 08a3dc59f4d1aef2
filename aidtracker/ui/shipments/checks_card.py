"""The card of what is looked at before a shipment leaves, in words and with what leads to mending it."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.messages import explain
from aidtracker.ui.shipments.state import Check, CheckKind, Level
from aidtracker.ui.widgets import Button, Card, Icon, Look, clear, hairline, label

_SIGNS = {
    Level.BLOCKS: ("circle-x", "urgent"),
    Level.NEVER: ("circle-x", "urgent"),
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
        case _:
            said = explain(check.problem) if check.problem is not None else ""
            return f"{', '.join(check.names)}: {said}"


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
    """One line for each finding, what blocks first. `mend` gets the check whose button was pressed."""

    def __init__(self, mend: Callable[[Check], object], parent: QWidget | None = None) -> None:
        super().__init__(i18n.translate("Shipments", "Before it can leave"), flush=True, parent=parent)
        self._mend = mend
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._lines.setContentsMargins(16, 0, 8, 8)
        self.body.addLayout(self._lines)

    def show_checks(self, checks: Sequence[Check], consignee: str, *, can_mend: bool) -> None:
        """Shows other findings; once it has left nothing can be mended."""
        clear(self._lines)
        for at, check in enumerate(checks):
            if at:
                self._lines.addWidget(hairline())
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 6, 0, 6)
            row.setSpacing(8)
            row.addWidget(Icon(*_SIGNS[check.level]))
            row.addWidget(label(check_words(check, consignee), wrap=True), 1)
            words = action_words(check)
            if words and (can_mend or check.box_ids):
                row.addWidget(Button(words, Look.QUIET, clicked=partial(self._press, check)))
            self._lines.addWidget(line)

    def _press(self, check: Check, _checked: bool = False) -> None:
        self._mend(check)


def _fields(names: Sequence[str]) -> str:
    return ", ".join(i18n.translate("Shipments", _FIELDS[name]) for name in names)
