"""The chip of the giver, the list of donors, the receipt."""

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from aidtracker.data.queries.donors import DonorRow, donor_by_id, list_donors
from aidtracker.i18n import Language
from aidtracker.services.donors import DonorRef, NewDonor, SetGiver, erase_donor, remember_donor, set_giver
from aidtracker.services.messages import explain
from aidtracker.services.program import Program
from aidtracker.ui import donations, donors
from aidtracker.ui.context import Context, Message
from aidtracker.ui.donors.columns import HIDDEN
from aidtracker.ui.donors.donor_dialog import DonorDialog
from aidtracker.ui.donors.giver_button import Giver, GiverButton
from aidtracker.ui.donors.giver_state import Means, choices
from aidtracker.ui.donors.page import DonorsPage
from aidtracker.ui.donors.receipt_button import print_receipt
from aidtracker.ui.page import Page, PageSpec
from aidtracker.ui.tasks import Tasks
from aidtracker.ui.theme import Theme
from tests.ui.conftest import AnsweringDialogs, Desk, nameless

HALINA = NewDonor("Halina Example", "+1 617 555 0100", wants_receipt=True)
PARISH = NewDonor("Parish of Example", kind="organisation")


class Table(Page):
    """A page like that of the intake: a field, and the chip of the giver."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.field = QLineEdit()
        self.field.setAccessibleName("What")
        self.chip = GiverButton(context, self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignRight)
        layout.addWidget(self.field)
        layout.addStretch(1)
        self.first_focus = self.field
        self.given: list[Giver] = []
        self.chip.giver_chosen.connect(self.given.append)


@pytest.fixture
def context(theme: Theme, tasks: Tasks, dialogs: AnsweringDialogs, program: Program) -> Iterator[Context]:
    """On a database that was just set up."""
    yield Context(
        services=program,
        tasks=tasks,
        dialogs=dialogs,
        theme=theme,
        language=Language.EN,
        words_of=lambda refused: explain(refused.problem),
        zone=ZoneInfo("America/New_York"),
    )
    assert not dialogs.crashes, dialogs.crashes


@pytest.fixture
def desk(context: Context, program: Program, qtbot: QtBot) -> Iterator[Desk]:
    """The table, the list of donations and that of donors."""
    specs = [PageSpec("table", "Table", "plus", Table), *donations.SPECS, *donors.SPECS]
    made = Desk(context, specs, program, qtbot)
    yield made
    made.settle()
    made.window.close()
    made.window.deleteLater()
    made.hands.all_well()


@pytest.fixture
def table(desk: Desk) -> Table:
    """The page with the chip, ready for typing."""
    page = desk.page()
    assert isinstance(page, Table)
    page.field.setFocus()
    return page


def type_in(desk: Desk, words: str) -> None:
    """Letters where the focus is."""
    QTest.keyClicks(QApplication.focusWidget() or desk.window, words)
    desk.settle()


# What is offered


def row(name: str = "Halina", contact: str = "", kind: str = "person") -> DonorRow:
    """A donor as found."""
    return DonorRow("d1", "G-7K3M9Q5", kind, "", True, False, False, name, contact, "")


def test_anonymous_comes_first_and_names_go_to_the_form() -> None:
    first, *rest = choices("", [])
    assert (first.means, first.giver) == (Means.GIVER, Giver())
    assert [choice.giver.kind for choice in rest if choice.means is Means.GIVER] == ["organisation"]
    named = choices("  Halina  Example ", [])
    assert {choice.means for choice in named} == {Means.REMEMBER}
    assert {choice.donor.name for choice in named} == {"Halina Example"}
    assert [(one.donor.wants_receipt, one.donor.wants_news, one.donor.kind) for one in named] == [
        (True, False, "person"),
        (False, True, "person"),
        (False, False, "organisation"),
    ]


def test_a_code_is_no_name_for_somebody_new() -> None:
    assert {choice.donor.name for choice in choices("g-7k3", [])} == {""}


def test_a_found_donor_is_shown_by_name_and_told_by_reference() -> None:
    first = choices("hal", [row()])[0]
    assert first.title == "Halina"
    assert first.giver == Giver("d1", "person", "G-7K3M9Q5")
    assert first.giver.words == "G-7K3M9Q5"
    assert choices("617", [row("", "617")])[0].title == "617"


# The chip


def test_f4_enter_leaves_it_anonymous_and_gives_the_keyboard_back(desk: Desk, table: Table) -> None:
    assert table.chip.text() == "anonymous"
    desk.press(Qt.Key.Key_F4)
    assert table.chip.popup.isVisible()
    assert QApplication.focusWidget() is table.chip.popup.field
    desk.press(Qt.Key.Key_Return)
    assert not table.chip.popup.isVisible()
    assert table.given == [Giver()]
    assert QApplication.focusWidget() is table.field


def test_esc_changes_nothing(desk: Desk, table: Table) -> None:
    for _ in range(2):
        desk.press(Qt.Key.Key_F4)
        desk.press(Qt.Key.Key_Down)
        desk.press(Qt.Key.Key_Escape)
    assert table.given == []
    assert not table.chip.popup.isVisible()
    assert QApplication.focusWidget() is table.field


def test_an_organisation_without_a_name(desk: Desk, table: Table) -> None:
    desk.press(Qt.Key.Key_F4)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert table.given == [Giver(None, "organisation")]
    assert table.chip.text() == "an organisation"


def test_a_returning_donor_by_name_and_by_code(desk: Desk, table: Table) -> None:
    kept = desk.program.do(remember_donor, HALINA).result
    for typed in ("halina", kept.reference[:6].lower(), "555 0100"):
        desk.press(Qt.Key.Key_F4)
        type_in(desk, typed)
        desk.press(Qt.Key.Key_Return)
        assert table.given.pop() == Giver(kept.donor_id, "person", kept.reference)
    assert table.chip.text() == kept.reference
    assert "Halina" not in table.chip.accessibleName() + table.chip.toolTip()


def test_enter_waits_for_what_was_typed_before_it(desk: Desk, table: Table) -> None:
    kept = desk.program.do(remember_donor, HALINA).result
    desk.press(Qt.Key.Key_F4)
    field = table.chip.popup.field
    QTest.keyClicks(field, "halina")
    QTest.keyClick(field, Qt.Key.Key_Return)  # quicker than the database
    desk.settle()
    assert table.given == [Giver(kept.donor_id, "person", kept.reference)]


def test_somebody_new_is_remembered_by_keyboard_alone(desk: Desk, table: Table) -> None:
    desk.press(Qt.Key.Key_F4)
    type_in(desk, "Halina Example")
    desk.press(Qt.Key.Key_Down)  # wants to hear where it went
    desk.press(Qt.Key.Key_Return)
    assert table.chip.popup.form.contact.isVisible()
    type_in(desk, "+1 617 555 0100")
    desk.press(Qt.Key.Key_Return)
    (given,) = table.given
    assert given.donor_id is not None
    donor = desk.program.read(donor_by_id, given.donor_id)
    assert (donor.name, donor.contact) == ("Halina Example", "+1 617 555 0100")
    assert (donor.wants_receipt, donor.wants_news) == (False, True)
    assert table.chip.text() == donor.reference
    assert QApplication.focusWidget() is table.field


def test_a_nameless_donor_is_told_beside_the_field(desk: Desk, table: Table) -> None:
    desk.press(Qt.Key.Key_F4)
    for _ in range(2):
        desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    form = table.chip.popup.form
    assert "leave the donor anonymous" in form.fields["name"].error
    assert QApplication.focusWidget() is form.name
    assert not nameless(table)
    desk.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is table.chip.popup.field
    desk.press(Qt.Key.Key_Escape)
    assert table.given == []


def test_turning_to_another_field_puts_the_popup_away(desk: Desk, table: Table) -> None:
    desk.press(Qt.Key.Key_F4)
    table.field.setFocus()
    desk.settle()
    assert not table.chip.popup.isVisible()
    assert QApplication.focusWidget() is table.field


def test_the_chip_shows_what_the_donation_says(table: Table) -> None:
    table.chip.show_giver(Giver("d1", "person", "G-7K3M9Q5"))
    assert table.chip.text() == "G-7K3M9Q5"
    table.chip.show_giver(Giver())
    assert table.chip.text() == "anonymous"
    assert table.given == []


# The list


@pytest.fixture
def listed(desk: Desk) -> DonorsPage:
    """The list of two donors, one of whom gave."""
    kept = desk.program.do(remember_donor, HALINA).result
    desk.program.do(remember_donor, PARISH)
    lot = desk.hands.log()
    with desk.program.database.reading() as connection:
        donation = connection.scalar(text("SELECT donation_id FROM lots WHERE id = :lot"), {"lot": lot})
    desk.program.do(set_giver, SetGiver(str(donation), kept.donor_id))
    page = desk.open("donors")
    assert isinstance(page, DonorsPage)
    return page


def words_on(page: DonorsPage) -> str:
    """All that the table shows."""
    model = page.panel.model
    return "\n".join(
        str(model.data(model.index(at, column)) or "")
        for at in range(model.rowCount())
        for column in range(model.columnCount())
    )


def test_names_are_shown_when_asked_for_and_go_with_the_page(desk: Desk, listed: DonorsPage) -> None:
    assert HIDDEN in words_on(listed)
    assert "Halina" not in words_on(listed)
    listed.showing.trigger()
    desk.settle()
    assert "Halina Example" in words_on(listed)
    assert "Parish of Example" in words_on(listed)
    assert listed.showing.text() == "Hide names"
    desk.open("donations")
    assert "Halina" not in words_on(listed)
    desk.open("donors")
    assert "Halina" not in words_on(listed)
    assert HIDDEN in words_on(listed)
    assert listed.showing.text() == "Show names"
    assert not desk.nameless()


def test_the_list_tells_gifts_and_wishes(listed: DonorsPage) -> None:
    told = words_on(listed)
    for expected in ("person", "organisation", "receipt in their name", "1"):
        assert expected in told
    assert "2 donors" not in listed.panel.nothing_found.windowTitle()


def choose(page: DonorsPage, kind: str) -> str:
    """Selects the donor of a kind; gives the key."""
    key = next(row.id for row in page.panel.model.rows if row.kind == kind)
    page.panel.view.select_ids([key])
    return str(key)


def test_a_donor_is_changed_in_a_dialog_whose_title_tells_no_name(desk: Desk, listed: DonorsPage) -> None:
    said: list[Message] = []
    desk.context.hub.said.connect(said.append)
    key = choose(listed, "person")
    listed.changing.trigger()
    desk.settle()
    dialog = desk.dialog(DonorDialog)
    assert "Halina" not in dialog.windowTitle()
    assert dialog.form.name.text() == HALINA.name
    dialog.form.name.setText("")
    dialog.form.contact.setText("")
    dialog.submit.click()
    desk.settle()
    assert "leave the donor anonymous" in dialog.form.fields["name"].error
    dialog.form.name.setText("Halina Newname")
    dialog.submit.click()
    desk.settle()
    assert desk.program.read(donor_by_id, key).name == "Halina Newname"
    assert said
    assert not any("Halina" in message.text or message.can_undo for message in said)


def test_erasing_asks_says_and_leaves_nothing(
    desk: Desk, listed: DonorsPage, dialogs: AnsweringDialogs
) -> None:
    said: list[Message] = []
    desk.context.hub.said.connect(said.append)
    key = choose(listed, "person")
    dialogs.confirms = False
    listed.erasing.trigger()
    desk.settle()
    assert not desk.program.read(donor_by_id, key).erased
    dialogs.confirms = True
    listed.erasing.trigger()
    desk.settle()
    reference = desk.program.read(donor_by_id, key).reference
    assert desk.program.read(donor_by_id, key).erased
    assert all(reference in asked and "Halina" not in asked for asked in dialogs.asked)
    assert [(message.text, message.can_undo) for message in said] == [
        (f"Who {reference} is was erased.", False)
    ]
    held = b"".join(file.read_bytes() for file in desk.program.database.path.parent.glob("aid.db*"))
    assert b"Halina" not in held
    assert "erased" in words_on(listed)
    choose(listed, "person")
    assert not listed.erasing.isEnabled()
    assert not listed.changing.isEnabled()


def test_an_empty_list_says_how_donors_come_here(desk: Desk) -> None:
    page = desk.open("donors")
    assert isinstance(page, DonorsPage)
    assert not page.changing.isEnabled()
    assert desk.program.read(list_donors) == []
    assert page.panel.empty.isVisible()


# The receipt


def test_the_receipt_is_drawn_and_shown(desk: Desk, table: Table) -> None:
    opened: list[Path] = []

    def viewer(path: Path) -> bool:
        opened.append(path)
        return True

    lot = desk.hands.log()
    number = number_of(desk, lot)
    print_receipt(desk.context, table, number, opener=viewer)
    desk.settle()
    (path,) = opened
    assert path.read_bytes().startswith(b"%PDF")
    assert number in path.name
    print_receipt(desk.context, table, number, language=Language.UK, opener=viewer)
    desk.settle()
    assert opened[1] != path


def test_without_a_viewer_it_says_where_the_receipt_is(desk: Desk, table: Table) -> None:
    said: list[Message] = []
    desk.context.hub.said.connect(said.append)
    number = number_of(desk, desk.hands.log())
    print_receipt(desk.context, table, number, opener=lambda _: False)
    desk.settle()
    assert [number in message.text for message in said] == [True]


def number_of(desk: Desk, lot: str) -> str:
    """The number of the donation of a line."""
    with desk.program.database.reading() as connection:
        return str(
            connection.scalar(
                text("SELECT number FROM donations d JOIN lots l ON l.donation_id = d.id WHERE l.id = :lot"),
                {"lot": lot},
            )
        )


def test_an_erased_donor_cannot_be_opened(desk: Desk, listed: DonorsPage) -> None:
    key = choose(listed, "person")
    desk.program.do(erase_donor, DonorRef(key))
    listed.reload()
    desk.settle()
    choose(listed, "person")
    listed.panel.view.activated_row.emit(listed.panel.view.current())
    desk.settle()
    assert not [child for child in desk.window.findChildren(QWidget) if isinstance(child, DonorDialog)]
