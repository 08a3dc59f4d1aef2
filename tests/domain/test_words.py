"""Word endings."""

import pytest

from aidtracker.domain.words import english_form, forms, forms_in, slavic_form, tokens


@pytest.mark.parametrize(
    ("one", "other"),
    [("batteries", "battery"), ("boxes", "box"), ("matches", "match"), ("diapers", "diaper"), ("axes", "ax")],
)
def test_english_plurals_are_the_same_word(one: str, other: str) -> None:
    assert english_form(one) == english_form(other)


@pytest.mark.parametrize(
    "words",
    [
        "шкарпетки шкарпеток шкарпетка шкарпетками",
        "мішок мішки мішків",
        "зимовий зимова зимові зимових зимового",
        "śpiwór śpiwory śpiworów",
        "зимняя зимние зимних зимней",
        "шолом шоломи",
        "рис рису",
        "мыло мыла",
    ],
)
def test_slavic_endings_are_the_same_word(words: str) -> None:
    assert len({slavic_form(word) for word in words.split()}) == 1


@pytest.mark.parametrize(("one", "other"), [("мука", "мило"), ("шолом", "шолі"), ("батарейка", "батарея")])
def test_other_words_stay_other(one: str, other: str) -> None:
    assert slavic_form(one) != slavic_form(other)


def test_languages_do_not_meet_by_chance() -> None:
    assert not forms_in("pasta", "en") & forms_in("pasta", "pl")
    assert forms("тент") == forms_in("тент", "uk")
    assert forms_in("tent", "en") < forms("tent")
    assert forms_in("word", "") == forms("word")


def test_words_of_a_text() -> None:
    assert tokens("Men's T-shirt, б/у (XL)") == ("mens", "shirt", "secondhand", "xl")
