"""Receiving: what a scan means, and ticking off a shipment to its end."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from aidtracker.data.queries.shipment_sheet import ShipmentSheet, shipment_sheet
from aidtracker.data.queries.shipments import list_shipments
from aidtracker.domain.boxes import BoxState
from aidtracker.domain.shipments import Outcome, ShipmentState
from aidtracker.services.boxes import NewBox, new_box
from aidtracker.ui.receiving.page import ReceivingPage
from aidtracker.ui.receiving.receipt import ReceiptPage
from aidtracker.ui.receiving.state import Checklist, Scan, Scanned
from tests.ui.conftest import AnsweringDialogs, Desk


def sheet_of(desk: Desk, shipment_id: str) -> ShipmentSheet:
    rows = {row.id: row.number for row in desk.program.read(list_shipments)}
    return desk.program.read(shipment_sheet, rows[shipment_id])


@pytest.fixture
def sent(desk: Desk) -> ShipmentSheet:
    """A pallet with a box on it and two boxes more, on the road."""
    pallet = desk.hands.pallet(desk.hands.sealed_box())
    return sheet_of(desk, desk.hands.sent(pallet, desk.hands.sealed_box(), desk.hands.sealed_box()))


def numbers(sheet: ShipmentSheet) -> tuple[str, str, str, str]:
    """The pallet, what stands on it, and the other two."""
    inner = next(box for box in sheet.boxes if box.inside)
    first, second = (box.number for box in sheet.outer if box.number != inner.inside)
    return inner.inside, inner.number, first, second


def test_what_scans_mean(sent: ShipmentSheet) -> None:
    pallet, inner, first, second = numbers(sent)
    checklist, kinds = Checklist.of(sent.boxes), []
    for text in (f"AID1:{first}", first, inner, pallet, second.lower(), "BOS1-B00099-" + _check(99), "junk"):
        checklist, scan = checklist.scan(text)
        kinds.append(scan.kind)
    assert kinds == [
        Scanned.RECEIVED,
        Scanned.ALREADY,
        Scanned.INSIDE,
        Scanned.RECEIVED,
        Scanned.RECEIVED,
        Scanned.NOT_ON_IT,
        Scanned.NOT_A_NUMBER,
    ]
    assert (checklist.settled, checklist.count(Outcome.EXPECTED)) == (3, 0)


def _check(serial: int) -> str:
    from aidtracker.domain.numbers import Kind, Number

    return str(Number("BOS1", Kind.BOX, serial))[-1]


def test_the_number_that_somebody_else_wrote_on_it_will_do(desk: Desk) -> None:
    box = desk.program.do(new_box, NewBox(marks="CHI-7")).result
    desk.hands.pack(box.box_id, desk.hands.log("2"), 2000)
    desk.hands.seal(box.box_id)
    sheet = sheet_of(desk, desk.hands.sent(box.box_id))
    _, scan = Checklist.of(sheet.boxes).scan("chi-7")
    assert scan == Scan(Scanned.RECEIVED, box.number, box.box_id)


def test_a_refused_scan_is_expected_again(sent: ShipmentSheet) -> None:
    _, _, first, _ = numbers(sent)
    checklist, scan = Checklist.of(sent.boxes).scan(first)
    assert checklist.untick(scan.box_id) == Checklist.of(sent.boxes)


@pytest.fixture
def receipt(desk: Desk, sent: ShipmentSheet) -> ReceiptPage:
    page = desk.open("receipt", sent.shipment.number)
    assert isinstance(page, ReceiptPage)
    return page


def now(desk: Desk, sheet: ShipmentSheet) -> ShipmentSheet:
    return desk.program.read(shipment_sheet, sheet.shipment.number)


def test_scan_after_scan_until_it_closes_by_itself(
    desk: Desk, receipt: ReceiptPage, sent: ShipmentSheet
) -> None:
    pallet, _, first, second = numbers(sent)
    desk.enter(first)
    assert receipt.field.hint == f"{first} came."
    assert QApplication.focusWidget() is receipt.field.line
    desk.enter(first)
    assert "before" in receipt.field.error
    desk.enter("junk")
    desk.enter(pallet)
    desk.enter(second)
    assert now(desk, sent).shipment.state is ShipmentState.CLOSED
    assert "closed" in receipt.field.hint
    assert receipt.head.primary is None
    assert [scan.kind for scan in receipt.scans._scans][:2] == [Scanned.RECEIVED, Scanned.RECEIVED]


def test_quick_scans_are_not_lost(desk: Desk, receipt: ReceiptPage, sent: ShipmentSheet) -> None:
    for number in (*numbers(sent)[2:], numbers(sent)[2]):
        receipt.field.line.setText(number)
        receipt.field.line.entered.emit()
    desk.settle()
    assert [scan.kind for scan in receipt.scans._scans] == [
        Scanned.ALREADY,
        Scanned.RECEIVED,
        Scanned.RECEIVED,
    ]
    assert sum(box.box.outcome == Outcome.RECEIVED for box in now(desk, sent).outer) == 2


def test_missing_then_all_the_rest_then_it_turns_up(
    desk: Desk, receipt: ReceiptPage, sent: ShipmentSheet, dialogs: AnsweringDialogs
) -> None:
    _, _, first, _ = numbers(sent)
    missing = next(box for box in sent.boxes if box.number == first)
    receipt.panel.view.select_ids([missing.id])
    dialogs.reason = "not on the truck"
    desk.press(Qt.Key.Key_F7)
    assert [(row.number, row.note) for row in now(desk, sent).discrepancies] == [(first, "not on the truck")]
    desk.press(Qt.Key.Key_F9)
    assert now(desk, sent).shipment.state is ShipmentState.CLOSED_WITH_DISCREPANCIES
    receipt.field.line.setFocus()
    desk.enter(first)
    assert receipt.field.hint == f"{first} was missing and turned up."
    assert next(box for box in now(desk, sent).boxes if box.number == first).box.outcome == Outcome.FOUND


def test_all_arrived_is_asked_first(
    desk: Desk, receipt: ReceiptPage, sent: ShipmentSheet, dialogs: AnsweringDialogs
) -> None:
    dialogs.confirms = False
    desk.press(Qt.Key.Key_F9)
    assert len(dialogs.asked) == 1
    assert now(desk, sent).shipment.state is ShipmentState.DISPATCHED


def test_what_came_is_unpacked_from_here(desk: Desk, receipt: ReceiptPage, sent: ShipmentSheet) -> None:
    _, _, first, _ = numbers(sent)
    desk.enter(first)
    desk.press(Qt.Key.Key_F8)
    assert next(box for box in now(desk, sent).boxes if box.number == first).box.state == BoxState.EMPTIED


def test_a_scan_of_any_box_finds_its_shipment(desk: Desk, sent: ShipmentSheet) -> None:
    _, _, first, _ = numbers(sent)
    page = desk.open("receiving")
    assert isinstance(page, ReceivingPage)
    assert [row.number for row in page.panel.model.rows] == [sent.shipment.number]
    stranger = desk.program.do(new_box, NewBox()).result.number
    desk.enter(stranger)
    assert stranger in page.field.error
    desk.enter(first)
    assert desk.page().objectName() == "receipt"
    assert next(box for box in now(desk, sent).boxes if box.number == first).box.outcome == Outcome.RECEIVED


def test_enter_opens_the_one_that_is_marked(desk: Desk, sent: ShipmentSheet) -> None:
    desk.open("receiving")
    desk.press(Qt.Key.Key_Return)
    assert desk.page().objectName() == "receipt"
    assert desk.page().head.number == sent.shipment.number


def test_everything_has_a_name(desk: Desk, receipt: ReceiptPage) -> None:
    assert desk.nameless() == []
    desk.open("receiving")
    assert desk.nameless() == []


def test_what_is_being_saved_stays_ticked_whatever_is_read(
    desk: Desk, receipt: ReceiptPage, sent: ShipmentSheet
) -> None:
    _, _, first, _ = numbers(sent)
    receipt.field.line.setText(first)
    receipt.field.line.entered.emit()
    receipt._take(sent)
    receipt.field.line.setText(first)
    receipt.field.line.entered.emit()
    desk.settle()
    assert [scan.kind for scan in receipt.scans._scans] == [Scanned.ALREADY, Scanned.RECEIVED]
