"""The connection: what it is set to, what it says when the disk is at fault, what stays on the disk."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, event
from sqlalchemy.exc import IntegrityError

from aidtracker.data.engine import Database, connect, refusal_for
from aidtracker.domain.errors import Refused
from tests.data.programs import import_lines, log, new_program, program_at, texts


def test_both_ways_in_are_set_to_survive_a_power_cut(tmp_path: Path) -> None:
    database = Database(tmp_path / "aid.db")
    for way in (database.writing, database.reading):
        with way() as connection:
            told = {
                name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema")
            }
        assert told == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0}
    database.close()


def test_nothing_is_written_through_reading(tmp_path: Path) -> None:
    program = new_program(tmp_path / "aid.db")
    with pytest.raises(Refused, match=r"database\.read_only"), program.database.reading() as connection:
        connection.exec_driver_sql("DELETE FROM stations")
    program.close()


def _half_done(connection: Connection) -> None:
    connection.exec_driver_sql("CREATE TABLE left_over (id INTEGER)")
    connection.exec_driver_sql("DELETE FROM counters")
    raise Refused("box.unknown")


def test_a_refused_transaction_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "aid.db"
    program = new_program(path)
    with pytest.raises(Refused), program.database.writing() as connection:
        _half_done(connection)
    with program.database.reading() as connection:
        assert not connection.exec_driver_sql("SELECT 1 FROM sqlite_schema WHERE name = 'left_over'").all()
    program.close()


def test_an_error_of_the_program_is_not_put_down_to_the_disk(tmp_path: Path) -> None:
    program = new_program(tmp_path / "aid.db")
    with pytest.raises(IntegrityError), program.database.writing() as connection:
        connection.exec_driver_sql("INSERT INTO holders (id, kind) VALUES ('x', 'nothing')")
    program.close()


def test_a_full_disk_is_told_and_the_next_write_works_when_there_is_room(tmp_path: Path) -> None:
    path = tmp_path / "aid.db"
    new_program(path).close()
    full = program_at(path)
    with closing(connect(path)) as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]

    def limit(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}")

    event.listen(full.database._writer, "connect", limit)
    with pytest.raises(Refused, match=r"database\.disk_full") as refused:
        full.do(import_lines, 2000)
    assert refused.value.problem.values == {"file": str(path)}
    assert texts(path) == []
    event.remove(full.database._writer, "connect", limit)
    full.close()
    again = program_at(path)
    log(again, "Socks")
    again.close()
    assert texts(path) == ["Socks"]


@pytest.mark.parametrize(
    ("name", "free", "code"),
    [
        ("SQLITE_BUSY_SNAPSHOT", 10**9, "database.busy"),
        ("SQLITE_READONLY_DIRECTORY", 10**9, "database.read_only"),
        ("SQLITE_IOERR_SHMSIZE", 10**9, "database.disk_error"),
        ("SQLITE_IOERR_SHMSIZE", 0, "database.disk_full"),
        ("SQLITE_CANTOPEN", 0, "database.disk_full"),
        ("SQLITE_CORRUPT_INDEX", 10**9, "database.damaged"),
    ],
)
def test_each_trouble_has_its_sentence(
    name: str, free: int, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aidtracker.data.engine._free_bytes", lambda _: free)
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorname = name
    refusal = refusal_for(error, tmp_path / "aid.db")
    assert refusal is not None
    assert refusal.code == code


def test_damage_met_while_working_is_told(tmp_path: Path) -> None:
    path = tmp_path / "aid.db"
    program = new_program(path)
    program.do(import_lines, 200)
    program.close()
    content = bytearray(path.read_bytes())
    content[8192:-4096] = b"\xff" * (len(content) - 12288)
    path.write_bytes(content)
    database = Database(path)
    with pytest.raises(Refused, match=r"database\.damaged"), database.reading() as connection:
        connection.exec_driver_sql("SELECT * FROM lots").all()
    database.close()


def test_the_log_stays_small_while_somebody_keeps_reading(tmp_path: Path) -> None:
    """Readers come and go without a pause, so that there is hardly a moment without one."""
    path = tmp_path / "aid.db"
    program, reader = new_program(path), Database(path)
    wal = Path(f"{path}-wal")
    with reader.reading() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM lots").all()
        program.do(import_lines, 25_000)
        grown = wal.stat().st_size
    assert grown > 20_000_000
    for _ in range(3):
        with reader.reading() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM lots").all()
        log(program)
    assert wal.stat().st_size <= 16_000_000
    reader.close()
    program.close()
    assert not wal.exists()


def test_a_migration_that_breaks_a_reference_is_not_kept(tmp_path: Path) -> None:
    program = new_program(tmp_path / "aid.db")
    with pytest.raises(RuntimeError, match="stations"), program.database.migrating() as connection:
        connection.exec_driver_sql("DELETE FROM sites WHERE code = 'BOS'")
    with program.database.reading() as connection:
        assert connection.exec_driver_sql("SELECT 1 FROM sites WHERE code = 'BOS'").all()
    program.close()
