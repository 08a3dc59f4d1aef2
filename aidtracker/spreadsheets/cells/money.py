"""Amounts of money and the currency they are in."""

from decimal import ROUND_HALF_UP, Decimal

_NAMES = {
    "USD": "usd $ us$ dollar dollars долар доларів долл долларов dolar dolarów",
    "EUR": "eur € euro euros євро евро eura",
    "PLN": "pln zł zl zloty złoty złotych злотих злотых",
    "UAH": "uah ₴ грн грн. гривень гривня гривен hrywna",
    "GBP": "gbp £",
    "CHF": "chf",
    "CAD": "cad c$",
    "BYN": "byn",
    "CZK": "czk kč",
}
_CURRENCIES = {name: code for code, names in _NAMES.items() for name in names.split()}


def currency_named(text: str) -> str:
    """The ISO 4217 code of a currency named by code, sign or word; empty when it names none."""
    return _CURRENCIES.get(text.strip().strip("().").lower(), "")


def amount_to_minor(amount: Decimal) -> int:
    """An amount in hundredths, half up."""
    return int((amount * 100).quantize(Decimal(1), ROUND_HALF_UP))
