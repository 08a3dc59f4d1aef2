"""What closes a packing list: the totals, the statements, and room for four signatures."""

from collections.abc import Mapping, Sequence

from aidtracker.documents import figures
from aidtracker.documents.fields import LABEL, Field, set_fields
from aidtracker.documents.fonts import Face, tidy
from aidtracker.documents.packing_list import PackingList
from aidtracker.documents.packing_list_totals import Hazard, Sum, Totals, totals
from aidtracker.documents.packing_list_words import Text, Words, both
from aidtracker.documents.page import GREY, MARGIN, Block, Style

FIGURE = Style(Face.BOLD, 11, 14)
STRONG = Style(Face.BOLD, 7.4, 9.6)
NOTE = Style(Face.REGULAR, 7, 9)
CLAIM = Style(Face.BOLD, 8, 10.6)
CLAIM_SECOND = Style(Face.REGULAR, 8, 10.6, GREY)
_FOUND_AT = 22.0
_SIGN_AT = 62.0
_SIGN_GAP = 12.0
_MARKS_NAMED = 12
_COLUMNS = 5
_MOST_LINES = 8


class Foot:
    """The blocks below the table, in their order. They stay together where a page can hold them."""

    def __init__(self, packing_list: PackingList, words: Words, right: float) -> None:
        self._list = packing_list
        self._words = words
        self._left = MARGIN
        self._right = right
        self._totals = totals(packing_list)

    def blocks(self) -> list[Block]:
        """Totals; each statement; signatures."""
        return [self._totals_block(), *self._statements(), self._signatures()]

    def summary(self) -> list[Field]:
        """The totals in one row, for the first page of a list whose foot is pages away."""
        return [Field(field.label, [(STRONG, field.values[0][1])]) for field in self._totals_row()]

    def _totals_block(self) -> Block:
        block = Block()
        block.rule(self._left, self._right, 0)
        y = set_fields(block, 4, self._right, _COLUMNS, self._totals_row())
        block.height = set_fields(block, y + 5, self._right, _COLUMNS, self._counts()) + 12
        return block

    def _totals_row(self) -> list[Field]:
        words, sums = self._words, self._totals
        net, gross = _kilograms(sums.net_g), _kilograms(sums.gross_g)
        kinds = [words.packages(code, count)[0] for code, count in sums.packages]
        values, value_notes = self._values(sums)
        count = figures.grouped(sums.boxes)
        return [
            _total(words.translate("PackingList", "Packages"), count, [", ".join(kinds)]),
            _total(words.translate("PackingList", "Net weight"), net, self._net_notes(sums.net_g)),
            _total(words.translate("PackingList", "Gross weight"), gross, self._unweighed(sums)),
            _total(
                words.translate("PackingList", "Volume"),
                _cubic_metres(sums.volume_dm3),
                self._unmeasured(sums),
            ),
            _total(words.translate("PackingList", "Value for customs only"), values, value_notes),
        ]

    def _counts(self) -> list[Field]:
        sums, words = self._totals, self._words
        counted = [f"{figures.quantity(milli)}\u00a0{words.unit(unit)[0]}" for unit, milli in sums.pieces]
        fields = []
        if counted:
            goods = "\u00a0· ".join(counted)
            fields.append(Field(both(words.translate("PackingList", "Goods")), [(NOTE, goods)], _MOST_LINES))
        if sums.earliest_expiry is not None:
            label = both(words.translate("PackingList", "Earliest best before"))
            fields.append(Field(label, [(NOTE, figures.best_before(sums.earliest_expiry))]))
        return fields

    def _net_notes(self, net: Sum) -> list[str]:
        n = net.gaps
        notes = [self._words.translate("PackingList", "%n line(s) without net weight", "", n)[0]] if n else []
        return notes + self._estimated(net.estimated)

    def _estimated(self, n: int) -> list[str]:
        return [self._words.translate("PackingList", "%n line(s) estimated", "", n)[0]] if n else []

    def _unweighed(self, sums: Totals) -> list[str]:
        n = sums.gross_g.gaps
        return [self._words.translate("PackingList", "%n box(es) not weighed", "", n)[0]] if n else []

    def _unmeasured(self, sums: Totals) -> list[str]:
        n = sums.volume_dm3.gaps
        return [self._words.translate("PackingList", "%n box(es) not measured", "", n)[0]] if n else []

    def _values(self, sums: Totals) -> tuple[str, list[str]]:
        n = sums.value_gaps
        at_least = "≥ " if n else ""
        amounts = [
            f"{at_least}{'≈ ' if each.estimated else ''}{currency}\u00a0{figures.money(each.amount)}"
            for currency, each in sums.values
        ]
        notes = [self._words.translate("PackingList", "%n line(s) without a value", "", n)[0]] if n else []
        notes += self._estimated(sum(each.estimated for _, each in sums.values))
        return " ".join(amounts) or "—", notes

    def _statements(self) -> list[Block]:
        words, packing_list = self._words, self._list
        claim = words.translate("PackingList", "Humanitarian aid. Free of charge. Not for sale.")
        blocks = [self._statement(claim, (CLAIM, CLAIM_SECOND))]
        texts: list[Text] = []
        if self._totals.hazards:
            texts.append((self._hazards(),))
        if packing_list.wood is not None:
            texts.append(words.wood(packing_list.wood))
        texts += [self._said(statement) for statement in packing_list.statements]
        return blocks + [self._statement(text, (NOTE, NOTE)) for text in texts]

    def _said(self, statement: Mapping[str, str]) -> Text:
        return self._words.named(statement)

    def _statement(self, text: Text, styles: Sequence[Style]) -> Block:
        block = Block()
        for style, line in zip(styles, dict.fromkeys(text), strict=False):
            block.height = block.lines(
                style, self._left, block.height, style.wrap(line, self._right - self._left, 12)
            )
        return block

    def _hazards(self) -> str:
        words = self._words
        kinds = "; ".join(self._hazard(each) for each in self._totals.hazards)
        return words.translate("PackingList", "Dangerous goods: {kinds}.")[0].format(kinds=kinds)

    def _hazard(self, hazard: Hazard) -> str:
        words = self._words
        count = len(hazard.marks)
        packages = words.packages("PK", count)[0]
        marks = ", ".join(tidy(mark.partition("/")[0]) for mark in hazard.marks[:_MARKS_NAMED])
        if count > _MARKS_NAMED:
            marks += " …"
        where = words.translate("PackingList", "marks {marks}", "on boxes")[0].format(marks=marks)
        return f"{words.hazard(hazard.goods)}, {packages}, {where}"

    def _signatures(self) -> Block:
        """Four lines to sign on, with room for stamps; over the last one what the receiver found."""
        words = self._words
        labels = [
            words.translate("PackingList", "Prepared"),
            words.translate("PackingList", "Loaded"),
            words.translate("PackingList", "Carrier"),
            words.translate("PackingList", "Received"),
        ]
        found = [
            words.translate("PackingList", "Short"),
            words.translate("PackingList", "Over"),
            words.translate("PackingList", "Damaged"),
        ]
        block = Block()
        room = self._right - self._left
        ends = [room * part for part in (0.2, 0.4, 0.6, 1.0)]
        starts = [0.0, *ends[:-1]]
        for label, start, end in zip(labels, starts, ends, strict=True):
            self._line(block, label, start, end, _SIGN_AT)
        step = (ends[3] - starts[3]) / 3
        for index, label in enumerate(found):
            self._line(block, label, starts[3] + index * step, starts[3] + (index + 1) * step, _FOUND_AT)
        return block

    def _line(self, block: Block, label: Text, start: float, end: float, y: float) -> None:
        left, right = (
            self._left + start,
            self._left + end - (_SIGN_GAP if self._left + end < self._right else 0),
        )
        block.rule(left, right, y)
        block.grow(block.lines(LABEL, left, y + 1, LABEL.wrap(both(label), right - left, 4)))


def _total(label: Text, figure: str, notes: Sequence[str]) -> Field:
    return Field(both(label), [(FIGURE, figure), *((NOTE, note) for note in notes)], _MOST_LINES)


def _at_least(held: Sum) -> str:
    return ("≥ " if held.gaps else "") + ("≈ " if held.estimated else "")


def _kilograms(held: Sum) -> str:
    if held.gaps and not held.amount:
        return "—"
    shown = figures.decimals_needed([held.amount], 1)
    return f"{_at_least(held)}{figures.decimal(held.amount, 3, shown)} kg"


def _cubic_metres(held: Sum) -> str:
    if held.gaps and not held.amount:
        return "—"
    return f"{_at_least(held)}{figures.decimal(held.amount, 3, 3)} m³"
