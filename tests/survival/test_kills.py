"""Killed at any moment: what was said to be saved is there, the rules hold, the next start is silent."""

import random
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlalchemy import Connection

from aidtracker.data.queries.sites import own_station
from aidtracker.services.checking import check
from aidtracker.services.program import Program
from aidtracker.services.safety import open_checked
from tests.data.programs import new_program, program_at
from tests.survival.workers import IMPORTED, Life, Workers

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")

KILLS = 20
LONGEST_S = 0.1


def _lost_lines(connection: Connection, life: Life) -> list[str]:
    lots = {row[0] for row in connection.exec_driver_sql("SELECT lot_id FROM movements")}
    return [lot for (lot,) in life.told("saved") if lot not in lots]


def _lost_sorting(connection: Connection, life: Life) -> list[str]:
    rows = connection.exec_driver_sql("SELECT lot_id FROM balances WHERE quantity_milli = 18000")
    corrected = {row[0] for row in rows}
    lost = [lot for (lot,) in life.told("corrected") if lot not in corrected]
    return lost + _lost_lines(connection, life)


def _lost_boxes(connection: Connection, life: Life) -> list[str]:
    held = {
        (row[0], row[1])
        for row in connection.exec_driver_sql(
            "SELECT holder_id, lot_id FROM balances WHERE quantity_milli = 15000"
        )
    }
    sealed = {row[0] for row in connection.exec_driver_sql("SELECT id FROM boxes WHERE state = 'sealed'")}
    lost = [box for box, lot in life.told("packed") if (box, lot) not in held]
    return lost + [box for (box,) in life.told("sealed") if box not in sealed]


def _lost_imports(connection: Connection, life: Life) -> list[str]:
    whole = "SELECT donation_id FROM lots GROUP BY donation_id HAVING count(*) = ?"
    imports = {row[0] for row in connection.exec_driver_sql(whole, (IMPORTED,))}
    parts = connection.exec_driver_sql(whole.replace("= ?", "<> ?"), (IMPORTED,)).all()
    return [key for (key,) in life.told("imported") if key not in imports] + [row[0] for row in parts]


LOST: dict[str, Callable[[Connection, Life], list[str]]] = {
    "logging": _lost_lines,
    "packing": _lost_boxes,
    "sorting": _lost_sorting,
    "importing": _lost_imports,
}


@pytest.mark.parametrize("activity", LOST)
def test_no_acknowledged_work_is_lost_and_every_rule_holds(
    activity: str, workers: Workers, tmp_path: Path
) -> None:
    path = tmp_path / "aid.db"
    new_program(path).close()
    moments = random.Random(activity)
    for turn in range(KILLS):
        life = workers.killed(activity, path, turn % 3, moments.uniform(0, LONGEST_S))
        assert life.status == -signal.SIGKILL
        database = open_checked(path)
        with database.reading() as connection:
            assert LOST[activity](connection, life) == []
            assert check(connection).problems == ()
        database.close()
        assert len(life.said) >= turn % 3


LINES_TYPED = 200


def test_every_line_that_stood_in_the_list_is_there_after_the_window_was_killed(
    workers: Workers, tmp_path: Path
) -> None:
    """Typed by keys in the real window; at each start the donation is there as far as it had come."""
    path = tmp_path / "aid.db"
    new_program(path).close()
    moments = random.Random("at the table")
    shown = 0
    while shown < LINES_TYPED:
        life = workers.killed("typing", path, moments.randint(15, 45), moments.uniform(0, LONGEST_S))
        assert life.status == -signal.SIGKILL
        database = open_checked(path)
        with database.reading() as connection:
            lots = connection.exec_driver_sql("SELECT id, quantity_milli FROM lots")
            logged = {str(row[0]): row[1] for row in lots}
            unfinished = connection.exec_driver_sql("SELECT count(*) FROM donations WHERE finished = 0")
            assert unfinished.scalar() == 1
            assert check(connection).problems == ()
        database.close()
        told = life.told("saved")
        assert {lot: int(number) * 1000 for lot, number in told}.items() <= logged.items()
        shown += len(told)


def test_a_first_start_that_was_killed_starts_anew(workers: Workers, tmp_path: Path) -> None:
    moments = random.Random("creating")
    for turn in range(KILLS):
        path = tmp_path / f"{turn}.db"
        life = workers.killed("creating", path, 0, moments.uniform(0, 0.12))
        assert life.status == -signal.SIGKILL
        program = Program(open_checked(path), "Alena")
        is_set_up = program.read(own_station) is not None
        program.close()
        if not is_set_up:
            assert not life.told("made")
            new_program(path).close()


def test_a_disk_that_takes_no_more_costs_nothing_that_was_saved(workers: Workers, tmp_path: Path) -> None:
    path = tmp_path / "aid.db"
    new_program(path).close()
    workers.start("hitting_the_limit", path)
    life = workers.rest()
    assert life.told("refused") == [["database.disk_error"]]
    assert len(life.told("saved")) == 2
    program = program_at(path)
    with program.database.reading() as connection:
        assert _lost_lines(connection, life) == []
        assert check(connection).ok
    program.close()


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user of the machine may enter, which those of pytest are not."""
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.parametrize(
    ("folder_mode", "file_mode"), [(0o555, 0o444), (0o777, 0o444), (0o555, 0o666), (0o000, 0o600)]
)
def test_without_rights_there_is_a_sentence(
    folder_mode: int, file_mode: int, workers: Workers, open_folder: Path
) -> None:
    path = open_folder / "inner" / "aid.db"
    new_program(path).close()
    before = path.read_bytes()
    path.chmod(file_mode)
    path.parent.chmod(folder_mode)
    workers.start("without_rights", path)
    life = workers.rest()
    path.parent.chmod(0o755)
    assert life.status == 0
    assert not life.told("saved")
    assert life.told("refused")[0][0] in {"database.read_only", "database.cannot_open"}
    assert path.read_bytes() == before
