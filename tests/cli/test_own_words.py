"""The words of argparse itself."""

import argparse
import inspect

import pytest

from aidtracker import i18n
from aidtracker.cli.own_words import WORDS
from tests.cli.terminal import Terminal


@pytest.mark.parametrize("text", WORDS)
def test_argparse_still_says_it_so(text: str) -> None:
    assert repr(text) in inspect.getsource(argparse)


@pytest.fixture
def _translated(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every text of argparse is in capitals, but for the places of values."""
    translate = i18n.translate

    def in_capitals(context: str, text: str, disambiguation: str = "", n: int = -1) -> str:
        if text not in WORDS:
            return translate(context, text, disambiguation, n)
        before, place, after = text.partition("%")
        return before.upper() + place + after

    monkeypatch.setattr(i18n, "translate", in_capitals)


@pytest.mark.usefixtures("_translated")
def test_help_is_in_the_language(terminal: Terminal) -> None:
    told = terminal.run("--help").out
    assert told.startswith("USAGE: aidtracker")
    assert "OPTIONS:" in told
    assert "SHOW THIS HELP MESSAGE AND EXIT" in told
    assert "POSITIONAL ARGUMENTS:" in terminal.run("list", "--help").out


@pytest.mark.usefixtures("_translated")
@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("backup", "THE FOLLOWING ARGUMENTS ARE REQUIRED: TO"),
        ("ship --from", "EXPECTED ONE ARGUMENT"),
        ("undo --nonsense", "UNRECOGNIZED ARGUMENTS: --nonsense"),
        ("undo --json=3", "IGNORED EXPLICIT ARGUMENT '3'"),
        ("receive 1 --all --sheet a.xlsx", "NOT ALLOWED WITH ARGUMENT --all"),
        ("list nonsense", "INVALID CHOICE: 'nonsense'"),
    ],
)
def test_what_is_wrong_is_in_the_language(line: str, told: str, terminal: Terminal) -> None:
    answer = terminal.run(*line.split())
    assert answer.code == 2
    assert told in answer.err
