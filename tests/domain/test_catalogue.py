"""Finding an item while somebody types."""

from pathlib import Path

import pytest

from aidtracker.domain.catalogue import (
    Alias,
    CategoryKind,
    Dangerous,
    Item,
    ItemIndex,
    category_kind,
    read_items,
)
from aidtracker.domain.text import fold

RESOURCES = Path(__file__).parent.parent.parent / "resources"


@pytest.fixture(scope="module")
def index() -> ItemIndex:
    with (
        (RESOURCES / "catalogue.csv").open(encoding="utf-8", newline="") as catalogue,
        (RESOURCES / "aliases.csv").open(encoding="utf-8", newline="") as aliases,
    ):
        return ItemIndex(read_items(catalogue, aliases))


def test_the_starter_catalogue_is_read_in_full(index: ItemIndex) -> None:
    assert len(index.items) == 144
    bank = index.by_code("POW-001")
    assert bank is not None
    assert bank.unit_weight_g == 400
    assert bank.dangerous is Dangerous.YES
    assert bank.un_number == "UN3480"
    assert bank.flags == {"LITHIUM"}
    assert bank.name("uk") == "Павербанк 20 000 мА·год"
    assert bank.name("fr") == "Power bank 20 000 mAh"
    assert not index.items[5].expiry_tracked


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Rice, white", "FOO-001"),
        ("foo-001", "FOO-001"),
        ("ВАВ-004", "BAB-004"),
        ("wool blan", "SHE-002"),
        ("коўдра ваўняная", "SHE-002"),
        ("vovniana kovdra", "SHE-002"),
        ("spiwor", "SHE-003"),
        ("spalnyi mish", "SHE-003"),
        ("mens winter jacket", "CLO-001"),
        ("MEN'S JACKET", "CLO-001"),
        ("shkarpetky", "CLO-007"),
        ("zubna schitka", "HYG-004"),
        ("ourniq", "MED-001"),
        ("грелки для рук", "CLO-013"),
    ],
)
def test_the_item_meant_comes_first(index: ItemIndex, typed: str, code: str) -> None:
    assert index.search(typed)[0].item.code == code


def test_each_item_is_answered_once_and_says_by_which_name() -> None:
    item = Item("1", "X-1", "food", {"en": "Stewed beef", "uk": "Тушонка"}, "H87", aliases=(Alias("Тушняк"),))
    found = ItemIndex([item]).search("tushn")
    assert [(match.item, match.name) for match in found] == [(item, "Тушняк")]
    assert ItemIndex([item]).search("beef") != []
    assert ItemIndex([item]).search("") == []
    assert ItemIndex([item]).search("pork") == []


def test_the_limit_holds_with_an_exact_code(index: ItemIndex) -> None:
    assert len(index.search("a", limit=5)) == 5
    found = index.search("med-001", limit=3)
    assert [match.item.code for match in found] == ["MED-001"]


def test_categories_have_the_colours_of_the_trade() -> None:
    assert category_kind("baby") is CategoryKind.GOODS
    assert category_kind("medical") is CategoryKind.MEDICAL
    assert category_kind("my own") is CategoryKind.OTHER


def test_no_name_or_alias_means_two_items(index: ItemIndex) -> None:
    owners: dict[str, set[str]] = {}
    for item in index.items:
        for text in item.texts():
            owners.setdefault(fold(text.text), set()).add(item.code)
    assert {text: codes for text, codes in owners.items() if len(codes) > 1} == {}


def test_every_item_has_aliases_in_the_languages_people_write(index: ItemIndex) -> None:
    assert [item.code for item in index.items if len(item.aliases) < 6] == []
    languages = {item.code: {alias.language for alias in item.aliases} for item in index.items}
    assert [code for code, has in languages.items() if not {"en", "uk", "pl", "ru"} <= has] == []


def test_no_alias_repeats_a_name_or_another_alias(index: ItemIndex) -> None:
    repeated = []
    for item in index.items:
        seen = {item.names[language].casefold() for language in item.names}
        for alias in item.aliases:
            if alias.text.casefold() in seen:
                repeated.append((item.code, alias.text))
            seen.add(alias.text.casefold())
    assert repeated == []
