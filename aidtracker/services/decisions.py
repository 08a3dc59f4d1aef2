"""What a coordinator decides about what a rule holds. What a rule stops is never decided away."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Select, select
from sqlalchemy.orm import InstrumentedAttribute

from aidtracker.data.keys import new_key
from aidtracker.data.queries.decisions import DecisionRow, decisions_of
from aidtracker.data.tables import Box, Decision, Donation, Lot
from aidtracker.domain.errors import Refused
from aidtracker.domain.intake import IntakeLevel
from aidtracker.services.intake import rules_in_force
from aidtracker.services.work import Work

MOST_REASON = 400
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Decide:
    """`rule` holds these lots or boxes; they may go on, because `reason`."""

    rule: str
    reason: str
    lot_ids: tuple[str, ...] = ()
    box_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """One thing that a rule speaks of: a lot or a box, the other key is empty."""

    rule: str
    lot_id: str = ""
    box_id: str = ""


def decide(work: Work, request: Decide) -> None:
    """Write down why held goods may go on; who and when says the operation. A new reason replaces the old.

    Refused without a reason, and where the rule in force does not hold but stops, or only warns.
    """
    reason = checked_reason(request.reason)
    rule = rules_in_force(work.connection).rule(request.rule)
    if rule is None or rule.level is IntakeLevel.WARN:
        raise Refused("decision.not_held")
    if rule.level is IntakeLevel.STOP:
        raise Refused("decision.stop")
    numbers = _numbers(work.connection, request)
    work.begin("intake.decide", ", ".join(numbers[:3]) + (" …" if len(numbers) > 3 else ""))
    held = [Held(request.rule, lot_id=key) for key in dict.fromkeys(request.lot_ids)]
    held += [Held(request.rule, box_id=key) for key in dict.fromkeys(request.box_ids)]
    record_decisions(work, held, reason)


def checked_reason(text: str) -> str:
    """A reason as it is written down; refused when it is empty or too long."""
    reason = " ".join(text.split())
    if not reason:
        raise Refused("decision.no_reason", "reason")
    if len(reason) > MOST_REASON:
        raise Refused("text.too_long", "reason", most=MOST_REASON)
    return reason


def decisions_about(connection: Connection, held: Sequence[Held]) -> list[DecisionRow]:
    """What was decided about these things, by any rule."""
    lot_ids, box_ids = {one.lot_id for one in held}, {one.box_id for one in held}
    return decisions_of(connection, list(lot_ids - {""}), list(box_ids - {""}))


def record_decisions(work: Work, held: Iterable[Held], reason: str) -> None:
    """Write the reason for each of these, inside an operation that has begun."""
    wanted = list(dict.fromkeys(held))
    known = decisions_about(work.connection, wanted)
    standing = {Held(row.rule, row.lot_id, row.box_id): row.id for row in known}
    work.journal.update_many(
        Decision, {standing[one]: {"reason": reason} for one in wanted if one in standing}
    )
    work.journal.insert(
        Decision,
        [
            {
                "id": new_key(),
                "lot_id": one.lot_id or None,
                "box_id": one.box_id or None,
                "rule": one.rule,
                "reason": reason,
            }
            for one in wanted
            if one not in standing
        ],
    )


def _numbers(connection: Connection, request: Decide) -> list[str]:
    """The numbers of the donations and boxes that are meant; refuses what is not there any more."""
    lots = select(Lot.id, Donation.number).join(Donation, Donation.id == Lot.donation_id).where(Lot.stands())
    boxes = select(Box.id, Box.number).where(Box.stands())
    found = [
        *_those(connection, lots, Lot.id, request.lot_ids, "donation.line_unknown"),
        *_those(connection, boxes, Box.id, request.box_ids, "box.unknown"),
    ]
    if not found:
        raise Refused("decision.not_held")
    return list(dict.fromkeys(found))


def _those(
    connection: Connection,
    statement: Select[str, str],
    column: InstrumentedAttribute[str],
    keys: Sequence[str],
    unknown: str,
) -> list[str]:
    numbers: dict[str, str] = {}
    for start in range(0, len(keys), _CHUNK):
        rows = connection.execute(statement.where(column.in_(keys[start : start + _CHUNK])))
        numbers.update((row[0], row[1]) for row in rows)
    if len(numbers) < len(set(keys)):
        raise Refused(unknown)
    return [numbers[key] for key in keys]
