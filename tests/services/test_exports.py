"""Exports of a whole story, compared cell by cell, and read back by our own import."""

import csv
import re
import sqlite3
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from aidtracker.domain.boxes import Package
from aidtracker.domain.errors import Refused
from aidtracker.i18n import Language
from aidtracker.services import boxes, donations
from aidtracker.services.exports import Export, ExportRequest, export
from aidtracker.services.program import Program
from aidtracker.spreadsheets.reading import parse_file
from aidtracker.spreadsheets.rows import CatalogueRow, GoodsRow, ParseRequest, Row
from tests.services.hands import Hands, TickingClock

Cells = list[list[str]]


def log(program: Program, hands: Hands, line: donations.Line, day: date | None = None) -> str:
    return program.do(donations.log_line, donations.LogLine(line, day=day)).result.lot_id


@pytest.fixture
def story(program: Program, hands: Hands) -> None:
    """Two lines; one packed in a box on a pallet that was received, one in a box that is on its way."""
    rice = donations.Line(
        Decimal("2.5"),
        item_id=hands.items["FOO-001"],
        detail="basmati",
        expiry=date(2027, 4, 30),
        batch="00123",
        condition="new",
        value_minor=1250,
        currency="USD",
        origin="Italy",
        note="=1+1",
    )
    first = log(program, hands, rice, date(2026, 2, 10))
    second = log(program, hands, donations.Line(Decimal(4), text="Дитячі іграшки"))
    carton, other = hands.box(), hands.box()
    hands.pack(carton, first, 2000)
    hands.seal(carton)
    program.do(boxes.measure_box, boxes.Measure(carton, 2750, 400, 300, 255))
    hands.receive(hands.sent(hands.pallet(carton)), rest=True)
    hands.pack(other, second, 1000)
    hands.seal(other)
    hands.sent(other)


def out(program: Program, path: Path, what: str, **asked: object) -> Cells:
    """An export as CSV, which holds every value as it was written."""
    file = path / f"{what}.csv"
    export(program, ExportRequest(what, file, **asked))  # type: ignore[arg-type]
    with file.open(encoding="utf-8-sig", newline="") as text:
        return list(csv.reader(text))


def read_back(path: Path) -> list[Row]:
    with parse_file(path, ParseRequest(today=date(2026, 3, 2))) as stream:
        rows = [row for batch in stream for row in batch]
    assert stream.parsed.refused == 0
    return rows


@pytest.mark.usefixtures("story")
def test_donations_are_the_lines_as_they_were_logged(program: Program, tmp_path: Path) -> None:
    assert out(program, tmp_path, "donations") == [
        [
            *(
                "Donation no.",
                "Donation line",
                "Date received",
                "Site",
                "Item code",
                "Item",
                "Category",
                "Details",
                "Quantity",
                "Unit",
            ),
            *(
                "Weight, kg",
                "Weight is",
                "Expiry",
                "Batch",
                "Condition",
                "Value each",
                "Total value",
                "Currency",
                "HS code",
                "Country of origin",
            ),
            *("To be sorted out", "Note", "Imported from"),
        ],
        [
            *("BOS1-D00001-9", "BOS1-D00001-9/1", "2026-02-10", "BOS"),
            *("FOO-001", "Rice, white", "Food", "basmati", "2.5", "kg"),
            *("2.5", "stated", "2027-04-30", "00123", "new", "5.00", "12.50", "USD"),
            *("", "Italy", "", "'=1+1", ""),
        ],
        [
            *("BOS1-D00002-7", "BOS1-D00002-7/1", "2026-03-02", "BOS"),
            *("", "Дитячі іграшки", "", "", "4", "pcs"),
            *("", "", "", "", "", "", "", ""),
            *("", "", "yes", "", ""),
        ],
    ]


@pytest.mark.usefixtures("story")
def test_stock_is_each_lot_in_each_place(program: Program, tmp_path: Path) -> None:
    head, *rows = out(program, tmp_path, "stock")
    chosen = [
        head.index(title)
        for title in (
            "Item",
            "Quantity",
            "Site",
            "Box",
            "On pallet",
            "Shipment",
            "Weight, kg",
            "Donation line",
        )
    ]
    assert sorted([row[index] for index in chosen] for row in rows) == [
        ["Rice, white", "0.5", "BOS", "loose", "", "", "0.5", "BOS1-D00001-9/1"],
        ["Rice, white", "2", "WAW", "BOS1-B00001-9", "BOS1-B00003-5", "", "2", "BOS1-D00001-9/1"],
        ["Дитячі іграшки", "1", "in transit", "BOS1-B00002-7", "", "BOS1-S0002-8", "", "BOS1-D00002-7/1"],
        ["Дитячі іграшки", "3", "BOS", "loose", "", "", "", "BOS1-D00002-7/1"],
    ]


@pytest.mark.usefixtures("story")
def test_boxes_say_where_they_are_and_what_is_in_them(program: Program, tmp_path: Path) -> None:
    assert out(program, tmp_path, "boxes")[1:] == [
        [
            *(
                "BOS1-B00001-9",
                "sealed",
                "WAW",
                "",
                "BOS1-B00003-5",
                "",
                "carton",
                "40 × 30 × 25.5",
                "2.75",
                "2",
            ),
            *("1", "0", "2027-04-30", "Rice, white", ""),
        ],
        [
            *("BOS1-B00002-7", "sealed", "in transit", "BOS1-S0002-8", "", "", "carton", "", "", ""),
            *("1", "1", "", "Дитячі іграшки", ""),
        ],
        ["BOS1-B00003-5", "sealed", "WAW", "", "", "", "pallet", "", "", "0", "0", "0", "", "", ""],
    ]


def test_a_lost_box_is_not_in_stock_and_the_shipment_says_so(
    program: Program, hands: Hands, tmp_path: Path
) -> None:
    box = hands.sealed_box()
    shipment = hands.sent(box, hands.sealed_box())
    hands.receive(shipment, missing=[box], rest=True)
    assert len(out(program, tmp_path, "stock")) == 2
    assert out(program, tmp_path, "boxes")[1][2] == "lost"
    row = out(program, tmp_path, "shipments")[1]
    assert row[:6] == ["BOS1-S0001-0", "closed with discrepancies", "BOS", "WAW", "PL", "2"]
    assert row[6:8] == ["", "2"]  # nothing was weighed
    assert row[12:15] == ["1", "1", "BOS1-B00001-9 missing"]


@pytest.mark.usefixtures("story")
def test_movements_follow_goods_and_boxes(program: Program, hands: Hands, tmp_path: Path) -> None:
    hands.log("1", "Socks")
    hands.undo()
    rows = out(program, tmp_path, "movements")[1:]
    ways = [(row[2] or row[3], row[6], row[8], row[9], row[10]) for row in rows]
    assert ways[:3] == [
        ("BOS1-D00001-9/1", "2.5", "donor", "BOS", ""),
        ("BOS1-D00002-7/1", "4", "donor", "BOS", ""),
        ("BOS1-D00001-9/1", "2", "BOS", "BOS1-B00001-9", ""),
    ]
    assert ("BOS1-B00001-9", "", "BOS", "BOS1-B00003-5", "") in ways
    assert ("BOS1-B00003-5", "", "BOS1-S0001-0", "WAW", "") in ways
    assert ways[-1] == ("BOS1-D00003-5/1", "1", "BOS", "donor", "yes")
    assert rows[0][0].startswith("2026-03-02 07:00")  # noon in UTC, at the table in Boston
    assert "Alena" not in str(rows)


@pytest.mark.usefixtures("story")
def test_days_are_those_of_the_own_site(program: Program, tmp_path: Path) -> None:
    assert len(out(program, tmp_path, "donations", last=date(2026, 2, 10))) == 2
    assert len(out(program, tmp_path, "donations", first=date(2026, 2, 11), last=date(2026, 2, 28))) == 1
    everything = len(out(program, tmp_path, "movements"))
    assert (
        len(out(program, tmp_path, "movements", first=date(2026, 3, 2), last=date(2026, 3, 2))) == everything
    )
    assert len(out(program, tmp_path, "movements", last=date(2026, 3, 1))) == 1
    assert len(out(program, tmp_path, "shipments", first=date(2026, 3, 2))) == 3
    assert len(out(program, tmp_path, "shipments", first=date(2026, 3, 3))) == 1


@pytest.mark.usefixtures("story")
@pytest.mark.parametrize("what", list(Export))
@pytest.mark.parametrize("language", list(Language))
def test_every_export_opens_in_every_language(
    what: Export, language: Language, program: Program, tmp_path: Path
) -> None:
    rows = export(program, ExportRequest(what, tmp_path / "out.xlsx", hxl=True, language=language))
    data, *_, about = openpyxl.load_workbook(tmp_path / "out.xlsx").worksheets
    assert data.max_row - rows in (2, 3)  # header, tags, and totals where something adds up
    assert all(cell.value for cell in data[1])
    assert len([row for row in about.iter_rows(values_only=True) if row[0]]) > len(data[1])


@pytest.mark.usefixtures("story")
def test_the_file_says_what_it_is(program: Program, tmp_path: Path) -> None:
    request = ExportRequest("donations", tmp_path / "out.xlsx", first=date(2026, 1, 1), with_donors=True)
    export(program, request)
    about = openpyxl.load_workbook(tmp_path / "out.xlsx")["About"]
    said = {str(row[0]): str(row[1]) for row in about.iter_rows(values_only=True, max_col=2)}
    assert said["By station"] == "BOS1 · Boston"
    assert said["Days"] == "from 2026-01-01 on: the day on which the goods were received"
    assert said["Donors"].startswith("With donors")
    assert said["Made"].endswith("(America/New_York)")
    assert said["Total: Weight, kg"] == "≥ 2.5"


@pytest.mark.usefixtures("story")
@pytest.mark.parametrize("hxl", [False, True])
@pytest.mark.parametrize("suffix", ["xlsx", "csv"])
def test_donations_come_back_through_the_import(
    program: Program, tmp_path: Path, suffix: str, hxl: bool
) -> None:
    path = tmp_path / f"out.{suffix}"
    export(program, ExportRequest("donations", path, hxl=hxl))
    rows = [row for row in read_back(path) if isinstance(row, GoodsRow)]
    assert [(row.item_code, row.item, row.quantity_milli, row.unit) for row in rows] == [
        ("FOO-001", "Rice, white", 2500, "KGM"),
        ("", "Дитячі іграшки", 4000, "H87"),
    ]
    assert (rows[0].day, rows[0].weight_g, rows[0].expiry) == (date(2026, 2, 10), 2500, date(2027, 4, 30))
    assert (rows[0].batch, rows[0].condition, rows[0].value_minor, rows[0].currency) == (
        "00123",
        "new",
        1250,
        "USD",
    )


def test_the_catalogue_comes_back_through_the_import(program: Program, hands: Hands, tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    assert export(program, ExportRequest("catalogue", path)) == len(hands.items)
    rows = [row for row in read_back(path) if isinstance(row, CatalogueRow)]
    assert [row.item_code for row in rows] == list(hands.items)
    assert (rows[1].name_uk, rows[1].unit, rows[1].unit_weight_g, rows[1].expiry_tracked) == (
        *("Макарони", "XPK"),
        *(510, True),
    )


@pytest.mark.usefixtures("story")
@pytest.mark.parametrize("what", [Export.DONATIONS, Export.STOCK, Export.BOXES, Export.CATALOGUE])
def test_tags_say_as_much_as_headings(what: Export, program: Program, tmp_path: Path) -> None:
    export(program, ExportRequest(what, tmp_path / "plain.xlsx"))
    export(program, ExportRequest(what, tmp_path / "tagged.xlsx", hxl=True))
    plain, tagged = (_read(tmp_path / f"{name}.xlsx") for name in ("plain", "tagged"))
    assert plain
    assert tagged == plain


def _read(path: Path) -> list[str]:
    """The rows, without their numbers."""
    with parse_file(path, ParseRequest(today=date(2026, 3, 2))) as stream:
        return [re.sub(r"\brow=\d+", "", repr(row)) for batch in stream for row in batch]


@pytest.mark.parametrize("what", list(Export))
def test_every_column_has_its_tag(what: Export, program: Program, tmp_path: Path) -> None:
    """HXL 1.1: `#tag+attribute`, once each, else a reader cannot tell two columns apart."""
    _head, tags, *_rows = out(program, tmp_path, what, hxl=True, language=Language.UK)
    assert [tag for tag in tags if not re.fullmatch(r"#[a-z]+(\+[a-z][a-z0-9_]*)*", tag)] == []
    assert len(set(tags)) == len(tags)
    assert tags.count("#item+name+i_uk") == (what not in (Export.SHIPMENTS, Export.PUBLIC_REPORT))


def test_tags_of_the_trade_are_written(program: Program, tmp_path: Path) -> None:
    """The hashtags that humanitarian data sets of goods have."""
    written = {tag for what in Export for tag in out(program, tmp_path, what, hxl=True)[1]}
    assert written >= {
        *("#meta+id", "#date+received", "#date+expiry", "#item+code", "#item+name+i_en", "#item+name+i_uk"),
        *("#item+type", "#indicator+item+num", "#indicator+unit+code", "#indicator+weight+kg+num"),
        *("#loc+name+origin", "#loc+name+dest", "#country+code+dest", "#value+total", "#currency+code"),
        *("#status+code", "#meta+shipment+id"),
    }


def test_what_cannot_be_is_refused(program: Program, tmp_path: Path) -> None:
    for request, code in (
        (ExportRequest("minutes", tmp_path / "out.xlsx"), "export.unknown"),
        (ExportRequest("treasurer", tmp_path / "out.xlsx", currency="?"), "item.currency"),
        (ExportRequest("boxes", tmp_path / "out.xlsx", first=date(2026, 1, 1)), "export.now_only"),
        (ExportRequest("stock", tmp_path / "out.xlsx", first=date(2026, 1, 1)), "export.one_day"),
        (
            ExportRequest("donations", tmp_path / "out.xlsx", first=date(2026, 2, 1), last=date(2026, 1, 1)),
            "export.days",
        ),
        (ExportRequest("donations", tmp_path / "out.ods"), "export.suffix"),
    ):
        with pytest.raises(Refused) as refusal:
            export(program, request)
        assert refusal.value.code == code
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("out")]


def test_stock_of_a_day_is_where_things_were_at_its_end(
    program: Program, hands: Hands, tmp_path: Path
) -> None:
    """Each step a day after the other; today's list of the same day tells the same as the list of now."""
    clock = program.clock
    assert isinstance(clock, TickingClock)
    lot, carton, pallet = hands.log("10"), hands.box(), hands.box(Package.PALLET)
    clock.now += timedelta(days=1)
    hands.pack(carton, lot, 4000)
    hands.seal(carton)
    hands.stack(pallet, carton)
    hands.seal(pallet)
    clock.now += timedelta(days=1)
    shipment = hands.sent(pallet)
    clock.now += timedelta(days=1)
    hands.receive(shipment, missing=(pallet,))
    clock.now += timedelta(days=1)
    hands.find(shipment, pallet)
    found = []
    for day in (1, 2, 3, 4, 5, 6):
        head, *rows = out(program, tmp_path, "stock", last=date(2026, 3, day))
        at = [head.index(title) for title in ("Quantity", "Site", "Box", "On pallet", "Shipment")]
        found.append([tuple(row[index] for index in at) for row in rows])
    loose, box, on = ("6", "BOS", "loose", "", ""), "BOS1-B00001-9", "BOS1-B00002-7"
    assert found == [
        [],
        [("10", "BOS", "loose", "", "")],
        [loose, ("4", "BOS", box, on, "")],
        [loose, ("4", "in transit", box, on, "BOS1-S0001-0")],
        [loose],
        [loose, ("4", "WAW", box, on, "")],
    ]
    now = out(program, tmp_path, "stock")
    state = now[0].index("Box status")
    for row in now[1:]:
        row[state] = ""
    assert now == out(program, tmp_path, "stock", last=date(2026, 3, 6))


def test_what_expires_first_comes_first(program: Program, hands: Hands, tmp_path: Path) -> None:
    for day in (date(2027, 5, 1), date(2026, 3, 1), None):
        log(program, hands, donations.Line(Decimal(2), text=f"Tins {day}", expiry=day), date(2026, 2, 1))
    header, *rows = out(program, tmp_path, "expiring")
    assert all(row[header.index("Box")] for row in rows), "an empty cell means the box of the row above"
    assert [(row[0], row[1], row[3]) for row in rows] == [
        ("2026-03-01", "-1", "Tins 2026-03-01"),
        ("2027-05-01", "425", "Tins 2027-05-01"),
    ]
    assert len(out(program, tmp_path, "expiring", last=date(2026, 12, 31))) == 2


def test_rows_are_read_while_they_are_written(program: Program, hands: Hands, tmp_path: Path) -> None:
    """A cancelled export stops in the middle and lets go of the database."""
    hands.log()

    def stop(done: int, total: int) -> None:
        raise sqlite3.ProgrammingError(f"{done} of {total}")

    with pytest.raises(sqlite3.ProgrammingError, match="0 of 1"):
        export(program, ExportRequest("donations", tmp_path / "out.xlsx"), stop)
    assert not (tmp_path / "out.xlsx").exists()
    hands.log()
