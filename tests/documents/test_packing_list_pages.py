"""Where things stand: inside the margins, not on top of each other, boxes whole, no lone line."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import pytest

from aidtracker.documents import fonts
from aidtracker.documents.packing_list import PackingList
from aidtracker.documents.packing_list_pdf import lay_out
from aidtracker.documents.packing_list_words import Words
from aidtracker.documents.page import MARGIN, Page, Paper
from aidtracker.i18n import Language
from tests.documents import packing_lists
from tests.documents.packing_lists import BEEF, DIAPERS, box, packing_list

Area = tuple[float, float, float, float, str]
"""Left, bottom, right, top, text."""

LISTS: dict[str, Callable[[], PackingList]] = {
    "small": packing_lists.small,
    "forty-one": packing_lists.forty_one,
    "one large box": packing_lists.one_large_box,
    "hostile": packing_lists.hostile,
    "empty": lambda: packing_list(()),
    "draft": lambda: packing_list((box(1, 1, DIAPERS),) * 60, final=False),
    "no goods": lambda: packing_list((box(1, 1),) * 90),
}


def pages_of(given: PackingList, paper: Paper = Paper.A4, *languages: Language) -> list[Page]:
    """The list laid out, in English and Ukrainian unless told otherwise."""
    return lay_out(given, Words(languages or (Language.EN, Language.UK)), paper)


def areas(page: Page) -> list[Area]:
    """What each text covers, from below its letters to above them."""
    return [
        (
            x,
            top - y - style.size * 0.2,
            x + fonts.width(face, style.size, text),
            top - y + style.size * 0.7,
            text,
        )
        for block, top in page.blocks
        for style, face, x, y, text in block.pieces
        if text.strip()
    ]


def overlaps(found: Sequence[Area]) -> Iterator[tuple[str, str]]:
    """Texts that stand on each other, by a sweep from the left."""
    open_areas: list[Area] = []
    for area in sorted(found):
        open_areas = [each for each in open_areas if each[2] > area[0] + 0.05]
        for other in open_areas:
            if min(area[3], other[3]) > max(area[1], other[1]) + 0.05:
                yield other[4], area[4]
        open_areas.append(area)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("name", LISTS)
@pytest.mark.usefixtures("long_words")
def test_everything_stands_inside_the_margins_and_nothing_on_anything(name: str, paper: Paper) -> None:
    for page in pages_of(LISTS[name](), paper):
        found = areas(page)
        assert list(overlaps(found)) == []
        for left, bottom, right, top, text in found:
            assert left >= MARGIN - 0.05, text
            assert right <= paper.width - MARGIN + 0.05, text
            assert bottom >= 24, text
            assert top <= paper.height - 24, text


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.usefixtures("long_words")
def test_no_rule_runs_through_a_text(name: str) -> None:
    for page in pages_of(LISTS[name]()):
        thin = [
            (left, right, top - y)
            for block, top in page.blocks
            for left, right, y, thickness, _ in block.rules
            if thickness < 2
        ]
        for left, bottom, right, top, text in areas(page):
            assert not [
                rule for rule in thin if rule[0] < right and rule[1] > left and bottom + 0.5 < rule[2] < top
            ], text


def test_overlapping_texts_would_be_found() -> None:
    page = pages_of(packing_lists.small())[0]
    block, top = page.blocks[-1]
    page.blocks.append((block, top + 1))
    assert list(overlaps(areas(page)))


def texts_on(page: Page) -> list[str]:
    """The texts of a page in the order they are drawn."""
    return [piece[4] for block, _ in page.blocks for piece in block.pieces]


@pytest.mark.usefixtures("plain_words")
def test_a_box_that_a_page_can_hold_is_not_split() -> None:
    boxes = tuple(box(index, 30, *[DIAPERS] * (index % 9 + 1)) for index in range(1, 31))
    pages = pages_of(packing_list(boxes))
    assert len(pages) > 2
    for each in boxes:
        assert sum(each.number in texts_on(page) for page in pages) == 1
    assert not any("continued" in texts_on(page) for page in pages)


@pytest.mark.usefixtures("plain_words")
def test_a_box_that_is_split_says_its_number_on_each_page_and_leaves_no_line_alone() -> None:
    for count in range(48, 62):
        pages = pages_of(packing_list((box(1, 2, BEEF), box(2, 2, *[DIAPERS] * count))))
        held = [texts_on(page).count("Diapers, baby") for page in pages]
        assert sum(held) == count
        assert 1 not in held
        with_goods = [page for page, lines in zip(pages, held, strict=True) if lines]
        assert all("BOS1-B00414-7" in texts_on(page) for page in with_goods)
        assert ["continued" in texts_on(page) for page in with_goods] == [False] + [True] * (
            len(with_goods) - 1
        )


@pytest.mark.usefixtures("plain_words")
def test_totals_statements_and_signatures_stay_together_with_a_box_above() -> None:
    for count in range(1, 40):
        boxes = tuple(box(index, count, DIAPERS) for index in range(1, count + 1))
        last = texts_on(pages_of(packing_list(boxes))[-1])
        assert {"Humanitarian aid. Free of charge. Not for sale.", "Received", "Damaged"} <= set(last)
        assert last.count("Gross weight") == 1
        assert "Diapers, baby" in last


@pytest.mark.usefixtures("plain_words")
def test_the_heading_stands_on_each_page_and_totals_on_the_first_of_several() -> None:
    pages = pages_of(packing_lists.forty_one())
    assert all("Description of goods" in texts_on(page) for page in pages)
    assert "Gross weight" in texts_on(pages[0])
    assert "Gross weight" in texts_on(pages[-1])
    assert not any("Gross weight" in texts_on(page) for page in pages[1:-1])
    assert "Received" not in texts_on(pages[0])


@pytest.mark.usefixtures("plain_words")
def test_figures_of_a_column_end_at_one_edge_and_points_stand_under_each_other() -> None:
    lines = [replace(DIAPERS, quantity_milli=milli) for milli in (12_000, 2_500, 1_250_125, 7_000)]
    (page,) = pages_of(packing_list((box(1, 1, *lines),)))
    at = {
        text: (x, fonts.width(face, style.size, text.partition(".")[0]))
        for block, _ in page.blocks
        for style, face, x, _, text in block.pieces
        if text in ("12", "2.5", "1\u202f250.125", "7")
    }
    assert len(at) == 4
    points = [x + whole for x, whole in at.values()]
    assert max(points) - min(points) < 0.01


@pytest.mark.usefixtures("plain_words")
def test_columns_keep_their_places_from_page_to_page() -> None:
    pages = pages_of(packing_lists.forty_one())
    starts = [
        {
            piece[4]: piece[2]
            for block, _ in page.blocks
            for piece in block.pieces
            if piece[4] in ("Unit", "Origin")
        }
        for page in pages
    ]
    assert all(first == second for first, second in pairwise(starts))
