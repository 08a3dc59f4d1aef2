"""Folding and searching: what people type finds what is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidtracker.domain.text import Rank, SearchIndex, filter_rows, fold, fold_code, search_text


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Шкарпетки теплі", "shkarpetky tepli"),
        ("Шкарпетки", "szkarpetki"),
        ("Гречана крупа", "grechana krupa"),
        ("Гречана крупа", "hrechana krupa"),
        ("Зубна щітка", "zubna shchitka"),
        ("Зубна щітка", "zubna szczitka"),
        ("Зубная щётка", "zubnaya schetka"),
        ("Зубная щётка", "зубная щетка"),
        ("Хліб", "khlib"),
        ("Хліб", "hlib"),
        ("Цукор", "tsukor"),
        ("Цукор", "cukor"),
        ("Пов'язка", "povyazka"),
        ("Пов’язка", "повʼязка"),
        ("Спальний мішок", "spalnyi mishok"),
        ("Спальний мішок", "spalny mishok"),
        ("Вовняна", "vovnyana"),
        ("Вовняна", "wowniana"),
        ("Жіноча", "zhinocha"),
        ("Łóżko polowe", "lozko polowe"),
        ("Śpiwór", "spiwor"),
        ("purée", "puree"),
        ("10×10 см", "10х10 см"),
        ("first-aid  KIT", "first aid kit"),
    ],
)
def test_usual_typings_of_a_word_fold_to_the_same(written: str, typed: str) -> None:
    assert fold(written) == fold(typed)


@pytest.mark.parametrize(
    ("one", "other"), [("мило", "мука"), ("рис", "рыба"), ("100", "10"), ("soap", "soup"), ("AA", "AAA")]
)
def test_different_words_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="тцщшчжхгґьъ'’ёўєюяйїі tszhckgyiejw-10х×"))
def test_folding_twice_changes_nothing_for_the_letters_that_meet(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_folded_text_is_words_with_one_space_between(text: str) -> None:
    folded = fold(text)
    assert folded == " ".join(folded.split())
    assert "'" not in folded


@pytest.mark.parametrize("typed", ["цёплыя", "цеплыя", "teplia", "tsyoplyya", "cioplyja"])
def test_belarusian_yo_is_found_either_way(typed: str) -> None:
    written = search_text("Цёплыя шкарпэткі")
    assert filter_rows([written], typed) == ([] if typed == "teplia" else [0])


@pytest.mark.parametrize("typed", ["ваўняная коўдра", "vaunianaja koudra", "wawnyanaya kovdra", "вавняная"])
def test_short_u_is_found_either_way(typed: str) -> None:
    assert filter_rows([search_text("Ваўняная коўдра")], typed) == [0]


def test_every_word_must_be_a_piece_of_some_word() -> None:
    rows = [search_text(text) for text in ("Winter jacket, men's", "Winter boots", "Men's socks", "Jacket")]
    assert filter_rows(rows, "JACK wint") == [0]
    assert filter_rows(rows, "inter") == [0, 1]
    assert filter_rows(rows, "mens") == [0, 2]
    assert filter_rows(rows, "winter axe") == []
    assert filter_rows(rows, "  ") == [0, 1, 2, 3]


@pytest.mark.parametrize("word", ["batteries", "tsukor", "sanitiser", "biscuits", "шерстяной"])
def test_a_row_stays_found_while_it_is_typed(word: str) -> None:
    rows = [search_text(f"some {word} here")]
    assert all(filter_rows(rows, word[:typed]) == [0] for typed in range(2, len(word) + 1))


def test_the_best_answer_comes_first_and_each_key_once() -> None:
    texts = ["hard rice cake", "licorice", "rice", "rice white", "white rice", "price rice", "rice"]
    keys = ["cake", "candy", "rice", "rice", "rice", "offer", "other"]
    index = SearchIndex(zip(keys, texts, strict=True))
    found = index.find("rice", 10)
    assert [hit.key for hit in found] == ["rice", "other", "offer", "cake", "candy"]
    assert [hit.rank for hit in found] == [
        Rank.WHOLE,
        Rank.WHOLE,
        Rank.WORDS_BEGIN,
        Rank.WORDS_BEGIN,
        Rank.INSIDE,
    ]
    assert [hit.text for hit in found][:2] == [2, 6]
    assert [hit.key for hit in index.find("rice", 2)] == ["rice", "other"]
    assert index.find("", 5) == []


@given(st.lists(st.text(alphabet="abc ", max_size=8)), st.text(alphabet="abc ", min_size=1, max_size=4))
def test_the_index_and_the_filter_find_the_same_rows(texts: list[str], query: str) -> None:
    rows = [search_text(text) for text in texts]
    if not query.strip():
        return
    found = SearchIndex(enumerate(rows)).find(query, len(rows) + 1)
    assert sorted(hit.key for hit in found) == filter_rows(rows, query)


def test_codes_forgive_look_alike_letters_and_spaces() -> None:
    assert fold_code(" вос-001 ") == "BOC-001"
    assert fold_code("med–001") == "MED-001"
