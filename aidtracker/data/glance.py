"""What the window must know before it can be shown: whose it is, in which language and colours.

Read with Python's own SQLite, some milliseconds after the start: SQLAlchemy and the tables take as long to
read as the rest of the window together. Whoever works with the database opens it with `open_database`.
"""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

_BUSY_SECONDS = 0.5

_LOCAL = "SELECT name, value FROM local WHERE name IN ('station', 'language', 'look', 'actor')"
_STATION = """
    SELECT stations.id, stations.code, sites.id, sites.code, sites.name, sites.timezone
    FROM stations JOIN sites ON sites.id = stations.site_id
    WHERE stations.id = ?
"""


@dataclass(frozen=True, slots=True)
class Glance:
    """The own station and its site, and what was chosen for this file; empty where nobody chose."""

    id: str
    code: str
    site_id: str
    site_code: str
    site_name: str
    timezone: str
    language: str
    look: str
    actor: str


def glance(path: Path) -> Glance | None:
    """What stands in a file that is set up. None when it is not, is not ours, or cannot be read like this:
    then `open_database` says why.
    """
    try:
        uri = f"{path.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True, timeout=_BUSY_SECONDS)) as connection:
            local = dict(connection.execute(_LOCAL).fetchall())
            row = connection.execute(_STATION, (local.get("station"),)).fetchone()
    except sqlite3.Error:
        return None
    if row is None:
        return None
    chosen = {name: local.get(name, "") for name in ("language", "look", "actor")}
    return Glance(*row, **chosen)
