"""What a site logs often."""

from sqlalchemy import Connection, func, select

from aidtracker.data.tables import Donation, Lot


def lines_by_item(connection: Connection, site_id: str) -> dict[str, int]:
    """How many lines of each item stand in the donations of a site, by the item's key."""
    rows = connection.execute(
        select(Lot.item_id, func.count())
        .join(Donation, Donation.id == Lot.donation_id)
        .where(Donation.site_id == site_id, Lot.item_id.is_not(None), Lot.stands())
        .group_by(Lot.item_id)
    )
    return {item_id: lines for item_id, lines in rows if item_id}
