"""What stands in the fields of a rule, and what of it is to be saved. Without Qt."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from aidtracker.domain.errors import Refused
from aidtracker.domain.intake import IntakeLevel
from aidtracker.services.rules import ChangeRule, RuleRow
from aidtracker.spreadsheets.cells.dates import DayOrder, read_day


@dataclass(frozen=True, slots=True)
class RuleFields:
    """The fields as they stand. `limit` is in days, or in kilograms for a box; `as_of` is as it was typed."""

    level: IntakeLevel
    off: bool = False
    limit: Decimal | None = None
    source: str = ""
    as_of: str = ""

    @classmethod
    def of(cls, row: RuleRow, as_of: str) -> "RuleFields":
        """As the rule is kept. The source of a rule that nobody changed is not the source of a change."""
        rule, threshold = row.rule, row.rule.threshold
        limit = None if threshold is None else Decimal(threshold)
        if limit is not None and rule.over_g is not None:
            limit /= 1000
        return cls(
            rule.level, row.off, limit, rule.source if row.changed else "", as_of if row.changed else ""
        )

    def request(self, row: RuleRow) -> ChangeRule:
        """As `rules.change_rule` takes them. Raises `Refused` about a day that is none."""
        limit = self.limit
        if limit is not None and row.rule.over_g is not None:
            limit *= 1000
        threshold = None if limit is None else int(limit)
        return ChangeRule(row.id, self.level, self.source, threshold, self.off, self._day())

    def _day(self) -> date | None:
        text = self.as_of.strip()
        found = read_day(text, DayOrder()) if text else None
        if found is not None and not isinstance(found, date):
            raise Refused("day.not_a_day", "as_of", value=text)
        return found
