"""The rows that an import refused, each with its reason, to be mended and imported again."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime

from aidtracker.domain.errors import Level, Problem
from aidtracker.i18n import Language, texts
from aidtracker.spreadsheets.rows import Parsed, RowProblem
from aidtracker.spreadsheets.tables import Column, Kind, Table, Value


def refused_table(
    parsed: Parsed,
    problems: Iterable[RowProblem],
    sentence: Callable[[Problem], str],
    language: Language,
    made: datetime | None = None,
) -> Table:
    """The refused rows of `parsed`: its headers and cells as they were, then its number and the reasons.

    `problems` are those of the parsing and of taking the rows in; `sentence` puts one in words.
    """
    words = texts(language)
    reasons: defaultdict[int, list[str]] = defaultdict(list)
    for found in problems:
        if found.problem.level is Level.REFUSED and found.row:
            reasons[found.row].append(sentence(found.problem))
    where = f"{parsed.file} · {parsed.sheet}" if parsed.sheet else parsed.file
    return Table(
        title=words.translate("Exports", "Refused rows"),
        columns=[
            *(Column(f"column {index}", title) for index, title in enumerate(parsed.head.headers)),
            Column(
                "row",
                words.translate("Exports", "Row in the file"),
                Kind.COUNT,
                words.translate("Exports", "Where it stood."),
            ),
            Column(  # the last one: nothing beside it cuts the sentence off
                "reason",
                words.translate("Exports", "Reason"),
                description=words.translate("Exports", "Why the row was not taken in, and what to do."),
            ),
        ],
        rows=_rows(parsed, reasons),
        made=made or datetime.now(UTC),
        language=language,
        about=[
            (words.translate("Exports", "File"), where),
            (
                words.translate("Exports", "What to do"),
                words.translate(
                    "Exports",
                    "Mend the cells that the last columns speak of, save, and import this file. "
                    "Rows that were good are not here.",
                ),
            ),
        ],
        count=len(parsed.refused_cells),
    )


def _rows(parsed: Parsed, reasons: dict[int, list[str]]) -> Iterator[tuple[Value, ...]]:
    width = len(parsed.head.headers)
    for row, cells in sorted(parsed.refused_cells.items()):
        padded = (*cells[:width], *("",) * (width - len(cells)))
        yield (*padded, row, " ".join(reasons[row]))
