"""Copies: checked before they count, thinned with age, in nobody's way."""

import os
import sqlite3
import threading
import time
from collections import namedtuple
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidtracker.data import backup, durable
from aidtracker.data.backup import Copy, copies, copy_if_due, copy_to, keep_copy, newest_copy, superseded
from aidtracker.data.engine import APPLICATION_ID
from aidtracker.data.soundness import schema_version
from aidtracker.domain.errors import Refused
from aidtracker.services.program import Program
from tests.data.programs import import_lines, log, new_program, texts

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
Usage = namedtuple("Usage", "total used free")  # noqa: PYI024 - as shutil gives it


@pytest.fixture
def program(tmp_path: Path) -> Program:
    made = new_program(tmp_path / "aid.db")
    log(made, "Socks")
    return made


def _damage(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xee" * (len(content) - 4096)
    path.write_bytes(content)


def test_a_copy_is_one_whole_file_of_what_is_saved_now(program: Program) -> None:
    path = program.database.path
    copy = keep_copy(path, NOON)
    log(program, "Tea")
    program.close()
    assert copy == path.parent / "copies" / "aid-20260314-120000Z.db"
    assert [name.name for name in copy.parent.iterdir()] == [copy.name]
    # Bytes 18 and 19 tell the journal mode: 1 is the one that needs no file beside it.
    assert copy.read_bytes()[18:20] == b"\x01\x01"
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert schema_version(copy) == schema_version(path)
    assert texts(copy) == ["Socks"]
    assert texts(path) == ["Socks", "Tea"]


def test_two_copies_of_one_second_are_two(program: Program) -> None:
    first, second = (keep_copy(program.database.path, NOON) for _ in range(2))
    program.close()
    assert first != second
    assert len(copies(program.database.path)) == 2


def test_a_copy_can_be_made_while_somebody_writes(program: Program) -> None:
    with program.database.writing() as connection:
        connection.exec_driver_sql("UPDATE lots SET text = 'half done'")
        copy = keep_copy(program.database.path)
    program.close()
    assert texts(copy) == ["Socks"]


@pytest.mark.parametrize(
    ("after", "due"), [(-40, True), (-10, False), (0, False), (29, False), (30, True), (600, True)]
)
def test_copies_are_made_every_half_hour_at_most(after: int, due: bool, program: Program) -> None:
    keep_copy(program.database.path, NOON)
    log(program)
    made = copy_if_due(program.database.path, NOON + after * MINUTE)
    program.close()
    assert (made is not None) is due


def test_nothing_done_nothing_copied(program: Program) -> None:
    assert copy_if_due(program.database.path, NOON) is not None
    assert copy_if_due(program.database.path, NOON + 3 * DAY) is None
    log(program)
    assert copy_if_due(program.database.path, NOON + 3 * DAY) is not None
    program.close()


def test_a_copy_that_does_not_pass_the_check_does_not_count(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = keep_copy(program.database.path, NOON)
    vacuum = backup.vacuum_into

    def spoiled(source: Path, part: Path, target: Path) -> None:
        vacuum(source, part, target)
        _damage(part)

    monkeypatch.setattr(backup, "vacuum_into", spoiled)
    with pytest.raises(Refused, match=r"backup\.failed"):
        keep_copy(program.database.path, NOON + DAY)
    program.close()
    assert list(kept.parent.iterdir()) == [kept]


def test_a_damaged_file_gives_no_copy(program: Program) -> None:
    path = program.database.path
    program.do(import_lines, 300)
    program.close()
    kept = keep_copy(path, NOON)
    _damage(path)
    with pytest.raises(Refused, match=r"database\.damaged"):
        keep_copy(path, NOON + DAY)
    assert list(kept.parent.iterdir()) == [kept]


def test_the_newest_whole_copy_is_offered(program: Program) -> None:
    path = program.database.path
    older, newer = keep_copy(path, NOON), keep_copy(path, NOON + DAY)
    program.close()
    assert newest_copy(path) == Copy(newer, NOON + DAY)
    _damage(newer)
    assert newest_copy(path) == Copy(older, NOON)
    _damage(older)
    assert newest_copy(path) is None


def test_only_copies_of_this_database_count(program: Program, tmp_path: Path) -> None:
    path = program.database.path
    copy = keep_copy(path, NOON)
    for name in ("aid-2-20260314-120000Z.db", "aid-20269914-120000Z.db", "aid.db", "notes.txt"):
        (copy.parent / name).write_bytes(copy.read_bytes())
    other = keep_copy(_second(program, tmp_path), NOON)
    program.close()
    assert [found.path for found in copies(path)] == [copy]
    assert other.name == "aid-other-20260314-120000Z.db"


def _second(program: Program, folder: Path) -> Path:
    return copy_to(program.database.path, folder / "aid-other.db")


def test_copies_leave_room_for_the_work(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: Usage(0, 0, 50_000_000))
    with pytest.raises(Refused, match=r"backup\.no_room"):
        keep_copy(program.database.path)
    program.close()


def test_what_a_killed_program_left_half_written_goes(program: Program) -> None:
    path = program.database.path
    copy = keep_copy(path, NOON)
    old, new = (copy.parent / f".aid-20260314-1{hour}0000Z.db.77{durable.PART}" for hour in (1, 2))
    for part in (old, new):
        part.write_bytes(b"half")
    before = time.time() - 7200
    os.utime(old, (before, before))
    keep_copy(path, NOON + DAY)
    program.close()
    assert not old.exists()
    assert new.exists()


def test_superseded_copies_are_removed(program: Program) -> None:
    path = program.database.path
    for hours in range(6):
        keep_copy(path, NOON + timedelta(hours=hours))
    keep_copy(path, NOON + 3 * DAY)
    program.close()
    assert [copy.made - NOON for copy in copies(path)] == [3 * DAY, *(timedelta(hours=h) for h in (5, 4))]


@given(st.lists(st.integers(-2, 200 * 48), unique=True).map(sorted))
def test_what_thinning_keeps(half_hours: list[int]) -> None:
    made = [NOON - 30 * MINUTE * age for age in half_hours]
    kept = set(made) - superseded(made, NOON)
    assert set(made[:3]) <= kept
    assert {moment for moment in made if NOON - moment <= DAY} <= kept
    recent = {moment.date() for moment in made if NOON - moment <= 30 * DAY}
    assert {moment.date() for moment in kept} >= recent
    months = {(moment.year, moment.month) for moment in made}
    assert {(moment.year, moment.month) for moment in kept} >= months
    assert len(kept) <= 3 + 51 + 31 + 8
    assert superseded(kept, NOON) == set()


def test_a_year_of_work_leaves_a_handful() -> None:
    kept: set[datetime] = set()
    for step in range(365 * 4):
        now = NOON + step // 4 * DAY + step % 4 * 30 * MINUTE
        kept = (kept | {now}) - superseded(kept | {now}, now)
    months = {moment.strftime("%Y-%m") for moment in kept}
    assert len(months) == 13
    assert len(kept) <= 5 + 31 + 12


def test_a_copy_where_the_user_wants_it(program: Program, tmp_path: Path) -> None:
    target = tmp_path / "stick" / "mine.db"
    with pytest.raises(Refused, match=r"backup\.no_folder"):
        copy_to(program.database.path, target)
    target.parent.mkdir()
    assert copy_to(program.database.path, target) == target
    in_folder = copy_to(program.database.path, target.parent)
    with pytest.raises(Refused, match=r"backup\.exists"):
        copy_to(program.database.path, target)
    program.close()
    assert texts(target) == texts(in_folder) == ["Socks"]
    assert in_folder.parent == target.parent


def test_a_copy_is_made_beside_the_work(program: Program) -> None:
    """On a thread of its own, while lines are saved: neither waits for the other."""
    program.do(import_lines, 5000)
    made: list[Path] = []
    copying = threading.Thread(target=lambda: made.append(keep_copy(program.database.path)))
    copying.start()
    while copying.is_alive():
        log(program)
    copying.join()
    program.close()
    assert len(texts(made[0])) >= 5001
