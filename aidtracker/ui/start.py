"""The window, from the start of the program to its end."""

import sys
from contextlib import suppress
from pathlib import Path

from aidtracker.domain.errors import Refused
from aidtracker.ui.running.desk import Desk
from aidtracker.ui.running.opening import open_session
from aidtracker.ui.running.session import Opening


def run(path: Path) -> int:
    """Show the window on this database until the person closes it; gives the exit code.

    Whatever goes wrong is told in a dialog; 1 when there was no window at all.
    """
    desk = Desk()
    sys.excepthook = desk.report
    shown = False
    opening: Opening | None = Opening(path)
    while opening is not None:
        session = open_session(desk, opening)
        if session is None:
            break
        shown = True
        opening = session.run()
        if session.real_path is not None:
            _end_practice(session.path, opening)
        elif opening is None:
            _keep_last_copy(session.path)
    return 0 if shown else 1


def _end_practice(path: Path, opening: Opening | None) -> None:
    """What was tried out goes, unless the same window only opens anew, in another language."""
    from aidtracker.ui.first_start.practice import put_away

    if opening is None or opening.path != path:
        # Where it cannot be deleted now, the next practice does it.
        with suppress(Refused):
            put_away(path)


def _keep_last_copy(path: Path) -> None:
    from datetime import UTC, datetime

    from aidtracker.data.backup import copy_if_due

    # Nobody is there any more to read a refusal: the next start tries again, and says it.
    with suppress(Refused):
        copy_if_due(path, datetime.now(UTC))
