"""`receive`."""

from pathlib import Path

from openpyxl import Workbook

from aidtracker.services.demo import Story
from tests.cli.terminal import Terminal


def on_shipment(terminal: Terminal, number: str) -> list[str]:
    """Numbers of the boxes on a shipment's list, without those on its pallets."""
    return sorted(
        box["number"]
        for box in terminal.done("list", "boxes")
        if box["shipment"] == number and not box["outer"]
    )


def sheet(path: Path, *rows: tuple[str | None, ...]) -> Path:
    """A check-in list as Warsaw writes it."""
    book = Workbook()
    page = book.worksheets[0]
    for row in [
        ("Check-in, Warsaw",),
        ("Nr paczki", "Otrzymano", "Uwagi"),
        *rows,
        ("RAZEM", len(rows), None),
    ]:
        page.append(row)
    book.save(path)
    return path


def test_all_of_it_came(full: Terminal, story: Story) -> None:
    document = full.done("receive", story.on_the_way, "--all")
    assert document == {
        "number": story.on_the_way,
        "state": "closed",
        "received": 4,
        "missing": 0,
        "expected": 0,
        "problems": [],
    }


def test_the_truck_has_arrived_and_nothing_is_ticked_off(full: Terminal, story: Story) -> None:
    document = full.done("receive", story.on_the_way)
    assert (document["state"], document["received"], document["expected"]) == ("arrived", 0, 4)
    assert full.done("receive", story.on_the_way) == document


def test_a_sheet_ticks_off_and_names_what_it_did_not_understand(
    full: Terminal, story: Story, tmp_path: Path
) -> None:
    first, second, third, fourth = on_shipment(full, story.on_the_way)
    path = sheet(
        tmp_path / "check-in.xlsx",
        (first, "tak", None),
        (second.lower(), "brak", "rozdarte opakowanie"),
        (third, None, "not counted yet"),
        (fourth, "perhaps", None),
        (first, "tak", None),
        ("BOS1-B00001-8", "tak", None),
    )
    document = full.done("receive", story.on_the_way, "--sheet", path)
    assert (document["state"], document["received"], document["missing"]) == ("receiving", 1, 1)
    assert document["expected"] == 2
    assert [(one["row"], one["value"]) for one in document["problems"]] == [
        (6, "perhaps"),
        (7, first),
        (8, "BOS1-B00001-8"),
    ]
    assert full.done("check")["ok"]
    assert full.done("undo")["title"] == f"Received boxes of shipment {story.on_the_way}"
    assert full.done("receive", story.on_the_way)["expected"] == 4


def test_a_sheet_that_says_nothing_of_this_shipment_is_refused(
    full: Terminal, story: Story, tmp_path: Path
) -> None:
    path = sheet(tmp_path / "check-in.xlsx", (on_shipment(full, story.packing)[0], "tak", None))
    assert "row 3" in full.refused("receive", story.on_the_way, "--sheet", path)
    assert "there is no such file" in full.refused(
        "receive", story.on_the_way, "--sheet", tmp_path / "no.csv"
    )
    (tmp_path / "names.csv").write_text("Who,Phone\na,1\n")
    assert "no column was recognised for: box" in full.refused(
        "receive", story.on_the_way, "--sheet", tmp_path / "names.csv"
    )


def test_refusals(full: Terminal, story: Story) -> None:
    assert "is packing" in full.refused("receive", story.packing, "--all")
    assert "nothing can be received" in full.refused("receive", story.received, "--all")
    assert full.refused("receive", "BOS1-S0009-3", "--all").startswith("There is no shipment")
