"""The page of the rules, and a coordinator's reason where it is asked for."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from aidtracker.data.queries.catalogue import load_items
from aidtracker.data.queries.decisions import decisions_of
from aidtracker.data.queries.donations import donation_lines
from aidtracker.domain.errors import Refused
from aidtracker.domain.intake import IntakeLevel, Rules
from aidtracker.i18n import Language
from aidtracker.services.donations import Line, LogLine, log_line
from aidtracker.services.intake import goods_findings, starter_rules
from aidtracker.services.rules import ChangeRule, RuleRow, change_rule, list_rules
from aidtracker.services.shipments import ChangeParticulars, Particulars, change_particulars
from aidtracker.ui.donations.columns import Logged
from aidtracker.ui.donations.findings_card import FindingsCard
from aidtracker.ui.rules.page import RulesPage
from aidtracker.ui.rules.reason import ReasonField
from aidtracker.ui.rules.state import RuleFields
from aidtracker.ui.rules.words import limit, sentence
from aidtracker.ui.shipments.shipment import ShipmentPage
from tests.ui.conftest import Desk


def row_of(desk: Desk, code: str) -> RuleRow:
    return next(row for row in desk.program.read(list_rules) if row.id == code)


@pytest.fixture
def page(desk: Desk) -> RulesPage:
    found = desk.open("rules", "food_60_days")
    assert isinstance(found, RulesPage)
    return found


def test_what_stands_in_the_fields_is_what_is_asked_for(desk: Desk) -> None:
    heavy = row_of(desk, "box_over_30_kg")
    fields = RuleFields.of(heavy, "1 Mar 2026")
    assert fields == RuleFields(IntakeLevel.HOLD, limit=Decimal(30))
    typed = replace(fields, limit=Decimal("25.5"), source="Union", as_of="1.3.2026")
    assert typed.request(heavy) == ChangeRule(
        heavy.id, IntakeLevel.HOLD, "Union", 25_500, as_of=date(2026, 3, 1)
    )
    with pytest.raises(Refused) as refusal:
        replace(typed, as_of="31 February").request(heavy)
    assert refusal.value.about == "as_of"


def test_a_rule_in_words(desk: Desk) -> None:
    assert sentence(row_of(desk, "box_over_30_kg").rule) == (
        "The box weighs … kg; at most 30 kg may go in one box."
    )
    assert limit(row_of(desk, "box_over_23_kg").rule) == "23\N{NO-BREAK SPACE}kg"
    assert limit(row_of(desk, "soiled").rule) == ""
    assert all(sentence(rule) for rule in starter_rules())


def test_a_rule_is_changed_and_put_back(desk: Desk, page: RulesPage) -> None:
    assert page.side.row == row_of(desk, "food_60_days")
    assert not page.side.reset.isVisible()
    page.side.limit.setValue(90)
    page.side.save.click()
    desk.settle()
    assert page.side.fields["source"].error == "Say where the rule comes from: a law, a letter, a person."
    assert page.side.limit.value() == 90
    page.side.source.setFocus()
    desk.enter("Letter of the sorting centre")
    row = row_of(desk, "food_60_days")
    assert (row.rule.threshold, row.rule.source) == (90, "Letter of the sorting centre")
    assert page.side.row == row
    assert desk.window.toasts.message == "Changed a rule: Food: short date"
    assert page.side.reset.isVisible()
    page.side.reset.click()
    desk.settle()
    assert page.side.limit.value() == 60
    assert not row_of(desk, "food_60_days").changed


def test_a_day_that_is_none_is_said_beside_its_field(desk: Desk, page: RulesPage) -> None:
    page.side.source.setText("me")
    page.side.as_of.setFocus()
    desk.enter("yesterday")
    assert "yesterday" in page.side.fields["as_of"].error
    assert not row_of(desk, "food_60_days").changed


def test_a_rule_is_switched_off_and_searched_for(desk: Desk, page: RulesPage) -> None:
    page.side.off.setChecked(True)
    page.side.source.setText("me")
    page.side.save.click()
    desk.settle()
    assert row_of(desk, "food_60_days").off
    page.search.setText("food: short")
    assert page.panel.model.rowCount() == 1
    assert desk.nameless() == []


def test_what_somebody_else_changes_is_shown(desk: Desk, page: RulesPage) -> None:
    request = ChangeRule("food_60_days", IntakeLevel.STOP, "Customs", 70)
    desk.context.perform(page, change_rule, request)
    desk.settle()
    assert page.side.typed() == RuleFields(
        IntakeLevel.STOP, limit=Decimal(70), source="Customs", as_of="2 Mar 2026"
    )


# A coordinator's reason

RULES = Rules(starter_rules())


def held_line(desk: Desk) -> tuple[str, Logged]:
    """A lot of rice that will have too few days left, as the page of intake shows it."""
    expiry = date(2026, 4, 20)
    logged = desk.program.do(log_line, LogLine(Line(Decimal(5), desk.hands.items["FOO-001"], expiry=expiry)))
    (line,) = desk.program.read(donation_lines, logged.result.donation_id)
    item = next(item for item in desk.program.read(load_items) if item.key == line.item_id)
    return line.id, Logged(line, goods_findings(item, expiry, "", "", date(2026, 3, 2), rules=RULES))


@pytest.fixture
def card(desk: Desk) -> FindingsCard:
    """The card as it stands in the window."""
    made = FindingsCard(desk.context, Language.EN, desk.window)
    made.resize(300, 300)
    return made


def said(card: FindingsCard) -> list[str]:
    """Everything that stands in the card."""
    return [found.text() for found in card.findChildren(QLabel) if found.isVisibleTo(card) and found.text()]


def test_beside_the_line_a_hold_is_let_through_with_a_reason(desk: Desk, card: FindingsCard) -> None:
    lot, row = held_line(desk)
    told: list[bool] = []
    card.decided.connect(lambda: told.append(True))
    card.show_line(row)
    desk.settle()
    assert "Days left on arrival: 28; food needs at least 60." in said(card)
    assert "Practice of sorting centres, as of 23 Nov 2026" in said(card)
    (field,) = card.reasons
    field.line.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert "Say why it may go on." in said(card)
    field.line.setFocus()
    desk.enter("Eaten at once")
    (decision,) = desk.program.read(decisions_of, [lot])
    assert decision.reason == "Eaten at once"
    assert told == [True]
    assert card.reasons == []
    assert "Let through by Alena, 2 Mar 2026: Eaten at once" in said(card)
    card.show_line(None)
    assert card.isHidden()


def test_what_is_typed_stays_when_the_line_is_shown_again(desk: Desk, card: FindingsCard) -> None:
    _, row = held_line(desk)
    card.show_line(row)
    desk.settle()
    card.reasons[0].line.setText("Eaten")
    card.show_line(replace(row, need=None))
    desk.settle()
    assert card.reasons[0].line.text() == "Eaten"


def shipment_of(desk: Desk, expiry: date) -> ShipmentPage:
    lot = desk.program.do(
        log_line, LogLine(Line(Decimal(5), desk.hands.items["FOO-001"], expiry=expiry))
    ).result.lot_id
    box = desk.hands.box()
    desk.hands.pack(box, lot, 5_000)
    desk.hands.seal(box)
    key = desk.hands.shipment(box)
    desk.program.do(change_particulars, ChangeParticulars(key, Particulars(arrives=date(2026, 3, 23))))
    (number,) = desk.hands.row("SELECT number FROM shipments WHERE id = :key", key=key)
    page = desk.open("shipment", number)
    assert isinstance(page, ShipmentPage)
    return page


def test_make_ready_says_what_is_held_and_the_reason_is_given_there(desk: Desk) -> None:
    page = shipment_of(desk, date(2026, 4, 20))
    desk.press(Qt.Key.Key_F9)
    assert "need a coordinator's reason: 1." in desk.window.toasts.message
    (field,) = page.checks.reasons
    assert isinstance(field, ReasonField)
    assert field.line.hasFocus()
    desk.enter("Eaten at once")
    assert page.checks.reasons == []
    assert desk.nameless() == []
    desk.press(Qt.Key.Key_F9)
    assert page.head.primary is not None
    assert page.head.primary.objectName() == "shipment.dispatch"


def test_make_ready_says_what_is_stopped_and_no_reason_is_asked(desk: Desk) -> None:
    page = shipment_of(desk, date(2026, 3, 10))
    assert page.checks.reasons == []
    desk.press(Qt.Key.Key_F9)
    assert "must not be sent: 1." in desk.window.toasts.message
    assert page._state() == "packing"


def test_a_rule_changed_meanwhile_is_shown_at_once(desk: Desk) -> None:
    page = shipment_of(desk, date(2029, 1, 1))
    assert page.checks.reasons == []
    request = ChangeRule("food_60_days", IntakeLevel.HOLD, "Letter", 3_000)
    desk.context.perform(page, change_rule, request)
    desk.settle()
    assert len(page.checks.reasons) == 1
