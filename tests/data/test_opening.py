"""Opening: new, ours, older, newer, somebody else's, damaged."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from aidtracker.data import backup, opening
from aidtracker.data.engine import APPLICATION_ID
from aidtracker.data.opening import open_database
from aidtracker.data.soundness import full_check, quick_check, schema_version
from aidtracker.domain.errors import Refused
from tests.data.programs import import_lines, log, new_program, program_at, texts


def _pragma(path: Path, name: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


def test_a_new_file_says_whose_it_is(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "aid.db"
    open_database(path).close()
    assert _pragma(path, "application_id") == APPLICATION_ID
    assert _pragma(path, "user_version") == opening.SCHEMA_VERSION
    assert [name.name for name in path.parent.iterdir()] == ["aid.db"]


def test_opening_again_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "aid.db"
    new_program(path).close()
    before = path.read_bytes()
    open_database(path).close()
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", None])
def test_a_file_whose_creation_was_interrupted_is_new(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "aid.db"
    if content is None:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
    else:
        path.write_bytes(content)
    assert schema_version(path) == 0
    new_program(path).close()
    assert schema_version(path) == opening.SCHEMA_VERSION


def test_a_newer_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "aid.db"
    new_program(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 999")
    before = path.read_bytes()
    with pytest.raises(Refused, match=r"database\.newer.*version=999, known=3"):
        open_database(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("kind", ["another program's database", "a letter"])
def test_a_file_that_is_not_ours_is_refused_and_left_alone(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "aid.db"
    if kind == "a letter":
        path.write_text("Dear all, here is the list of donations. " * 50)
    else:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("CREATE TABLE bookmarks (id INTEGER)")
    before = path.read_bytes()
    with pytest.raises(Refused, match=r"database\.not_ours"):
        open_database(path)
    assert path.read_bytes() == before


def test_a_folder_in_the_place_of_the_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"database\.cannot_open"):
        open_database(tmp_path)


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Refused, match=r"database\.cannot_open"):
        open_database(tmp_path / "file" / "aid.db")


def test_a_file_without_its_header_is_known_by_its_copies(tmp_path: Path) -> None:
    path = tmp_path / "aid.db"
    new_program(path).close()
    backup.keep_copy(path)
    path.write_bytes(b"\0" * path.stat().st_size)
    with pytest.raises(Refused, match=r"database\.damaged"):
        open_database(path)


def test_what_was_committed_before_a_power_cut_is_found_in_the_log(tmp_path: Path) -> None:
    program = new_program(tmp_path / "aid.db")
    log(program, "Socks")
    crashed = tmp_path / "crashed.db"
    for end in ("", "-wal"):
        Path(f"{crashed}{end}").write_bytes(Path(f"{program.database.path}{end}").read_bytes())
    program.close()
    assert schema_version(crashed) == opening.SCHEMA_VERSION
    assert quick_check(crashed)
    assert texts(crashed) == ["Socks"]


@pytest.mark.parametrize("place", ["header", "page", "cut off"])
def test_the_quick_check_finds_damage(place: str, tmp_path: Path) -> None:
    path = tmp_path / "aid.db"
    program = new_program(path)
    program.do(import_lines, 500)
    program.close()
    assert quick_check(path)
    content = bytearray(path.read_bytes())
    if place == "header":
        content[:16] = b"\0" * 16
    elif place == "page":
        middle = len(content) // 2 // 8192 * 8192
        content[middle : middle + 8192] = b"\xee" * 8192
    else:
        del content[len(content) // 2 :]
    path.write_bytes(content)
    assert not quick_check(path)
    assert not full_check(path)


def test_the_full_check_compares_indexes(tmp_path: Path) -> None:
    path = tmp_path / "aid.db"
    program = new_program(path)
    log(program)
    program.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("DELETE FROM sqlite_schema WHERE name = 'ix_lots_donation_id'")
        connection.execute("PRAGMA writable_schema = RESET")
        connection.execute("DELETE FROM lots")
        root = "SELECT 1 FROM sqlite_schema WHERE name = 'ix_lots_donation_id'"
        assert connection.execute(root).fetchone() is None
    assert not full_check(path)


def test_the_check_sees_a_file_that_is_being_written(tmp_path: Path) -> None:
    program = new_program(tmp_path / "aid.db")
    with program.database.writing() as connection:
        connection.exec_driver_sql("UPDATE sites SET name = 'Salem' WHERE code = 'BOS'")
        assert quick_check(program.database.path)
    program.close()


def test_the_check_says_nothing_of_a_file_it_cannot_read(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"database\.cannot_open"):
        quick_check(tmp_path / "none.db")
    assert not (tmp_path / "none.db").exists()


def test_a_refused_opening_lets_go_of_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "aid.db"
    new_program(path).close()
    monkeypatch.setattr(opening, "SCHEMA_VERSION", opening.SCHEMA_VERSION + 1)
    monkeypatch.setattr(opening, "_migrate", lambda _: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        open_database(path)
    monkeypatch.undo()
    program_at(path).close()
    assert not Path(f"{path}-wal").exists()
