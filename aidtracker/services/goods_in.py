"""What all imports share: matching to the catalogue, weights, rules of intake, rows of lots."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from aidtracker.data.keys import new_key
from aidtracker.domain.catalogue import Item
from aidtracker.domain.errors import Level, Problem
from aidtracker.domain.intake import Rules
from aidtracker.services.donations import line_weight
from aidtracker.services.intake import dates_matter_below, goods_findings
from aidtracker.services.matching import MOST_REMEMBERED, Matcher, same_name
from aidtracker.spreadsheets.rows import GoodsRow, RowProblem

LotRow = tuple[Any, ...]
LOT_COLUMNS = (
    "id",
    "quantity_milli",
    "donation_id",
    "position",
    "item_id",
    "text",
    "detail",
    "unit",
    "weight_g",
    "weight_source",
    "expiry",
    "batch",
    "condition",
    "value_minor",
    "currency",
    "origin",
    "hs6",
    "note",
    "findings",
)
"""The order of a `LotRow`; key and quantity first, as the ledger wants them."""


@dataclass(frozen=True, slots=True)
class UnknownName:
    """A name that matched no item for sure: on how many rows it stands, and what may be meant."""

    text: str
    rows: int
    proposals: tuple[Item, ...] = ()


@dataclass(slots=True)
class _Unknown:
    text: str
    proposals: list[Item]
    rows: int = 0


class GoodsIn:
    """Turns rows of a sheet into rows of lots, and gathers what is to be said about them."""

    def __init__(self, matcher: Matcher, rules: Rules) -> None:
        self.problems: list[RowProblem] = []
        self.numbers: list[str] = []
        self.unsorted = 0
        self._matcher, self._rules = matcher, rules
        self._matches: dict[tuple[str, ...], Item | _Unknown] = {}
        self._unknown: dict[str, _Unknown] = {}
        self._answers: dict[tuple[object, ...], tuple[tuple[Problem, ...], str]] = {}

    def lot(self, row: GoodsRow, donation_id: str, position: int, day: date) -> tuple[LotRow, Item | None]:
        """The lot that a row becomes; what does not match the catalogue stays text, to be sorted out."""
        number, _, code, text, detail, milli, named_unit, _, stated_g, expiry = row[:10]
        item = self.match(number, code, text, detail, named_unit or "")
        item_unit, item_g = (item.unit, item.unit_weight_g) if item else ("H87", None)
        unit = str(named_unit) if named_unit else item_unit
        weight_g, weight_source = line_weight(stated_g, unit, milli, item_unit, item_g)
        return (
            new_key(),
            milli,
            donation_id,
            position,
            item.key if item else None,
            text or code,
            detail,
            unit,
            weight_g,
            weight_source,
            expiry,
            row.batch,
            row.condition,
            row.value_minor,
            row.currency,
            row.origin,
            row.hs_code,
            row.note,
            self._check(row, item, day) if item else "",
        ), item

    def match(self, row: int, code: str, text: str, detail: str, unit: str) -> Item | None:
        """The item of the catalogue that is meant, or a warning that nobody knows."""
        known = (code, text, detail, unit)
        item = self._matches.get(known)
        if item is None:
            if len(self._matches) >= MOST_REMEMBERED:
                self._matches.clear()
            matched = self._matcher.match(code, text, detail, unit)
            item = self._matches[known] = matched.item or self._unknown_name(text or code, matched.proposals)
        if isinstance(item, Item):
            return item
        item.rows += 1
        self.unsorted += 1
        self.warn(row, text or code, Problem("item.unknown", {"value": text or code}, Level.WARNED))
        return None

    def _unknown_name(self, text: str, proposals: tuple[Item, ...]) -> "_Unknown":
        unknown = self._unknown.setdefault(same_name(text), _Unknown(text, []))
        unknown.proposals += [item for item in proposals if item not in unknown.proposals]
        return unknown

    @property
    def unknown(self) -> tuple[UnknownName, ...]:
        """The names that no item is called by, the most frequent first."""
        names = [UnknownName(it.text, it.rows, tuple(it.proposals)) for it in self._unknown.values()]
        return tuple(sorted(names, key=lambda name: (-name.rows, name.text)))

    def warn(self, row: int, value: str, problem: Problem) -> None:
        """Gather a warning about a row that came in."""
        self.problems.append(RowProblem(row, "", value, problem))

    def _check(self, row: GoodsRow, item: Item, day: date) -> str:
        """Gather what the rules say of a row; gives their codes, joined."""
        expiry = row.expiry
        # Most goods are far from their date: then the day does not matter, and one answer serves many rows.
        horizon = dates_matter_below(item.category, item.flags, item.un_number, self._rules)
        near = (expiry, day) if expiry is not None and (expiry - day).days < horizon else expiry is None
        known = (item.key, row.condition, row.donor_kind, near)
        answer = self._answers.get(known)
        if answer is None:
            findings = goods_findings(item, expiry, row.condition, row.donor_kind, day, rules=self._rules)
            answer = self._answers[known] = (findings, ";".join(finding.code for finding in findings))
        for finding in answer[0]:
            self.warn(row.row, row.item or row.item_code, finding)
        return answer[1]
