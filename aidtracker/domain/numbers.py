"""Numbers that people read: `BOS1-D00087-5` is station, kind, running number, check digit.

The check digit is ISO 7064 MOD 11,10 over the digits of the number: it finds every single wrong digit
and nearly every swap of two neighbours.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from stdnum.iso7064 import mod_11_10

from aidtracker.domain.errors import Refused
from aidtracker.domain.text import fold_code

STATION_CODE = re.compile(r"[A-Z][A-Z0-9]{1,7}")
_NUMBER = re.compile(r"(?P<station>[A-Z][A-Z0-9]{1,7})-(?P<kind>[DBS])(?P<serial>\d{4,9})-(?P<check>\d)")


class Kind(StrEnum):
    """What a number names."""

    DONATION = "D"
    BOX = "B"
    SHIPMENT = "S"


_WIDTH = {Kind.DONATION: 5, Kind.BOX: 5, Kind.SHIPMENT: 4}


@dataclass(frozen=True, slots=True)
class Number:
    """A number in its parts."""

    station: str
    kind: Kind
    serial: int

    def __str__(self) -> str:
        body = f"{self.serial:0{_WIDTH[self.kind]}d}"
        return f"{self.station}-{self.kind}{body}-{_check_digit(self.station, body)}"


def parse_number(text: str) -> Number:
    """Read a number as typed or scanned: small letters, spaces and look-alike Cyrillic letters are forgiven.

    Raises `Refused` with `number.form` or `number.check`.
    """
    match = _NUMBER.fullmatch(fold_code(text).removeprefix("AID1:"))
    if match is None:
        raise Refused("number.form", value=text.strip())
    if _check_digit(match["station"], match["serial"]) != match["check"]:
        raise Refused("number.check", value=text.strip())
    return Number(match["station"], Kind(match["kind"]), int(match["serial"]))


def _check_digit(station: str, body: str) -> str:
    digits = "".join(character for character in station if character.isdigit()) + body
    return mod_11_10.calc_check_digit(digits)
