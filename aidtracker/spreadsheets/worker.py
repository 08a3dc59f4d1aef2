"""The process that reads a file: apart from the program, because a reader can be made to crash or eat memory.

Started by `reading`, never by hand. Takes one pickled `Task` from stdin and answers on stdout with frames:
eight bytes of length, then a pickled tuple whose first member says what it is. It loads neither Qt nor the
database.
"""

import contextlib
import gc
import os
import pickle
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast

from aidtracker.domain.errors import Refused
from aidtracker.spreadsheets.rows import ParseRequest, Wanted

LENGTH = struct.Struct("<Q")


class Task(NamedTuple):
    """What to read, with which reader, within which limits."""

    path: str
    request: ParseRequest
    second_reader: bool
    memory_bytes: int
    cpu_seconds: int
    wanted: Wanted = Wanted.ROWS


def _limit(task: Task) -> None:
    """Hold the process to its limits where the system can; elsewhere the caller's clock has to do."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with contextlib.suppress(ValueError, OSError):  # a lower limit may already be set from outside
        resource.setrlimit(resource.RLIMIT_CPU, (task.cpu_seconds, task.cpu_seconds))
        if sys.platform == "linux":
            resource.setrlimit(resource.RLIMIT_AS, (task.memory_bytes, task.memory_bytes))


def _sender(pipe: BinaryIO) -> Callable[..., None]:
    def send(*frame: object) -> None:
        data = pickle.dumps(frame, pickle.HIGHEST_PROTOCOL)
        pipe.write(LENGTH.pack(len(data)))
        pipe.write(data)
        pipe.flush()

    return send


def work(task: Task, send: Callable[..., None]) -> None:
    """Read the file and send its head, its rows and the outcome, or why it is refused."""
    from aidtracker.spreadsheets.parsing import Sheet
    from aidtracker.spreadsheets.recognising import grid_of, sheets_in

    try:
        if task.wanted is Wanted.SHEETS:
            send("begin", sheets_in(Path(task.path), task.second_reader))
            return
        if task.wanted is Wanted.CELLS:
            grid = grid_of(Path(task.path), task.request.sheet, task.second_reader)
            send("begin", grid.left)
            for chunk in grid.chunks():
                send("cells", chunk.numbers, chunk.rows)
            return
        sheet = Sheet(Path(task.path), task.request, task.second_reader)
        send("begin", sheet.head)
        for batch in sheet.batches(lambda done, total: send("progress", done, total)):
            # As plain tuples: half the bytes, and quicker on both ends.
            send("rows", list(map(tuple, batch)))
        send("parsed", sheet.parsed())
    except Refused as refused:
        send("refused", refused.code, refused.about, dict(refused.problem.values))
    except OSError:  # it was there a moment ago
        send("refused", "file.unreadable", "", {"file": Path(task.path).name})
    except MemoryError:
        send("refused", "file.out_of_memory", "", {"file": Path(task.path).name})


def main() -> None:
    """Read the task, do it, answer."""
    # What is made here is either kept or sent; looking for cycles in it costs a fifth of the time.
    gc.disable()
    # openpyxl takes numpy along when it finds it; that costs more memory than the sheet.
    forbidden: dict[str, object] = cast("dict[str, object]", sys.modules)
    forbidden["numpy"] = None
    task: Task = pickle.load(sys.stdin.buffer)  # noqa: S301 - from our own parent
    _limit(task)
    # Nothing that a library prints may get between the frames.
    with os.fdopen(os.dup(1), "wb") as pipe:
        os.dup2(2, 1)
        work(task, _sender(pipe))


if __name__ == "__main__":
    main()
