"""Figures as people type them at the table: `12`, `1 234`, `1,5`, `2½`, `1 1/2`."""

import re
from decimal import Decimal
from unicodedata import numeric

FIGURE = (
    r"(?:[13]/[24](?![0-9/])|[0-9]+(?:[.,'’\u00a0\u202f\u2009][0-9]+)*(?:\s?[½¼¾]|\s[13]/[24](?![0-9/]))?"
    r"|[.,][0-9]+|[½¼¾])"
)
"""A pattern for one figure. Blanks between thousands count only where they cannot end a word."""

_FRACTION = re.compile(r"(?P<whole>.*?)\s*(?:(?P<sign>[½¼¾])|(?P<over>[13])/(?P<under>[24]))")
_SPACED = re.compile(r"[0-9]{1,3}(?:[ '’\u00a0\u202f\u2009][0-9]{3})+(?P<decimals>[.,][0-9]+)?")
_GROUPED = re.compile(
    r"[0-9]{1,3}(?:(?P<group>[.,])[0-9]{3})(?:(?P=group)[0-9]{3})*(?P<decimals>[.,][0-9]+)?"
)
_PLAIN = re.compile(r"[0-9]*[.,]?[0-9]+")


def readings(text: str, mark: str = "") -> tuple[Decimal, ...]:
    """What one figure may mean: nothing, one number, or two, thousands first.

    Two only for three digits after a lone comma or point, `1,234`, where `mark`, the decimal mark that the
    person uses, does not settle it.
    """
    plain = text.strip()
    if fraction := _FRACTION.fullmatch(plain):
        return _with_fraction(fraction)
    if _SPACED.fullmatch(plain):
        return (Decimal(re.sub(r"[^0-9.,]", "", plain).replace(",", ".")),)
    grouped = _GROUPED.fullmatch(plain)
    lone = plain.count(",") + plain.count(".") == 1
    if grouped and not (lone and _may_be_decimals(plain, mark)):
        return _of_groups(grouped)
    if not _PLAIN.fullmatch(plain):
        return ()
    decimal = Decimal(plain.replace(",", "."))
    if grouped and not mark and not plain.startswith("0"):
        return (*_of_groups(grouped), decimal)
    return (decimal,)


def _may_be_decimals(plain: str, mark: str) -> bool:
    return not mark or mark in plain or plain.startswith("0")


def _of_groups(match: re.Match[str]) -> tuple[Decimal, ...]:
    decimals = match["decimals"] or ""
    if decimals.startswith(match["group"]):  # 1.234.5
        return ()
    whole = match[0].removesuffix(decimals).replace(match["group"], "")
    return (Decimal(whole + decimals.replace(",", ".")),)


def _with_fraction(match: re.Match[str]) -> tuple[Decimal, ...]:
    whole = readings(match["whole"]) if match["whole"] else (Decimal(0),)
    if len(whole) != 1 or whole[0] != whole[0].to_integral_value():
        return ()
    part = (
        Decimal(str(numeric(match["sign"])))
        if match["sign"]
        else Decimal(match["over"]) / int(match["under"])
    )
    return (whole[0] + part,)


def has_foreign_digits(text: str) -> bool:
    """Whether digits other than 0 to 9 stand in it, such as the Arabic ones: they are never guessed at."""
    return any(character.isdecimal() and not character.isascii() for character in text)
