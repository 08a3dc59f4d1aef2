"""Which lines of a packing list stand on which page.

A box stays whole where a page can hold it; a larger one is split between lines, never leaving a single line
alone. The foot stays whole too, and never stands on a page without at least one box above it, if there is
one to move.
"""

from dataclasses import dataclass, field

from aidtracker.documents.packing_list_rows import FRAME, LEADING, Rows
from aidtracker.documents.page import Block


@dataclass(frozen=True, slots=True)
class Chunk:
    """Lines `start` to before `stop` of the box at `index`, drawn."""

    index: int
    start: int
    stop: int
    block: Block


@dataclass(slots=True)
class Sheet:
    """The boxes of one page, what the foot puts on it, and the height that is still free."""

    room: float
    chunks: list[Chunk] = field(default_factory=list)
    foot: list[Block] = field(default_factory=list)

    def add(self, chunk: Chunk) -> None:
        """Puts a chunk below the others."""
        self.chunks.append(chunk)
        self.room -= chunk.block.height

    def take_last(self) -> Chunk:
        """Takes the lowest chunk away again."""
        chunk = self.chunks.pop()
        self.room += chunk.block.height
        return chunk


class Plan:
    """Fills sheets: `first` and `further` are the heights for boxes on the first page and on the others."""

    def __init__(self, rows: Rows, first: float, further: float) -> None:
        self._rows = rows
        self._further = further
        self.sheets = [Sheet(first)]

    def fill(self, foot: list[Block]) -> list[Sheet]:
        """The sheets with all boxes and the foot on them."""
        for index, box in enumerate(self._rows.boxes):
            if len(box.lines) * LEADING > self._further or not self._place_whole(index):
                self._place_split(index)
        self._place_foot(foot)
        return self.sheets

    def _open(self) -> Sheet:
        self.sheets.append(Sheet(self._further))
        return self.sheets[-1]

    def _place_whole(self, index: int) -> bool:
        block = self._rows.block(index)
        if block.height > self._further:
            return False
        sheet = self.sheets[-1] if block.height <= self.sheets[-1].room else self._open()
        sheet.add(Chunk(index, 0, len(self._rows.boxes[index].lines), block))
        return True

    def _place_split(self, index: int) -> None:
        heights = self._rows.heights(index)
        start, count = 0, len(heights)
        while start < count:
            sheet = self.sheets[-1]
            stop = self._fitting(heights, start, sheet.room)
            if stop - start < min(2, count - start) and (sheet.chunks or sheet.room < self._further):
                self._open()
                continue
            stop = max(stop, start + 1)
            if count - stop == 1 and stop - start > 2:
                stop -= 1
            sheet.add(Chunk(index, start, stop, self._rows.block(index, start, stop)))
            start = stop

    @staticmethod
    def _fitting(heights: list[float], start: int, room: float) -> int:
        """The line before which the room ends. The box's own cells are three lines high."""
        if room < FRAME + 3 * LEADING:
            return start
        stop, used = start, FRAME
        while stop < len(heights) and used + heights[stop] <= room:
            used += heights[stop]
            stop += 1
        return stop

    def _place_foot(self, foot: list[Block]) -> None:
        height = sum(block.height for block in foot)
        if height <= self.sheets[-1].room:
            self.sheets[-1].foot = foot
        elif height <= self._further:
            self._foot_on_new_sheet(foot, height)
        else:
            for block in foot:
                sheet = self.sheets[-1] if block.height <= self.sheets[-1].room else self._open()
                sheet.foot.append(block)
                sheet.room -= block.height

    def _foot_on_new_sheet(self, foot: list[Block], height: float) -> None:
        last, sheet = self.sheets[-1], self._open()
        sheet.foot = foot
        if not last.chunks or (len(last.chunks) == 1 and last.chunks[0].stop - last.chunks[0].start < 4):
            return
        chunk = last.take_last()
        if last.chunks and chunk.block.height + height <= self._further:
            sheet.add(chunk)
            return
        cut = chunk.stop - 2 if chunk.stop - chunk.start >= 4 else chunk.stop
        last.add(Chunk(chunk.index, chunk.start, cut, self._rows.block(chunk.index, chunk.start, cut)))
        if cut < chunk.stop:
            end = Chunk(chunk.index, cut, chunk.stop, self._rows.block(chunk.index, cut, chunk.stop))
            if end.block.height + height <= self._further:
                sheet.add(end)
            else:
                last.take_last()
                last.add(chunk)
