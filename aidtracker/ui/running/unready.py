"""A database that cannot be shown yet: refused, damaged, or never set up."""

from aidtracker import i18n
from aidtracker.data.opening import open_database
from aidtracker.data.queries.sites import own_station
from aidtracker.domain.errors import Refused
from aidtracker.services.messages import explain
from aidtracker.services.program import Program
from aidtracker.services.safety import damage
from aidtracker.services.settings import local_settings
from aidtracker.ui.first_start import first_start
from aidtracker.ui.running.damage import mend
from aidtracker.ui.running.desk import Desk
from aidtracker.ui.running.session import Opening


def make_ready(desk: Desk, opening: Opening) -> Opening | None:
    """What to open now that it is ready; None when the person let it be, or nothing can be done."""
    desk.dress()
    refused = opening.refused
    while True:
        if refused is not None and not _mended(desk, opening, refused):
            return None
        try:
            return _looked_into(desk, opening)
        except Refused as refusal:
            refused = refusal


def _looked_into(desk: Desk, opening: Opening) -> Opening | None:
    program = Program(open_database(opening.path), actor="")
    try:
        settings = program.read(local_settings)
        desk.take(settings.language, settings.look)
        if program.read(own_station) is not None:
            return Opening(opening.path, opening.page)
        return first_start(desk, program)
    finally:
        program.close()


def _mended(desk: Desk, opening: Opening, refused: Refused) -> bool:
    if refused.code == "database.damaged":
        refused = damage(opening.path)
    if refused.code.startswith("database.damaged"):
        return mend(opening.path, refused, desk.dialogs)
    desk.dialogs.message(i18n.translate("Start", "AidTracker cannot start"), explain(refused.problem))
    return False
