"""Tables of plain text."""

import os

import pytest

from aidtracker.cli import tables
from aidtracker.cli.tables import Column, table

COLUMNS = [Column("Name", gives_way=True), Column("Weight", figures=True), Column("Site")]
ROWS = [("Diapers, baby, size four, forty-eight in a pack", "12.5 kg", "BOS"), ("Rice\nwhite", "7 kg", "WAW")]


def test_figures_stand_on_the_right() -> None:
    first, second = table(COLUMNS, ROWS)[1:]
    assert first.endswith("  12.5 kg  BOS")
    assert second.endswith("     7 kg  WAW")
    assert second.startswith("Rice white")


def test_a_narrow_terminal_cuts_only_what_gives_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "_room", lambda: 40)
    lines = table(COLUMNS, ROWS)
    assert max(map(len, lines)) == 40
    assert lines[1].startswith("Diapers, baby")
    assert "…" in lines[1]
    assert lines[1].endswith("12.5 kg  BOS")


def test_a_terminal_too_narrow_for_anything_still_shows_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "_room", lambda: 10)
    assert table(COLUMNS, ROWS)[1] == "Diapers…  12.5 kg  BOS"


def test_nothing_is_cut_in_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "get_terminal_size", lambda *_: os.terminal_size((20, 5)))
    assert ROWS[0][0] in table(COLUMNS, ROWS)[1]
