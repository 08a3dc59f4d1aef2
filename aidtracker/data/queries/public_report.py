"""What the public report is made of: every line with its category and worth. Who gave is only told apart."""

from sqlalchemy import func, select

from aidtracker.data.queries.exports import Query
from aidtracker.data.queries.treasurer import goods
from aidtracker.data.queries.valuation import worth
from aidtracker.data.tables import Donation, Item, Lot


def lines_with_givers(language: str) -> Query:
    """Every line that stands. `giver` is one for all gifts of a remembered donor, else one for each gift."""
    return (
        select(
            Lot.id,
            Donation.day,
            func.coalesce(Donation.donor_id, Donation.id).label("giver"),
            Lot.weight_g,
            *goods(language),
            *worth(),
        )
        .join(Donation, Donation.id == Lot.donation_id)
        .outerjoin(Item, Item.id == Lot.item_id)
        .where(Lot.stands(), Donation.stands())
        .order_by(Lot.id)
    )
