"""What a receiving site asks for, and whether what is gathered already covers it."""

from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from typing import TypeVar

Word = TypeVar("Word")


class Priority(StrEnum):
    """How the receiving site asks; `NOT_NEEDED` asks not to send any for now."""

    URGENT = "urgent"
    NORMAL = "normal"
    NOT_NEEDED = "not needed"


class Standing(StrEnum):
    """What to say of a thing today, the most pressing first."""

    URGENT = "urgent"
    NEEDED = "needed"
    ENOUGH = "enough"
    NOT_NOW = "not now"


def still_missing(wanted_milli: int | None, coming_milli: int) -> int | None:
    """How much is still to be gathered, never below nothing; None: as much as there is."""
    return None if wanted_milli is None else max(0, wanted_milli - coming_milli)


def standing(priority: str, wanted_milli: int | None, coming_milli: int) -> Standing:
    """Where a need stands when so much is gathered for it: waiting at the sites, on the way or arrived.

    Without a wanted quantity there is never enough.
    """
    if priority == Priority.NOT_NEEDED:
        return Standing.NOT_NOW
    if still_missing(wanted_milli, coming_milli) == 0:
        return Standing.ENOUGH
    return Standing.URGENT if priority == Priority.URGENT else Standing.NEEDED


def newest(
    words: Iterable[Word], thing: Callable[[Word], object], said: Callable[[Word], tuple[date, str]]
) -> list[Word]:
    """Of all words on each thing the newest: by its day, then by its key, which grows with time."""
    latest: dict[object, Word] = {}
    for word in words:
        about = thing(word)
        if about not in latest or said(latest[about]) <= said(word):
            latest[about] = word
    return list(latest.values())
