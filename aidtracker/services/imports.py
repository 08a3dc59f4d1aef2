"""Taking in spreadsheets: all good rows of a file in one operation, or nothing."""

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from sqlalchemy import select

from aidtracker.data.keys import new_key
from aidtracker.data.queries.catalogue import load_items
from aidtracker.data.queries.sites import site_by_code
from aidtracker.data.tables import Import
from aidtracker.domain.errors import Level, Refused
from aidtracker.services.goods_in import UnknownName
from aidtracker.services.import_boxes import BoxesIn
from aidtracker.services.import_catalogue import CatalogueIn, ItemCounts
from aidtracker.services.import_columns import remember_columns
from aidtracker.services.import_decisions import learn_names, refuse_own_export
from aidtracker.services.import_donations import DonationsIn
from aidtracker.services.import_needs import NeedsIn
from aidtracker.services.matching import Matcher
from aidtracker.services.messages import explain
from aidtracker.services.program import Program
from aidtracker.services.work import Work
from aidtracker.spreadsheets.reading import ParsedStream, parse_file
from aidtracker.spreadsheets.rows import FileKind, Head, Parsed, ParseRequest, RowProblem

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """What to read. Without `kind` and `sheet` both are recognised; without `site_code` it is the own site.

    `mapping` says which field a column is, by its header, where that is not recognised.
    """

    path: Path
    kind: FileKind | None = None
    sheet: str | None = None
    mapping: Mapping[str, str] = field(default_factory=dict)
    site_code: str = ""
    dry_run: bool = False
    whole_list: bool = False
    """Of needs: what the list does not name is no longer asked for. Else it stands as before."""
    matches: Mapping[str, str] = field(default_factory=dict)
    """Text of the sheet → code of the item that a person says it means, where no item is sure."""
    remember: frozenset[str] = frozenset()
    """Those of these texts that the items are found by from now on."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of it. `problems` are in the order of the rows; `numbers` are of new donations and boxes.

    `operation` is empty when nothing was written: a dry run, a sheet that is in already, or a catalogue that
    says what is known.
    """

    parsed: Parsed
    problems: tuple[RowProblem, ...]
    already_imported: bool
    operation: str
    numbers: tuple[str, ...]
    unsorted: int
    """Good rows that are not in the catalogue and came in as free text."""
    items: ItemCounts | None = None
    """What becomes of the items of a catalogue."""
    unknown: tuple[UnknownName, ...] = ()
    """The names of the unsorted rows, the most frequent first, each once."""

    @property
    def warned(self) -> int:
        """Rows that came in with a warning."""
        return len(
            {found.row for found in self.problems if found.problem.level is Level.WARNED and found.row}
        )


class NothingGood(Refused):
    """A sheet without one good row: nothing was taken in. `imported` holds the rows with their reasons."""

    def __init__(self, imported: Imported) -> None:
        parsed = imported.parsed
        reasons = [found for found in imported.problems if found.problem.level is Level.REFUSED]
        if reasons:
            first = reasons[0]
            values = {"rows": parsed.rows, "row": first.row, "reason": explain(first.problem)}
            super().__init__("import.nothing_good", file=parsed.file, **values)
        else:
            super().__init__("import.no_rows", file=parsed.file)
        self.imported = imported


class _TakenBack(Exception):
    """Leaves the transaction without a trace; carries what would have come of it."""

    def __init__(self, imported: Imported) -> None:
        super().__init__()
        self.imported = imported


def import_file(
    program: Program,
    request: ImportRequest,
    on_progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Imported:
    """Read a file and take its good rows in, in one transaction.

    Raises `Refused` when the file cannot be read or is about something else, `NothingGood` when no row is
    good. A sheet with the same content that came in before is not taken in again. Columns that were said to
    be something, and names that shall be remembered, are kept for the next file when rows are taken in.
    """
    parse_request = ParseRequest(
        today=program.clock().date(), kind=request.kind, sheet=request.sheet, mapping=request.mapping
    )

    def action(work: Work, asked: ImportRequest) -> Imported:
        with ThreadPoolExecutor(1) as aside:
            # The matcher is made ready while the worker process looks for the header.
            matcher = aside.submit(lambda: Matcher(load_items(work.connection), decided=asked.matches))
            with parse_file(asked.path, parse_request, on_progress, cancelled) as stream:
                refuse_own_export(stream.head)
                return _take_in(work, asked, stream, matcher.result())

    if request.remember and not request.dry_run:
        learn_names(program, {text: request.matches[text] for text in sorted(request.remember)})
    try:
        with _no_collecting():
            done = program.do(action, request)
    except _TakenBack as taken_back:
        return taken_back.imported
    return replace(done.result, operation=done.operation)


@contextmanager
def _no_collecting() -> Iterator[None]:
    """A hundred thousand rows make no cycles, and looking for some costs a fifth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _take_in(work: Work, request: ImportRequest, stream: ParsedStream, matcher: Matcher) -> Imported:
    head = stream.head
    work.begin(f"import.{head.kind}", head.file)
    import_id = new_key()
    work.journal.insert(Import, [_unfinished(import_id, head)])
    taker = _taker(work, request, head, matcher, import_id)
    for batch in stream:
        taker.take(batch)
    taker.finish()
    items = taker.counts if isinstance(taker, CatalogueIn) else None
    parsed = taker.parsed(stream.parsed) if isinstance(taker, CatalogueIn) else stream.parsed
    already = _is_in(work, parsed.content_hash)
    imported = Imported(
        parsed=parsed,
        problems=_in_order([*parsed.problems, *taker.problems]),
        already_imported=already,
        operation="",
        numbers=tuple(taker.numbers),
        unsorted=taker.unsorted,
        items=items,
        unknown=taker.unknown,
    )
    if parsed.good == 0:
        raise NothingGood(imported)
    if already or request.dry_run or (items is not None and not items.written):
        raise _TakenBack(imported)
    work.journal.update(
        Import,
        import_id,
        content_hash=parsed.content_hash,
        good=parsed.good,
        refused=parsed.refused,
        skipped=parsed.skipped,
    )
    if request.mapping:
        remember_columns(work.connection, head.headers, request.mapping)
    return imported


def _taker(
    work: Work, request: ImportRequest, head: Head, matcher: Matcher, import_id: str
) -> DonationsIn | BoxesIn | NeedsIn | CatalogueIn:
    site_id = site_by_code(work.connection, request.site_code).id if request.site_code else ""
    if head.kind is FileKind.DONATIONS:
        return DonationsIn(work, head, matcher, site_id, import_id)
    if head.kind is FileKind.BOXES:
        return BoxesIn(work, head, matcher, site_id, import_id)
    if head.kind is FileKind.NEEDS:
        return NeedsIn(work, head, matcher, site_id, whole=request.whole_list)
    return CatalogueIn(work, head)


def _unfinished(import_id: str, head: Head) -> dict[str, object]:
    """The entry of an import whose counts and hash are known only after its last row."""
    return {
        "id": import_id,
        "file": head.file,
        "sheet": head.sheet,
        "kind": head.kind,
        "content_hash": import_id,
        "good": 0,
        "refused": 0,
        "skipped": 0,
    }


def _is_in(work: Work, content_hash: str) -> bool:
    found = select(Import.id).where(Import.content_hash == content_hash, Import.stands())
    return work.connection.scalar(found) is not None


def _in_order(problems: Iterable[RowProblem]) -> tuple[RowProblem, ...]:
    return tuple(sorted(problems, key=lambda found: found.row))
