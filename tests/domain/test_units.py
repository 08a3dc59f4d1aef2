"""Units in words, in five languages."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidtracker.domain.units import _WORDS, Measure, Unit, fold_words, measure_named


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("pcs", "H87"), ("pc.", "H87"), ("each", "H87"), ("шт.", "H87"), ("szt.", "H87"), ("cans", "H87"),
        ("пляшок", "H87"),
        ("кг", "KGM"), ("KG", "KGM"), ("Кg", "KGM"), ("l", "LTR"), ("пар", "PR"), ("pary", "PR"),
        ("камплект", "SET"), ("zestaw", "SET"),
        ("op.", "XPK"), ("упаковка", "XPK"), ("box of 12", "XBX"), ("pudełko", "XBX"), ("скрыня", "XBX"),
        ("мішок", "XBG"),
        ("рулонаў", "XRO"), ("XPK", "XPK"), ("op. 10 szt.", "XPK"), ("box(es)", "XBX"), ("к-т", "SET"),
        ("boxes of 2 bags", "XBX"), ("kg (11 lb)", "KGM"), ("уп. по 10 шт", "XPK"), ("packs (x6)", "XPK"),
    ],
)  # fmt: skip
def test_words(text: str, unit: str) -> None:
    measure = measure_named(text)
    assert measure is not None
    assert (measure.unit, measure.factor) == (Unit(unit), Decimal(1))


@pytest.mark.parametrize(
    ("text", "factor"), [("lb", "0.45359237"), ("oz", "0.028349523125"), ("g", "0.001"), ("тонн", "1000")]
)
def test_other_weights_come_with_their_factor(text: str, factor: str) -> None:
    assert measure_named(text) == Measure(Unit.KILOGRAM, Decimal(factor))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "foo",
        "boxing gloves",
        "12",
        "kg + 3 kg",
        "boxes and 2 bags",
        "boxes 2 bags",
        "lb 4 oz",
        "шт 5 уп",
        "kg 500 g",
    ],
)
def test_unknown(text: str) -> None:
    assert measure_named(text) is None


@given(
    st.sampled_from([(word, measure) for measure, words in _WORDS.items() for word in words.split()]),
    st.sampled_from(["", ".", " ", ":"]),
)
def test_no_word_means_two_things_and_case_does_not_matter(known: tuple[str, Measure], end: str) -> None:
    word, measure = known
    assert measure_named(word.upper() + end) == measure_named(word) == measure


@pytest.mark.parametrize("unit", list(Unit))
def test_each_code_means_itself(unit: Unit) -> None:
    assert measure_named(unit.value) == Measure(unit)


@given(st.text(max_size=20))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold_words(fold_words(text)) == fold_words(text)
