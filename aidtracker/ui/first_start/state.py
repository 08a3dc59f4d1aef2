"""What was answered so far at the first start, and what follows from it."""

import re
from dataclasses import dataclass, replace

from aidtracker.domain.errors import Refused
from aidtracker.domain.places import SiteKind
from aidtracker.domain.text import fold
from aidtracker.i18n import Language
from aidtracker.services.settings import LocalSettings
from aidtracker.services.sites import SiteRequest

_NOT_FOR_CODES = re.compile(r"[^A-Z0-9]")


@dataclass(frozen=True, slots=True)
class Answers:
    """The fields of the first start. The code follows the name until somebody types one."""

    language: Language
    name: str = ""
    code: str = ""
    code_was_typed: bool = False
    place: str = ""
    country: str = ""
    person: str = ""

    def with_name(self, name: str) -> "Answers":
        """Another name, and the code that is proposed for it."""
        code = self.code if self.code_was_typed else proposed_code(name)
        return replace(self, name=name, code=code)

    def with_code(self, code: str) -> "Answers":
        """A code that was typed; emptied, it follows the name again."""
        if not code.strip():
            return replace(self, code="", code_was_typed=False)
        return replace(self, code=code, code_was_typed=True)

    def must_be_named(self) -> None:
        """The name is asked for first: the code follows from it."""
        if not self.name.strip():
            raise Refused("site.no_name", "name")

    def site(self, timezone: str) -> SiteRequest:
        """The own site, as `sites.set_up` takes it."""
        return SiteRequest(
            self.code, self.name, SiteKind.COLLECTION_POINT, self.place, self.country, timezone=timezone
        )

    @property
    def settings(self) -> LocalSettings:
        """What belongs to this file alone."""
        return LocalSettings(self.language, "", self.person)


def proposed_code(name: str) -> str:
    """Three Latin letters or digits for a name, beginning with a letter: `BOS` for Boston and Бостон."""
    # Folding makes v of w, which is right for finding and wrong for a name that is in Latin letters already.
    latin = name if name.isascii() else fold(name)
    letters = _NOT_FOR_CODES.sub("", latin.upper()).lstrip("0123456789")
    return letters[:3] if len(letters) >= 2 else ""
