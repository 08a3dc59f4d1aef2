"""What stands in the fields of the settings, and what of it is to be saved."""

from dataclasses import dataclass, fields

from aidtracker.data.queries.sites import SiteRow
from aidtracker.services.settings import LocalSettings, SaveSettings
from aidtracker.services.sites import ChangeSite


@dataclass(frozen=True, slots=True)
class SiteFields:
    """The particulars of a site that can be changed; its code cannot, numbers carry it."""

    name: str = ""
    place: str = ""
    country: str = ""
    address: str = ""
    contact: str = ""
    tax_id: str = ""

    @classmethod
    def of(cls, site: SiteRow) -> "SiteFields":
        """As they are saved."""
        return cls(**{field.name: getattr(site, field.name) for field in fields(cls)})

    def request(self, site_id: str) -> ChangeSite:
        """As `sites.change_site` takes them."""
        return ChangeSite(
            site_id, self.name, self.place, self.country, self.address, self.contact, self.tax_id
        )


@dataclass(frozen=True, slots=True)
class Form:
    """The whole form."""

    site: SiteFields
    local: LocalSettings

    def request(self, site_id: str, saved: "Form") -> SaveSettings:
        """What to save, seen from what was saved before."""
        changed = self.site != saved.site
        return SaveSettings(self.local, self.site.request(site_id) if changed else None)

    def needs_new_window(self, saved: "Form") -> bool:
        """Whether every word in the window changes."""
        return self.local.language != saved.local.language
