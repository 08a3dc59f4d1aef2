"""Strengths and sizes in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidtracker.domain.measures import Measure, take_measures


@pytest.mark.parametrize(
    ("text", "dimension", "low", "high"),
    [
        ("Paracetamol 500 mg", "mass", 0.5, 0.5),
        ("парацетамол 0,5 г", "mass", 0.5, 0.5),
        ("Power bank 20 000 mAh", "charge", 20_000, 20_000),
        ("20,000mAh", "charge", 20_000, 20_000),
        ("Павербанк 20 000 мА·год", "charge", 20_000, 20_000),
        ("Generator 2-3 kW", "power", 2000, 3000),
        ("Drone 250 g to 7 kg", "mass", 250, 7000),
        ("Зарядная станция 500 Вт·г", "energy", 500, 500),
        ("Tent, 4-person", "persons", 4, 4),
        ("термос 0.5 л", "volume", 500, 500),
        ("раствор 10 %", "share", 10, 10),
    ],
)
def test_a_strength_or_size_is_read(text: str, dimension: str, low: float, high: float) -> None:
    (measure,) = take_measures(text).measures
    assert measure.dimension == dimension
    assert [measure.low, measure.high] == pytest.approx([low, high])


@pytest.mark.parametrize("text", ["10x10 cm", "10×10 см", "10 х 10", "100x100 mm", "10X10"])
def test_sides_are_read_however_they_are_written(text: str) -> None:
    assert take_measures(text).sides == (10, 10)


def test_numbers_without_a_unit_and_the_words_are_left() -> None:
    taken = take_measures("Ibuprofen 400, box of 20")
    assert list(taken.numbers) == [400, 20]
    assert taken.words.split() == ["ibuprofen", ",", "box", "of"]
    assert take_measures("CR123A").words.strip() == "cr123a"
    assert take_measures("№20").numbers == (20,)


def test_measures_fit_when_they_meet() -> None:
    wide = Measure("power", 2000, 3000, 2)
    assert wide.fits(Measure("power", 2500, 2500, 2.5))
    assert Measure("mass", 453.6, 453.6, 1).fits(Measure("mass", 450, 450, 450))
    assert not wide.fits(Measure("power", 5000, 5000, 5))


@given(st.text(alphabet="0123456789 .,-x×хmgкгсмlл%", max_size=30))
def test_any_text_can_be_taken_apart(text: str) -> None:
    assert all(measure.low <= measure.high for measure in take_measures(text).measures)
