"""Categories of the catalogue in words."""

from collections.abc import Mapping

from aidtracker import i18n
from aidtracker.marking import QT_TRANSLATE_NOOP

_CATEGORIES: Mapping[str, str] = {
    "food": QT_TRANSLATE_NOOP("Categories", "Food"),
    "clothing": QT_TRANSLATE_NOOP("Categories", "Clothing"),
    "baby": QT_TRANSLATE_NOOP("Categories", "Baby"),
    "hygiene": QT_TRANSLATE_NOOP("Categories", "Hygiene"),
    "medical": QT_TRANSLATE_NOOP("Categories", "Medical"),
    "shelter": QT_TRANSLATE_NOOP("Categories", "Shelter"),
    "household": QT_TRANSLATE_NOOP("Categories", "Household"),
    "kitchen": QT_TRANSLATE_NOOP("Categories", "Kitchen"),
    "power_lighting": QT_TRANSLATE_NOOP("Categories", "Power and light"),
    "tools": QT_TRANSLATE_NOOP("Categories", "Tools"),
    "pet": QT_TRANSLATE_NOOP("Categories", "Pets"),
    "controlled": QT_TRANSLATE_NOOP("Categories", "Controlled goods"),
    "": QT_TRANSLATE_NOOP("Categories", "To be sorted out"),
}


def category(code: str) -> str:
    """A category as people call it; one that is not ours stays."""
    return i18n.translate("Categories", _CATEGORIES[code]) if code in _CATEGORIES else code
