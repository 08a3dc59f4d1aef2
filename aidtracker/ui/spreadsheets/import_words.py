"""What an import says: kinds, fields, what comes in. Without Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from aidtracker import i18n
from aidtracker.domain.errors import Level, Problem
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.import_catalogue import items_in_words
from aidtracker.services.imports import Imported
from aidtracker.services.messages import explain
from aidtracker.spreadsheets.rows import FileKind, RowProblem, SeenSheet

KINDS: Mapping[FileKind, str] = {
    FileKind.DONATIONS: QT_TRANSLATE_NOOP("Spreadsheets", "Donations"),
    FileKind.BOXES: QT_TRANSLATE_NOOP("Spreadsheets", "Boxes with their contents"),
    FileKind.NEEDS: QT_TRANSLATE_NOOP("Spreadsheets", "A list of needs"),
    FileKind.CATALOGUE: QT_TRANSLATE_NOOP("Spreadsheets", "Items of the catalogue"),
}
"""What can be imported."""


def kind_words(kind: FileKind | None) -> str:
    """What a sheet seems to hold."""
    if kind is None:
        return i18n.translate("Spreadsheets", "not recognised")
    return i18n.translate("Spreadsheets", KINDS[kind])


def sheet_words(sheet: SeenSheet) -> str:
    """What a sheet is called; a text file is but one."""
    return sheet.name or i18n.translate("Spreadsheets", "the whole file")


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
    """The problems in words, refused rows first, then as in the sheet; none of what is in already."""
    if found.already_imported:
        return ()
    grave = {Level.REFUSED: 0, Level.WARNED: 1, Level.SKIPPED: 2}
    order = sorted(found.problems, key=lambda each: (grave[each.problem.level], each.row))
    return tuple(_problem_row(at, each) for at, each in enumerate(order))


def _problem_row(at: int, found: RowProblem) -> ProblemRow:
    problem: Problem = found.problem
    return ProblemRow(at, found.row, found.column, found.value, problem.level, explain(problem))


def recognised(found: Imported) -> str:
    """What the file is read as: `Donations · sheet March drop-offs · 25 rows`."""
    parsed = found.parsed
    parts = [kind_words(parsed.kind)]
    if parsed.sheet:
        parts.append(i18n.translate("Spreadsheets", "sheet “{sheet}”").format(sheet=parsed.sheet))
    parts.append(i18n.translate("Spreadsheets", "%n row(s)", "", parsed.rows))
    return " · ".join(parts)


def outcome(found: Imported, *, imported: bool) -> Sequence[str]:
    """What comes in and what does not, a sentence each."""
    parsed = found.parsed
    if found.already_imported:
        return (
            i18n.translate(
                "Spreadsheets", "This sheet is in already. Nothing of it is taken in a second time."
            ),
        )
    come = i18n.translate("Spreadsheets", "%n row(s) come in", "", parsed.good)
    if imported:
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
    sentences += _what_is_made(found)
    if found.unsorted:
        sentences.append(
            i18n.translate(
                "Spreadsheets", "%n not in the catalogue: kept as text, to be sorted out.", "", found.unsorted
            )
        )
    return tuple(sentences)


def _what_is_made(found: Imported) -> list[str]:
    """New donations or boxes, by their numbers' kind."""
    count = len(found.numbers)
    if not count:
        return []
    if found.parsed.kind is FileKind.BOXES:
        return [i18n.translate("Spreadsheets", "They make %n sealed box(es).", "", count)]
    return [i18n.translate("Spreadsheets", "They make %n donation(s), one for each day.", "", count)]
