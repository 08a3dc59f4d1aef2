"""Expected errors: a code and parameters, so that each surface can say them in the user's language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Level(StrEnum):
    """How much a problem weighs."""

    WARNED = "warned"
    SKIPPED = "skipped"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to tell the user. `code` names a sentence in `aidtracker.services.messages`."""

    code: str
    values: Mapping[str, object] = field(default_factory=dict)
    level: Level = Level.REFUSED


class Refused(Exception):
    """An action that cannot be done, and why. Nothing was changed.

    `about` names the field of the request that has to be changed, empty when no single one has.
    """

    def __init__(self, code: str, about: str = "", /, **values: object) -> None:
        super().__init__(code, values)
        self.problem = Problem(code, values)
        self.about = about

    @property
    def code(self) -> str:
        """The code of the sentence, for example `box.sealed`."""
        return self.problem.code

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value}" for name, value in self.problem.values.items())
        return f"{self.code}({told})"
