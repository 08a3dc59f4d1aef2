"""The intake page as a practised volunteer drives it: whole lines, keys, a scanner; never the mouse."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aidtracker.data.queries.barcodes import barcodes
from aidtracker.data.queries.donations import LineRow, donation_lines, list_donations
from aidtracker.data.queries.intake import donation_in_hand
from aidtracker.services.catalogue import LearnBarcode, learn_barcode
from aidtracker.ui.context import Changed
from aidtracker.ui.donations.intake import IntakePage
from tests.ui.conftest import Desk, nameless

CODE = "5901234123457"
OTHER = "4006381333931"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def intake(desk: Desk) -> IntakePage:
    page = desk.open("intake", "")
    assert isinstance(page, IntakePage)
    return page


def put(text: str) -> None:
    """Letters of any alphabet, each where the focus is by then."""
    for letter in text:
        widget = QApplication.focusWidget()
        assert widget is not None
        typed = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(widget, typed)


def enter(desk: Desk, text: str) -> None:
    put(text)
    desk.press(Qt.Key.Key_Return)


def lines(desk: Desk) -> list[LineRow]:
    """All lines of all donations."""
    found = desk.program.read(list_donations)
    return [line for donation in found for line in desk.program.read(donation_lines, donation.id)]


def named(desk: Desk, code: str, gtin: str) -> None:
    desk.program.do(learn_barcode, LearnBarcode(gtin, desk.hands.items[code]))


def read_again(desk: Desk, intake: IntakePage) -> None:
    """As after a change that was made elsewhere."""
    intake.context.hub.changed.emit(Changed(frozenset({"catalogue"})))
    QTest.qWait(1)
    desk.settle()


# One row, one text


@pytest.mark.parametrize(
    ("typed", "code", "milli", "expiry", "kept"),
    [
        ("12 salt", "FOO-006", 12_000, None, ""),
        ("12 сіль", "FOO-006", 12_000, None, ""),
        ("48 pasta 5/30", "FOO-002", 48_000, date(2030, 5, 31), ""),
        ("3x24 pasta exp 2030-05", "FOO-002", 72_000, date(2030, 5, 31), "3x24"),
        ("pasta 12 exp 05.2030", "FOO-002", 12_000, date(2030, 5, 31), ""),
    ],
)
def test_a_whole_line_is_one_text_and_one_enter(
    desk: Desk, intake: IntakePage, typed: str, code: str, milli: int, expiry: date | None, kept: str
) -> None:
    enter(desk, typed)
    (line,) = lines(desk)
    assert (line.item_code, line.quantity_milli, line.expiry, line.typed) == (code, milli, expiry, kept)
    assert QApplication.focusWidget() is intake.form.quantity
    assert intake.form.draft().is_empty


def test_what_is_understood_stands_in_chips_while_typing(desk: Desk, intake: IntakePage) -> None:
    put("3x24 pasta exp 2030-05 5 lb used lot A12")
    desk.settle()
    assert [pill.text for pill in intake.form.below.pills] == [
        "72 · 3 × 24",
        "best before May 2030",
        "163.29\u00a0kg together (5 lb each)",
        "batch A12",
        "used, clean",
    ]


def test_quantity_first_and_then_the_rest_as_text(desk: Desk, intake: IntakePage) -> None:
    enter(desk, "12")
    assert QApplication.focusWidget() is intake.form.what
    enter(desk, "pasta exp 2030-05")
    (line,) = lines(desk)
    assert (line.quantity_milli, line.expiry) == (12_000, date(2030, 5, 31))


def test_without_a_quantity_the_keyboard_goes_there(desk: Desk, intake: IntakePage) -> None:
    put("pasta 5/30")
    desk.press(Qt.Key.Key_Return)
    assert not lines(desk)
    assert QApplication.focusWidget() is intake.form.quantity
    assert not intake.form.error
    enter(desk, "6")
    assert [(line.quantity_milli, line.expiry) for line in lines(desk)] == [(6_000, date(2030, 5, 31))]


def test_what_is_wrong_in_the_text_comes_into_its_field(desk: Desk, intake: IntakePage) -> None:
    enter(desk, "12 pasta exp 31.02.2030")
    assert not lines(desk)
    assert "31.02.2030" in intake.form.error
    assert QApplication.focusWidget() is intake.form.expiry
    assert intake.form.expiry.text() == "31.02.2030"
    enter(desk, "28.02.2030")
    assert [line.expiry for line in lines(desk)] == [date(2030, 2, 28)]


def test_one_of_two_readings_is_chosen_from_the_list(desk: Desk, intake: IntakePage) -> None:
    enter(desk, "12")
    put("pasta 5/6/30")
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert intake.form.what.text() == "12 pasta 2030-06-05"
    assert not lines(desk)
    desk.press(Qt.Key.Key_Return)
    assert [(line.quantity_milli, line.expiry) for line in lines(desk)] == [(12_000, date(2030, 6, 5))]


def test_free_text_keeps_what_was_understood(desk: Desk, intake: IntakePage) -> None:
    put("5 boxes of xylophones 12 kg")
    desk.press(Qt.Key.Key_Return)
    (line,) = lines(desk)
    assert (line.text, line.unit, line.quantity_milli) == ("xylophones", "XBX", 5_000)


def test_words_do_not_hop_out_of_a_figure(desk: Desk, intake: IntakePage) -> None:
    put("3 x 24")
    assert QApplication.focusWidget() is intake.form.quantity
    put(" s")
    assert QApplication.focusWidget() is intake.form.what
    assert (intake.form.what.text(), intake.form.quantity.text()) == ("3 x 24 s", "")


# Keys


def test_the_last_line_again_with_another_quantity(desk: Desk, intake: IntakePage) -> None:
    enter(desk, "48 pasta 5/30")
    desk.press(Qt.Key.Key_F3)
    assert intake.form.quantity.selectedText() == "48"
    enter(desk, "6")
    assert [(line.quantity_milli, line.expiry) for line in lines(desk)] == [
        (48_000, date(2030, 5, 31)),
        (6_000, date(2030, 5, 31)),
    ]


def test_after_a_new_start_the_newest_line_is_the_last(desk: Desk, intake: IntakePage) -> None:
    desk.hands.log("3", "Blankets")
    read_again(desk, intake)
    desk.press(Qt.Key.Key_F3)
    assert (intake.form.what.text(), intake.form.quantity.selectedText()) == ("Blankets", "3")
    enter(desk, "4")
    assert [line.quantity_milli for line in lines(desk)] == [3_000, 4_000]


def test_with_nothing_logged_there_is_nothing_again(desk: Desk, intake: IntakePage) -> None:
    desk.press(Qt.Key.Key_F3)
    assert intake.form.draft().is_empty


def test_done_does_not_lose_bags_that_are_not_logged(desk: Desk, intake: IntakePage) -> None:
    enter(desk, "12 salt")
    desk.press(Qt.Key.Key_F7)
    enter(desk, "clo")
    put("5")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert intake.rough.error
    assert intake.rough.count.text() == "5"
    assert not desk.program.read(list_donations)[0].finished


def test_a_row_that_was_emptied_comes_back(desk: Desk, intake: IntakePage) -> None:
    put("7 xylophones")
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_Escape)
    assert intake.form.draft().is_empty
    desk.press(Qt.Key.Key_F3)
    assert intake.form.what.text() == "7 xylophones"


def test_more_fields_by_one_key(desk: Desk, intake: IntakePage) -> None:
    enter(desk, "2")
    put("salt")
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_F6)
    put("coarse")
    desk.press(Qt.Key.Key_Tab)
    put("L77")
    desk.press(Qt.Key.Key_Tab)
    put("4 lb")
    desk.press(Qt.Key.Key_Return)
    (line,) = lines(desk)
    assert (line.detail, line.batch, line.weight_g, line.typed) == ("coarse", "L77", 1814, "4 lb")
    assert not intake.form.fields.second.isVisible()


def test_a_line_is_corrected_by_keyboard(desk: Desk, intake: IntakePage) -> None:
    enter(desk, "12 salt")
    enter(desk, "3 salt")
    desk.press(Qt.Key.Key_Up)
    assert QApplication.focusWidget() is intake.lines.view
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert intake.correct.isVisible()
    assert not intake.form.isVisible()
    enter(desk, "21")
    assert not intake.correct.isVisible()
    assert [line.quantity_milli for line in lines(desk)] == [21_000, 3_000]
    desk.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is intake.form.quantity


def test_a_line_is_taken_back_by_keyboard(desk: Desk, intake: IntakePage) -> None:
    enter(desk, "12 salt")
    enter(desk, "3 salt")
    desk.press(Qt.Key.Key_Up)
    desk.press(Qt.Key.Key_Delete)
    assert [line.quantity_milli for line in lines(desk)] == [12_000]
    assert len(intake.lines.model.rows) == 1


def test_bags_in_bulk_in_a_few_keys(desk: Desk, intake: IntakePage) -> None:
    desk.press(Qt.Key.Key_F7)
    enter(desk, "clo")
    enter(desk, "12 boxes")
    enter(desk, "80")
    (line,) = lines(desk)
    assert (line.rough, line.category, line.quantity_milli) == (True, "clothing", 12_000)
    assert (line.unit, line.weight_g) == ("XBX", 80_000)
    assert QApplication.focusWidget() is intake.rough.category
    enter(desk, "foo")
    enter(desk, "3 bags 20 kg")
    assert [(line.unit, line.weight_g) for line in lines(desk)][1] == ("XBG", 20_000)
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is intake.form.quantity
    enter(desk, "1 salt")
    assert len(lines(desk)) == 3


@pytest.mark.parametrize("typed", ["0", "-3", "1e9", "1.5", "many"])
def test_a_bad_number_of_bags_is_said_and_kept(desk: Desk, intake: IntakePage, typed: str) -> None:
    desk.press(Qt.Key.Key_F7)
    enter(desk, "clo")
    enter(desk, typed)
    assert intake.rough.error
    assert intake.rough.count.text() == typed
    assert not lines(desk)


# Scanner


def test_a_known_barcode_is_counted_by_scanning(desk: Desk, intake: IntakePage) -> None:
    named(desk, "FOO-006", CODE)
    read_again(desk, intake)
    enter(desk, CODE)
    assert (intake.form.what.text(), intake.form.quantity.selectedText()) == ("Salt", "1")
    QTest.qWait(650)
    enter(desk, CODE)
    assert intake.form.quantity.text() == "2"
    enter(desk, CODE)  # at once: the scanner's stammer
    assert intake.form.quantity.text() == "2"
    desk.press(Qt.Key.Key_Return)
    assert [line.quantity_milli for line in lines(desk)] == [2_000]


def test_another_barcode_logs_the_line_before(desk: Desk, intake: IntakePage) -> None:
    named(desk, "FOO-006", CODE)
    named(desk, "FOO-002", OTHER)
    read_again(desk, intake)
    enter(desk, CODE)
    enter(desk, OTHER)
    assert [line.item_code for line in lines(desk)] == ["FOO-006"]
    assert intake.form.what.text() == "Pasta"
    assert intake.form.quantity.text() == "1"


def test_an_unknown_barcode_is_asked_about_once_and_learnt(desk: Desk, intake: IntakePage) -> None:
    enter(desk, CODE)
    assert QApplication.focusWidget() is intake.form.what
    assert "Not seen before" in intake.form.hint
    enter(desk, "3 salt")
    assert [line.item_code for line in lines(desk)] == ["FOO-006"]
    assert desk.program.read(barcodes) == {CODE.zfill(14): desk.hands.items["FOO-006"]}
    QTest.qWait(650)
    enter(desk, CODE)
    assert intake.form.what.text() == "Salt"


# Once and only once


def test_a_double_click_on_add_logs_once(desk: Desk, intake: IntakePage) -> None:
    enter(desk, "12")
    put("xylophones")
    intake.form.add.click()
    intake.form.add.click()
    desk.settle()
    assert len(lines(desk)) <= 1
    intake.form.add.click()
    intake.form.add.click()
    desk.settle()
    assert len(lines(desk)) == 1


# Giver, receipt


def test_the_giver_goes_with_the_first_line(desk: Desk, intake: IntakePage) -> None:
    desk.press(Qt.Key.Key_F4)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert intake.giver.giver.kind == "organisation"
    assert QApplication.focusWidget() is intake.form.quantity
    enter(desk, "12 salt")
    head = desk.program.read(donation_in_hand).head
    assert head is not None
    assert head.donor_kind == "organisation"
    assert intake.giver.giver.kind == "organisation"


def test_the_giver_of_a_donation_is_changed(desk: Desk, intake: IntakePage) -> None:
    enter(desk, "12 salt")
    desk.press(Qt.Key.Key_F4)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    head = desk.program.read(donation_in_hand).head
    assert head is not None
    assert head.donor_kind == "organisation"
    desk.press(Qt.Key.Key_Return, CTRL)
    assert intake.giver.giver.kind == ""


def test_the_receipt_opens_by_key(desk: Desk, intake: IntakePage) -> None:
    opened: list[Path] = []

    def opener(path: Path) -> bool:
        opened.append(path)
        return path.read_bytes().startswith(b"%PDF")

    intake.viewer = opener
    enter(desk, "12 salt")
    desk.press(Qt.Key.Key_F8)
    desk.press(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert [path.name.rpartition(" ")[2] for path in opened] == ["a5.pdf", "roll.pdf"]
    assert all(path.name.startswith("BOS1-D00001") for path in opened)


# The page as a whole


def test_only_the_new_line_is_read(desk: Desk, intake: IntakePage, monkeypatch: pytest.MonkeyPatch) -> None:
    enter(desk, "1 salt")
    read: list[object] = []
    monkeypatch.setattr(intake, "refresh", lambda: read.append(1))
    enter(desk, "2 salt")
    enter(desk, "3 salt")
    assert not read
    assert [row.line.quantity_milli for row in intake.lines.model.rows] == [3_000, 2_000, 1_000]
    desk.hands.log("4", "Blankets")
    read_again(desk, intake)
    assert read


def test_what_is_typed_stays_when_one_looks_elsewhere(desk: Desk, intake: IntakePage) -> None:
    put("12 xylophones exp 2030-05")
    desk.open("boxes")
    desk.open("intake", "")
    assert intake.form.what.text() == "12 xylophones exp 2030-05"


def test_the_rules_speak_of_the_line_that_is_typed(desk: Desk, intake: IntakePage) -> None:
    put("2 pasta")
    desk.press(Qt.Key.Key_Return)
    put("01/2020")
    QTest.qWait(600)
    desk.settle()
    assert intake.findings.isVisible()
    assert not intake.findings.reasons
    assert not lines(desk)


def test_tab_goes_through_the_row_in_its_order(desk: Desk, intake: IntakePage) -> None:
    form = intake.form
    assert QApplication.focusWidget() is form.quantity
    desk.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is form.what
    desk.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is form.add
    desk.press(Qt.Key.Key_F6)
    seen = []
    for _ in range(6):
        widget = QApplication.focusWidget()
        seen.append(next((name for name, editor in form.fields.editors.items() if editor is widget), None))
        desk.press(Qt.Key.Key_Tab)
    assert seen == ["detail", "batch", "weight", "value", "currency", "note"]


def test_everything_has_a_name_in_every_state(desk: Desk, intake: IntakePage) -> None:
    enter(desk, "12 salt")
    desk.press(Qt.Key.Key_F6)
    assert nameless(intake) == []
    desk.press(Qt.Key.Key_F7)
    assert nameless(intake) == []
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_F4)
    assert nameless(intake) == []
