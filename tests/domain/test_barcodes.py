"""Barcodes of goods: which are taken, and as what."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import ean

from aidtracker.domain.barcodes import read_gtin, shown_gtin


@pytest.mark.parametrize(
    ("scanned", "gtin"),
    [
        ("4006381333931", "04006381333931"),
        ("036000291452", "00036000291452"),
        ("96385074", "00000096385074"),
        ("10614141000415", "10614141000415"),
        (" 4006381 333931\n", "04006381333931"),
    ],
)
def test_each_form_of_a_gtin_is_read(scanned: str, gtin: str) -> None:
    assert read_gtin(scanned) == gtin


@pytest.mark.parametrize(
    "scanned",
    [
        "",
        "4006381333930",  # a wrong digit
        "400638133393",
        "BOS1-B00412-7",
        "٤٠٠٦٣٨١٣٣٣٩٣١",
        "2012345678903",  # weighed in the shop
        "20123451",  # a shop's own short number
        "00000000",
        "0000000000000",
    ],
)
def test_what_names_no_goods_is_none(scanned: str) -> None:
    assert read_gtin(scanned) is None


@pytest.mark.parametrize(
    ("upc_e", "upc_a"),
    [
        ("04252614", "042100005264"),  # the example of the GS1 General Specifications
        ("01234531", "012300000451"),
        ("01234147", "012340000011"),
        ("01234558", "012345000058"),
    ],
)
def test_the_short_upc_is_the_long_one(upc_e: str, upc_a: str) -> None:
    check = ean.calc_check_digit(upc_a[:11])
    assert read_gtin(upc_e[:7] + check) == "00" + upc_a[:11] + check


def test_the_short_upc_has_the_check_digit_of_the_long_one() -> None:
    assert read_gtin("04252614") == "00042100005264"
    assert read_gtin("04252615") is None


@given(st.integers(min_value=0, max_value=10**12 - 1))
def test_a_gtin_reads_the_same_as_it_is_shown(number: int) -> None:
    body = f"{number:012}"
    gtin = read_gtin(body + ean.calc_check_digit(body))
    if gtin is not None:
        assert len(gtin) == 14
        assert read_gtin(shown_gtin(gtin)) == gtin


@given(st.integers(min_value=3 * 10**11, max_value=9 * 10**11), st.integers(0, 12), st.integers(1, 9))
def test_one_wrong_digit_is_found(number: int, place: int, off: int) -> None:
    body = f"{number:012}"
    right = body + ean.calc_check_digit(body)
    wrong = right[:place] + str((int(right[place]) + off) % 10) + right[place + 1 :]
    assert read_gtin(wrong) is None
