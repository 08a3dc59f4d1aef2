"""`init`: which site is this?"""

from argparse import Namespace

from aidtracker import i18n
from aidtracker.cli.session import Session
from aidtracker.services.sites import SiteRequest, set_up


def init(session: Session, asked: Namespace) -> int:
    """Set up a new database for a site."""
    program = session.open()
    own = SiteRequest(asked.site, asked.name, place=asked.place, country=asked.country)
    station = set_up(program.database, own, program.actor, program.clock)
    sentence = i18n.translate(
        "Cli", "{file} is set up for {site} ({code}); its numbers begin with {station}."
    )
    session.answer(
        {"site": station.site_code, "station": station.code, "file": str(session.path)},
        [
            sentence.format(
                file=session.path, site=station.site_name, code=station.site_code, station=station.code
            )
        ],
    )
    return 0
