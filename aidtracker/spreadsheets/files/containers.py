"""What a file really is, and whether it is safe to open: looked at before any reader touches it.

calamine ends the process on a sheet that spans a million rows and sixteen thousand columns, and any reader
can be made to unpack a kilobyte into gigabytes. So the zip's own list and the sheet's XML are looked through
first.
"""

import re
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from aidtracker.domain.errors import Refused

MOST_BYTES = 128 * 1024 * 1024
MOST_UNPACKED = 320 * 1024 * 1024
_MOST_RATIO = 250
_RATIO_MATTERS_FROM = 40 * 1024 * 1024
_HEAD = 64 * 1024
_CHUNK = 1024 * 1024

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WEB_PAGE = re.compile(rb"^\s*(<!doctype html|<html|<table|<head|<body|<meta|mime-version:)", re.IGNORECASE)
_DEFINITIONS = re.compile(r"<!(DOCTYPE|ENTITY)", re.IGNORECASE)


class Container(Enum):
    """How the bytes are packed."""

    XLSX = "xlsx"
    ODS = "ods"
    XLS = "xls"
    TEXT = "text"


def recognise(path: Path) -> Container:
    """What the file is, by its content and not by its name. Refuses what is not a spreadsheet or not safe."""
    name = path.name
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):  # a pipe would keep us waiting for ever
            raise Refused("file.unreadable", file=name)
        size = found.st_size
        with path.open("rb") as file:
            head = file.read(4096)
    except FileNotFoundError as error:
        raise Refused("file.missing", file=name) from error
    except OSError as error:
        raise Refused("file.unreadable", file=name) from error
    if size == 0:
        raise Refused("file.empty", file=name)
    if size > MOST_BYTES:
        raise Refused("file.too_large", file=name, most_megabytes=MOST_BYTES // 1024**2)
    if head.startswith(b"PK"):
        return _look_into_zip(path)
    if head.startswith(_OLE):
        return _look_into_ole(path)
    return _look_at_text(path, head)


def _look_into_ole(path: Path) -> Container:
    content = path.read_bytes()
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise Refused("file.password", file=path.name)
    if not any(stream.encode("utf-16-le") in content for stream in ("Workbook", "Book")):
        raise Refused("file.not_a_workbook", file=path.name)
    return Container.XLS


def _look_at_text(path: Path, head: bytes) -> Container:
    plain = head.removeprefix(b"\xef\xbb\xbf")
    if _WEB_PAGE.match(plain):
        raise Refused("file.web_page", file=path.name)
    named_text = path.suffix.lower() in {".csv", ".tsv", ".txt", ".tab"}
    first_line = plain.split(b"\n", 1)[0]
    # Programs save tables as text under the name of a workbook; other text under that name is no workbook.
    if plain.lstrip().startswith(b"<?xml") or not (
        named_text or first_line.count(b"\t") or first_line.count(b";") > 1
    ):
        raise Refused("file.not_a_workbook", file=path.name)
    return Container.TEXT


def _look_into_zip(path: Path) -> Container:
    try:
        with zipfile.ZipFile(path) as archive:
            names = {entry.filename for entry in archive.infolist()}
            if any(entry.flag_bits & 1 for entry in archive.infolist()):
                raise Refused("file.password", file=path.name)
            _check_sizes(path.name, archive)
            container = _container_of(path.name, names)
            for entry in archive.infolist():
                if entry.filename.lower().endswith((".xml", ".rels", ".vml")):
                    _check_definitions(path.name, archive, entry)
            manifest = archive.read("META-INF/manifest.xml") if "META-INF/manifest.xml" in names else b""
            if b"encryption-data" in manifest:
                raise Refused("file.password", file=path.name)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
        raise Refused("file.not_a_workbook", file=path.name) from error
    return container


def _container_of(name: str, entries: set[str]) -> Container:
    if "xl/workbook.xml" in entries or "xl/workbook.bin" in entries:
        return Container.XLSX
    if "content.xml" in entries:
        return Container.ODS
    # Some programs put the workbook elsewhere in the package; the reader finds it by its relationships.
    if any(entry.lower().endswith("workbook.xml") for entry in entries):
        return Container.XLSX
    raise Refused("file.not_a_workbook", file=name)


def _check_sizes(name: str, archive: zipfile.ZipFile) -> None:
    entries = archive.infolist()
    unpacked = sum(entry.file_size for entry in entries)
    hostile = any(
        entry.file_size > _RATIO_MATTERS_FROM and entry.file_size > _MOST_RATIO * max(entry.compress_size, 1)
        for entry in entries
    )
    if hostile or unpacked > MOST_UNPACKED or len(entries) > 10_000:
        raise Refused("file.bomb", file=name, megabytes=unpacked // 1024**2)


def _check_definitions(name: str, archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    """Refuse a document type: it stands before the first element, or the document is not well formed."""
    with archive.open(entry) as file:
        head = file.read(_HEAD)
    encoding = "utf-16" if head.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8"
    if _DEFINITIONS.search(head.decode(encoding, "replace")):
        raise Refused("file.entities", file=name)


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


def sheet_cells(path: Path, sheet: str) -> int:
    """How many cells of one sheet of an .xlsx file hold a value."""
    return sum(part.count(b"<v>") + part.count(b"<is>") for part in _parts_of_sheet(path, sheet))


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


def column_number(letters: str) -> int:
    """A → 1, Z → 26, AA → 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def column_letters(index: int) -> str:
    """The name of a column counted from 0: 0 → A, 26 → AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


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
