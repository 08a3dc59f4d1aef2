"""The rules of intake in force, and what they find."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache, lru_cache

from sqlalchemy import Connection

from aidtracker.data.queries.rules import RuleChangeRow, own_country, rule_changes
from aidtracker.domain.boxes import Package
from aidtracker.domain.catalogue import Item
from aidtracker.domain.errors import Level, Problem
from aidtracker.domain.intake import (
    BoxFacts,
    Finding,
    GoodsFacts,
    IntakeLevel,
    Rule,
    Rules,
    check_box,
    check_goods,
    read_rules,
)
from aidtracker.settings import resource

USUAL_TRANSIT = timedelta(days=21)
"""From a collection point to the sorting centre, where no shipment with an ETA is known yet."""

_INTAKE = "intake."
_BY_FORKLIFT = frozenset({Package.PALLET, Package.EURO_PALLET, Package.TRIWALL})


@cache
def starter_rules() -> tuple[Rule, ...]:
    """The rules that come with the program."""
    with resource("intake-rules.csv").open(encoding="utf-8", newline="") as file:
        return read_rules(file)


def rules_in_force(connection: Connection) -> Rules:
    """The rules as this group keeps them, without those that it switched off.

    While nothing changes it is the same object each time, with all that it found out before.
    """
    return _overlaid(rule_changes(connection), own_country(connection))


@lru_cache(maxsize=8)
def _overlaid(changes: tuple[RuleChangeRow, ...], country: str) -> Rules:
    changed = {change.rule: change for change in changes}
    return Rules(
        (
            rule if (change := changed.get(rule.code)) is None else as_changed(rule, change)
            for rule in starter_rules()
            if rule.code not in changed or not changed[rule.code].off
        ),
        country,
    )


def as_changed(rule: Rule, change: RuleChangeRow) -> Rule:
    """A rule as a group keeps it."""
    return rule.changed(change.level, change.threshold, change.source, change.as_of.isoformat())


@cache
def _starter() -> Rules:
    return Rules(starter_rules())


def dates_matter_below(
    category: str, flags: frozenset[str], un_number: str, rules: Rules | None = None
) -> int:
    """Days from coming in to the best-before date; with more of them left, no rule asks for the date."""
    days = (rules or _starter()).dates_matter_below(category, flags, un_number)
    return 0 if days is None else days + USUAL_TRANSIT.days


def goods_findings(
    item: Item,
    expiry: date | None,
    condition: str,
    donor_kind: str,
    day: date,
    batch: str | None = None,
    rules: Rules | None = None,
) -> tuple[Problem, ...]:
    """What is to be said of goods that come in on `day`. Nothing is refused: the goods are there.

    A donor who is not known to be an organisation counts as a private person. `batch` is empty when it is
    missing, None when nobody asked. `rules` are those in force, or else those that come with the program.
    """
    rules = rules or _starter()
    concerned = rules.about(item.category, item.flags, item.un_number)
    if not concerned:
        return ()
    facts = GoodsFacts(
        day + USUAL_TRANSIT,
        expiry,
        condition,
        donor_kind != "organisation",
        batch,
        from_country=rules.country,
    )
    return tuple(map(as_warning, check_goods(item, facts, concerned)))


def box_findings(
    items: Sequence[Item], gross_g: int | None, package: str = "", rules: Rules | None = None
) -> tuple[Problem, ...]:
    """What is to be said of a box with goods of these items; `gross_g` is None while it is not weighed."""
    return tuple(map(as_warning, check_whole_box(items, BoxFacts(gross_g, package), rules or _starter())))


def check_whole_box(items: Sequence[Item], facts: BoxFacts, rules: Rules) -> tuple[Finding, ...]:
    """What the rules say of a box; how heavy it may be is asked only of what people lift."""
    lifted = facts if facts.package not in _BY_FORKLIFT else replace(facts, gross_g=None)
    return check_box(items, lifted, rules.all)


def as_warning(finding: Finding) -> Problem:
    """A finding as a problem that does not stop anything; it carries how grave the rule is."""
    return Problem(f"{_INTAKE}{finding.code}", {**finding.values, "level": finding.level}, Level.WARNED)


def finding_level(problem: Problem) -> IntakeLevel:
    """How grave what a rule said is: stop, hold or warn."""
    level = problem.values.get("level")
    return level if isinstance(level, IntakeLevel) else IntakeLevel.WARN


def rule_code(problem: Problem) -> str:
    """The code of the rule that said it."""
    return problem.code.removeprefix(_INTAKE)
