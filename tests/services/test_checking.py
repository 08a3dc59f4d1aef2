"""The check finds each broken rule in a file that somebody tampered with, and names the row."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from aidtracker.data.opening import open_database
from aidtracker.data.queries.check_rules import RULES
from aidtracker.domain.places import Outside
from aidtracker.services.checking import Report, check
from aidtracker.services.program import Program
from tests.services.hands import Hands, TickingClock
from tests.services.test_undo import whole_story


class Stage:
    """A shipment under way, one that is being packed, and what else can be tampered with."""

    def __init__(self, hands: Hands) -> None:
        self.loose = hands.log("50", "Candles")
        self.box = hands.sealed_box("10")
        self.open_box = hands.box()
        hands.pack(self.open_box, self.loose, 5_000)
        hands.pack(self.open_box, self.loose, 1_000)
        hands.undo()
        self.inner = hands.sealed_box("6")
        self.pallet = hands.pallet(self.inner)
        self.came, self.gone, self.coming = (hands.sealed_box("3") for _ in range(3))
        self.sent = hands.sent(self.came, self.gone, self.coming, self.pallet)
        hands.receive(self.sent, self.came, missing=[self.gone])
        self.waiting = hands.sealed_box("2")
        self.packing = hands.shipment(self.waiting)
        self.away = hands.sealed_box("1")
        hands.add(self.packing, self.away)
        hands.undo()
        self.bags = hands.rough(3)
        (self.found,) = hands.sort(self.bags, 1).lot_ids


@pytest.fixture
def stage(hands: Hands) -> Stage:
    return Stage(hands)


TAMPERINGS = {
    "check.movement_ends": ["UPDATE movements SET to_id = :sent WHERE lot_id = :loose"],
    "check.lot_quantity": ["UPDATE lots SET quantity_milli = 51000 WHERE id = :loose"],
    "check.not_a_mirror": ["UPDATE movements SET quantity_milli = 900 WHERE reverses IS NOT NULL"],
    "check.reversed_twice": [
        (
            "UPDATE movements SET reverses = (SELECT reverses FROM movements WHERE reverses IS NOT NULL) "
            "WHERE lot_id = :loose"
        )
    ],
    "check.not_whole": ["UPDATE lots SET quantity_milli = 1900 WHERE id = :bags"],
    "check.sorted_elsewhere": ["UPDATE lots SET sorted_from = :loose WHERE id = :found"],
    "check.counted_twice": [
        "UPDATE movements SET to_id = :warsaw WHERE lot_id = :bags AND reverses IS NOT NULL"
    ],
    "check.not_reversed": ["UPDATE movements SET reverses = NULL WHERE reverses IS NOT NULL"],
    "check.taken_back_lot": ["UPDATE lots SET retracted = 1 WHERE id = :loose"],
    "check.lot_alone": [
        "UPDATE donations SET retracted = 1 WHERE id = (SELECT donation_id FROM lots WHERE id = :loose)"
    ],
    "check.goods_in_used_box": ["UPDATE boxes SET state = 'void' WHERE id = :open_box"],
    "check.balance": ["UPDATE balances SET quantity_milli = 1 WHERE lot_id = :loose"],
    "check.balance_outside": ["UPDATE balances SET holder_id = :sent WHERE holder_id = :open_box"],
    "check.below_zero": [
        (
            "INSERT INTO movements (lot_id, from_id, to_id, quantity_milli, occurred, operation_id, id) "
            "SELECT :loose, :open_box, :boston, 6000, 0, id, 'made-up' FROM operations "
            "WHERE kind = 'box.pack' ORDER BY clock DESC LIMIT 1"
        ),
        "DELETE FROM balances WHERE holder_id = :open_box",
    ],
    "check.box_place": ["UPDATE boxes SET holder_id = :warsaw WHERE id = :box"],
    "check.box_jumps": [
        (
            "INSERT INTO placements (box_id, from_id, to_id, occurred, operation_id, id) "
            "SELECT :box, :warsaw, :boston, 0, id, 'made-up' FROM operations "
            "WHERE kind = 'shipment.new' LIMIT 1"
        )
    ],
    "check.box_outside": ["UPDATE boxes SET holder_id = :donor WHERE id = :box"],
    "check.box_in_nothing": ["UPDATE boxes SET state = 'void' WHERE id = :pallet"],
    "check.box_open_inside": ["UPDATE boxes SET state = 'open' WHERE id = :inner"],
    "check.box_loop": [
        "UPDATE boxes SET holder_id = :open_box WHERE id = :box",
        "UPDATE boxes SET holder_id = :box WHERE id = :open_box",
    ],
    "check.place_not_a_mirror": ["UPDATE placements SET to_id = :warsaw WHERE reverses IS NOT NULL"],
    "check.place_reversed_twice": [
        (
            "UPDATE placements SET reverses = (SELECT reverses FROM placements WHERE reverses IS NOT NULL) "
            "WHERE box_id = :coming"
        )
    ],
    "check.place_not_reversed": ["UPDATE placements SET reverses = NULL WHERE reverses IS NOT NULL"],
    "check.contents_changed": [
        (
            "INSERT INTO movements (lot_id, from_id, to_id, quantity_milli, occurred, operation_id, id) "
            "SELECT :loose, :boston, :box, 1000, 0, id, 'made-up' FROM operations "
            "WHERE kind = 'shipment.dispatch'"
        )
    ],
    "check.inner_box_changed": [
        (
            "UPDATE operations SET clock = "
            "(SELECT clock + 1 FROM operations WHERE kind = 'shipment.dispatch') "
            "WHERE id = (SELECT operation_id FROM changes WHERE table_name = 'boxes' AND action = 'update' "
            "AND rows LIKE '%' || :inner || '%sealed%')"
        )
    ],
    "check.state": ["UPDATE boxes SET state = 'open' WHERE id = :box"],
    "check.not_on_list": ["UPDATE shipment_boxes SET retracted = 1 WHERE box_id = :coming"],
    "check.shipment_over": ["UPDATE shipments SET state = 'closed' WHERE id = :sent"],
    "check.box_not_sealed": ["UPDATE boxes SET state = 'open' WHERE id = :coming"],
    "check.not_on_board": ["UPDATE boxes SET holder_id = :boston WHERE id = :coming"],
    "check.not_lost": ["UPDATE boxes SET holder_id = :warsaw WHERE id = :gone"],
    "check.no_arrival": ["UPDATE shipment_boxes SET outcome = 'received' WHERE box_id = :coming"],
    "check.lost_unlisted": ["UPDATE shipment_boxes SET outcome = 'received' WHERE box_id = :gone"],
    "check.dangling": ["UPDATE balances SET lot_id = 'nothing' WHERE holder_id = :open_box"],
    "check.number": ["UPDATE boxes SET number = 'BOS1-B00001-0' WHERE id = :box"],
    "check.damaged": ["UPDATE balances SET quantity_milli = -1 WHERE holder_id = :open_box"],
}
"""For each sentence of the check a way to make it true."""

NAMED = {
    "check.lot_quantity": "lots loose",
    "check.taken_back_lot": "lots loose",
    "check.balance": "lots loose",
    "check.not_whole": "lots bags",
    "check.sorted_elsewhere": "lots found",
    "check.counted_twice": "lots found",
    "check.below_zero": "lots loose",
    "check.box_place": "boxes box",
    "check.box_jumps": "boxes box",
    "check.box_open_inside": "boxes inner",
    "check.inner_box_changed": "boxes inner",
    "check.contents_changed": "boxes box",
    "check.shipment_over": "boxes coming",
    "check.not_on_list": "boxes coming",
    "check.not_lost": "boxes gone",
    "check.no_arrival": "boxes coming",
}
"""The row that has to be named, where it is one that people know by a number."""


def tamper(path: Path, statements: list[str], keys: dict[str, str]) -> None:
    """Change a file behind the program's back, in ways that SQLite itself would refuse, too."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for statement in statements:
            assert connection.execute(statement, keys).rowcount > 0, f"nothing tampered with: {statement}"
        connection.commit()


def test_a_clean_file_gives_no_finding(program: Program, hands: Hands, stage: Stage) -> None:
    assert program.read(check).problems == ()
    hands.undo_all()
    assert program.read(check).ok


def test_a_long_story_gives_no_finding(program: Program, hands: Hands) -> None:
    whole_story(hands)
    assert program.read(check).problems == ()


def test_every_sentence_of_the_rules_is_tried() -> None:
    codes = {code for rule in RULES for code in re.findall(r"'(check\.\w+)'", str(rule.statement))}
    assert codes <= set(TAMPERINGS)


@pytest.mark.parametrize("code", TAMPERINGS)
def test_each_tampering_is_found_and_named(
    code: str, hands: Hands, stage: Stage, database_file: Path
) -> None:
    hands.program.close()
    sites = {"boston": hands.boston, "warsaw": hands.warsaw, "donor": str(Outside.DONOR)}
    tamper(database_file, TAMPERINGS[code], vars(stage) | sites)
    report = found_in(database_file)
    assert not report.ok
    found = [finding for finding in report.problems if finding.what.code == code]
    assert found, f"only {[finding.what.code for finding in report.problems]}"
    if code in NAMED:
        table, about = NAMED[code].split()
        assert f"{table} {name_of(database_file, vars(stage)[about])}" in [one.where for one in found]


def found_in(path: Path) -> Report:
    program = Program(open_database(path), "Alena", TickingClock())
    try:
        return program.read(check)
    finally:
        program.close()


def name_of(path: Path, key: str) -> str:
    """What people call a box, or a line as `number/position`."""
    with closing(sqlite3.connect(path)) as connection:
        named = connection.execute(
            "SELECT number FROM boxes WHERE id = :key UNION SELECT number || '/' || position "
            "FROM lots JOIN donations ON donations.id = donation_id WHERE lots.id = :key",
            {"key": key},
        )
        return str(named.fetchone()[0])
