"""What belongs to one file alone."""

import pytest

from aidtracker.data.queries.others import done_since, latest_clock
from aidtracker.data.queries.sites import site_by_id
from aidtracker.domain.errors import Refused
from aidtracker.services.program import Program
from aidtracker.services.settings import (
    LocalSettings,
    SaveSettings,
    change_settings,
    local_settings,
    save_settings,
)
from aidtracker.services.sites import ChangeSite
from tests.services.hands import Hands


def test_what_was_chosen_is_kept_and_is_no_operation(program: Program) -> None:
    clock = program.read(latest_clock)
    program.do(change_settings, LocalSettings("pl", "light", "  Ola "))
    program.do(change_settings, LocalSettings("be", "light", "  Ola "))
    assert program.read(local_settings) == LocalSettings("be", "light", "Ola")
    assert program.read(latest_clock) == clock


def test_the_site_and_the_rest_are_saved_together_or_not_at_all(program: Program, hands: Hands) -> None:
    site = ChangeSite(hands.boston, "Boston, hall", "Boston", "us", "1 Road", "", "12-34")
    program.do(save_settings, SaveSettings(LocalSettings("uk"), site))
    assert program.read(site_by_id, hands.boston).country == "US"
    nameless = ChangeSite(hands.boston, " ", "", "", "", "", "")
    with pytest.raises(Refused, match=r"site\.no_name"):
        program.do(save_settings, SaveSettings(LocalSettings("pl"), nameless))
    assert program.read(local_settings).language == "uk"
    assert program.read(site_by_id, hands.boston).name == "Boston, hall"


def test_what_was_done_since_is_told_with_its_tables(program: Program, hands: Hands) -> None:
    clock = program.read(latest_clock)
    assert program.read(done_since, clock).done == ()
    hands.log()
    hands.box()
    latest = program.read(done_since, clock)
    assert latest.clock > clock
    assert [("lots" in done.tables, "boxes" in done.tables) for done in latest.done] == [
        (True, False),
        (False, True),
    ]
