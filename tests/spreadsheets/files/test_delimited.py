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
