"""Rules at intake and packing: what must not come in, what a coordinator decides, what deserves a look.

The rules themselves are data (`resources/intake-rules.csv`), each with its source and date, because
thresholds change. A rule holds when all conditions that it states hold; of a `group` only the first that
holds is reported.
"""

import csv
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from aidtracker.domain.catalogue import Item


class IntakeLevel(StrEnum):
    """`STOP`: never. `HOLD`: only with a coordinator's reason, recorded. `WARN`: worth knowing."""

    STOP = "stop"
    HOLD = "hold"
    WARN = "warn"


class Mode(StrEnum):
    """Means of transport."""

    ROAD = "road"
    SEA = "sea"
    AIR = "air"


class About(StrEnum):
    """What a rule looks at."""

    GOODS = "goods"
    BOX = "box"


# fmt: off
EU = frozenset({
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
    "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
})
# fmt: on
"""Members of the European Union, ISO 3166-1."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. Empty or None conditions say nothing.

    `flags`, `categories`, `un_numbers`, `modes`, `conditions`, `packages`, `countries`: one of them is given.
    `missing`: one of these facts is missing. `days_left_under`: days from arrival to expiry. `over_g`: gross
    weight of a box. `beside`: what else is in the same box: `not:FLAG`, `hs:27`, `flag:FLAG`, `kinds`.
    `countries`: where the box comes from. `into_eu`: only for what comes into the EU from outside.
    """

    code: str
    about: About
    level: IntakeLevel
    group: str = ""
    flags: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()
    un_numbers: frozenset[str] = frozenset()
    modes: frozenset[str] = frozenset()
    conditions: frozenset[str] = frozenset()
    private: bool = False
    missing: frozenset[str] = frozenset()
    days_left_under: int | None = None
    over_g: int | None = None
    beside: frozenset[str] = frozenset()
    packages: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    into_eu: bool = False
    source: str = ""
    as_of: str = ""

    @property
    def threshold(self) -> int | None:
        """What a group may set: days left on arrival, or grams. Whether a date is past is no opinion."""
        return self.over_g if self.over_g is not None else self.days_left_under or None

    def changed(self, level: IntakeLevel, threshold: int | None, source: str, as_of: str) -> "Rule":
        """The rule as a group keeps it; a threshold is taken only by a rule that has one."""
        rule = replace(self, level=level, source=source, as_of=as_of)
        if threshold is None or self.threshold is None:
            return rule
        if self.over_g is not None:
            return replace(rule, over_g=threshold)
        return replace(rule, days_left_under=threshold)


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that holds: its code (the key of the sentence), level, and the values of the sentence.

    With them stand `source` and `as_of` of the rule.
    """

    code: str
    level: IntakeLevel
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GoodsFacts:
    """What is known of goods that are handed over.

    `arrival` is the day they reach their destination: the shipment's ETA, at intake today plus the usual
    transit. `condition` is `new used soiled opened returned damaged` or empty. `batch` None: not asked.
    `cleared`: a named person has recorded the export classification or licence. `from_country`: two letters,
    empty where nobody said: then it counts as outside the EU.
    """

    arrival: date
    expiry: date | None = None
    condition: str = ""
    private: bool = True
    batch: str | None = None
    mode: Mode = Mode.ROAD
    cleared: bool = False
    from_country: str = ""


@dataclass(frozen=True, slots=True)
class BoxFacts:
    """What is known of a box or pallet: gross weight, Rec 21 package, country it leaves, ISPM 15 mark.

    `ispm15` is None where nobody has looked yet: the mark is asked for when the shipment is made ready.
    """

    gross_g: int | None = None
    package: str = ""
    country: str = ""
    ispm15: bool | None = None


_Kind = tuple[str, frozenset[str], str]
"""What rules look at in an item: category, flags, UN number."""


def rules_about(
    rules: Iterable[Rule], category: str, flags: frozenset[str], un_number: str
) -> tuple[Rule, ...]:
    """The rules that can speak of goods of this kind: of many goods there are none."""
    return tuple(
        rule for rule in rules if rule.about is About.GOODS and _concerns(rule, category, flags, un_number)
    )


class Rules:
    """Rules in force, never changed once made; `country` is where goods come in.

    Asked for every row of an import and on each keystroke: what was found out about a kind of goods is kept.
    """

    __slots__ = ("_about", "_by_code", "_horizons", "all", "country")

    def __init__(self, rules: Iterable[Rule], country: str = "") -> None:
        self.all = tuple(rules)
        self.country = country
        self._by_code = {rule.code: rule for rule in self.all}
        self._about: dict[_Kind, tuple[Rule, ...]] = {}
        self._horizons: dict[_Kind, int | None] = {}

    def about(self, category: str, flags: frozenset[str], un_number: str) -> tuple[Rule, ...]:
        """The rules that can speak of goods of this kind."""
        kind = (category, flags, un_number)
        found = self._about.get(kind)
        if found is None:
            found = self._about[kind] = rules_about(self.all, *kind)
        return found

    def dates_matter_below(self, category: str, flags: frozenset[str], un_number: str) -> int | None:
        """Days left on arrival; with as many or more no rule asks for the date. None where none ever does."""
        kind = (category, flags, un_number)
        if kind not in self._horizons:
            limits = [rule.days_left_under for rule in self.about(*kind)]
            self._horizons[kind] = max((limit for limit in limits if limit is not None), default=None)
        return self._horizons[kind]

    def rule(self, code: str) -> Rule | None:
        """The rule with this code, None where it is off or there is none."""
        return self._by_code.get(code)


def check_goods(item: Item, facts: GoodsFacts, rules: Iterable[Rule]) -> tuple[Finding, ...]:
    """What the rules say of goods of one item, the gravest first."""
    values = {"un": item.un_number, "days": _days_left(facts), "expiry": facts.expiry}
    return _findings(rules, About.GOODS, lambda rule: _holds_for_goods(rule, item, facts), values)


def check_box(items: Sequence[Item], facts: BoxFacts, rules: Iterable[Rule]) -> tuple[Finding, ...]:
    """What the rules say of a box with goods of these items, the gravest first."""
    gross = facts.gross_g
    values = {"kg": None if gross is None else Decimal(gross) / 1000}
    return _findings(rules, About.BOX, lambda rule: _holds_for_box(rule, items, facts), values)


def _findings(
    rules: Iterable[Rule], about: About, holds: Callable[[Rule], bool], values: Mapping[str, object]
) -> tuple[Finding, ...]:
    groups: set[str] = set()
    found: list[Finding] = []
    for rule in rules:
        if rule.about is about and rule.group not in groups and holds(rule):
            if rule.group:
                groups.add(rule.group)
            told = {"source": rule.source, "as_of": rule.as_of}
            found.append(Finding(rule.code, rule.level, {**values, **_limit(rule), **told}))
    return tuple(sorted(found, key=lambda finding: list(IntakeLevel).index(finding.level)))


def _limit(rule: Rule) -> Mapping[str, object]:
    """The number that the rule's sentence names: kilograms, or days."""
    if rule.over_g is not None:
        return {"limit": Decimal(rule.over_g) / 1000}
    return {} if rule.days_left_under is None else {"limit": rule.days_left_under}


def _days_left(facts: GoodsFacts) -> int | None:
    return (facts.expiry - facts.arrival).days if facts.expiry else None


def _is_of(rule: Rule, item: Item) -> bool:
    """Whether the rule speaks of this item."""
    return _concerns(rule, item.category, item.flags, item.un_number)


def _concerns(rule: Rule, category: str, flags: frozenset[str], un_number: str) -> bool:
    return (
        (not rule.flags or bool(rule.flags & flags))
        and (not rule.categories or category in rule.categories)
        and (not rule.un_numbers or un_number in rule.un_numbers)
    )


def _holds_for_goods(rule: Rule, item: Item, facts: GoodsFacts) -> bool:
    days_left = _days_left(facts)
    return (
        (rule.days_left_under is None or _is_short(rule.days_left_under, item, days_left))
        and (not rule.modes or facts.mode in rule.modes)
        and (not rule.conditions or facts.condition in rule.conditions)
        and (not rule.private or facts.private)
        and (not rule.missing or any(_is_missing(fact, facts) for fact in rule.missing))
        and (not rule.into_eu or facts.from_country not in EU)
        and _is_of(rule, item)
    )


def _is_short(limit: int, item: Item, days_left: int | None) -> bool:
    """Whether too few days are left. A date on goods that do not spoil, as on diapers, says nothing."""
    return item.expiry_tracked and days_left is not None and days_left < limit


def _is_missing(fact: str, facts: GoodsFacts) -> bool:
    if fact == "expiry":
        return facts.expiry is None
    if fact == "batch":
        return facts.batch == ""
    return not (facts.condition if fact == "condition" else facts.cleared)


def _holds_for_box(rule: Rule, items: Sequence[Item], facts: BoxFacts) -> bool:
    concerned = [item for item in items if _is_of(rule, item)]
    speaks_of_items = bool(rule.flags or rule.categories or rule.un_numbers)
    return (
        (not speaks_of_items or bool(concerned))
        and (rule.over_g is None or (facts.gross_g is not None and facts.gross_g > rule.over_g))
        and (not rule.beside or any(_stands_beside(what, items) for what in rule.beside))
        and (not rule.packages or facts.package in rule.packages)
        and (not rule.countries or facts.country in rule.countries)
        and ("ispm15" not in rule.missing or facts.ispm15 is False)
    )


def _stands_beside(what: str, items: Sequence[Item]) -> bool:
    kind, _, value = what.partition(":")
    if kind == "not":
        return any(value not in item.flags for item in items)
    if kind == "flag":
        return any(value in item.flags for item in items)
    if kind == "hs":
        return any(item.hs6.startswith(value) for item in items)
    return len({item.kind for item in items}) > 1


def read_rules(lines: Iterable[str]) -> tuple[Rule, ...]:
    """The rules of a CSV with the columns of `resources/intake-rules.csv`; their order is that of reporting.

    Raises `KeyError` for a missing column, `ValueError` for a level, mode or number that is none.
    """
    return tuple(_rule(row) for row in csv.DictReader(lines))


def _rule(row: Mapping[str, str]) -> Rule:
    def several(column: str) -> frozenset[str]:
        return frozenset(row[column].split())

    return Rule(
        code=row["rule"],
        about=About(row["about"]),
        level=IntakeLevel(row["level"]),
        group=row["group"],
        flags=several("flags"),
        categories=several("categories"),
        un_numbers=several("un_numbers"),
        modes=frozenset(Mode(mode) for mode in several("modes")),
        conditions=several("conditions"),
        private=row["private"] == "yes",
        missing=several("missing"),
        days_left_under=int(row["days_left_under"]) if row["days_left_under"] else None,
        over_g=int(Decimal(row["over_kg"]) * 1000) if row["over_kg"] else None,
        beside=several("beside"),
        packages=several("packages"),
        countries=several("countries"),
        into_eu=row["into"] == "EU",
        source=row["source"],
        as_of=row["as_of"],
    )
