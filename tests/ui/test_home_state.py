"""What the first page says, without a window."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from aidtracker.data.queries.home_rows import Due, Everywhere, Expiring, Given, Portion, ShipmentDue
from aidtracker.domain.shipments import ShipmentState
from aidtracker.ui.formats import THIN
from aidtracker.ui.home.state import Target, bars, greeting, portion_figure, tiles, todos
from aidtracker.ui.home.targets import page_for
from aidtracker.ui.widgets import Tone

TODAY = date(2026, 3, 2)
NOTHING = Due((), 0, 0, None, 0, (), "", anything_given=True)
TUNA = Expiring("1", ("Canned tuna", "Тунець", "", ""), "", 48_000, "H87", TODAY + timedelta(days=40))
SHIPMENT = ShipmentDue("BOS1-S0011-6", ShipmentState.DISPATCHED, "Warsaw", TODAY, 0)


@pytest.mark.parametrize(
    ("hour", "words"),
    [(5, "morning"), (11, "morning"), (12, "afternoon"), (17, "afternoon"), (18, "evening"), (3, "evening")],
)
def test_the_greeting_follows_the_hour(hour: int, words: str) -> None:
    assert greeting(hour, "Alena") == f"Good {words}, Alena"
    assert greeting(hour, "") == f"Good {words}"


@pytest.mark.parametrize(
    ("portion", "figure"),
    [
        (Portion(), "0\u00a0kg"),
        (Portion(0, 3), "not weighed"),
        (Portion(1_284_000), f"1{THIN}284\u00a0kg"),
        (Portion(702_000, 1), f"≥{THIN}702\u00a0kg"),
    ],
)
def test_a_figure_says_what_it_does_not_know(portion: Portion, figure: str) -> None:
    assert portion_figure(portion) == figure


def test_tiles_follow_the_way_and_name_a_single_site() -> None:
    here = Everywhere(
        Portion(9_000), Portion(1, 0, 128, 119), Portion(), Portion(), Portion(), ("Boston",), (), 1, 2
    )
    shown = tiles(here)
    assert [tile.target for tile in shown] == [
        Target.LOOSE,
        Target.BOXES,
        Target.PACKING,
        Target.ROAD,
        Target.RECEIVED,
    ]
    assert shown[0].caption == "loose at Boston"
    assert shown[1].caption.endswith("119 sealed")
    assert "2" in tiles(replace(here, loose_at=("Boston", "Chicago")))[0].caption
    assert [tile.solid for tile in shown] == [False, False, False, True, False]


def test_nothing_waits() -> None:
    assert todos(NOTHING, TODAY, "en") == []


@pytest.mark.parametrize(
    ("days", "tone", "words"),
    [
        (40, Tone.WARNING, "in 40"),
        (3, Tone.URGENT, "in 3"),
        (0, Tone.URGENT, "today"),
        (-2, Tone.URGENT, "2"),
    ],
)
def test_near_dates_say_how_near(days: int, tone: Tone, words: str) -> None:
    goods = replace(TUNA, expiry=TODAY + timedelta(days=days))
    todo = todos(replace(NOTHING, expiring=(goods,), expiring_lines=1), TODAY, "en")[0]
    assert todo.text.startswith("Canned tuna, 48\u00a0pcs: ")
    assert words in todo.text
    assert todo.tone is tone


def test_names_are_in_the_language_of_the_window_or_in_english() -> None:
    due = replace(NOTHING, expiring=(TUNA,), expiring_lines=5)
    assert todos(due, TODAY, "uk")[0].text.startswith("Тунець")
    assert todos(due, TODAY, "pl")[0].text.startswith("Canned tuna")
    assert todos(due, TODAY, "en")[1].text.startswith("4 ")


@pytest.mark.parametrize(
    ("shipment", "target", "words"),
    [
        (SHIPMENT, Target.SHIPMENT, "arrives today"),
        (replace(SHIPMENT, arrives=TODAY - timedelta(days=3)), Target.SHIPMENT, "3"),
        (replace(SHIPMENT, state=ShipmentState.ARRIVED), Target.RECEIVING, "waits to be received"),
        (
            replace(SHIPMENT, state=ShipmentState.CLOSED_WITH_DISCREPANCIES, discrepancies=2),
            Target.SHIPMENT,
            "Warsaw reported 2",
        ),
    ],
)
def test_shipments_lead_to_what_is_to_be_done(shipment: ShipmentDue, target: Target, words: str) -> None:
    todo = todos(replace(NOTHING, shipments=(shipment,)), TODAY, "en")[0]
    assert todo.target is target
    assert todo.about == "BOS1-S0011-6"
    assert words in todo.text


def test_what_waits_comes_with_its_age_and_place() -> None:
    due = replace(NOTHING, unsorted=7, unsorted_since=TODAY, unweighed=2, unfinished="BOS1-D00087-5")
    found = todos(due, TODAY, "en")
    assert [todo.target for todo in found] == [Target.DONATION, Target.UNWEIGHED, Target.UNSORTED]
    assert found[0].about == "BOS1-D00087-5"
    assert "2 March" in found[2].text


def test_kinds_share_bars_and_what_is_estimated_stays_apart() -> None:
    rows = bars(
        [
            Given("hygiene", 1000, 500, 0),
            Given("food", 3000, 0, 1),
            Given("baby", 200, 0, 0),
            Given("books", 10, 0, 0),
        ]
    )
    assert [row.name for row in rows] == ["Food", "Hygiene, baby", "books"]
    assert (rows[1].weighed_g, rows[1].estimated_g) == (1200, 500)
    assert rows[0].figure.startswith("≥")
    assert rows[1].category == "baby"


@pytest.mark.parametrize("target", Target)
def test_every_target_is_a_page(target: Target) -> None:
    assert page_for(target, "BOS1-D00087-5")[0]
