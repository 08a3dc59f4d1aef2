"""Opening the database file: new, ours, older, newer, damaged."""

import sqlite3
from pathlib import Path

from sqlalchemy import Connection

from aidtracker.data.backup import keep_copy
from aidtracker.data.engine import APPLICATION_ID, Database, refusal_for
from aidtracker.domain.errors import Refused

SCHEMA_VERSION = 1
"""The number of the newest migration; stands in the file as `user_version`."""


def open_database(path: Path) -> Database:
    """Open the file, make it when there is none, bring an older one up to date after a copy was kept.

    Raises `Refused`: `database.not_ours`, `database.newer`, `database.damaged`, or that the folder or
    disk does not let us.
    """
    _make_folder(path)
    version = _look_at(path)
    if version > SCHEMA_VERSION:
        raise Refused("database.newer", file=str(path), version=version, known=SCHEMA_VERSION)
    if 0 < version < SCHEMA_VERSION:
        keep_copy(path)
    database = Database(path)
    if version < SCHEMA_VERSION:
        with database.writing() as connection:
            _migrate(connection)
    return database


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused("database.cannot_open", file=str(path)) from error


def _look_at(path: Path) -> int:
    """The schema version of the file, 0 for a new one. Looks at the header and the list of tables only."""
    if not path.exists():
        return 0
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=10)
        try:
            application_id = connection.execute("PRAGMA application_id").fetchone()[0]
            version: int = connection.execute("PRAGMA user_version").fetchone()[0]
            tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise refusal_for(error, path) or Refused("database.damaged", file=str(path)) from error
    if application_id == 0 and tables == 0:
        return 0
    if application_id != APPLICATION_ID:
        raise Refused("database.not_ours", file=str(path))
    return version


def _migrate(connection: Connection) -> None:
    """Run the migrations inside the open transaction, so that a crash leaves the file as it was."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
