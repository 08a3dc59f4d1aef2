"""The goods on a shipment, with what the rules of intake ask about them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from aidtracker.data.tables import Balance, Donation, Lot

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class ShippedLot:
    """Goods of one lot in one box. Free text has no `item_id`.

    `donor_kind` is empty where nobody said who gave it; `findings` are the codes of what was found when it
    came in, and `from_list` says that it came with a spreadsheet.
    """

    box_id: str
    lot_id: str
    item_id: str | None
    expiry: date | None
    condition: str
    batch: str
    findings: frozenset[str]
    donor_kind: str
    from_list: bool


def shipped_lots(connection: Connection, box_ids: Sequence[str]) -> list[ShippedLot]:
    """The goods that lie directly in these boxes, box by box in the order given."""
    found: dict[str, list[ShippedLot]] = {key: [] for key in box_ids}
    for start in range(0, len(box_ids), _CHUNK):
        rows = connection.execute(
            select(
                Balance.holder_id,
                Lot.id,
                Lot.item_id,
                Lot.expiry,
                Lot.condition,
                Lot.batch,
                Lot.findings,
                Donation.donor_kind,
                Donation.import_id,
            )
            .join(Lot, Lot.id == Balance.lot_id)
            .join(Donation, Donation.id == Lot.donation_id)
            .where(Balance.holder_id.in_(box_ids[start : start + _CHUNK]))
            .order_by(Lot.donation_id, Lot.position)
        )
        for row in rows:
            codes = frozenset(filter(None, row.findings.split(";")))
            lot = ShippedLot(*row[:6], codes, row.donor_kind, row.import_id is not None)
            found[lot.box_id].append(lot)
    return [lot for lots in found.values() for lot in lots]
