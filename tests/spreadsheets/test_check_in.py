"""Lists of boxes that came or did not."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from aidtracker.domain.errors import Refused
from aidtracker.spreadsheets import small
from aidtracker.spreadsheets.check_in import CheckInRow, read_check_in


def workbook(path: Path, *rows: tuple[str | int | None, ...]) -> Path:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def test_a_column_of_boxes_alone_means_that_all_came(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ("Box",), ("BOS1-B00001-9",), ("BOS1-B00002-7",))
    assert read_check_in(path) == (
        CheckInRow(2, "BOS1-B00001-9", True, "", ""),
        CheckInRow(3, "BOS1-B00002-7", True, "", ""),
    )


@pytest.mark.parametrize(
    ("header", "came", "missing"),
    [
        (("Box no", "Received", "Notes"), "yes", "MISSING"),
        (("Номер коробки", "Отримано", "Примітки"), "Так", "немає"),
        (("Nr paczki", "Przybyło", "Uwagi"), "tak", "BRAK"),
        (("Нумар скрыні", "Прыбыла", "Заўвагі"), "так", "няма"),
        (("№ места", "Получено", "Примечания"), "да", "нет"),
        (("Carton", "OK", "Remarks"), "✓", "—"),
        (("Marks", "Status", "Comment"), "x", "not received"),
    ],
)
def test_words_of_five_languages(header: tuple[str, ...], came: str, missing: str, tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        ("Truck 2",),
        header,
        ("B1", came, None),
        ("B2", missing, "torn"),
        ("B3", None, None),
        ("B4", "tomorrow", None),
    )
    told = [(row.row, row.box, row.came, row.note) for row in read_check_in(path)]
    assert told == [(3, "B1", True, ""), (4, "B2", False, "torn"), (5, "B3", None, ""), (6, "B4", None, "")]


def test_totals_notes_and_rows_without_a_box_are_left_out(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx", ("Box", "Received"), ("B1", 1), (None, 1), ("Total", 2), ("Note: all wet", None)
    )
    assert [row.box for row in read_check_in(path)] == ["B1"]


def test_text_files_are_read_in_old_encodings(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("Номер коробки;Отримано\r\nB1;так\r\nB2;ні\r\n".encode("cp1251"))
    assert [(row.box, row.came) for row in read_check_in(path)] == [("B1", True), ("B2", False)]


def test_what_is_no_such_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Refused) as refused:
        read_check_in(workbook(tmp_path / "a.xlsx", ("Name", "Phone"), ("somebody", 1)))
    assert refused.value.code == "file.no_columns"
    monkeypatch.setattr(small, "MOST_MEGABYTES", 0)
    with pytest.raises(Refused) as refused:
        read_check_in(workbook(tmp_path / "b.xlsx", ("Box",), ("B1",)))
    assert refused.value.code == "file.too_large"
