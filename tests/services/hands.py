"""What volunteers do, in few words, for the tests of the services."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import islice
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from aidtracker.data.opening import open_database
from aidtracker.data.queries.catalogue import load_items
from aidtracker.data.queries.sites import own_station, site_by_code
from aidtracker.data.tables import Base
from aidtracker.domain.boxes import Package
from aidtracker.domain.catalogue import Item, read_items
from aidtracker.services import boxes, corrections, donations, history, receiving, shipments, sorting
from aidtracker.services.checking import check
from aidtracker.services.program import Done, Program
from aidtracker.services.sites import SiteRequest, set_up
from aidtracker.settings import resource

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
SMALL_CATALOGUE = 8

Dump = dict[str, list[tuple[object, ...]]]
"""All rows of all tables, by table."""


class TickingClock:
    """Every look is a second later than the one before."""

    def __init__(self, start: datetime = NOON) -> None:
        self.now = start

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def make_template(path: Path) -> Path:
    """Set a database up at `path` and let go of it; it is then one file, to be copied."""
    database = open_database(path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("aidtracker.services.catalogue.starter_items", few_items)
        set_up(database, SiteRequest("BOS", "Boston", timezone="America/New_York"), "Alena", TickingClock())
    database.close()
    return path


def make_empty(path: Path) -> Path:
    """A database with its tables and nothing in them."""
    open_database(path).close()
    return path


def few_items() -> tuple[Item, ...]:
    """The beginning of the starter catalogue, enough for tests."""
    with resource("catalogue.csv").open(encoding="utf-8", newline="") as catalogue:
        return read_items(islice(catalogue, SMALL_CATALOGUE + 1))


class Hands:
    """Short ways to what the services do; each gives the key of what it made."""

    def __init__(self, program: Program) -> None:
        self.program = program
        station = program.read(own_station)
        assert station is not None
        self.station = station
        self.boston = station.site_id
        self.warsaw = program.read(site_by_code, "WAW").id
        self.items = {item.code: item.key for item in program.read(load_items)}

    def log(self, quantity: str = "10", text: str = "Blankets", donation_id: str | None = None) -> str:
        """A line of free text; gives the lot."""
        line = donations.Line(Decimal(quantity), text=text)
        return self.program.do(donations.log_line, donations.LogLine(line, donation_id)).result.lot_id

    def rough(self, packages: int = 3, weight_g: int | None = 45_001, donation_id: str | None = None) -> str:
        """Bags of clothes that nobody has looked into; gives the lot."""
        request = sorting.LogRough("clothing", packages, weight_g=weight_g, donation_id=donation_id)
        return self.program.do(sorting.log_rough, request).result.lot_id

    def sort(self, lot: str, packages: int, *lines: donations.Line) -> sorting.Sorted:
        """Packages taken apart, into ten jackets where nothing else is said."""
        found = lines or (donations.Line(Decimal(10), text="Jackets"),)
        return self.program.do(sorting.sort_rough, sorting.SortRough(lot, packages, found)).result

    def correct(self, lot: str, line: donations.Line) -> Done[None]:
        """A line as it should have been logged."""
        return self.program.do(corrections.correct_line, corrections.CorrectLine(lot, line))

    def take_back(self, lot: str) -> Done[None]:
        """A line that should not be there goes."""
        return self.program.do(donations.take_back_line, donations.LotRef(lot))

    def box(self, package: Package = Package.CARTON, site_id: str = "") -> str:
        """An empty open box."""
        return self.program.do(boxes.new_box, boxes.NewBox(package, site_id)).result.box_id

    def pack(self, box: str, lot: str, milli: int) -> Done[None]:
        """Goods into a box."""
        return self.program.do(boxes.pack, boxes.Pack(box, lot, milli))

    def take_out(self, box: str, lot: str, milli: int) -> Done[None]:
        """Goods out of a box."""
        return self.program.do(boxes.take_out, boxes.TakeOut(box, lot, milli))

    def seal(self, box: str) -> Done[None]:
        """Close a box."""
        return self.program.do(boxes.seal_box, boxes.BoxRef(box))

    def unseal(self, box: str, reason: str = "wrong size") -> Done[None]:
        """Open a box again."""
        return self.program.do(boxes.unseal_box, boxes.Unseal(box, reason))

    def empty(self, box: str) -> Done[None]:
        """Unpack a box."""
        return self.program.do(boxes.empty_box, boxes.BoxRef(box))

    def stack(self, pallet: str, *box_ids: str) -> Done[None]:
        """Boxes onto a pallet."""
        return self.program.do(boxes.put_boxes, boxes.PutBoxes(box_ids, pallet))

    def sealed_box(self, quantity: str = "10") -> str:
        """A sealed box with a line of its own in it."""
        lot, box = self.log(quantity), self.box()
        self.pack(box, lot, int(Decimal(quantity) * 1000))
        self.seal(box)
        return box

    def pallet(self, *box_ids: str) -> str:
        """A sealed pallet with these boxes on it."""
        pallet = self.box(Package.PALLET)
        self.stack(pallet, *box_ids)
        self.seal(pallet)
        return pallet

    def shipment(self, *box_ids: str) -> str:
        """A shipment from Boston to Warsaw, being packed."""
        request = shipments.NewShipment(self.boston, self.warsaw, box_ids)
        return self.program.do(shipments.new_shipment, request).result.shipment_id

    def add(self, shipment: str, *box_ids: str) -> shipments.ShipmentChanged:
        """Boxes onto a shipment."""
        return self.program.do(shipments.add_boxes, shipments.ShipmentBoxes(shipment, box_ids)).result

    def remove(self, shipment: str, *box_ids: str) -> Done[None]:
        """Boxes off a shipment."""
        return self.program.do(shipments.remove_boxes, shipments.ShipmentBoxes(shipment, box_ids))

    def ready(self, shipment: str, reason: str = "") -> Done[shipments.ShipmentChanged]:
        """Make a shipment ready."""
        return self.program.do(shipments.make_ready, shipments.MakeReady(shipment, reason))

    def dispatch(self, shipment: str) -> Done[shipments.ShipmentChanged]:
        """Send a shipment off."""
        return self.program.do(shipments.dispatch, shipments.ShipmentRef(shipment))

    def sent(self, *box_ids: str) -> str:
        """A shipment that has left."""
        shipment = self.shipment(*box_ids)
        self.ready(shipment)
        self.dispatch(shipment)
        return shipment

    def receive(
        self, shipment: str, *received: str, missing: Iterable[str] = (), rest: bool = False
    ) -> receiving.Received:
        """Tick boxes off in Warsaw."""
        request = receiving.Receive(shipment, received, tuple(missing), all_expected=rest)
        return self.program.do(receiving.receive, request).result

    def find(self, shipment: str, box: str) -> Done[None]:
        """A missing box turns up."""
        return self.program.do(receiving.box_found, receiving.Found(shipment, box))

    def undo(self, operation: str = "") -> history.Undone:
        """Take an operation back, the last one when none is named."""
        return self.program.do(history.undo, history.Undo(operation)).result

    def undo_all(self) -> int:
        """Take back everything that can be; gives how many operations that were."""
        undone = 0
        while self.kind_of_last():
            self.undo()
            undone += 1
        return undone

    def kind_of_last(self) -> str:
        """The kind of the last operation that undo would take back."""
        last = self.program.read(history.last_operation, self.station.id)
        return last[1] if last else ""

    def all_well(self) -> None:
        """The check finds nothing."""
        assert self.program.read(check).problems == ()

    def row(self, statement: str, **values: object) -> tuple[object, ...]:
        """The one row that SQL gives."""
        (found,) = self.rows(statement, **values)
        return found

    def rows(self, statement: str, **values: object) -> list[tuple[object, ...]]:
        """The rows that SQL gives."""
        return self.program.read(_rows, statement, values)

    def dump(self) -> Dump:
        """All rows of all tables."""
        return self.program.read(dump)

    def standing(self) -> Dump:
        """What stands now."""
        return self.program.read(standing_rows)


def _rows(connection: Connection, statement: str, values: dict[str, object]) -> list[tuple[object, ...]]:
    return [tuple(row) for row in connection.execute(text(statement), values)]


def dump(connection: Connection) -> Dump:
    """All rows of all tables, as stored, in order."""
    return {
        name: sorted(map(tuple, connection.exec_driver_sql(sql)), key=repr)
        for name, sql in _EVERYTHING.items()
    }


def standing_rows(connection: Connection) -> Dump:
    """What stands now: no history, which only grows, and no rows that were taken back."""
    return {
        name: sorted(map(tuple, connection.exec_driver_sql(sql)), key=repr) for name, sql in _STANDING.items()
    }


_GROWING = frozenset({"operations", "changes", "movements", "placements", "counters", "holders"})
_EVERYTHING = {table.name: f"SELECT * FROM {table.name}" for table in Base.metadata.sorted_tables}  # noqa: S608 - our own names
_STANDING = {
    table.name: f"SELECT * FROM {table.name}{' WHERE retracted = 0' if 'retracted' in table.c else ''}"  # noqa: S608 - our own names
    for table in Base.metadata.sorted_tables
    if table.name not in _GROWING
}
