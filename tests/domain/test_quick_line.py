"""What holds for every line, whatever somebody types or pastes."""

import sys
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aidtracker.domain.errors import Level
from aidtracker.domain.quick_line import LONGEST, Doubt, Kind, QuickLine, understand
from aidtracker.domain.units import Unit

TODAY = date(2026, 11, 23)

_SNIPPETS = (
    "12 2x x2 3x24 × 1,5 ½ 1/2 5/27 05.2027 31.02.2027 5/6/27 0527 exp до lot A1 size 4 XL M 5kg 3 lb oz",
    "$12 20 zł грн each разом = 4006381333931 4006381333932 new б/у not шт. szt packs of по vitamin D 1000",
    "-3 1e9 ١٢ 999999999999 kg т \n \t \u00a0 \u200f \u202e \0 \ue000 🥫 İ ß ( ) , ; - — • @ # № m 4x6 mAh",
)
_PIECES = [piece for snippet in _SNIPPETS for piece in snippet.split(" ")]

typed = st.one_of(
    st.text(max_size=LONGEST + 20),
    st.lists(st.sampled_from(_PIECES), max_size=25).map(" ".join),
    st.lists(st.sampled_from(_PIECES), max_size=25).map("".join),
)


@given(typed, st.sampled_from(["", ",", "."]))
@example("İ 12 lot 5", "")
@example("\ue000" * 3 + "12", "")
def test_nothing_typed_breaks_it_and_nothing_is_lost(text: str, mark: str) -> None:
    line = understand(text, TODAY, mark)
    assert line.text == text
    at, pieces = 0, []
    for part in line.parts:
        assert at <= part.start < part.end <= len(text)
        assert part.text == text[part.start : part.end]
        pieces += [text[at : part.start], part.text]
        at = part.end
    assert "".join([*pieces, text[at:]]) == text
    outside = "".join([*pieces[::2], text[at:]])
    if len(text) <= LONGEST:
        assert _letters(line.item_text) == _letters(outside)
    for doubt in line.doubts:
        assert 0 <= doubt.start <= doubt.end <= len(text)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


@given(typed)
def test_what_was_found_was_found_somewhere(text: str) -> None:
    line = understand(text, TODAY)
    kinds = {part.kind for part in line.parts}
    for kind, found in (
        (Kind.EXPIRY, line.expiry),
        (Kind.WEIGHT, line.weight_g),
        (Kind.SIZE, line.size),
        (Kind.CONDITION, line.condition),
        (Kind.BATCH, line.batch),
        (Kind.VALUE, line.value_minor),
        (Kind.BARCODE, line.barcode),
        (Kind.UNIT, line.unit_text),
    ):
        assert kind in kinds or found in (None, "")
    if line.quantity_milli is not None:
        assert line.quantity_milli > 0
        assert kinds & {Kind.QUANTITY, Kind.WEIGHT}
    for kind in kinds - {Kind.UNIT}:
        assert len([part for part in line.parts if part.kind is kind]) == 1


counted = st.one_of(
    st.integers(1, 99_999).map(lambda number: (f"{number}", {"quantity_milli": number * 1000})),
    st.integers(1, 999).map(lambda number: (f"{number}x", {"quantity_milli": number * 1000})),
    st.tuples(st.integers(1, 99), st.integers(1, 99)).map(
        lambda pack: (
            f"{pack[0]}x{pack[1]}",
            {"quantity_milli": pack[0] * pack[1] * 1000, "packs": pack[0], "per_pack": pack[1]},
        )
    ),
    st.tuples(
        st.integers(1, 999),
        st.sampled_from([("pcs", Unit.PIECE), ("уп.", Unit.PACK), ("pary", Unit.PAIR), ("мяшкоў", Unit.BAG)]),
    ).map(
        lambda one: (
            f"{one[0]} {one[1][0]}",
            {"quantity_milli": one[0] * 1000, "unit": one[1][1], "unit_text": one[1][0]},
        )
    ),
)
days = st.dates(date(2026, 12, 1), date(2050, 12, 31))
written_days = st.tuples(
    days, st.sampled_from(["%Y-%m-%d", "exp %d.%m.%Y", "до %d.%m.%Y", "best before %d.%m.%y"])
).map(lambda one: (one[0].strftime(one[1]), {"expiry": one[0]}))
extras = st.tuples(
    written_days,
    st.integers(1, 99).map(
        lambda kg: (f"{kg} kg total", {"weight_g": kg * 1000, "weight_typed": f"{kg} kg"})
    ),
    st.sampled_from(["4", "42", "XL", "38.5"]).map(lambda size: (f"size {size}", {"size": size})),
    st.sampled_from([("used", "used"), ("нові", "new"), ("używane", "used")]).map(
        lambda one: (one[0], {"condition": one[1]})
    ),
    st.from_regex(r"[A-Z][0-9]{2,8}", fullmatch=True).map(lambda code: (f"lot {code}", {"batch": code})),
    st.integers(1, 99_999).map(lambda usd: (f"${usd}", {"value_minor": usd * 100, "currency": "USD"})),
    st.sampled_from(["4006381333931", "96385074", "036000291452"]).map(
        lambda code: (code, {"barcode": code})
    ),
)
names = st.lists(
    st.sampled_from(["tuna", "підгузки", "opaska", "спальнік", "носки", "AA", "3M", "CR123A", "N95"]),
    min_size=1,
    max_size=4,
).map(" ".join)


@given(counted, names, extras, st.permutations(range(7)), st.integers(0, 7))
def test_a_line_made_of_parts_is_read_as_them(
    quantity: tuple[str, dict[str, object]],
    name: str,
    said: tuple[tuple[str, dict[str, object]], ...],
    order: list[int],
    many: int,
) -> None:
    chosen = [said[number] for number in order[:many]]
    text = " ".join([quantity[0], name, *(words for words, _meaning in chosen)])
    line = understand(text, TODAY)
    wanted = {"item_text": name, **quantity[1]}
    for _words, meaning in chosen:
        wanted |= meaning
    assert {field: getattr(line, field) for field in wanted} == wanted
    assert line.doubts == ()
    assert len(line.parts) == 1 + many + bool(line.unit_text)


@pytest.mark.parametrize("text", ["9", "x", "1 ", "1x", "$1", "до ", "\n", "exp ", "1/", "lot ", "½", "no "])
def test_a_slip_of_the_clipboard_is_told_and_not_worked_on(text: str) -> None:
    calls = 0

    def count(*_event: object) -> None:
        nonlocal calls
        calls += 1

    pasted = text * 100_000
    before = sys.getprofile()
    sys.setprofile(count)
    try:
        line = understand(pasted, TODAY)
    finally:
        sys.setprofile(before)
    assert [doubt.problem.code for doubt in line.doubts] == ["text.too_long"]
    assert (line.text, line.parts, line.item_text) == (pasted, (), "")
    assert calls < 200


def _codes(line: QuickLine) -> list[str]:
    return [doubt.problem.code for doubt in line.doubts]


def test_a_list_from_the_clipboard_is_no_line() -> None:
    line = understand("12 tuna\n3 rice\n\n5 soap", TODAY)
    assert line.doubts[0].problem.values == {"lines": 3}
    assert "line.several" in _codes(line)
    assert "line.several" not in _codes(understand("12 tuna\n", TODAY))


def test_a_day_that_reads_two_ways_is_asked_about() -> None:
    (doubt,) = understand("48 tuna 5/6/27 5kg", TODAY).doubts
    assert (doubt.kind, doubt.start, doubt.end) == (Kind.EXPIRY, 8, 14)
    assert doubt.problem.values == {"value": "5/6/27", "first": date(2027, 6, 5), "second": date(2027, 5, 6)}
    for offer, day in zip(doubt.offers, (date(2027, 6, 5), date(2027, 5, 6)), strict=True):
        again = understand(f"48 tuna {offer} 5kg", TODAY)
        assert (again.expiry, again.doubts) == (day, ())


def test_the_decimal_mark_of_the_language_settles_a_thousand() -> None:
    assert _codes(understand("1,234 soap", TODAY)) == ["quantity.two_ways"]
    assert understand("1,234 soap", TODAY, ".").quantity_milli == 1_234_000
    assert understand("1,234 soap", TODAY, ",").quantity_milli == 1_234


def test_warnings_keep_what_was_read() -> None:
    line = understand("48 tuna exp 2020-05", TODAY)
    assert line.expiry == date(2020, 5, 31)
    assert [(doubt.problem.code, doubt.problem.level) for doubt in line.doubts] == [
        ("expiry.past", Level.WARNED)
    ]


def test_weights_are_multiplied_before_they_are_rounded() -> None:
    line = understand("12 peanut butter 16 oz", TODAY)
    assert (line.weight_each_g, line.weight_g) == (454, 5443)


@pytest.mark.parametrize(
    ("text", "total", "each"),
    [
        ("2x rice 5kg", 10_000, 5_000),
        ("2x rice 5kg each", 10_000, 5_000),
        ("2 rice total 5kg", 5_000, None),
        ("2 rice = 5kg", 5_000, None),
        ("2 rice 5 kg razem", 5_000, None),
        ("rice 5kg", 5_000, None),
        ("rice 5kg each", 5_000, 5_000),
        ("0 rice 5kg", 5_000, None),
    ],
)
def test_a_weight_is_of_one_unless_it_is_said_of_all(text: str, total: int, each: int | None) -> None:
    line = understand(text, TODAY)
    assert (line.weight_g, line.weight_each_g) == (total, each)


def test_too_heavy_together_is_told_beside_the_weight() -> None:
    (doubt,) = understand("999999 rice 5000 kg", TODAY).doubts
    assert (doubt.kind, doubt.problem.code) == (Kind.WEIGHT, "weight.too_large")


@pytest.mark.parametrize(
    ("text", "searches", "logged"),
    [
        ("12 підгузки 4", ("підгузки 4", "підгузки"), "підгузки 4"),
        ("2 can openers", ("openers", "can openers"), "can openers"),
        ("20 szt. opaska", ("opaska",), "opaska"),
        ("5 boxes of gloves", ("gloves", "boxes gloves"), "boxes gloves"),
        ("12 bags", ("bags",), "bags"),
        ("12", (), ""),
    ],
)
def test_what_to_look_for_and_what_to_log(text: str, searches: tuple[str, ...], logged: str) -> None:
    line = understand(text, TODAY)
    assert (line.searches, line.text_to_log) == (searches, logged)


def test_marks_of_direction_do_not_get_into_the_words() -> None:
    line = understand("\u200f12\u200e ту\u200bнець\0\u202e в олії", TODAY)
    assert (line.quantity_milli, line.item_text) == (12_000, "тунець в олії")


def test_doubts_of_one_kind() -> None:
    line = understand("0 tuna exp", TODAY)
    assert [doubt.problem.code for doubt in line.doubts_of(Kind.EXPIRY)] == ["expiry.no_date"]
    assert all(isinstance(doubt, Doubt) for doubt in line.doubts)


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("1,234 soap", [(1_234_000, "soap"), (1_234, "soap")]),
        ("soap 1.234", [(1_234_000, "soap"), (1_234, "soap")]),
        ("diapers 4 120", [(4_120_000, "diapers"), (120_000, "diapers 4")]),
        ("tuna 1 234 567", [(1_234_567_000, "tuna"), (567_000, "tuna 1 234")]),
    ],
)
def test_each_offer_settles_a_number_that_reads_two_ways(text: str, readings: list[tuple[int, str]]) -> None:
    (doubt,) = understand(text, TODAY).doubts
    assert doubt.problem.code == "quantity.two_ways"
    again = [understand(text[: doubt.start] + offer + text[doubt.end :], TODAY) for offer in doubt.offers]
    assert [(line.quantity_milli, line.item_text) for line in again] == readings
    assert [line.doubts for line in again] == [(), ()]


def test_what_is_said_twice_is_told() -> None:
    assert _codes(understand("2 tents $5 €6", TODAY)) == ["line.said_twice"]
    assert _codes(understand("2 tents usd 5 usd", TODAY)) == []


def test_no_figure_is_no_weight() -> None:
    assert understand("beans 3 lb 1.2.3 oz", TODAY).weight_g == 1_361
