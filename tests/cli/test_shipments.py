"""`ship`."""

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
