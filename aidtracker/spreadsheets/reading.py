"""Reading a spreadsheet into typed rows: the door to this package.

    with parse_file(path, ParseRequest(today=today)) as stream:
        for rows in stream:          # lists of some thousand, while the rest is still being read
            ...
        stream.parsed                # counts, problems, hash

The file is read by a worker process with limits of time and memory. When it crashes, a second reader tries.
"""

import os
import pickle
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from aidtracker.domain.errors import Refused
from aidtracker.spreadsheets.files.containers import recognise
from aidtracker.spreadsheets.rows import (
    BoxRow,
    CatalogueRow,
    FileKind,
    GoodsRow,
    Head,
    NeedRow,
    Parsed,
    ParseRequest,
    Row,
    SeenSheet,
    Wanted,
)
from aidtracker.spreadsheets.worker import LENGTH, Task

__all__ = [
    "Limits",
    "ParseRequest",
    "ParsedStream",
    "look_at_sheets",
    "parse_file",
    "read_cells",
    "read_file",
]

_TICK_SECONDS = 0.1
_FRAMES_AHEAD = 8
_SMALL_BYTES = 1024**2


@dataclass(frozen=True, slots=True)
class Limits:
    """What the worker may use. Seconds count only while the caller waits for it."""

    memory_bytes: int = 380 * 1024**2
    seconds: float = 8.0
    seconds_per_megabyte: float = 5.0

    def seconds_for(self, path: Path) -> float:
        """The longest silence of the worker, by the file's size."""
        try:
            size = path.stat().st_size
        except OSError:
            size = 0
        return self.seconds + self.seconds_per_megabyte * size / 1024**2


_ROWS: dict[FileKind, Callable[[tuple[Any, ...]], Row]] = {
    FileKind.DONATIONS: GoodsRow._make,
    FileKind.BOXES: BoxRow._make,
    FileKind.NEEDS: NeedRow._make,
    FileKind.CATALOGUE: CatalogueRow._make,
}

_ANY = ParseRequest(date.min)

OnProgress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def parse_file(
    path: Path,
    request: ParseRequest,
    on_progress: OnProgress | None = None,
    cancelled: Cancelled | None = None,
    limits: Limits | None = None,
) -> "ParsedStream":
    """Start reading a file; returns when its table was found.

    `on_progress(done, total)` counts rows. `cancelled` is asked often; its yes raises `file.cancelled`.
    Raises `Refused` with a code `file.…` when the file as a whole cannot be read.
    """
    recognise(path)  # the plain refusals need no process
    stream = ParsedStream(path, request, on_progress, cancelled, limits or Limits())
    try:
        stream.start()
    except BaseException:
        stream.close()
        raise
    return stream


def read_file(path: Path, request: ParseRequest) -> tuple[list[Row], Parsed]:
    """All rows of a file at once, and the outcome; for small files and tests."""
    with parse_file(path, request) as stream:
        rows = [row for batch in stream for row in batch]
        return rows, stream.parsed


def look_at_sheets(
    path: Path, cancelled: Cancelled | None = None, limits: Limits | None = None
) -> list[SeenSheet]:
    """The sheets of a file and what they seem to hold, in its order. Raises `Refused` as `parse_file`."""
    recognise(path)
    stream = ParsedStream(path, _ANY, None, cancelled, limits or Limits(), Wanted.SHEETS)
    with stream:
        stream.start()
        return stream.sheets


def read_cells(path: Path, sheet: str | None) -> Iterator[tuple[int, list[object]]]:
    """All rows of a sheet as they stand: number and cells from column A on. Raises `Refused`."""
    recognise(path)
    with ParsedStream(path, replace(_ANY, sheet=sheet), None, None, Limits(), Wanted.CELLS) as stream:
        stream.start()
        yield from stream.cells()


class ParsedStream:
    """A file being read. Iterate once over its batches of rows; then `parsed` is known. Use `with`."""

    head: Head
    """File, sheet, kind, header and mapping: known from the start."""
    sheets: list[SeenSheet]
    """In place of all else, where only these were asked for."""

    def __init__(
        self,
        path: Path,
        request: ParseRequest,
        on_progress: OnProgress | None,
        cancelled: Cancelled | None,
        limits: Limits,
        wanted: Wanted = Wanted.ROWS,
    ) -> None:
        self._wanted = wanted
        self._path, self._request, self._limits = path, request, limits
        self._on_progress, self._cancelled = on_progress, cancelled
        self._seconds = limits.seconds_for(path)
        self._worker: _Worker | None = None
        self._parsed: Parsed | None = None

    def start(self) -> None:
        """Wait for the head; after a crash ask the second reader."""
        has_begun = self._first_frame(second_reader=False)
        if not has_begun and (self._is_small() or not self._crashed_for_memory()):
            has_begun = self._first_frame(second_reader=True)
        if not has_begun:
            raise self._refused("file.out_of_memory" if self._crashed_for_memory() else "file.not_a_workbook")

    def _is_small(self) -> bool:
        """Whether only a trick can have filled the memory, so that the other reader, a slow one, may do."""
        return self._path.stat().st_size <= _SMALL_BYTES

    def _first_frame(self, second_reader: bool) -> bool:
        self.close()
        task = Task(
            str(self._path.absolute()),
            self._request,
            second_reader,
            self._limits.memory_bytes,
            int(self._seconds * 2) + 1,
            self._wanted,
        )
        self._worker = _Worker(task)
        for frame in self._frames():
            if frame[0] == "begin":
                self._take_beginning(frame[1])
                return True
        return False

    def _take_beginning(self, told: Any) -> None:
        match self._wanted:
            case Wanted.ROWS:
                self.head = told
            case Wanted.SHEETS:
                self.sheets = told
            case Wanted.CELLS:
                self._left = int(told)

    def cells(self) -> Iterator[tuple[int, list[object]]]:
        """The rows as they stand, where the cells were asked for."""
        padding: list[object] = [""] * self._left
        for frame in self._frames():
            if frame[0] == "cells":
                yield from ((number, padding + row) for number, row in zip(frame[1], frame[2], strict=True))

    def __iter__(self) -> Iterator[list[Row]]:
        make = _ROWS[self.head.kind]
        for frame in self._frames():
            if frame[0] == "rows":
                if frame[1]:
                    yield list(map(make, frame[1]))
            elif frame[0] == "progress" and self._on_progress is not None:
                self._on_progress(frame[1], frame[2])
            elif frame[0] == "parsed":
                self._parsed = frame[1]
        if self._parsed is None:
            raise self._refused("file.out_of_memory" if self._crashed_for_memory() else "file.not_a_workbook")

    @property
    def parsed(self) -> Parsed:
        """The outcome; known when all batches were taken."""
        if self._parsed is None:
            raise RuntimeError("Take all rows first: the outcome is known after the last.")
        return self._parsed

    def close(self) -> None:
        """End the worker, if it still runs."""
        if self._worker is not None:
            self._worker.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _frames(self) -> Iterator[tuple[Any, ...]]:
        """What the worker sends, until it ends. Time counts only here, not while the caller uses the rows."""
        worker = self._worker
        while worker is not None:
            frame = self._next_frame(worker)
            if frame is None:
                worker.raise_own_failure()
                return
            if frame[0] == "refused":
                _, code, about, values = frame
                raise Refused(code, about, **values)
            yield frame

    def _next_frame(self, worker: "_Worker") -> tuple[Any, ...] | None:
        until = time.monotonic() + self._seconds
        while True:
            if self._cancelled is not None and self._cancelled():
                self.close()
                raise self._refused("file.cancelled")
            try:
                return worker.frames.get(timeout=_TICK_SECONDS)
            except queue.Empty:
                if time.monotonic() > until:
                    self.close()
                    raise self._refused("file.too_slow") from None

    def _refused(self, code: str) -> Refused:
        return Refused(code, file=self._path.name)

    def _crashed_for_memory(self) -> bool:
        return self._worker is not None and self._worker.crashed_for_memory()


class _Worker:
    """The process, and a thread that takes its frames off the pipe."""

    def __init__(self, task: Task) -> None:
        self.frames: queue.Queue[tuple[Any, ...] | None] = queue.Queue(_FRAMES_AHEAD)
        self._closed = threading.Event()
        self._errors_said = ""
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the process
        root = str(Path(__file__).parents[2])
        paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(paths), "MALLOC_ARENA_MAX": "1"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "aidtracker.spreadsheets.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env=environment,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._send(task)
        self._thread = threading.Thread(target=self._take_frames, name="spreadsheet-frames", daemon=True)
        self._thread.start()

    def _send(self, task: Task) -> None:
        pipe = self._process.stdin
        assert pipe is not None  # noqa: S101 - asked for above
        try:
            with pipe:
                pickle.dump(task, pipe, pickle.HIGHEST_PROTOCOL)
        except BrokenPipeError:
            pass  # it died at once; the frames end, and say so

    def _take_frames(self) -> None:
        pipe = self._process.stdout
        assert pipe is not None  # noqa: S101 - asked for above
        with pipe:
            while not self._closed.is_set():
                frame = _read_frame(pipe)
                if frame is None:
                    break
                self._put(frame)
        self._put(None)

    def _put(self, frame: tuple[Any, ...] | None) -> None:
        while not self._closed.is_set():
            try:
                self.frames.put(frame, timeout=_TICK_SECONDS)
            except queue.Full:
                continue
            return

    def raise_own_failure(self) -> None:
        """A mistake of our own in the worker is not the file's fault: let it be seen."""
        code = self._process.wait(timeout=10)
        text = self._error_text()
        if code > 0 and "Traceback" in text and "PanicException" not in text and "MemoryError" not in text:
            raise _WorkerError(text)

    def crashed_for_memory(self) -> bool:
        """Whether the process ended the way it does when memory runs out."""
        return "memory" in self._error_text().lower() or self._process.returncode == -9

    def _error_text(self) -> str:
        if not self._errors.closed:
            self._errors.seek(0)
            self._errors_said = self._errors.read().decode("utf-8", "replace")
        return self._errors_said

    def close(self) -> None:
        """End the process and the thread."""
        self._closed.set()
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait(timeout=10)
        self._thread.join(timeout=10)
        self._error_text()
        self._errors.close()


class _WorkerError(RuntimeError):
    """The worker's own traceback."""


def _read_frame(pipe: IO[bytes]) -> tuple[Any, ...] | None:
    head = pipe.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    (length,) = LENGTH.unpack(head)
    data = pipe.read(length)
    if len(data) < length:
        return None
    frame: tuple[Any, ...] = pickle.loads(data)  # noqa: S301 - from our own worker
    return frame
