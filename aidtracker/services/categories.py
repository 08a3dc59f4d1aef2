"""Categories of the catalogue in words, for the reading of lists and for whoever shows them."""

from collections.abc import Mapping
from functools import cache

from aidtracker.data.category_names import CATEGORIES, category_name
from aidtracker.domain.text import fold
from aidtracker.i18n import Language

__all__ = ["CATEGORIES", "category_name", "category_named"]

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
