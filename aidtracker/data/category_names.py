"""Categories of the catalogue in words: what stands for goods of which nothing else is known yet."""

from collections.abc import Mapping

from aidtracker import i18n
from aidtracker.i18n import Language
from aidtracker.marking import QT_TRANSLATE_NOOP

CATEGORIES: Mapping[str, str] = {
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
}
"""The starter catalogue's categories, by their codes, as people call them."""


def category_name(code: str, language: Language | str | None = None) -> str:
    """A category as people call it, in the window's language or in `language`; one that is not ours stays."""
    if code not in CATEGORIES:
        return code
    texts = i18n.texts(Language(language) if language else i18n.current_language())
    return texts.translate("Categories", CATEGORIES[code])


def names_or_category(names: tuple[str, str, str, str], category: str) -> tuple[str, str, str, str]:
    """Names in English, Ukrainian, Polish and Belarusian; where there is none at all, the category's."""
    if any(names) or not category:
        return names
    en, uk, pl, be = (category_name(category, code) for code in ("en", "uk", "pl", "be"))
    return en, uk, pl, be
