"""Programs on a file of their own, and things that people do there."""

from decimal import Decimal
from pathlib import Path
from unittest.mock import patch

from aidtracker.data.keys import new_key
from aidtracker.data.ledger import Move, post
from aidtracker.data.opening import open_database
from aidtracker.data.tables import Donation, Lot
from aidtracker.domain.numbers import Kind
from aidtracker.domain.places import Outside
from aidtracker.services.donations import Line, LogLine, log_line
from aidtracker.services.program import Program, system_clock
from aidtracker.services.sites import SiteRequest, set_up
from aidtracker.services.work import Work


def new_program(path: Path) -> Program:
    """A new database, set up but for the catalogue, which these tests do not need."""
    database = open_database(path)
    with patch("aidtracker.services.sites.add_starter_catalogue"):
        set_up(database, SiteRequest("BOS", "Boston"), "Alena", system_clock)
    return Program(database, "Alena")


def program_at(path: Path) -> Program:
    """The program on a file that is there."""
    return Program(open_database(path), "Alena")


def log(program: Program, text: str = "Tea") -> str:
    """Save one line; gives its key."""
    return program.do(log_line, LogLine(Line(Decimal(20), text=text))).result.lot_id


def import_lines(work: Work, count: int) -> str:
    """One donation of many lines, written as an import writes them; gives its key."""
    number, donation_id, site_id = work.next_number(Kind.DONATION), new_key(), work.station.site_id
    work.begin("import.donations", number)
    donation = {"id": donation_id, "number": number, "site_id": site_id, "day": work.today, "note": "import"}
    work.journal.insert(Donation, [donation])
    lots = [new_key() for _ in range(count)]
    work.journal.insert(
        Lot,
        [
            {
                "id": lot,
                "donation_id": donation_id,
                "position": position,
                "text": f"Thing {position} of a long list",
                "quantity_milli": 5000,
                "unit": "C62",
            }
            for position, lot in enumerate(lots, 1)
        ],
    )
    post(work.journal, [Move(lot, Outside.DONOR, site_id, 5000) for lot in lots], work.now)
    return donation_id


def texts(path: Path) -> list[str]:
    """What was logged in the file, in the order of the keys."""
    program = program_at(path)
    try:
        with program.database.reading() as connection:
            rows = connection.exec_driver_sql("SELECT text FROM lots ORDER BY id").all()
    finally:
        program.close()
    return [row[0] for row in rows]
