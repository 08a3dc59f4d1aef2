"""`trace`, `undo` and `check`."""

import sqlite3

from aidtracker.services.demo import Story
from tests.cli.terminal import Terminal


def test_trace_follows_a_line_to_warsaw(full: Terminal, story: Story) -> None:
    lot = next(row["lot"] for row in full.done("list", "stock") if row["site"] == "WAW")
    document = full.done("trace", lot)
    assert document["number"] == lot
    path = document["path"]
    assert all({"when", "what", "quantity", "from", "to", "document"} <= step.keys() for step in path)
    assert path[0]["from"] == "donor"
    assert path[-1]["to"] == "WAW"
    assert path[-1]["document"] == story.received
    words = full.run("trace", lot).out.splitlines()
    assert words[0] == lot
    assert len(words) == len(path) + 2


def test_trace_says_in_words_what_is_no_place(full: Terminal, story: Story) -> None:
    missing = next(row["number"] for row in full.done("list", "boxes") if row["lost"])
    path = full.done("trace", missing)["path"]
    assert (path[0]["from"], path[-1]["to"]) == ("donor", "lost")
    told = full.run("trace", missing, "--lang", "uk").out
    assert "благодійник" in told
    assert "втрачено" in told
    assert not {"donor", "lost"} & set(told.split())


def test_trace_of_what_is_not_there(full: Terminal) -> None:
    assert "not a number of ours" in full.refused("trace", "7")


def test_undo_names_what_it_took_back(boston: Terminal) -> None:
    number = boston.done("ship", "--from", "BOS", "--to", "WAW")["number"]
    answer = boston.run("undo")
    assert (answer.code, answer.out) == (0, f"Taken back: New shipment {number}\n")
    assert boston.done("list", "shipments") == []
    assert boston.refused("undo") == "There is nothing to undo."


def test_check_of_a_sound_database(full: Terminal) -> None:
    assert full.done("check") == {"ok": True, "problems": []}


def test_check_says_what_is_wrong(full: Terminal) -> None:
    with sqlite3.connect(full.database) as connection:
        connection.execute("UPDATE balances SET quantity_milli = quantity_milli + 1000")
    connection.close()
    answer = full.run("check", "--json")
    assert answer.code == 1
    assert answer.document["ok"] is False
    assert {"rule", "what", "where"} <= answer.document["problems"][0].keys()
    assert answer.err.count("\n") == 1
    assert str(full.database) in answer.err
