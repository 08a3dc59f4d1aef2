"""Telling a scanner from a hand, and its second read of the same code from a second thing."""

import re
from dataclasses import dataclass

from aidtracker.domain.barcodes import read_gtin

DOUBLE_READ_S = 0.6
"""The same code again within this time is the scanner's stammer: nobody lifts a second thing so fast."""

_DIGITS = re.compile(r"\s*[0-9]{8,14}\s*")


def scanned_code(text: str) -> str:
    """The GTIN (fourteen digits) where a field holds a barcode and nothing else, else nothing."""
    return (read_gtin(text) or "") if _DIGITS.fullmatch(text) else ""


@dataclass(frozen=True, slots=True)
class Scans:
    """The last code, when it was read (seconds of any clock), and how many things it stands for by now."""

    gtin: str = ""
    at: float = float("-inf")
    count: int = 0

    def is_double(self, gtin: str, now: float) -> bool:
        """Whether this is the same read once more."""
        return gtin == self.gtin and now - self.at < DOUBLE_READ_S

    def read(self, gtin: str, now: float, *, again: bool) -> "Scans":
        """One more thing was read; `again` adds it to those before."""
        return Scans(gtin, now, self.count + 1 if again and gtin == self.gtin else 1)
