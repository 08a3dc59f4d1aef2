"""What can be said of a giver: decided without Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from aidtracker import i18n
from aidtracker.data.queries.donors import DonorRow
from aidtracker.services.donors import NewDonor


@dataclass(frozen=True, slots=True)
class Giver:
    """Who gives, as the donation keeps it: a donor, or nobody by name. `label` never holds a name."""

    donor_id: str | None = None
    kind: str = ""
    label: str = ""

    @property
    def words(self) -> str:
        """What the chip says."""
        if self.label:
            return self.label
        if self.kind == "organisation":
            return i18n.translate("Donors", "an organisation")
        return i18n.translate("Donors", "anonymous")


class Means(StrEnum):
    """What taking a choice does."""

    GIVER = "giver"
    """The giver is known as far as wished."""
    REMEMBER = "remember"
    """A form asks who it is."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the list: a giver, or what a new donor would be remembered for."""

    means: Means
    title: str
    about: str = ""
    icon: str = ""
    giver: Giver = field(default=Giver())
    donor: NewDonor = field(default=NewDonor())

    @property
    def id(self) -> str:
        """Which line it is."""
        return f"{self.means}:{self.title}:{self.giver.donor_id or ''}"


def choices(typed: str, found: Sequence[DonorRow]) -> tuple[Choice, ...]:
    """What is offered while `typed` stands in the field and `found` answers to it.

    With nothing typed the anonymous come first, so that F4, Enter leaves it at that; else returning donors.
    """
    typed = " ".join(typed.split())
    named = "" if typed.upper().startswith("G-") else typed
    return (*(_returning(row) for row in found), *_new(named)) if typed else (*_nameless(), *_new(""))


def giver_of(reference: str, donor_id: str, kind: str) -> Giver:
    """A donor as the chip tells of them."""
    return Giver(donor_id, kind, reference)


def _nameless() -> tuple[Choice, ...]:
    return (
        Choice(
            Means.GIVER,
            i18n.translate("Donors", "Anonymous"),
            i18n.translate("Donors", "with a receipt code"),
            "eye-off",
        ),
        Choice(
            Means.GIVER,
            i18n.translate("Donors", "An organisation"),
            i18n.translate("Donors", "without a name"),
            "warehouse",
            Giver(None, "organisation"),
        ),
    )


def _returning(row: DonorRow) -> Choice:
    about = " · ".join(filter(None, (row.reference, _short(row.contact, 16) if row.name else "")))
    icon = "warehouse" if row.kind == "organisation" else "user"
    giver = giver_of(row.reference, row.id, row.kind)
    return Choice(Means.GIVER, row.name or row.contact, about, icon, giver)


def _new(name: str) -> tuple[Choice, ...]:
    about = _short(name, 20)
    return (
        Choice(
            Means.REMEMBER,
            i18n.translate("Donors", "New: wants a receipt in their name"),
            about,
            "receipt",
            donor=NewDonor(name, wants_receipt=True),
        ),
        Choice(
            Means.REMEMBER,
            i18n.translate("Donors", "New: wants to hear where it went"),
            about,
            "map-pin",
            donor=NewDonor(name, wants_news=True),
        ),
        Choice(
            Means.REMEMBER,
            i18n.translate("Donors", "New: an organisation by name"),
            about,
            "warehouse",
            donor=NewDonor(name, kind="organisation"),
        ),
    )


def _short(text: str, most: int) -> str:
    """Enough to tell one from another; the title needs the room."""
    return text if len(text) <= most else f"{text[: most - 1]}…"
