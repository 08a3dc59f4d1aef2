"""The line that says how far a long command is."""

import sys

import pytest

from aidtracker.cli.progress import showing_progress


def test_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    with showing_progress() as show:
        assert show is None
    assert capsys.readouterr().err == ""


def test_a_person_sees_how_far_it_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    times = iter([0.0, 0.4, 0.6, 0.65, 0.8])
    monkeypatch.setattr("aidtracker.cli.progress.monotonic", lambda: next(times))
    with showing_progress() as show:
        assert show is not None
        for done in (1, 2, 3, 4):
            show(done, 10)
    # Not before half a second, not more often than ten times a second, and nothing is left of it.
    assert capsys.readouterr().err == "\r2 / 10\r4 / 10\r      \r"
