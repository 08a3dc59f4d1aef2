"""The rules of intake as this group keeps them: changed with a source, and put back."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from aidtracker.data.keys import new_key
from aidtracker.data.queries.rules import RuleChangeRow, rule_changes
from aidtracker.data.tables import RuleChange
from aidtracker.domain.errors import Refused
from aidtracker.domain.intake import IntakeLevel, Rule
from aidtracker.services.intake import as_changed, starter_rules
from aidtracker.services.work import Work

MOST_DAYS, LEAST_G, MOST_G = 3_650, 1_000, 1_000_000
MOST_SOURCE = 200


@dataclass(frozen=True, slots=True)
class ChangeRule:
    """A rule as it is to be kept. `threshold` is in days or grams and None for a rule that has none.

    `source` says where that comes from, `as_of` of what day it is (today where nobody says).
    """

    rule: str
    level: IntakeLevel
    source: str
    threshold: int | None = None
    off: bool = False
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class RuleRef:
    """A rule by its code."""

    rule: str


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule as it is kept, and as it came with the program. `changed` when somebody changed it."""

    rule: Rule
    starter: Rule
    off: bool
    changed: bool

    @property
    def id(self) -> str:
        """The code of the rule."""
        return self.rule.code


def list_rules(connection: Connection) -> list[RuleRow]:
    """Every rule, those that are off too, in the order in which they are asked."""
    changes = {change.rule: change for change in rule_changes(connection)}
    return [_row(rule, changes.get(rule.code)) for rule in starter_rules()]


def change_rule(work: Work, request: ChangeRule) -> None:
    """Keep a rule another way. Refused without a source, or with a threshold that is out of bounds."""
    rule = _starter(request.rule)
    source = " ".join(request.source.split())
    if not source:
        raise Refused("rule.no_source", "source")
    if len(source) > MOST_SOURCE:
        raise Refused("text.too_long", "source", most=MOST_SOURCE)
    values = {
        "level": request.level,
        "threshold": _checked(rule, request.threshold),
        "off": request.off,
        "source": source,
        "as_of": request.as_of or work.today,
    }
    standing = _change_of(work.connection, rule.code)
    work.begin("rule.change", rule.code)
    if standing is None:
        work.journal.insert(RuleChange, [{"id": new_key(), "rule": rule.code, **values}])
    else:
        work.journal.update(RuleChange, standing, **values)


def reset_rule(work: Work, request: RuleRef) -> None:
    """Back to the rule as it came with the program; nothing is written where it is that already."""
    standing = _change_of(work.connection, _starter(request.rule).code)
    if standing is not None:
        work.begin("rule.reset", request.rule)
        work.journal.update(RuleChange, standing, retracted=True)


def _row(rule: Rule, change: RuleChangeRow | None) -> RuleRow:
    if change is None:
        return RuleRow(rule, rule, off=False, changed=False)
    return RuleRow(as_changed(rule, change), rule, change.off, changed=True)


def _starter(code: str) -> Rule:
    for rule in starter_rules():
        if rule.code == code:
            return rule
    raise Refused("rule.unknown", rule=code)


def _checked(rule: Rule, threshold: int | None) -> int | None:
    """The threshold to keep: that of the rule where none is given."""
    if rule.threshold is None or threshold is None:
        return rule.threshold
    least, most = (LEAST_G, MOST_G) if rule.over_g is not None else (1, MOST_DAYS)
    if not least <= threshold <= most:
        in_kg = 1000 if rule.over_g is not None else 1
        raise Refused("rule.threshold", "threshold", least=least // in_kg, most=most // in_kg)
    return threshold


def _change_of(connection: Connection, code: str) -> str | None:
    return connection.scalar(select(RuleChange.id).where(RuleChange.rule == code, RuleChange.stands()))
