"""What a donor's receipt says, as frozen data. It has no place for a value, and none for a name."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from aidtracker.documents.packing_list import Party


@dataclass(frozen=True, slots=True)
class GivenLine:
    """One line of a gift. `names` maps a language code to the name; `unit` is UN/ECE Rec 20; `condition` is
    `new`, `used` or the words to print.
    """

    names: Mapping[str, str]
    quantity_milli: int
    unit: str
    detail: str = ""
    condition: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was given, when and where. `code` follows the gift; gifts from lists have none."""

    number: str
    code: str
    day: date
    site: Party
    lines: tuple[GivenLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """The letter for a donor's tax return (IRS Publication 1771): a receipt, and the donor by name where they
    asked for it. Without a name the paper leaves room to fill it in by hand.
    """

    receipt: Receipt
    donor: str = ""
    address: str = ""


class Slip(StrEnum):
    """What a receipt is printed on."""

    A5 = "a5"
    HALF_LETTER = "half-letter"
    ROLL = "roll"
    """From a roll of 80 mm, of which printers reach 72."""
