"""Made-up data to look at: in a database of its own, so that it never mixes with real gifts."""

from pathlib import Path

from aidtracker import i18n
from aidtracker.data.opening import open_database
from aidtracker.data.queries.sites import own_station
from aidtracker.domain.errors import Refused
from aidtracker.i18n import Language
from aidtracker.services.messages import explain
from aidtracker.services.program import Program
from aidtracker.services.settings import LocalSettings, change_settings
from aidtracker.ui.running.desk import Desk
from aidtracker.ui.running.session import PRACTICE, Opening
from aidtracker.ui.running.waiting import Tell, WaitDialog

_NAME = "Alena"


def practice_path(path: Path) -> Path:
    """Where the practice database of `path` lies: beside it."""
    return path.with_name(f"{path.stem}{PRACTICE}{path.suffix}")


def open_practice(path: Path, desk: Desk) -> Opening | None:
    """Tells the story into the practice database, unless that was done before; None when it was refused."""
    practice, language = practice_path(path), i18n.current_language()
    waiting = WaitDialog(i18n.translate("FirstStart", "Making up a story…"))
    try:
        waiting.wait_for(lambda tell: _fill(practice, language, tell))
    except Refused as refused:
        desk.dialogs.message(i18n.translate("FirstStart", "That did not work"), explain(refused.problem))
        return None
    return Opening(practice)


def _fill(path: Path, language: Language, tell: Tell) -> None:
    from aidtracker.services.demo import tell_story

    program = Program(open_database(path), _NAME)
    try:
        if program.read(own_station) is None:
            tell_story(program, tell)
        program.do(change_settings, LocalSettings(language, "", _NAME))
    finally:
        program.close()
