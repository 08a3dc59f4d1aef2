"""Migrations: they lead to the tables of today, keep a copy first, and change all or nothing."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import make_url
from sqlalchemy.schema import CreateIndex, CreateTable

from aidtracker.data import backup, opening
from aidtracker.data.engine import Database
from aidtracker.data.opening import open_database
from aidtracker.data.soundness import schema_version
from aidtracker.data.tables import Base
from tests.data.programs import log, new_program, program_at, texts

NEXT = """
from alembic import op
import sqlalchemy as sa

revision = "{revision}"
down_revision = {before!r}


def upgrade() -> None:
    op.add_column("lots", sa.Column("colour", sa.Text(), nullable=True))
    with op.batch_alter_table("sites") as sites:
        sites.add_column(sa.Column("floor", sa.Integer(), nullable=True))
        sites.alter_column("note_", new_column_name="x") if {fails} else None
"""


def test_the_migrations_make_the_tables_of_today(tmp_path: Path) -> None:
    open_database(tmp_path / "migrated.db").close()
    direct = Database(tmp_path / "direct.db")
    with direct.writing() as connection:
        Base.metadata.create_all(connection)
    direct.close()
    assert _sorted_parts(tmp_path / "migrated.db") == _sorted_parts(tmp_path / "direct.db")


def _sorted_parts(path: Path) -> dict[str, list[str]]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'alembic%'"
        ).fetchall()
    parts = {}
    for name, sql in rows:
        plain = sql.replace(f'TABLE "{name}"', f"TABLE {name}")  # as SQLite writes it when it renames
        parts[name] = sorted(line.strip().rstrip(",") for line in plain.splitlines())
    return parts


def test_alembic_sees_nothing_left_to_do(tmp_path: Path) -> None:
    database = open_database(tmp_path / "aid.db")
    with database.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
    database.close()


def test_every_table_is_strict(tmp_path: Path) -> None:
    database = open_database(tmp_path / "aid.db")
    with database.reading() as connection:
        rows = connection.exec_driver_sql("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")
        loose = {name for name, strict in rows if not strict}
    database.close()
    assert {name for name in loose if not name.startswith("sqlite_")} == {"alembic_version"}


def test_every_table_compiles_for_postgresql() -> None:
    dialect = make_url("postgresql://").get_dialect()()
    for table in Base.metadata.sorted_tables:
        made = str(CreateTable(table).compile(dialect=dialect))
        assert "CREATE TABLE" in made
        assert not re.search(r"\b(STRICT|BLOB|DATETIME|FLOAT|REAL)\b", made)
        for index in table.indexes:
            assert "INDEX" in str(CreateIndex(index).compile(dialect=dialect))


def _newer_program(folder: Path, monkeypatch: pytest.MonkeyPatch, *, fails: bool = False) -> None:
    """The program of next year: one more migration."""
    head = max(opening.MIGRATIONS[0].glob("[0-9]*.py"))
    before = re.search(r'^revision = "(.+)"$', head.read_text(), re.MULTILINE)
    assert before is not None
    folder.mkdir()
    (folder / "9999_next.py").write_text(NEXT.format(revision="9999", before=before[1], fails=fails))
    monkeypatch.setattr(opening, "MIGRATIONS", (*opening.MIGRATIONS, folder))
    monkeypatch.setattr(opening, "SCHEMA_VERSION", opening.SCHEMA_VERSION + 1)


def _columns(path: Path, table: str) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}


def test_an_older_file_is_copied_and_then_brought_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "aid.db"
    program = new_program(path)
    log(program, "Socks")
    program.close()
    old = opening.SCHEMA_VERSION
    _newer_program(tmp_path / "next", monkeypatch)
    program = program_at(path)
    log(program, "Tea")
    program.close()
    assert schema_version(path) == old + 1
    assert "colour" in _columns(path, "lots")
    assert "floor" in _columns(path, "sites")
    (copy,) = backup.copies(path)
    assert schema_version(copy.path) == old
    assert "colour" not in _columns(copy.path, "lots")
    assert texts(path) == ["Socks", "Tea"]


def test_a_migration_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "aid.db"
    program = new_program(path)
    log(program, "Socks")
    program.close()
    before = _sorted_parts(path)
    _newer_program(tmp_path / "next", monkeypatch, fails=True)
    with pytest.raises(Exception, match="note_"):
        open_database(path)
    monkeypatch.undo()
    assert _sorted_parts(path) == before
    assert schema_version(path) == opening.SCHEMA_VERSION
    assert len(backup.copies(path)) == 1
    assert texts(path) == ["Socks"]


def _only(number: int, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program as it was when it knew so many migrations."""
    folder.mkdir()
    for migration in sorted(opening.MIGRATIONS[0].glob("[0-9]*.py"))[:number]:
        (folder / migration.name).write_text(migration.read_text())
    monkeypatch.setattr(opening, "MIGRATIONS", (folder,))
    monkeypatch.setattr(opening, "SCHEMA_VERSION", number)


FIRST_ROWS = """
INSERT INTO holders VALUES ('site', 's');
INSERT INTO operations VALUES ('site.set_up', '', '', 't', 1, 1, '', NULL, 'o');
INSERT INTO sites (id, code, name, kind, place, country, address, contact, tax_id, timezone, operation_id,
    retracted) VALUES ('s', 'BOS', 'Boston', 'collection point', '', '', '', '', '', '', 'o', 0);
INSERT INTO donations (id, number, site_id, day, note, finished, operation_id, retracted)
    VALUES ('d', 'BOS1-D00001-1', 's', '2026-03-01', '', 1, 'o', 0);
INSERT INTO lots (id, donation_id, position, text, detail, quantity_milli, unit, weight_source, batch,
    condition, currency, origin, hs6, note, findings, operation_id, retracted)
    VALUES ('l', 'd', 1, 'Socks', '', 1000, 'PR', '', '', '', '', '', '', '', '', 'o', 0);
INSERT INTO movements (id, lot_id, from_id, to_id, quantity_milli, occurred, operation_id)
    VALUES ('m', 'l', '00000000000070008000000000000001', 's', 1000, 1, 'o');
"""


def test_rows_of_the_first_tables_are_taken_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "aid.db"
    with monkeypatch.context() as patched:
        _only(1, tmp_path / "first", patched)
        database = open_database(path)
    outside = "INSERT OR IGNORE INTO holders VALUES ('outside', '00000000000070008000000000000001')"
    with database.writing() as connection:
        for statement in (outside, *filter(str.strip, FIRST_ROWS.split(";"))):
            connection.exec_driver_sql(statement)
    database.close()
    assert "rough" not in _columns(path, "lots")
    open_database(path).close()
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT text, quantity_milli, rough, category, typed FROM lots").fetchall()
        assert rows == [("Socks", 1000, 0, "", "")]
        assert connection.execute("SELECT number, donor_id, donor_kind FROM donations").fetchall() == [
            ("BOS1-D00001-1", None, "")
        ]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    (copy,) = backup.copies(path)
    assert schema_version(copy.path) == 1
