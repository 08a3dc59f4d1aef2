"""What parts of a line weigh, and sums that say what they do not know."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidtracker.domain.weights import part_g, total_of

grams = st.integers(0, 10**9)
millis = st.integers(1, 10**12)


@given(grams, millis)
def test_the_whole_line_weighs_what_it_weighs(line_g: int, milli: int) -> None:
    assert part_g(line_g, milli, milli) == line_g
    assert part_g(line_g, milli, 0) == 0


@given(grams, st.lists(st.integers(1, 10**6), min_size=1, max_size=8))
def test_the_parts_of_a_line_weigh_together_what_the_line_weighs(line_g: int, parts: list[int]) -> None:
    """Each part is rounded, so the sum is off by less than half a gram a part."""
    weights = [part_g(line_g, sum(parts), part) for part in parts]
    assert abs(sum(weight or 0 for weight in weights) - line_g) <= len(parts) / 2


@given(grams, millis, st.lists(millis, min_size=2, max_size=5))
def test_more_never_weighs_less(line_g: int, line_milli: int, parts: list[int]) -> None:
    weights = [part_g(line_g, line_milli, part) or 0 for part in sorted(parts)]
    assert all(less <= more for less, more in pairwise(weights))


@pytest.mark.parametrize(
    ("line_g", "line_milli", "milli", "expected"),
    [(1, 2_000, 1_000, 1), (3, 2_000, 1_000, 2), (100, 3_000, 1_000, 33), (200, 3_000, 1_000, 67)],
)
def test_half_a_gram_goes_up(line_g: int, line_milli: int, milli: int, expected: int) -> None:
    assert part_g(line_g, line_milli, milli) == expected


def test_a_part_of_what_nobody_weighed_is_unknown() -> None:
    assert part_g(None, 1_000, 500) is None


@given(st.lists(st.none() | grams))
def test_a_total_counts_what_it_does_not_know(weights: list[int | None]) -> None:
    total = total_of(weights)
    known = [weight for weight in weights if weight is not None]
    assert total.grams == sum(known)
    assert total.unknown == len(weights) - len(known)
    assert total.complete is (None not in weights)
