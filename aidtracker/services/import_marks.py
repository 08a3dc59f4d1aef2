"""A copy of the file that was looked at, with its wrong cells marked."""

from pathlib import Path

from aidtracker import i18n
from aidtracker.domain.errors import Refused
from aidtracker.services.imports import Imported
from aidtracker.services.messages import explain
from aidtracker.spreadsheets.writing import OnProgress
from aidtracker.spreadsheets.writing_marked import write_marked


def export_marked_copy(
    imported: Imported, source: Path, path: Path, on_progress: OnProgress | None = None
) -> int:
    """Write a copy of `source` to `path` (.xlsx): refused cells red, doubtful ones yellow, and the reasons.

    Gives back the number of rows that are marked. It is made to be mended and read again as a whole, so it
    belongs before an import and not after one, whose good rows would come in a second time. Raises `Refused`.
    """
    if path.suffix.lower() != ".xlsx":
        raise Refused("import.marked_suffix", "to", file=str(path))
    if path.resolve() == source.resolve():
        raise Refused("import.marked_itself", "to", file=path.name)
    title = i18n.translate("Exports", "Reason")
    return write_marked(imported.parsed, imported.problems, source, path, explain, title, on_progress)
