"""The first start, and the sites."""

from pathlib import Path

import pytest

from aidtracker.data.opening import open_database
from aidtracker.data.queries.sites import list_sites, own_station
from aidtracker.domain.errors import Refused
from aidtracker.domain.places import WARSAW_KEY, Outside, SiteKind
from aidtracker.services import donations, sites
from aidtracker.services.checking import check
from aidtracker.services.program import Program, system_clock
from tests.services.hands import NOON, Hands, TickingClock, few_items
from tests.services.test_boxes import refused


@pytest.fixture(autouse=True)
def _small_catalogue(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aidtracker.services.catalogue.starter_items", few_items)


def test_the_first_start_knows_the_own_site_warsaw_and_the_outside_world(hands: Hands) -> None:
    assert [(site.code, site.kind) for site in hands.program.read(list_sites)] == [
        ("BOS", SiteKind.COLLECTION_POINT),
        ("WAW", SiteKind.SORTING_CENTRE),
    ]
    assert (hands.station.code, hands.warsaw) == ("BOS1", WARSAW_KEY)
    outside = hands.rows("SELECT id FROM holders WHERE kind = 'outside' ORDER BY id")
    assert [row[0] for row in outside] == sorted(Outside)
    hands.all_well()


def test_the_first_start_happens_once(hands: Hands) -> None:
    before = hands.dump()
    with pytest.raises(Refused, match=r"program\.already_set_up"):
        sites.set_up(hands.program.database, sites.HOME, "Alena", system_clock)
    assert hands.dump() == before


def test_warsaw_can_be_the_own_site(empty: Path, tmp_path: Path) -> None:
    database = open_database(tmp_path / "warsaw.db")
    request = sites.SiteRequest("waw", "Magazyn", SiteKind.SORTING_CENTRE, timezone="Europe/Warsaw")
    station = sites.set_up(database, request, "Ola", TickingClock())
    program = Program(database, "Ola", TickingClock())
    try:
        assert (station.code, station.site_id) == ("WAW1", WARSAW_KEY)
        assert [site.name for site in program.read(list_sites)] == ["Magazyn"]
        assert program.read(check).ok
    finally:
        program.close()


@pytest.mark.parametrize("code", ["", "B", "1AB", "BO-S", "TOOLONG", "БОС"])
def test_a_refused_first_start_leaves_the_file_empty(tmp_path: Path, code: str) -> None:
    database = open_database(tmp_path / "aid.db")
    program = Program(database, "Alena")
    try:
        with pytest.raises(Refused, match=r"site\.code_form"):
            sites.set_up(database, sites.SiteRequest(code, "Boston"), "Alena", system_clock)
        with pytest.raises(Refused, match=r"site\.no_name"):
            sites.set_up(database, sites.SiteRequest("BOS", " "), "Alena", system_clock)
        assert program.read(own_station) is None
        with pytest.raises(Refused, match=r"program\.not_set_up"):
            program.do(donations.take_back_line, donations.LotRef("x"))
    finally:
        program.close()


def test_a_code_is_given_once(hands: Hands) -> None:
    hands.program.do(sites.add_site, sites.SiteRequest("chi", "Chicago", country="us"))
    assert hands.row("SELECT code, country FROM sites WHERE name = 'Chicago'") == ("CHI", "US")
    again = refused(hands, sites.add_site, sites.SiteRequest("CHI", "Chicago again"))
    assert (again.code, again.about) == ("site.code_taken", "code")


def test_a_site_changes_but_for_its_code(hands: Hands) -> None:
    change = sites.ChangeSite(hands.warsaw, " Magazyn ", "Warszawa", "pl", "ul. Prosta 1", "", "NIP 123")
    hands.program.do(sites.change_site, change)
    assert hands.row("SELECT code, name, country, tax_id FROM sites WHERE id = :w", w=hands.warsaw) == (
        "WAW",
        "Magazyn",
        "PL",
        "NIP 123",
    )
    nameless = sites.ChangeSite(hands.warsaw, " ", "", "", "", "", "")
    assert refused(hands, sites.change_site, nameless).about == "name"
    hands.undo()
    assert hands.row("SELECT name FROM sites WHERE code = 'WAW'") == ("Warsaw sorting centre",)


def test_clocks_never_go_back_even_when_the_computer_s_does(hands: Hands) -> None:
    hands.log()
    hands.program.clock = lambda: NOON.replace(year=2020)
    hands.log()
    kinds = [row[0] for row in hands.rows("SELECT kind FROM operations ORDER BY clock")]
    assert kinds == ["site.set_up", "donation.line", "donation.line"]
    assert hands.row("SELECT count(DISTINCT clock) FROM operations") == (3,)
    assert hands.undo().kind == "donation.line"
    hands.all_well()
