"""The packing bench, driven by keyboard on a real database."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from aidtracker.data.queries.bench import box_card, packing_bench
from aidtracker.domain.boxes import BoxState, Package
from aidtracker.services import boxes
from aidtracker.ui.boxes.bench import BenchPage
from aidtracker.ui.boxes.new_box import NewBoxDialog
from tests.ui.conftest import AnsweringDialogs, Desk


@pytest.fixture
def number(desk: Desk) -> str:
    """An empty box; 10 blankets and 4 lamps lie loose beside it."""
    desk.hands.log("10", "Blankets")
    desk.hands.log("4", "Лампа")
    return desk.program.do(boxes.new_box, boxes.NewBox()).result.number


@pytest.fixture
def bench(desk: Desk, number: str) -> BenchPage:
    page = desk.open("bench", number)
    assert isinstance(page, BenchPage)
    return page


def inside(desk: Desk, number: str) -> dict[str, int]:
    found = desk.program.read(packing_bench, number)
    return {row.name_en: row.quantity_milli // 1000 for row in found.goods}


def state(desk: Desk, number: str) -> BoxState:
    return desk.program.read(box_card, number).state


def test_typed_goods_are_packed_and_the_focus_stays(desk: Desk, bench: BenchPage, number: str) -> None:
    desk.enter("3 blank")
    assert inside(desk, number) == {"Blankets": 3}
    assert QApplication.focusWidget() is bench.field.line
    assert bench.field.line.text() == ""
    assert bench.field.hint.startswith("Packed 3")
    desk.enter("lampa")
    assert inside(desk, number) == {"Blankets": 3, "Лампа": 4}
    assert [row.quantity_milli for row in bench.loose.model.rows] == [7000]


def test_it_says_what_enter_will_do(desk: Desk, bench: BenchPage) -> None:
    bench.field.line.setText("3 blank")
    assert bench.field.hint == "Enter packs 3\u00a0pcs Blankets"
    assert [row.name_en for row in bench.loose.model.rows] == ["Blankets"]


def test_refusals_stand_beside_the_field(desk: Desk, bench: BenchPage, number: str) -> None:
    desk.enter("11 blank")
    assert bench.field.error == "Only 10 are there, not 11."
    assert bench.field.line.selectedText() == "11 blank"
    desk.enter("chainsaw")
    assert "chainsaw" in bench.field.error
    desk.enter("BOS1-B99999-9")
    assert bench.field.error
    assert inside(desk, number) == {}
    desk.enter("2 blank")
    assert bench.field.error == ""


def test_a_scan_takes_another_box_in_hand(desk: Desk, bench: BenchPage, number: str) -> None:
    other = desk.program.do(boxes.new_box, boxes.NewBox()).result.number
    desk.enter(f"AID1:{other}")
    assert bench.view.head.number.text() == other
    desk.enter("2 blank")
    assert inside(desk, other) == {"Blankets": 2}
    unknown = "BOS1-B00999-" + next(d for d in "0123456789" if _is_number(f"BOS1-B00999-{d}"))
    desk.enter(unknown)
    assert "There is no box" in bench.field.error
    assert bench.view.head.number.text() == other


def _is_number(text: str) -> bool:
    from aidtracker.domain.errors import Refused
    from aidtracker.domain.numbers import parse_number

    try:
        parse_number(text)
    except Refused:
        return False
    return True


def test_enter_on_the_list_packs_too(desk: Desk, bench: BenchPage, number: str) -> None:
    bench.loose.view.setFocus()
    bench.loose.view.selectRow(1)
    desk.press(Qt.Key.Key_Return)
    assert inside(desk, number) == {"Лампа": 4}
    assert QApplication.focusWidget() is bench.field.line


def test_weigh_seal_open_again(desk: Desk, bench: BenchPage, number: str, dialogs: AnsweringDialogs) -> None:
    desk.enter("3 blank")
    desk.press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is bench.weighing.fields["weight"]
    desk.enter("heavy")
    assert bench.weighing.error.text() == "“heavy” is not a number."
    bench.weighing.fields["weight"].clear()
    bench.weighing.fields["length"].setText("60")
    desk.enter("12,5")
    card = desk.program.read(box_card, number)
    assert (card.gross_g, card.length_mm) == (12_500, 600)
    assert bench.view.head.weight.text().startswith("12.5")
    assert QApplication.focusWidget() is bench.field.line
    desk.press(Qt.Key.Key_F9)
    assert state(desk, number) is BoxState.SEALED
    desk.enter("3 blank")
    assert "sealed" in bench.field.error
    desk.context.actions.refresh()
    bench._unseal()
    desk.settle()
    assert dialogs.asked == [f"Open box {number} again"]
    assert state(desk, number) is BoxState.OPEN


def test_an_empty_box_cannot_be_sealed_but_given_up(desk: Desk, bench: BenchPage, number: str) -> None:
    desk.press(Qt.Key.Key_F9)
    assert "is empty" in bench.field.error
    bench._void()
    desk.settle()
    assert state(desk, number) is BoxState.VOID
    assert not [
        name for name, button in bench._buttons.items() if name == "bench.seal" and button.isVisible()
    ]


def test_take_out_puts_it_back(desk: Desk, bench: BenchPage, number: str) -> None:
    desk.enter("3 blank")
    bench.contents.view.setFocus()
    bench.contents.view.selectRow(0)
    desk.press(Qt.Key.Key_Delete)
    assert inside(desk, number) == {}
    assert sum(row.quantity_milli for row in bench.loose.model.rows) == 14_000


def test_a_pallet_shows_its_boxes(desk: Desk, bench: BenchPage) -> None:
    sealed = desk.hands.sealed_box()
    pallet = desk.program.do(boxes.new_box, boxes.NewBox(Package.PALLET)).result
    desk.hands.stack(pallet.box_id, sealed)
    desk.open("bench", pallet.number)
    assert [row.id for row in bench.contents.model.rows] == [sealed]
    bench.contents.view.selectRow(0)
    bench._take_out()
    desk.settle()
    assert bench.contents.model.rows == []


def test_a_new_box_is_one_more_enter(desk: Desk, bench: BenchPage, number: str) -> None:
    desk.press(Qt.Key.Key_F2)
    dialog = desk.dialog(NewBoxDialog)
    dialog._sizes[0].setText("wide")
    dialog.submitted()
    assert dialog.fields["length"].error == "“wide” is not a number."
    dialog._sizes[0].setText("60")
    dialog.submitted()
    desk.settle()
    assert bench.view.head.number.text() != number
    desk.press(Qt.Key.Key_F2)
    assert desk.dialog(NewBoxDialog)._sizes[0].text() == "60"
    desk.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is bench.field.line


def test_undo_empties_it_again(desk: Desk, bench: BenchPage, number: str) -> None:
    desk.enter("3 blank")
    desk.context.undo()
    desk.settle()
    assert bench.contents.model.rows == []


def test_everything_has_a_name(desk: Desk, bench: BenchPage) -> None:
    assert desk.nameless() == []


def test_weights_are_exact(desk: Desk) -> None:
    from aidtracker.ui.boxes.sizes import grams, millimetres

    assert grams(" 1 234,567 ") == 1_234_567
    assert millimetres("60.5", "length") == 605
    assert grams("") is None


def test_a_box_lighter_than_its_contents_is_marked(desk: Desk) -> None:
    from decimal import Decimal

    from aidtracker.services.donations import Line, LogLine, log_line

    line = Line(Decimal(5), text="Bricks", weight_g=9_000)
    lot = desk.program.do(log_line, LogLine(line)).result.lot_id
    made = desk.program.do(boxes.new_box, boxes.NewBox()).result
    desk.hands.pack(made.box_id, lot, 5000)
    page = desk.open("bench", made.number)
    assert isinstance(page, BenchPage)
    assert page.view.head.weight.text().startswith("≥")
    for gross_g, look in ((4_000, "error"), (9_500, "muted")):
        desk.program.do(boxes.measure_box, boxes.Measure(made.box_id, gross_g))
        page.refresh()
        desk.settle()
        assert page.view.head._weight_about.property("look") == look


def test_what_expires_first_lies_on_top(desk: Desk, bench: BenchPage) -> None:
    from datetime import date
    from decimal import Decimal

    from aidtracker.services.donations import Line, LogLine, log_line

    for name, expiry in (("Late", date(2028, 1, 1)), ("Soon", date(2027, 1, 1))):
        desk.program.do(log_line, LogLine(Line(Decimal(5), text=name, expiry=expiry)))
    bench.refresh()
    desk.settle()
    assert [row.name_en for row in bench.loose.model.rows] == ["Soon", "Late", "Blankets", "Лампа"]
