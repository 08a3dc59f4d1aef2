"""`document`."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from aidtracker.services.demo import Story
from tests.cli.terminal import Terminal


def text_of(path: Path) -> str:
    return " ".join(page.extract_text() for page in PdfReader(path).pages)


@pytest.mark.parametrize(
    ("language", "word"),
    [("en", "Blanket, wool"), ("uk", "Вовняна"), ("pl", "Koc"), ("be", "Ваўняная"), (None, "Koc")],
)
def test_packing_list_in_each_language(
    language: str | None, word: str, full: Terminal, story: Story, tmp_path: Path
) -> None:
    target = tmp_path / "list.pdf"
    asked = ["--language", language] if language else []
    document = full.done("document", "packing-list", story.on_the_way, "--to", target, *asked)
    assert document["files"][0]["file"] == str(target)
    assert document["files"][0]["revision"] == 1
    assert document["files"][0]["languages"] == ([language] if language else ["en", "pl"])
    text = text_of(target)
    assert story.on_the_way in text
    assert word.lower() in text.lower()


def test_the_same_bytes_each_time(full: Terminal, story: Story, tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        full.done("document", "packing-list", story.received, "--to", tmp_path / name, "--paper", "letter")
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_several_shipments_each_get_their_own_file(full: Terminal, story: Story, tmp_path: Path) -> None:
    numbers = f"{story.received},{story.packing}"
    document = full.done("document", "packing-list", numbers, "--to", tmp_path / "lists.pdf")
    assert [one["number"] for one in document["files"]] == [story.received, story.packing]
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == sorted(
        [f"lists-{story.received}.pdf", f"lists-{story.packing}.pdf"]
    )
    assert "a draft" in full.run("document", "packing-list", story.packing, "--to", tmp_path / "x.pdf").out


def test_refusals(full: Terminal, story: Story, tmp_path: Path) -> None:
    to = ("--to", tmp_path / "x.pdf")
    assert full.refused("document", "cmr", story.received, *to).startswith(
        "There is no paper called cmr yet."
    )
    assert full.refused("document", "packing-list", "BOS1-B00001-9", *to).startswith("There is no shipment")
    nowhere = ("--to", tmp_path / "no such folder" / "x.pdf")
    assert "cannot be written" in full.refused("document", "packing-list", story.received, *nowhere)
    assert list(tmp_path.glob("*.pdf")) == []
