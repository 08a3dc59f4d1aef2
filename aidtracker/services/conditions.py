"""Conditions of goods as people say them."""

from collections.abc import Mapping

from aidtracker import i18n
from aidtracker.marking import QT_TRANSLATE_NOOP

CONDITIONS: Mapping[str, str] = {
    "": QT_TRANSLATE_NOOP("Conditions", "not said"),
    "new": QT_TRANSLATE_NOOP("Conditions", "new"),
    "used": QT_TRANSLATE_NOOP("Conditions", "used, clean"),
    "opened": QT_TRANSLATE_NOOP("Conditions", "opened"),
    "damaged": QT_TRANSLATE_NOOP("Conditions", "damaged"),
    "soiled": QT_TRANSLATE_NOOP("Conditions", "soiled"),
}


def condition(code: str) -> str:
    """A condition as people call it; one that is not ours stays."""
    return i18n.translate("Conditions", CONDITIONS[code]) if code in CONDITIONS else code
