"""Figures and dates in the four languages."""

from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidtracker import i18n
from aidtracker.i18n import Language
from aidtracker.ui import formats


def test_thousands_are_set_apart_by_a_narrow_space() -> None:
    assert formats.number(1284) == "1\u202f284"
    assert formats.number(Decimal("-1234567.50"), 1) == "−1\u202f234\u202f567.5"


@pytest.mark.parametrize(
    ("weight_g", "shown"),
    [(11_700, "11.7\u00a0kg"), (1_284_000, "1\u202f284\u00a0kg"), (0, "0.0\u00a0kg"), (None, "")],
)
def test_weights(weight_g: int | None, shown: str) -> None:
    assert formats.weight(weight_g) == shown


def test_a_total_with_gaps_is_a_lower_bound() -> None:
    assert formats.weight(702_000, complete=False) == "≥\u202f702\u00a0kg"
    assert formats.money(624_050, "USD") == "6\u202f240.50\u00a0USD"


def test_quantities_have_their_unit() -> None:
    assert formats.quantity(2500, "l") == "2.5\u00a0l"
    assert formats.quantity(12000) == "12"


@pytest.mark.parametrize(
    ("language", "decimal", "may"),
    [
        (Language.EN, "2.5", "May"),
        (Language.UK, "2,5", "трав"),
        (Language.PL, "2,5", "maj"),
        (Language.BE, "2,5", "ма"),
    ],
)
def test_each_language_has_its_own_sign_and_names(language: Language, decimal: str, may: str) -> None:
    i18n.set_language(language)
    assert formats.number(Decimal("2.5")) == decimal
    assert formats.month(date(2027, 5, 1)).startswith(may)
    assert formats.month(date(2027, 5, 1)).endswith("2027")


def test_days_and_times_are_those_of_the_site() -> None:
    late = datetime(2027, 3, 13, 23, 30, 5, tzinfo=UTC)
    warsaw = ZoneInfo("Europe/Warsaw")
    assert formats.clock(late, warsaw, seconds=True) == "00:30:05"
    assert formats.moment(late, warsaw) == "14 Mar 2027 00:30"
    assert formats.day(None) == formats.month(None) == ""


@given(st.integers(-(10**12), 10**12))
def test_no_figure_is_lost_by_grouping(value: int) -> None:
    assert int(formats.number(value).replace(formats.THIN, "").replace("−", "-")) == value
