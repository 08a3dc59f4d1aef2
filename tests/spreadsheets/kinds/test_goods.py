"""Rows of goods: what is good, refused, warned of and left out."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aidtracker.spreadsheets.files.grids import Chunk, listed_grid
from aidtracker.spreadsheets.headers import find_table
from aidtracker.spreadsheets.kinds.goods import GoodsReader
from aidtracker.spreadsheets.kinds.skipping import Skipper
from aidtracker.spreadsheets.kinds.survey import chunks_below, survey
from aidtracker.spreadsheets.kinds.tally import Tally
from aidtracker.spreadsheets.rows import GoodsRow
from tests.spreadsheets.sheets import goods, read, told, workbook


@pytest.mark.parametrize(
    ("cell", "milli", "unit"),
    [
        (5, 5000, None), ("5", 5000, None), ("25\u00a0", 25_000, None), ("1 200", 1_200_000, None),
        ("25 kg", 25_000, "KGM"), ("10 шт.", 10_000, "H87"), ("2 dozen", 24_000, "H87"),
        ("50 lb", 22_680, "KGM"),
        ("500 g", 500, "KGM"), ("12 box of 20", 12_000, "XBX"), (2.5, 2500, None), ("1,000", 1_000_000, None),
    ],
)  # fmt: skip
def test_quantities(tmp_path: Path, cell: object, milli: int, unit: str | None) -> None:
    row = goods(workbook(tmp_path / "book.xlsx", [["Item", "Qty"], ["Rice", cell]]))[0]
    assert (row.quantity_milli, row.unit) == (milli, unit)


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("20 + 20", "quantity_not_a_number"), ("a few", "quantity_not_a_number"),
        ("~20", "quantity_not_a_number"),
        ("3 x 12", "quantity_not_a_number"), ("12/15", "quantity_not_a_number"),
        ("1e3", "quantity_not_a_number"),
        ("1/2", "quantity_not_a_number"), ("5 kg + 3 kg", "quantity_not_a_number"),
        ("3 boxes and 2 bags", "quantity_not_a_number"),
        ("10 шт 5 уп", "quantity_not_a_number"), (date(2022, 1, 2), "quantity_not_a_number"),
        (True, "quantity_not_a_number"),
        (-4, "quantity_below_zero"), ("−4", "quantity_below_zero"), (0, "quantity_zero"),
        (2e9, "quantity_too_large"),
        ("0.0001", "quantity_too_small"), ("١٢", "quantity_foreign_digits"), (None, "no_quantity"),
        ("-", "no_quantity"),
        ("#REF!", "error_value"), ("=1+1", "formula_without_value"),
    ],
)  # fmt: skip
def test_refused_quantities(tmp_path: Path, cell: object, code: str) -> None:
    _, parsed = read(workbook(tmp_path / "book.xlsx", [["Item", "Qty"], ["Rice", cell], ["Oil", 1]]))
    assert told(parsed) == [(2, f"row.{code}", "refused")]
    assert (parsed.good, parsed.refused) == (1, 1)


def test_everything_wrong_in_a_row_is_told_at_once(tmp_path: Path) -> None:
    table = [["Date", "Item", "Qty"], ["31.02.2022", "", "a few"], ["1.2.2022", "Rice", 1]]
    assert [code for _, code, _ in told(read(workbook(tmp_path / "book.xlsx", table))[1])] == [
        "row.no_item", "row.quantity_not_a_number", "row.no_such_day",
    ]  # fmt: skip


def test_an_unknown_unit_word_is_a_warning(tmp_path: Path) -> None:
    table = [["Item", "Qty", "Unit"], ["Water", "10 zgrzewek", ""], ["X", 1, "foo"]]
    path = workbook(tmp_path / "book.xlsx", table)
    _, parsed = read(path)
    assert told(parsed) == [(2, "row.unit_unknown", "warned"), (3, "row.unit_unknown", "warned")]
    assert [row.unit_text for row in goods(path)] == ["zgrzewek", "foo"]


@pytest.mark.parametrize(
    "word", ["Total", "TOTAL:", "РАЗОМ", "Razem", "ИТОГО", "Усяго", "Всього", "Grand total", "Suma:"]
)
@pytest.mark.parametrize("column", [0, 1])
def test_totals_are_left_out(tmp_path: Path, word: str, column: int) -> None:
    last: list[object] = ["", "", 12]
    last[column] = word
    _, parsed = read(workbook(tmp_path / "book.xlsx", [["No", "Item", "Qty"], [1, "Rice", 12], last]))
    assert told(parsed) == [(3, "row.total", "skipped")]


@pytest.mark.parametrize(
    "word",
    [
        "Subtotal food",
        "Food total",
        "Разом за день:",
        "Всього по складу",
        "March total",
        "Total clothes",
        "ИТОГО: 2 места",
    ],
)
def test_totals_of_a_part_are_left_out(tmp_path: Path, word: str) -> None:
    table = [["Item", "Qty", "Unit"], ["Rice", 10, "kg"], [word, 10], ["Oil", 1, "l"]]
    _, parsed = read(workbook(tmp_path / "book.xlsx", table))
    assert told(parsed) == [(3, "row.total", "skipped")]


@pytest.mark.parametrize("word", ["FOOD", "Медицина", "Higiena i dom:", "Saturday 7 March 2026", "7.03.2026"])
def test_headings_of_parts_are_left_out(tmp_path: Path, word: str) -> None:
    _, parsed = read(workbook(tmp_path / "book.xlsx", [["Item", "Qty"], [word], ["Rice", 1], ["Blankets"]]))
    assert told(parsed) == [(2, "row.note", "skipped"), (4, "row.no_quantity", "refused")]


def test_headings_that_are_days_date_the_rows_below(tmp_path: Path) -> None:
    table = [["Item", "Qty"], ["Soap", 1], ["7 March 2026"], ["Rice", 1], ["8 березня 2026"], ["Oil", 1]]
    days = [row.day for row in goods(workbook(tmp_path / "book.xlsx", table))]
    assert days == [None, date(2026, 3, 7), date(2026, 3, 8)]


def test_numbers_marked_as_text(tmp_path: Path) -> None:
    table = [
        ["Code", "Item", "Qty", "Expiry", "Date"],
        ["'00123", "'s Gravenhage tin", "'12", "'05/27", "'05.03.2026"],
    ]
    (row,) = goods(workbook(tmp_path / "book.xlsx", table))
    assert (row.item_code, row.item, row.quantity_milli) == ("00123", "'s Gravenhage tin", 12_000)
    assert (row.expiry, row.day) == (date(2027, 5, 31), date(2026, 3, 5))


@pytest.mark.parametrize(
    "headers",
    [
        ["Name", "Phone", "Item", "Qty"], ["Прізвище, ім’я", "E-mail", "Що принесли", "Скільки"],
        ["ФИО", "Контактный телефон", "Что принёс", "Кол-во"],
        ["Imię i nazwisko", "Nr telefonu", "Co", "Ile"],
        ["Прозвішча", "Тэл.", "Што", "Колькі"],
        ["Last name", "Cell #", "What are you donating?", "How many?"],
    ],
)  # fmt: skip
def test_who_gave_is_nowhere(tmp_path: Path, headers: list[str]) -> None:
    table = [headers, ["Anna Kowal", "600700", "Rice", 5], ["Jan Lis", "600800", "Oil", "many"]]
    rows, parsed = read(workbook(tmp_path / "book.xlsx", table))
    told_of = f"{rows} {parsed.problems} {parsed.refused_cells}"
    assert not [name for name in ("Kowal", "Lis", "6007", "6008") if name in told_of]
    assert parsed.refused_cells == {3: ("", "", "Oil", "many")}
    assert [row.item for row in rows if isinstance(row, GoodsRow)] == ["Rice"]


def test_a_name_beside_its_description_is_the_thing(tmp_path: Path) -> None:
    (row,) = goods(workbook(tmp_path / "book.xlsx", [["Name", "Description", "Qty"], ["Rice", "white", 5]]))
    assert row.item == "Rice"


def test_pieces_before_the_boxes_they_came_in(tmp_path: Path) -> None:
    (both,) = goods(workbook(tmp_path / "both.xlsx", [["Item", "Qty boxes", "Qty pcs"], ["Soap", 2, 48]]))
    (one,) = goods(workbook(tmp_path / "one.xlsx", [["Item", "Number of boxes"], ["Soap", 2]]))
    assert (both.quantity_milli, both.unit, one.quantity_milli, one.unit) == (48_000, "H87", 2_000, "XBX")


def test_a_second_table_beside_the_first_is_told(tmp_path: Path) -> None:
    _, parsed = read(
        workbook(tmp_path / "book.xlsx", [["Item", "Qty", "", "Item", "Qty"], ["A", 1, "", "B", 2]])
    )
    assert told(parsed) == [(0, "file.column_twice", "warned")] * 2


def test_total_may_be_part_of_a_name(tmp_path: Path) -> None:
    rows = goods(workbook(tmp_path / "book.xlsx", [["Item", "Qty"], ["Total body lotion", 3]]))
    assert [row.item for row in rows] == ["Total body lotion"]


def test_empty_rows_count_only_between_rows(tmp_path: Path) -> None:
    table = [
        ["No", "Item", "Qty", "Unit"],
        [1, "Rice", 1, "kg"],
        [],
        [2, None, None, "kg"],
        [3, "Oil", 1, "l"],
        [4],
        [5],
    ]
    _, parsed = read(workbook(tmp_path / "book.xlsx", table))
    assert told(parsed) == [(3, "row.empty", "skipped"), (4, "row.empty", "skipped")]
    assert (parsed.rows, parsed.good, parsed.skipped) == (4, 2, 2)


def test_a_long_gap_is_one_problem(tmp_path: Path) -> None:
    table: list[list[object]] = [["Item", "Qty"], ["Rice", 1], *([] for _ in range(50)), ["Oil", 1]]
    _, parsed = read(workbook(tmp_path / "book.xlsx", table))
    assert (told(parsed), parsed.skipped) == ([(3, "row.empty_until", "skipped")], 50)


def test_notes_and_repeated_headers_are_left_out(tmp_path: Path) -> None:
    table = [
        ["No", "Item", "Qty"],
        [1, "Rice", 1],
        ["No", "Item", "Qty"],
        [2, "Oil", 1],
        ["Counted by Alena"],
        ["* approx."],
    ]
    _, parsed = read(workbook(tmp_path / "book.xlsx", table))
    assert told(parsed) == [
        (4 - 1, "row.header_again", "skipped"),
        (5, "row.note", "skipped"),
        (6, "row.note", "skipped"),
    ]


@pytest.mark.parametrize(
    "heading", ["Donor: St. Mary's", "Box 3", "KARTON 2", "--- page 2 ---", "Дата: 3 березня"]
)
def test_a_heading_among_the_items_is_left_out(tmp_path: Path, heading: str) -> None:
    path = workbook(tmp_path / "book.xlsx", [["Item", "Qty"], ["Rice", 1], [heading], ["Tea", 2]])
    assert told(read(path)[1]) == [(3, "row.note", "skipped")]


def test_a_heading_does_not_tell_who_gave(tmp_path: Path) -> None:
    path = workbook(tmp_path / "book.xlsx", [["Item", "Qty"], ["Darczyńca: Jan Kowalski"], ["Tea", 2]])
    assert [(one.value, one.problem.values["value"]) for one in read(path)[1].problems] == [
        ("Darczyńca: …", "Darczyńca: …")
    ]


@pytest.mark.parametrize("column", ["Item", "Size", "Item code"])
def test_a_tale_is_no_item(tmp_path: Path, column: str) -> None:
    headers = ["Item", "Size", "Item code", "Qty"]
    table = [
        headers,
        [*("x" * 501 if name == column else "Rice" for name in headers[:3]), 2],
        ["Tea", "", "", 3],
    ]
    assert (2, "row.name_too_long", "refused") in told(read(workbook(tmp_path / "book.xlsx", table))[1])


def test_an_item_alone_is_no_heading(tmp_path: Path) -> None:
    for item in ("Rice 3", '"Rice"', "Tea: green"):
        path = workbook(tmp_path / "book.xlsx", [["Item", "Qty"], ["Rice", 1], [item]])
        assert told(read(path)[1]) == [(3, "row.no_quantity", "refused")]


def test_weights_values_and_their_units(tmp_path: Path) -> None:
    table = [
        ["Item", "Qty", "Weight each, oz", "Weight, kg", "Unit price", "Currency"],
        ["Tins", 10, 16, None, "1.25", "USD"],
        ["Rice", 2, None, "12 lb", "10,50", "zł"],
        ["Oil", 2, None, "heavy", None, None],
        ["Soap", 2, None, None, 3, None],
    ]
    path = workbook(tmp_path / "book.xlsx", table)
    _, parsed = read(path)
    assert [(row.weight_g, row.value_minor, row.currency) for row in goods(path)] == [
        (4536, 1250, "USD"), (5443, 2100, "PLN"), (None, None, ""), (None, None, ""),
    ]  # fmt: skip
    assert [code for _, code, _ in told(parsed)] == ["row.weight_unknown", "row.currency_unknown"]


def test_a_quantity_in_kilograms_is_its_weight(tmp_path: Path) -> None:
    assert goods(workbook(tmp_path / "book.xlsx", [["Item", "Weight kg"], ["Clothes", 12.5]]))[0][5:9] == (
        12_500,
        "KGM",
        "",
        12_500,
    )


def test_expiry_that_is_no_date_is_unknown(tmp_path: Path) -> None:
    table = [
        ["Item", "Qty", "Expiry"],
        ["A", 1, "see box"],
        ["B", 1, "brak"],
        ["C", 1, "#N/A"],
        ["D", 1, "31.02.2023"],
    ]
    path = workbook(tmp_path / "book.xlsx", table)
    _, parsed = read(path)
    assert [row.expiry for row in goods(path)] == [None, None, None]
    assert told(parsed) == [
        (2, "row.expiry_unknown", "warned"), (4, "row.error_value", "warned"),
        (5, "row.no_such_day", "refused"),
    ]  # fmt: skip


def test_dates_that_can_be_read_two_ways_are_told_once(tmp_path: Path) -> None:
    table = [["Date", "Item", "Qty"], ["3/5/2022", "A", 1], ["4/5/2022", "B", 1]]
    rows, parsed = read(workbook(tmp_path / "book.xlsx", table))
    assert [str(row[1]) for row in rows] == ["2022-05-03", "2022-05-04"]
    assert told(parsed) == [(0, "file.dates_ambiguous", "warned")]


CELLS = {
    "Date": ["", "5.3.2022", "31.2.2022", "x"],
    "Item": ["Rice", "Oil", "", "=x", "used coats", "Total"],
    "Qty": ["1", "2.5", "", "a few", "3 kg", "4 boxes", "5 foo", "-1"],
    "Unit": ["", "pcs", "lb", "foo"],
    "Weight": ["", "1", "2 lb", "x"],
    "Weight each": ["", "0.5"],
    "Value": ["", "1", "$2", "x"],
    "Currency": ["", "USD", "zł"],
    "Expiry": ["", "05/2024", "soon"],
    "Notes": ["", "new", "б/у", "#N/A"],
}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(*(st.sampled_from(cells) for cells in CELLS.values())), min_size=1, max_size=12))
def test_whole_columns_and_single_rows_are_read_alike(rows: list[tuple[str, ...]]) -> None:
    grid = listed_grid("", range(1, len(rows) + 2), [list[object](row) for row in (CELLS, *rows)])
    table = find_table(grid, {})
    assert table is not None

    def reader() -> tuple[GoodsReader, Tally]:
        tally = Tally(table)
        return GoodsReader(table, survey(grid, table), Skipper(table), tally), tally

    (whole, together), (single, apart) = reader(), reader()
    fast = [row for chunk in chunks_below(grid, table) for row in whole.read(chunk)]
    slow = []
    for chunk in chunks_below(grid, table):
        for number, cells in zip(chunk.numbers, chunk.rows, strict=True):
            row = single.examine(number, cells)
            slow += [row] if row is not None else []
    assert fast == slow
    assert together.problems() == apart.problems()
    assert isinstance(next(chunks_below(grid, table)), Chunk)
