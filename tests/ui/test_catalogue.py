"""The catalogue: finding an item, and all that is said of it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from aidtracker.domain.catalogue import Dangerous, Item
from aidtracker.i18n import Language
from aidtracker.services.catalogue import starter_items
from aidtracker.ui.catalogue import words
from aidtracker.ui.catalogue.columns import item_columns
from aidtracker.ui.catalogue.page import CataloguePage
from aidtracker.ui.theme import Theme
from tests.ui.conftest import AnsweringDialogs, nameless
from tests.ui.running import Running

ITEM = Item("k", "POW-001", "power_lighting", {"en": "Power bank"}, "H87", "each", 400, "850760")


def test_flags_and_dangerous_goods_are_said_in_words() -> None:
    assert words.flags(ITEM) == ""
    item = replace(
        ITEM, dangerous=Dangerous.YES, un_number="UN3480", flags=frozenset({"LITHIUM", "OTHER_FLAG"})
    )
    assert words.flags(item) == "UN3480, class 9, lithium battery, OTHER_FLAG"
    assert words.dangerous(replace(ITEM, dangerous=Dangerous.CHECK)) == "may be dangerous goods"


def test_every_flag_of_the_starter_catalogue_has_words() -> None:
    said = {flag for item in starter_items() for flag in item.flags}
    assert {flag for flag in said if flag in words.flags(replace(ITEM, flags=frozenset({flag})))} == set()


@pytest.mark.parametrize(
    ("grams", "text"), [(400, "400\u00a0g"), (1000, "1.0\u00a0kg"), (1250, "1.25\u00a0kg"), (None, "")]
)
def test_weights_of_one(grams: int | None, text: str) -> None:
    assert words.weight(replace(ITEM, unit_weight_g=grams)) == text


def test_the_english_name_has_a_column_of_its_own_only_beside_another() -> None:
    assert len(item_columns(Language.UK)) == len(item_columns(Language.EN)) + 1


@pytest.fixture
def running(database_file: Path, dialogs: AnsweringDialogs, theme: Theme, qtbot: QtBot) -> Iterator[Running]:
    """A session in Boston."""
    made = Running(database_file, dialogs, theme, qtbot)
    yield made
    made.close()
    assert not dialogs.crashes, dialogs.crashes


def _catalogue(running: Running, argument: object = None) -> CataloguePage:
    page = running.open("catalogue", argument)
    assert isinstance(page, CataloguePage)
    return page


def _said(page: CataloguePage) -> str:
    return "\n".join(label.text() for label in page.side.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize("typed", ["makaron", "Макарони", "foo-002", "pasta"])
def test_an_item_is_found_in_any_language_and_shown_in_full(running: Running, typed: str) -> None:
    page = _catalogue(running)
    page.search.setText(typed)
    running.settle()
    assert page.panel.model.row_at(0).code == "FOO-002"
    assert "Макарони" in _said(page)
    assert "1902.19" in _said(page)


def test_what_is_not_there_is_said(running: Running) -> None:
    page = _catalogue(running)
    everything = page.panel.model.rowCount()
    page.search.setText("zeppelin")
    assert page.panel.empty.isVisible()
    page.search.clear()
    assert page.panel.model.rowCount() == everything


def test_it_opens_at_an_item(running: Running) -> None:
    page = _catalogue(running, "FOO-003")
    assert [item.code for item in page.panel.view.selected()] == ["FOO-003"]
    _catalogue(running, "FOO-004")
    assert [item.code for item in page.panel.view.selected()] == ["FOO-004"]


def test_everything_that_takes_the_focus_has_a_name(running: Running) -> None:
    assert nameless(_catalogue(running)) == []
