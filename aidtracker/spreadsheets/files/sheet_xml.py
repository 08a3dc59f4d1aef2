"""A look into the XML of a sheet, without reading it: how far it reaches, and what calamine leaves out."""

import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from aidtracker.spreadsheets.files.column_names import column_number

_CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Extent:
    """How far a sheet really reaches; cells that hold only a format do not count in `rows` and `cells`."""

    rows: int
    columns: int


@dataclass(frozen=True, slots=True)
class Marks:
    """What calamine reads as empty though it is not. Places are (row, column), both from 0."""

    errors: Mapping[tuple[int, int], str]
    """`#N/A` and the like."""
    uncalculated: frozenset[tuple[int, int]]
    """Formulas without a stored value."""


NO_MARKS = Marks({}, frozenset())

_ROW = re.compile(rb'<row [^>]*?\br="(\d+)"')
_FAR_COLUMN = re.compile(rb' r="([A-Z]{2,3})\d')
_COLUMN = re.compile(rb'<c [^>]*?\br="([A-Z]{1,3})\d')
_VALUE = re.compile(rb"<v>[^<]|<t(?: [^>]*)?>[^<]")
_ERROR = re.compile(rb'<c\b([^>]*\bt="e"[^>]*)>(.*?)</c>', re.DOTALL)
_UNCALCULATED = re.compile(rb"<c\b([^>]*)>\s*<f\b[^>]*(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v>\s*</v>)?\s*</c>")
_CELL_NAME = re.compile(rb'\br="([A-Z]{1,3})(\d+)"')


def sheet_extent(path: Path, sheet: str) -> Extent:
    """How far one sheet of an .xlsx file reaches, from its XML; what the sheet declares is often wrong."""
    rows = row_seen = 0
    columns = 26
    for part in _parts_of_sheet(path, sheet):
        last_value = max(part.rfind(b"<v>"), part.rfind(b"<is>"))
        if last_value >= 0:
            rows = max(rows, _row_number(part, last_value) or row_seen)
        row_seen = _row_number(part, len(part)) or row_seen
        for name in set(_FAR_COLUMN.findall(part)):
            columns = max(columns, column_number(name.decode()))
    return Extent(rows, columns)


def exact_extent(path: Path, sheet: str) -> tuple[Extent, int]:
    """As `sheet_extent`, slower: to the column, without empty text; and how many cells hold a value."""
    rows = row_seen = cells = 0
    columns: set[bytes] = set()
    for part in _parts_of_sheet(path, sheet):
        places = [match.start() for match in _VALUE.finditer(part)]
        if places:
            cells += len(places)
            rows = max(rows, _row_number(part, places[-1]) or row_seen)
        row_seen = _row_number(part, len(part)) or row_seen
        columns.update(_COLUMN.findall(part))
    return Extent(rows, max((column_number(name.decode()) for name in columns), default=0)), cells


def sheet_marks(path: Path, sheet: str) -> Marks:
    """The errors and uncalculated formulas of one sheet of an .xlsx file."""
    errors: dict[tuple[int, int], str] = {}
    uncalculated: set[tuple[int, int]] = set()
    for part in _parts_of_sheet(path, sheet):
        if b't="e"' in part:
            for match in _ERROR.finditer(part):
                if place := _place(match[1]):
                    value = re.search(rb"<v>([^<]*)</v>", match[2])
                    errors[place] = value[1].decode("utf-8", "replace") if value else "#N/A"
        if b"<f" in part:
            uncalculated.update(
                place for match in _UNCALCULATED.finditer(part) if (place := _place(match[1]))
            )
    return Marks(errors, frozenset(uncalculated))


def content_bytes(path: Path) -> int:
    """How large the sheets of an .ods file are, unpacked."""
    with zipfile.ZipFile(path) as archive:
        return archive.getinfo("content.xml").file_size


def _parts_of_sheet(path: Path, sheet: str) -> Iterator[bytes]:
    """The XML of a sheet, a megabyte at a time, never cut inside a cell."""
    with zipfile.ZipFile(path) as archive:
        entry = _entry_of_sheet(archive, sheet)
        if entry is None:
            return
        rest = b""
        with archive.open(entry) as file:
            while chunk := file.read(_CHUNK):
                data = rest + chunk
                cut = data.rfind(b"<c ")
                cut = cut if cut > 0 else len(data)
                rest = data[cut:]
                yield data[:cut]
        yield rest


def _row_number(part: bytes, before: int) -> int:
    start = part.rfind(b"<row ", 0, before)
    match = _ROW.match(part, start) if start >= 0 else None
    return int(match[1]) if match else 0


def _place(attributes: bytes) -> tuple[int, int] | None:
    name = _CELL_NAME.search(attributes)
    return (int(name[2]) - 1, column_number(name[1].decode()) - 1) if name else None


def _entry_of_sheet(archive: zipfile.ZipFile, sheet: str) -> str | None:
    """The zip entry of a sheet, by the workbook's list and its relationships."""
    from xml.etree import ElementTree as ET

    names = archive.namelist()
    workbook = next((name for name in names if name.lower().endswith("workbook.xml")), None)
    if workbook is None:
        return None
    folder, _, file = workbook.rpartition("/")
    relations = f"{folder}/_rels/{file}.rels".lstrip("/")
    if relations not in names:
        return None
    targets = {
        element.get("Id"): element.get("Target", "")
        for element in ET.fromstring(archive.read(relations))  # noqa: S314 - as above
    }
    for element in ET.fromstring(archive.read(workbook)).iter():  # noqa: S314 - as above
        if element.tag.endswith("}sheet") and element.get("name") == sheet:
            key = next((value for name, value in element.items() if name.endswith("}id")), None)
            target = targets.get(key, "")
            full = target.lstrip("/") if target.startswith("/") else f"{folder}/{target}"
            return full if full in names else None
    return None
