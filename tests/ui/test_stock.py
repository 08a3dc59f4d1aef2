"""The list of stock: what fits, how it is found, what it comes to; and boxes made from it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from aidtracker.data.queries.stock import StockRow, list_stock
from aidtracker.domain.errors import Refused
from aidtracker.domain.text import fold
from aidtracker.services import donations, stock
from aidtracker.ui.boxes.bench import BenchPage
from aidtracker.ui.donations.intake import IntakePage
from aidtracker.ui.stock.page import StockPage
from aidtracker.ui.stock.state import StockFilter, StockTotal, boxable, fits, row_text, stock_list, total
from tests.ui.conftest import Desk

TODAY = date(2026, 3, 2)

LOOSE = StockRow(
    id="1",
    lot_id="lot",
    holder_id="bos",
    item_id="item",
    item_code="BAB-004",
    category="baby",
    name_en="Diapers, baby",
    name_uk="Підгузки дитячі",
    name_pl="Pieluchy",
    name_be="Падгузкі",
    detail="",
    quantity_milli=1000,
    unit="XPK",
    weight_g=900,
    weight_source="catalogue",
    expiry=None,
    condition="new",
    batch="",
    lot="KYI1-D00087-5/3",
    site="BOS",
    box="",
    shipment="",
)
BOXED = replace(LOOSE, id="2", box="BOS1-B00001-9", holder_id="box", weight_g=None)
SENT = replace(LOOSE, id="3", box="BOS1-B00002-7", site="", shipment="BOS1-S0001-0", holder_id="box2")
TEXT = replace(LOOSE, id="4", item_id="", item_code="", name_en="odd", name_uk="", name_pl="", name_be="")


@pytest.mark.parametrize(
    ("choice", "kept"),
    [
        (StockFilter.ALL, [LOOSE, BOXED, SENT, TEXT]),
        (StockFilter.LOOSE, [LOOSE, TEXT]),
        (StockFilter.IN_BOXES, [BOXED]),
        (StockFilter.IN_TRANSIT, [SENT]),
        (StockFilter.TO_SORT_OUT, [TEXT]),
    ],
)
def test_choices(choice: StockFilter, kept: list[StockRow]) -> None:
    rows = [LOOSE, BOXED, SENT, TEXT]
    read = stock_list(rows, TODAY)
    assert read.chosen(choice)[0] == kept
    assert read.counts[choice] == len(kept)


@pytest.mark.parametrize(
    ("expiry", "near"),
    [(None, False), (date(2026, 3, 1), True), (date(2026, 4, 30), True), (date(2026, 5, 1), False)],
)
def test_near_its_date(expiry: date | None, near: bool) -> None:
    assert fits(StockFilter.EXPIRING, replace(LOOSE, expiry=expiry), TODAY) is near


@pytest.mark.parametrize(
    "typed",
    [
        "diapers",
        "підгуз",
        "pidhuz",
        "PIDGUZ",
        "pieluch",
        "bab-004",
        "KYI1-D00087",
        "d00087-5",
        "baby diapers",
    ],
)
def test_found_by_any_name_and_number(typed: str) -> None:
    assert all(word in row_text(LOOSE) for word in fold(typed).split())


def test_totals_say_what_they_do_not_know() -> None:
    assert total([LOOSE, BOXED, TEXT]) == StockTotal(lines=3, grams=1800, unweighed=1, unsorted=1)


def test_one_box_takes_what_lies_at_one_place() -> None:
    assert boxable([LOOSE, TEXT])
    assert not boxable([])
    assert not boxable([LOOSE, BOXED])
    assert not boxable([LOOSE, replace(TEXT, holder_id="waw")])


def _page(desk: Desk) -> StockPage:
    page = desk.open("stock")
    assert isinstance(page, StockPage)
    return page


def test_a_box_from_what_was_chosen_is_one_step(desk: Desk) -> None:
    desk.hands.log("10", "Blankets")
    desk.hands.log("4", "Лампа")
    page = _page(desk)
    assert "Packing bench" in [action.text() for action in page.actions()]
    page.panel.view.selectAll()
    assert page.head.primary is not None
    assert page.head.primary.text() == "New box from these"
    page.head.primary.trigger()
    desk.settle()
    assert isinstance(desk.page(), BenchPage)
    rows = desk.program.read(list_stock)
    assert len({row.box for row in rows}) == 1
    assert all(row.box for row in rows)
    desk.hands.undo()
    assert [row.box for row in desk.program.read(list_stock)] == ["", ""]
    assert desk.hands.rows("SELECT number FROM boxes WHERE retracted = 0") == []


def test_a_box_from_goods_that_are_gone_is_not_made(desk: Desk) -> None:
    lot = desk.hands.log("10", "Blankets")
    asked = stock.BoxFromStock(desk.hands.boston, (stock.SomeOfLot(lot, 11_000),))
    with pytest.raises(Refused, match="not_enough"):
        desk.program.do(stock.box_from_stock, asked)
    assert desk.hands.rows("SELECT number FROM boxes") == []


def test_search_and_choices_narrow_together(desk: Desk) -> None:
    desk.hands.log("10", "Blankets")
    desk.hands.log("4", "Лампа настільна")
    salt = donations.Line(Decimal(2), item_id=desk.hands.items["FOO-006"])
    desk.program.do(donations.log_line, donations.LogLine(salt))
    page = _page(desk)
    page.search.setText("lampa")
    assert [row.name_en for row in page.panel.model.visible_rows()] == ["Лампа настільна"]
    page.chips.choose(StockFilter.TO_SORT_OUT)
    assert page.panel.model.rowCount() == 1
    page.search.clear()
    assert page.panel.model.rowCount() == 2


def test_enter_goes_to_the_donation_it_came_with(desk: Desk) -> None:
    desk.hands.log("10", "Blankets")
    page = _page(desk)
    page.panel.view.setFocus()
    page.panel.view.selectRow(0)
    desk.press(Qt.Key.Key_Return)
    assert isinstance(desk.page(), IntakePage)


def test_an_empty_list_says_how_goods_come_in(desk: Desk) -> None:
    page = _page(desk)
    assert page.panel.empty.isVisible()
    page.panel.empty.button.click()
    desk.settle()
    assert isinstance(desk.page(), IntakePage)


def test_everything_has_a_name(desk: Desk) -> None:
    desk.hands.log("10", "Blankets")
    _page(desk)
    assert desk.nameless() == []
