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
from aidtracker.spreadsheets.cells.money import currency_named
from aidtracker.spreadsheets.cells.numbers import cell_text, read_number
from aidtracker.spreadsheets.files.grids import Grid
from aidtracker.spreadsheets.vocabulary import (
    BY_PHRASE,
    EACH_WORDS,
    EXACT_ONLY,
    HXL,
    TOTAL_WORDS,
    Field,
    fold_phrase,
)

_SEARCHED_ROWS = 120
_KEY_FIELDS = frozenset(
    {Field.ITEM, Field.CONTENT, Field.QUANTITY, Field.BOX, Field.ITEM_CODE, Field.PRIORITY}
)
_LENGTHS = {
    "MM": 1,
    "ММ": 1,
    "CM": 10,
    "СМ": 10,
    "M": 1000,
    "IN": 25.4,
    "INCH": 25.4,
    "INCHES": 25.4,
    "FT": 304.8,
}
_SIDES = {
    fold_words(word): field
    for field, words in (
        (Field.LENGTH, "l length д dł dl"),
        (Field.WIDTH, "w width ш szer sz s"),
        (Field.HEIGHT, "h height в wys"),
    )
    for word in words.split()
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column that is read: where it stands, what it is called, what it tells and in which measure."""

    index: int
    header: str
    field: Field
    measure: Measure | None = None
    """For weights and quantities, when the header tells: `Weight (lb)`, `Quantity, pcs`."""
    currency: str = ""
    mm: Decimal = Decimal(10)
    """For sizes: millimetres in one of the header's unit; centimetres when it tells none."""


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


@dataclass(frozen=True, slots=True)
class _Label:
    """A header cell taken apart: words without measures, and the measures."""

    phrase: str
    measure: Measure | None
    currency: str
    mm: Decimal | None


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
    return table and _overridden(grid, table, overrides)


def _is_tag_row(cells: list[str]) -> bool:
    filled = [cell for cell in cells if cell]
    tags = sum(bool(re.match(r"#[A-Za-z]", cell)) for cell in filled)
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
    if field not in (Field.WEIGHT, Field.GROSS):
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
    return written is not None and not written.before and len(written.after) < 8


def _is_no_day(text: str) -> bool:
    from datetime import date

    return not isinstance(read_day(text, DayOrder()), date)


def _best_table(
    grid: Grid, rows: list[tuple[int, list[str]]], labels: list[bool], overrides: Mapping[str, str]
) -> Table | None:
    best: tuple[int, Table] | None = None
    for at, (number, cells) in enumerate(rows):
        if not labels[at]:
            continue
        titles = tuple(tuple(cells) for _, cells in rows[:at])
        candidates = [Table((number,), titles, *_columns_of(grid, [""] * len(cells), cells))]
        # A title is one cell; an upper header names more than one group of columns.
        two = at + 1 < len(rows) and labels[at + 1] and rows[at + 1][0] == number + 1 and _filled(cells) > 1
        if two:
            parents = _spread(grid, number, cells, rows[at + 1][1])
            candidates.append(
                Table((number, number + 1), titles, *_columns_of(grid, parents, rows[at + 1][1]))
            )
        for table in candidates:
            score = _score(_overridden(grid, table, overrides))
            if score > (best[0] if best else 0):
                best = (score, table)
    return best[1] if best and best[0] >= 3 else None


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
        column = _recognise(index, header, parent, child)
        if column is not None:
            columns.append(column)
    return tuple(headers), _without_doubles(columns)


def _recognise(index: int, header: str, parent: str, child: str) -> Column | None:
    if not (parent or child):
        return None
    both, own, over = _label(f"{parent} {child}"), _label(child), _label(parent)
    field = _field_of(both, own, over)
    if field is None:
        return None
    if both.currency and field in (Field.QUANTITY, Field.ITEM, Field.UNIT):
        field = Field.VALUE
    if field in (Field.WEIGHT, Field.VALUE) and _means_each(own.phrase or over.phrase):
        field = Field.WEIGHT_EACH if field is Field.WEIGHT else Field.VALUE_EACH
    return Column(index, header, field, both.measure, both.currency, both.mm or Decimal(10))


def _means_each(phrase: str) -> bool:
    words = set(phrase.split())
    return bool(words & EACH_WORDS) and not words & TOTAL_WORDS


def _field_of(both: _Label, own: _Label, over: _Label) -> Field | None:
    exact_both, exact_over = BY_PHRASE.get(both.phrase), BY_PHRASE.get(over.phrase)
    if not own.phrase and not over.phrase:
        return _by_measure(both)
    if exact_over in (Field.WEIGHT, Field.VALUE, Field.GROSS, Field.EXPIRY) and own.phrase:
        exact_own = BY_PHRASE.get(own.phrase)
        if _only_qualifies(own.phrase) or (exact_over is Field.EXPIRY and exact_own is Field.DAY):
            return exact_over
    if exact_over is Field.DIMENSIONS and own.phrase in _SIDES:
        return _SIDES[own.phrase]
    if exact_both:
        return exact_both
    if own.phrase:
        known = BY_PHRASE.get(own.phrase)
        if known is Field.ORDINAL and exact_over:
            return exact_over
        if known:
            return known
    elif exact_over:
        return exact_over
    if _only_qualifies(own.phrase or over.phrase) and both.measure and both.measure.unit is Unit.KILOGRAM:
        return Field.WEIGHT
    return _contained(own.phrase) or _contained(both.phrase)


def _only_qualifies(phrase: str) -> bool:
    return all(word in EACH_WORDS or word in TOTAL_WORDS or word == "UNIT" for word in phrase.split())


def _by_measure(label: _Label) -> Field | None:
    if label.currency:
        return Field.VALUE
    if label.measure is None:
        return None
    return Field.WEIGHT if label.measure.unit is Unit.KILOGRAM else Field.QUANTITY


def _contained(phrase: str) -> Field | None:
    """The field of the longest known phrase inside a header of up to eight words; the weightier on a tie."""
    words = phrase.split()
    if len(words) > 8:
        return None
    found = [
        (last - first, field)
        for first in range(len(words))
        for last in range(first + 1, len(words) + 1)
        if (run := " ".join(words[first:last])) not in EXACT_ONLY
        and len(run) > 2
        and (field := BY_PHRASE.get(run))
    ]
    order = list(Field)
    return min(found, key=lambda one: (-one[0], order.index(one[1])))[1] if found else None


def _label(text: str) -> _Label:
    """Take measures out of a header: `Weight, kg`, `each (lb)`, `Gross kg`, `Value USD`."""
    bracketed = (
        " ".join(re.findall(r"[(\[]([^)\]]*)[)\]]|,\s*([^,()]*)$", text)[0])
        if re.search(r"[(\[,]", text)
        else ""
    )
    outside = set(fold_words(bracketed).split())
    measure, currency, mm = None, "", None
    words = []
    for raw in re.split(r"[\s()\[\],/:_]+", text):
        word = fold_words(raw)
        named = measure_named(raw)
        is_weight = named is not None and named.unit is Unit.KILOGRAM and len(word) < 10
        if found := currency_named(raw):
            currency = found
        elif is_weight or (named is not None and word in outside and word not in EACH_WORDS):
            measure = measure or named
        elif word in _LENGTHS and (word != "IN" or word in outside):
            mm = Decimal(str(_LENGTHS[word]))
        elif word:
            words.append(word)
    if not words and measure and measure.unit is not Unit.KILOGRAM:
        words = fold_words(text).split()
    return _Label(fold_phrase(" ".join(words)), measure, currency, mm)


def _without_doubles(columns: list[Column]) -> tuple[Column, ...]:
    """One column for each field, the first; more notes and donor columns may stand."""
    seen: set[Field] = set()
    kept = []
    for column in columns:
        if column.field not in seen or column.field is Field.DONOR:
            kept.append(column)
        seen.add(column.field)
    return tuple(kept)


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
            label = _label(table.headers[index])
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
