"""A line is corrected in its card, on a real database: what is wrong is said beside its field."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from aidtracker.data.queries.catalogue import load_items
from aidtracker.data.queries.donations import LineRow, donation_lines
from aidtracker.domain.catalogue import ItemIndex
from aidtracker.services.donations import Line, LogLine, log_line
from aidtracker.ui.donations.correct_card import CorrectCard
from aidtracker.ui.donations.correct_state import Fields, corrected, fields_of
from tests.ui.conftest import Desk, nameless

TODAY = date(2026, 3, 2)
LINE = Line(
    Decimal("2.5"),
    text="Blankets",
    weight_g=9_250,
    expiry=date(2027, 5, 31),
    value_minor=1_250,
    currency="USD",
)


class Bench:
    """The card on a window of its own, with one line in it."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        self.desk, self.card, self.said = desk, CorrectCard(desk.context, page), list[str]()
        QVBoxLayout(page).addWidget(self.card)
        self.items = desk.program.read(load_items)
        self.card.set_catalogue(ItemIndex(self.items))
        self.card.corrected.connect(lambda: self.said.append("corrected"))
        self.card.closed.connect(lambda: self.said.append("closed"))

    def show(self, donation: str) -> LineRow:
        line = self.desk.program.read(donation_lines, donation)[-1]
        item = next((item for item in self.items if item.key == line.item_id), None)
        self.card.show_line(line, item)
        self.desk.settle()
        return line

    def save(self) -> None:
        QTest.keyClick(self.card.lines["quantity"], Qt.Key.Key_Return)
        self.desk.settle()

    def story(self) -> list[str]:
        looks = [
            label.text() for label in self.card.findChildren(QLabel) if label.property("look") == "small"
        ]
        return [text.split(" · ", 2)[2] for text in looks if text.count(" · ") >= 2]


@pytest.fixture
def bench(desk: Desk) -> Iterator[Bench]:
    page = QWidget(desk.window)
    page.resize(1_240, 600)
    page.show()
    yield Bench(desk, page)
    desk.settle()
    page.deleteLater()


def test_a_line_is_filled_in_corrected_and_tells_its_story(desk: Desk, bench: Bench) -> None:
    logged = desk.program.do(log_line, LogLine(LINE)).result
    bench.show(logged.donation_id)
    fields = {name: field.text() for name, field in bench.card.lines.items()}
    assert (fields["quantity"], fields["weight"], fields["expiry"]) == ("2.5", "9.25", "2027-05-31")
    assert (fields["value"], fields["currency"], bench.card.what.text()) == ("12.5", "USD", "Blankets")
    assert bench.story() == ["Logged: 2.5 pcs"]
    assert not nameless(bench.card)
    bench.card.lines["quantity"].setText("2")
    bench.card.lines["note"].setText("one was torn")
    bench.save()
    assert bench.said == ["corrected"]
    line = bench.show(logged.donation_id)
    assert (line.quantity_milli, line.note, line.weight_g, line.value_minor) == (
        2_000,
        "one was torn",
        9_250,
        1_250,
    )
    assert bench.story() == [
        "Corrected: quantity 2.5 → 2 pcs; note nothing → one was torn",
        "Logged: 2.5 pcs",
    ]


def test_another_item_is_chosen_by_its_name(desk: Desk, bench: Bench) -> None:
    logged = desk.program.do(log_line, LogLine(Line(Decimal(3), text="slat"))).result
    bench.show(logged.donation_id)
    bench.card.what.setFocus()
    bench.card.what.setText("salt")
    bench.card.what.textEdited.emit("salt")
    QTest.keyClick(bench.card.what, Qt.Key.Key_Return)
    assert bench.card.what.text() == "Salt"
    bench.save()
    assert desk.hands.row("SELECT text, code FROM lots JOIN items ON items.id = item_id") == (
        "slat",
        "FOO-006",
    )


def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_lost(desk: Desk, bench: Bench) -> None:
    logged = desk.program.do(log_line, LogLine(LINE)).result
    bench.show(logged.donation_id)
    for field, text in (("quantity", "-3"), ("expiry", "31.02.2027"), ("weight", "heavy"), ("currency", "")):
        bench.card.lines[field].setText(text)
    bench.save()
    wrong = {name for name, form in bench.card.fields.items() if form.error}
    assert wrong == {"quantity", "expiry", "weight", "currency"}
    assert bench.card.lines["weight"].text() == "heavy"
    assert bench.said == []
    bench.card._leave()
    assert bench.said == ["closed"]
    assert desk.hands.row("SELECT quantity_milli FROM lots") == (2_500,)


def test_the_box_in_the_way_is_named_beside_the_quantity(desk: Desk, bench: Bench) -> None:
    logged = desk.program.do(log_line, LogLine(LINE)).result
    box = desk.hands.box()
    desk.hands.pack(box, logged.lot_id, 2_500)
    desk.hands.seal(box)
    bench.show(logged.donation_id)
    bench.card.lines["quantity"].setText("1")
    bench.save()
    number = desk.hands.row("SELECT number FROM boxes")[0]
    assert bench.card.refusal.isVisible()
    assert QApplication.focusWidget() is bench.card.lines["quantity"]
    assert (
        bench.card.refusal.text()
        == f"1.5 of this line are in box {number}, which is sealed. Open that box first."
    )
    assert bench.said == []


def test_packages_have_only_what_is_known_of_them(desk: Desk, bench: Bench) -> None:
    lot = desk.hands.rough(3, 45_000)
    donation = str(desk.hands.row("SELECT donation_id FROM lots WHERE id = :lot", lot=lot)[0])
    bench.show(donation)
    shown = {name for name, form in bench.card.fields.items() if not form.isHidden()}
    assert shown == {"quantity", "unit", "weight", "note"}
    bench.card.lines["quantity"].setText("4")
    bench.save()
    assert desk.hands.row("SELECT quantity_milli, weight_g FROM lots") == (4_000, 45_000)


def test_a_line_read_into_the_fields_and_back_is_the_same(desk: Desk) -> None:
    logged = desk.program.do(
        log_line, LogLine(replace(LINE, batch="B7", condition="used", typed="5 × ½"))
    ).result
    (row,) = desk.program.read(donation_lines, logged.donation_id)
    for mark in (".", ","):
        read = corrected(row, fields_of(row, "Blankets", mark), None, TODAY, mark)
        assert read.line == replace(LINE, unit="H87", batch="B7", condition="used", typed="5 × ½")
    fewer = fields_of(row, "Blankets", ".")._replace(quantity="1")
    again = corrected(row, fewer, None, TODAY)
    assert again.line is not None
    assert again.line.typed == ""
    assert set(corrected(row, Fields(), None, TODAY).faults) == {"quantity", "item"}


def test_the_focus_goes_to_the_first_field_that_is_wrong(desk: Desk, bench: Bench) -> None:
    logged = desk.program.do(log_line, LogLine(LINE)).result
    bench.show(logged.donation_id)
    bench.card.lines["weight"].setText("heavy")
    bench.save()
    assert QApplication.focusWidget() is bench.card.lines["weight"]
