"""What a needs sheet says, frozen: names are given in every language, the paper chooses one or two."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from aidtracker.domain.catalogue import CategoryKind
from aidtracker.i18n import Language

InLanguages = Mapping[Language, str]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A thing on the sheet. `amount_milli` is what is still missing; None: as much as there is."""

    name: InLanguages
    kind: CategoryKind
    unit: InLanguages
    amount_milli: int | None = None
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class NeedsSheet:
    """One page for the wall of `site`. `asked_by` asked as of `as_of`, None where nothing is asked for;
    `refused` are whole sentences.
    """

    site: str
    place: str
    day: date
    asked_by: str
    as_of: date | None
    wanted: tuple[Wanted, ...]
    not_now: tuple[Wanted, ...]
    enough: tuple[Wanted, ...]
    refused: tuple[InLanguages, ...]
