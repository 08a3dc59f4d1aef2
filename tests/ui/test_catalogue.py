"""The catalogue: finding an item, and all that is said of it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from aidtracker.data.queries.catalogue import load_items
from aidtracker.domain.catalogue import Dangerous, Item
from aidtracker.i18n import Language
from aidtracker.services.catalogue import starter_items
from aidtracker.ui.catalogue import words
from aidtracker.ui.catalogue.columns import item_columns
from aidtracker.ui.catalogue.editors import Choice
from aidtracker.ui.catalogue.page import CataloguePage
from aidtracker.ui.catalogue.replacing import ReplaceDialog
from aidtracker.ui.theme import Theme
from tests.ui.conftest import AnsweringDialogs, nameless
from tests.ui.running import Running

CTRL = Qt.KeyboardModifier.ControlModifier
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


def _field(page: CataloguePage, name: str) -> str:
    return page.form.fields[name].error


def _write(page: CataloguePage, name: str, text: str) -> None:
    editor = page.form.editors[name]
    editor.setFocus()
    if isinstance(editor, Choice):
        editor.choose(text)
    elif isinstance(editor, QLineEdit):
        editor.setText(text)


def test_a_new_item_by_keyboard_alone(running: Running) -> None:
    page = _catalogue(running)
    running.press(Qt.Key.Key_N, CTRL)
    running.type("Jam")
    running.press(Qt.Key.Key_Return)
    running.type("Varennia")
    for _ in range(3):
        running.press(Qt.Key.Key_Tab)
    running.press(Qt.Key.Key_Down)
    running.press(Qt.Key.Key_Return, CTRL)
    assert page.form.isHidden()
    item = next(item for item in running.session.program.read(load_items) if item.name("en") == "Jam")
    assert (item.code, item.names["uk"], item.category) == ("FOO-009", "Varennia", "food")
    assert [chosen.code for chosen in page.panel.view.selected()] == ["FOO-009"]


def test_what_is_wrong_stands_beside_its_field_and_nothing_is_lost(running: Running) -> None:
    page = _catalogue(running)
    page.open_at(("new", "Rice, white"))
    running.settle()
    assert page.form.texts().texts["name_en"] == "Rice, white"
    _write(page, "hs6", "770011")
    page.form.submit()
    assert "77" in _field(page, "hs6")
    assert _field(page, "category") == "Choose a category."
    assert QApplication.focusWidget() is page.form.editors["category"]
    _write(page, "hs6", "")
    _write(page, "category", "food")
    page.form.submit()
    running.settle()
    assert "FOO-001" in _field(page, "name_en")  # so says the catalogue
    assert page.form.isVisible()
    _write(page, "name_en", "Rice, wild")
    page.form.submit()
    running.settle()
    assert page.form.isHidden()


def test_an_item_is_changed_and_its_barcodes_are_scanned_in(running: Running) -> None:
    page = _catalogue(running, "FOO-002")
    running.press(Qt.Key.Key_F2)
    page.form.barcodes.line.setFocus()
    running.type("4006381333930")
    running.press(Qt.Key.Key_Return)
    assert "4006381333930" in _field(page, "barcodes")
    page.form.submit()
    assert page.form.isVisible()
    page.form.barcodes.line.clear()
    running.type("4006381333931")
    running.press(Qt.Key.Key_Return)
    page.form.flags.tick(frozenset({"LIQUID"}))
    running.press(Qt.Key.Key_Return, CTRL)
    item = next(item for item in running.session.program.read(load_items) if item.code == "FOO-002")
    assert (item.barcodes, item.flags) == (("04006381333931",), frozenset({"LIQUID"}))
    page.search.setText("4006381333931")
    assert page.panel.model.row_at(0).code == "FOO-002"


def test_esc_asks_before_it_forgets_what_was_typed(running: Running, dialogs: AnsweringDialogs) -> None:
    page = _catalogue(running, "FOO-002")
    running.press(Qt.Key.Key_Return)
    running.press(Qt.Key.Key_Escape)
    assert page.form.isHidden()
    assert dialogs.asked == []
    running.press(Qt.Key.Key_F2)
    running.type("x")
    dialogs.confirms = False
    running.press(Qt.Key.Key_Escape)
    assert len(dialogs.asked) == 1
    assert page.form.isVisible()
    dialogs.confirms = True
    running.press(Qt.Key.Key_N, CTRL)
    assert page.form.texts().texts["name_en"] == ""


def test_an_item_is_retired_shown_and_brought_back(running: Running) -> None:
    page = _catalogue(running, "FOO-003")
    everything = page.panel.model.rowCount()
    page.retire.trigger()
    running.settle()
    assert page.panel.model.rowCount() == everything - 1
    page.with_retired.setChecked(True)
    page.panel.view.select_ids([item.key for item in page.panel.model.rows if item.retired])
    running.settle()
    assert "Retired" in _said(page)
    assert not page.retire.isEnabled()
    page.bring_back.trigger()
    running.settle()
    assert not any(item.retired for item in page.panel.model.rows)


def test_an_item_is_replaced_by_another(running: Running) -> None:
    page = _catalogue(running, "FOO-003")
    page.replace.trigger()
    dialog = next(found for found in running.window.findChildren(ReplaceDialog) if found.isVisible())
    running.settle()
    assert nameless(dialog) == []
    dialog.search.setText("pasta")
    running.press(Qt.Key.Key_Return)
    page.search.setText("buckwheat")
    running.settle()
    assert page.panel.model.row_at(0).code == "FOO-002"
    page.with_retired.setChecked(True)
    page.search.setText("FOO-003")
    page.panel.view.select_ids([item.key for item in page.panel.model.rows if item.retired])
    running.settle()
    assert "New lines take FOO-002" in _said(page)


def test_everything_in_the_form_has_a_name(running: Running) -> None:
    page = _catalogue(running, "FOO-003")
    page.change.trigger()
    running.settle()
    assert nameless(page) == []
