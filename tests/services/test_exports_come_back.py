"""What an export wrote, a fresh database takes in without a change: in every language, as xlsx and csv."""

import shutil
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from aidtracker.data.opening import open_database
from aidtracker.data.queries.boxes import BoxRow, list_boxes
from aidtracker.data.queries.exports import Days, asked_for, held_lots, received_lines, stream
from aidtracker.data.queries.places import places
from aidtracker.domain.boxes import Package
from aidtracker.domain.needs import Priority
from aidtracker.domain.places import WARSAW_KEY
from aidtracker.domain.weights import part_g
from aidtracker.i18n import Language
from aidtracker.services.categories import CATEGORIES
from aidtracker.services.demo import tell_story
from aidtracker.services.donations import Line, LogLine, log_line
from aidtracker.services.exports import Export, ExportRequest, export
from aidtracker.services.imports import Imported, ImportRequest, import_file
from aidtracker.services.needs import SetNeed, set_need
from aidtracker.services.program import Program, system_clock
from aidtracker.services.sites import SiteRequest, set_up
from aidtracker.spreadsheets.reading import parse_file
from aidtracker.spreadsheets.rows import BoxRow as BoxLine
from aidtracker.spreadsheets.rows import FileKind, ParseRequest
from tests.services.hands import NOON, Hands

Goods = Counter[tuple[Any, ...]]
"""Lines of goods, each as code, name, detail, quantity, unit, grams, expiry, batch, condition …"""

everywhere = pytest.mark.parametrize(
    ("language", "suffix", "hxl"),
    [(language, suffix, False) for language in Language for suffix in ("xlsx", "csv")]
    + [(Language.EN, "xlsx", True), (Language.UK, "csv", True)],
)


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """The made-up story; it is only read."""
    program = Program(open_database(tmp_path_factory.mktemp("story") / "story.db"), "")
    tell_story(program)
    yield program
    program.close()


@pytest.fixture(scope="module")
def _new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database in Warsaw with the whole catalogue and nothing else."""
    path = tmp_path_factory.mktemp("new") / "new.db"
    database = open_database(path)
    set_up(database, SiteRequest("WRO", "Wrocław", country="PL"), "", system_clock)
    database.close()
    return path


@pytest.fixture
def fresh(_new_file: Path, tmp_path: Path) -> Iterator[Program]:
    """A database of one's own, to take an export in."""
    program = Program(open_database(Path(shutil.copyfile(_new_file, tmp_path / "fresh.db"))), "")
    yield program
    program.close()


def taken_in(fresh: Program, path: Path, kind: FileKind | None = None) -> Imported:
    """The import of an export; only what adds up below it may be left out."""
    imported = import_file(fresh, ImportRequest(path, kind))
    assert {found.problem.code for found in imported.problems if not found.row} == set()
    assert imported.parsed.skipped == (path.suffix == ".xlsx")
    return imported


def lines(connection: Connection, language: str) -> Goods:
    """What was received, as it was logged."""
    return Counter(
        (
            *(*_what(row), row.quantity_milli, row.weight_g, row.day, row.note),
            *(row.value_minor, row.currency, row.hs6, row.origin),
        )
        for row in stream(connection, received_lines(Days(), language))
    )


def held(connection: Connection, language: str, mark: str) -> Goods:
    """What lies where; boxes by their number or by their marks."""
    where, boxes = places(connection), {box.number: box for box in list_boxes(connection, with_void=True)}
    return Counter(
        (*_what(row), row.quantity_milli, part_g(row.weight_g, row.lot_milli, row.quantity_milli), box)
        for row in stream(connection, held_lots(language))
        if not where[row.holder_id].lost
        for box in [getattr(boxes.get(where[row.holder_id].box), mark, "")]
    )


def _what(row: Any) -> tuple[Any, ...]:
    return row.code, row.name, row.detail, row.unit, row.expiry, row.batch, row.condition


@everywhere
def test_donations(
    story: Program, fresh: Program, tmp_path: Path, language: Language, suffix: str, hxl: bool
) -> None:
    path = tmp_path / f"out.{suffix}"
    rows = export(story, ExportRequest(Export.DONATIONS, path, hxl=hxl, language=language))
    imported = taken_in(fresh, path)
    assert (imported.parsed.kind, imported.parsed.good) == (FileKind.DONATIONS, rows)
    assert fresh.read(lines, language) == story.read(lines, language)


@everywhere
def test_stock_is_a_list_of_boxes_to_whom_it_comes(
    story: Program, fresh: Program, tmp_path: Path, language: Language, suffix: str, hxl: bool
) -> None:
    """Loose goods are in no box and say so."""
    path = tmp_path / f"out.{suffix}"
    rows = export(story, ExportRequest(Export.STOCK, path, hxl=hxl, language=language))
    imported = taken_in(fresh, path)
    boxed = {line: count for line, count in story.read(held, language, "number").items() if line[-1]}
    assert imported.parsed.kind == FileKind.BOXES
    assert fresh.read(held, language, "marks") == boxed
    refused = {found.problem.code for found in imported.problems if found.problem.level == "refused"}
    assert refused == {"row.no_box"}
    assert imported.parsed.refused == rows - imported.parsed.good


@everywhere
def test_stock_is_an_opening_list(
    story: Program, fresh: Program, tmp_path: Path, language: Language, suffix: str, hxl: bool
) -> None:
    path = tmp_path / f"out.{suffix}"
    rows = export(story, ExportRequest(Export.STOCK, path, hxl=hxl, language=language))
    imported = import_file(fresh, ImportRequest(path, FileKind.DONATIONS))
    assert (imported.parsed.good, imported.parsed.refused) == (rows, 0)
    assert Counter(line[:-1] for line in fresh.read(held, language, "marks").elements()) == Counter(
        line[:-1] for line in story.read(held, language, "marks").elements()
    )


def box(row: BoxRow, mark: str) -> tuple[Any, ...]:
    """What is said of a box itself."""
    return (
        getattr(row, mark),
        row.package,
        row.gross_g,
        (row.length_mm, row.width_mm, row.height_mm),
        row.net_g,
        row.earliest_expiry,
    )


@everywhere
def test_boxes(
    story: Program, fresh: Program, tmp_path: Path, language: Language, suffix: str, hxl: bool
) -> None:
    """A box comes back with its contents as one line; what is empty, as a pallet is, does not come in."""
    path = tmp_path / f"out.{suffix}"
    export(story, ExportRequest(Export.BOXES, path, hxl=hxl, language=language))
    imported = taken_in(fresh, path)
    before = {box(row, "number") for row in story.read(list_boxes, with_void=True) if row.lines}
    assert imported.parsed.kind == FileKind.BOXES
    assert "condition" not in imported.parsed.head.mapping.values()  # how far a box is is no condition
    assert {box(row, "marks") for row in fresh.read(list_boxes)} == before
    empty = [row for row in story.read(list_boxes, with_void=True) if not row.lines]
    assert imported.parsed.refused == len(empty)


@everywhere
def test_needs(
    story: Program, fresh: Program, tmp_path: Path, language: Language, suffix: str, hxl: bool
) -> None:
    path = tmp_path / f"out.{suffix}"
    export(story, ExportRequest(Export.NEEDS, path, hxl=hxl, language=language))
    assert import_file(fresh, ImportRequest(path)).parsed.kind == FileKind.NEEDS
    assert fresh.read(needs, language) == story.read(needs, language)


def needs(connection: Connection, language: str) -> Goods:
    """What is asked for; the day is that of the list."""
    return Counter(
        (row.code, row.name, row.category, row.quantity_milli, row.unit, row.priority, row.note)
        for row in asked_for(connection, Days(), language)
    )


@everywhere
def test_needs_of_categories_and_only_the_newest_word(
    program: Program, fresh: Program, tmp_path: Path, language: Language, suffix: str, hxl: bool
) -> None:
    """Each category comes back as itself; what was said before on the same thing does not."""
    for category in CATEGORIES:
        program.do(set_need, SetNeed(WARSAW_KEY, category=category, quantity=Decimal(7)))
    program.do(set_need, SetNeed(WARSAW_KEY, text="Generator 5 kW", quantity=Decimal(2)))
    last = next(iter(CATEGORIES))
    program.do(set_need, SetNeed(WARSAW_KEY, category=last, priority=Priority.URGENT))
    program.do(set_need, SetNeed(WARSAW_KEY, text="generator  5 KW", quantity=Decimal(3)))
    path = tmp_path / f"out.{suffix}"
    rows = export(program, ExportRequest(Export.NEEDS, path, hxl=hxl, language=language))
    assert rows == len(CATEGORIES) + 1
    assert import_file(fresh, ImportRequest(path)).parsed.good == rows
    asked = program.read(needs, language)
    assert fresh.read(needs, language) == asked
    assert ("", "", last, None, "KGM", "urgent", "") in asked
    assert ("", "generator 5 KW", "", 3_000, "H87", "normal", "") in asked


@pytest.mark.parametrize("language", list(Language))
def test_packages(program: Program, hands: Hands, tmp_path: Path, language: Language) -> None:
    """A kind of package is written in words, and known by them again."""
    for package in Package:
        box_id = hands.box(package)
        line = Line(Decimal(2), text="Books", weight_g=900)  # without any weight nobody could count it
        hands.pack(box_id, program.do(log_line, LogLine(line)).result.lot_id, 2000)
    export(program, ExportRequest(Export.BOXES, tmp_path / "out.csv", language=language))
    with parse_file(tmp_path / "out.csv", ParseRequest(today=NOON.date())) as stream:
        read = [row.package for rows in stream for row in rows if isinstance(row, BoxLine)]
    assert read == list(Package)
