"""Settings on a real database: saving, refusals beside their fields, sites, copies and checks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from aidtracker.data.queries.sites import list_sites, site_by_code
from aidtracker.domain.errors import Problem
from aidtracker.i18n import Language
from aidtracker.services.checking import Finding, Report
from aidtracker.services.settings import LocalSettings, local_settings
from aidtracker.ui.settings.page import SettingsPage
from aidtracker.ui.settings.site_form import SiteDialog
from aidtracker.ui.settings.state import Form, SiteFields
from aidtracker.ui.theme import Scheme, Theme
from tests.ui.conftest import AnsweringDialogs, nameless
from tests.ui.running import Running


def test_only_what_changed_of_the_site_is_written() -> None:
    saved = Form(SiteFields("Boston"), LocalSettings("en"))
    same = Form(SiteFields("Boston"), LocalSettings("uk"))
    assert same.request("key", saved).site is None
    assert same.needs_new_window(saved)
    renamed = Form(SiteFields("Boston hall"), LocalSettings("en"))
    change = renamed.request("key", saved).site
    assert change is not None
    assert (change.site_id, change.name) == ("key", "Boston hall")


@pytest.fixture
def running(database_file: Path, dialogs: AnsweringDialogs, theme: Theme, qtbot: QtBot) -> Iterator[Running]:
    """A session in Boston."""
    made = Running(database_file, dialogs, theme, qtbot)
    yield made
    made.close()
    theme.choose(Scheme.LIGHT)
    assert not dialogs.crashes, dialogs.crashes


@pytest.fixture
def page(running: Running) -> SettingsPage:
    """The page, loaded."""
    made = running.open("settings")
    assert isinstance(made, SettingsPage)
    return made


def _line(page: SettingsPage, name: str) -> QLineEdit:
    field = {**page.form.fields, **page.window_card.fields}[name].editor
    assert isinstance(field, QLineEdit)
    return field


def _choose(page: SettingsPage, name: str, data: str) -> None:
    combo = page.window_card.fields[name].editor
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findData(data))
    combo.activated.emit(combo.currentIndex())


def test_typing_and_saving_by_keyboard(running: Running, page: SettingsPage) -> None:
    assert not page.save.isEnabled()
    assert _line(page, "name").hasFocus()
    running.press(Qt.Key.Key_End)
    running.type(", hall")
    assert page.save.isEnabled()
    running.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert running.session.program.read(site_by_code, "BOS").name == "Boston, hall"
    assert running.window.status._place.text().startswith("Boston, hall")
    assert not page.save.isEnabled()


def test_a_site_without_a_name_is_refused_beside_the_field(running: Running, page: SettingsPage) -> None:
    _line(page, "name").clear()
    _line(page, "actor").setText("Ola")
    running.session.context.actions.refresh()
    page.save.trigger()
    running.settle()
    assert page.form.fields["name"].error == "The site needs a name."
    assert running.session.program.read(local_settings).actor == ""


def test_name_and_colours_are_taken_at_once(running: Running, page: SettingsPage, theme: Theme) -> None:
    _choose(page, "look", "dark")
    _line(page, "actor").setText("Ola")
    page.save.trigger()
    running.settle()
    assert theme.scheme is Scheme.DARK
    assert running.session.person() == "Ola"
    assert running.session.program.read(local_settings) == LocalSettings("en", "dark", "Ola")


def test_another_language_opens_the_window_again(running: Running, page: SettingsPage) -> None:
    _choose(page, "language", Language.UK)
    page.save.trigger()
    running.settle()
    following = running.session.next
    assert following is not None
    assert following.page == "settings"
    assert running.session.program.open().read(local_settings).language == "uk"


def test_what_was_typed_stays_when_something_else_changes(running: Running, page: SettingsPage) -> None:
    QTest.keyClicks(_line(page, "contact"), "+1 555 0100")
    page.reload()
    running.settle()
    assert _line(page, "contact").text() == "+1 555 0100"


def _dialog(running: Running) -> SiteDialog:
    found = [dialog for dialog in running.window.findChildren(SiteDialog) if dialog.isVisible()]
    assert len(found) == 1
    return found[0]


def test_a_site_is_added_and_one_that_is_there_refused(running: Running, page: SettingsPage) -> None:
    page.sites_card.add.click()
    dialog = _dialog(running)
    code, name = dialog.fields["code"].editor, dialog.fields["name"].editor
    assert isinstance(code, QLineEdit)
    assert isinstance(name, QLineEdit)
    code.setText("WAW")
    name.setText("Lviv warehouse")
    dialog.submit.click()
    running.settle()
    assert dialog.fields["code"].error == "There is a site WAW already."
    code.setText("LVI")
    dialog.submit.click()
    running.settle()
    assert not [left for left in running.window.findChildren(SiteDialog) if left.isVisible()]
    assert "LVI" in [site.code for site in running.session.program.read(list_sites)]


def test_the_address_of_warsaw_can_be_written(running: Running, page: SettingsPage) -> None:
    warsaw = running.session.program.read(site_by_code, "WAW")
    page.sites_card.chosen.emit(warsaw)
    dialog = _dialog(running)
    address = dialog.fields["address"].editor
    address.setFocus()
    QTest.keyClicks(address, "ul. Prosta 7")
    QTest.keyClick(address, Qt.Key.Key_Return)
    QTest.keyClicks(address, "00-001 Warszawa")
    assert nameless(dialog) == []
    dialog.submit.click()
    running.settle()
    address_now = running.session.program.read(site_by_code, "WAW").address
    assert address_now == "ul. Prosta 7\n00-001 Warszawa"


def test_a_copy_is_made_where_it_is_wanted(
    running: Running, page: SettingsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "stick.db"
    monkeypatch.setattr(running.desk.dialogs, "save_file", lambda *_args: target)
    page.data_card.copy_button.click()
    assert not page.data_card.copy_button.isEnabled()
    running.settle()
    assert target.is_file()
    assert str(target) in page.data_card.said
    page.data_card.copy_button.click()
    running.settle()
    assert "is there already" in page.data_card.said


def test_checking_says_what_it_found(running: Running, page: SettingsPage) -> None:
    page.data_card.check_button.click()
    running.settle()
    assert page.data_card.said.startswith("Everything adds up")
    finding = Finding("database", Problem("check.damaged", {"detail": "page 7"}), "file")
    page.data_card.show_report(Report(ok=False, problems=(finding,) * 9))
    assert page.data_card.said.count("file: ") == 6
    assert "3 more" in page.data_card.said


def test_everything_that_takes_the_focus_has_a_name(page: SettingsPage) -> None:
    assert nameless(page) == []
