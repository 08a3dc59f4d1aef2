"""What to send us when something unexpected happens: where in the program, never what it was working on."""

import platform
import traceback
from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import qVersion


def crash_report(error: BaseException) -> str:
    """Kinds of errors, places in the code and versions.

    The messages of errors are left out: they may hold a donor's name or a line of a spreadsheet.
    """
    lines = [
        f"AidTracker {version('aidtracker')} · Python {platform.python_version()} · Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    ]
    link: BaseException | None = error
    while link is not None:
        lines += ["", _kind(link), *_places(link)]
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return "\n".join(lines)


def _kind(error: BaseException) -> str:
    kind = type(error)
    return f"{kind.__module__}.{kind.__qualname__}"


def _places(error: BaseException) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__)
    return [f"  {_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]


def _short(filename: str) -> str:
    """The file from the package's name on: a full path may hold the name of a person."""
    parts = Path(filename).parts
    for start in ("aidtracker", "site-packages"):
        if start in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(start) :])
    return Path(filename).name
