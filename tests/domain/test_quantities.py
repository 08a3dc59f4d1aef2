"""Amounts go into the database and come out again exactly."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidtracker.domain.errors import Refused
from aidtracker.domain.quantities import MOST, g_to_kg, kg_to_g, milli_to_quantity, quantity_to_milli

millis = st.integers(1, MOST * 1000)


@given(millis)
def test_a_quantity_survives_the_way_through_the_database(milli: int) -> None:
    assert quantity_to_milli(milli_to_quantity(milli)) == milli


@given(st.decimals(Decimal("0.001"), MOST, places=3))
def test_a_quantity_means_what_was_typed(quantity: Decimal) -> None:
    assert milli_to_quantity(quantity_to_milli(quantity)) == quantity


@pytest.mark.parametrize(("milli", "text"), [(12_000, "12"), (2_500, "2.5"), (1, "0.001"), (120_000, "120")])
def test_a_quantity_reads_without_zeros_and_exponents(milli: int, text: str) -> None:
    assert str(milli_to_quantity(milli)) == text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("0", "not_positive"),
        ("-1", "not_positive"),
        ("NaN", "not_positive"),
        ("Infinity", "not_positive"),
        ("1000000000.001", "too_large"),
        ("1e30", "too_large"),
        ("0.0005", "too_fine"),
        ("1e-30", "too_fine"),
    ],
)
def test_what_is_no_quantity_is_refused(text: str, code: str) -> None:
    with pytest.raises(Refused) as refusal:
        quantity_to_milli(Decimal(text), "pieces")
    assert (refusal.value.code, refusal.value.about) == (f"quantity.{code}", "pieces")
    assert refusal.value.problem.values["value"] is not None


@given(st.integers(0, 1_000_000_000))
def test_a_weight_survives_the_way_through_the_database(weight_g: int) -> None:
    assert kg_to_g(g_to_kg(weight_g)) == weight_g


@pytest.mark.parametrize(
    ("text", "weight_g"), [("0", 0), ("1.2345", 1235), ("0.0005", 1), ("0.0004", 0), ("1000000", 10**9)]
)
def test_weights_are_whole_grams_half_a_gram_up(text: str, weight_g: int) -> None:
    assert kg_to_g(Decimal(text)) == weight_g


@pytest.mark.parametrize(
    ("text", "code"),
    [("-0.001", "negative"), ("NaN", "negative"), ("-Infinity", "negative"), ("1000000.001", "too_large")],
)
def test_what_is_no_weight_is_refused(text: str, code: str) -> None:
    with pytest.raises(Refused, match=f"weight.{code}"):
        kg_to_g(Decimal(text))
