"""The made-up story holds together whatever the database is set up as, and on whatever day."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from aidtracker.data.opening import open_database
from aidtracker.data.queries.donations import list_donations
from aidtracker.data.queries.shipments import list_shipments
from aidtracker.data.queries.sites import list_sites, own_station
from aidtracker.data.queries.stock import list_stock
from aidtracker.domain.errors import Refused
from aidtracker.domain.shipments import ShipmentState
from aidtracker.services.checking import check
from aidtracker.services.demo import Story, tell_story
from aidtracker.services.program import Program
from aidtracker.services.sites import SiteRequest, set_up

DAY = datetime(2031, 5, 6, 18, 0, tzinfo=UTC)


@pytest.fixture
def fresh(empty: Path, tmp_path: Path) -> Iterator[Program]:
    """A database that nobody has set up, on a day years from now."""
    program = Program(open_database(Path(shutil.copyfile(empty, tmp_path / "demo.db"))), "", lambda: DAY)
    yield program
    program.close()


def told(program: Program) -> Story:
    story = tell_story(program)
    assert program.read(check).ok
    return story


def test_days_lie_around_today(fresh: Program) -> None:
    told(fresh)
    days = [row.day for row in fresh.read(list_donations)]
    assert all(0 <= (DAY.date() - day).days <= 14 for day in days)
    expiries = [row.expiry for row in fresh.read(list_stock) if row.expiry]
    assert any(0 < (day - DAY.date()).days < 60 for day in expiries)
    assert all(day > DAY.date() for day in expiries)


def test_every_state_of_a_shipment_worth_showing(fresh: Program) -> None:
    story = told(fresh)
    states = {row.number: row.state for row in fresh.read(list_shipments)}
    assert states == {
        story.received: ShipmentState.CLOSED_WITH_DISCREPANCIES,
        story.on_the_way: ShipmentState.DISPATCHED,
        story.packing: ShipmentState.PACKING,
    }


@pytest.mark.parametrize("code", ["CHI", "WAW", "HOME"])
def test_the_story_fits_any_site(code: str, fresh: Program) -> None:
    set_up(fresh.database, SiteRequest(code, "Ours"), "", fresh.clock)
    told(fresh)
    station = fresh.read(own_station)
    assert station is not None
    assert (station.site_code, station.site_name) == (code, "Ours")
    codes = [site.code for site in fresh.read(list_sites)]
    assert {"BOS", "CHI", "VNO", "WAW", code} == set(codes)
    assert len(codes) == len(set(codes))


def test_steps_are_told_one_by_one(fresh: Program) -> None:
    steps: list[str] = []
    story = tell_story(fresh, steps.append)
    assert len(steps) >= 10
    assert all(any(number in step for step in steps) for number in story.shipments)


def test_only_an_empty_database_is_filled(fresh: Program) -> None:
    told(fresh)
    before = fresh.read(list_stock)
    with pytest.raises(Refused) as refused:
        tell_story(fresh)
    assert refused.value.code == "demo.not_empty"
    assert fresh.read(list_stock) == before
