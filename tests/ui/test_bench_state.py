"""What the field of the packing bench means, without a window."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidtracker.data.queries.bench import BoxCard
from aidtracker.data.queries.stock import StockRow
from aidtracker.domain.boxes import BoxState
from aidtracker.domain.numbers import Kind, Number
from aidtracker.ui.boxes.bench_state import (
    LooseGoods,
    NotFound,
    Nothing,
    PackParts,
    Refuse,
    Step,
    SwitchTo,
    read_typed,
    step_for,
)

BOX = BoxCard(
    "b",
    "BOS1-B00001-9",
    BoxState.OPEN,
    "CT",
    "",
    None,
    None,
    None,
    None,
    "",
    "s",
    "Boston",
    "",
    "",
    "",
    False,
)


def lot(
    key: str, name: str, pieces: int, expiry: date | None = None, item: str = "", uk: str = ""
) -> StockRow:
    return StockRow(
        key, key, "s", item, item, "food", name, uk, "", "", "", pieces * 1000, "H87", None, "", expiry, "",
        "", "BOS1-D00001-0/1", "BOS", "", "",
    )  # fmt: skip


TUNA_SOON = lot("1", "Canned tuna", 12, date(2027, 1, 1), "FOO-010", "Тунець консервований")
TUNA_LATE = lot("2", "Canned tuna", 30, date(2027, 6, 1), "FOO-010", "Тунець консервований")
SHAMPOO = lot("3", "4 in 1 shampoo", 9)
LOOSE = LooseGoods.of([TUNA_SOON, TUNA_LATE, SHAMPOO])


def entered(text: str, chosen: int = 0, box: BoxCard | None = BOX) -> Step:
    typed = read_typed(text)
    return step_for(typed, LOOSE.proposals(typed), chosen, box)


def packed(step: Step) -> list[tuple[str, int]]:
    assert isinstance(step, PackParts)
    return [(part.row.id, part.milli) for part in step.parts]


@pytest.mark.parametrize(
    ("text", "count", "words"),
    [
        ("20 tourniquet", "20", "tourniquet"),
        ("  20   tourniquet, CAT ", "20", "tourniquet, CAT"),
        ("20x tuna", "20", "tuna"),
        ("20 × tuna", "20", "tuna"),
        ("20х тунець", "20", "тунець"),
        ("2,5 sugar", "2.5", "sugar"),
        ("20", "20", ""),
        ("tuna", None, "tuna"),
        ("tuna 170 g", None, "tuna 170 g"),
        ("", None, ""),
    ],
)
def test_a_figure_at_the_front_counts(text: str, count: str | None, words: str) -> None:
    typed = read_typed(text)
    assert (typed.count, typed.words) == (None if count is None else Decimal(count), words)


@given(st.integers(1, 9999), st.sampled_from(["tuna", "тунець", "shampoo 4 in 1"]))
def test_any_count_is_read_back(count: int, words: str) -> None:
    typed = read_typed(f"{count} {words}")
    assert (typed.count, typed.words) == (Decimal(count), words)


@given(st.text(max_size=30))
def test_nothing_that_is_typed_breaks_it(text: str) -> None:
    step = entered(text)
    if isinstance(step, PackParts):
        assert all(0 < part.milli <= part.row.quantity_milli for part in step.parts)


def test_without_a_figure_all_of_the_first_to_expire_is_packed() -> None:
    assert packed(entered("tuna")) == [("1", 12_000)]


def test_the_marked_proposal_is_packed() -> None:
    assert packed(entered("5 tuna", chosen=1)) == [("2", 5_000)]


def test_a_count_goes_on_to_the_next_lot_of_the_item() -> None:
    assert packed(entered("20 tuna")) == [("1", 12_000), ("2", 8_000)]
    assert packed(entered("42 tuna")) == [("1", 12_000), ("2", 30_000)]


def test_more_than_there_is_is_refused_with_what_there_is() -> None:
    step = entered("43 tuna")
    assert isinstance(step, Refuse)
    assert step.problem.code == "stock.not_enough"
    assert dict(step.problem.values) == {"have": Decimal(42), "wanted": Decimal(43)}


@pytest.mark.parametrize("text", ["0 tuna", "1.0005 tuna"])
def test_a_count_that_cannot_be_is_refused(text: str) -> None:
    assert isinstance(entered(text), Refuse)


def test_the_figure_in_front_always_counts_and_further_ones_belong_to_the_name() -> None:
    assert packed(entered("2 4 in 1")) == [("3", 2_000)]
    assert packed(entered("shampoo 4 in 1")) == [("3", 9_000)]


@pytest.mark.parametrize("text", ["тунець", "tunec", "TUNA", "FOO-010", "консерв"])
def test_it_is_found_in_any_language_and_spelling(text: str) -> None:
    assert LOOSE.proposals(read_typed(text)) == (TUNA_SOON, TUNA_LATE)


@pytest.mark.parametrize("form", ["{}", "AID1:{}", "aid1:{}", " {} "])
def test_a_scanned_box_is_taken_in_hand(form: str) -> None:
    number = str(Number("BOS1", Kind.BOX, 412))
    for box in (BOX, None, replace(BOX, state=BoxState.SEALED)):
        assert entered(form.format(number), box=box) == SwitchTo(number)


def test_a_mistyped_number_is_not_searched_for() -> None:
    number = str(Number("BOS1", Kind.BOX, 412))
    wrong = number[:-1] + str((int(number[-1]) + 1) % 10)
    step = entered(wrong)
    assert isinstance(step, Refuse)
    assert step.problem.code == "number.check"


def test_the_number_of_something_else_is_no_box() -> None:
    step = entered(str(Number("BOS1", Kind.DONATION, 87)))
    assert isinstance(step, Refuse)
    assert step.problem.code == "box.no_such"


@pytest.mark.parametrize(
    ("box", "code"),
    [
        (replace(BOX, state=BoxState.SEALED), "box.is_sealed"),
        (replace(BOX, state=BoxState.EMPTIED), "box.is_emptied"),
        (replace(BOX, site_id=""), "box.travels"),
    ],
)
def test_nothing_goes_into_a_closed_box(box: BoxCard, code: str) -> None:
    step = entered("tuna", box=box)
    assert isinstance(step, Refuse)
    assert step.problem.code == code


def test_what_is_not_there_is_said_by_its_name() -> None:
    assert entered("20 chainsaw") == NotFound("chainsaw")
    assert entered("tuna", box=None) == NotFound("tuna")
    assert entered("  ") == Nothing()


def test_free_text_never_goes_on_to_another_lot() -> None:
    rows: Sequence[StockRow] = [lot("8", "Odd things", 2), lot("9", "Odd things", 5)]
    typed = read_typed("3 odd")
    assert isinstance(step_for(typed, rows, 0, BOX), Refuse)
