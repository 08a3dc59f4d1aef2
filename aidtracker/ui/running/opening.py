"""Opening a database for the window: what is refused, what is damaged, what was never set up."""

from aidtracker import i18n
from aidtracker.data.engine import Database
from aidtracker.data.opening import open_database
from aidtracker.data.queries.sites import own_station
from aidtracker.domain.errors import Refused
from aidtracker.services.messages import explain
from aidtracker.services.program import Program
from aidtracker.services.safety import damage
from aidtracker.services.settings import local_settings
from aidtracker.ui.running.desk import Desk
from aidtracker.ui.running.session import Opening, Session


def open_session(desk: Desk, opening: Opening) -> Session | None:
    """The database in its window, None when the person let it be or it cannot be opened."""
    following: Opening | None = opening
    while following is not None:
        database = _open(desk, following)
        if database is None:
            return None
        program = Program(database, actor="")
        settings = program.read(local_settings)
        desk.take(settings)
        program.actor = settings.actor
        station = program.read(own_station)
        if station is not None:
            return Session(desk, program, station, following.page)
        following = _first_start(desk, program)
        program.close()
    return None


def _first_start(desk: Desk, program: Program) -> Opening | None:
    from aidtracker.ui.first_start import first_start

    return first_start(desk, program)


def _open(desk: Desk, opening: Opening) -> Database | None:
    refused = opening.damage
    while True:
        if refused is not None and not _mended(desk, opening, refused):
            return None
        try:
            return open_database(opening.path)
        except Refused as refusal:
            refused = damage(opening.path) if refusal.code == "database.damaged" else refusal


def _mended(desk: Desk, opening: Opening, refused: Refused) -> bool:
    desk.dress()
    if refused.code.startswith("database.damaged"):
        from aidtracker.ui.running.damage import mend

        return mend(opening.path, refused, desk.dialogs)
    desk.dialogs.message(i18n.translate("Start", "AidTracker cannot start"), explain(refused.problem))
    return False
