"""Sites and the own station."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from aidtracker.data.tables import Local, Site, Station
from aidtracker.domain.errors import Refused


@dataclass(frozen=True, slots=True)
class StationRow:
    """The own station and the site it stands at."""

    id: str
    code: str
    site_id: str
    site_code: str
    site_name: str
    timezone: str


@dataclass(frozen=True, slots=True)
class SiteRow:
    """A place that holds goods."""

    id: str
    code: str
    name: str
    kind: str
    place: str
    country: str
    address: str
    contact: str
    tax_id: str
    timezone: str


_SITE_COLUMNS = (
    Site.id,
    Site.code,
    Site.name,
    Site.kind,
    Site.place,
    Site.country,
    Site.address,
    Site.contact,
    Site.tax_id,
    Site.timezone,
)


def own_station(connection: Connection) -> StationRow | None:
    """This installation, or None before it was set up."""
    row = connection.execute(
        select(Station.id, Station.code, Station.site_id, Site.code, Site.name, Site.timezone)
        .join(Site, Site.id == Station.site_id)
        .join(Local, Local.value == Station.id)
        .where(Local.name == "station")
    ).one_or_none()
    return None if row is None else StationRow(*row)


def list_sites(connection: Connection) -> list[SiteRow]:
    """All sites, by code."""
    rows = connection.execute(select(*_SITE_COLUMNS).where(Site.stands()).order_by(Site.code))
    return [SiteRow(**row) for row in rows.mappings()]


def site_by_code(connection: Connection, code: str) -> SiteRow:
    """The site with this code; `Refused("site.unknown")` when there is none."""
    row = (
        connection.execute(select(*_SITE_COLUMNS).where(Site.code == code.upper(), Site.stands()))
        .mappings()
        .one_or_none()
    )
    if row is None:
        raise Refused("site.unknown", "site", code=code)
    return SiteRow(**row)


def site_by_id(connection: Connection, site_id: str) -> SiteRow:
    """The site with this key."""
    return SiteRow(**connection.execute(select(*_SITE_COLUMNS).where(Site.id == site_id)).mappings().one())


def local_setting(connection: Connection, name: str) -> str:
    """A setting of this file alone, empty when it was never made."""
    return connection.scalar(select(Local.value).where(Local.name == name)) or ""
