"""Bags and boxes in bulk as typed: a van arrives, what is in them is said later. Without Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from aidtracker.domain.errors import Problem
from aidtracker.domain.quick_line import QuickLine, read_quantity, read_weight, understand
from aidtracker.domain.text import fold
from aidtracker.domain.units import Unit
from aidtracker.services.categories import CATEGORIES, category_name, category_named
from aidtracker.services.sorting import LogRough

PACKAGES = (Unit.BAG, Unit.BOX, Unit.CARTON, Unit.PACK, Unit.PALLET)
_NO_DAY = date(2000, 1, 1)
_GOODS = "goods"


@dataclass(frozen=True, slots=True)
class RoughDraft:
    """So many packages (`count`, `unit`) of a category and what they weigh together, as typed.

    The count may name the package and the weight too: `12 boxes 80 kg`.
    """

    category: str = ""
    count: str = ""
    unit: str = Unit.BAG
    weight: str = ""
    note: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not any(text.strip() for text in (self.category, self.count, self.weight, self.note))

    def faults(self) -> Mapping[str, Problem]:
        """What is wrong, by the fields as `Refused.about` calls them; what is missing is not."""
        found: dict[str, Problem] = {}
        packages, weight = self._packages(), read_weight(self.weight)
        if isinstance(packages, Problem):
            found["packages"] = packages
        if isinstance(weight, Problem):
            found["weight"] = weight
        return found

    def missing(self) -> str:
        """The first field that has to be filled yet; empty when the line can be logged."""
        if not self.category:
            return "category"
        return "" if self.count.strip() else "packages"

    def named_unit(self) -> str:
        """The package that the count names: `12 boxes`."""
        unit = self._said().unit
        return str(unit) if unit in PACKAGES else ""

    @property
    def says_weight(self) -> bool:
        """Whether the count tells the weight too."""
        return self._said().weight_g is not None

    def request(self, donation_id: str | None, donor_id: str | None, donor_kind: str) -> LogRough:
        """What to save; only where nothing is wrong or missing."""
        packages, weight = self._packages(), read_weight(self.weight)
        if weight is None:
            # Nobody weighs each bag of a van: what is said is of all of them.
            said = self._said()
            weight = said.weight_each_g if said.weight_each_g is not None else said.weight_g
        return LogRough(
            self.category,
            packages if isinstance(packages, int) else 0,
            self.named_unit() or self.unit,
            weight if isinstance(weight, int) else None,
            " ".join(self.note.split()),
            donation_id,
            donor_id,
            donor_kind,
        )

    def _said(self) -> QuickLine:
        # A word behind it, or "12 boxes" would be taken for twelve things called boxes.
        return understand(f"{self.count} {_GOODS}", _NO_DAY)

    def _packages(self) -> int | Problem:
        if not self.count.strip():
            return 0
        said = self._said()
        plain = said.item_text == _GOODS and (said.unit in PACKAGES or said.weight_g is not None)
        milli = said.quantity_milli if plain else read_quantity(self.count)
        if isinstance(milli, int) and milli % 1000 == 0:
            return milli // 1000
        if isinstance(milli, Problem):
            return milli
        return Problem("row.quantity_not_a_number", {"value": self.count[:40]})


def categories_like(text: str) -> tuple[str, ...]:
    """The categories that `text` may be the beginning of, in any language; all of them for nothing."""
    named, typed = category_named(text), fold(text)
    if not typed:
        return tuple(CATEGORIES)
    by_name = {code: (fold(category_name(code)), fold(code)) for code in CATEGORIES}
    begins = [code for code, names in by_name.items() if any(name.startswith(typed) for name in names)]
    inside = [code for code, names in by_name.items() if any(typed in name for name in names)]
    return tuple(dict.fromkeys([*([named] if named else []), *begins, *inside]))
