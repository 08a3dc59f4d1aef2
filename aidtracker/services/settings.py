"""What belongs to this file alone: the language and the look of its window, and who works here."""

from dataclasses import asdict, dataclass

from sqlalchemy import Connection, insert, select, update

from aidtracker.data.tables import Local
from aidtracker.services.sites import ChangeSite, change_site
from aidtracker.services.work import Work


@dataclass(frozen=True, slots=True)
class LocalSettings:
    """Empty where nobody chose. `actor` is a name or nickname; it stays in this database."""

    language: str = ""
    look: str = ""
    actor: str = ""


@dataclass(frozen=True, slots=True)
class SaveSettings:
    """All that is saved together; without `site` nothing of the own site changed."""

    local: LocalSettings
    site: ChangeSite | None = None


_NAMES = tuple(asdict(LocalSettings()))


def local_settings(connection: Connection) -> LocalSettings:
    """What was chosen for this file."""
    rows = connection.execute(select(Local.name, Local.value).where(Local.name.in_(_NAMES)))
    return LocalSettings(**dict(iter(rows)))


def change_settings(work: Work, settings: LocalSettings) -> None:
    """Keep what was chosen. No operation: it is nothing that other stations or undo should know of."""
    for name, value in asdict(settings).items():
        changed = work.connection.execute(update(Local).where(Local.name == name).values(value=value.strip()))
        if changed.rowcount == 0:
            work.connection.execute(insert(Local).values(name=name, value=value.strip()))


def save_settings(work: Work, request: SaveSettings) -> None:
    """Keep what was chosen, and new particulars of a site; refuses as `sites.change_site` does."""
    if request.site is not None:
        change_site(work, request.site)
    change_settings(work, request.local)
