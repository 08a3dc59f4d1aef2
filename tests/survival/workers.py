"""The other end of `worker.py`: starts it, sends it to work, kills it, hears what it said was saved."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

IMPORTED = 500
"""Lines of one import; they come together or not at all."""

SOME = 40
"""Lines that a child writes while somebody else writes too."""


@dataclass(frozen=True, slots=True)
class Life:
    """What a child said before it ended, and how it ended: its exit code, or the signal below zero."""

    said: list[list[str]]
    status: int

    def told(self, word: str) -> list[list[str]]:
        """The rest of each line that began with `word`."""
        return [words[1:] for words in self.said if words[0] == word]


class Workers:
    """A process that has imported everything and forks a child for each task."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.survival.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        assert self._line() == ["ready"]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate(timeout=30)

    def start(self, activity: str, path: Path) -> int:
        """A child is at work from now on; gives its process number."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{activity}\t{path}\n")
        self._process.stdin.flush()
        word, number = self._line()
        assert word == "pid"
        return int(number)

    def rest(self) -> Life:
        """Wait until the child is gone."""
        said = list(self._until_ended())
        return Life(said[:-1], int(said[-1][1]))

    def killed(self, activity: str, path: Path, after_lines: int, after_s: float) -> Life:
        """A child that got no warning, so many lines and seconds into its work."""
        child = self.start(activity, path)
        first = [self._line() for _ in range(after_lines)]
        time.sleep(after_s)
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        rest = self.rest()
        return Life([*first, *rest.said], rest.status)

    def _until_ended(self) -> Iterator[list[str]]:
        words = [""]
        while words[0] != "ended":
            words = self._line()
            yield words

    def _line(self) -> list[str]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the worker is gone"
        return line.split()
