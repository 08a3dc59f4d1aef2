"""Practice: made-up data in a database of its own, which is gone when the practice ends."""

from pathlib import Path

from aidtracker import i18n
from aidtracker.data.backup import copies
from aidtracker.data.opening import open_database
from aidtracker.domain.errors import Refused
from aidtracker.i18n import Language
from aidtracker.services.messages import explain
from aidtracker.services.program import Program
from aidtracker.services.settings import LocalSettings, change_settings
from aidtracker.ui.running.desk import Desk
from aidtracker.ui.running.session import PRACTICE, Opening
from aidtracker.ui.running.waiting import Tell, WaitDialog

_NAME = "Alena"
_STATION = "TRIAL"
"""Begins every number, so that a paper from here is never taken for a real one."""


def practice_path(path: Path) -> Path:
    """Where the practice database of `path` lies: beside it."""
    return path.with_name(f"{path.stem}{PRACTICE}{path.suffix}")


def open_practice(path: Path, desk: Desk) -> Opening | None:
    """Makes the practice database of `path` anew; None when it was refused."""
    practice, language = practice_path(path), i18n.current_language()
    waiting = WaitDialog(i18n.translate("FirstStart", "Making up a story…"))
    try:
        put_away(practice)
        waiting.wait_for(lambda tell: _fill(practice, language, tell))
    except Refused as refused:
        desk.dialogs.message(i18n.translate("FirstStart", "That did not work"), explain(refused.problem))
        return None
    return Opening(practice)


def put_away(practice: Path) -> None:
    """Deletes a practice database with all that belongs to it; one that a crash left behind as well.

    Raises `Refused("practice.in_use")` where another window has it open.
    """
    if not practice.stem.endswith(PRACTICE):
        raise ValueError(practice)
    beside = [Path(f"{practice}{ending}") for ending in ("-wal", "-shm")]
    try:
        for path in (
            practice,
            *beside,
            practice.with_suffix(".ini"),
            *(copy.path for copy in copies(practice)),
        ):
            path.unlink(missing_ok=True)
    except OSError as error:
        raise Refused("practice.in_use", file=str(practice)) from error


def _fill(path: Path, language: Language, tell: Tell) -> None:
    from aidtracker.services.demo import tell_story

    program = Program(open_database(path), _NAME)
    try:
        tell_story(program, tell, _STATION)
        program.do(change_settings, LocalSettings(language, "", _NAME))
    finally:
        program.close()
