"""`ship`."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from aidtracker.services.demo import Story
from tests.cli.terminal import Terminal


def boxes_at(terminal: Terminal, site: str, state: str) -> list[str]:
    """Numbers of boxes that stand at a site and are on no shipment."""
    return [
        box["number"]
        for box in terminal.done("list", "boxes")
        if box["site"] == site and box["state"] == state and not box["shipment"]
    ]


def test_all_sealed_boxes_leave(full: Terminal) -> None:
    sealed = boxes_at(full, "VNO", "sealed")
    document = full.done("ship", "--from", "VNO", "--to", "WAW", "--all-sealed", "--dispatch")
    assert document["state"] == "dispatched"
    assert document["boxes"] == len(sealed) == 1
    assert document["left_out"] == []
    assert boxes_at(full, "VNO", "sealed") == []


def test_a_box_that_cannot_go_is_listed_with_the_reason(full: Terminal) -> None:
    (good,) = boxes_at(full, "VNO", "sealed")
    bad = boxes_at(full, "BOS", "open")[0]
    document = full.done("ship", "--from", "VNO", "--to", "WAW", "--boxes", f"{good.lower()}, {bad}")
    assert (document["state"], document["boxes"]) == ("packing", 1)
    assert document["left_out"] == [
        {"number": bad, "reason": f"Box {bad} is still open. Seal it first."},
    ]


def test_without_boxes_it_is_a_draft(boston: Terminal) -> None:
    assert boston.done("ship", "--from", "BOS", "--to", "WAW") == {
        "number": "BOS1-S0001-0",
        "state": "draft",
        "boxes": 0,
        "left_out": [],
    }


def test_nothing_is_written_when_no_box_can_go(full: Terminal, story: Story) -> None:
    before = full.done("list", "shipments")
    bad = boxes_at(full, "BOS", "open")[0]
    assert "is still open" in full.refused("ship", "--from", "BOS", "--to", "WAW", "--boxes", bad)
    assert full.refused("ship", "--from", "CHI", "--to", "WAW", "--all-sealed") == (
        "There is no sealed box at CHI that could go."
    )
    assert full.done("list", "shipments") == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("--from BOS --to BOS", "from one site to another"),
        ("--from BOS --to XYZ", "There is no site XYZ."),
        ("--from BOS --to WAW --boxes BOS1-B00001-9", "There is no box BOS1-B00001-9."),
        ("--from BOS --to WAW --boxes BOS1-B00001-8", "the last digit does not fit"),
        ("--from BOS --to WAW --boxes 7", "not a number of ours"),
    ],
)
def test_refusals(arguments: str, said: str, boston: Terminal) -> None:
    assert said in boston.refused("ship", *arguments.split())
    assert boston.done("list", "shipments") == []


def list_of_old_food(terminal: Terminal, folder: Path) -> None:
    """Two boxes come in: food long past its date, and food that will soon be."""
    soon = (datetime.now(UTC) + timedelta(days=45)).date()
    sheet = folder / "boxes.csv"
    sheet.write_text(
        "Box,Item,Quantity,Expiry date,Gross weight kg\n"
        f"1,FOO-001,5,2022-03-01,9\n2,FOO-001,5,{soon},9\n3,CLO-014,5,,9\n",
        encoding="utf-8",
    )
    terminal.done("import", sheet, "--as", "boxes")


def decisions(terminal: Terminal) -> dict[str, str]:
    with sqlite3.connect(terminal.database) as connection:
        found = dict(connection.execute("SELECT rule, reason FROM decisions").fetchall())
    connection.close()
    return found


@pytest.mark.parametrize("arguments", [(), ("--reason", "The kitchen in Warsaw takes it")])
def test_a_list_leaves_whatever_is_on_it_and_that_is_said(
    boston: Terminal, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    list_of_old_food(boston, tmp_path)
    answer = boston.run(
        "ship", "--from", "BOS", "--to", "WAW", "--all-sealed", "--dispatch", *arguments, "--json"
    )
    assert answer.code == 0
    assert (answer.document["state"], answer.document["boxes"]) == ("dispatched", 3)
    unseen, standing = 1 if arguments else 2, "sent by command; not looked at by a coordinator"
    assert answer.err.count("\n") == 1
    assert f" {unseen} box" in answer.err
    assert "No coordinator looked at" in answer.err
    assert decisions(boston) == {
        "food_expired": standing,
        "food_60_days": arguments[1] if arguments else standing,
    }
    assert boston.done("check")["ok"]
