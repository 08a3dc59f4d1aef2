"""Two programs on one file: it simply works, and where one must wait too long it says so."""

import sys
import time
from pathlib import Path

import pytest

from aidtracker.data import engine
from aidtracker.domain.errors import Refused
from aidtracker.services.checking import check
from tests.data.programs import log, new_program, program_at
from tests.survival.workers import SOME, Workers

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")


def test_two_programs_write_at_once(workers: Workers, tmp_path: Path) -> None:
    path = tmp_path / "aid.db"
    program = new_program(path)
    workers.start("logging_some", path)
    mine = []
    for _ in range(SOME):
        mine.append(log(program))
        # As people do, if quicker: whoever never lets go of the file leaves the other no turn.
        time.sleep(0.005)
    theirs = [lot for (lot,) in workers.rest().told("saved")]
    with program.database.reading() as connection:
        lots = {row[0] for row in connection.exec_driver_sql("SELECT id FROM lots")}
        assert check(connection).ok
    program.close()
    assert len(mine) == len(theirs) == SOME
    assert {*mine, *theirs} == lots


def _made(path: Path) -> list[str]:
    try:
        new_program(path).close()
    except Refused as refusal:
        return [refusal.code]
    return ["made"]


def test_two_first_starts_at_once_make_one_database(workers: Workers, tmp_path: Path) -> None:
    for turn in range(10):
        path = tmp_path / f"{turn}.db"
        workers.start("creating_too", path)
        mine = _made(path)
        theirs = workers.rest().said
        assert {*mine, theirs[0][-1]} == {"made", "program.already_set_up"}
        program = program_at(path)
        with program.database.reading() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM stations").scalar() == 1
        program.close()


def test_a_write_that_waits_too_long_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.05)
    first = new_program(tmp_path / "aid.db")
    second = program_at(tmp_path / "aid.db")
    with first.database.writing(), pytest.raises(Refused, match=r"database\.busy"):
        log(second)
    log(second)
    first.close()
    second.close()
