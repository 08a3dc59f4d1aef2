"""State machines as one guarded table each."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from aidtracker.domain.errors import Refused

S = TypeVar("S", bound=StrEnum)
E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Machine(Generic[S, E]):
    """Which step leads from which state to which; everything else is refused."""

    name: str
    table: Mapping[tuple[S, E], S]

    def after(self, state: S, step: E, number: str) -> S:
        """The state after `step`, or `Refused` with the code `<machine>.cannot_<step>`."""
        if (state, step) not in self.table:
            raise Refused(f"{self.name}.cannot_{step}", number=number, state=state)
        return self.table[state, step]

    def allows(self, state: S, step: E) -> bool:
        """Whether `step` is possible in `state`."""
        return (state, step) in self.table
