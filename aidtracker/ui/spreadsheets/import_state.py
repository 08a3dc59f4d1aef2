"""How far an import is, and what it comes to in words. Without Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from aidtracker import i18n
from aidtracker.domain.errors import Level, Problem
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.import_catalogue import items_in_words
from aidtracker.services.imports import Imported, ImportRequest
from aidtracker.services.messages import explain
from aidtracker.spreadsheets.rows import FileKind, RowProblem

KINDS: Mapping[FileKind, str] = {
    FileKind.DONATIONS: QT_TRANSLATE_NOOP("Spreadsheets", "Donations"),
    FileKind.BOXES: QT_TRANSLATE_NOOP("Spreadsheets", "Boxes with their contents"),
    FileKind.NEEDS: QT_TRANSLATE_NOOP("Spreadsheets", "A list of needs"),
}
"""What can be imported in the window."""


class Stage(StrEnum):
    """What happens, or can happen next."""

    EMPTY = "empty"
    """No file yet."""
    CHOSEN = "chosen"
    """Not looked at as it is asked for now."""
    LOOKING = "looking"
    LOOKED = "looked"
    IMPORTING = "importing"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class ImportState:
    """What was asked for and what came of it. Every change of what is asked for wants a new look."""

    path: Path | None = None
    kind: FileKind | None = None
    sheet: str = ""
    site_code: str = ""
    whole_list: bool = False
    stage: Stage = Stage.EMPTY
    found: Imported | None = None

    def with_file(self, path: Path) -> "ImportState":
        """Another file; its sheets are its own."""
        return replace(self, path=path, sheet="", stage=Stage.CHOSEN, found=None)

    def with_kind(self, kind: FileKind | None) -> "ImportState":
        """Read as something else."""
        return self._changed(replace(self, kind=kind))

    def with_sheet(self, sheet: str) -> "ImportState":
        """Another sheet of the file."""
        return self._changed(replace(self, sheet=sheet))

    def with_site(self, site_code: str) -> "ImportState":
        """For another site; the rows stay what they are."""
        return replace(self, site_code=site_code)

    def with_whole_list(self, whole: bool) -> "ImportState":
        """Of needs: what the list does not name is no longer asked for."""
        return replace(self, whole_list=whole)

    def _changed(self, other: "ImportState") -> "ImportState":
        if other == self or self.path is None:
            return other
        return replace(other, stage=Stage.CHOSEN, found=None)

    def looking(self) -> "ImportState":
        """The file is being read."""
        return replace(self, stage=Stage.LOOKING, found=None)

    def importing(self) -> "ImportState":
        """The rows are being taken in."""
        return replace(self, stage=Stage.IMPORTING)

    def looked(self, found: Imported) -> "ImportState":
        """It is known what would come in."""
        return replace(self, stage=Stage.LOOKED, found=found)

    def imported(self, found: Imported) -> "ImportState":
        """The rows are in."""
        return replace(self, stage=Stage.IMPORTED, found=found)

    def stopped(self) -> "ImportState":
        """Reading was cancelled or refused; nothing was changed."""
        return replace(self, stage=Stage.CHOSEN if self.found is None else Stage.LOOKED)

    @property
    def is_busy(self) -> bool:
        """Whether something runs."""
        return self.stage in {Stage.LOOKING, Stage.IMPORTING}

    @property
    def can_import(self) -> bool:
        """Whether there is something to take in that is not in yet."""
        found = self.found
        return (
            self.stage is Stage.LOOKED
            and found is not None
            and not found.already_imported
            and found.parsed.good > 0
        )

    def request(self, *, dry_run: bool) -> ImportRequest:
        """What the service is asked for."""
        if self.path is None:
            raise ValueError("no file was chosen")
        return ImportRequest(
            self.path,
            self.kind,
            self.sheet or None,
            site_code=self.site_code,
            dry_run=dry_run,
            whole_list=self.whole_list,
        )


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """A problem in the table of the dialog. `row` 0 is the whole sheet."""

    id: int
    row: int
    column: str
    value: str
    level: Level
    sentence: str


def problem_rows(found: Imported) -> tuple[ProblemRow, ...]:
    """The problems in words, refused rows first, then in the order of the sheet."""
    grave = {Level.REFUSED: 0, Level.WARNED: 1, Level.SKIPPED: 2}
    order = sorted(found.problems, key=lambda each: (grave[each.problem.level], each.row))
    return tuple(_problem_row(at, each) for at, each in enumerate(order))


def _problem_row(at: int, found: RowProblem) -> ProblemRow:
    problem: Problem = found.problem
    return ProblemRow(at, found.row, found.column, found.value, problem.level, explain(problem))


def recognised(found: Imported) -> str:
    """What the file was recognised as: `Donations · sheet March drop-offs · 25 rows`."""
    parsed = found.parsed
    kind = KINDS.get(parsed.kind)
    parts = [i18n.translate("Spreadsheets", kind) if kind else str(parsed.kind)]
    if parsed.sheet:
        parts.append(i18n.translate("Spreadsheets", "sheet “{sheet}”").format(sheet=parsed.sheet))
    parts.append(i18n.translate("Spreadsheets", "%n row(s)", "", parsed.rows))
    return " · ".join(parts)


def outcome(state: ImportState) -> Sequence[str]:
    """What comes in and what does not, a sentence each."""
    found = state.found
    if found is None:
        return ()
    parsed = found.parsed
    if found.already_imported:
        return (
            i18n.translate(
                "Spreadsheets", "This sheet is in already. Nothing of it is taken in a second time."
            ),
        )
    come = i18n.translate("Spreadsheets", "%n row(s) come in", "", parsed.good)
    if state.stage is Stage.IMPORTED:
        come = i18n.translate("Spreadsheets", "%n row(s) came in", "", parsed.good)
    counts = [come]
    if found.warned:
        counts.append(i18n.translate("Spreadsheets", "%n of them with a warning", "", found.warned))
    if parsed.refused:
        counts.append(i18n.translate("Spreadsheets", "%n refused", "", parsed.refused))
    if parsed.skipped:
        counts.append(i18n.translate("Spreadsheets", "%n left out (empty, totals)", "", parsed.skipped))
    sentences = [", ".join(counts) + "."]
    sentences += items_in_words(found.items)
    if found.unsorted:
        sentences.append(
            i18n.translate(
                "Spreadsheets", "%n not in the catalogue: kept as text, to be sorted out.", "", found.unsorted
            )
        )
    return tuple(sentences)


def do_it_words(state: ImportState) -> str:
    """The word on the button: the next step."""
    if state.stage is Stage.IMPORTED:
        return i18n.translate("Spreadsheets", "Close")
    if state.found is not None and state.stage in {Stage.LOOKED, Stage.IMPORTING}:
        return i18n.translate("Spreadsheets", "Import %n row(s)", "", state.found.parsed.good)
    return i18n.translate("Spreadsheets", "Look first")
