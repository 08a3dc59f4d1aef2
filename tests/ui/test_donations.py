"""Donations logged by keyboard, on a real database."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aidtracker.data.keys import new_key
from aidtracker.data.queries.donations import DonationRow, LineRow, donation_lines, list_donations
from aidtracker.data.queries.needs import needs_now
from aidtracker.data.tables import Need
from aidtracker.services.work import Work
from aidtracker.ui.donations.intake import IntakePage
from aidtracker.ui.donations.page import DonationsPage
from tests.ui.conftest import Desk

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def intake(desk: Desk) -> IntakePage:
    page = desk.open("intake", "")
    assert isinstance(page, IntakePage)
    assert QApplication.focusWidget() is page.form.quantity
    return page


def donations(desk: Desk) -> list[DonationRow]:
    return desk.program.read(list_donations)


def lines(desk: Desk) -> list[LineRow]:
    (donation,) = donations(desk)
    return desk.program.read(donation_lines, donation.id)


def test_a_line_in_two_words_and_two_enters(desk: Desk, intake: IntakePage) -> None:
    desk.enter("12")
    desk.enter("salt")
    (line,) = lines(desk)
    assert (line.item_code, line.quantity_milli, line.weight_g) == ("FOO-006", 12_000, 12_000)
    assert QApplication.focusWidget() is intake.form.quantity
    assert intake.form.draft().is_empty
    assert [row.line.id for row in intake.lines.model.rows] == [line.id]
    assert intake.head.title == "New donation"


def test_ctrl_z_after_a_line_takes_back_the_line(desk: Desk, intake: IntakePage) -> None:
    desk.enter("12")
    desk.enter("salt")
    assert QApplication.focusWidget() is intake.form.quantity
    desk.press(Qt.Key.Key_Z, CTRL)
    assert intake.form.quantity.text() == ""
    assert not donations(desk)


@pytest.mark.parametrize("typed", ["сіль", "sil", "Sól", "foo-006", "ALT"])
def test_found_by_any_name(desk: Desk, intake: IntakePage, typed: str) -> None:
    desk.enter("1")
    intake.form.what.setText(typed)
    intake.form.what.textEdited.emit(typed)
    assert "FOO-006" in {row.item.code for row in intake.form.proposals.model.rows if row.item is not None}


def test_enter_stops_at_the_date_of_what_has_one(desk: Desk, intake: IntakePage) -> None:
    desk.enter("48")
    desk.enter("pasta")
    assert QApplication.focusWidget() is intake.form.expiry
    assert not donations(desk)
    desk.enter("05/2030")
    (line,) = lines(desk)
    assert (line.item_code, line.expiry) == ("FOO-002", date(2030, 5, 31))


def test_tab_takes_the_proposal_and_goes_to_its_date(desk: Desk, intake: IntakePage) -> None:
    desk.enter("48")
    QTest.keyClicks(intake.form.what, "pasta")
    desk.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is intake.form.expiry
    assert intake.form.what.text() == "Pasta"


def test_the_newest_stands_on_top(desk: Desk, intake: IntakePage) -> None:
    for quantity, what in (("1", "salt"), ("2", "rope of silk"), ("3", "salt")):
        desk.enter(quantity)
        desk.enter(what)
        if QApplication.focusWidget() is intake.form.expiry:
            desk.press(Qt.Key.Key_Return)
    assert [row.line.position for row in intake.lines.model.rows] == [3, 2, 1]
    assert len(donations(desk)) == 1


def test_words_that_nothing_is_like_are_kept_as_text(desk: Desk, intake: IntakePage) -> None:
    desk.enter("3")
    desk.enter("xylophone")
    (line,) = lines(desk)
    assert (line.item_id, line.name_en) == ("", "xylophone")


def test_ctrl_enter_keeps_the_words_though_there_are_proposals(desk: Desk, intake: IntakePage) -> None:
    desk.enter("3")
    QTest.keyClicks(intake.form.what, "salt")
    desk.press(Qt.Key.Key_Return, CTRL)
    (line,) = lines(desk)
    assert (line.item_id, line.name_en) == ("", "salt")
    assert not donations(desk)[0].finished


def test_words_are_not_kept_as_text_by_accident(desk: Desk, intake: IntakePage) -> None:
    desk.enter("3")
    QTest.keyClicks(intake.form.what, "salt")
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_Return)
    assert not donations(desk)
    assert intake.form.proposals.isVisible()


def test_double_enter_logs_once(desk: Desk, intake: IntakePage) -> None:
    desk.enter("12")
    QTest.keyClicks(intake.form.what, "salt")
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget() or intake, Qt.Key.Key_Return)
    desk.settle()
    assert len(lines(desk)) == 1
    assert not intake.form.error


def test_lines_typed_faster_than_the_disk_are_of_one_donation(desk: Desk, intake: IntakePage) -> None:
    for quantity in ("1", "2", "3"):
        QTest.keyClicks(intake.form.quantity, quantity)
        QTest.keyClick(intake.form.quantity, Qt.Key.Key_Return)
        QTest.keyClicks(intake.form.what, "salt")
        QTest.keyClick(intake.form.what, Qt.Key.Key_Return)
    desk.settle()
    assert [line.quantity_milli for line in lines(desk)] == [1000, 2000, 3000]


@pytest.mark.parametrize("typed", ["0", "-3", "1e9", "١٢"])
def test_a_bad_quantity_is_said_and_kept(desk: Desk, intake: IntakePage, typed: str) -> None:
    intake.form.quantity.setText(typed)
    intake.form.what.setText("xylophone")
    desk.press(Qt.Key.Key_Return)
    assert intake.form.error
    assert intake.form.quantity.property("wrong") == "true"
    assert intake.form.quantity.accessibleDescription() == intake.form.error
    assert (intake.form.quantity.text(), intake.form.what.text()) == (typed, "xylophone")
    assert QApplication.focusWidget() is intake.form.quantity
    assert not donations(desk)


def test_bad_input_is_said_before_enter(desk: Desk, intake: IntakePage) -> None:
    QTest.keyClicks(intake.form.quantity, "-3")
    QTest.qWait(600)
    assert "-3" in intake.form.error


def test_a_pasted_page_is_refused_and_kept(desk: Desk, intake: IntakePage) -> None:
    pasted = "a line\n" * 60
    QApplication.clipboard().setText(pasted)
    desk.enter("1")
    intake.form.what.paste()
    desk.press(Qt.Key.Key_Return)
    assert "300" in intake.form.error
    assert intake.form.what.text().split() == pasted.split()
    assert not donations(desk)


def test_a_past_date_is_asked_about_once(desk: Desk, intake: IntakePage) -> None:
    desk.enter("2")
    desk.enter("pasta")
    desk.enter("01/2020")
    assert "31 January 2020" in intake.form.error
    assert not donations(desk)
    desk.press(Qt.Key.Key_Return)
    assert lines(desk)[0].expiry == date(2020, 1, 31)
    (row,) = intake.lines.model.rows
    assert row.findings


def test_what_the_rules_say_stands_beside(desk: Desk, intake: IntakePage) -> None:
    desk.enter("2")
    desk.enter("pasta")
    desk.enter("01/2020")
    desk.press(Qt.Key.Key_Return)
    assert intake.findings.isVisible()
    desk.enter("1")
    desk.enter("xylophone")
    assert not intake.findings.isVisible()
    intake.lines.view.selectRow(1)
    assert intake.findings.isVisible()


def test_undo_line_takes_back_the_newest(desk: Desk, intake: IntakePage) -> None:
    for quantity in ("1", "2"):
        desk.enter(quantity)
        desk.enter("salt")
    intake.actions()
    _press(intake, "intake.take_back")
    desk.settle()
    assert [line.quantity_milli for line in lines(desk)] == [1000]
    _press(intake, "intake.take_back")
    desk.settle()
    assert not donations(desk)
    desk.enter("5")
    desk.enter("salt")
    assert [line.quantity_milli for line in lines(desk)] == [5000]


def _press(page: IntakePage, name: str) -> None:
    (action,) = [action for action in page.actions() if action.objectName() == name]
    assert action.isEnabled()
    action.trigger()


def test_done_begins_the_next(desk: Desk, intake: IntakePage) -> None:
    desk.enter("1")
    desk.enter("salt")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert donations(desk)[0].finished
    assert not intake.lines.model.rows
    desk.enter("2")
    desk.enter("salt")
    assert len(donations(desk)) == 2


def test_done_does_not_lose_a_line_that_is_not_logged(desk: Desk, intake: IntakePage) -> None:
    desk.enter("1")
    desk.enter("salt")
    QTest.keyClicks(intake.form.quantity, "7")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert not donations(desk)[0].finished
    assert intake.form.error
    assert intake.form.quantity.text() == "7"


def test_an_unfinished_donation_is_there_again(desk: Desk, intake: IntakePage) -> None:
    lot = desk.hands.log("3", "Blankets")
    desk.window.open_page("boxes")
    page = desk.open("intake", "")
    assert isinstance(page, IntakePage)
    assert [row.line.id for row in page.lines.model.rows] == [lot]
    desk.enter("1")
    desk.enter("salt")
    assert len(lines(desk)) == 2


def test_a_finished_one_is_looked_at_and_corrected(desk: Desk, intake: IntakePage) -> None:
    desk.enter("1")
    desk.enter("salt")
    desk.press(Qt.Key.Key_Return, CTRL)
    page = desk.open("donations")
    assert isinstance(page, DonationsPage)
    page.panel.view.setFocus()
    page.panel.view.selectRow(0)
    desk.press(Qt.Key.Key_Return)
    assert desk.page() is intake
    assert intake.head.title == "Donation"
    assert not intake.form.isVisible()
    intake.lines.view.selectRow(0)
    _press(intake, "intake.take_back")
    desk.settle()
    assert not donations(desk)
    desk.open("boxes")
    desk.open("intake", "")
    assert intake.head.title == "New donation"


def test_a_refusal_of_the_service_gives_the_line_back(
    desk: Desk, intake: IntakePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    from aidtracker.domain.errors import Refused

    def full(_work: Work, _request: object) -> None:
        raise Refused("database.disk_full", file="aid.db")

    with monkeypatch.context() as patch:
        patch.setattr("aidtracker.ui.donations.line_logging.log_line", full)
        desk.enter("12")
        desk.enter("salt")
    assert "disk is full" in intake.form.error
    assert (intake.form.quantity.text(), intake.form.what.text()) == ("12", "Salt")
    desk.press(Qt.Key.Key_Return)
    assert len(lines(desk)) == 1


def _ask_for(desk: Desk, code: str, priority: str, day: date, milli: int | None = None) -> None:
    def ask(work: Work, _request: None) -> None:
        work.begin("import.needs", "needs.ods")
        need: dict[str, object] = {"item_id": desk.hands.items[code], "text": code, "unit": "KGM", "note": ""}
        need |= {"id": new_key(), "site_id": desk.hands.warsaw, "quantity_milli": milli}
        work.journal.insert(Need, [need | {"priority": priority, "as_of": day}])

    desk.program.do(ask, None)


def test_what_is_needed_is_signed(desk: Desk) -> None:
    _ask_for(desk, "FOO-006", "not needed", date(2026, 1, 1))
    _ask_for(desk, "FOO-006", "urgent", date(2026, 2, 1), 380_000)
    _ask_for(desk, "FOO-002", "not needed", date(2026, 2, 1))
    needs = desk.program.read(needs_now)
    assert [(need.item_code, need.priority) for need in needs] == [
        ("FOO-006", "urgent"),
        ("FOO-002", "not needed"),
    ]
    intake = desk.open("intake", "")
    assert isinstance(intake, IntakePage)
    assert [
        column.shown(row) for row in intake.needs.model.rows for column in intake.needs.model.columns
    ] == [
        "Salt",
        "▲ 380",
        "Pasta",
        "not now",
    ]
    desk.enter("1")
    QTest.keyClicks(intake.form.what, "salt")
    proposal = intake.form.proposals.model.rows[0]
    assert proposal.need is not None
    assert proposal.need.words == "▲ urgent: 380 more"


def test_the_list_says_what_is_open(desk: Desk) -> None:
    desk.hands.log("3", "Blankets")
    page = desk.open("donations")
    assert isinstance(page, DonationsPage)
    (row,) = page.panel.model.rows
    shown = [column.shown(row) for column in page.panel.model.columns]
    assert shown[4:6] == ["not weighed", "unfinished"]
    page.search.setText("zzz")
    assert page.panel.model.rowCount() == 0


def test_everything_has_a_name(desk: Desk, intake: IntakePage) -> None:
    desk.enter("1")
    desk.enter("salt")
    assert desk.nameless() == []
    desk.open("donations")
    assert desk.nameless() == []
