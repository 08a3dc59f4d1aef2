"""Codes of receipts: one form, and slips of the pen are noticed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidtracker.domain.errors import Refused
from aidtracker.domain.receipt_codes import new_receipt_code, parse_receipt_code


def test_a_code_is_read_however_it_was_written() -> None:
    code = new_receipt_code()
    for written in (code, code.lower(), code.replace("-", ""), f" {code[:4]} {code[5:]} "):
        assert parse_receipt_code(written) == code


def test_letters_that_are_mistaken_for_digits_are_meant_as_these() -> None:
    code = next(code for code in iter(new_receipt_code, "") if "0" in code and "1" in code)
    assert parse_receipt_code(code.replace("0", "O").replace("1", "l")) == code


def test_no_two_codes_are_the_same() -> None:
    assert len({new_receipt_code() for _ in range(2_000)}) == 2_000


@given(st.integers(0, 7), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_a_wrong_character_is_noticed(place: int, wrong: str) -> None:
    plain = list(new_receipt_code().replace("-", ""))
    if plain[place] == wrong:
        return
    plain[place] = wrong
    with pytest.raises(Refused, match=r"receipt\.check"):
        parse_receipt_code("".join(plain))


@pytest.mark.parametrize("text", ["", "7K3M", "7K3M-9QWDX", "7K3M-9QW!", "BOS1-D00087-5"])
def test_what_is_no_code_is_said_to_be_none(text: str) -> None:
    with pytest.raises(Refused, match=r"receipt\.form"):
        parse_receipt_code(text)
