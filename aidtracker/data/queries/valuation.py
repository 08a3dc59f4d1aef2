"""What is known of the worth of a line: what was said when it came, and what the catalogue says."""

from typing import Any

from sqlalchemy import func
from sqlalchemy.sql.roles import TypedColumnsClauseRole

from aidtracker.data.tables import Item, Lot


def worth() -> tuple[TypedColumnsClauseRole[Any], ...]:
    """The columns of a query over lots and their items that `services.valuation.value_of` asks for.

    Amounts are in hundredths of their currency; that of the item is of one of its units.
    """
    return (
        Lot.quantity_milli.label("lot_milli"),
        Lot.value_minor.label("stated_minor"),
        Lot.currency.label("stated_currency"),
        Item.unit_value_minor,
        func.coalesce(Item.currency, "").label("item_currency"),
        func.coalesce(Item.value_source, "").label("value_source"),
        Item.value_as_of,
        (Item.unit == Lot.unit).label("in_item_unit"),
    )
