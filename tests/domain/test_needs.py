"""Where a need stands, and which word on it counts."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from aidtracker.domain.needs import Priority, Standing, newest, standing, still_missing

amounts = st.integers(0, 10**9)
priorities = st.sampled_from(Priority)
days = st.dates(date(2026, 1, 1), date(2026, 1, 5))
words = st.lists(st.tuples(st.sampled_from("abc"), days, st.text("0123456789abcdef", min_size=4, max_size=4)))


@given(priorities, amounts, amounts)
def test_there_is_enough_exactly_when_nothing_is_missing(
    priority: Priority, wanted: int, coming: int
) -> None:
    found = standing(priority, wanted, coming)
    if priority is Priority.NOT_NEEDED:
        assert found is Standing.NOT_NOW
    else:
        assert (found is Standing.ENOUGH) == (coming >= wanted) == (still_missing(wanted, coming) == 0)


@given(priorities, amounts, amounts, amounts)
def test_more_on_the_way_never_makes_it_more_pressing(
    priority: Priority, wanted: int, coming: int, more: int
) -> None:
    order = list(Standing)
    before, after = standing(priority, wanted, coming), standing(priority, wanted, coming + more)
    assert order.index(after) >= order.index(before)


@given(priorities, amounts)
def test_without_a_quantity_there_is_never_enough(priority: Priority, coming: int) -> None:
    assert standing(priority, None, coming) is not Standing.ENOUGH
    assert still_missing(None, coming) is None


def test_the_words_of_the_site_decide_between_urgent_and_needed() -> None:
    assert standing("urgent", 5, 4) is Standing.URGENT
    assert standing("normal", 5, 4) is Standing.NEEDED
    assert standing("not needed", 5, 4) is Standing.NOT_NOW


@given(words)
def test_the_newest_word_on_each_thing_counts_in_whatever_order_they_came(
    said: list[tuple[str, date, str]],
) -> None:
    found = newest(said, lambda word: word[0], lambda word: word[1:])
    assert len({word[0] for word in found}) == len(found) == len({word[0] for word in said})
    for word in said:
        kept = next(other for other in found if other[0] == word[0])
        assert kept[1:] >= word[1:]


def test_a_later_key_wins_on_the_same_day() -> None:
    day = date(2026, 3, 14)
    said = [("a", day, "2"), ("a", day, "1"), ("a", day - timedelta(1), "3")]
    assert newest(said, lambda word: word[0], lambda word: word[1:]) == [("a", day, "2")]
