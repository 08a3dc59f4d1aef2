"""What the fields of a correction mean. Without Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from aidtracker.data.queries.donations import LineRow
from aidtracker.domain.catalogue import Item
from aidtracker.domain.errors import Level, Problem
from aidtracker.domain.quantities import g_to_kg, milli_to_quantity
from aidtracker.domain.quick_line import Money, read_expiry, read_quantity, read_value, read_weight
from aidtracker.services.donations import Line


class Fields(NamedTuple):
    """The fields of the card as typed, called as `Refused.about` calls them."""

    quantity: str = ""
    unit: str = ""
    item: str = ""
    expiry: str = ""
    condition: str = ""
    weight: str = ""
    detail: str = ""
    batch: str = ""
    value: str = ""
    currency: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Corrected:
    """The line that the fields say, or what is wrong with them."""

    line: Line | None = None
    faults: Mapping[str, Problem] = field(default_factory=dict)


def corrected(before: LineRow, fields: Fields, item: Item | None, today: date, mark: str = ".") -> Corrected:
    """What was typed over a line. `item` is the one that is chosen, None while there are only words.

    `mark` is the decimal mark of the window's language. A date that has passed is not wrong: it stands on
    the goods.
    """
    milli, grams = read_quantity(fields.quantity, mark), read_weight(fields.weight)
    money = read_value(fields.value, fields.currency)
    expiry = read_expiry(fields.expiry, today)
    words = " ".join(fields.item.split())
    faults = {name: found for name, found in (("quantity", milli), ("weight", grams)) if _is_fault(found)}
    if expiry is not None and _is_fault(expiry.problem):
        faults["expiry"] = expiry.problem
    if isinstance(money, Problem):
        faults["currency" if money.code == "value.no_currency" else "value"] = money
    if item is None and not words and not before.rough:
        faults["item"] = Problem("donation.no_item")
    if faults or not isinstance(milli, int):
        return Corrected(faults={name: found for name, found in faults.items() if isinstance(found, Problem)})
    same_count = milli == before.quantity_milli and fields.quantity.strip() != ""
    return Corrected(
        Line(
            quantity=milli_to_quantity(milli),
            item_id=None if item is None or before.rough else item.key,
            text=words if item is None and not before.rough else "",
            detail=fields.detail,
            unit=fields.unit,
            weight_g=grams if isinstance(grams, int) else None,
            expiry=None if expiry is None else expiry.day,
            batch=fields.batch,
            condition=fields.condition,
            value_minor=money.amount_minor if isinstance(money, Money) else None,
            currency=money.currency if isinstance(money, Money) else "",
            origin=before.origin,
            note=fields.note,
            typed=before.typed if same_count else "",
        )
    )


def fields_of(line: LineRow, name: str, mark: str) -> Fields:
    """A line as it stands in the fields, the weight only if stated; `name` is the item's or its text."""
    stated = line.weight_g if line.weight_source == "stated" else None
    value = None if line.value_minor is None else Decimal(line.value_minor) / 100
    return Fields(
        quantity=_figure(milli_to_quantity(line.quantity_milli), mark),
        unit=line.unit,
        item=name,
        expiry="" if line.expiry is None else line.expiry.isoformat(),
        condition=line.condition,
        weight="" if stated is None else _figure(g_to_kg(stated), "."),
        detail=line.detail,
        batch=line.batch,
        value="" if value is None else _figure(value, "."),
        currency=line.currency,
        note=line.note,
    )


def _figure(value: Decimal, mark: str) -> str:
    return f"{value.normalize():f}".replace(".", mark)


def _is_fault(found: object) -> bool:
    return isinstance(found, Problem) and found.level is Level.REFUSED
