"""Numbers that people read out, type and scan."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidtracker.domain.errors import Refused
from aidtracker.domain.numbers import Kind, Number, parse_number

stations = st.from_regex(r"[A-Z][A-Z0-9]{1,7}", fullmatch=True)
numbers = st.builds(Number, stations, st.sampled_from(Kind), st.integers(1, 999_999_999))


@given(numbers)
def test_what_is_written_is_read_again(number: Number) -> None:
    assert parse_number(str(number)) == number


@given(numbers, st.data())
def test_any_wrong_digit_is_found(number: Number, data: st.DataObject) -> None:
    text = str(number)
    places = [place for place in range(len(number.station) + 2, len(text)) if text[place].isdigit()]
    place = data.draw(st.sampled_from(places))
    wrong = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != text[place]]))
    with pytest.raises(Refused, match=r"number\.check"):
        parse_number(text[:place] + wrong + text[place + 1 :])


@pytest.mark.parametrize(
    "typed",
    [
        "bos1-d00087-{check}",
        "  BOS1 - D00087 - {check} ",
        "AID1:BOS1-D00087-{check}",
        "ВОЅ1-D00087-{check}",
        "BOS1–D00087—{check}",
    ],
)
def test_typing_is_forgiven(typed: str) -> None:
    number = Number("BOS1", Kind.DONATION, 87)
    assert parse_number(typed.format(check=str(number)[-1])) == number


@pytest.mark.parametrize(
    "text", ["", "blankets", "BOS1-X00087-5", "BOS1-D087-5", "BOS1D000875", "1BOS-D00087-5", "BOS1-D00087-"]
)
def test_what_is_no_number_is_refused_with_what_was_typed(text: str) -> None:
    with pytest.raises(Refused) as refusal:
        parse_number(text)
    assert refusal.value.code == "number.form"
    assert refusal.value.problem.values == {"value": text}


def test_the_shape_that_people_know() -> None:
    """The check digit is ISO 7064 MOD 11,10 over 1, 0, 0, 0, 8, 7, reckoned by hand."""
    product = 10
    for digit in (1, 0, 0, 0, 8, 7):
        product = ((product + digit) % 10 or 10) * 2 % 11
    check = (11 - product) % 10
    assert str(Number("BOS1", Kind.DONATION, 87)) == f"BOS1-D00087-{check}"
    assert str(Number("BOS1", Kind.SHIPMENT, 12)).startswith("BOS1-S0012-")
    assert str(Number("BOS1", Kind.BOX, 1_234_567)).startswith("BOS1-B1234567-")
