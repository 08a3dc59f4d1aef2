"""Shipments in words: states, ways of travelling, from and to."""

from collections.abc import Mapping

from aidtracker import i18n
from aidtracker.domain.shipments import Outcome, ShipmentState
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.messages import state_name
from aidtracker.ui.widgets import PillText, Tone

_S = ShipmentState

_TONES: Mapping[ShipmentState, tuple[Tone, str]] = {
    _S.DRAFT: (Tone.PLAIN, "pencil"),
    _S.PACKING: (Tone.PRIMARY, "package-plus"),
    _S.READY: (Tone.DONE, "check"),
    _S.DISPATCHED: (Tone.PRIMARY, "truck"),
    _S.ARRIVED: (Tone.PRIMARY, "map-pin"),
    _S.RECEIVING: (Tone.PRIMARY, "clipboard-check"),
    _S.CLOSED: (Tone.DONE, "circle-check"),
    _S.CLOSED_WITH_DISCREPANCIES: (Tone.WARNING, "triangle-alert"),
    _S.CANCELLED: (Tone.MUTED, "ban"),
    _S.RETURNED: (Tone.WARNING, "undo-2"),
    _S.LOST: (Tone.URGENT, "circle-x"),
}

_OUTCOMES: Mapping[Outcome, tuple[str, Tone, str]] = {
    Outcome.EXPECTED: (QT_TRANSLATE_NOOP("Outcomes", "expected"), Tone.PLAIN, "truck"),
    Outcome.RECEIVED: (QT_TRANSLATE_NOOP("Outcomes", "received"), Tone.DONE, "check"),
    Outcome.MISSING: (QT_TRANSLATE_NOOP("Outcomes", "missing"), Tone.URGENT, "circle-x"),
    Outcome.FOUND: (QT_TRANSLATE_NOOP("Outcomes", "turned up"), Tone.DONE, "check"),
}

_MODES: Mapping[str, str] = {
    "": QT_TRANSLATE_NOOP("Shipments", "Not known yet"),
    "road": QT_TRANSLATE_NOOP("Shipments", "By road"),
    "air": QT_TRANSLATE_NOOP("Shipments", "By air"),
    "sea": QT_TRANSLATE_NOOP("Shipments", "By sea"),
    "rail": QT_TRANSLATE_NOOP("Shipments", "By rail"),
}

_STEPS = (_S.DRAFT, _S.PACKING, _S.READY, _S.DISPATCHED, _S.ARRIVED, _S.RECEIVING, _S.CLOSED)


def state_pill(state: ShipmentState) -> PillText:
    """The state in a pill."""
    tone, icon = _TONES[state]
    return PillText(state_name(state), tone, icon)


def outcome_pill(outcome: str) -> PillText:
    """What became of a box of the shipment."""
    words, tone, icon = _OUTCOMES[Outcome(outcome)]
    return PillText(i18n.translate("Outcomes", words), tone, icon)


def mode_name(mode: str) -> str:
    """By road, by air …; empty for what is not known."""
    return i18n.translate("Shipments", _MODES[mode]) if mode else ""


def modes() -> list[tuple[str, str]]:
    """All ways of travelling with their words."""
    return [(mode, i18n.translate("Shipments", words)) for mode, words in _MODES.items()]


def steps(state: ShipmentState) -> tuple[list[str], int]:
    """The way of a shipment in words, and how far it is; what ended otherwise shows how."""
    if state in _STEPS:
        at = _STEPS.index(state)
        words = [_capital(state_name(step)) for step in _STEPS]
        return words, len(_STEPS) if state is _S.CLOSED else at
    if state is _S.CLOSED_WITH_DISCREPANCIES:
        return [_capital(state_name(step)) for step in (*_STEPS[:-1], state)], len(_STEPS)
    before = _STEPS[:1] if state is _S.CANCELLED else _STEPS[:4]
    return [_capital(state_name(step)) for step in (*before, state)], len(before)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
