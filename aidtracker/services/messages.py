"""What people are told: why something was refused, what an operation was, how states are called."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal

from aidtracker import i18n
from aidtracker.domain.boxes import BoxState
from aidtracker.domain.errors import Problem
from aidtracker.domain.shipments import ShipmentState
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.check_messages import CHECKS
from aidtracker.services.refusals import REFUSALS
from aidtracker.services.rule_words import NAMES as RULE_NAMES
from aidtracker.services.rule_words import SENTENCES as INTAKE
from aidtracker.spreadsheets.problems import SENTENCES as SPREADSHEETS

OPERATIONS: Mapping[str, str] = {
    "barcode.forget": QT_TRANSLATE_NOOP("Operations", "Forgot barcode {subject}"),
    "barcode.learn": QT_TRANSLATE_NOOP("Operations", "Learnt a barcode of {subject}"),
    "box.empty": QT_TRANSLATE_NOOP("Operations", "Unpacked box {subject}"),
    "box.measure": QT_TRANSLATE_NOOP("Operations", "Weighed and measured box {subject}"),
    "box.new": QT_TRANSLATE_NOOP("Operations", "New box {subject}"),
    "box.pack": QT_TRANSLATE_NOOP("Operations", "Packed into box {subject}"),
    "box.seal": QT_TRANSLATE_NOOP("Operations", "Sealed box {subject}"),
    "box.stack": QT_TRANSLATE_NOOP("Operations", "Put boxes into {subject}"),
    "box.take_out": QT_TRANSLATE_NOOP("Operations", "Took goods out of box {subject}"),
    "box.unseal": QT_TRANSLATE_NOOP("Operations", "Opened box {subject} again"),
    "box.unstack": QT_TRANSLATE_NOOP("Operations", "Took boxes out of {subject}"),
    "box.void": QT_TRANSLATE_NOOP("Operations", "Gave up box {subject}"),
    "donation.correct": QT_TRANSLATE_NOOP("Operations", "Corrected a line of {subject}"),
    "donation.finish": QT_TRANSLATE_NOOP("Operations", "Finished donation {subject}"),
    "donation.line": QT_TRANSLATE_NOOP("Operations", "Logged a line of {subject}"),
    "donation.match": QT_TRANSLATE_NOOP("Operations", "Said what a line of {subject} is"),
    "donation.rough": QT_TRANSLATE_NOOP("Operations", "Logged unsorted packages of {subject}"),
    "donation.sort": QT_TRANSLATE_NOOP("Operations", "Sorted packages of {subject}"),
    "donation.take_back": QT_TRANSLATE_NOOP("Operations", "Took back a line of {subject}"),
    "donation.giver": QT_TRANSLATE_NOOP("Operations", "Said who gave {subject}"),
    "donor.change": QT_TRANSLATE_NOOP("Operations", "Changed wishes of donor {subject}"),
    "donor.erase": QT_TRANSLATE_NOOP("Operations", "Erased who donor {subject} is"),
    "donor.remember": QT_TRANSLATE_NOOP("Operations", "Remembered donor {subject}"),
    "donor.rename": QT_TRANSLATE_NOOP("Operations", "Changed name or contact of donor {subject}"),
    "import.boxes": QT_TRANSLATE_NOOP("Operations", "Imported boxes from {subject}"),
    "import.donations": QT_TRANSLATE_NOOP("Operations", "Imported donations from {subject}"),
    "import.needs": QT_TRANSLATE_NOOP("Operations", "Imported needs from {subject}"),
    "import.catalogue": QT_TRANSLATE_NOOP("Operations", "Imported items from {subject}"),
    "intake.decide": QT_TRANSLATE_NOOP("Operations", "Let held goods through: {subject}"),
    "rate.forget": QT_TRANSLATE_NOOP("Operations", "Took out exchange rate {subject}"),
    "rate.set": QT_TRANSLATE_NOOP("Operations", "Kept exchange rate {subject}"),
    "rule.change": QT_TRANSLATE_NOOP("Operations", "Changed a rule: {subject}"),
    "rule.reset": QT_TRANSLATE_NOOP("Operations", "Rule as it was at first: {subject}"),
    "item.add": QT_TRANSLATE_NOOP("Operations", "New item {subject}"),
    "item.alias": QT_TRANSLATE_NOOP("Operations", "Changed other names of {subject}"),
    "item.bring_back": QT_TRANSLATE_NOOP("Operations", "Brought back item {subject}"),
    "item.change": QT_TRANSLATE_NOOP("Operations", "Changed item {subject}"),
    "item.replace": QT_TRANSLATE_NOOP("Operations", "Replaced item {subject}"),
    "item.retire": QT_TRANSLATE_NOOP("Operations", "Retired item {subject}"),
    "need.copy": QT_TRANSLATE_NOOP("Operations", "Confirmed the needs of {subject} as of a new day"),
    "need.set": QT_TRANSLATE_NOOP("Operations", "Changed what {subject} needs"),
    "need.withdraw": QT_TRANSLATE_NOOP("Operations", "Withdrew a need of {subject}"),
    "shipment.add_boxes": QT_TRANSLATE_NOOP("Operations", "Added boxes to shipment {subject}"),
    "shipment.arrive": QT_TRANSLATE_NOOP("Operations", "Shipment {subject} arrived"),
    "shipment.cancel": QT_TRANSLATE_NOOP("Operations", "Cancelled shipment {subject}"),
    "shipment.change": QT_TRANSLATE_NOOP("Operations", "Changed particulars of shipment {subject}"),
    "shipment.dispatch": QT_TRANSLATE_NOOP("Operations", "Sent off shipment {subject}"),
    "shipment.found": QT_TRANSLATE_NOOP("Operations", "Missing box {subject} turned up"),
    "shipment.lose": QT_TRANSLATE_NOOP("Operations", "Shipment {subject} declared lost"),
    "shipment.make_ready": QT_TRANSLATE_NOOP("Operations", "Made shipment {subject} ready"),
    "shipment.new": QT_TRANSLATE_NOOP("Operations", "New shipment {subject}"),
    "shipment.receive": QT_TRANSLATE_NOOP("Operations", "Received boxes of shipment {subject}"),
    "shipment.remove_boxes": QT_TRANSLATE_NOOP("Operations", "Took boxes off shipment {subject}"),
    "shipment.reopen": QT_TRANSLATE_NOOP("Operations", "Shipment {subject} back to packing"),
    "shipment.return": QT_TRANSLATE_NOOP("Operations", "Shipment {subject} came back"),
    "site.add": QT_TRANSLATE_NOOP("Operations", "New site {subject}"),
    "site.change": QT_TRANSLATE_NOOP("Operations", "Changed particulars of {subject}"),
    "site.set_up": QT_TRANSLATE_NOOP("Operations", "Set up {subject}"),
    "undo": QT_TRANSLATE_NOOP("Operations", "Undone: {subject}"),
}

BOX_STATES: Mapping[BoxState, str] = {
    BoxState.OPEN: QT_TRANSLATE_NOOP("BoxStates", "open"),
    BoxState.SEALED: QT_TRANSLATE_NOOP("BoxStates", "sealed"),
    BoxState.EMPTIED: QT_TRANSLATE_NOOP("BoxStates", "unpacked"),
    BoxState.VOID: QT_TRANSLATE_NOOP("BoxStates", "given up"),
}

SHIPMENT_STATES: Mapping[ShipmentState, str] = {
    ShipmentState.DRAFT: QT_TRANSLATE_NOOP("ShipmentStates", "draft"),
    ShipmentState.PACKING: QT_TRANSLATE_NOOP("ShipmentStates", "packing"),
    ShipmentState.READY: QT_TRANSLATE_NOOP("ShipmentStates", "ready"),
    ShipmentState.DISPATCHED: QT_TRANSLATE_NOOP("ShipmentStates", "dispatched"),
    ShipmentState.ARRIVED: QT_TRANSLATE_NOOP("ShipmentStates", "arrived"),
    ShipmentState.RECEIVING: QT_TRANSLATE_NOOP("ShipmentStates", "receiving"),
    ShipmentState.CLOSED: QT_TRANSLATE_NOOP("ShipmentStates", "closed"),
    ShipmentState.CLOSED_WITH_DISCREPANCIES: QT_TRANSLATE_NOOP("ShipmentStates", "closed with discrepancies"),
    ShipmentState.CANCELLED: QT_TRANSLATE_NOOP("ShipmentStates", "cancelled"),
    ShipmentState.RETURNED: QT_TRANSLATE_NOOP("ShipmentStates", "returned"),
    ShipmentState.LOST: QT_TRANSLATE_NOOP("ShipmentStates", "lost"),
}


def explain(problem: Problem) -> str:
    """A problem as one sentence in the user's language."""
    context, sentence = _sentence(problem.code)
    return i18n.translate(context, sentence).format(**_shown(problem))


def operation_title(kind: str, subject: str) -> str:
    """An operation in words."""
    shown = rule_name(subject) if kind in _ABOUT_RULES else subject
    return i18n.translate("Operations", OPERATIONS[kind]).format(subject=shown)


def rule_name(code: str) -> str:
    """What a rule of intake is about; a rule of another version of the program by its code."""
    return i18n.translate("RuleNames", RULE_NAMES[code]) if code in RULE_NAMES else code


def state_name(state: BoxState | ShipmentState) -> str:
    """A state as people call it."""
    if isinstance(state, BoxState):
        return i18n.translate("BoxStates", BOX_STATES[state])
    return i18n.translate("ShipmentStates", SHIPMENT_STATES[state])


_ABOUT_RULES = frozenset({"rule.change", "rule.reset"})

_CONTEXTS = (
    ("Refusals", REFUSALS),
    ("Problems", SPREADSHEETS),
    ("IntakeRules", INTAKE),
    ("Checks", CHECKS),
)


def _sentence(code: str) -> tuple[str, str]:
    for context, sentences in _CONTEXTS:
        if code in sentences:
            return context, sentences[code]
    raise KeyError(code)


def _shown(problem: Problem) -> dict[str, object]:
    values = dict(problem.values)
    if problem.code in ("undo.blocked", "undo.not_kept"):
        return {"operation": operation_title(str(values["kind"]), str(values["subject"]))}
    return {name: _word(value) for name, value in values.items()}


def _word(value: object) -> object:
    if isinstance(value, BoxState | ShipmentState):
        return state_name(value)
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, date):
        day = i18n.day_in_words(value, i18n.current_language())
        return f"{day}, {value:%H:%M} UTC" if isinstance(value, datetime) else day
    return value
