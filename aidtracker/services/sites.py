"""Sites, and the first start."""

import re
from dataclasses import dataclass, replace

from sqlalchemy import insert, select

from aidtracker.data.engine import Database
from aidtracker.data.keys import new_key
from aidtracker.data.queries.sites import StationRow, own_station
from aidtracker.data.tables import Holder, Local, Site, Station
from aidtracker.domain.errors import Refused
from aidtracker.domain.numbers import STATION_CODE
from aidtracker.domain.places import WARSAW_KEY, HolderKind, Outside, SiteKind
from aidtracker.services.catalogue import add_starter_catalogue
from aidtracker.services.program import Clock
from aidtracker.services.work import Work

_SITE_CODE = re.compile(r"[A-Z][A-Z0-9]{1,5}")


@dataclass(frozen=True, slots=True)
class SiteRequest:
    """A site as the user describes it. `country` is ISO 3166 alpha-2, `timezone` an IANA name."""

    code: str
    name: str
    kind: SiteKind = SiteKind.COLLECTION_POINT
    place: str = ""
    country: str = ""
    address: str = ""
    contact: str = ""
    tax_id: str = ""
    timezone: str = ""


@dataclass(frozen=True, slots=True)
class ChangeSite:
    """New particulars for the site with this key; its code stays, as numbers carry it."""

    site_id: str
    name: str
    place: str
    country: str
    address: str
    contact: str
    tax_id: str


HOME = SiteRequest(code="HOME", name="Home")
"""What a command makes when nobody set the database up."""


def set_up(
    database: Database, own: SiteRequest, actor: str, clock: Clock, station_code: str = ""
) -> StationRow:
    """The first start: the outside world, Warsaw, the starter catalogue, the own site and its first station.

    Without `station_code` that is the site's code and a 1. Refuses with `program.already_set_up` when that
    was done before.
    """
    with database.writing() as connection:
        if own_station(connection) is not None:
            raise Refused("program.already_set_up")
        code = _checked_code(own.code)
        if code == _WARSAW.code:
            own = replace(
                own, kind=_WARSAW.kind, country=own.country or _WARSAW.country, timezone=_WARSAW.timezone
            )
        station_id, own_id = new_key(), WARSAW_KEY if code == "WAW" else new_key()
        station_code = station_code or f"{code}1"
        station = StationRow(station_id, station_code, own_id, code, own.name, own.timezone)
        work = Work(connection, actor, station, clock())
        work.begin("site.set_up", own.name)
        work.journal.insert(Holder, [{"id": reason, "kind": HolderKind.OUTSIDE} for reason in Outside])
        if own_id != WARSAW_KEY:
            _insert_site(work, WARSAW_KEY, _WARSAW)
        _insert_site(work, own_id, own)
        work.journal.insert(Station, [{"id": station_id, "code": station.code, "site_id": own_id}])
        connection.execute(insert(Local).values(name="station", value=station_id))
        add_starter_catalogue(work)
        return station


def add_site(work: Work, request: SiteRequest) -> str:
    """Make a site known; gives its key."""
    code = _checked_code(request.code)
    if work.connection.scalar(select(Site.id).where(Site.code == code)) is not None:
        raise Refused("site.code_taken", "code", code=code)
    key = new_key()
    work.begin("site.add", request.name)
    _insert_site(work, key, request)
    return key


def change_site(work: Work, request: ChangeSite) -> None:
    """Change what is known of a site."""
    if not request.name.strip():
        raise Refused("site.no_name", "name")
    work.begin("site.change", request.name)
    work.journal.update(
        Site,
        request.site_id,
        name=request.name.strip(),
        place=request.place.strip(),
        country=request.country.strip().upper(),
        address=request.address.strip(),
        contact=request.contact.strip(),
        tax_id=request.tax_id.strip(),
    )


_WARSAW = SiteRequest(
    code="WAW",
    name="Warsaw sorting centre",
    kind=SiteKind.SORTING_CENTRE,
    place="Warszawa",
    country="PL",
    timezone="Europe/Warsaw",
)


def _checked_code(code: str) -> str:
    cleaned = code.strip().upper()
    if not _SITE_CODE.fullmatch(cleaned) or not STATION_CODE.fullmatch(f"{cleaned}1"):
        raise Refused("site.code_form", "code", code=code)
    return cleaned


def _insert_site(work: Work, key: str, request: SiteRequest) -> None:
    if not request.name.strip():
        raise Refused("site.no_name", "name")
    work.journal.insert(Holder, [{"id": key, "kind": HolderKind.SITE}])
    work.journal.insert(
        Site,
        [
            {
                "id": key,
                "code": request.code.strip().upper(),
                "name": request.name.strip(),
                "kind": request.kind,
                "place": request.place.strip(),
                "country": request.country.strip().upper(),
                "address": request.address.strip(),
                "contact": request.contact.strip(),
                "tax_id": request.tax_id.strip(),
                "timezone": request.timezone,
            }
        ],
    )
