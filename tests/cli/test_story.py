"""`demo` and `make demo`."""

import re
from pathlib import Path

import pytest

from aidtracker.cli import story as told_story
from aidtracker.i18n import Language
from tests.cli.terminal import Terminal


def test_demo_fills_an_empty_database(terminal: Terminal) -> None:
    document = terminal.done("demo")
    assert len(document["shipments"]) == 3
    assert len(terminal.done("list", "donations")) == document["donations"]
    assert len(terminal.done("list", "boxes")) == document["boxes"]
    assert terminal.done("check")["ok"]


def test_demo_leaves_goods_alone(full: Terminal) -> None:
    before = full.done("list", "stock")
    assert str(full.database) in full.refused("demo")
    assert full.done("list", "stock") == before


def test_the_story_writes_the_papers_it_names(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(told_story, "mkdtemp", lambda **_: str(tmp_path))
    monkeypatch.setattr(told_story, "has_display", lambda: False)
    assert told_story.main() == 0
    said = capsys.readouterr()
    assert said.err == ""
    named = [Path(path) for path in re.findall(r"^ +(\S+\.(?:pdf|xlsx))$", said.out, re.MULTILINE)]
    assert len(named) == 7
    assert all(path.stat().st_size > 1000 for path in named)
    assert "Taken back: " in said.out
    assert said.out.rstrip().endswith("Every rule holds: nothing appeared, vanished, or is in two places.")


def test_the_window_opens_where_there_is_a_display(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    opened: list[Path] = []

    def window(database: Path) -> int:
        opened.append(database)
        return 0

    monkeypatch.setattr(told_story, "mkdtemp", lambda **_: str(tmp_path))
    monkeypatch.setattr(told_story, "has_display", lambda: True)
    monkeypatch.setattr(told_story, "_window", window)
    monkeypatch.setattr(told_story, "terminal_language", lambda: Language.UK)
    assert told_story.main() == 0
    assert opened == [tmp_path / "demo.db"]


@pytest.mark.parametrize(("name", "shown"), [("DISPLAY", True), ("WAYLAND_DISPLAY", True), ("TERM", False)])
def test_what_counts_as_a_display(name: str, shown: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv(name, ":7")
    assert told_story.has_display() is shown
