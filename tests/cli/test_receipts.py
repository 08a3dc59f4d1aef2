"""`document receipt`, `document acknowledgement`, and `trace` by a receipt code."""

import io
from decimal import Decimal
from pathlib import Path

import pytest
from pypdf import PdfReader

from aidtracker.data.opening import open_database
from aidtracker.services.donations import Line, LineLogged, LogLine, log_line
from aidtracker.services.program import Program
from tests.cli.terminal import Terminal


@pytest.fixture
def given(boston: Terminal) -> LineLogged:
    """A line of blankets, logged in the window."""
    program = Program(open_database(boston.database), "")
    logged: LineLogged = program.do(log_line, LogLine(Line(Decimal(3), text="Blankets"))).result
    program.close()
    return logged


def pages(path: Path) -> PdfReader:
    """The file as a reader sees it."""
    return PdfReader(io.BytesIO(path.read_bytes()))


def test_a_receipt_by_number_or_code(boston: Terminal, given: LineLogged, tmp_path: Path) -> None:
    files = []
    for asked in (given.number, given.receipt_code):
        target = tmp_path / f"{asked}.pdf"
        (told,) = boston.done("document", "receipt", asked, "--to", target)["files"]
        assert told == {
            "file": str(target),
            "number": given.number,
            "code": given.receipt_code,
            "language": "en",
        }
        files.append(target.read_bytes())
    assert files[0] == files[1]
    assert given.receipt_code in pages(tmp_path / f"{given.number}.pdf").pages[0].extract_text()


@pytest.mark.parametrize(
    ("paper", "width"), [((), 396), (("--paper", "a5"), 419.53), (("--paper", "roll"), 226.77)]
)
def test_on_any_slip(
    boston: Terminal, given: LineLogged, tmp_path: Path, paper: tuple[str, ...], width: float
) -> None:
    boston.done("document", "receipt", given.number, "--to", tmp_path / "r.pdf", *paper)
    assert float(pages(tmp_path / "r.pdf").pages[0].mediabox.width) == pytest.approx(width, abs=0.01)


def test_in_another_language(boston: Terminal, given: LineLogged, tmp_path: Path) -> None:
    asked = ("document", "receipt", given.number, "--to", tmp_path / "r.pdf", "--language", "uk")
    assert boston.done(*asked)["files"][0]["language"] == "uk"


def test_a_letter(boston: Terminal, given: LineLogged, tmp_path: Path) -> None:
    said = boston.run("document", "acknowledgement", given.number, "--to", tmp_path / "a.pdf").out
    assert given.number in said
    page = pages(tmp_path / "a.pdf").pages[0]
    assert "No goods or services were given in return." in page.extract_text()
    assert float(page.mediabox.width) == 612


def test_sheets_and_slips_are_not_mixed_up(boston: Terminal, given: LineLogged, tmp_path: Path) -> None:
    for kind, paper in (("receipt", "a4"), ("acknowledgement", "roll")):
        answer = boston.run("document", kind, given.number, "--to", tmp_path / "x.pdf", "--paper", paper)
        assert answer.code == 2
        assert paper in answer.err


def test_trace_by_the_code_shows_the_way(boston: Terminal, given: LineLogged) -> None:
    by_code = boston.done("trace", given.receipt_code.lower())
    assert by_code == boston.done("trace", given.number)
    assert by_code["path"]


def test_a_slip_in_the_code_is_told(boston: Terminal, given: LineLogged, tmp_path: Path) -> None:
    wrong = ("0" if given.receipt_code[0] != "0" else "1") + given.receipt_code[1:]
    assert "Look at the receipt again" in boston.refused("trace", wrong)
    told = boston.refused("document", "receipt", f"{given.number},{wrong}", "--to", tmp_path / "x.pdf")
    assert "Look at the receipt again" in told
    assert not list(tmp_path.glob("*.pdf"))  # nothing half done
