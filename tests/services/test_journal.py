"""The journal tells everything that happened to every row."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from aidtracker.data.journal import BATCH, Journal, inserted, python_value
from aidtracker.data.keys import new_key
from aidtracker.data.ledger import Move, held_now, post
from aidtracker.data.tables import Base, Box, Donation, Lot, Movement, Shipment
from aidtracker.domain.errors import Refused
from aidtracker.domain.places import Outside
from aidtracker.services.work import Work
from tests.services.hands import Hands
from tests.services.replay import replayed, rows_of
from tests.services.test_undo import whole_story


def test_a_whole_story_can_be_played_again_from_its_journal(
    hands: Hands, database_file: Path, empty: Path, tmp_path: Path
) -> None:
    whole_story(hands)
    assert replayed(database_file, empty, tmp_path / "again.db") == rows_of(database_file)
    hands.undo_all()
    assert replayed(database_file, empty, tmp_path / "undone.db") == rows_of(database_file)


def test_a_row_that_the_journal_does_not_tell_of_is_noticed(
    hands: Hands, database_file: Path, empty: Path, tmp_path: Path
) -> None:
    hands.log()
    with hands.program.database.writing() as connection:
        connection.exec_driver_sql("UPDATE lots SET note = 'behind its back'")
    assert replayed(database_file, empty, tmp_path / "again.db") != rows_of(database_file)


def test_every_change_of_a_stamped_row_names_its_operation(hands: Hands) -> None:
    """The stamp of a row is the last operation in the journal that wrote it and was not undone."""
    whole_story(hands)
    last: dict[str, object] = {}
    for action, rows in hands.rows(
        "SELECT action, rows FROM changes c JOIN operations o ON o.id = operation_id ORDER BY clock, position"
    ):
        told = json.loads(str(rows))
        if action == "insert":
            last.update((row["id"], row.get("operation_id")) for row in inserted(told))
        elif action == "update":
            last.update((entry["id"], entry["after"]["operation_id"]) for entry in told)
    for table in Base.metadata.sorted_tables:
        if "retracted" in table.c:
            stamps = hands.rows(f"SELECT id, operation_id FROM {table.name}")  # noqa: S608 - our own names
            assert all(last[str(key)] == stamp for key, stamp in stamps), table.name


def test_large_inserts_are_told_in_portions(hands: Hands) -> None:
    def fill(work: Work, count: int) -> None:
        work.begin("donation.line", "many")
        donation = new_key()
        row = {"id": donation, "number": "BOS1-D00009-9", "site_id": hands.boston, "day": date(2026, 3, 1)}
        work.journal.insert(Donation, [row])
        lots = [
            {
                "id": new_key(),
                "donation_id": donation,
                "position": position,
                "text": "Candles",
                "quantity_milli": 1_000,
                "unit": "H87",
            }
            for position in range(count)
        ]
        work.journal.insert(Lot, lots)
        post(
            work.journal, [Move(str(lot["id"]), Outside.DONOR, hands.boston, 1_000) for lot in lots], work.now
        )

    hands.program.do(fill, BATCH + 1)
    told = hands.rows("SELECT json_array_length(rows, '$.rows') FROM changes WHERE table_name = 'lots'")
    assert told == [(BATCH,), (1,)]
    hands.undo()
    assert hands.row("SELECT count(*) FROM balances") == (0,)
    assert hands.row("SELECT count(*) FROM lots WHERE retracted = 0") == (0,)


def test_changing_nothing_writes_nothing(hands: Hands) -> None:
    box = hands.box()
    with hands.program.database.writing() as connection:
        journal = Journal(connection, new_key())
        journal.update(Box, box, state="open", marks="")
        journal.insert(Box, [])
        assert journal.tables == set()


def test_a_row_that_is_not_there_is_not_changed_silently(hands: Hands) -> None:
    with hands.program.database.writing() as connection, pytest.raises(KeyError):
        Journal(connection, new_key()).update(Box, "nothing", state="open")


@pytest.mark.parametrize(
    ("table", "name", "stored", "value"),
    [
        (Shipment, "leaves", "2026-03-02", date(2026, 3, 2)),
        (Shipment, "leaves", None, None),
        (Shipment, "dispatched", 1_772_452_800_123, datetime(2026, 3, 2, 12, 0, 0, 123_000, UTC)),
        (Shipment, "carrier", "2026-03-02", "2026-03-02"),
        (Shipment, "retracted", False, False),
        (Box, "gross_g", 5_000, 5_000),
    ],
)
def test_values_come_back_from_the_journal_as_they_went_in(
    table: type[Base], name: str, stored: object, value: object
) -> None:
    assert python_value(Base.metadata.tables[table.__tablename__], name, stored) == value


def test_moves_of_one_operation_count_together(hands: Hands) -> None:
    """What comes into a holder in an operation may go on in the same one."""
    lot, box = hands.log("10"), hands.box()

    def through(work: Work, milli: int) -> None:
        work.begin("box.pack", "through")
        site = Outside.DISPOSED
        moves = [Move(lot, box, site, milli), Move(lot, hands.boston, box, milli)]
        post(work.journal, moves, work.now)

    hands.program.do(through, 10_000)
    assert hands.program.read(held_now, [(box, lot), (hands.boston, lot)]) == {
        (box, lot): 0,
        (hands.boston, lot): 0,
    }
    hands.all_well()
    with pytest.raises(Refused, match=r"stock\.not_enough"):
        hands.program.do(through, 1)
    assert hands.row("SELECT count(*) FROM movements") == (3,)


def test_what_was_written_once_is_never_changed(hands: Hands) -> None:
    whole_story(hands)
    before = hands.rows("SELECT * FROM movements ORDER BY id")
    hands.undo_all()
    after = hands.rows("SELECT * FROM movements ORDER BY id")
    assert set(before) < set(after)
    assert len(after) == 2 * len(before)
    assert all(row[-2] is not None for row in set(after) - set(before)), Movement.__tablename__
