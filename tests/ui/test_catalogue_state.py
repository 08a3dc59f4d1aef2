"""The form of an item: what is typed, and what item that is."""

from dataclasses import replace
from datetime import date

import pytest

from aidtracker.domain.catalogue import Alias
from aidtracker.domain.item_fields import ItemFields
from aidtracker.ui.catalogue.state import ItemTexts, read, shown

TODAY = date(2026, 3, 2)
JAM = ItemFields(
    code="FOO-023",
    category="food",
    name_en="Jam",
    unit="XPK",
    pack_milli=12_000,
    unit_weight_g=1250,
    weight_source="label",
    weight_as_of=date(2026, 1, 5),
    unit_value_minor=305,
    currency="PLN",
    hs6="200799",
    flags=frozenset({"FRAGILE"}),
    aliases=(Alias("джем", "uk"), Alias("варення", "uk"), Alias("marmalade")),
    barcodes=("04006381333931",),
)


def _typed(**texts: str) -> ItemTexts:
    form = shown(JAM)
    return replace(form, texts={**form.texts, **texts})


def test_what_is_shown_reads_as_the_same_item() -> None:
    assert read(shown(JAM), TODAY) == (JAM, ())
    empty = ItemFields(category="food", name_en="Tea")
    assert read(shown(empty), TODAY) == (empty, ())
    light = replace(JAM, unit_weight_g=350, pack_milli=1500)
    assert read(shown(light), TODAY) == (light, ())


@pytest.mark.parametrize(
    ("text", "grams"), [("350 g", 350), ("1,5", 1500), ("2 lb", 907), ("", None), ("0.35 kg", 350)]
)
def test_a_weight_may_be_typed_in_any_unit(text: str, grams: int | None) -> None:
    fields, problems = read(_typed(unit_weight_g=text), TODAY)
    assert (fields.unit_weight_g, problems) == (grams, ())


def test_a_value_may_name_its_currency() -> None:
    fields, problems = read(_typed(unit_value_minor="$2.99", currency=""), TODAY)
    assert (fields.unit_value_minor, fields.currency, problems) == (299, "USD", ())


@pytest.mark.parametrize(
    ("texts", "field", "code"),
    [
        ({"unit_weight_g": "heavy"}, "unit_weight_g", "number.not_a_number"),
        ({"pack_milli": "0"}, "pack_milli", "quantity.not_positive"),
        ({"unit_value_minor": "3", "currency": ""}, "currency", "value.no_currency"),
        ({"weight_as_of": "31.2.2026"}, "weight_as_of", "day.not_a_day"),
        ({"value_as_of": "3.3.2026"}, "value_as_of", "item.day_ahead"),
        ({"hs6": "77"}, "hs6", "item.hs_form"),
    ],
)
def test_what_is_wrong_is_said_of_its_field(texts: dict[str, str], field: str, code: str) -> None:
    _, problems = read(_typed(**texts), TODAY)
    assert [(found.field, found.problem.code) for found in problems] == [(field, code)]


def test_other_names_stand_on_lines_or_between_semicolons() -> None:
    form = replace(shown(JAM), aliases={"uk": "джем; варення\n\n  повидло ", "": ""})
    fields, _ = read(form, TODAY)
    assert fields.aliases == (Alias("джем", "uk"), Alias("варення", "uk"), Alias("повидло", "uk"))
