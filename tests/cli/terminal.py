"""A terminal for tests: runs commands in this process, or in one of their own."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from aidtracker.app import main


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command gave back."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document on stdout; fails when anything else is there."""
        return json.loads(self.out)


class Terminal:
    """Runs `aidtracker` on one database."""

    def __init__(self, database: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.database = database
        self._capture = capture

    def run(self, *arguments: str | Path) -> Answer:
        """A command in this process, quick."""
        self._capture.readouterr()
        try:
            code = main(["--db", str(self.database), *map(str, arguments)])
        except SystemExit as stop:
            code = stop.code if isinstance(stop.code, int) else 1
        said = self._capture.readouterr()
        return Answer(code, said.out, said.err)

    def done(self, *arguments: str | Path) -> Any:
        """The JSON of a command that must succeed, saying nothing on stderr."""
        answer = self.run(*arguments, "--json")
        assert (answer.code, answer.err) == (0, "")
        return answer.document

    def refused(self, *arguments: str | Path) -> str:
        """The one line with which a command must be refused, with nothing on stdout."""
        answer = self.run(*arguments)
        assert (answer.code, answer.out) == (1, ""), answer
        assert answer.err.count("\n") == 1
        return answer.err.strip()


def spawn(*arguments: str | Path, **environment: str) -> Answer:
    """`aidtracker` as a process of its own."""
    ran = subprocess.run(
        [sys.executable, "-m", "aidtracker", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        env=os.environ | environment,
    )
    return Answer(ran.returncode, ran.stdout, ran.stderr)
