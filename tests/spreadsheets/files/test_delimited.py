"""Text tables in any encoding, with any separator."""

from pathlib import Path

import pytest

from aidtracker.domain.errors import Refused
from tests.spreadsheets.sheets import goods, read

UKRAINIAN = "Дата;Назва;Кількість;Примітки\n14.03.2022;Їжа та шкарпетки;5;теплі\n"
POLISH = "Data;Nazwa;Ilość;Uwagi\n14.03.2022;Śpiwór żółty;5;łóżko\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251", "koi8-u"]
)
def test_cyrillic(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "book.csv"
    path.write_bytes(UKRAINIAN.encode(encoding))
    assert [(row.item, row.note) for row in goods(path)] == [("Їжа та шкарпетки", "теплі")]


@pytest.mark.parametrize("encoding", ["utf-8", "cp1250", "iso8859-2"])
def test_polish(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "book.csv"
    path.write_bytes(POLISH.encode(encoding))
    assert [(row.item, row.note) for row in goods(path)] == [("Śpiwór żółty", "łóżko")]


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_separators(tmp_path: Path, separator: str) -> None:
    path = tmp_path / "book.csv"
    path.write_text(
        separator.join(["Item", "Qty", "Notes"]) + "\n" + separator.join(["Rice", "5", "a b"]),
        encoding="utf-8",
    )
    assert [(row.item, row.note) for row in goods(path)] == [("Rice", "a b")]


def test_quoted_cells_keep_separators_and_lines(tmp_path: Path) -> None:
    path = tmp_path / "book.csv"
    path.write_text('sep=;\nItem;Qty;Notes\n"a;b";"2,5";"x\ny"\n\nRice;1;\n', encoding="utf-8")
    rows, parsed = read(path)
    assert [(row[0], row[3], row[5]) for row in rows] == [(2, "a;b", 2500), (4, "Rice", 1000)]
    assert parsed.skipped == 1


def test_text_under_the_name_of_a_workbook(tmp_path: Path) -> None:
    path = tmp_path / "book.xls"
    path.write_text("Item\tQty\nRice\t5\n", encoding="utf-8")
    assert len(goods(path)) == 1
    path.write_text("Dear all, 5 boxes of rice", encoding="utf-8")
    with pytest.raises(Refused) as refused:
        goods(path)
    assert refused.value.code == "file.not_a_workbook"


def refused(path: Path, content: bytes) -> tuple[str, object]:
    path.write_bytes(content)
    with pytest.raises(Refused) as caught:
        read(path)
    return caught.value.code, caught.value.problem.values.get("row")


def test_a_quotation_mark_that_would_swallow_rows_is_named(tmp_path: Path) -> None:
    head, row = b"Item,Qty,Unit\n", b"Rice,2,kg\n"
    path = tmp_path / "book.csv"
    assert refused(path, head + row + b'"Tea,2,kg\n' + row * 3) == ("file.quote_open", 3)
    assert refused(path, head + row + b'"Tea,2,kg\n' + row + b'"Salt,2,kg\n') == ("file.quote_open", 3)
    assert refused(path, head + b'"' + row * 40_000) == ("file.quote_open", 2)


def test_a_quotation_mark_that_means_inches_stays(tmp_path: Path) -> None:
    path = tmp_path / "book.csv"
    path.write_bytes(b'Item,Qty,Notes\n"24" TV",1,"a\nb"\n6" nail,5,z\n')
    assert [(row.item, row.note) for row in goods(path)] == [('24 TV"', "a b"), ('6" nail', "z")]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"Item,Qty\nRice,2\n" + bytes(4), "file.damaged_in_row"),
        (b"Item,Qty\nRice,2" + b"," * 20_000 + b"x\n", "file.too_many_columns"),
        (b"Item,Qty\nRice," + b"2," * 600_000, "file.line_too_long"),
        (b"Item,Qty\nRice,2\n" + b"\n" * 1_048_576, "file.too_many_rows"),
        (b"Item,Qty\nRice,2\n" * 2_000 + b"x" + b"," * 16_000 + b"x\n", "file.too_many_cells"),
        (bytes(5000), "file.not_a_workbook"),
        (b"\xef\xbb\xbf", "file.empty"),
        (b",,,\n" * 30, "file.empty"),
    ],
)
def test_what_cannot_be_read_is_refused(tmp_path: Path, content: bytes, code: str) -> None:
    assert refused(tmp_path / "book.csv", content)[0] == code


def test_empty_cells_far_to_the_right_do_not_count(tmp_path: Path) -> None:
    path = tmp_path / "book.csv"
    path.write_bytes(b"Item,Qty\nRice,2" + b"," * 20_000 + b"\nTea,3\n")
    assert [row.item for row in goods(path)] == ["Rice", "Tea"]


def test_letters_that_cannot_be_read_are_told_and_the_others_kept(tmp_path: Path) -> None:
    path = tmp_path / "book.csv"
    path.write_bytes("Назва,Кількість\n".encode() + "Рис,2\n".encode() * 9 + b"\xff\xfeTea,3\n")
    rows, parsed = read(path)
    assert [row[3] for row in rows[-2:]] == ["Рис", "\ufffd\ufffdTea"]
    assert [problem.row for problem in parsed.problems if problem.problem.code == "row.garbled"] == [11]


def test_one_foreign_letter_far_below_is_not_taken_for_cyrillic(tmp_path: Path) -> None:
    path = tmp_path / "book.csv"
    path.write_bytes(b"Item,Qty\n" + b"Rice,2\n" * 3000 + "Café,2\n".encode("latin-1"))
    assert goods(path)[-1].item == "Café"


def test_a_word_after_sep_is_no_separator(tmp_path: Path) -> None:
    path = tmp_path / "book.csv"
    path.write_bytes(b"sep=comma\nItem,Qty\nRice,2\n")
    assert [row.item for row in goods(path)] == ["Rice"]
