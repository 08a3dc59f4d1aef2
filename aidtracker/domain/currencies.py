"""Currencies by their three letters (ISO 4217), and which one a country keeps its books in."""

import re
from collections.abc import Mapping
from decimal import Decimal

_CODE = re.compile(r"[A-Z]{3}")
_EURO = "AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK"
_OTHERS = """
    AM AMD, AU AUD, AZ AZN, BY BYN, CA CAD, CH CHF, CZ CZK, DK DKK, GB GBP, GE GEL, HU HUF, IL ILS, JP JPY,
    KZ KZT, MD MDL, NO NOK, NZ NZD, PL PLN, RO RON, RS RSD, SE SEK, TR TRY, UA UAH, US USD"""
_OF_COUNTRY: Mapping[str, str] = {
    **dict.fromkeys(_EURO.split(), "EUR"),
    **dict(pair.split() for pair in _OTHERS.split(",")),
}

MOST_RATE = Decimal(1_000_000)
"""One unit of no currency is worth more of another."""
MOST_DECIMALS = 12


def is_currency(code: str) -> bool:
    """Whether it has the form of a code: three capital letters."""
    return _CODE.fullmatch(code) is not None


def currency_of(country: str) -> str:
    """The currency of a country (two letters); empty where it is not known here."""
    return _OF_COUNTRY.get(country.upper(), "")


def is_rate(rate: Decimal) -> bool:
    """Whether a number can be a rate: above zero, not too large, with at most twelve decimals."""
    if not rate.is_finite() or not 0 < rate <= MOST_RATE:
        return False
    exponent = rate.as_tuple().exponent
    return isinstance(exponent, int) and -exponent <= MOST_DECIMALS
