"""The lines of a packing list as cells of its table, and each box as a block that knows where it may be
split.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from aidtracker.documents import figures
from aidtracker.documents.fonts import Face, tidy
from aidtracker.documents.packing_list import BoxLine, GoodsLine, PackingList
from aidtracker.documents.packing_list_words import Words
from aidtracker.documents.page import GREY, MARGIN, Block, Style
from aidtracker.documents.table import Cell, Column, arrange, cell_height, heading, set_cell

LEADING = 9.6
TEXT = Style(Face.REGULAR, 7.4, LEADING)
STRONG = Style(Face.BOLD, 7.4, LEADING)
FAINT = Style(Face.REGULAR, 7.0, LEADING, GREY)
MONO = Style(Face.MONO, 7.0, LEADING)
MONO_FAINT = Style(Face.MONO, 6.2, LEADING, GREY)
HEADING = Style(Face.BOLD, 6.4, 7.8)
HEADING_FAINT = Style(Face.REGULAR, 5.8, 7.2, GREY)

_ABOVE = 3.4
_BETWEEN = 4.4
_BELOW = 5.6
FRAME = _ABOVE + _BELOW
"""What a box needs above and below its lines."""
_MOST_LINES = 16
"""A name longer than this is cut with `…`: no name may be taller than a page."""

_NOTHING: Cell = ()
_DASH: Cell = ((FAINT, "—"),)


@dataclass(frozen=True, slots=True)
class _Field:
    """One column of the table: its heading and what a goods line or, `of_box`, a box shows in it."""

    column: Column
    of_line: Callable[[GoodsLine], Cell] | None = None
    of_box: Callable[[BoxLine], Cell] | None = None


class Rows:
    """The table of one packing list: heading, and blocks of a box's lines from one to another."""

    def __init__(self, packing_list: PackingList, words: Words, right: float) -> None:
        self._words = words
        self.boxes = packing_list.boxes
        self._fields = _Fields(packing_list, words).shown()
        self._lines = [[self._cells(line) for line in box.lines] for box in self.boxes]
        self._leads = [self._lead(box) for box in self.boxes]
        columns = [field.column for field in self._fields]
        rows = (row for lead, lines in zip(self._leads, self._lines, strict=True) for row in (lead, *lines))
        self._slots = arrange(columns, rows, (HEADING, HEADING_FAINT), MARGIN, right)
        styles = (HEADING, HEADING_FAINT)
        self.heading = heading(columns, self._slots, styles) if self.boxes else _no_boxes(words)
        self._edges = (MARGIN, right)

    def _cells(self, line: GoodsLine) -> list[Cell]:
        return [field.of_line(line) if field.of_line else _NOTHING for field in self._fields]

    def _lead(self, box: BoxLine) -> list[Cell]:
        return [field.of_box(box) if field.of_box else _NOTHING for field in self._fields]

    def heights(self, index: int) -> list[float]:
        """The height of each line of a box, to find out where to split it."""
        return [self._height(cells) + _BETWEEN for cells in self._lines[index]]

    def _height(self, cells: Sequence[Cell]) -> float:
        pairs = zip(self._slots, cells, strict=True)
        return max(cell_height(slot, cell, _MOST_LINES) for slot, cell in pairs)

    def block(self, index: int, start: int = 0, stop: int | None = None) -> Block:
        """The box with its lines from `start` to before `stop`; after a split its number is said again."""
        block = Block()
        lead = self._leads[index]
        if start:
            lead = [cell[:1] if cell else cell for cell in lead]
            lead[1] = (*lead[1], (FAINT, self._words.continued))
            lead[self._gross()] = _NOTHING
        bottom = self._set_row(block, _ABOVE, lead)
        y = _ABOVE
        for cells in self._lines[index][start:stop]:
            y = self._set_row(block, y, cells) + _BETWEEN
        block.height = max(bottom, y - _BETWEEN) + _BELOW
        block.rule(*self._edges, block.height, 0.5, 0.6)
        return block

    def _gross(self) -> int:
        return next(
            index
            for index, field in enumerate(self._fields)
            if field.of_box is not None and field.column.right
        )

    def _set_row(self, block: Block, top: float, cells: Sequence[Cell]) -> float:
        bottom = top
        for slot, cell in zip(self._slots, cells, strict=True):
            if cell:
                bottom = max(bottom, set_cell(block, slot, top, cell, _MOST_LINES))
        return bottom


def _no_boxes(words: Words) -> Block:
    block = Block()
    text = words.translate("PackingList", "No boxes are on this list.")
    for style, line in zip((STRONG, FAINT), dict.fromkeys(text), strict=False):
        block.height = block.lines(style, MARGIN, block.height, [line])
    return block


class _Fields:
    """The columns that this list needs; one that would stay empty is left out."""

    def __init__(self, packing_list: PackingList, words: Words) -> None:
        self._words = words
        self._boxes = packing_list.boxes
        lines = [line for box in packing_list.boxes for line in box.lines]
        self._lines = lines
        self._carried = Counter(box.parent for box in packing_list.boxes)
        currencies = {line.currency for line in lines if line.value_minor is not None}
        self._currency = next(iter(currencies)) if len(currencies) == 1 else ""
        self._several_currencies = len(currencies) > 1
        self._net_decimals = figures.decimals_needed((line.net_g or 0 for line in lines), 2)
        self._gross_decimals = figures.decimals_needed((box.gross_g or 0 for box in packing_list.boxes), 1)

    def shown(self) -> list[_Field]:
        """From left to right."""
        words, lines = self._words, self._lines
        fields = [
            _Field(Column(words.translate("PackingList", "Marks"), widest=52), of_box=self._marks),
            _Field(Column(words.translate("PackingList", "Box"), widest=96), of_box=self._box),
            _Field(
                Column(words.translate("PackingList", "Description of goods"), flexible=True),
                self._goods,
                self._inside,
            ),
        ]
        if any(line.hs_code or line.item_code for line in lines):
            fields.append(_Field(Column(words.translate("PackingList", "HS, item"), widest=46), self._codes))
        if any(line.origin for line in lines):
            fields.append(_Field(Column(words.translate("PackingList", "Origin"), widest=36), self._origin))
        fields += [
            _Field(Column(words.translate("PackingList", "Qty"), right=True, by_point=True), self._quantity),
            _Field(Column(words.translate("PackingList", "Unit"), widest=44), self._unit),
        ]
        if any(line.net_g is not None for line in lines):
            fields.append(_Field(Column(words.translate("PackingList", "Net kg"), right=True), self._net))
        gross = words.translate("PackingList", "Gross kg, volume")
        fields.append(_Field(Column(gross, right=True, widest=44), of_box=self._gross))
        if any(line.expiry or line.batch for line in lines):
            dates = words.translate("PackingList", "Best before, batch")
            fields.append(_Field(Column(dates, widest=50), self._expiry))
        if any(line.value_minor is not None for line in lines):
            value = words.translate("PackingList", "Value {currency}")
            named = tuple(dict.fromkeys(text.format(currency=self._currency).strip() for text in value))
            fields.append(_Field(Column(named, right=True, widest=66), self._value))
        return fields

    @staticmethod
    def _marks(box: BoxLine) -> Cell:
        return ((STRONG, tidy(box.marks)),)

    def _box(self, box: BoxLine) -> Cell:
        sizes = (box.length_mm, box.width_mm, box.height_mm)
        known = [figures.centimetres(size) for size in sizes if size is not None]
        kind = f"{tidy(box.package)} · {'×'.join(known)} cm" if len(known) == 3 else tidy(box.package)
        cell: Cell = ((MONO, tidy(box.number)), (FAINT, kind))
        if box.parent:
            cell += ((FAINT, self._words.on_parent.format(number=tidy(box.parent))),)
        return cell

    def _inside(self, box: BoxLine) -> Cell:
        """What to say where a package holds no goods of its own: a pallet holds other packages."""
        if box.lines:
            return _NOTHING
        carried = self._carried[box.number]
        words = self._words
        text = words.holds(carried) if carried else words.translate("PackingList", "empty", "box")
        return tuple((FAINT, tidy(each)) for each in dict.fromkeys(text))

    def _goods(self, line: GoodsLine) -> Cell:
        names = self._words.named(line.names)
        conditions = self._words.condition(line.condition)
        styles = (TEXT, FAINT)
        cell: Cell = tuple(
            (style, f"{tidy(name)} ({tidy(condition)})" if condition else tidy(name))
            for style, name, condition in zip(styles, names, conditions, strict=False)
        )
        if line.dangerous is not None:
            style, name = cell[0]
            cell = ((style, f"{name} · {self._words.hazard(line.dangerous)}"), *cell[1:])
        details = self._details(line)
        return (*cell, (FAINT, details)) if details else cell

    @staticmethod
    def _details(line: GoodsLine) -> str:
        if not (line.medicine or line.temperature or line.remark):
            return ""
        medicine = line.medicine
        inn = " ".join(filter(None, (medicine.inn, medicine.strength, medicine.form))) if medicine else ""
        return " · ".join(
            tidy(each) for each in (inn, line.temperature.replace(" ", "\u00a0"), line.remark) if each
        )

    @staticmethod
    def _codes(line: GoodsLine) -> Cell:
        hs = line.hs_code
        if hs.isdigit() and len(hs) > 4:
            hs = f"{hs[:4]} {hs[4:6]} {hs[6:]}".strip()
        cell: Cell = ((MONO, tidy(hs) or "—"),)
        return (*cell, (MONO_FAINT, tidy(line.item_code))) if line.item_code else cell

    @staticmethod
    def _origin(line: GoodsLine) -> Cell:
        return ((TEXT, tidy(line.origin)),) if line.origin else _DASH

    @staticmethod
    def _quantity(line: GoodsLine) -> Cell:
        return ((TEXT, figures.quantity(line.quantity_milli)),)

    def _unit(self, line: GoodsLine) -> Cell:
        main, *second = dict.fromkeys(self._words.unit(line.unit))
        cell: Cell = ((TEXT, tidy(main)),)
        return (*cell, (FAINT, tidy(second[0]))) if second else cell

    def _net(self, line: GoodsLine) -> Cell:
        if line.net_g is None:
            return _DASH
        text = figures.decimal(line.net_g, 3, self._net_decimals)
        return ((TEXT, f"≈ {text}" if line.net_estimated else text),)

    def _gross(self, box: BoxLine) -> Cell:
        if box.gross_g is None:
            cell: Cell = ((STRONG, tidy(self._words.not_weighed)),)
        else:
            cell = ((STRONG, figures.decimal(box.gross_g, 3, self._gross_decimals)),)
        volume = box.volume_dm3
        return cell if volume is None else (*cell, (FAINT, f"{figures.decimal(volume, 3, 3)} m³"))

    @staticmethod
    def _expiry(line: GoodsLine) -> Cell:
        cell: Cell = ((TEXT, figures.best_before(line.expiry)),) if line.expiry else _DASH
        return (*cell, (MONO_FAINT, tidy(line.batch))) if line.batch else cell

    def _value(self, line: GoodsLine) -> Cell:
        if line.value_minor is None:
            return _DASH
        amount = figures.money(line.value_minor)
        cell: Cell = ((TEXT, f"≈ {amount}" if line.value_estimated else amount),)
        return (*cell, (FAINT, tidy(line.currency))) if self._several_currencies else cell
