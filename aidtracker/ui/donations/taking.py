"""An item is chosen: what the words of the line said beside it goes into fields of its own. Without Qt."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from aidtracker.domain.catalogue import Item
from aidtracker.domain.quick_line import Kind, QuickLine, read_quantity
from aidtracker.domain.units import Unit
from aidtracker.ui.donations.draft import Draft, part_of

_MEASURED = frozenset({Unit.KILOGRAM, Unit.LITRE, Unit.METRE, Unit.SQUARE_METRE})


def taken(draft: Draft, item: Item, name: str) -> Draft:
    """`draft` once `item` is chosen: what the words said beside it stands in fields of its own."""
    said = draft.said()
    by_weight = said.unit is Unit.KILOGRAM and said.weight_g == said.quantity_milli
    # What is counted in kilograms: two bags of five are ten.
    whole = item.unit == Unit.KILOGRAM and said.weight_g is not None
    weight = _weight_text(said, draft.mark)
    counted = weight if whole else _quantity_text(draft, said, by_weight=by_weight)
    return replace(
        draft,
        item=item,
        what=name,
        quantity=counted,
        expiry=draft.expiry or _day_text(said),
        condition=draft.condition or said.condition,
        detail=draft.detail or _size_text(said, item),
        batch=draft.batch or said.batch or part_of(said, Kind.BATCH),
        weight=draft.weight or ("" if whole else weight),
        weight_typed=said.weight_typed if not draft.weight else draft.weight_typed,
        value=draft.value or _value_text(said),
        currency=said.currency if said.value_minor is not None and not draft.value else draft.currency,
        unit="" if by_weight else _unit_for(said, item),
    )


def _quantity_text(draft: Draft, said: QuickLine, *, by_weight: bool) -> str:
    if by_weight:
        return draft.quantity if isinstance(read_quantity(draft.quantity, draft.mark), int) else ""
    written = part_of(said, Kind.QUANTITY)
    if said.quantity_milli is None:
        return draft.quantity or written
    if read_quantity(written, draft.mark) == said.quantity_milli:
        return written
    if said.packs and said.per_pack:
        return f"{said.packs} × {said.per_pack}"
    return _figure(Decimal(said.quantity_milli) / 1000, draft.mark)


def _figure(value: Decimal, mark: str) -> str:
    return f"{value.normalize():f}".replace(".", mark)


def _day_text(said: QuickLine) -> str:
    """A day as people write it; what was no day stays as it was typed, to be put right in its field."""
    day = said.expiry
    if day is None:
        doubts = said.doubts_of(Kind.EXPIRY)
        return str(doubts[0].problem.values.get("value", "")) if doubts else ""
    return f"{day:%m/%Y}" if (day + timedelta(days=1)).day == 1 else day.isoformat()


def _weight_text(said: QuickLine, mark: str) -> str:
    if said.weight_g is None:
        return part_of(said, Kind.WEIGHT)
    if said.weight_each_g in (None, said.weight_g):
        return said.weight_typed
    return _figure(Decimal(said.weight_g) / 1000, mark)


def _value_text(said: QuickLine) -> str:
    if said.value_minor is None:
        return part_of(said, Kind.VALUE)
    return f"{(Decimal(said.value_minor) / 100).normalize():f}"


def _size_text(said: QuickLine, item: Item) -> str:
    """The size that was said, else a number that the item's own names do not have."""
    if said.size or not said.detail:
        return said.size
    known = " ".join(alias.text for alias in item.texts()).split()
    return " ".join(word for word in said.detail.split() if word not in known)


def _unit_for(said: QuickLine, item: Item) -> str:
    """The unit to keep where it is not the item's; pieces of what is weighed or measured are pieces."""
    if said.unit is None or said.unit == item.unit:
        return ""
    if said.unit is Unit.PIECE:
        return str(said.unit) if item.unit in _MEASURED else ""
    return str(said.unit)
