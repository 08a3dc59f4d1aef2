"""Where everything is wired: the console entry point, which is the window without a command."""

import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from aidtracker import i18n
from aidtracker.cli.arguments import read_arguments
from aidtracker.cli.running import run_command, tell
from aidtracker.cli.session import database_path
from aidtracker.domain.errors import Refused
from aidtracker.settings import data_folder


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or show the window; gives the exit code. Wrong usage leaves by `SystemExit(2)`."""
    sys.excepthook = report_crash
    asked = read_arguments(sys.argv[1:] if arguments is None else arguments)
    if asked.run is None:
        return _window(asked.db)
    return run_command(asked)


def report_crash(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
    """The last resort for what nobody expected: a report without data, and one sentence."""
    if issubclass(kind, KeyboardInterrupt):
        tell(i18n.translate("Cli", "Stopped. What was not finished was not saved."))
        return
    from aidtracker.ui.crash import crash_report

    path = data_folder() / "reports" / f"{datetime.now(UTC):%Y-%m-%d-%H%M%S}.txt"
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(crash_report(error.with_traceback(traceback)), encoding="utf-8")
    if path.exists():
        text = i18n.translate(
            "Cli", "Something went wrong inside AidTracker ({kind}). A report without your data is in {file}"
        )
    else:
        text = i18n.translate("Cli", "Something went wrong inside AidTracker ({kind}).")
    tell(text.format(kind=kind.__name__, file=path))


def _window(database: str | None) -> int:
    try:
        path = database_path(database)
    except Refused as refused:
        from aidtracker.services.messages import explain

        tell(explain(refused.problem))
        return 1
    return open_window(path)


def open_window(path: Path) -> int:
    """Show the window on this database until it is closed; gives the exit code."""
    from aidtracker.ui.start import run

    return run(path)
