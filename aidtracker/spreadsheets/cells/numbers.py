"""Numbers as people type them: `1 234,50`, `1,000`, `25 kg`, `$12.50`.

Whether a comma or a point starts the decimals is settled by the whole column: `21,6` shows it, `1,000`
does not.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from unicodedata import numeric

_SHAPE = re.compile(
    r"""(?P<before>[^\d.,+\-]*) (?P<sign>[+\-]?) \s*
        (?P<digits>\d+(?:[ '.,]\d+)* | [.,]\d+) [.,]? \s*
        (?P<after>[^\d+].*)?""",
    re.VERBOSE | re.DOTALL,
)
_FRACTION = re.compile(
    r"'?(?P<whole>\d{1,4})?\s*(?:(?P<part>[½¼¾])|(?<=\d)\s+(?P<over>[13])/(?P<under>[24]))(?P<after>\s*[^\W\d][^\d]*|)"
)
"""`½`, `2½ kg`, `1 1/2`; a lone `1/2` may be a date or a choice."""
_LONGEST = 1_000
_MARKED_AS_TEXT = re.compile(r"[\d=+\-@]")
_MINUS = str.maketrans({"−": "-", "–": "-", "—": "-", "’": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " "})
_INVISIBLE = {ord(sign): None for sign in "\u00ad\u200b\u2060\ufeff"}
"""What comes along with text from web pages: soft hyphens, spaces of no width."""


@dataclass(frozen=True, slots=True)
class Written:
    """A number and the words around it: `before` and `after`."""

    number: Decimal
    before: str = ""
    after: str = ""


def cell_text(value: object) -> str:
    """A cell as a person sees it: 12 and not 12.0, days in ISO form, one space for any white space.

    An apostrophe before a figure or a sign only says that the cell is text.
    """
    if isinstance(value, str):
        text = " ".join(value.split() if value.isascii() else value.translate(_INVISIBLE).split())
        return text[1:] if text[:1] == "'" and _MARKED_AS_TEXT.match(text, 1) else text
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)


def decimal_mark(texts: Iterable[str]) -> str:
    """The decimal mark that a column shows clearly, `,` or `.`; empty when none of its cells tells."""
    votes = {",": 0, ".": 0}
    for text in texts:
        shape = _SHAPE.fullmatch(_plain(text))
        mark = _own_mark(shape["digits"]) if shape else ""
        if mark:
            votes[mark] += 1
    if votes[","] == votes["."]:
        return ""
    return max(votes, key=lambda mark: votes[mark])


def read_number(value: object, mark: str = "", unclear: str = "thousands") -> Written | None:
    """The one number in a cell, or None. `mark` is the column's decimal mark.

    `unclear` says what three digits after the only comma or point are where the column does not tell:
    `thousands`, or `point`: decimals after a point, thousands after a comma, as in weights and prices.
    """
    if isinstance(value, (bool, date, time, timedelta)):
        return None
    if isinstance(value, (int, float)):
        return Written(Decimal(repr(value))) if value == value and abs(value) < 1e300 else None
    if not isinstance(value, str) or len(value) > _LONGEST:
        return None
    if fraction := _FRACTION.fullmatch(value.strip()):
        return _with_fraction(fraction)
    shape = _SHAPE.fullmatch(_plain(value))
    if shape is None:
        return None
    number = _decimal(shape["digits"], mark, unclear)
    if number is None:
        return None
    signed = -number if shape["sign"] == "-" else number
    return Written(signed, shape["before"].strip(), (shape["after"] or "").strip())


def _with_fraction(match: re.Match[str]) -> Written:
    part = (
        Decimal(str(numeric(match["part"])))
        if match["part"]
        else Decimal(match["over"]) / int(match["under"])
    )
    return Written(int(match["whole"] or 0) + part, "", match["after"].strip())


def has_foreign_digits(text: str) -> bool:
    """Whether digits other than 0 to 9 stand in it, such as the Arabic ones."""
    return any(character.isdigit() and not character.isascii() for character in text)


def _plain(text: str) -> str:
    # Digits of other scripts are left alone: "²" must not become 2, and "١٢" is refused with a reason.
    return (
        text.translate(_MINUS).translate(_INVISIBLE).strip().removeprefix("'")
        if text.isascii() or not has_foreign_digits(text)
        else "?"
    )


def _own_mark(digits: str) -> str:
    """The decimal mark that one number shows: the later of two, or one that cannot group thousands."""
    last = max(digits.rfind(","), digits.rfind("."))
    if last < 0:
        return ""
    mark, other = digits[last], ".,"[digits[last] == "."]
    if other in digits:
        return mark if digits.count(mark) == 1 else ""
    if digits.count(mark) > 1:
        return other
    whole, decimals = digits[:last], digits[last + 1 :]
    if len(decimals) == 3 and 1 <= len(whole) <= 3 and not whole.startswith("0"):
        return ""
    return mark


def _decimal(digits: str, mark: str, unclear: str) -> Decimal | None:
    own = _own_mark(digits)
    if not own:
        own = mark or ("." if unclear == "point" or "," in digits else ",")
    grouped, _, decimals = digits.rpartition(own) if own in digits else (digits, "", "")
    whole = re.split(r"[ ',.]", grouped)
    # "3 12" or "1,2,3" are lists, not thousands.
    if len(whole) > 1 and (not 1 <= len(whole[0]) <= 3 or any(len(group) != 3 for group in whole[1:])):
        return None
    if not decimals.isdigit() and decimals:
        return None
    return Decimal(f"{''.join(whole) or '0'}.{decimals or '0'}")
