"""Exit codes, the one line on stderr, and what becomes of the unexpected."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from aidtracker import app
from aidtracker.cli import lists
from tests.cli.terminal import Terminal, spawn

HEAVY = (
    "PySide6.QtWidgets",
    "PySide6.QtGui",
    "alembic",
    "reportlab",
    "openpyxl",
    "python_calamine",
    "rapidfuzz",
)


def test_ctrl_c_is_one_line(boston: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(lists, "list_sites", interrupted)
    answer = boston.run("list", "sites")
    assert (answer.code, answer.out) == (130, "")
    assert answer.err == "Stopped. What was not finished was not saved.\n"


def test_refusals_of_several_lines_come_as_one(boston: Terminal) -> None:
    assert boston.refused("trace", "two\nshort lines") == (
        "“two short lines” is not a number of ours. They look like BOS1-B00412-7."
    )


def test_a_crash_leaves_a_report_without_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(app, "data_folder", lambda: tmp_path)
    error = RuntimeError("what a donor is called")
    app.report_crash(RuntimeError, error, None)
    (report,) = (tmp_path / "reports").iterdir()
    assert "RuntimeError" in report.read_text(encoding="utf-8")
    assert "donor" not in report.read_text(encoding="utf-8")
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert str(report) in said
    assert "Traceback" not in said


def test_a_crash_in_a_process_is_exit_code_1_and_one_line(tmp_path: Path) -> None:
    """The table of sites is taken away behind the program's back."""
    database = tmp_path / "a.db"
    assert spawn("--db", database, "list", "sites").code == 0
    with sqlite3.connect(database) as connection:
        connection.execute("ALTER TABLE sites RENAME TO elsewhere")
    connection.close()
    answer = spawn("--db", database, "list", "sites", XDG_DATA_HOME=str(tmp_path / "data"))
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("Something went wrong inside AidTracker (")
    assert answer.err.count("\n") == 1
    assert len(list((tmp_path / "data" / "AidTracker" / "reports").iterdir())) == 1


def test_processes_speak_the_same_codes(tmp_path: Path) -> None:
    database = tmp_path / "a.db"
    done = spawn("--db", database, "list", "sites", "--json")
    assert (done.code, done.err) == (0, "")
    assert [site["code"] for site in done.document] == ["HOME", "WAW"]
    refused = spawn("--db", database, "undo", "--json")
    assert (refused.code, refused.out) == (1, "")
    assert refused.err == "There is nothing to undo.\n"
    assert spawn("--db", database, "nonsense").code == 2


def test_letters_that_the_terminal_lacks_do_not_stop_a_command(tmp_path: Path) -> None:
    database = tmp_path / "a.db"
    spawn("--db", database, "init", "--site", "KYV", "--name", "Київ")
    answer = spawn("--db", database, "list", "sites", PYTHONIOENCODING="ascii")
    assert answer.code == 0
    assert "????" in answer.out
    named = spawn("--db", database, "list", "sites", "--json", PYTHONIOENCODING="ascii")
    assert named.document[0]["name"] == "Київ"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no broken pipes of this kind")
def test_a_reader_that_has_had_enough_hears_no_complaint(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "aidtracker", "--db", str(tmp_path / "a.db"), "list", "sites"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    complaint = process.stderr.read()
    process.stderr.close()
    process.wait(timeout=60)
    assert complaint == b""


def test_commands_load_only_what_they_need(tmp_path: Path) -> None:
    code = (
        "import sys; from aidtracker.app import main; main(sys.argv[1:]); "
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    database = tmp_path / "a.db"
    spawn("--db", database, "check")  # a new database needs alembic, an old one does not
    for command in (["list", "stock"], ["undo"], ["ship", "--from", "HOME", "--to", "WAW"]):
        ran = subprocess.run(
            [sys.executable, "-c", code, "--db", str(database), *command],
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        assert ran.stdout.splitlines()[-1] == "[]", command
