"""The words of a text, joined, split, inflected and mistyped."""

import csv

import pytest

from aidtracker.domain.words import forms_in
from aidtracker.services.catalogue import starter_items
from aidtracker.services.reading import Reader, starter_words
from aidtracker.settings import resource


@pytest.fixture
def reader() -> Reader:
    known = {form for word in ("sleeping", "bag", "toothpaste", "blanket") for form in forms_in(word, "en")}
    return Reader(known | forms_in("термоковдра", "uk"), starter_words())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("sleepingbag", ["sleeping", "bag"]),
        ("Tooth-paste", ["toothpaste"]),
        ("термо ковдра", ["термоковдра"]),
        ("50pcs of blankets", ["pcs", "blankets"]),
        ("unknownword bag", ["unknownword", "bag"]),
        ("", []),
    ],
)
def test_words_are_joined_and_split_where_the_catalogue_knows_them(
    reader: Reader, text: str, words: list[str]
) -> None:
    assert reader.read(text).words == words


def test_a_slip_of_the_hand_is_read_and_remembered(reader: Reader) -> None:
    read = reader.read("blanlet bag")
    assert read.typos == {0}
    assert read.meanings[0] == {"e:blanket"}
    assert reader.read("planket").typos == set()


def test_the_place_of_a_purpose_is_kept(reader: Reader) -> None:
    assert reader.read("bag for blankets").purposes == [1]


def test_the_table_of_words_has_no_slip() -> None:
    with resource("matching-words.csv").open(encoding="utf-8", newline="") as file:
        rows = [(row["word"], row["kind"], row["scope"]) for row in csv.DictReader(file)]
    items = starter_items()
    scopes = {
        "all",
        *(scope for item in items for scope in (item.code, item.category, item.un_number, *item.flags)),
    }
    assert {kind for _word, kind, _scope in rows} == {"link", "purpose", "filler", "known", "other"}
    assert [row for row in rows if row[1] == "filler" and not row[2]] == []
    used = {scope.removeprefix("-") for _word, _kind, several in rows for scope in several.split()}
    assert used - scopes == set()
    assert len(set(rows)) == len(rows)


def test_no_link_is_a_filler_too() -> None:
    words = starter_words()
    assert words.links & words.fillers.keys() == set()
