"""`document needs-sheet`."""

from pathlib import Path

from pypdf import PdfReader

from tests.cli.terminal import Terminal


def test_a_sheet_for_each_site(full: Terminal, tmp_path: Path) -> None:
    asked = ("--language", "en,uk", "--paper", "letter")
    document = full.done("document", "needs-sheet", "BOS,WAW", "--to", tmp_path / "needs.pdf", *asked)
    assert [one["site"] for one in document["files"]] == ["BOS", "WAW"]
    for one in document["files"]:
        (page,) = PdfReader(one["file"]).pages
        text = page.extract_text()
        assert "Tourniquet" in text
        assert "Турнікет" in text


def test_an_unknown_site_is_named_and_nothing_is_written(full: Terminal, tmp_path: Path) -> None:
    full.refused("document", "needs-sheet", "NOPE", "--to", tmp_path / "needs.pdf")
    assert not list(tmp_path.glob("*.pdf"))
