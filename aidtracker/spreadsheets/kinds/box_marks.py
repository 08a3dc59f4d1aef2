"""The numbers of boxes as packing lists write them: `7`, `BOX 7/41`, `4-6`, `4, 5`, `PL-07`."""

import re
from collections.abc import Iterable

from aidtracker.domain.units import fold_words
from aidtracker.spreadsheets.vocabulary import folded

_MOST_IN_A_RANGE = 1000
_RANGE = re.compile(
    r"(?P<before>\D*?)(?P<first>\d+)(?P<to>\s*(?:[-–—…]|\.\.+|through|thru|to|do|по|до|да)\s*)"
    r"(?P<again>\D*?)(?P<last>\d+)"
)
_OF_TOTAL = re.compile(r"(?P<number>\d+)\s*(?:/|of|out of|z|з|из|із)\s*(?P<total>\d+)")
_CALLED = re.compile(r"\D+(?P<number>\d.*)")

_BOX_WORDS = folded("""
    box boxes bx carton cartons ctn ctns case no nr num number package pkg parcel коробка коробки короб кор
    ящик ящики місце місця місць номер karton kartony kart pudło pudła paczka paczki pudełko numer скрынка
    скрынкі скрыня каробка каробкі месца нумар место места мест""")
_SAME = frozenset(
    ['"', "''", "”", "„", "″", "〃", "-//-", "-||-", "—//—", "-''-", "ditto", "j.w.", "jw", "jak wyżej"]
)
_NO_BOX = """loose,no box,none,n a,without box,unboxed,luzem,bez kartonu,bez pudła,без коробки,без ящика,
    немає,розсипом,без скрынкі,без каробкі,няма,россыпью,нет"""
_NONE = frozenset(map(fold_words, ["", *_NO_BOX.split(",")]))


def says_same(text: str) -> bool:
    """Whether a cell says "as above"."""
    return not text or text.lower() in _SAME


def says_none(text: str) -> bool:
    """Whether a cell says that the goods are in no box."""
    return fold_words(text) in _NONE


def marks_of(text: str) -> list[str] | None:
    """The boxes that a cell names; None for a range that cannot be counted out.

    What only says that it is a number (`Box`, `no.`) is left out: `Box 7` is `7`, `Box 7 of 41` is
    `7/41`. The letters of a code (`PL-07`) stay.
    """
    if match := _OF_TOTAL.fullmatch(_bare(text)):
        return [f"{match['number']}/{match['total']}"]
    marks: list[str] = []
    for part in re.split(r"[,;+&]|\b(?:and|і|та|i|и|oraz)\b", _bare(text)):
        if not part.strip():
            continue
        found = _counted_out(_bare(part))
        if found is None:
            return None
        marks += found
    return list(dict.fromkeys(marks)) or [text]


def totals_named(marks: Iterable[str]) -> bool:
    """Whether marks such as `7/41` mean the seventh of 41: they all name the same total."""
    parts = [mark.split("/") for mark in marks if _OF_TOTAL.fullmatch(mark)]
    totals = {int(total) for _number, total in parts}
    return len(totals) == 1 and all(int(number) <= int(total) for number, total in parts)


def is_number(text: str) -> bool:
    """Whether a cell names boxes by number and nothing else: `Box 7`, `4-6`, `PL-07`."""
    return re.fullmatch(r"(?:[^\W\d]{1,4}[- ]?)?\d+(?:\s*[-–/,]\s*\d+)*", _bare(text)) is not None


def _bare(text: str) -> str:
    """The text without words that only say "box" or "number" before a figure."""
    plain = text.strip().lstrip("#№ ") or text.strip()
    called = _CALLED.fullmatch(plain)
    if called is None:
        return plain
    before = plain[: called.start("number")]
    words = fold_words(before).split()
    # "BOX01" and "BOX-01" are codes, "BOX 01" and "No.1" are numbers.
    is_code = before[-1:].isalpha() or before[-1:] in "-_/"
    return called["number"] if not is_code and all(word in _BOX_WORDS for word in words) else plain


def _counted_out(part: str) -> list[str] | None:
    match = _RANGE.fullmatch(part)
    # "PL-07" is one mark; "4-6" and "PL-07 - PL-09" are ranges.
    if match is None or fold_words(match["again"]) not in ("", fold_words(match["before"])):
        return [part]
    if match["before"].endswith("-") and match["to"] == "-" and not match["again"]:
        return [part]  # "WAW-2026-001" is a code
    first, last = int(match["first"]), int(match["last"])
    if not first <= last < first + _MOST_IN_A_RANGE:
        return None
    width = len(match["first"]) if match["first"].startswith("0") else 0
    return [f"{match['before']}{serial:0{width}d}" for serial in range(first, last + 1)]
