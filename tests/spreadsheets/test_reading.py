"""Through the worker: hostile files, limits, cancelling, batches."""

import pickle
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from aidtracker.domain.errors import Refused
from aidtracker.spreadsheets import reading
from aidtracker.spreadsheets.problems import SENTENCES
from aidtracker.spreadsheets.reading import Limits, parse_file, read_file
from aidtracker.spreadsheets.rows import FileKind, GoodsRow, ParseRequest
from aidtracker.spreadsheets.worker import Task
from tests.spreadsheets.sheets import SAMPLES, TODAY, read

REQUEST = ParseRequest(TODAY)
BAD = {
    "empty.xlsx": "file.empty",
    "entities.xlsx": "file.entities",
    "no-rows.xlsx": "file.no_cells",
    "not-a-workbook.xlsx": "file.not_a_workbook",
    "other-subject.xlsx": "file.no_columns",
    "password.xlsx": "file.password",
    "web-page.xls": "file.web_page",
    "missing.xlsx": "file.missing",
}


@pytest.mark.parametrize(("name", "code"), BAD.items())
def test_a_bad_file_is_refused_with_a_sentence(name: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        read_file(SAMPLES / "bad" / name, REQUEST)
    assert refused.value.code == code
    assert name in SENTENCES[code].format(**refused.value.problem.values)


def test_another_subject_is_refused_with_what_is_missing_and_what_is_there() -> None:
    with pytest.raises(Refused) as refused:
        read_file(SAMPLES / "bad/other-subject.xlsx", REQUEST)
    assert refused.value.problem.values["missing"] == "quantity"
    assert refused.value.problem.values["headers"] == "Name, Phone"


def test_a_sheet_that_spans_a_million_rows_holds_one() -> None:
    rows, parsed = read_file(SAMPLES / "bad/million-rows.xlsx", REQUEST)
    assert (len(rows), parsed.good, parsed.rows) == (1, 1, 1)


def bomb(path: Path, megabytes: int) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open("xl/worksheets/sheet1.xml", "w") as entry:
            for _ in range(megabytes):
                entry.write(b"A" * 1024 * 1024)
    return path


def test_a_zip_bomb_is_not_opened(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        read_file(bomb(tmp_path / "bomb.xlsx", 60), REQUEST)
    assert refused.value.code == "file.bomb"


def test_a_file_that_takes_too_much_memory_ends_the_worker_only() -> None:
    with pytest.raises(Refused) as refused:
        parse_file(SAMPLES / "truck-2.xls", REQUEST, limits=Limits(memory_bytes=1))
    assert refused.value.code == "file.out_of_memory"


def test_a_worker_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_TICK_SECONDS", 0.001)
    with pytest.raises(Refused) as refused:
        parse_file(SAMPLES / "truck-2.xls", REQUEST, limits=Limits(seconds=0, seconds_per_megabyte=0))
    assert refused.value.code == "file.too_slow"


def test_cancelling_ends_the_reading() -> None:
    with pytest.raises(Refused) as refused:
        parse_file(SAMPLES / "truck-2.xls", REQUEST, cancelled=lambda: True)
    assert refused.value.code == "file.cancelled"


def test_batches_come_in_order_with_progress(tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    path.write_text("Item,Qty\n" + "".join(f"Rice {n},{n + 1}\n" for n in range(9000)), encoding="utf-8")
    seen: list[tuple[int, int]] = []
    with parse_file(path, REQUEST, on_progress=lambda done, total: seen.append((done, total))) as stream:
        assert stream.head.kind is FileKind.DONATIONS
        batches = list(stream)
    assert len(batches) > 1
    rows = [row for batch in batches for row in batch]
    assert [row.row for row in rows if isinstance(row, GoodsRow)] == list(range(2, 9002))
    assert seen[-1] == (9000, 9000)
    assert stream.parsed.good == 9000


def test_a_stream_left_early_leaves_no_process(tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    path.write_text("Item,Qty\n" + "Rice,1\n" * 60_000, encoding="utf-8")
    with parse_file(path, REQUEST) as stream:
        next(iter(stream))
        with pytest.raises(RuntimeError):
            _ = stream.parsed
    assert stream._worker is not None
    assert stream._worker._process.poll() is not None


def test_the_worker_gives_what_parsing_gives() -> None:
    for name in ("boston-drop-offs.xlsx", "truck-2.xls", "potrzeby.ods", "vilnia-cp1251.csv"):
        assert read_file(SAMPLES / name, REQUEST) == read(SAMPLES / name)


def test_the_second_reader_gives_the_same_rows_as_the_first() -> None:
    from aidtracker.spreadsheets.parsing import Sheet

    path = SAMPLES / "boston-drop-offs.xlsx"
    second = Sheet(path, REQUEST, second_reader=True)
    rows = [row for batch in second.batches(lambda *_: None) for row in batch]
    assert rows == read(path)[0]
    assert second.parsed().skipped == 2


def test_the_second_reader_is_asked_when_the_first_crashes(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    real = reading._Worker

    def crashing(task: Task) -> reading._Worker:
        asked.append(task.second_reader)
        return real(task._replace(memory_bytes=1) if not task.second_reader else task)

    monkeypatch.setattr(reading, "_Worker", crashing)
    rows, _ = read_file(SAMPLES / "boston-drop-offs.xlsx", REQUEST)
    assert (asked, len(rows)) == ([False, True], 18)


def test_the_worker_loads_neither_qt_nor_the_database() -> None:
    code = (
        "import sys, aidtracker.spreadsheets.worker, aidtracker.spreadsheets.parsing;"
        "print([m for m in sys.modules if m.split('.')[0] in ('PySide6', 'sqlalchemy', 'openpyxl', 'numpy')])"
    )
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
        == "[]\n"
    )


def test_rows_and_problems_cross_a_pipe() -> None:
    rows, parsed = read(SAMPLES / "boston-drop-offs.xlsx")
    assert pickle.loads(pickle.dumps((rows, parsed))) == (rows, parsed)  # noqa: S301 - our own


def test_the_second_reader_is_not_asked_over_a_large_file_that_filled_the_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[bool] = []
    real = reading._Worker

    def counted(task: Task) -> reading._Worker:
        asked.append(task.second_reader)
        return real(task)

    monkeypatch.setattr(reading, "_Worker", counted)
    monkeypatch.setattr(reading, "_SMALL_BYTES", 0)
    with pytest.raises(Refused) as refused:
        parse_file(SAMPLES / "boston-drop-offs.xlsx", REQUEST, limits=Limits(memory_bytes=1))
    assert (asked, refused.value.code) == ([False], "file.out_of_memory")
