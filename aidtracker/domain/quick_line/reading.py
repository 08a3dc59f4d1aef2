"""One line typed at the table, understood: `12 підгузки 4 exp 2027-05`, `2x rice 5kg`, `48 tuna 5/27`."""

import re
from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from aidtracker.domain.errors import Problem, Refused
from aidtracker.domain.quantities import MOST, kg_to_g, quantity_to_milli
from aidtracker.domain.quick_line.amounts import Money, Price, Weight, values, weights
from aidtracker.domain.quick_line.counts import Count, choose, counts
from aidtracker.domain.quick_line.expiries import find_expiry
from aidtracker.domain.quick_line.line import Doubt, Kind, QuickLine
from aidtracker.domain.quick_line.marks import find_barcode, find_batch, find_condition, find_size
from aidtracker.domain.quick_line.scan import Scan
from aidtracker.domain.units import Unit

LONGEST = 300
"""Characters: a longer line is a slip of the clipboard, and is not read at all."""

_EXPONENT = re.compile(r"(?<![\w.,])[0-9]+(?:[.,][0-9]+)?e[+-]?[0-9]+(?!\w)")
_FOREIGN = re.compile(r"(?<!\w)\d+(?!\w)")


def understand(text: str, today: date, mark: str = "") -> QuickLine:
    """What a line says. Never raises; what is wrong or unclear stands in `doubts`, beside its place.

    `mark` is the decimal mark of the person's language, where it is known: it settles `1,234`. Which item it
    is, others find, by `searches`. The rules: of the quantity `counts`, of weights and money `amounts`, of
    dates `dates`. What is said twice is taken once, the rest stays a word of the item and is told.

    A line of a weight and no other number is so many kilograms: `10 lb rice` has `quantity_milli` 4536 in
    `Unit.KILOGRAM`, and weighs as much. An item counted in another unit still wants its quantity then.
    """
    unfit = not_one_line(text)
    if unfit is not None and len(text) > LONGEST:
        return QuickLine(text, doubts=(Doubt(Kind.LINE, 0, len(text), unfit),))
    scan = Scan(text)
    if unfit is not None:
        scan.say(Kind.LINE, 0, len(text), unfit)
    line = QuickLine(
        text,
        batch=find_batch(scan),
        barcode=find_barcode(scan),
    )
    value = scan.take_first(Kind.VALUE, values(scan.plain))
    weight = scan.take_first(Kind.WEIGHT, weights(scan.plain, text))
    line = replace(
        line, expiry=find_expiry(scan, today), size=find_size(scan), condition=find_condition(scan)
    )
    line = _with_quantity(scan, line, mark)
    line = _with_weight(scan, line, weight)
    line = _with_value(scan, line, value)
    line = _without_unit_for_item(scan, line)
    parts = tuple(sorted(scan.parts, key=lambda part: part.start))
    doubts = tuple(sorted(scan.doubts, key=lambda doubt: (doubt.start, doubt.kind)))
    return replace(line, item_text=scan.words_left(), parts=parts, doubts=doubts)


def not_one_line(text: str) -> Problem | None:
    """What is wrong with a text as a whole: too long, or several lines from the clipboard."""
    if len(text) > LONGEST:
        return Problem("text.too_long", {"most": LONGEST})
    lines = sum(bool(line.strip()) for line in text.splitlines())
    return Problem("line.several", {"lines": lines}) if lines > 1 else None


def _with_quantity(scan: Scan, line: QuickLine, mark: str) -> QuickLine:
    found = list(counts(scan.plain, scan.text, mark))
    count = choose(scan.plain, found)
    if _refused_figure(scan, count):
        return line
    others = [other for other in found if other is not count]
    line = replace(line, detail=" ".join(scan.text[other.start : other.unit_end].strip() for other in others))
    return line if count is None else _counted(scan, line, count)


def _refused_figure(scan: Scan, count: Count | None) -> bool:
    """Whether what should be the quantity is written as nobody may: with ١٢, or as 1e9."""
    match, code = _EXPONENT.search(scan.plain), "row.quantity_not_a_number"
    if match is not None and count is not None and count.start < match.start():
        match = None
    if match is None and count is None:
        foreign = (one for one in _FOREIGN.finditer(scan.plain) if not one[0].isascii())
        match, code = next(foreign, None), "row.quantity_foreign_digits"
    if match is None:
        return False
    value = scan.text[match.start() : match.end()][:40]
    scan.take(Kind.QUANTITY, *match.span())
    scan.say(Kind.QUANTITY, *match.span(), Problem(code, {"value": value}))
    return True


def _counted(scan: Scan, line: QuickLine, count: Count) -> QuickLine:
    scan.take(Kind.QUANTITY, count.start, count.end)
    unit_text = scan.text[count.end : count.unit_end]
    begin = count.unit_end - len(unit_text.lstrip())
    if unit_text.strip():
        scan.take(Kind.UNIT, begin, count.unit_end)
        unit_text = unit_text.removesuffix(" of").strip()
    line = replace(
        line, unit=count.unit, unit_text=unit_text.strip(), packs=count.packs, per_pack=count.per_pack
    )
    written = scan.text[count.start : count.end]
    milli = in_thousandths(count, written.strip())
    if not isinstance(milli, Problem):
        return replace(line, quantity_milli=milli)
    scan.say(Kind.QUANTITY, count.start, count.end, milli, _ways(count, written))
    return replace(line, packs=None, per_pack=None)


def _ways(count: Count, written: str) -> tuple[str, ...]:
    """How to write each of two readings so that it is the only one: `4120` or `4, 120`."""
    if len(count.values) < 2:
        return ()
    before, blank, last = written.rpartition(" ")
    thousands = before.replace(" ", "") + last if blank else f"{count.values[0]:f}"
    return thousands, f"{before}, {last}" if blank else f"{written}0"


def in_thousandths(count: Count, written: str) -> int | Problem:
    """A number as stored, or why it is no quantity."""
    if len(count.values) > 1:
        first, second = count.values
        return Problem("quantity.two_ways", {"value": written[:40], "first": first, "second": second})
    value = count.values[0]
    if value >= MOST:
        return Problem("quantity.too_large", {"value": written[:40]})
    try:
        return quantity_to_milli(value)
    except Refused as refused:
        return refused.problem


def _with_weight(scan: Scan, line: QuickLine, weight: Weight | None) -> QuickLine:
    if weight is None:
        return line
    counted = any(other.kind is Kind.QUANTITY for other in scan.parts)
    many = 1 if weight.share == "total" else Decimal(line.quantity_milli or 1000) / 1000
    each, total = in_grams(weight.kilograms), in_grams(weight.kilograms * many)
    if isinstance(each, Problem):
        return _refused(scan, Kind.WEIGHT, each, line)
    if isinstance(total, Problem):
        return _refused(scan, Kind.WEIGHT, total, line)
    line = replace(line, weight_g=total, weight_typed=weight.typed)
    if not counted and weight.share != "each":
        return replace(line, quantity_milli=total, unit=Unit.KILOGRAM) if total else line
    is_each = weight.share == "each" or (not weight.share and line.quantity_milli is not None)
    return replace(line, weight_each_g=each) if is_each else line


def in_grams(kilograms: Decimal) -> int | Problem:
    """A weight as stored, or why it is none."""
    try:
        return kg_to_g(kilograms)
    except Refused as refused:
        return refused.problem


def _with_value(scan: Scan, line: QuickLine, price: Price | None) -> QuickLine:
    if price is None:
        return line
    money = price.meaning
    if isinstance(money, Money) and price.share == "each":
        amount = Decimal(money.amount_minor) * (line.quantity_milli or 1000) / 1000
        money = replace(money, amount_minor=int(amount.quantize(Decimal(1), ROUND_HALF_UP)))
    if isinstance(money, Money) and money.amount_minor > MOST * 100:
        money = Problem("value.out_of_range")
    if isinstance(money, Problem):
        return _refused(scan, Kind.VALUE, money, line)
    return replace(line, value_minor=money.amount_minor, currency=money.currency)


def _refused(scan: Scan, kind: Kind, problem: Problem, line: QuickLine) -> QuickLine:
    part = next(part for part in scan.parts if part.kind is kind)
    scan.say(kind, part.start, part.end, problem)
    return line


def _without_unit_for_item(scan: Scan, line: QuickLine) -> QuickLine:
    """Where nothing else says what it is, the word of the unit does: `12 bags` are bags."""
    if not line.unit_text or line.barcode or scan.words_left() or line.unit is Unit.PIECE:
        return line
    scan.parts[:] = [part for part in scan.parts if part.kind is not Kind.UNIT]
    return replace(line, unit=None, unit_text="")
