"""A line while it is taken apart: what is left of it, what was found, what is to be said."""

from collections.abc import Iterator
from typing import TypeVar

from aidtracker.domain.errors import Level, Problem
from aidtracker.domain.quick_line.line import Doubt, Kind, Part

_TAKEN = "\ue000"
"""Stands for each character of a part: no pattern matches across it."""

_BEFORE, _BEHIND = " ,;:–—-|·•=*+/\\.)]}", " ,;:–—-|·•=*+/\\([{"

Found = TypeVar("Found")


class Scan:
    """`plain` is the text in small letters, as long as the text itself; what was taken is blotted out."""

    def __init__(self, text: str) -> None:
        lowered = text.lower()
        if len(lowered) != len(text):  # İ becomes two letters
            lowered = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
        self.text, self.plain = text, lowered.replace(_TAKEN, " ")
        self.parts: list[Part] = []
        self.doubts: list[Doubt] = []

    def take(self, kind: Kind, start: int, end: int) -> None:
        """These characters are a part."""
        self.parts.append(Part(kind, start, end, self.text[start:end]))
        self.plain = self.plain[:start] + _TAKEN * (end - start) + self.plain[end:]

    def say(self, kind: Kind, start: int, end: int, problem: Problem, offers: tuple[str, ...] = ()) -> None:
        """There is something to tell about these characters."""
        self.doubts.append(Doubt(kind, start, end, problem, offers))

    def take_first(self, kind: Kind, found: Iterator[tuple[int, int, Found]]) -> Found | None:
        """Takes the first of what was found; that a second one says the same again is told."""
        first = next(found, None)
        if first is None:
            return None
        start, end, meaning = first
        second = next((one for one in found if one[0] >= end or one[1] <= start), None)
        self.take(kind, start, end)
        if second is not None:
            values = {
                "value": self.text[second[0] : second[1]].strip(),
                "first": self.text[start:end].strip(),
            }
            self.say(kind, second[0], second[1], Problem("line.said_twice", values, Level.WARNED))
        return meaning

    def gaps(self) -> list[str]:
        """The text between the parts, in its order."""
        ends = sorted((part.start, part.end) for part in self.parts)
        starts = [0, *(end for _start, end in ends)]
        return [
            self.text[at:to]
            for at, to in zip(starts, [*(start for start, _ in ends), len(self.text)], strict=True)
        ]

    def words_left(self) -> str:
        """The text between the parts, without marks that only held the parts together."""
        pieces = (" ".join(_visible(gap).split()) for gap in self.gaps())
        return " ".join(filter(None, (piece.lstrip(_BEFORE).rstrip(_BEHIND) for piece in pieces)))


_CONTROLS = {
    **dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), " "),
    **dict.fromkeys(
        (0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
    ),
}
"""Control characters part words; marks of direction and of no width are only in the way."""


def _visible(text: str) -> str:
    return text.translate(_CONTROLS)
