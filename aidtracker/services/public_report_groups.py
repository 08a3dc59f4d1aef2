"""Which groups of a public report may be told, so that no group of fewer than five givers is known.

A group that is too small is not told. Nor is, where it stands alone beside others of its period and country,
the smallest of those: else it would be the total less the rest. What is not told one by one is told together
when that is at least two groups and five givers; else with other countries of the period; else not at all.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

LEAST_GIVERS = 5
"""Statistical offices tell nothing of groups below this."""


class Group(NamedTuple):
    """A period, a country and a category; the last two are empty for several together."""

    period: str
    country: str
    category: str


@dataclass(frozen=True, slots=True)
class Told:
    """A row of the report: what it is called, and the groups in it."""

    name: Group
    members: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Grouping:
    """What may be told, and the groups that are not told one by one."""

    told: tuple[Told, ...]
    hidden: frozenset[Group]


def grouping(givers: Mapping[Group, frozenset[str]]) -> Grouping:
    """What may be told of groups, given who gave for each."""
    told: list[Told] = []
    left: defaultdict[str, list[Group]] = defaultdict(list)
    hidden: set[Group] = set()
    by_place: defaultdict[tuple[str, str], list[Group]] = defaultdict(list)
    for group in sorted(givers):
        by_place[group.period, group.country].append(group)
    for (period, country), groups in by_place.items():
        pooled = _pooled(groups, givers)
        hidden.update(pooled)
        told += [Told(group, (group,)) for group in groups if group not in pooled]
        if _can_be_told(pooled, givers):
            told.append(Told(Group(period, country, ""), tuple(pooled)))
        else:
            left[period] += pooled
    told += [
        Told(Group(period, "", ""), tuple(groups))
        for period, groups in left.items()
        if _can_be_told(groups, givers)
    ]
    return Grouping(tuple(sorted(told, key=lambda row: row.name)), frozenset(hidden))


def _pooled(groups: Sequence[Group], givers: Mapping[Group, frozenset[str]]) -> list[Group]:
    """Those of one place that are not told one by one: the small ones, and as many others as that takes."""
    by_size = sorted(groups, key=lambda group: (len(givers[group]), group))
    pooled = [group for group in by_size if len(givers[group]) < LEAST_GIVERS]
    if not pooled:
        return []
    for group in by_size[len(pooled) :]:
        if _can_be_told(pooled, givers):
            break
        pooled.append(group)
    return pooled


def _can_be_told(groups: Sequence[Group], givers: Mapping[Group, frozenset[str]]) -> bool:
    together = frozenset[str]().union(*(givers[group] for group in groups))
    return len(groups) > 1 and len(together) >= LEAST_GIVERS
