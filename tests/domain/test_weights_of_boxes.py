"""What boxes weigh together, on pallets and off them."""

from hypothesis import given
from hypothesis import strategies as st

from aidtracker.domain.weights import Total, Weighed, gross_of


def test_a_weighed_pallet_stands_for_all_that_is_on_it() -> None:
    boxes = [Weighed("P", "", 112_400), Weighed("1", "P", 22_000), Weighed("2", "P", None)]
    assert gross_of(boxes) == Total(112_400)


def test_what_stands_on_an_unweighed_pallet_counts_and_the_pallet_is_unknown() -> None:
    boxes = [Weighed("P", "", None), Weighed("1", "P", 22_000), Weighed("2", "1", 5_000)]
    assert gross_of(boxes) == Total(22_000, 1)


def test_a_box_that_is_said_to_stand_on_itself_is_counted() -> None:
    assert gross_of([Weighed("1", "2", None), Weighed("2", "1", None), Weighed("", "", 7)]) == Total(7, 2)


@given(st.lists(st.none() | st.integers(1, 50_000)))
def test_boxes_side_by_side_add_up(weights: list[int | None]) -> None:
    total = gross_of(Weighed(str(place), "", weight) for place, weight in enumerate(weights))
    known = [weight for weight in weights if weight is not None]
    assert total == Total(sum(known), len(weights) - len(known))
