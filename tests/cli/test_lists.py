"""`list`: the keys that scripts rely on, and tables that line up."""

from decimal import Decimal

import pytest

from aidtracker.services.demo import Story
from tests.cli.terminal import Terminal

KEYS = {
    "sites": {"code", "name", "kind", "country"},
    "donations": {"number", "day", "site", "lines", "weight_kg", "weight_complete", "unsorted", "finished"},
    "stock": {"item", "name", "quantity", "unit", "site", "box", "lot", "expiry"},
    "boxes": {"number", "state", "site", "shipment", "gross_kg", "lines"},
    "shipments": {"number", "state", "from", "to", "boxes", "gross_kg", "gross_kg_complete"},
}


@pytest.mark.parametrize("what", KEYS)
def test_keys_of_the_contract(what: str, full: Terminal) -> None:
    rows = full.done("list", what)
    assert rows
    assert all(KEYS[what] <= row.keys() for row in rows)


@pytest.mark.parametrize("what", KEYS)
def test_columns_line_up(what: str, full: Terminal) -> None:
    heading, *lines = full.run("list", what).out.splitlines()
    assert len(lines) == len(full.done("list", what))
    # Two spaces part the columns, so they stand at the same place in every line.
    gaps = [at for at in range(1, len(heading)) if heading[at - 1 : at + 1] == "  "]
    assert any(all(line[at - 1 : at + 1].strip() == "" for line in lines) for at in gaps)
    assert not any(line != line.rstrip() for line in [heading, *lines])


def test_nothing_there_is_said(boston: Terminal) -> None:
    assert boston.run("list", "boxes").out == "Nothing there yet.\n"
    assert boston.done("list", "boxes") == []


def test_stock_is_exact_and_says_where(full: Terminal, story: Story) -> None:
    rows = full.done("list", "stock")
    assert all(Decimal(row["quantity"]) > 0 and "E" not in row["quantity"] for row in rows)
    free_text = [row for row in rows if not row["item"]]
    assert {"Дитячі книжки", "Набор фламастараў"} <= {row["name"] for row in free_text}
    travelling = [row for row in rows if row["shipment"] == story.on_the_way]
    assert travelling
    assert all(row["site"] == "" and row["box"] for row in travelling)


def test_boxes_that_were_received_or_are_missing_stay_on_the_list(full: Terminal) -> None:
    boxes = full.done("list", "boxes")
    assert sum(box["site"] == "WAW" for box in boxes) == 7
    assert sum(box["lost"] for box in boxes) == 1
    assert {box["state"] for box in boxes} == {"open", "sealed"}
    assert any(box["gross_kg"] is None for box in boxes)


def test_totals_of_shipments_say_what_they_do_not_know(full: Terminal, story: Story) -> None:
    rows = {row["number"]: row for row in full.done("list", "shipments")}
    assert rows[story.received]["state"] == "closed_with_discrepancies"
    assert rows[story.received]["gross_kg_complete"] is False
    assert rows[story.on_the_way]["state"] == "dispatched"
    assert rows[story.on_the_way]["gross_kg_complete"] is True
    assert Decimal(rows[story.on_the_way]["gross_kg"]) > 100
    text = full.run("list", "shipments").out
    assert "≥ " in next(line for line in text.splitlines() if line.startswith(story.received))


def test_names_come_in_the_language_asked_for(full: Terminal) -> None:
    names = {row["item"]: row["name"] for row in full.done("list", "stock", "--lang", "uk")}
    assert names["FOO-003"] == "Гречана крупа"
