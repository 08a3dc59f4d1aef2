"""Which item a text of a spreadsheet means: as many found as can be, none wrong."""

import csv
from functools import cache
from pathlib import Path

import pytest

from aidtracker.domain.catalogue import Alias, Item, read_items
from aidtracker.domain.text import fold
from aidtracker.services.matching import SURE, Matcher
from aidtracker.settings import resource


@cache
def _items() -> tuple[Item, ...]:
    with (
        resource("catalogue.csv").open(encoding="utf-8", newline="") as catalogue,
        resource("aliases.csv").open(encoding="utf-8", newline="") as aliases,
    ):
        return read_items(catalogue, aliases)


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Matcher(_items())


def _code(item: Item | None) -> str:
    return item.code if item else ""


def _phrases() -> list[tuple[str, str]]:
    with (Path(__file__).parent / "phrases.csv").open(encoding="utf-8", newline="") as file:
        return [(row["text"], row["code"]) for row in csv.DictReader(file)]


def test_what_volunteers_write_is_found_and_never_taken_for_another_item(matcher: Matcher) -> None:
    phrases = _phrases()
    answers = [(text, code, _code(matcher.match("", text).item)) for text, code in phrases]
    assert [answer for answer in answers if answer[2] and answer[2] != answer[1]] == []
    meant = [answer for answer in answers if answer[1]]
    found = [answer for answer in meant if answer[2] == answer[1]]
    assert len(phrases) >= 300
    assert len(phrases) - len(meant) >= 60
    assert len(found) / len(meant) >= 0.92


def test_what_is_not_sure_is_proposed(matcher: Matcher) -> None:
    assert {"CLO-001", "CLO-002", "CLO-003"} <= {
        item.code for item in matcher.match("", "winter jacket").proposals
    }
    assert matcher.match("", "power bank 10000 mAh").proposals[0].code == "POW-001"
    lost = matcher.match("", "невідоме")
    assert (lost.item, lost.how, lost.proposals) == (None, "", ())


@pytest.mark.parametrize(
    ("code", "text", "detail", "unit", "meant"),
    [
        ("", "Tourniquet CAT Gen7", "", "pcs", "MED-001"),
        ("", "Baby diapers", "size 4", "packs", "BAB-004"),
        ("", "Підгузки дитячі", "розмір 3", "шт", "BAB-004"),
        ("", "canned tuna", "5 oz", "cans", "FOO-010"),
        ("", "Rice", "", "kg", "FOO-001"),
        ("", "Sleeping bags (winter)", "", "", "SHE-003"),
        ("", "Ibuprofen 400", "box of 20", "boxes", "MED-020"),
        ("", "WINTER JACKET mens", "XL", "pc", "CLO-001"),
        ("", "winter jacket, women's", "M", "pcs.", "CLO-002"),
        ("", "baby formula", "800 g", "cans", "BAB-001"),
        ("", "Batteries AA", "pack of 4", "packs", "POW-006"),
        ("", "toothpaste / toothbrush", "", "", ""),
        ("", "Bandage elastic 10 cm", "", "pcs", "MED-009"),
        ("", "Gauze swabs sterile 10x10", "pack of 10", "packs", "MED-010"),
        ("MED-001", "Турнікет (типу CAT)", "", "H87", "MED-001"),
        ("ХХХ-999", "невідоме", "", "H87", ""),
        ("", "Diapers size 4", "", "packs", "BAB-004"),
        ("", "Water bottles 1.5 l", "", "pcs", "FOO-021"),
        ("", '=HYPERLINK("http://example.invalid","клікні")', "", "шт", ""),
        ("", "Agregat prądotwórczy", "2-3 kW", "szt.", "POW-008"),
        ("", "Pieluchy jednorazowe dla dzieci", "rozmiar 3-5", "op.", "BAB-004"),
    ],
)
def test_rows_of_real_sheets(
    matcher: Matcher, code: str, text: str, detail: str, unit: str, meant: str
) -> None:
    assert _code(matcher.match(code, text, detail, unit).item) == meant


@pytest.mark.parametrize(
    ("text", "detail", "meant"),
    [
        ("winter jacket", "women's, M", "CLO-002"),
        ("diapers", "for adults", "HYG-006"),
        ("dog food", "wet", ""),
        ("Rice", "gift of a shop", "FOO-001"),
        ("power bank", "10000 mAh", ""),
        ("power bank", "20000 mAh, black", "POW-001"),
        ("tarpaulin", "3x4", ""),
    ],
)
def test_a_detail_decides_or_contradicts(matcher: Matcher, text: str, detail: str, meant: str) -> None:
    assert _code(matcher.match("", text, detail).item) == meant


def test_the_unit_helps_when_the_text_alone_does_not(matcher: Matcher) -> None:
    assert matcher.match("", "beans").item is None
    assert _code(matcher.match("", "beans", unit="cans").item) == "FOO-011"


@pytest.mark.parametrize(
    ("code", "text", "meant", "how"),
    [
        ("med-001", "", "MED-001", "code"),
        ("МЕD-001", "турнікет", "MED-001", "code"),  # the first two letters are Cyrillic
        ("", "FOO-003", "FOO-003", "code"),
        ("XYZ-1", "Турнікет (типу CAT)", "MED-001", "name"),
        ("XYZ-1", "power banks", "POW-001", "alias"),
        ("", "white rice packs", "FOO-001", "likely"),
        ("FOO-001", "rice for soldiers", "FOO-001", "code"),
        ("ХХХ-999", "", "", ""),
    ],
)
def test_how_an_item_was_found_is_told(matcher: Matcher, code: str, text: str, meant: str, how: str) -> None:
    found = matcher.match(code, text)
    assert (_code(found.item), found.how) == (meant, how)
    assert (found.score >= SURE) == bool(meant)


def test_a_code_and_a_name_of_two_items_are_not_decided(matcher: Matcher) -> None:
    found = matcher.match("BAB-004", "Adult diapers")
    assert found.item is None
    assert [item.code for item in found.proposals] == ["BAB-004", "HYG-006"]


def test_what_people_taught_is_remembered() -> None:
    taught = Matcher(_items(), {fold("Zestaw Oli"): "MED-018", fold("gone"): "OLD-1"})
    found = taught.match("", "zestaw oli")
    assert (_code(found.item), found.how) == ("MED-018", "alias")
    assert taught.match("", "gone").item is None


def test_a_text_that_is_a_name_of_two_items_means_neither() -> None:
    one = Item("1", "A-1", "food", {"en": "Jam"}, "H87")
    two = Item("2", "A-2", "food", {"en": "Marmalade"}, "H87", aliases=(Alias("jam", "en"),))
    assert Matcher([one, two]).match("", "Jam").item is None
    assert Matcher([one]).match("", "jams").item is one


def test_every_name_and_alias_means_its_item(matcher: Matcher) -> None:
    wrong = [
        (text.text, item.code)
        for item in _items()
        for text in item.texts()
        if _code(matcher.match("", text.text).item) != item.code
    ]
    assert wrong == []
