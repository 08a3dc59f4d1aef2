"""The rules of intake as this group changed them."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from aidtracker.data.tables import Local, RuleChange, Site, Station
from aidtracker.domain.intake import IntakeLevel


@dataclass(frozen=True, slots=True)
class RuleChangeRow:
    """How a group keeps one rule. `threshold` is in days or grams, None for a rule without one."""

    id: str
    rule: str
    level: IntakeLevel
    threshold: int | None
    off: bool
    source: str
    as_of: date


def rule_changes(connection: Connection) -> tuple[RuleChangeRow, ...]:
    """Every rule that was changed, by its code."""
    rows = connection.execute(
        select(
            RuleChange.id,
            RuleChange.rule,
            RuleChange.level,
            RuleChange.threshold,
            RuleChange.off,
            RuleChange.source,
            RuleChange.as_of,
        )
        .where(RuleChange.stands())
        .order_by(RuleChange.rule)
    )
    return tuple(RuleChangeRow(row[0], row[1], IntakeLevel(row[2]), *row[3:]) for row in rows)


def own_country(connection: Connection) -> str:
    """The country of the own site, two letters; empty where nobody said."""
    country = connection.scalar(
        select(Site.country)
        .join(Station, Station.site_id == Site.id)
        .join(Local, Local.value == Station.id)
        .where(Local.name == "station")
    )
    return country or ""
