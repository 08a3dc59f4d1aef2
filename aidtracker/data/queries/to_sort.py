"""What waits to be sorted out: bags and boxes that nobody has looked into, and things without an item."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select

from aidtracker.data.queries.ways import standing
from aidtracker.data.tables import Donation, Import, Lot, Movement, Operation, Site
from aidtracker.domain.places import Outside


@dataclass(frozen=True, slots=True)
class ToSortRow:
    """A line that waits. A `rough` one has a category and packages, of which `done` were sorted already;
    the others have a text. `day` is when it was handed over, `source` the list that it came with.
    """

    id: str
    donation_id: str
    number: str
    position: int
    day: date
    site: str
    rough: bool
    category: str
    text: str
    detail: str
    quantity_milli: int
    unit: str
    weight_g: int | None
    note: str
    source: str
    done: int

    def age(self, today: date) -> int:
        """Days since it was handed over."""
        return max(0, (today - self.day).days)

    @property
    def packages(self) -> int:
        """Packages of a rough line, those that were sorted already with the rest."""
        return self.done + self.quantity_milli // 1000


def to_sort(connection: Connection) -> list[ToSortRow]:
    """All lines that wait, the oldest first."""
    rows = connection.execute(
        select(
            Lot.id,
            Lot.donation_id,
            Donation.number,
            Lot.position,
            Donation.day,
            Site.code.label("site"),
            Lot.rough,
            Lot.category,
            Lot.text,
            Lot.detail,
            Lot.quantity_milli,
            Lot.unit,
            Lot.weight_g,
            Lot.note,
            func.coalesce(Import.file, "").label("source"),
        )
        .join(Donation, Donation.id == Lot.donation_id)
        .join(Site, Site.id == Donation.site_id)
        .outerjoin(Import, Import.id == Donation.import_id)
        .where(Lot.item_id.is_(None), Lot.stands())
        .order_by(Donation.day, Lot.id)
    )
    done = _sorted_already(connection)
    return [ToSortRow(**row, done=done.get(row["id"], 0)) for row in rows.mappings()]


def last_taken_at(connection: Connection, lot_id: str) -> str | None:
    """The site where packages of a rough line were taken apart last; None where none were."""
    return connection.scalar(
        select(Movement.from_id)
        .join(Operation, Operation.id == Movement.operation_id)
        .where(
            Movement.lot_id == lot_id,
            Movement.to_id == Outside.DONOR,
            Operation.kind == "donation.sort",
            standing(),
        )
        .order_by(Operation.clock.desc())
        .limit(1)
    )


def _sorted_already(connection: Connection) -> dict[str, int]:
    """Packages that were taken out of rough lines, by the line."""
    rows = connection.execute(
        select(Movement.lot_id, func.sum(Movement.quantity_milli))
        .join(Lot, Lot.id == Movement.lot_id)
        .join(Operation, Operation.id == Movement.operation_id)
        .where(
            Lot.item_id.is_(None),
            Lot.stands(),
            Lot.rough,
            Movement.to_id == Outside.DONOR,
            Operation.kind == "donation.sort",
            standing(),
        )
        .group_by(Movement.lot_id)
    )
    return {lot: milli // 1000 for lot, milli in rows}
