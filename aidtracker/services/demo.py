"""A made-up story in an empty database, told through the same services that people use.

Three collection sites, what was brought to them, boxes, a pallet, and three shipments: one received with a
box missing, one on its way, one being packed. Everything is invented; the days lie around today.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection, select

from aidtracker import i18n
from aidtracker.data.queries.catalogue import load_items
from aidtracker.data.queries.shipments import packed_boxes
from aidtracker.data.queries.sites import list_sites, own_station, site_by_code
from aidtracker.data.queries.stock import StockRow, list_stock
from aidtracker.data.tables import Box, Donation, Shipment
from aidtracker.domain.boxes import Package
from aidtracker.domain.errors import Level, Refused
from aidtracker.domain.places import WARSAW_KEY
from aidtracker.services.boxes import (
    BoxRef,
    Measure,
    NewBox,
    Pack,
    PutBoxes,
    measure_box,
    new_box,
    pack,
    put_boxes,
    seal_box,
)
from aidtracker.services.donations import DonationRef, Line, LogLine, finish_donation, log_line
from aidtracker.services.imports import Imported, ImportRequest, import_file
from aidtracker.services.messages import explain
from aidtracker.services.program import Program
from aidtracker.services.receiving import Receive, receive
from aidtracker.services.sending import Send, send
from aidtracker.services.shipments import (
    ChangeParticulars,
    MakeReady,
    NewShipment,
    Particulars,
    ShipmentChanged,
    ShipmentRef,
    change_particulars,
    dispatch,
    make_ready,
    new_shipment,
)
from aidtracker.services.sites import ChangeSite, SiteRequest, add_site, change_site, set_up
from aidtracker.settings import resource
from aidtracker.spreadsheets.rows import FileKind
from aidtracker.spreadsheets.samples import SAMPLE_DAY, shift_days

TARE_G = 700
"""What an empty carton weighs, about."""

OnStep = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Story:
    """What the story made: how many donations and boxes, and its shipments by number."""

    donations: int
    boxes: int
    received: str
    on_the_way: str
    packing: str

    @property
    def shipments(self) -> tuple[str, str, str]:
        """All three, in the order in which they were begun."""
        return self.received, self.on_the_way, self.packing


@dataclass(frozen=True, slots=True)
class _Carton:
    """A box to be packed: item codes with quantities, in the units of the catalogue."""

    goods: tuple[tuple[str, int], ...]
    weighed: bool = True
    sealed: bool = True


_SITES = (
    SiteRequest(
        "BOS",
        "Boston collection point",
        place="Boston",
        country="US",
        address="12 Example Street\nBoston, MA 02100",
        timezone="America/New_York",
    ),
    SiteRequest(
        "CHI",
        "Chicago collection point",
        place="Chicago",
        country="US",
        address="340 Sample Avenue\nChicago, IL 60600",
        timezone="America/Chicago",
    ),
    SiteRequest(
        "VNO",
        "Vilnius collection point",
        place="Vilnius",
        country="LT",
        address="Pavyzdžio g. 5\nVilnius",
        timezone="Europe/Vilnius",
    ),
)

_ON_THE_PALLET = (
    _Carton((("FOO-010", 96),)),
    _Carton((("FOO-009", 48),)),
    _Carton((("FOO-001", 22),)),
    _Carton((("FOO-001", 22),)),
)
_BESIDE_THE_PALLET = (
    _Carton((("MED-001", 40), ("MED-002", 60), ("MED-010", 80))),
    _Carton((("MED-017", 12), ("MED-015", 20))),
    _Carton((("SHE-002", 10),)),
)
_FOR_THE_NEXT = (
    _Carton((("CLO-007", 120),)),
    _Carton((("CLO-001", 11),), weighed=False),
)
_STILL_OPEN = _Carton((("HYG-003", 40), ("HYG-001", 60)), weighed=False, sealed=False)
_IN_VILNIUS = _Carton((("SHE-002", 10),))


def tell_story(program: Program, on_step: OnStep | None = None, station_code: str = "") -> Story:
    """Fill an empty database, set up or not. `on_step` gets each step in words as it is done.

    A database that is not set up becomes Boston's; its numbers begin with `station_code` where one is given.
    Raises `Refused("demo.not_empty")` when goods, boxes or shipments are there.
    """
    if not program.read(_is_empty):
        raise Refused("demo.not_empty", file=str(program.database.path))
    with TemporaryDirectory() as folder:
        return _Teller(program, on_step, Path(folder), station_code).tell()


class _Clock:
    """The time in the story: set to a day before today, a minute later with each look at it."""

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._time = now

    def set(self, days_ago: int) -> None:
        self._time = self._now - timedelta(days=days_ago, minutes=90)

    def __call__(self) -> datetime:
        self._time += timedelta(minutes=1)
        return self._time


class _Teller:
    def __init__(self, program: Program, on_step: OnStep | None, folder: Path, station_code: str) -> None:
        self._station_code = station_code
        self._clock = _Clock(program.clock())
        self._program = Program(program.database, program.actor or "Alena", self._clock)
        self._today = program.clock().date()
        self._on_step = on_step or (lambda _: None)
        self._folder = folder
        self._boxes = 0

    def tell(self) -> Story:
        self._clock.set(10)
        self._set_up()
        self._import_needs()
        self._clock.set(7)
        chicago = self._import_chicago()
        self._clock.set(6)
        received = self._send_chicago()
        self._clock.set(5)
        boston = self._import_boston()
        vilnius = self._import_vilnius()
        self._clock.set(3)
        on_the_way = self._send_boston()
        self._clock.set(1)
        self._receive_chicago(received, chicago)
        packing = self._begin_next()
        self._clock.set(0)
        logged = self._log_donation()
        donations = len(boston.numbers) + len(vilnius.numbers) + 1 + logged
        return Story(donations, self._boxes, received.number, on_the_way.number, packing.number)

    def _say(self, sentence: str) -> None:
        self._on_step(sentence)

    def _set_up(self) -> None:
        if self._program.read(own_station) is None:
            database, actor = self._program.database, self._program.actor
            set_up(database, _SITES[0], actor, self._clock, self._station_code)
        known = {site.code for site in self._program.read(list_sites)}
        for site in _SITES:
            if site.code not in known:
                self._program.do(add_site, site)
        warsaw = next(site for site in self._program.read(list_sites) if site.id == WARSAW_KEY)
        if not warsaw.address:
            address = "ul. Przykładowa 7\n00-001 Warszawa"
            self._program.do(
                change_site, ChangeSite(warsaw.id, warsaw.name, "Warszawa", "PL", address, "", "")
            )
        self._say(
            i18n.translate("Demo", "Boston, Chicago and Vilnius collect; the sorting centre is in Warsaw.")
        )

    def _import(self, name: str, kind: FileKind, site_code: str = "") -> Imported:
        source = resource(f"samples/{name}")
        if source.suffix == ".xlsx":
            moved = self._folder / name
            shift_days(source, moved, (self._today - SAMPLE_DAY).days)
            source = moved
        return import_file(self._program, ImportRequest(source, kind=kind, site_code=site_code))

    def _import_needs(self) -> None:
        parsed = self._import("warszawa-potrzeby.xlsx", FileKind.NEEDS).parsed
        text = i18n.translate("Demo", "Warsaw sent a list of what is needed: %n line(s).", "", parsed.good)
        self._say(text)

    def _import_chicago(self) -> Imported:
        imported = self._import("chicago-packing-list.xlsx", FileKind.BOXES, "CHI")
        self._boxes += len(imported.numbers)
        self._say(
            i18n.translate(
                "Demo",
                "Chicago sent its own packing list: %n box(es) came in sealed.",
                "",
                len(imported.numbers),
            )
        )
        return imported

    def _import_boston(self) -> Imported:
        imported = self._import("boston-drop-offs.xlsx", FileKind.DONATIONS, "BOS")
        parsed = imported.parsed
        text = i18n.translate(
            "Demo", "Boston's sheet is in: {good} of {rows} rows good, {refused} refused with a reason each."
        )
        self._say(text.format(good=parsed.good, rows=parsed.rows, refused=parsed.refused))
        for found in imported.problems:
            if found.problem.level is Level.REFUSED:
                text = i18n.translate("Demo", "Row {row}: {reason}")
                self._say(text.format(row=found.row, reason=explain(found.problem)))
        return imported

    def _import_vilnius(self) -> Imported:
        imported = self._import("vilnia-dary.csv", FileKind.DONATIONS, "VNO")
        text = i18n.translate(
            "Demo", "Vilnius sent a text file in Belarusian: %n good row(s).", "", imported.parsed.good
        )
        self._say(text)
        self._pack(_IN_VILNIUS, "VNO")
        return imported

    def _send_chicago(self) -> ShipmentChanged:
        shipment = self._program.do(send, Send("CHI", "WAW", all_sealed=True)).result
        self._leave(
            shipment,
            Particulars("air", "Demo Air Cargo", waybill="000-12345675"),
            leaves_in=-6,
            arrives_in=-1,
        )
        return shipment

    def _send_boston(self) -> ShipmentChanged:
        pallet = self._new_box(NewBox(Package.EURO_PALLET, self._site("BOS"), "", 1200, 800, 1100))
        cartons = tuple(self._pack(carton, "BOS") for carton in _ON_THE_PALLET)
        self._program.do(put_boxes, PutBoxes(cartons, pallet))
        self._program.do(measure_box, Measure(pallet, 112_400, 1200, 800, 1100))
        self._program.do(seal_box, BoxRef(pallet))
        for carton in _BESIDE_THE_PALLET:
            self._pack(carton, "BOS")
        shipment = self._program.do(send, Send("BOS", "WAW", all_sealed=True)).result
        self._leave(
            shipment, Particulars("air", "Demo Air Cargo", waybill="000-12345712"), leaves_in=-2, arrives_in=2
        )
        return shipment

    def _leave(
        self, shipment: ShipmentChanged, particulars: Particulars, *, leaves_in: int, arrives_in: int
    ) -> None:
        """Make ready and send off, with the days of leaving and arriving counted from today."""
        known = Particulars(
            particulars.mode,
            particulars.carrier,
            waybill=particulars.waybill,
            incoterm="DAP",
            leaves=self._today + timedelta(days=leaves_in),
            arrives=self._today + timedelta(days=arrives_in),
        )
        self._program.do(change_particulars, ChangeParticulars(shipment.shipment_id, known))
        reason = i18n.translate("Demo", "Agreed with the sorting centre; the marks on the wood were seen.")
        self._program.do(make_ready, MakeReady(shipment.shipment_id, reason))
        self._program.do(dispatch, ShipmentRef(shipment.shipment_id))
        listed = self._program.read(packed_boxes, shipment.shipment_id)
        boxes = sum(not box.parent_number for box in listed)
        text = i18n.translate("Demo", "Shipment {number} left for Warsaw with %n box(es).", "", boxes)
        self._say(text.format(number=shipment.number))

    def _receive_chicago(self, shipment: ShipmentChanged, chicago: Imported) -> None:
        boxes = self._program.read(packed_boxes, shipment.shipment_id)
        missing = next(box for box in boxes if box.number == chicago.numbers[2])
        received = self._program.do(
            receive,
            Receive(shipment.shipment_id, missing=(missing.id,), all_expected=True, note="not on the pallet"),
        ).result
        text = i18n.translate(
            "Demo", "Warsaw received {number}: %n box(es) came, {missing} is missing.", "", received.received
        )
        self._say(text.format(number=received.number, missing=missing.number))

    def _begin_next(self) -> ShipmentChanged:
        keys = tuple(self._pack(carton, "BOS") for carton in _FOR_THE_NEXT)
        self._pack(_STILL_OPEN, "BOS")
        shipment = self._program.do(new_shipment, NewShipment(self._site("BOS"), WARSAW_KEY, keys)).result
        text = i18n.translate(
            "Demo", "Shipment {number} is being packed; one of its boxes is not weighed yet."
        )
        self._say(text.format(number=shipment.number))
        return shipment

    def _log_donation(self) -> int:
        items = {item.code: item.key for item in self._program.read(load_items)}
        first = self._program.do(
            log_line, LogLine(Line(Decimal(12), items["FOO-005"], expiry=self._today + timedelta(days=420)))
        ).result
        for line in (
            Line(Decimal(30), items["HYG-005"]),
            Line(Decimal(14), text="Дитячі книжки", unit="H87"),
        ):
            self._program.do(log_line, LogLine(line, first.donation_id))
        self._program.do(finish_donation, DonationRef(first.donation_id))
        text = i18n.translate("Demo", "Somebody came by today: donation {number}, three lines.")
        self._say(text.format(number=first.number))
        return 1

    def _pack(self, carton: _Carton, site_code: str) -> str:
        """Pack a carton from the loose stock of a site; gives its key."""
        site_id = self._site(site_code)
        box = self._new_box(NewBox(Package.CARTON, site_id, "", 600, 400, 400))
        net_g = 0
        for code, count in carton.goods:
            row = _lot_of(self._program.read(list_stock, site_id=site_id, loose_only=True), code, count)
            self._program.do(pack, Pack(box, row.lot_id, count * 1000))
            net_g += (row.weight_g or 0) * count * 1000 // row.quantity_milli
        if carton.weighed:
            # A scale at a folding table shows hundreds of grams.
            gross_g = -(-(net_g + TARE_G) // 100) * 100
            self._program.do(measure_box, Measure(box, gross_g, 600, 400, 400))
        if carton.sealed:
            self._program.do(seal_box, BoxRef(box))
        return box

    def _new_box(self, request: NewBox) -> str:
        self._boxes += 1
        return self._program.do(new_box, request).result.box_id

    def _site(self, code: str) -> str:
        return self._program.read(site_by_code, code).id


def _lot_of(stock: Sequence[StockRow], code: str, count: int) -> StockRow:
    return next(row for row in stock if row.item_code == code and row.quantity_milli >= count * 1000)


def _is_empty(connection: Connection) -> bool:
    return all(
        connection.scalar(select(table.id).where(table.stands()).limit(1)) is None
        for table in (Donation, Box, Shipment)
    )
