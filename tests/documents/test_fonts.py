"""Characters, widths and lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidtracker.documents import fonts
from aidtracker.documents.fonts import Face


def test_what_noto_sans_lacks_comes_from_its_mono_sister() -> None:
    assert list(fonts.runs(Face.REGULAR, "BOS → WAW")) == [
        (Face.REGULAR, "BOS "),
        (Face.MONO, "→"),
        (Face.REGULAR, " WAW"),
    ]
    assert next(iter(fonts.runs(Face.BOLD, "≥ 5"))) == (Face.MONO_BOLD, "≥")


def test_the_letters_of_the_four_languages_need_no_stand_in() -> None:
    letters = "ґєії ўё ąćęłńóśźż АБВ шчэю №·—×≥"[:-1]
    assert list(fonts.runs(Face.REGULAR, letters)) == [(Face.REGULAR, letters)]


@pytest.mark.parametrize("text", ["📦", "עברית", "漢字", "a\x07b", "\ud800"])
def test_what_no_font_has_is_a_box_that_can_be_seen(text: str) -> None:
    drawn = "".join(piece for _, piece in fonts.runs(Face.REGULAR, fonts.tidy(text)))
    assert fonts.MISSING in drawn
    assert len(drawn) == len(text)


def test_invisible_characters_go_and_white_space_is_a_space() -> None:
    assert fonts.tidy("a\u202eb\u200d\tc\nd") == "ab c d"
    assert fonts.tidy("и\u0306") == "й"
    assert fonts.tidy("20\u202f000") == "20\u202f000"


@given(st.text(), st.sampled_from(Face))
def test_the_width_of_a_text_is_that_of_its_runs(text: str, face: Face) -> None:
    tidy = fonts.tidy(text)
    parts = sum(fonts.width(font, 10, piece) for font, piece in fonts.runs(face, tidy))
    assert fonts.width(face, 10, tidy) == pytest.approx(parts)


@given(st.text(max_size=120), st.floats(min_value=15, max_value=200))
def test_lines_fit_and_lose_nothing_but_spaces(text: str, room: float) -> None:
    tidy = fonts.tidy(text)
    lines = fonts.wrap(Face.REGULAR, 8, tidy, room)
    assert all(fonts.width(Face.REGULAR, 8, line) <= room + 1e-6 or len(line) == 1 for line in lines)
    assert "".join(lines).replace(" ", "") == tidy.replace(" ", "")


def test_a_text_cut_after_some_lines_says_so() -> None:
    lines = fonts.wrap(Face.REGULAR, 8, "word " * 50, 100, 3)
    assert len(lines) == 3
    assert lines[-1].endswith("…")
    assert fonts.width(Face.REGULAR, 8, lines[-1]) <= 100
