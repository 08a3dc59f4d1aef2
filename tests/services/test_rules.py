"""Rules as a group keeps them: changed, taken back, and asked wherever goods come in."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidtracker.domain.catalogue import Item
from aidtracker.domain.intake import BoxFacts, GoodsFacts, IntakeLevel, Rules, check_box, check_goods
from aidtracker.services.imports import ImportRequest, import_file
from aidtracker.services.intake import (
    dates_matter_below,
    finding_level,
    goods_findings,
    rules_in_force,
    starter_rules,
)
from aidtracker.services.messages import explain, operation_title
from aidtracker.services.rule_words import NAMES
from aidtracker.services.rules import MOST_DAYS, ChangeRule, RuleRef, change_rule, list_rules, reset_rule
from tests.services.hands import Hands
from tests.services.test_boxes import refused

RICE = Item("k", "FOO-001", "food", {"en": "Rice"}, "KGM", expiry_tracked=True)
DAY = date(2026, 3, 2)
ARRIVAL = date(2026, 3, 23)
STRICTER = ChangeRule("food_60_days", IntakeLevel.STOP, "Letter of the sorting centre, 1 March", 90)

BY_DAYS = [rule for rule in starter_rules() if rule.days_left_under is not None]
BY_GRAMS = [rule for rule in starter_rules() if rule.over_g is not None]


def said(hands: Hands, days: int) -> dict[str, IntakeLevel]:
    """What the rules in force say of rice with so many days left on arrival."""
    rules = hands.program.read(rules_in_force)
    found = goods_findings(RICE, ARRIVAL + timedelta(days=days), "", "", DAY, rules=rules)
    return {problem.code: finding_level(problem) for problem in found}


def test_a_changed_rule_is_asked_with_its_own_number(hands: Hands) -> None:
    assert said(hands, 80) == {"intake.food_6_months": IntakeLevel.WARN}
    hands.program.do(change_rule, STRICTER)
    assert said(hands, 80) == {"intake.food_60_days": IntakeLevel.STOP}
    assert said(hands, 90) == {"intake.food_6_months": IntakeLevel.WARN}
    rules = hands.program.read(rules_in_force)
    (problem,) = goods_findings(RICE, ARRIVAL + timedelta(days=80), "", "", DAY, rules=rules)
    assert explain(problem) == "Days left on arrival: 80; food needs at least 90."
    assert (problem.values["source"], problem.values["as_of"]) == (STRICTER.source, "2026-03-02")


def test_changing_is_undone_and_a_rule_goes_back_to_what_it_was(hands: Hands) -> None:
    hands.program.do(change_rule, STRICTER)
    hands.program.do(change_rule, ChangeRule("food_60_days", IntakeLevel.HOLD, "They wrote again", off=True))
    assert said(hands, 80) == {"intake.food_6_months": IntakeLevel.WARN}
    hands.undo()
    assert said(hands, 80) == {"intake.food_60_days": IntakeLevel.STOP}
    hands.program.do(reset_rule, RuleRef("food_60_days"))
    assert said(hands, 30) == {"intake.food_60_days": IntakeLevel.HOLD}
    assert hands.program.do(reset_rule, RuleRef("food_60_days")).operation == ""
    hands.undo()
    assert said(hands, 80) == {"intake.food_60_days": IntakeLevel.STOP}
    assert hands.undo_all() == 1
    assert not any(row.changed for row in hands.program.read(list_rules))


def test_the_list_shows_every_rule_those_that_are_off_too(hands: Hands) -> None:
    done = hands.program.do(
        change_rule, ChangeRule("tea_coffee", IntakeLevel.HOLD, "Customs", off=True, as_of=DAY)
    )
    assert done.title == "Changed a rule: Tea, coffee"
    rows = {row.id: row for row in hands.program.read(list_rules)}
    assert rows.keys() == {rule.code for rule in starter_rules()} == NAMES.keys()
    row = rows["tea_coffee"]
    assert (row.off, row.changed, row.rule.level, row.rule.as_of) == (True, True, "hold", "2026-03-02")
    assert row.starter.level is IntakeLevel.WARN
    assert hands.program.read(rules_in_force).rule("tea_coffee") is None


@pytest.mark.parametrize(
    ("request_", "code", "about"),
    [
        (ChangeRule("food_60_days", IntakeLevel.HOLD, "  "), "rule.no_source", "source"),
        (ChangeRule("food_60_days", IntakeLevel.HOLD, "x" * 201), "text.too_long", "source"),
        (ChangeRule("food_60_days", IntakeLevel.HOLD, "me", 0), "rule.threshold", "threshold"),
        (ChangeRule("food_60_days", IntakeLevel.HOLD, "me", MOST_DAYS + 1), "rule.threshold", "threshold"),
        (ChangeRule("box_over_30_kg", IntakeLevel.HOLD, "me", 999), "rule.threshold", "threshold"),
        (ChangeRule("nonsense", IntakeLevel.HOLD, "me"), "rule.unknown", ""),
    ],
)
def test_refusals(hands: Hands, request_: ChangeRule, code: str, about: str) -> None:
    refusal = refused(hands, change_rule, request_)
    assert (refusal.code, refusal.about) == (code, about)


def test_a_rule_without_a_limit_gets_none(hands: Hands) -> None:
    hands.program.do(change_rule, ChangeRule("food_expired", IntakeLevel.HOLD, "me", 30))
    assert said(hands, 10) == {"intake.food_60_days": IntakeLevel.HOLD}
    assert said(hands, -1) == {"intake.food_expired": IntakeLevel.HOLD}


def test_while_nothing_changes_they_are_the_same_rules(hands: Hands) -> None:
    first = hands.program.read(rules_in_force)
    assert hands.program.read(rules_in_force) is first
    hands.program.do(change_rule, STRICTER)
    assert hands.program.read(rules_in_force) is not first


def test_the_horizon_of_dates_follows_the_rules(hands: Hands) -> None:
    """Only with so few days left may two rows with other dates be told something else."""
    kind = ("food", frozenset[str](), "")
    assert dates_matter_below(*kind) == 183 + 21
    for code in ("food_60_days", "food_6_months"):
        hands.program.do(change_rule, ChangeRule(code, IntakeLevel.WARN, "me", off=True))
    assert dates_matter_below(*kind, hands.program.read(rules_in_force)) == 21
    hands.program.do(change_rule, ChangeRule("food_expired", IntakeLevel.WARN, "me", off=True))
    assert dates_matter_below(*kind, hands.program.read(rules_in_force)) == 0


def test_an_operation_on_a_rule_that_is_gone_still_has_a_title() -> None:
    assert operation_title("rule.change", "of_another_version") == "Changed a rule: of_another_version"


@given(st.sampled_from([rule for rule in BY_DAYS if rule.threshold]), st.integers(1, MOST_DAYS))
def test_a_limit_in_days_holds_just_below_and_not_at_it(rule_: object, limit: int) -> None:
    (rule,) = [one for one in BY_DAYS if one is rule_]
    rules = Rules([rule.changed(rule.level, limit, "me", "2026-03-02")])
    item = Item(
        "k",
        "X",
        next(iter(rule.categories), "medical"),
        {"en": "X"},
        "H87",
        flags=rule.flags,
        expiry_tracked=True,
    )
    for days, found in ((limit - 1, True), (limit, False), (limit + 1, False)):
        facts = GoodsFacts(ARRIVAL, ARRIVAL + timedelta(days=days), batch="B1", private=False)
        findings = check_goods(item, facts, rules.all)
        assert bool(findings) is found
        assert all(finding.values["limit"] == limit for finding in findings)


@given(st.sampled_from(BY_GRAMS), st.integers(1_000, 1_000_000))
def test_a_limit_in_grams_holds_just_above_it(rule_: object, limit: int) -> None:
    (rule,) = [one for one in BY_GRAMS if one is rule_]
    changed = rule.changed(rule.level, limit, "me", "2026-03-02")
    assert check_box([], BoxFacts(limit), [changed]) == ()
    assert check_box([], BoxFacts(limit - 1), [changed]) == ()
    (finding,) = check_box([], BoxFacts(limit + 1), [changed])
    assert finding.level is rule.level


def test_an_import_asks_the_rules_in_force(hands: Hands, tmp_path: Path) -> None:
    sheet = tmp_path / "gifts.csv"
    sheet.write_text("Date,Item,Quantity,Expiry date\n2026-03-02,FOO-001,5,2026-06-11\n", encoding="utf-8")
    hands.program.do(change_rule, STRICTER)
    imported = import_file(hands.program, ImportRequest(sheet))
    assert [problem.problem.code for problem in imported.problems] == ["intake.food_60_days"]
    assert hands.rows("SELECT findings FROM lots") == [("intake.food_60_days",)]
