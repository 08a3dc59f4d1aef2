"""Opening the database file: new, ours, older, newer, damaged."""

import os
from pathlib import Path

from sqlalchemy import Connection

from aidtracker.data import durable
from aidtracker.data.backup import copies, keep_copy
from aidtracker.data.engine import APPLICATION_ID, Database
from aidtracker.data.soundness import schema_version
from aidtracker.domain.errors import Refused

SCHEMA_VERSION = 3
"""The number of the newest migration; stands in the file as `user_version`."""

MIGRATIONS = (Path(__file__).parent / "migrations" / "versions",)
"""The folders in which the migrations lie."""


def open_database(path: Path) -> Database:
    """Open the file, make it when there is none, bring an older one up to date after a copy was kept.

    Looks only at the header, which takes a few milliseconds whatever the size. Whether the whole file is
    sound says `soundness.quick_check`: a command asks it before its work, the window on a thread of its
    own as soon as the first page is shown.

    Raises `Refused`: `database.not_ours`, `database.newer`, `database.damaged`, or that the folder or
    disk does not let us.
    """
    with durable.telling_files(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    version = _known_version(path)
    if version > SCHEMA_VERSION:
        raise Refused("database.newer", file=str(path), version=version, known=SCHEMA_VERSION)
    if 0 < version < SCHEMA_VERSION:
        keep_copy(path)
    database = Database(path)
    try:
        if version < SCHEMA_VERSION:
            with database.migrating() as connection:
                _migrate(connection)
        else:
            with database.reading() as connection:
                connection.exec_driver_sql("SELECT 1 FROM sqlite_schema")
    except BaseException:
        database.close()
        raise
    return database


def _known_version(path: Path) -> int:
    try:
        return schema_version(path)
    except Refused as refusal:
        # Without its header a file could be anybody's; the copies beside it tell that it was ours.
        if refusal.code == "database.not_ours" and copies(path):
            raise Refused("database.damaged", file=str(path)) from refusal
        raise


def _migrate(connection: Connection) -> None:
    """Run the migrations inside the open transaction, so that a crash leaves the file as it was."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    config.set_main_option("version_locations", os.pathsep.join(map(str, MIGRATIONS)))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
