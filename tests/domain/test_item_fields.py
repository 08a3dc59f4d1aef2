"""What an item of the catalogue may be, and what is said where it may not."""

import csv
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from aidtracker.domain.catalogue import Alias
from aidtracker.domain.errors import Level
from aidtracker.domain.hs_codes import LAST_HEADING, hs_problem
from aidtracker.domain.item_fields import FLAGS, SERIES, ItemFields, problems_of, refused, tidied
from aidtracker.services.catalogue import starter_items
from aidtracker.settings import resource

TODAY = date(2026, 3, 2)
JAM = ItemFields(
    category="food",
    name_en="Jam",
    unit="XPK",
    pack_milli=12_000,
    unit_weight_g=350,
    weight_source="label",
    unit_value_minor=299,
    currency="usd",
    hs6="2007.99",
    aliases=(Alias("джем", "uk"),),
    barcodes=("4006381333931",),
)


def _said(**changes: Any) -> list[tuple[str, str]]:
    return [(found.field, found.problem.code) for found in problems_of(replace(JAM, **changes), TODAY)]


def test_a_good_item_has_nothing_wrong_with_it() -> None:
    assert _said() == []


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"code": "FOO 023"}, []),
        ({"code": "джем"}, [("code", "item.code_form")]),
        ({"code": "X" * 25}, [("code", "item.code_form")]),
        ({"name_en": "  "}, [("name_en", "item.no_name")]),
        ({"name_en": "", "name_uk": "Джем"}, []),
        ({"name_pl": "d" * 121}, [("name_pl", "text.too_long")]),
        ({"aliases": (Alias("d" * 121),)}, [("aliases", "text.too_long")]),
        ({"category": ""}, [("category", "item.no_category")]),
        ({"category": "sweets"}, [("category", "item.category")]),
        ({"unit": "JAR"}, [("unit", "item.unit")]),
        ({"pack_milli": 0}, [("pack_milli", "item.pack")]),
        ({"note": "n" * 501}, [("note", "text.too_long")]),
        ({"hs_note": "n" * 121}, [("hs_note", "text.too_long")]),
        ({"unit_weight_g": 0}, [("unit_weight_g", "item.weight")]),
        ({"unit_weight_g": -5}, [("unit_weight_g", "item.weight")]),
        ({"unit_value_minor": -1}, [("unit_value_minor", "value.out_of_range")]),
        ({"currency": " "}, [("currency", "value.no_currency")]),
        ({"currency": "euro"}, [("currency", "item.currency")]),
        ({"weight_as_of": date(2026, 3, 3)}, [("weight_as_of", "item.day_ahead")]),
        ({"value_as_of": date(2026, 3, 2)}, []),
        ({"value_source": "n" * 121}, [("value_source", "text.too_long")]),
        ({"hs6": ""}, []),
        ({"hs6": "200799"}, []),
        ({"hs6": "20079990"}, [("hs6", "item.hs_form")]),
        ({"hs6": "jam"}, [("hs6", "item.hs_form")]),
        ({"hs6": "770011"}, [("hs6", "item.hs_chapter")]),
        ({"hs6": "980100"}, [("hs6", "item.hs_chapter")]),
        ({"hs6": "000100"}, [("hs6", "item.hs_chapter")]),
        ({"hs6": "200010"}, [("hs6", "item.hs_form")]),
        ({"hs6": "201010"}, [("hs6", "item.hs_heading")]),
        ({"dangerous": "perhaps"}, [("dangerous", "item.dangerous")]),
        ({"un_number": "3480", "dangerous": "yes"}, []),
        ({"un_number": "UN348", "dangerous": "yes"}, [("un_number", "item.un_form")]),
        ({"un_number": "UN3480"}, [("un_number", "item.un_harmless")]),
        ({"flags": frozenset({"POAO", "TASTY"})}, [("flags", "item.flag")]),
        ({"barcodes": ("4006381333930",)}, [("barcodes", "barcode.form")]),
    ],
)
def test_each_wrong_field_is_named(changes: dict[str, Any], said: list[tuple[str, str]]) -> None:
    assert _said(**changes) == said


def test_all_that_is_wrong_is_said_at_once() -> None:
    assert [field for field, _ in _said(name_en="", hs6="1", category="", flags=frozenset({"X"}))] == [
        "name_en",
        "category",
        "hs6",
        "flags",
    ]


def test_an_unusual_heading_is_only_looked_at_again() -> None:
    problems = problems_of(replace(JAM, hs6="201010"), TODAY)
    assert [found.problem.level for found in problems] == [Level.WARNED]
    assert refused(problems) == ()


def test_what_is_kept_is_in_its_one_form() -> None:
    kept = tidied(
        replace(
            JAM,
            code=" foо-23 ",  # a Cyrillic о
            name_en="",
            name_pl=" Dżem \n truskawkowy",
            un_number="un 3480",
            aliases=(Alias(" a  b "), Alias(""), Alias("a b")),
            barcodes=("4006381333931", "04006381333931"),
        )
    )
    assert kept.code == "FOO-23"
    assert kept.name_en == kept.name_pl == "Dżem truskawkowy"
    assert (kept.hs6, kept.currency, kept.un_number) == ("200799", "USD", "UN3480")
    assert kept.aliases == (Alias("a b"),)
    assert kept.barcodes == ("04006381333931",)
    assert tidied(kept) == kept


def test_without_a_value_there_is_no_currency() -> None:
    assert tidied(replace(JAM, unit_value_minor=None)).currency == ""


def test_the_starter_catalogue_obeys_its_own_rules() -> None:
    for item in starter_items():
        fields = ItemFields(
            code=item.code,
            category=item.category,
            name_en=item.names["en"],
            unit=item.unit,
            unit_weight_g=item.unit_weight_g,
            hs6=item.hs6,
            dangerous=item.dangerous,
            un_number=item.un_number,
            flags=item.flags,
            aliases=item.aliases,
        )
        assert problems_of(fields, TODAY) == (), item.code
        assert item.code.startswith(SERIES[item.category] + "-")


def test_every_flag_of_a_rule_is_known() -> None:
    with resource("intake-rules.csv").open(encoding="utf-8", newline="") as rules:
        assert {flag for rule in csv.DictReader(rules) for flag in rule["flags"].split()} <= FLAGS


def test_there_are_96_chapters() -> None:
    assert set(LAST_HEADING) == {f"{number:02}" for number in range(1, 98)} - {"77"}


@pytest.mark.parametrize("code", ["852352", "0102 21", "9706.10", "630900"])
def test_codes_of_the_list_are_taken(code: str) -> None:
    assert hs_problem(code) is None
