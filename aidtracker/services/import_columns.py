"""Which column means what, as people said it by hand: kept for the next file with the same headers.

Docs: `docs/decisions/0012-columns-remembered.md`.
"""

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256

from sqlalchemy import Connection, delete, insert, select

from aidtracker.data.tables import Local
from aidtracker.domain.units import fold_words


def remembered_columns(connection: Connection, headers: Sequence[str]) -> dict[str, str]:
    """Header (or letter) → field, as it was said of these headers the last time; empty when it never was."""
    kept = connection.scalar(select(Local.value).where(Local.name == _name(headers)))
    return dict(json.loads(kept)) if kept else {}


def remember_columns(connection: Connection, headers: Sequence[str], mapping: Mapping[str, str]) -> None:
    """Keep what was said of these headers, in the place of what was said before."""
    connection.execute(delete(Local).where(Local.name == _name(headers)))
    kept = json.dumps(dict(mapping), ensure_ascii=False)
    connection.execute(insert(Local).values(name=_name(headers), value=kept))


def _name(headers: Sequence[str]) -> str:
    """The order counts: a column without a header is known by its letter."""
    text = "\x1f".join(map(fold_words, headers))
    return f"import.columns.{sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}"
