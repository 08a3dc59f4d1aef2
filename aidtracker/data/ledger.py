"""The posting function through which all goods move, and the one through which all boxes do."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import NamedTuple

from sqlalchemy import Connection, Dialect, bindparam, delete, select, text, update

from aidtracker.data.journal import Journal
from aidtracker.data.keys import new_key
from aidtracker.data.tables import Balance, Box, Movement, Placement
from aidtracker.domain.errors import Refused
from aidtracker.domain.places import Outside
from aidtracker.domain.quantities import milli_to_quantity

_OUTSIDE = frozenset(Outside)

_ADD = text(  # its parameters in the order of the tuples that go with it
    "INSERT INTO balances (holder_id, lot_id, quantity_milli) VALUES (:holder, :lot, :change) "
    "ON CONFLICT (holder_id, lot_id) DO UPDATE "
    "SET quantity_milli = balances.quantity_milli + excluded.quantity_milli"
)


@cache
def _addition(dialect: Dialect) -> str:
    return str(_ADD.compile(dialect=dialect))


class Move(NamedTuple):
    """A quantity of a lot, in thousandths of its unit, from one holder to another."""

    lot_id: str
    from_id: str
    to_id: str
    quantity_milli: int
    reverses: str | None = None


@dataclass(frozen=True, slots=True)
class BoxMove:
    """A box from the place it is in to another."""

    box_id: str
    from_id: str
    to_id: str
    reverses: str | None = None


def post(journal: Journal, moves: Sequence[Move], occurred: datetime) -> None:
    """Write the movements and bring the balances along, in the same transaction.

    Raises `Refused("stock.not_enough")` when a site or box would hold less than nothing of a lot: the
    transaction must then be rolled back, which leaving it with the exception does.
    """
    changes = _net_changes(moves)
    losses = {row: -change for row, change in changes.items() if change < 0}
    if losses:
        _take(journal.connection, losses)
    journal.insert_rows(
        Movement,
        ("id", "occurred", "lot_id", "from_id", "to_id", "quantity_milli", "reverses"),
        [(new_key(), occurred, *move) for move in moves],
    )
    gains = [(*row, change) for row, change in changes.items() if change > 0]
    if gains:
        journal.connection.exec_driver_sql(_addition(journal.connection.dialect), gains)


def place(journal: Journal, moves: Sequence[BoxMove], occurred: datetime) -> None:
    """Write where boxes went and put them there."""
    record_placements(journal, moves, occurred)
    journal.update_many(Box, {move.box_id: {"holder_id": move.to_id} for move in moves})


def record_placements(journal: Journal, moves: Sequence[BoxMove], occurred: datetime) -> None:
    """Write where boxes went; whoever calls this puts the boxes there."""
    journal.insert(
        Placement,
        [
            {
                "id": new_key(),
                "box_id": move.box_id,
                "from_id": move.from_id,
                "to_id": move.to_id,
                "occurred": occurred,
                "reverses": move.reverses,
            }
            for move in moves
        ],
    )


def _net_changes(moves: Iterable[Move]) -> dict[tuple[str, str], int]:
    changes: defaultdict[tuple[str, str], int] = defaultdict(int)
    for lot_id, from_id, to_id, quantity_milli, _ in moves:
        if from_id not in _OUTSIDE:
            changes[from_id, lot_id] -= quantity_milli
        if to_id not in _OUTSIDE:
            changes[to_id, lot_id] += quantity_milli
    return changes


def _take(connection: Connection, losses: Mapping[tuple[str, str], int]) -> None:
    """Lower the balances of (holder, lot) by so many thousandths; a row that comes to nothing goes."""
    held = held_now(connection, losses)
    emptied: list[dict[str, object]] = []
    lowered: list[dict[str, object]] = []
    for (holder, lot), milli in losses.items():
        left = held[holder, lot] - milli
        if left < 0:
            raise Refused(
                "stock.not_enough",
                "quantity",
                have=milli_to_quantity(held[holder, lot]),
                wanted=milli_to_quantity(milli),
            )
        (lowered if left else emptied).append({"holder": holder, "lot": lot, "left": left})
    row = (Balance.holder_id == bindparam("holder"), Balance.lot_id == bindparam("lot"))
    if emptied:
        connection.execute(delete(Balance).where(*row), emptied)
    if lowered:
        connection.execute(update(Balance).where(*row).values(quantity_milli=bindparam("left")), lowered)


def held_now(connection: Connection, rows: Iterable[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """The thousandths of each lot in its holder, 0 where there is none; `rows` are (holder, lot)."""
    held = dict.fromkeys(rows, 0)
    lots = sorted({lot for _, lot in held})
    for start in range(0, len(lots), 500):
        found = select(Balance.holder_id, Balance.lot_id, Balance.quantity_milli).where(
            Balance.lot_id.in_(lots[start : start + 500])
        )
        for holder, lot, milli in connection.execute(found):
            if (holder, lot) in held:
                held[holder, lot] = milli
    return held
