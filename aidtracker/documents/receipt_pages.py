"""Filling pages with rows: a head, rows until the page is full, and at the very end what belongs together."""

from collections.abc import Sequence

from aidtracker.documents.page import Block


def height(blocks: Sequence[Block]) -> float:
    """How high blocks are together."""
    return sum(block.height for block in blocks)


def fill(rows: Sequence[Block], ending: Sequence[Block], first: float, further: float) -> list[list[Block]]:
    """Rows page by page, the ending after the last of them; they stay together, so that no page has an
    ending alone.

    `first` is the room on the first page, `further` that on each other one; where the first row needs more
    than the first page has, that one keeps its head alone. A row higher than any page has one of its own.
    """
    pages: list[list[Block]] = [[]]
    room = first
    last = rows[-1:] if height([*rows[-1:], *ending]) <= min(first, further) else ()
    groups = [[row] for row in rows[: len(rows) - len(last)]]
    for group in [*groups, [*last, *ending]]:
        wanted = height(group)
        if wanted > room and (pages[-1] or room < further):
            pages.append([])
            room = further
        pages[-1] += group
        room -= wanted
    return pages
