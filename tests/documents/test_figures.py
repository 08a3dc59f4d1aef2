"""Numbers and days on the papers."""

from datetime import date

import pytest

from aidtracker.documents import figures
from aidtracker.i18n import Language


def test_thousands_are_parted_by_a_thin_space_and_the_point_is_a_point() -> None:
    assert figures.money(62_405_07) == "62\u202f405.07"
    assert figures.money(5) == "0.05"
    assert figures.grouped(1_234_567) == "1\u202f234\u202f567"


@pytest.mark.parametrize(
    ("milli", "text"), [(12_000, "12"), (2_500, "2.5"), (1, "0.001"), (1_200_050, "1\u202f200.05")]
)
def test_a_quantity_has_no_needless_zeros(milli: int, text: str) -> None:
    assert figures.quantity(milli) == text


def test_a_column_shows_as_many_decimals_as_its_most_exact_figure_needs() -> None:
    assert figures.decimals_needed([1_000, 500], 1) == 1
    assert figures.decimals_needed([1_000, 550], 1) == 2
    assert figures.decimals_needed([1_000, 557, 10], 1) == 3
    assert figures.decimals_needed([], 2) == 2
    assert figures.decimal(21_600, 3, 2) == "21.60"
    assert figures.decimal(21_607, 3, 3) == "21.607"


def test_days() -> None:
    assert figures.best_before(date(2026, 4, 30)) == "04.2026"
    assert figures.best_before(date(2028, 2, 28)) == "28.02.2028"
    assert figures.best_before(date(9999, 12, 31)) == "12.9999"
    assert figures.long_day(date(2026, 3, 17), Language.UK) == "17 березня 2026"
    assert figures.long_day(date(2026, 3, 17), Language.PL) == "17 marca 2026"
    assert figures.long_day(date(2026, 3, 17), Language.BE) == "17 сакавіка 2026"


def test_a_half_centimetre_is_kept() -> None:
    assert figures.centimetres(600) == "60"
    assert figures.centimetres(305) == "30.5"
