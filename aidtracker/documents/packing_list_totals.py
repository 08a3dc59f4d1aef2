"""The totals of a packing list, computed from its lines. A total never hides what it does not know."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from aidtracker.documents.packing_list import BoxLine, DangerousGoods, GoodsLine, PackingList
from aidtracker.domain.weights import Weighed, gross_of


@dataclass(frozen=True, slots=True)
class Sum:
    """The sum of what is known, how many parts are not known (`gaps`), and how many are estimates."""

    amount: int = 0
    gaps: int = 0
    estimated: int = 0


@dataclass(frozen=True, slots=True)
class Hazard:
    """One kind of dangerous goods and the marks of the packages that hold it, in box order."""

    goods: DangerousGoods
    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Totals:
    """What stands at the foot: grams, litres, thousandths per unit, hundredths per currency; never added
    across.
    """

    boxes: int
    packages: tuple[tuple[str, int], ...]
    pieces: tuple[tuple[str, int], ...]
    net_g: Sum
    gross_g: Sum
    volume_dm3: Sum
    values: tuple[tuple[str, Sum], ...]
    value_gaps: int
    earliest_expiry: date | None
    hazards: tuple[Hazard, ...]


def totals(packing_list: PackingList) -> Totals:
    """The totals of all boxes and lines."""
    boxes = packing_list.boxes
    lines = [line for box in boxes for line in box.lines]
    return Totals(
        boxes=len(boxes),
        packages=tuple(Counter(box.package for box in boxes).most_common()),
        pieces=_pieces(lines),
        net_g=_sum((line.net_g, line.net_estimated) for line in lines),
        gross_g=_gross(boxes),
        volume_dm3=_volume(boxes),
        values=_values(lines),
        value_gaps=sum(line.value_minor is None for line in lines),
        earliest_expiry=min((line.expiry for line in lines if line.expiry), default=None),
        hazards=_hazards(boxes),
    )


def _sum(parts: Iterable[tuple[int | None, bool]]) -> Sum:
    amount = gaps = estimated = 0
    for part, is_estimate in parts:
        if part is None:
            gaps += 1
        else:
            amount += part
            estimated += is_estimate
    return Sum(amount, gaps, estimated)


def _pieces(lines: Iterable[GoodsLine]) -> tuple[tuple[str, int], ...]:
    counted: Counter[str] = Counter()
    for line in lines:
        counted[line.unit] += line.quantity_milli
    return tuple(counted.most_common())


def _volume(boxes: tuple[BoxLine, ...]) -> Sum:
    """What stands on a pallet whose own outer size is known is inside that size already."""
    measured = {box.number for box in boxes if box.volume_dm3 is not None}
    return _sum((box.volume_dm3, False) for box in boxes if box.parent not in measured)


def _gross(boxes: tuple[BoxLine, ...]) -> Sum:
    total = gross_of(Weighed(box.number, box.parent, box.gross_g) for box in boxes)
    return Sum(total.grams, total.unknown)


def _values(lines: Iterable[GoodsLine]) -> tuple[tuple[str, Sum], ...]:
    by_currency: dict[str, list[tuple[int | None, bool]]] = {}
    for line in lines:
        if line.value_minor is not None:
            by_currency.setdefault(line.currency, []).append((line.value_minor, line.value_estimated))
    return tuple((currency, _sum(parts)) for currency, parts in sorted(by_currency.items()))


def _hazards(boxes: tuple[BoxLine, ...]) -> tuple[Hazard, ...]:
    found: dict[DangerousGoods, dict[str, None]] = {}
    for box in boxes:
        for line in box.lines:
            if line.dangerous is not None:
                found.setdefault(line.dangerous, {})[box.marks] = None
    kinds = sorted(found, key=lambda goods: (goods.un_number, goods.hazard_class, goods.packing_group))
    return tuple(Hazard(goods, tuple(found[goods])) for goods in kinds)
