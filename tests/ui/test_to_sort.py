"""What waits is sorted by keyboard, on a real database."""

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aidtracker.data.queries.to_sort import to_sort
from aidtracker.services.donations import Line, LogLine, log_line
from aidtracker.ui.donations.page import DonationsPage
from aidtracker.ui.donations.sort_state import Bags
from aidtracker.ui.donations.to_sort import ToSortPage
from tests.ui.conftest import Desk, nameless

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def calm(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests press keys faster than people do."""
    monkeypatch.setattr("aidtracker.ui.donations.sort_text_card.BOUNCE_MS", 0)


def page_of(desk: Desk) -> ToSortPage:
    page = desk.open("to_sort")
    assert isinstance(page, ToSortPage)
    return page


def shown(page: ToSortPage) -> list[str]:
    columns = page.panel.model.columns
    return [" | ".join(column.shown(row) for column in columns) for row in page.panel.model.visible_rows()]


def test_an_empty_list_says_what_belongs_there(desk: Desk) -> None:
    page = page_of(desk)
    assert page.panel.empty.isVisible()
    assert not page.texts.isVisible()
    assert not desk.nameless()


def test_the_oldest_stands_first_with_its_age(desk: Desk) -> None:
    today = desk.program.clock().date()
    for days, text in ((0, "Teddy bears"), (3, "Rope"), (40, "Old radio")):
        line = Line(Decimal(2), text=text)
        desk.program.do(log_line, LogLine(line, day=today - timedelta(days=days)))
    desk.hands.rough(3, 45_001)
    page = page_of(desk)
    rows = page.panel.model.visible_rows()
    assert [row.text or row.category for row in rows] == ["Old radio", "Rope", "Teddy bears", "clothing"]
    assert [row.age(today) for row in rows] == [40, 3, 0, 0]


def test_an_enter_that_bounces_answers_nothing(desk: Desk) -> None:
    """It opened the card; a second one in the same moment would take the first proposal."""
    desk.hands.log("5", "солі трохи")
    page = page_of(desk)
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    assert page.texts.isVisible()
    assert desk.hands.row("SELECT item_id FROM lots") == (None,)


@pytest.mark.usefixtures("calm")
def test_a_figure_says_which_item_it_is_and_the_next_text_comes(desk: Desk) -> None:
    desk.hands.log("5", "солі трохи")
    desk.hands.log("7", "buckwheat stuff")
    page = page_of(desk)
    desk.press(Qt.Key.Key_Return)
    assert page.texts.isVisible()
    assert QApplication.focusWidget() is page.texts.view
    assert not nameless(page)
    (first, *_rest) = [row.item.code for row in page.texts.model.rows]
    desk.press(Qt.Key.Key_1)
    left = desk.program.read(to_sort)
    assert [row.text for row in left] == ["buckwheat stuff"]
    assert desk.hands.rows("SELECT code FROM lots JOIN items ON items.id = item_id") == [(first,)]
    assert desk.hands.rows("SELECT 1 FROM aliases WHERE alias = 'солі трохи'")
    assert page.texts.isVisible(), "the next one is asked about at once"
    desk.press(Qt.Key.Key_Escape)
    assert not page.texts.isVisible()
    assert QApplication.focusWidget() is page.panel.view


@pytest.mark.usefixtures("calm")
def test_letters_search_and_enter_takes_the_first(desk: Desk) -> None:
    desk.hands.log("5", "щось біле")
    page = page_of(desk)
    desk.press(Qt.Key.Key_Return)
    page.texts.learn.setChecked(False)
    if QApplication.focusWidget() is page.texts.view:
        desk.press(Qt.Key.Key_S)
        QTest.keyClicks(page.texts.search, "alt")
    else:
        QTest.keyClicks(page.texts.search, "salt")
    assert page.texts.search.text() == "salt"
    desk.press(Qt.Key.Key_Return)
    assert desk.hands.row("SELECT code FROM lots JOIN items ON items.id = item_id") == ("FOO-006",)
    assert not desk.hands.rows("SELECT 1 FROM aliases WHERE alias = 'щось біле'")


def test_what_no_item_is_goes_to_the_catalogue(desk: Desk) -> None:
    asked: list[tuple[str, object]] = []
    desk.hands.log("5", "Theremin")
    page_of(desk)
    desk.context.hub.page_requested.disconnect()
    desk.context.hub.page_requested.connect(lambda page, argument: asked.append((page, argument)))
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_F6)
    assert asked == [("catalogue", ("new", "Theremin"))]


def test_bags_are_opened_one_after_another_and_each_line_is_on_disk(desk: Desk) -> None:
    bags = desk.hands.rough(2, 30_000)
    page = page_of(desk)
    desk.press(Qt.Key.Key_Return)
    card = page.packages
    assert QApplication.focusWidget() is card.form.quantity
    assert not card.next.isEnabled()
    for quantity, what in (("3", "salt"), ("4", "salt")):
        desk.enter(quantity)
        desk.enter(what)
    assert desk.hands.rows("SELECT quantity_milli FROM lots WHERE sorted_from = :bags", bags=bags) == [
        (3_000,),
        (4_000,),
    ]
    assert desk.hands.row("SELECT quantity_milli, weight_g FROM lots WHERE rough = 1") == (1_000, 15_000)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert card.isVisible()
    assert card._bags == Bags(2, 1)
    desk.enter("1")
    desk.enter("salt")
    assert desk.hands.row("SELECT retracted FROM lots WHERE rough = 1") == (1,)
    desk.enter("9")
    desk.enter("salt")
    assert card.isVisible(), "the last bag can hold more than one thing"
    desk.press(Qt.Key.Key_Return, CTRL)
    assert not card.isVisible()
    assert page.panel.model.rowCount() == 0
    assert len(desk.hands.rows("SELECT 1 FROM lots WHERE retracted = 0")) == 4


def test_a_line_that_cannot_be_saved_comes_back(desk: Desk) -> None:
    bags, box = desk.hands.rough(1), desk.hands.box()
    desk.hands.pack(box, bags, 1_000)
    desk.hands.seal(box)
    page = page_of(desk)
    desk.press(Qt.Key.Key_Return)
    desk.enter("3")
    desk.enter("salt")
    assert "sealed" in page.packages.form.error
    assert page.packages.form.draft().quantity == "3"
    assert not page.packages.next.isEnabled()


def test_the_list_of_donations_says_how_many_wait(desk: Desk) -> None:
    desk.hands.log("5", "Theremin")
    desk.hands.rough(2)
    page = desk.open("donations")
    assert isinstance(page, DonationsPage)
    waiting = page.head.secondary[0]
    assert waiting.text() == "To sort: 2"
    waiting.trigger()
    desk.settle()
    assert isinstance(desk.page(), ToSortPage)


@pytest.mark.parametrize("at_once", [1, 2, 9])
def test_no_more_bags_are_opened_than_there_are(at_once: int) -> None:
    bags = Bags(3, 3)
    opened = bags.entered(at_once, "10 jackets")
    assert opened.open == min(at_once, 3)
    assert opened.left + opened.open == 3
    assert opened.entered(at_once, "2 socks").left == opened.left
    assert opened.closed().done == opened.open
    assert opened.closed().found == ()
