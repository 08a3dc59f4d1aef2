"""How far a long command is: a line on stderr that a person sees and no script."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

from aidtracker.services.imports import Progress

_PATIENCE_SECONDS = 0.5
_BETWEEN_SECONDS = 0.1


@contextmanager
def showing_progress() -> Iterator[Progress | None]:
    """What to hand over as `on_progress`: shows rows done of rows in all, gone at the end.

    None where nobody looks. Nothing is shown for what is done in half a second.
    """
    if not sys.stderr.isatty():
        yield None
        return
    next_time = monotonic() + _PATIENCE_SECONDS
    shown = ""

    def show(done: int, total: int) -> None:
        nonlocal next_time, shown
        now = monotonic()
        if now >= next_time:
            next_time = now + _BETWEEN_SECONDS
            shown = f"{done} / {total}" if total else f"{done}"
            sys.stderr.write(f"\r{shown}")
            sys.stderr.flush()

    try:
        yield show
    finally:
        if shown:
            sys.stderr.write(f"\r{' ' * len(shown)}\r")
            sys.stderr.flush()
