"""The list of boxes: what each choice shows, what it comes to, and how one gets to the bench."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from aidtracker.data.queries.boxes import BoxRow
from aidtracker.domain.boxes import BoxState
from aidtracker.ui.boxes.columns import box_columns, expiry_tone
from aidtracker.ui.boxes.new_box import NewBoxDialog
from aidtracker.ui.boxes.page import BoxesPage
from aidtracker.ui.boxes.sizes import grams, millimetres
from aidtracker.ui.boxes.state import BoxFilter, BoxTotal, fits, total
from aidtracker.ui.boxes.words import size, where
from aidtracker.ui.widgets import Tone
from tests.ui.conftest import Desk

OPEN = BoxRow(
    "1", "BOS1-B00001-9", BoxState.OPEN, "CT", "", "BOS", "s", "", "", "", "", False, None, 1200, 0, 1,
    None, None, None, None, ("food",), (("Rice", "", "", ""),), "",
)  # fmt: skip
SEALED = replace(OPEN, state=BoxState.SEALED, gross_g=12_000)
ON_SHIPMENT = replace(SEALED, shipment="BOS1-S0001-0", shipment_state="packing")
IN_TRANSIT = replace(ON_SHIPMENT, site="", site_id="", shipment_state="dispatched")
LOST = replace(SEALED, site="", site_id="", lost=True)
EMPTIED = replace(OPEN, state=BoxState.EMPTIED)


@pytest.mark.parametrize(
    ("box", "choices"),
    [
        (OPEN, {BoxFilter.ALL, BoxFilter.OPEN}),
        (SEALED, {BoxFilter.ALL, BoxFilter.SEALED}),
        (replace(SEALED, gross_g=None), {BoxFilter.ALL, BoxFilter.SEALED, BoxFilter.NOT_WEIGHED}),
        (ON_SHIPMENT, {BoxFilter.ALL, BoxFilter.ON_SHIPMENT}),
        (IN_TRANSIT, {BoxFilter.ALL, BoxFilter.IN_TRANSIT}),
        (LOST, {BoxFilter.ALL, BoxFilter.LOST}),
        (EMPTIED, {BoxFilter.DONE}),
    ],
)
def test_each_box_belongs_to_its_choices(box: BoxRow, choices: set[BoxFilter]) -> None:
    assert {choice for choice in BoxFilter if fits(choice, box)} == choices


def test_a_total_says_what_nobody_weighed_and_counts_no_weight_twice() -> None:
    on_pallet = replace(SEALED, outer="BOS1-B00002-7")
    assert total([SEALED, OPEN, on_pallet]) == BoxTotal(3, 12_000, 1)


def test_where_it_is_in_words() -> None:
    assert [where(box) for box in (OPEN, ON_SHIPMENT, IN_TRANSIT, LOST)] == [
        "BOS",
        "BOS · BOS1-S0001-0",
        "on the way · BOS1-S0001-0",
        "lost",
    ]


def test_a_weight_that_nobody_knows_is_said() -> None:
    from aidtracker.i18n import Language

    columns = {column.title: column for column in box_columns(Language.EN)}
    assert columns["Gross"].shown(OPEN) == "not weighed"
    assert columns["Gross"].shown(replace(OPEN, outer="BOS1-B00002-7")) == ""
    assert columns["Net"].shown(replace(OPEN, unweighed=1)).startswith("≥")
    assert columns["Net"].shown(replace(OPEN, net_g=0, unweighed=1)) == ""


def test_near_dates_stand_out() -> None:
    today = date.today()  # noqa: DTZ011 - what the column itself compares with
    assert expiry_tone(today - timedelta(days=1)) is Tone.URGENT
    assert expiry_tone(today + timedelta(days=30)) is Tone.WARNING
    assert expiry_tone(today + timedelta(days=400)) is Tone.MUTED


def test_sizes_and_weights_as_people_type_them() -> None:
    assert grams(" 1 234,567 ") == 1_234_567
    assert millimetres("60.5", "length") == 605
    assert grams("") is None
    assert size(600, 400, None) == "60 × 40 × –\u00a0cm"
    assert size(None, None, None) == ""


@pytest.fixture
def boxes(desk: Desk) -> BoxesPage:
    desk.hands.box()
    desk.hands.sealed_box()
    page = desk.open("boxes")
    desk.context.hub.changed.emit(_changed())
    desk.settle()
    assert isinstance(page, BoxesPage)
    return page


def _changed() -> object:
    from aidtracker.ui.context import Changed

    return Changed(frozenset({"boxes"}))


def test_search_choose_and_open_by_keyboard(desk: Desk, boxes: BoxesPage) -> None:
    assert boxes.panel.model.rowCount() == 2
    boxes.chips.choose(BoxFilter.SEALED)
    desk.settle()
    assert boxes.panel.model.rowCount() == 1
    boxes.search.setText("blankets")
    assert boxes.panel.model.rowCount() == 1
    assert boxes._total.text().endswith("1 not weighed")
    boxes.panel.view.setFocus()
    boxes.panel.view.selectRow(0)
    desk.press(Qt.Key.Key_Return)
    assert desk.page().objectName() == "bench"


def test_a_choice_can_be_asked_for(desk: Desk, boxes: BoxesPage) -> None:
    desk.open("boxes", BoxFilter.OPEN)
    assert [row.state for row in boxes.panel.model.rows] == [BoxState.OPEN]


def test_boxes_that_are_done_with_come_when_asked_for(desk: Desk, boxes: BoxesPage) -> None:
    empty = desk.hands.box()
    from aidtracker.services.boxes import BoxRef, void_box

    desk.program.do(void_box, BoxRef(empty))
    boxes.chips.choose(BoxFilter.DONE)
    desk.settle()
    assert [row.id for row in boxes.panel.model.rows] == [empty]


def test_a_new_box_goes_on_the_bench(desk: Desk, boxes: BoxesPage) -> None:
    desk.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    desk.dialog(NewBoxDialog).submitted()
    desk.settle()
    assert desk.page().objectName() == "bench"


def test_everything_has_a_name(desk: Desk, boxes: BoxesPage) -> None:
    assert desk.nameless() == []
