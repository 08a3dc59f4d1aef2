"""Databases and a terminal for the tests of the commands."""

import shutil
import sys
from pathlib import Path

import pytest

from aidtracker.data.opening import open_database
from aidtracker.services.demo import Story, tell_story
from aidtracker.services.program import Program, system_clock
from aidtracker.services.sites import SiteRequest, set_up
from tests.cli.terminal import Terminal


@pytest.fixture(autouse=True)
def _english_and_no_hook(monkeypatch: pytest.MonkeyPatch) -> None:
    """The terminal speaks English; the hook for crashes that a command sets is taken back."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)


@pytest.fixture(scope="session")
def boston_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database set up for Boston, to be copied."""
    path = tmp_path_factory.mktemp("boston") / "boston.db"
    database = open_database(path)
    set_up(database, SiteRequest("BOS", "Boston", place="Boston", country="US"), "", system_clock)
    database.close()
    return path


@pytest.fixture(scope="session")
def told(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Story]:
    """A database with the made-up story, to be copied, and what the story made."""
    path = tmp_path_factory.mktemp("story") / "story.db"
    program = Program(open_database(path), "")
    story = tell_story(program)
    program.close()
    return path, story


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """A terminal on a database that does not exist yet."""
    return Terminal(tmp_path / "new.db", capsys)


@pytest.fixture
def boston(boston_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """A terminal in Boston, nothing there yet."""
    return Terminal(Path(shutil.copyfile(boston_file, tmp_path / "boston.db")), capsys)


@pytest.fixture
def full(told: tuple[Path, Story], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """A terminal on the made-up story."""
    return Terminal(Path(shutil.copyfile(told[0], tmp_path / "full.db")), capsys)


@pytest.fixture
def story(told: tuple[Path, Story]) -> Story:
    """What is in `full`."""
    return told[1]
