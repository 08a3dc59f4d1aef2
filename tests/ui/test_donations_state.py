"""Which lines wait to be saved, and what they come to, without a window."""

from aidtracker.data.queries.donations import LineRow
from aidtracker.ui.donations.draft import Draft
from aidtracker.ui.donations.state import LinesTotal, Waiting, total


def test_lines_are_sent_one_at_a_time_into_one_donation() -> None:
    first, second = Draft(quantity="1", what="a"), Draft(quantity="2", what="b")
    waiting = Waiting().entered(first).entered(second)
    assert waiting.next is first
    waiting = waiting.sent()
    assert waiting.next is None
    waiting = waiting.saved("donation")
    assert (waiting.next, waiting.donation_id) == (second, "donation")
    assert waiting.sent().failed() == Waiting("donation")


def test_a_total_says_what_it_does_not_know() -> None:
    lines = [_line("a", 1000, "stated"), _line("b", 500, "catalogue"), _line("", None, "")]
    assert total(lines) == LinesTotal(lines=3, grams=1500, unweighed=1, estimated=1, unsorted=1)
    assert total(lines[:2]).with_line(lines[2]) == total(lines)


def _line(item_id: str, weight_g: int | None, source: str) -> LineRow:
    return LineRow(
        id=item_id,
        position=1,
        item_id=item_id,
        item_code="",
        category="",
        name_en="Thing",
        name_uk="",
        name_pl="",
        name_be="",
        flags="",
        detail="",
        quantity_milli=1000,
        unit="H87",
        weight_g=weight_g,
        weight_source=source,
        expiry=None,
        batch="",
        condition="",
        note="",
        findings="",
    )
