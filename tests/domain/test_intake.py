"""The rules of FIELD, one by one."""

from datetime import date, timedelta
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidtracker.domain.catalogue import Item, ItemIndex, read_items
from aidtracker.domain.intake import (
    BoxFacts,
    GoodsFacts,
    IntakeLevel,
    Mode,
    Rule,
    check_box,
    check_goods,
    read_rules,
)
from aidtracker.settings import resource

ARRIVAL = date(2022, 4, 1)


@cache
def _rules() -> tuple[Rule, ...]:
    with resource("intake-rules.csv").open(encoding="utf-8", newline="") as file:
        return read_rules(file)


@cache
def _index() -> ItemIndex:
    with resource("catalogue.csv").open(encoding="utf-8", newline="") as file:
        return ItemIndex(read_items(file))


def _item(code: str) -> Item:
    item = _index().by_code(code)
    assert item is not None
    return item


def _said(code: str, facts: GoodsFacts) -> dict[str, str]:
    return {finding.code: finding.level.value for finding in check_goods(_item(code), facts, _rules())}


def _facts(
    days_left: int | None = None,
    condition: str = "new",
    private: bool = False,
    batch: str | None = "B1",
    mode: Mode = Mode.ROAD,
    cleared: bool = False,
) -> GoodsFacts:
    expiry = None if days_left is None else ARRIVAL + timedelta(days=days_left)
    return GoodsFacts(ARRIVAL, expiry, condition, private, batch, mode, cleared)


@pytest.mark.parametrize(
    ("code", "facts", "said"),
    [
        ("MED-021", _facts(800, private=True), {"medicine_controlled": "stop", "medicine_private": "hold"}),
        ("MED-022", _facts(800), {}),
        ("MED-020", _facts(800, condition="opened"), {"medicine_opened": "stop"}),
        ("MED-020", _facts(800, private=True), {"medicine_private": "hold"}),
        ("MED-020", _facts(800, batch=""), {"medicine_incomplete": "hold"}),
        ("MED-020", _facts(800, batch=None), {}),
        ("MED-020", _facts(), {"medicine_incomplete": "hold"}),
        ("MED-020", _facts(364), {"medicine_short": "hold"}),
        ("MED-020", _facts(365), {}),
        ("MED-020", _facts(-1), {"medicine_expired": "stop"}),
        ("FOO-001", _facts(-1), {"food_expired": "stop"}),
        ("FOO-001", _facts(0), {"food_60_days": "hold"}),
        ("FOO-001", _facts(59), {"food_60_days": "hold"}),
        ("FOO-001", _facts(60), {"food_6_months": "warn"}),
        ("FOO-001", _facts(183), {}),
        ("FOO-009", _facts(800), {"animal_products": "hold"}),
        ("PET-001", _facts(800), {"animal_products": "hold"}),
        ("FOO-014", _facts(800), {"composite_food": "warn"}),
        ("BAB-006", _facts(), {"infant_formula": "hold"}),
        ("BAB-001", _facts(800), {"infant_formula": "hold", "animal_products": "hold"}),
        ("FOO-019", _facts(800), {"tea_coffee": "warn"}),
        ("POW-001", _facts(mode=Mode.AIR), {"lithium_air": "hold"}),
        ("POW-001", _facts(), {"lithium_road": "warn"}),
        ("POW-007", _facts(mode=Mode.SEA), {"lithium_road": "warn"}),
        ("POW-003", _facts(mode=Mode.AIR), {"lithium_device": "warn"}),
        ("POW-003", _facts(condition="damaged"), {"lithium_damaged": "stop"}),
        ("HYG-008", _facts(mode=Mode.AIR), {"flammable_air": "hold"}),
        ("HYG-012", _facts(), {"flammable_road": "warn"}),
        ("KIT-006", _facts(), {"gas_matches": "hold"}),
        ("KIT-009", _facts(), {"gas_matches": "hold"}),
        ("POW-008", _facts(), {"fuelled_engine": "hold"}),
        ("CLO-014", _facts(condition=""), {"used_condition": "warn"}),
        ("CLO-014", _facts(condition="used"), {}),
        ("CLO-001", _facts(condition="soiled"), {"soiled": "stop"}),
        ("CLO-007", _facts(condition="used"), {"not_new": "hold"}),
        ("CLO-007", _facts(condition=""), {}),
        ("CTL-001", _facts(), {"export_block": "hold"}),
        ("CTL-001", _facts(cleared=True), {}),
        ("CTL-005", _facts(), {"lithium_device": "warn", "export_check": "warn"}),
        ("MED-031", _facts(), {}),
    ],
)
def test_goods(code: str, facts: GoodsFacts, said: dict[str, str]) -> None:
    assert _said(code, facts) == said


@pytest.mark.parametrize(
    ("codes", "facts", "said"),
    [
        (["FOO-001"], BoxFacts(23_000), {}),
        (["FOO-001"], BoxFacts(23_001), {"box_over_23_kg": "warn"}),
        (["FOO-001"], BoxFacts(31_500), {"box_over_30_kg": "hold"}),
        (["FOO-001"], BoxFacts(None), {}),
        (["MED-019", "MED-020"], BoxFacts(), {}),
        (["MED-019", "MED-016"], BoxFacts(), {"box_medicine_mixed": "hold"}),
        (["FOO-001", "HYG-009"], BoxFacts(), {"box_food_chemicals": "hold"}),
        (["FOO-001", "KIT-006"], BoxFacts(), {"box_food_chemicals": "hold"}),
        (["FOO-001", "SHE-001"], BoxFacts(), {"box_mixed": "warn"}),
        (["SHE-001", "CLO-001"], BoxFacts(), {}),
        ([], BoxFacts(), {}),
        ([], BoxFacts(package="PX", country="US", ispm15=False), {"pallet_unmarked": "hold"}),
        ([], BoxFacts(package="PX", country="US", ispm15=True), {}),
        ([], BoxFacts(package="PX", country="US"), {}),
        ([], BoxFacts(package="PX", country="PL", ispm15=False), {}),
    ],
)
def test_boxes(codes: list[str], facts: BoxFacts, said: dict[str, str]) -> None:
    findings = check_box([_item(code) for code in codes], facts, _rules())
    assert {finding.code: finding.level.value for finding in findings} == said


def test_a_finding_carries_what_its_sentence_needs() -> None:
    (finding,) = check_goods(_item("FOO-001"), _facts(10), _rules())
    assert finding.values["days"] == 10
    assert finding.values["expiry"] == ARRIVAL + timedelta(days=10)
    (heavy,) = check_box([], BoxFacts(31_500), _rules())
    assert (str(heavy.values["kg"]), str(heavy.values["limit"])) == ("31.5", "30")


@given(st.integers(-400, 800), st.sampled_from(["", "new", "used", "opened"]), st.booleans())
def test_the_gravest_comes_first_and_no_rule_twice(days: int, condition: str, private: bool) -> None:
    order = list(IntakeLevel)
    for item in _index().items:
        found = check_goods(item, _facts(days, condition, private, batch=""), _rules())
        levels = [order.index(finding.level) for finding in found]
        assert levels == sorted(levels)
        assert len({finding.code for finding in found}) == len(found)


@given(st.integers(-400, 800), st.integers(0, 400))
def test_more_time_is_never_worse(days: int, more: int) -> None:
    def worst(left: int) -> int:
        found = check_goods(_item("FOO-001"), _facts(left), _rules())
        return min((list(IntakeLevel).index(finding.level) for finding in found), default=3)

    assert worst(days) <= worst(days + more)


def test_every_rule_names_its_source_and_day_and_is_known_once() -> None:
    assert [rule.code for rule in _rules() if not rule.source or not date.fromisoformat(rule.as_of)] == []
    assert len({rule.code for rule in _rules()}) == len(_rules())
    assert all(rule.modes <= set(Mode) for rule in _rules())


def test_a_date_on_goods_that_do_not_spoil_says_nothing() -> None:
    assert "food_expired" in _said("FOO-012", _facts(days_left=-10))
    assert _said("BAB-004", _facts(days_left=-10)) == {}
