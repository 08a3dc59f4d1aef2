"""Shipments: what is checked, what comes next, and the way of one from the dialog to the road."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from aidtracker.data.queries.boxes import list_boxes
from aidtracker.data.queries.shipment_sheet import ShipmentSheet, shipment_sheet
from aidtracker.data.queries.shipments import list_shipments
from aidtracker.domain.errors import Refused
from aidtracker.domain.shipments import ShipmentState
from aidtracker.services.boxes import Measure, measure_box
from aidtracker.services.shipment_checks import shipment_findings
from aidtracker.ui.shipments.add_boxes import AddBoxesDialog
from aidtracker.ui.shipments.address import AddressDialog
from aidtracker.ui.shipments.page import ShipmentsPage
from aidtracker.ui.shipments.papers import papers_folder
from aidtracker.ui.shipments.particulars import ChangeParticularsDialog, NewShipmentDialog
from aidtracker.ui.shipments.shipment import ShipmentPage
from aidtracker.ui.shipments.state import (
    Check,
    CheckKind,
    Level,
    Next,
    Volume,
    candidates,
    checks,
    gross,
    next_step,
    volume,
)
from aidtracker.ui.shipments.words import steps
from tests.ui.conftest import AnsweringDialogs, Desk

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("state", "boxes", "expected"),
    [
        (ShipmentState.DRAFT, 0, Next.ADD_BOXES),
        (ShipmentState.PACKING, 0, Next.ADD_BOXES),
        (ShipmentState.PACKING, 3, Next.MAKE_READY),
        (ShipmentState.READY, 3, Next.DISPATCH),
        (ShipmentState.DISPATCHED, 3, Next.RECEIVE),
        (ShipmentState.RECEIVING, 3, Next.RECEIVE),
        (ShipmentState.CLOSED, 3, Next.NOTHING),
        (ShipmentState.CANCELLED, 0, Next.NOTHING),
    ],
)
def test_one_thing_comes_next(state: ShipmentState, boxes: int, expected: Next) -> None:
    assert next_step(state, boxes) is expected


@pytest.mark.parametrize("state", list(ShipmentState))
def test_every_state_has_its_place_on_the_way(state: ShipmentState) -> None:
    words, at = steps(state)
    assert 0 <= at <= len(words)
    assert all(words)


def sheet_of(desk: Desk, shipment_id: str) -> ShipmentSheet:
    rows = {row.id: row.number for row in desk.program.read(list_shipments)}
    return desk.program.read(shipment_sheet, rows[shipment_id])


def looked_at(sheet: ShipmentSheet, desk: Desk) -> dict[CheckKind, Check]:
    findings = desk.program.read(shipment_findings, sheet.shipment.id, TODAY)
    return {check.kind: check for check in checks(sheet, findings, "en")}


def test_without_boxes_it_cannot_leave(desk: Desk) -> None:
    found = looked_at(sheet_of(desk, desk.hands.shipment()), desk)
    assert found[CheckKind.NO_BOXES].level is Level.BLOCKS


def test_what_is_not_weighed_or_known_is_noticed(desk: Desk) -> None:
    weighed, not_weighed = desk.hands.sealed_box(), desk.hands.sealed_box()
    desk.program.do(measure_box, Measure(weighed, 12_000, 600, 400, 400))
    sheet = sheet_of(desk, desk.hands.shipment(weighed, not_weighed))
    found = looked_at(sheet, desk)
    assert found[CheckKind.SEALED] == Check(CheckKind.SEALED, Level.DONE, 2)
    assert found[CheckKind.WEIGHED].box_ids == (not_weighed,)
    assert found[CheckKind.CONSIGNEE].names == ("address",)
    assert found[CheckKind.PARTICULARS].names == ("mode", "carrier", "leaves", "arrives")
    assert (gross(sheet).grams, gross(sheet).complete) == (12_000, False)
    assert volume(sheet) == Volume(96_000, 1)


def test_boxes_on_a_pallet_are_weighed_with_it(desk: Desk) -> None:
    pallet = desk.hands.pallet(desk.hands.sealed_box())
    sheet = sheet_of(desk, desk.hands.shipment(pallet))
    assert [box.inside for box in sheet.boxes] == ["", sheet.boxes[0].number]
    assert looked_at(sheet, desk)[CheckKind.WEIGHED].box_ids == (pallet,)


def test_food_past_its_date_on_arrival_is_never_to_go(desk: Desk) -> None:
    box = _box_of_food(desk, date(2026, 3, 10))
    sheet = sheet_of(desk, desk.hands.shipment(box))
    found = looked_at(sheet, desk)[CheckKind.RULE]
    assert (found.level, found.box_ids) == (Level.NEVER, (box,))
    later = _box_of_food(desk, date(2029, 3, 10))
    assert CheckKind.RULE not in looked_at(sheet_of(desk, desk.hands.shipment(later)), desk)


def _box_of_food(desk: Desk, expiry: date) -> str:
    from decimal import Decimal

    from aidtracker.services.donations import Line, LogLine, log_line

    line = Line(Decimal(5), desk.hands.items["FOO-001"], expiry=expiry)
    lot = desk.program.do(log_line, LogLine(line)).result.lot_id
    box = desk.hands.box()
    desk.hands.pack(box, lot, 5000)
    desk.hands.seal(box)
    return box


def test_boxes_that_cannot_go_say_why(desk: Desk) -> None:
    free, still_open = desk.hands.sealed_box(), desk.hands.box()
    elsewhere = desk.hands.sealed_box()
    desk.hands.shipment(elsewhere)
    on_pallet = desk.hands.sealed_box()
    pallet = desk.hands.pallet(on_pallet)
    found = candidates(desk.program.read(list_boxes), desk.hands.boston, "BOS1-S0099-0")
    assert [candidate.box.id for candidate in found[:2]] == [free, pallet]
    assert {c.box.id: c.problem.code for c in found if c.problem} == {
        still_open: "box.is_open",
        elsewhere: "box.on_shipment",
    }


@pytest.fixture
def shipment(desk: Desk) -> ShipmentPage:
    """A shipment with a box, and one more sealed box that is free."""
    key = desk.hands.shipment(desk.hands.sealed_box())
    desk.hands.sealed_box()
    page = desk.open("shipment", sheet_of(desk, key).shipment.number)
    assert isinstance(page, ShipmentPage)
    return page


def head_action(page: ShipmentPage) -> str:
    return page.head.primary.objectName() if page.head.primary is not None else ""


def test_a_new_shipment_by_its_dialog(desk: Desk) -> None:
    page = desk.open("shipments")
    assert isinstance(page, ShipmentsPage)
    desk.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.dialog(NewShipmentDialog)
    dialog._lines["leaves"].setText("31.2.2027")
    dialog.submitted()
    assert "31.2.2027" in dialog.fields["leaves"].error
    dialog._lines["leaves"].setText("5.3.2027")
    dialog._lines["arrives"].setText("4 March 2027")
    dialog.submitted()
    desk.settle()
    assert dialog.fields["arrives"].error == "It cannot arrive before it leaves."
    dialog._lines["arrives"].setText("9.3.2027")
    dialog.submitted()
    desk.settle()
    shown = desk.page()
    assert isinstance(shown, ShipmentPage)
    assert head_action(shown) == "shipment.add"
    assert shown._sheet is not None
    assert (shown._sheet.shipment.leaves, shown._sheet.end.code) == (date(2027, 3, 5), "WAW")


def test_the_same_site_twice_is_refused_beside_the_field(desk: Desk) -> None:
    desk.open("shipments")
    desk.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.dialog(NewShipmentDialog)
    dialog._to.setCurrentIndex(dialog._from.currentIndex())
    dialog.submitted()
    desk.settle()
    assert dialog.fields["to"].error
    dialog.reject()


def test_boxes_are_ticked_and_added(desk: Desk, shipment: ShipmentPage) -> None:
    desk.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.dialog(AddBoxesDialog)
    assert len(dialog.ticked) == 1
    desk.press(Qt.Key.Key_Return)
    assert len(shipment.boxes.model.rows) == 2
    shipment.boxes.view.selectRow(0)
    shipment.boxes.view.setFocus()
    desk.press(Qt.Key.Key_Delete)
    assert len(shipment.boxes.model.rows) == 1


def test_all_the_way_to_the_road(
    desk: Desk, shipment: ShipmentPage, dialogs: AnsweringDialogs, qtbot: object
) -> None:
    opened: list[Path] = []
    shipment.papers._opener = _viewer(opened)
    shipment.papers.open_paper()
    desk.settle()
    assert head_action(shipment) == "shipment.ready"
    desk.press(Qt.Key.Key_F9)
    assert head_action(shipment) == "shipment.dispatch"
    shipment.papers.open_paper()
    desk.settle()
    shipment._reopen()
    desk.settle()
    desk.press(Qt.Key.Key_F9)
    assert shipment._sheet is not None
    assert [(paper.revision, paper.superseded) for paper in shipment._sheet.papers] == [(2, False), (1, True)]
    shipment.papers.open_paper(shipment._sheet.papers[1].id)
    desk.settle()
    assert [path.name.split(" packing list ")[1] for path in opened] == [
        "draft en-uk.pdf",
        "1 en-uk.pdf",
        "1 en-uk.pdf",
    ]
    assert all(path.read_bytes().startswith(b"%PDF") for path in opened)
    assert papers_folder().stat().st_mode & 0o077 == 0
    dialogs.confirms = False
    desk.press(Qt.Key.Key_F9)
    assert dialogs.asked == [f"Send off {shipment.head.number}?"]
    assert head_action(shipment) == "shipment.dispatch"
    dialogs.confirms = True
    desk.press(Qt.Key.Key_F9)
    assert head_action(shipment) == "shipment.receive"
    assert [action.objectName() for action in shipment.head.secondary] == ["shipment.return", "shipment.lose"]
    desk.press(Qt.Key.Key_F9)
    assert desk.page().objectName() == "receipt"


def _viewer(opened: list[Path]) -> Callable[[Path], bool]:
    def show(path: Path) -> bool:
        opened.append(path)
        return True

    return show


def test_a_paper_is_saved_where_one_wants_it(
    desk: Desk,
    shipment: ShipmentPage,
    dialogs: AnsweringDialogs,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "list.pdf"
    monkeypatch.setattr(dialogs, "save_file", lambda *_asked: target, raising=False)
    shipment.papers.save_paper()
    desk.settle()
    assert target.read_bytes().startswith(b"%PDF")
    assert desk.window.toasts.message == "Saved as list.pdf"
    monkeypatch.setattr(dialogs, "save_file", lambda *_asked: tmp_path / "no" / "list.pdf", raising=False)
    shipment.papers.save_paper()
    desk.settle()
    assert "list.pdf cannot be written" in desk.window.toasts.message


def test_what_stops_it_is_said(desk: Desk, shipment: ShipmentPage, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_work: object, _ref: object) -> None:
        raise Refused("shipment.no_boxes", number=shipment.head.number)

    monkeypatch.setattr("aidtracker.ui.shipments.shipment.make_ready", stopped)
    desk.press(Qt.Key.Key_F9)
    assert desk.window.toasts.message == f"Shipment {shipment.head.number} has no boxes yet."
    assert head_action(shipment) == "shipment.ready"


def test_cancelling_is_asked_first(desk: Desk, shipment: ShipmentPage, dialogs: AnsweringDialogs) -> None:
    dialogs.confirms = False
    shipment._cancel()
    desk.settle()
    assert shipment._state() == ShipmentState.PACKING.value
    dialogs.confirms = True
    shipment._cancel()
    desk.settle()
    assert shipment._state() == ShipmentState.CANCELLED.value
    assert len(dialogs.asked) == 2
    assert head_action(shipment) == ""


def test_a_check_leads_to_mending_it(desk: Desk, shipment: ShipmentPage) -> None:
    shipment._mend(Check(CheckKind.CONSIGNEE, Level.NOTICE))
    dialog = desk.dialog(AddressDialog)
    dialog._address.setPlainText("ul. Przykładowa 7")
    dialog.submitted()
    desk.settle()
    assert shipment._sheet is not None
    assert shipment._sheet.end.address == "ul. Przykładowa 7"
    desk.press(Qt.Key.Key_F4)
    particulars = desk.dialog(ChangeParticularsDialog)
    particulars._lines["carrier"].setText("Demo Lines")
    particulars.submitted()
    desk.settle()
    assert shipment._sheet.shipment.carrier == "Demo Lines"
    shipment._mend(Check(CheckKind.WEIGHED, Level.NOTICE, 1, (), (shipment.boxes.model.rows[0].id,)))
    assert len(shipment.boxes.view.selected()) == 1


def test_everything_has_a_name(desk: Desk, shipment: ShipmentPage) -> None:
    assert desk.nameless() == []
    desk.open("shipments")
    assert desk.nameless() == []


def test_a_lost_shipment_ends_its_way(desk: Desk) -> None:
    sheet = sheet_of(desk, desk.hands.sent(desk.hands.sealed_box()))
    lost = replace(sheet.shipment, state=ShipmentState.LOST)
    assert steps(lost.state)[0][-1] == "Lost"
