"""What a file really is, and whether it is safe to open: looked at before any reader touches it.

calamine ends the process on a sheet that spans a million rows and sixteen thousand columns, and any reader
can be made to unpack a kilobyte into gigabytes. So the zip's own list and the sheet's XML are looked through
first.
"""

import lzma
import mmap
import re
import stat
import struct
import zipfile
import zlib
from enum import Enum
from pathlib import Path

from aidtracker.domain.errors import Refused

MOST_BYTES = 128 * 1024 * 1024
MOST_TEXT_BYTES = 48 * 1024 * 1024
MOST_ROWS = 1_048_576
"""As many as a sheet has in the programs that make them."""
MOST_UNPACKED = 320 * 1024 * 1024
_MOST_RATIO = 250
_RATIO_MATTERS_FROM = 40 * 1024 * 1024
_HEAD = 64 * 1024
_LINES_THAT_TELL = 5

DAMAGED_ZIP = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, RuntimeError, ValueError,
    LookupError, OSError,
)  # fmt: skip
"""What reading a zip that is not whole stumbles with."""

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
    name = path.name or str(path.absolute())
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
    try:
        if head.startswith(b"PK"):
            return _look_into_zip(path, size)
        if head.startswith(_OLE):
            return _look_into_ole(path, size)
        return _look_at_text(path, head, size)
    except OSError as error:  # it was there a moment ago
        raise Refused("file.unreadable", file=name) from error


def _check_size(path: Path, size: int) -> None:
    if size > MOST_BYTES:
        raise Refused("file.too_large", file=path.name, most_megabytes=MOST_BYTES // 1024**2)


def _look_into_ole(path: Path, size: int) -> Container:
    _check_size(path, size)
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        if content.find("EncryptedPackage".encode("utf-16-le")) >= 0:
            raise Refused("file.password", file=path.name)
        if all(content.find(stream.encode("utf-16-le")) < 0 for stream in ("Workbook", "Book")):
            raise Refused("file.not_a_workbook", file=path.name)
    return Container.XLS


def _look_at_text(path: Path, head: bytes, size: int) -> Container:
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
    if size > MOST_TEXT_BYTES:
        lines = head.count(b"\n")
        fit = MOST_TEXT_BYTES * lines // len(head) // 1000 * 1000
        if lines < _LINES_THAT_TELL:
            raise Refused("file.too_large", file=path.name, most_megabytes=MOST_TEXT_BYTES // 1024**2)
        raise Refused("file.too_many_rows", file=path.name, rows=min(fit, MOST_ROWS))
    return Container.TEXT


def _look_into_zip(path: Path, size: int) -> Container:
    _check_size(path, size)
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
    except DAMAGED_ZIP as error:
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
