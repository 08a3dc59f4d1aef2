"""The words of a packing list."""

import pytest

from aidtracker.documents.packing_list import DangerousGoods
from aidtracker.documents.packing_list_words import Words, both
from aidtracker.domain.boxes import Package
from aidtracker.domain.units import Unit
from aidtracker.i18n import Language

pytestmark = pytest.mark.usefixtures("plain_words")


def test_every_unit_and_package_of_the_program_has_a_word() -> None:
    words = Words([Language.EN])
    assert all(words.unit(unit)[0] != unit.value for unit in Unit)
    assert (
        len({words.packages(package, 2) for package in Package}) == len(Package) - 1
    )  # `other` is a package too


def test_an_unknown_unit_is_its_code() -> None:
    assert Words([Language.EN]).unit("XYZ") == ("XYZ",)


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        ({"en": "Rice", "uk": "Рис", "pl": "Ryż"}, ("Рис", "Ryż")),
        ({"en": "Rice", "pl": "Ryż"}, ("Rice", "Ryż")),
        ({"uk": "Рис"}, ("Рис",)),
        ({"uk": "Рис", "pl": "Рис"}, ("Рис",)),
        ({"be": "Рыс"}, ("Рыс",)),
        ({}, ("",)),
    ],
)
def test_a_name_stands_in_the_languages_of_the_paper_or_in_english_or_any(
    names: dict[str, str], shown: tuple[str, ...]
) -> None:
    assert Words([Language.UK, Language.PL]).named(names) == shown


def test_a_label_that_is_the_same_in_both_languages_stands_once() -> None:
    assert both(("Box", "Box")) == "Box"
    assert both(("Box", "Коробка")) == "Box\u00a0· Коробка"


def test_dangerous_goods_name_what_is_known_of_them() -> None:
    words = Words([Language.EN])
    assert words.hazard(DangerousGoods("UN1987", "3", "II")) == "UN1987, class\u00a03, PG II"
    assert words.hazard(DangerousGoods("UN1950")) == "UN1950"
