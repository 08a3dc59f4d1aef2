"""Where a table begins and what its columns are.

A row of HXL tags beats guessing. Otherwise the row, or the two rows, in which most columns are recognised by
the vocabulary are the header; titles and notes above do not look like one.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from aidtracker.domain.units import Measure, Unit, fold_words, measure_named
from aidtracker.spreadsheets.cells.dates import DayOrder, read_day
from aidtracker.spreadsheets.cells.numbers import cell_text, read_number
from aidtracker.spreadsheets.files.grids import Grid
from aidtracker.spreadsheets.header_cells import SIDES, Column, recognise, take_apart
from aidtracker.spreadsheets.vocabulary import (
    DESCRIPTION_WORDS,
    EACH_WORDS,
    HXL,
    ITEM_FIELDS,
    PEOPLE_WORDS,
    Field,
    folded,
)
from aidtracker.spreadsheets.words_of_rows import TOTAL_WORDS

_SEARCHED_ROWS = 120
_LEAST_SCORE = 3
_KEY_FIELDS = frozenset(
    {Field.ITEM, Field.CONTENT, Field.QUANTITY, Field.BOX, Field.ITEM_CODE, Field.PRIORITY}
)
_PLURALS = folded("boxes cartons pallets bags parcels коробки ящики kartony paczki скрыні скрынкі каробкі")
_OUTER_PACKAGES = frozenset({Unit.BOX, Unit.CARTON, Unit.BAG, Unit.PALLET})


@dataclass(frozen=True, slots=True)
class Table:
    """A header: its rows' numbers, the titles above it, the names of all columns, and those that are read."""

    header_rows: tuple[int, ...]
    above: tuple[tuple[str, ...], ...]
    headers: tuple[str, ...]
    columns: tuple[Column, ...]

    def column(self, field: Field) -> Column | None:
        """The column that tells this, if there is one."""
        return next((column for column in self.columns if column.field is field), None)

    def has(self, *fields: Field) -> bool:
        """Whether any of these is told."""
        return any(column.field in fields for column in self.columns)


def find_table(grid: Grid, overrides: Mapping[str, str]) -> Table | None:
    """The table of a sheet, or None. `overrides`: header or column letter → field, `-` for none."""
    first = next(grid.chunks(_SEARCHED_ROWS), None)
    if first is None:
        return None
    rows = [
        (number, [cell_text(cell) for cell in row], row)
        for number, row in zip(first.numbers, first.rows, strict=True)
        if any(cell not in ("", None) for cell in row)
    ]
    texts = [(number, cells) for number, cells, _ in rows]
    tags = next((i for i, (_, cells) in enumerate(texts) if _is_tag_row(cells)), None)
    if tags is not None:
        return _overridden(grid, _tagged(grid, texts, tags), overrides)
    labels = [_is_label_row(row) for _, _, row in rows]
    table = _best_table(grid, texts, labels, overrides)
    if table is None:
        return None
    below = [row for number, _, row in rows if number > table.header_rows[-1]]
    return _overridden(grid, _without_counts_of_boxes(table, below), overrides)


def likeliest_table(grid: Grid) -> Table | None:
    """Where no header is known: the row of words with the most of them, and what little is known of it."""
    first = next(grid.chunks(_SEARCHED_ROWS), None)
    rows = [] if first is None else list(zip(first.numbers, first.rows, strict=True))
    labels = [(number, row) for number, row in rows if _is_label_row(row)]
    if not labels:
        return None
    number, row = max(labels, key=lambda one: (_filled(list(map(cell_text, one[1]))), -one[0]))
    cells = [cell_text(cell) for cell in row]
    above = tuple(tuple(map(cell_text, other)) for at, other in rows if at < number)
    return Table((number,), above, *_columns_of(grid, [""] * len(cells), cells))


def _without_counts_of_boxes(table: Table, below: Sequence[Sequence[object]]) -> Table:
    """`Boxes` over 5, 4, 3 says how many; over 1, 1, 2 or 1-3 it says which."""
    column = table.column(Field.BOX)
    if column is None or fold_words(column.header) not in _PLURALS:
        return table
    cells = [row[column.index] for row in below if row[column.index] not in ("", None)]
    written = [number for cell in cells if (number := read_number(cell)) and not number.before]
    numbers = [one.number for one in written if not one.after or measure_named(one.after)]
    if len(numbers) < len(cells) or numbers == sorted(numbers):
        return table
    others = tuple(one for one in table.columns if one is not column)
    if any(one.field in (Field.QUANTITY, Field.WEIGHT, Field.GROSS) for one in others):
        return replace(table, columns=others)
    counted = replace(column, field=Field.QUANTITY, measure=Measure(Unit.BOX))
    return replace(table, columns=tuple(counted if one is column else one for one in table.columns))


def _is_tag_row(cells: list[str]) -> bool:
    filled = [cell for cell in cells if cell]
    # The error values of spreadsheets begin with the same sign: `#N/A`, `#REF!`.
    tags = sum(bool(re.fullmatch(r"#[A-Za-z]\w*(\s*\+\s*\w+)*", cell)) for cell in filled)
    return tags >= 2 and tags * 2 >= len(filled)


def _tagged(grid: Grid, rows: list[tuple[int, list[str]]], at: int) -> Table:
    number, tags = rows[at]
    above = rows[at - 1] if at and _filled(rows[at - 1][1]) > 1 else None
    names = above[1] if above else tags
    headers = tuple(
        name or tag or grid.letter(i) for i, (name, tag) in enumerate(zip(names, tags, strict=True))
    )
    columns = [
        Column(i, headers[i], field, measure=_tag_measure(tag, field))
        for i, tag in enumerate(tags)
        if (field := _tag_field(tag))
    ]
    header_rows = (above[0], number) if above else (number,)
    titles = tuple(tuple(cells) for _, cells in rows[: at - (above is not None)])
    return Table(header_rows, titles, headers, _without_doubles(columns))


def _tag_field(tag: str) -> Field | None:
    name, *attributes = re.split(r"\s*\+\s*", tag.strip().lower().removeprefix("#"))
    return next(
        (field for known, needed, field in HXL if known == name and needed <= set(attributes)),
        None,
    )


def _tag_measure(tag: str, field: Field) -> Measure | None:
    if field not in (Field.WEIGHT, Field.WEIGHT_EACH, Field.GROSS):
        return None
    return next(
        (m for word in tag.lower().split("+") if (m := measure_named(word)) and m.unit is Unit.KILOGRAM), None
    )


def _is_label_row(row: Sequence[object]) -> bool:
    """Whether every filled cell is words: no number, no day."""
    filled = [cell for cell in row if cell not in ("", None)]
    return bool(filled) and all(
        isinstance(cell, str) and not _is_plain_number(cell) and _is_no_day(cell) for cell in filled
    )


def _is_plain_number(text: str) -> bool:
    written = read_number(text)
    if written is None or written.before or len(written.after) >= 8:
        return False
    # "1 од.", "1 szt" over a column tell of one piece.
    return not (written.number == 1 and fold_words(written.after) in EACH_WORDS)


def _is_no_day(text: str) -> bool:
    from datetime import date

    return not isinstance(read_day(text, DayOrder()), date)


def _best_table(
    grid: Grid, rows: list[tuple[int, list[str]]], labels: list[bool], overrides: Mapping[str, str]
) -> Table | None:
    found: list[tuple[tuple[int, int], int, Table]] = []
    for at, (number, cells) in enumerate(rows):
        if not labels[at]:
            continue
        titles = tuple(tuple(cells) for _, cells in rows[:at])
        candidates = [Table((number,), titles, *_columns_of(grid, [""] * len(cells), cells))]
        # A title is one cell; an upper header names more than one group of columns.
        two = at + 1 < len(rows) and labels[at + 1] and rows[at + 1][0] == number + 1 and _filled(cells) > 1
        if two and _stands_under(rows[at + 1][1]):
            parents = _spread(grid, number, cells, rows[at + 1][1])
            candidates.append(
                Table((number, number + 1), titles, *_columns_of(grid, parents, rows[at + 1][1]))
            )
        for table in candidates:
            # Of two that know as much, the header of one line: what stands above it is a title.
            units = len(table.header_rows) > 1 and all(
                re.fullmatch(r"\(.*\)|", cell) for cell in rows[at + 1][1]
            )
            order = 0 if units else -len(table.header_rows)
            score = (_score(_overridden(grid, table, overrides)), order)
            if score[0] >= _LEAST_SCORE:
                found.append((score, at, table))
    if not found:
        return None
    _, best_at, _ = max(found, key=lambda one: one[0])
    # A table of goods above the best one is read first: the one below is told of, the one above would not be.
    first_at = min(
        (at for _, at, table in found if _has_goods(table, rows, labels, at, best_at)), default=best_at
    )
    return max((one for one in found if one[1] == first_at), key=lambda one: one[0])[2]


def _has_goods(
    table: Table, rows: list[tuple[int, list[str]]], labels: list[bool], at: int, until: int
) -> bool:
    """Whether a table names goods and how many, and rows of them stand between two places."""
    fields = {column.field for column in table.columns}
    named = not fields.isdisjoint((*ITEM_FIELDS, Field.ITEM_CODE))
    counted = not fields.isdisjoint((Field.QUANTITY, Field.WEIGHT))
    below = range(at + len(table.header_rows), until)
    return named and counted and any(not labels[i] and _filled(rows[i][1]) > 1 for i in below)


def _stands_under(cells: list[str]) -> bool:
    """Whether a row may be the lower line of a header: a lone cell that is no measure opens a section."""
    filled = [cell for cell in cells if cell]
    return len(filled) > 1 or not take_apart(filled[0]).phrase


def _score(table: Table) -> int:
    fields = {column.field for column in table.columns}
    return len(fields) + len(fields & _KEY_FIELDS) if len(fields) > 1 else 0


def _filled(cells: Sequence[str]) -> int:
    return sum(map(bool, cells))


def _spread(grid: Grid, number: int, parents: list[str], children: list[str]) -> list[str]:
    """The upper header over every column that it stands above, merged or not."""
    spread = list(parents)
    for top, first, bottom, last in grid.merges:
        if top <= number - 1 <= bottom and 0 <= first < len(spread):
            for column in range(first, min(last + 1, len(spread))):
                spread[column] = spread[first]
    for column in range(1, len(spread)):
        if not spread[column] and children[column]:
            spread[column] = spread[column - 1]
    return spread


def _columns_of(
    grid: Grid, parents: list[str], children: list[str]
) -> tuple[tuple[str, ...], tuple[Column, ...]]:
    headers: list[str] = []
    columns: list[Column] = []
    for index, (parent, child) in enumerate(zip(parents, children, strict=True)):
        header = " / ".join(part for part in (parent, child) if part) or grid.letter(index)
        headers.append(header)
        column = recognise(index, header, parent, child)
        if column is not None:
            columns.append(column)
    columns += _bare_sides(children, {column.index for column in columns})
    return tuple(headers), _without_doubles(sorted(columns, key=lambda column: column.index))


def _bare_sides(children: list[str], read: set[int]) -> list[Column]:
    """Three columns that are called no more than L, W and H."""
    names = [take_apart(child) for child in children]
    for first in range(len(names) - 2):
        sides = [SIDES.get(label.phrase) for label in names[first : first + 3]]
        if sides == [Field.LENGTH, Field.WIDTH, Field.HEIGHT] and first not in read:
            return [
                Column(first + i, children[first + i], field, mm=names[first + i].mm or Decimal(10))
                for i, field in enumerate(sides)
                if field and first + i not in read
            ]
    return []


def _without_doubles(columns: list[Column]) -> tuple[Column, ...]:
    """One column for each field: a total before what stands beside it, else the first; donors all."""
    columns = [replace(one, field=Field.DONOR) if _is_person(one, columns) else one for one in columns]
    if sum(one.field is Field.QUANTITY for one in columns) > 1:  # "Qty, pcs" beside "Qty, kg"
        columns = [replace(one, field=Field.WEIGHT) if _counts_kilograms(one) else one for one in columns]
    chosen: dict[Field, Column] = {}
    for column in columns:
        known = chosen.setdefault(column.field, column)
        if _distance_from_total(column) < _distance_from_total(known):
            chosen[column.field] = column
    kept = [column for column in columns if chosen[column.field] is column or column.field is Field.DONOR]
    if not any(column.field in ITEM_FIELDS or column.field is Field.ITEM_CODE for column in kept):
        kept = [replace(one, field=Field.ITEM) if one is _item_instead(kept) else one for one in kept]
    return tuple(kept)


def _counts_kilograms(column: Column) -> bool:
    return (
        column.field is Field.QUANTITY and column.measure is not None and column.measure.unit is Unit.KILOGRAM
    )


def _is_person(column: Column, columns: list[Column]) -> bool:
    """Whether `Name` is the giver's: beside a phone, or beside a column that names the goods."""
    if column.field is not Field.ITEM or fold_words(column.header) not in ("NAME", "NAMES"):
        return False
    others = [one for one in columns if one is not column]
    beside_phone = any(PEOPLE_WORDS & set(fold_words(one.header).split()) for one in others)
    goods = [one for one in others if one.field in ITEM_FIELDS]
    if beside_phone and any(one.field is Field.QUANTITY or one in goods for one in others):
        return True
    return any(not DESCRIPTION_WORDS & set(fold_words(one.header).split()) for one in goods)


def _distance_from_total(column: Column) -> int:
    """Which of several columns of a kind tells how much there is in all: pieces before boxes of them."""
    if TOTAL_WORDS & set(fold_words(column.header).split()):
        return 3 if column.field is Field.BOX else 0
    if column.per_box:
        return 3
    packed = column.field is Field.QUANTITY and column.measure and column.measure.unit in _OUTER_PACKAGES
    return 2 if packed else 1


def _item_instead(columns: list[Column]) -> Column | None:
    """Where nothing is called an item, its kind or category says what it is."""
    return next((column for column in columns if column.field in (Field.DETAIL, Field.CATEGORY)), None)


def _overridden(grid: Grid, table: Table, overrides: Mapping[str, str]) -> Table:
    columns = {column.index: column for column in table.columns}
    for header, field in overrides.items():
        index = column_named(grid, table, header)
        if index is None:
            continue
        columns.pop(index, None)
        if field != "-":
            old = [i for i, column in columns.items() if column.field == field]
            for i in old:
                del columns[i]
            label = take_apart(table.headers[index])
            columns[index] = Column(
                index,
                table.headers[index],
                Field(field),
                label.measure,
                label.currency,
                label.mm or Decimal(10),
            )
    return replace(table, columns=tuple(columns[index] for index in sorted(columns)))


def column_named(grid: Grid, table: Table, header: str) -> int | None:
    """The column with this header (whole, or either of its two lines) or this letter."""
    wanted = fold_words(header)
    for index, known in enumerate(table.headers):
        parts = [known, known.replace(" / ", " "), *reversed(known.split(" / "))]
        if wanted and wanted in (fold_words(part) for part in parts):
            return index
    letters = [grid.letter(index) for index in range(len(table.headers))]
    return letters.index(header.strip().upper()) if header.strip().upper() in letters else None
