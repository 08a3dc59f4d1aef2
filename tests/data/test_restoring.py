"""Putting a copy back: checked first, and what was there is kept."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from aidtracker.data import durable
from aidtracker.data.backup import copy_to, keep_copy
from aidtracker.data.restoring import restore, set_aside
from aidtracker.domain.errors import Refused
from tests.data.programs import import_lines, log, new_program, texts

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database with one line in a copy and a second one since."""
    program = new_program(tmp_path / "aid.db")
    log(program, "Socks")
    copy_to(program.database.path, tmp_path / "stick.db")
    log(program, "Tea")
    program.close()
    return program.database.path


def test_the_copy_takes_the_place_and_the_file_is_set_aside(path: Path, tmp_path: Path) -> None:
    aside = restore(path, tmp_path / "stick.db", NOON)
    assert aside == tmp_path / "aid-aside-20260314-120000Z.db"
    assert texts(path) == ["Socks"]
    assert texts(aside) == ["Socks", "Tea"]
    assert texts(tmp_path / "stick.db") == ["Socks"]
    assert not list(tmp_path.glob(f".*{durable.PART}*"))


def test_nothing_set_aside_is_written_over(path: Path, tmp_path: Path) -> None:
    asides = [restore(path, tmp_path / "stick.db", NOON) for _ in range(3)]
    assert len(set(asides)) == 3
    assert [texts(aside) for aside in asides if aside] == [["Socks", "Tea"], ["Socks"], ["Socks"]]


def test_a_database_that_is_not_there_is_put_back(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "new laptop" / "aid.db"
    assert restore(other, path) is None
    assert texts(other) == ["Socks", "Tea"]


def test_what_stands_in_the_log_of_the_source_comes_too(path: Path, tmp_path: Path) -> None:
    program = new_program(tmp_path / "other.db")
    log(program, "Rice")
    restore(path, tmp_path / "other.db")
    program.close()
    assert texts(path) == ["Rice"]


def test_a_log_that_was_left_is_not_played_into_the_copy(path: Path, tmp_path: Path) -> None:
    wal = _damaged_with_log(path)
    aside = restore(path, tmp_path / "stick.db", NOON)
    assert aside is not None
    assert Path(f"{aside}-wal").read_bytes() == wal
    assert texts(path) == ["Socks"]


def _damaged_with_log(path: Path) -> bytes:
    program = new_program(path.with_name("third.db"))
    program.do(import_lines, 300)
    wal = Path(f"{program.database.path}-wal").read_bytes()
    program.close()
    path.write_bytes(b"\0" * 8192)
    Path(f"{path}-wal").write_bytes(wal)
    return wal


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("none", "backup.missing"),
        ("itself", "backup.same_file"),
        ("letter", "database.not_ours"),
        ("empty", "database.not_ours"),
        ("newer", "database.newer"),
        ("damaged", "backup.not_a_copy"),
    ],
)
def test_a_bad_source_is_refused_and_nothing_changes(
    kind: str, code: str, path: Path, tmp_path: Path
) -> None:
    before = path.read_bytes()
    with pytest.raises(Refused) as refused:
        restore(path, _source(kind, path))
    assert refused.value.code == code
    assert path.read_bytes() == before
    assert not list(tmp_path.glob("*aside*"))


def _source(kind: str, path: Path) -> Path:
    source = path.with_name("source.db")
    if kind == "itself":
        source.symlink_to(path)
    if kind == "letter":
        source.write_text("Dear all, here is the list of donations. " * 50)
    if kind == "empty":
        source.write_bytes(b"")
    if kind in {"newer", "damaged"}:
        copy_to(path, source)
    if kind == "newer":
        with closing(sqlite3.connect(source)) as connection:
            connection.execute("PRAGMA user_version = 999")
    if kind == "damaged":
        content = source.read_bytes()
        source.write_bytes(content[:8192] + b"\xee" * (len(content) - 8192))
    return source


def test_a_database_in_use_stays(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aidtracker.data.engine.BUSY_SECONDS", 0.05)
    program = new_program(tmp_path / "open.db")
    for change in (lambda at: restore(at, path), set_aside):
        with pytest.raises(Refused, match=r"database\.in_use"):
            change(program.database.path)
    log(program, "Tea")
    program.close()
    assert texts(program.database.path) == ["Tea"]


def test_a_disk_without_second_names(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(link: Path, target: Path) -> None:
        raise PermissionError(link, target)

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    aside = restore(path, tmp_path / "stick.db", NOON)
    assert aside is not None
    assert texts(aside) == ["Socks", "Tea"]


@pytest.mark.parametrize("step", ["put_in_place", "second_name", "sync_folder"])
def test_the_database_stands_there_whenever_it_is_interrupted(
    step: str, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(durable, step, _interrupt)
    with pytest.raises(KeyboardInterrupt):
        restore(path, tmp_path / "stick.db")
    assert texts(path) == ["Socks", "Tea"]


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def test_a_damaged_file_is_set_aside_with_its_log(path: Path) -> None:
    keep_copy(path)
    wal = _damaged_with_log(path)
    aside = set_aside(path, NOON)
    assert aside.read_bytes() == b"\0" * 8192
    assert Path(f"{aside}-wal").read_bytes() == wal
    assert not path.exists()
    assert not Path(f"{path}-wal").exists()
