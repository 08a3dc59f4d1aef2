"""Needs: said, changed and withdrawn at the keyboard; what each of the fields understands."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aidtracker.data.queries.needs import NeedNow, needs_now
from aidtracker.data.queries.sites import list_sites
from aidtracker.domain.catalogue import ItemIndex
from aidtracker.domain.errors import Refused
from aidtracker.domain.needs import Priority, Standing
from aidtracker.i18n import Language
from aidtracker.services.catalogue import starter_items
from aidtracker.services.donations import Line, LogLine, log_line
from aidtracker.services.needs import SetNeed, set_need
from aidtracker.ui.donations.needs_card import NeedsCard
from aidtracker.ui.needs.page import NeedsPage
from aidtracker.ui.needs.state import NeedFields, Thing, asking_sites, proposed, thing_of
from aidtracker.ui.theme import Theme
from tests.services.hands import Hands
from tests.ui.conftest import AnsweringDialogs, nameless
from tests.ui.running import Running

INDEX = ItemIndex(starter_items())


@pytest.mark.parametrize(
    ("text", "code", "category"),
    [
        ("Tourniquet, CAT type · MED-001", "MED-001", ""),
        ("foo-002", "FOO-002", ""),
        ("макарони", "FOO-002", ""),
        ("Одяг", "", "clothing"),
        ("Medicines", "", "medical"),
        ("field kitchens", "", ""),
    ],
)
def test_a_text_is_an_item_a_category_or_words(text: str, code: str, category: str) -> None:
    thing = thing_of(text, INDEX, Language.EN)
    assert (thing.item.code if thing.item else "", thing.category) == (code, category)


def test_categories_and_items_are_proposed_in_any_language() -> None:
    assert proposed("cloth", INDEX, Language.EN)[0] == "Clothing"
    assert any("BAB-" in name for name in proposed("підгуз", INDEX, Language.EN))
    assert proposed("  ", INDEX, Language.EN) == []


@pytest.mark.parametrize(
    ("fields", "about"),
    [
        (NeedFields(Thing("tents"), quantity="many"), "quantity"),
        (NeedFields(Thing("tents"), as_of="31.02.2026"), "as_of"),
    ],
)
def test_what_cannot_be_read_is_said_beside_its_field(fields: NeedFields, about: str) -> None:
    with pytest.raises(Refused) as refused:
        fields.request("site")
    assert refused.value.about == about


def test_fields_become_a_request() -> None:
    fields = NeedFields(Thing("tents"), "1 460", Priority.URGENT, "1.3.2026", "soon")
    assert fields.request("w", "H87") == SetNeed(
        "w",
        text="tents",
        quantity=Decimal(1460),
        unit="H87",
        priority=Priority.URGENT,
        as_of=date(2026, 3, 1),
        note="soon",
    )
    assert NeedFields(Thing("tents"), "5", Priority.NOT_NEEDED).request("w").quantity is None


@pytest.fixture
def running(database_file: Path, dialogs: AnsweringDialogs, theme: Theme, qtbot: QtBot) -> Iterator[Running]:
    """A session in Boston."""
    made = Running(database_file, dialogs, theme, qtbot)
    yield made
    made.close()
    assert not dialogs.crashes, dialogs.crashes


@pytest.fixture
def hands(running: Running) -> Hands:
    """What others do meanwhile."""
    return Hands(running.session.program.open())


def _page(running: Running) -> NeedsPage:
    page = running.open("needs")
    assert isinstance(page, NeedsPage)
    return page


def _known(running: Running) -> dict[str, NeedNow]:
    return {need.item_code or need.text: need for need in running.session.program.read(needs_now)}


def test_a_list_is_written_down_changed_and_withdrawn_by_keyboard(running: Running) -> None:
    page = _page(running)
    assert page.panel.empty.isVisible()
    assert nameless(page) == []
    running.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    running.type("foo-001")
    running.press(Qt.Key.Key_Tab)
    running.type("1460")
    running.press(Qt.Key.Key_Return)
    assert _known(running)["FOO-001"].quantity_milli == 1_460_000
    assert page.card.what.text() == ""
    assert page.card.what.hasFocus()
    running.type("generators")
    running.press(Qt.Key.Key_Return)
    assert list(_known(running)) == ["FOO-001", "generators"]
    page.panel.view.setFocus()
    page.panel.view.selectRow(0)
    running.press(Qt.Key.Key_Return)
    assert page.card.quantity.hasFocus()
    running.type("20")
    running.press(Qt.Key.Key_Return)
    assert _known(running)["FOO-001"].quantity_milli == 20_000
    assert page.panel.view.hasFocus()
    running.press(Qt.Key.Key_Delete)
    assert list(_known(running)) == ["generators"]


def test_a_proposal_is_marked_by_arrows_and_taken_by_enter(running: Running) -> None:
    page = _page(running)
    page.new()
    running.type("pasta")
    assert page.card.what.proposals.isVisible()
    running.press(Qt.Key.Key_Down)
    running.press(Qt.Key.Key_Return)
    assert page.card.what.text() == "Pasta · FOO-002"
    assert not page.card.what.proposals.isVisible()
    assert _known(running) == {}
    running.press(Qt.Key.Key_Return)
    assert list(_known(running)) == ["FOO-002"]


def test_a_mistake_is_said_beside_the_field_and_nothing_typed_is_lost(running: Running) -> None:
    page = _page(running)
    page.new()
    running.type("generators")
    page.card.quantity.setText("٣ or so")
    page.card.saving.emit()
    running.settle()
    assert page.card.fields["quantity"].error
    assert page.card.what.text() == "generators"
    assert _known(running) == {}


def test_what_others_do_does_not_empty_the_fields(running: Running, hands: Hands) -> None:
    page = _page(running)
    page.new()
    running.type("genera")
    running.session.context.perform(page, set_need, SetNeed(hands.warsaw, hands.items["FOO-001"]))
    running.settle()
    assert page.panel.model.rowCount() == 1
    assert page.card.what.text() == "genera"


def test_the_sites_that_receive_are_offered_warsaw_first(running: Running, hands: Hands) -> None:
    sites = running.session.program.read(list_sites)
    assert [site.code for site in asking_sites(sites, [])] == ["WAW"]
    running.session.program.do(set_need, SetNeed(hands.boston, text="tape"))
    needs = running.session.program.read(needs_now)
    assert [site.code for site in asking_sites(sites, needs)] == ["WAW", "BOS"]


def test_beside_the_lines_what_there_is_enough_of_steps_back(
    running: Running, hands: Hands, qtbot: QtBot
) -> None:
    program = hands.program
    for code, quantity, priority in (
        ("FOO-001", Decimal(10), Priority.NORMAL),
        ("FOO-003", Decimal(1460), Priority.URGENT),
        ("FOO-004", Decimal(120), Priority.NORMAL),
        ("FOO-006", None, Priority.NOT_NEEDED),
    ):
        program.do(set_need, SetNeed(hands.warsaw, hands.items[code], quantity=quantity, priority=priority))
    program.do(log_line, LogLine(Line(Decimal(10), hands.items["FOO-001"])))
    card = NeedsCard(Language.EN)
    qtbot.addWidget(card)
    card.show_needs(program.read(needs_now))
    shown = [(row.item_code, card.model.columns[1].shown(row)) for row in card.model.rows]
    assert shown == [
        ("FOO-003", "▲ 1\u202f460"),
        ("FOO-004", "120"),
        ("FOO-001", "enough"),
        ("FOO-006", "not now"),
    ]
    assert card.model.rows[2].standing is Standing.ENOUGH
