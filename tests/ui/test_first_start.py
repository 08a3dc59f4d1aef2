"""The first start: what follows from the answers, and the one screen."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aidtracker.data.backup import keep_copy
from aidtracker.data.glance import glance
from aidtracker.data.opening import open_database
from aidtracker.data.queries.donations import list_donations
from aidtracker.data.queries.sites import list_sites
from aidtracker.i18n import Language, translate
from aidtracker.services.program import Program
from aidtracker.services.sites import SiteRequest, add_site
from aidtracker.ui.first_start.dialog import Choice, FirstStart
from aidtracker.ui.first_start.practice import open_practice, practice_path, put_away
from aidtracker.ui.first_start.state import Answers, proposed_code
from aidtracker.ui.running.desk import Desk
from aidtracker.ui.running.waiting import Tell, WaitDialog
from aidtracker.ui.theme import Theme
from tests.services.conftest import empty
from tests.ui.conftest import AnsweringDialogs, nameless

__all__ = ["empty"]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Boston", "BOS"),
        ("Бостон", "BOS"),
        ("St. Mary’s", "STM"),
        ("1st Church", "STC"),
        ("Ł", ""),
        ("", ""),
        ("Kraków", "KRA"),
    ],
)
def test_a_code_is_proposed_from_the_name(name: str, code: str) -> None:
    assert proposed_code(name) == code


@given(st.text(max_size=30))
def test_a_proposed_code_is_always_one_that_is_taken(name: str) -> None:
    code = proposed_code(name)
    assert code == "" or (code[0].isalpha() and len(code) <= 3 and code.isascii() and code.isupper())


def test_a_typed_code_stays_until_it_is_emptied() -> None:
    answers = Answers(Language.EN).with_name("Boston").with_code("NE").with_name("New England")
    assert answers.code == "NE"
    assert answers.with_code("").with_name("New England").code == "NEW"


@pytest.fixture
def dialog(
    empty: Path, tmp_path: Path, dialogs: AnsweringDialogs, theme: Theme, qtbot: QtBot
) -> Iterator[FirstStart]:
    """The screen over an empty database."""
    program = Program(open_database(Path(copyfile(empty, tmp_path / "new.db"))), "")
    made = FirstStart(Desk(dialogs, theme), program)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close()
    made.deleteLater()
    program.close()


def _type(text: str) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, text)


def test_typing_a_name_and_enter_is_enough(dialog: FirstStart, tmp_path: Path) -> None:
    _type("Boston")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.choice is Choice.SET_UP
    known = glance(tmp_path / "new.db")
    assert known is not None
    assert (known.site_name, known.site_code, known.language, known.actor) == ("Boston", "BOS", "en", "")


def test_what_is_wrong_stands_beside_its_field(dialog: FirstStart, tmp_path: Path) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.fields["name"].error == "The site needs a name."
    _type("Boston")
    dialog.fields["code"].editor.setFocus()
    dialog._take_code("!")
    dialog.begin.click()
    assert "cannot be a code" in dialog.fields["code"].error
    assert dialog.fields["name"].error == ""
    assert dialog.choice is Choice.LEFT
    assert glance(tmp_path / "new.db") is None


def test_another_language_is_spoken_at_once_and_keeps_what_was_typed(dialog: FirstStart) -> None:
    dialog._name.setText("Бостон")
    dialog._take_name("Бостон")
    dialog.languages.setCurrentIndex(list(Language).index(Language.UK))
    dialog._speak()
    assert dialog._name.text() == "Бостон"
    assert dialog._code.text() == "BOS"
    assert dialog.begin.text() == translate("FirstStart", "Begin")
    assert dialog.answers.language is Language.UK


def test_everything_that_takes_the_focus_has_a_name(dialog: FirstStart) -> None:
    assert nameless(dialog) == []


def test_made_up_data_lies_apart_and_is_told_once(
    tmp_path: Path, dialogs: AnsweringDialogs, theme: Theme
) -> None:
    path = tmp_path / "real.db"
    desk = Desk(dialogs, theme)
    opening = open_practice(path, desk)
    assert opening is not None
    assert opening.path == practice_path(path) == tmp_path / "real-practice.db"
    assert not path.exists()
    known = glance(opening.path)
    assert known is not None
    assert known.code == "TRIAL"
    program = Program(open_database(opening.path), "")
    number = program.read(list_donations)[0].number
    assert number.startswith("TRIAL-")
    program.do(add_site, SiteRequest("MEN", "Menton"))
    program.close()
    again = open_practice(path, desk)
    assert again == opening
    program = Program(open_database(opening.path), "")
    assert "MEN" not in {site.code for site in program.read(list_sites)}
    program.close()
    keep_copy(opening.path)
    put_away(opening.path)
    assert [found.name for found in tmp_path.rglob("*") if found.is_file()] == []


def test_only_practice_is_put_away(tmp_path: Path) -> None:
    real = tmp_path / "real.db"
    real.write_bytes(b"all that was ever given")
    with pytest.raises(ValueError, match=r"real\.db"):
        put_away(real)
    assert real.exists()


def test_waiting_gives_the_result_or_what_was_raised(theme: Theme, qapp: QApplication) -> None:
    def seven(tell: Tell) -> int:
        tell("half of it")
        return 7

    assert WaitDialog("Waiting").wait_for(seven) == 7

    def fails(_tell: object) -> None:
        raise ValueError

    with pytest.raises(ValueError, match=r"^$"):
        WaitDialog("Waiting").wait_for(fails)
