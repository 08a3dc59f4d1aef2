"""Categories of the catalogue in words, for the window, the papers and the reading of lists."""

from collections.abc import Mapping
from functools import cache

from aidtracker import i18n
from aidtracker.domain.text import fold
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

_ALSO = {
    "food": "groceries foodstuff food_items їжа харчі харчування продукти_харчування jedzenie "
    "artykuły_spożywcze харчаванне прадукты прадукты_харчавання питание еда продукты_питания",
    "clothing": "clothes ubrania вопратка одежда",
    "baby": "babies infants baby_items дитяче немовлята dla_dzieci детское для_детей",
    "hygiene": "toiletries hygiene_items засоби_гігієни higiena środki_higieny сродкі_гігіены гигиена",
    "medical": "medicines medicine drugs medical_supplies ліки медикаменти медицина leki lekarstwa "
    "медыкаменты лекі лекарства медикаменты",
    "shelter": "bedding shelter_items прытулак",
    "household": "household_goods побутове господарче artykuły_domowe",
    "kitchen": "kitchenware посуд naczynia посуда",
    "power_lighting": "power lighting power_and_lighting енергія світло energia oświetlenie",
    "tools": "інструмент инструменты прылады",
    "pet": "pet_supplies animals тварини zwierzęta dla_zwierząt жывёлы животные",
}
"""Other words by which lists call a whole category; `_` stands for a space."""


def category_name(code: str, language: Language | None = None) -> str:
    """A category as people call it, in the window's language or in `language`; one that is not ours stays."""
    if code not in CATEGORIES:
        return code
    texts = i18n.texts(language if language is not None else i18n.current_language())
    return texts.translate("Categories", CATEGORIES[code])


def category_named(text: str) -> str:
    """The code of the category that a text names in any language: `Medicines`, `Одяг`; empty for none."""
    return _by_word().get(fold(text), "")


@cache
def _by_word() -> Mapping[str, str]:
    """What each folded word means; one that two categories share means none."""
    known: dict[str, str] = {}
    for code in CATEGORIES:
        names = [
            code,
            *(category_name(code, language) for language in Language),
            *_ALSO.get(code, "").split(),
        ]
        for word in {fold(name) for name in names}:
            known[word] = "" if word in known else code
    return known
