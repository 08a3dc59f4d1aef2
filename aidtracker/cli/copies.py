"""`backup` and `restore`."""

from argparse import Namespace
from pathlib import Path

from aidtracker import i18n
from aidtracker.cli.session import Session
from aidtracker.services.safety import back_up, put_back


def backup(session: Session, asked: Namespace) -> int:
    """Keep a checked copy."""
    path = back_up(session.program.database, Path(asked.to))
    session.answer(
        {"file": str(path)}, [i18n.translate("Cli", "Copied and checked: {file}").format(file=path)]
    )
    return 0


def restore(session: Session, asked: Namespace) -> int:
    """Go back to a copy; the database as it was is set aside, never deleted."""
    set_aside = put_back(session.path, Path(asked.copy)).aside
    lines = [i18n.translate("Cli", "{file} is as it was in the copy.").format(file=session.path)]
    if set_aside is not None:
        lines.append(i18n.translate("Cli", "What was there before is kept as {file}").format(file=set_aside))
    session.answer(
        {"file": str(session.path), "set_aside": None if set_aside is None else str(set_aside)}, lines
    )
    return 0
