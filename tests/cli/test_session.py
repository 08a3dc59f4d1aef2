"""Which database, whose, and in which language."""

import getpass
import sqlite3
from pathlib import Path

import pytest

from aidtracker.cli.session import database_path
from aidtracker.domain.errors import Refused
from aidtracker.settings import data_folder
from tests.cli.terminal import Terminal


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("a.db", Path("a.db")),
        ("/srv/дім.db", Path("/srv/дім.db")),
        ("sqlite:///a.db", Path("a.db")),
        ("sqlite:////srv/a%20b.db", Path("/srv/a b.db")),
        ("file:///srv/a.db", Path("/srv/a.db")),
        (None, data_folder() / "aidtracker.db"),
    ],
)
def test_which_file(text: str | None, path: Path) -> None:
    assert database_path(text) == path


def test_a_password_in_a_url_is_not_repeated() -> None:
    with pytest.raises(Refused) as refused:
        database_path("postgresql://alena:secret@host/aid")
    assert refused.value.code == "database.only_files"
    assert "secret" not in str(refused.value)


def test_a_command_makes_the_site_home(terminal: Terminal) -> None:
    assert terminal.done("list", "stock") == []
    codes = {site["code"]: site["kind"] for site in terminal.done("list", "sites")}
    assert codes == {"HOME": "collection point", "WAW": "sorting centre"}
    assert terminal.done("ship", "--from", "HOME", "--to", "WAW")["number"].startswith("HOME1-S")


def test_who_did_it_is_never_the_account(boston: Terminal) -> None:
    boston.done("ship", "--from", "BOS", "--to", "WAW")
    with sqlite3.connect(boston.database) as connection:
        actors = {row[0] for row in connection.execute("SELECT DISTINCT actor FROM operations")}
        assert getpass.getuser() not in actors
        connection.execute("INSERT INTO local (name, value) VALUES ('actor', 'Alena'), ('language', 'uk')")
    connection.close()
    boston.done("ship", "--from", "BOS", "--to", "WAW")
    with sqlite3.connect(boston.database) as connection:
        last = connection.execute("SELECT actor FROM operations ORDER BY clock DESC LIMIT 1").fetchone()
    connection.close()
    assert last == ("Alena",)


def test_a_file_that_is_something_else_stays_as_it_is(terminal: Terminal) -> None:
    terminal.database.write_bytes(b"not a database, but somebody's text" * 100)
    before = terminal.database.read_bytes()
    assert "not an AidTracker database" in terminal.refused("list", "sites")
    assert terminal.database.read_bytes() == before
