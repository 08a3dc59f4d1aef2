"""What the window learns of a file before it opens it."""

import sqlite3
from pathlib import Path

from aidtracker.data.glance import glance
from aidtracker.data.queries.sites import own_station
from aidtracker.services.program import Program
from aidtracker.services.settings import LocalSettings, change_settings


def test_it_says_the_same_as_the_queries(program: Program, database_file: Path) -> None:
    program.do(change_settings, LocalSettings("uk", "dark", "Alena"))
    station = program.read(own_station)
    known = glance(database_file)
    assert known is not None
    assert station is not None
    assert (known.id, known.code, known.site_id, known.site_code, known.site_name, known.timezone) == (
        station.id,
        station.code,
        station.site_id,
        station.site_code,
        station.site_name,
        station.timezone,
    )
    assert (known.language, known.look, known.actor) == ("uk", "dark", "Alena")


def test_nothing_is_known_before_the_first_start(empty: Path) -> None:
    assert glance(empty) is None


def test_a_file_that_is_none_of_ours_is_left_to_the_opening(tmp_path: Path) -> None:
    text = tmp_path / "notes.db"
    text.write_text("milk, bread", encoding="utf-8")
    other = tmp_path / "other.db"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE t (a)")
    connection.close()
    missing = tmp_path / "missing.db"
    assert [glance(path) for path in (text, other, missing, tmp_path)] == [None] * 4
    assert not missing.exists()
