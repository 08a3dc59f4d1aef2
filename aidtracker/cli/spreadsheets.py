"""`import` and `export`: spreadsheets in and out."""

from argparse import Namespace
from dataclasses import asdict, dataclass
from pathlib import Path

from aidtracker import i18n
from aidtracker.cli.progress import showing_progress
from aidtracker.cli.running import REFUSED, tell
from aidtracker.cli.session import Session
from aidtracker.domain.errors import Level
from aidtracker.i18n import Language
from aidtracker.services.goods_in import UnknownName
from aidtracker.services.import_catalogue import items_in_words
from aidtracker.services.imports import Imported, ImportRequest, NothingGood, import_file
from aidtracker.services.messages import explain
from aidtracker.spreadsheets.rows import FileKind, RowProblem

_MOST_NAMES_TOLD = 20


def take_in(session: Session, asked: Namespace) -> int:
    """Take a sheet in; what was refused, and why, can go to a workbook.

    A marked copy is read again as a whole, so with it nothing is taken in: good rows would come twice.
    """
    request = ImportRequest(
        path=Path(asked.file),
        kind=FileKind(asked.kind) if asked.kind else None,
        sheet=asked.sheet,
        mapping=dict(asked.mapping),
        site_code=asked.site,
        dry_run=asked.dry_run or bool(asked.marked),
        matches=dict(asked.matches),
        remember=frozenset(text for text, _ in asked.matches) if asked.remember else frozenset(),
    )
    try:
        with showing_progress() as progress:
            imported = import_file(session.program, request, progress)
    except NothingGood as refusal:
        return _nothing_taken_in(session, refusal, asked)
    files = _write_files(imported, asked)
    lines = _lines(imported, dry_run=request.dry_run)
    session.answer(_document(imported, files), [*lines, *_files_told(files)])
    return 0


def _nothing_taken_in(session: Session, refusal: NothingGood, asked: Namespace) -> int:
    """All rows were refused: the reasons are told and written all the same."""
    files = _write_files(refusal.imported, asked)
    session.answer(_document(refusal.imported, files), _files_told(files))
    tell(explain(refusal.problem))
    return REFUSED


@dataclass(frozen=True, slots=True)
class _Files:
    """What was written beside the answer."""

    report: str | None = None
    marked: str | None = None


def _write_files(imported: Imported, asked: Namespace) -> _Files:
    return _Files(
        _write_report(imported, asked.report) if asked.report else None,
        _write_marked(imported, Path(asked.file), asked.marked) if asked.marked else None,
    )


def _write_marked(imported: Imported, source: Path, target: str) -> str | None:
    """The copy with its cells marked; None when nothing is wrong with any."""
    from aidtracker.services.import_marks import export_marked_copy

    if not any(found.row and found.problem.level is not Level.SKIPPED for found in imported.problems):
        return None
    export_marked_copy(imported, source, Path(target))
    return target


def _write_report(imported: Imported, target: str) -> str | None:
    """The workbook of refused rows; None when there are none."""
    from aidtracker.services.exports import export_refused_rows

    if not imported.parsed.refused:
        return None
    export_refused_rows(imported, Path(target))
    return target


def _document(imported: Imported, files: _Files) -> dict[str, object]:
    parsed = imported.parsed
    return {
        "file": parsed.file,
        "sheet": parsed.sheet,
        "kind": parsed.kind,
        "rows": parsed.rows,
        "good": parsed.good,
        "refused": parsed.refused,
        "warned": imported.warned,
        "skipped": parsed.skipped,
        "already_imported": imported.already_imported,
        "operation": imported.operation or None,
        "unsorted": imported.unsorted,
        "numbers": list(imported.numbers),
        "unknown": [
            {"text": name.text, "rows": name.rows, "proposals": [item.code for item in name.proposals]}
            for name in imported.unknown
        ],
        "report": files.report,
        "marked": files.marked,
        "items": None if imported.items is None else asdict(imported.items),
        "problems": [
            {
                "row": found.row,
                "column": found.column,
                "value": found.value,
                "level": found.problem.level,
                "reason": explain(found.problem),
            }
            for found in imported.problems
        ],
    }


def _lines(imported: Imported, *, dry_run: bool) -> list[str]:
    parsed = imported.parsed
    name = f"{parsed.file} · {parsed.sheet}" if parsed.sheet else parsed.file
    counts = i18n.translate(
        "Cli",
        "{file}: {good} of {rows} rows good, {warned} with a warning, {refused} refused, {skipped} left out.",
    ).format(
        file=name,
        good=parsed.good,
        rows=parsed.rows,
        warned=imported.warned,
        refused=parsed.refused,
        skipped=parsed.skipped,
    )
    lines = [counts, *items_in_words(imported.items), *(_told(found) for found in imported.problems)]
    if imported.already_imported:
        lines.append(i18n.translate("Cli", "This sheet is in already; nothing was taken in a second time."))
    elif imported.items is not None and not imported.items.written:
        lines.append(i18n.translate("Cli", "All of it is so already; nothing was saved."))
    elif dry_run:
        lines.append(i18n.translate("Cli", "Nothing was saved: this was a trial."))
    if imported.unsorted:
        lines.append(
            i18n.translate(
                "Cli",
                "%n row(s) are not in the catalogue; they wait to be sorted out.",
                "",
                imported.unsorted,
            )
        )
        lines += map(_name_told, imported.unknown[:_MOST_NAMES_TOLD])
    return lines


def _name_told(name: UnknownName) -> str:
    """A name with what may be meant by it: `Xylophone (7): TOY-003, TOY-001`."""
    codes = ", ".join(item.code for item in name.proposals)
    return f"  {name.text} ({name.rows}): {codes}" if codes else f"  {name.text} ({name.rows})"


def _files_told(files: _Files) -> list[str]:
    lines = []
    if files.report:
        said = i18n.translate("Cli", "The refused rows with their reasons: {file}")
        lines.append(said.format(file=files.report))
    if files.marked:
        lines.append(
            i18n.translate("Cli", "The copy with its cells marked: {file}").format(file=files.marked)
        )
    return lines


def _told(found: RowProblem) -> str:
    place = i18n.translate("Cli", "row {row}").format(row=found.row) if found.row else ""
    where = " · ".join(filter(None, (place, found.column)))
    return f"  {where}: {explain(found.problem)}" if where else f"  {explain(found.problem)}"


def give_out(session: Session, asked: Namespace) -> int:
    """Write a spreadsheet of what there is."""
    from aidtracker.services.exports import ExportRequest, export

    request = ExportRequest(
        what=asked.what,
        path=Path(asked.to),
        first=asked.first,
        last=asked.last,
        hxl=asked.hxl,
        with_donors=asked.with_donors,
        language=Language(asked.language) if asked.language else None,
        currency=asked.currency,
        days_back=asked.rate_days,
    )
    with showing_progress() as progress:
        rows = export(session.program, request, progress)
    session.answer(
        {"file": asked.to, "rows": rows},
        [i18n.translate("Cli", "{file}: %n row(s).", "", rows).format(file=asked.to)],
    )
    return 0
