"""Codes of goods for customs: the Harmonized System, six digits, edition of 2022.

Source: World Customs Organization, HS Nomenclature 2022: chapters 01 to 97 without 77, which is kept free;
98 and 99 are for each country's own use, so they tell customs elsewhere nothing.
"""

import re

from aidtracker.domain.errors import Level, Problem

# The number of the last heading of each chapter.
_LAST_HEADINGS = """
    01:06 02:10 03:09 04:10 05:11 06:04 07:14 08:14 09:10 10:08 11:09 12:14 13:02 14:04 15:22 16:05 17:04
    18:06 19:05 20:09 21:06 22:09 23:09 24:04 25:30 26:21 27:16 28:53 29:42 30:06 31:05 32:15 33:07 34:07
    35:07 36:06 37:07 38:27 39:26 40:17 41:15 42:06 43:04 44:21 45:04 46:02 47:07 48:23 49:11 50:07 51:13
    52:12 53:11 54:08 55:16 56:09 57:05 58:11 59:11 60:06 61:17 62:17 63:10 64:06 65:07 66:03 67:04 68:15
    69:14 70:20 71:18 72:29 73:26 74:19 75:08 76:16 78:06 79:07 80:07 81:13 82:15 83:11 84:87 85:49 86:09
    87:16 88:07 89:08 90:33 91:14 92:09 93:07 94:06 95:08 96:20 97:06"""
LAST_HEADING = {chapter: int(last) for chapter, last in (pair.split(":") for pair in _LAST_HEADINGS.split())}
"""By chapter; what is not a key is no chapter."""

_SIX_DIGITS = re.compile(r"[0-9]{6}")
_BETWEEN = re.compile(r"[\s.]")


def plain_hs_code(text: str) -> str:
    """The digits of a code as customs write it: `1006.30`, `1006 30`."""
    return _BETWEEN.sub("", text)


def hs_problem(text: str) -> Problem | None:
    """What is wrong with an HS code; a warning where only the heading is unusual.

    Headings are numbered from 01 in each chapter; one beyond the last of 2022 may be new, or a slip.
    """
    code = plain_hs_code(text)
    if not _SIX_DIGITS.fullmatch(code):
        return Problem("item.hs_form", {"value": text.strip()})
    chapter, heading = code[:2], int(code[2:4])
    if chapter not in LAST_HEADING:
        return Problem("item.hs_chapter", {"value": code, "chapter": chapter})
    if heading == 0:
        return Problem("item.hs_form", {"value": text.strip()})
    if heading > LAST_HEADING[chapter]:
        values = {"value": code, "chapter": chapter, "last": f"{chapter}{LAST_HEADING[chapter]:02}"}
        return Problem("item.hs_heading", values, Level.WARNED)
    return None
