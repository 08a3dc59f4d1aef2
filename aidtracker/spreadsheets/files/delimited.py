"""Tables kept as text: in which encoding and with which separator they were written."""

import csv
import io
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TextIO

from aidtracker.domain.errors import Refused
from aidtracker.spreadsheets.files.containers import MOST_ROWS

MOST_COLUMNS = 16_384
MOST_CELLS = 24_000_000
_LONGEST_LINE = 1_000_000
_HEAD = 64 * 1024
_SAMPLE = 50_000
_MOST_GARBLED = 100
_MOST_NULS = 8
_SEPARATORS = ";,\t|"
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_ENCODINGS = ("cp1251", "cp1250", "iso8859-2", "cp1252", "koi8-u", "cp866", "cp852", "mac-cyrillic")
_EXPECTED = frozenset("абвгґдеєёжзиіїйклмнопрстуўфхцчшщъыьэюяąćęłńóśźżäöüßéè№«»–—’“”°€")
_GARBLED = "\ufffd"

KnowsHeader = Callable[[str], bool]


@dataclass(slots=True)
class Delimited:
    """A text file whose encoding and separator are known; its records are read from the disk each time."""

    path: Path
    encoding: str
    separator: str
    says_separator: bool
    """Whether the first line is no record but `sep=;`."""
    strict: bool = True
    """Whether every quotation mark is where it has to be; else `24" TV` is read as it stands."""
    width: int = 0
    garbled: tuple[int, ...] = ()
    """The numbers of the first records with letters that could not be read."""

    def records(self) -> Iterator[list[str]]:
        """All records from the top; an empty line is an empty list."""
        with self.path.open(encoding=self.encoding, errors="replace", newline="") as file:
            if self.says_separator:
                file.readline()
            yield from csv.reader(self._lines(file), delimiter=self.separator, strict=self.strict)

    def _lines(self, file: TextIO) -> Iterator[str]:
        while line := file.readline(_LONGEST_LINE):
            if len(line) == _LONGEST_LINE:
                raise Refused("file.line_too_long", file=self.path.name)
            yield line


def open_delimited(path: Path, knows_header: KnowsHeader) -> Delimited:
    """Look through a text file once: how it is written, how wide it is, whether it can be read to the end.

    `knows_header` says whether a text is the name of a column: the best judge of encodings and separators.
    """
    encoding = _encoding(path, knows_header)
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        head = file.read(_HEAD)
    if head[:4096].count("\x00") > _MOST_NULS:
        raise Refused("file.not_a_workbook", file=path.name)
    said = head[:4].lower() == "sep=" and head.splitlines()[0][4:]
    known = said if said and len(said) == 1 else ""
    table = Delimited(path, encoding, known or _separator(head, knows_header), bool(said))
    try:
        _look_through(table)
    except csv.Error:
        table.strict = False
        _look_through(table)
    return table


def _look_through(table: Delimited) -> None:
    """Find the width; refuse what is no table, and what would be read wrongly without a word.

    Raises `csv.Error` over a quotation mark out of place in a file that was taken for one without.
    """
    width = row = 0
    garbled: list[int] = []
    try:
        for row, record in enumerate(table.records(), 1):
            if len(record) > width:
                width = max(width, _filled_width(record))
            _check_record(table, row, record, garbled)
    except csv.Error as error:
        if table.strict:
            raise
        raise Refused("file.quote_open", file=table.path.name, row=row + 1) from error
    if width == 0:
        raise Refused("file.empty", file=table.path.name)
    if width > MOST_COLUMNS:
        raise Refused("file.too_many_columns", file=table.path.name, most=MOST_COLUMNS)
    if row * width > MOST_CELLS:
        raise Refused("file.too_many_cells", file=table.path.name, sheet=table.path.stem, most=MOST_CELLS)
    table.width, table.garbled = width, tuple(garbled)


def _filled_width(record: list[str]) -> int:
    width = len(record)
    while width and not record[width - 1].strip():
        width -= 1
    return width


def _check_record(table: Delimited, row: int, record: list[str], garbled: list[int]) -> None:
    text = "".join(record)
    if text.isascii() and "\n" not in text and "\x00" not in text and row <= MOST_ROWS:
        return
    file = table.path.name
    if row > MOST_ROWS:
        raise Refused("file.too_many_rows", file=file, rows=MOST_ROWS)
    if "\x00" in text:
        raise Refused("file.damaged_in_row", file=file, row=row)
    if not table.strict and any(table.separator in cell and "\n" in cell for cell in record):
        raise Refused("file.quote_open", file=file, row=row)
    if _GARBLED in text and len(garbled) < _MOST_GARBLED:
        garbled.append(row)


def _encoding(path: Path, knows_header: KnowsHeader) -> str:
    """By the byte order mark, UTF-16 without a mark, UTF-8, or the likeliest old encoding."""
    with path.open("rb") as file:
        head = file.read(2000)
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    zeros = Counter(index % 2 for index, byte in enumerate(head) if byte == 0)
    if zeros.total() > len(head) // 8:
        return "utf-16-le" if zeros[1] > zeros[0] else "utf-16-be"
    sample = _beyond_ascii(path)
    text = sample.decode("utf-8", "replace")
    bad = text.count(_GARBLED)
    # A text in another encoding hardly holds any pair of bytes that would be a letter of UTF-8.
    if len(text.encode("ascii", "ignore")) + 2 * bad <= len(text):
        return "utf-8"
    return max(_ENCODINGS, key=lambda name: _likelihood(sample.decode(name, "replace"), knows_header))


def _beyond_ascii(path: Path) -> bytes:
    """The first lines of a file, and those of the others that hold more than ASCII."""
    sample = b""
    with path.open("rb") as file:
        sample += file.read(4000)
        while len(sample) < _SAMPLE and (chunk := file.read(1024 * 1024)):
            if not chunk.isascii():
                sample += b"\n".join(line for line in chunk.splitlines() if not line.isascii())
    return sample[:_SAMPLE]


def _likelihood(text: str, knows_header: Callable[[str], bool]) -> float:
    letters = [character for character in text if not character.isascii()]
    expected = sum(character.lower() in _EXPECTED for character in letters)
    # Read in a wrong Cyrillic encoding, small letters come out as capitals in the middle of words.
    swapped = sum(before.islower() and after.isupper() for before, after in pairwise(text))
    # ... and the only é of a word as a Cyrillic letter among Latin ones.
    swapped += sum(
        _is_cyrillic(before) != _is_cyrillic(after)
        for before, after in pairwise(text)
        if before.isalpha() and after.isalpha()
    )
    controls = sum(unicodedata.category(character) in {"Cc", "Co", "Cn"} for character in letters)
    known = sum(knows_header(cell) for line in text.splitlines()[:12] for cell in _cells(line))
    return known * 20 + (expected - 2 * swapped - 5 * controls) / max(len(letters), 1)


def _is_cyrillic(letter: str) -> bool:
    return "\u0400" <= letter <= "\u052f"


def _cells(line: str) -> list[str]:
    for separator in _SEPARATORS[1:]:
        line = line.replace(separator, ";")
    return [cell.strip(' "') for cell in line.split(";")]


def _separator(text: str, knows_header: Callable[[str], bool]) -> str:
    sample = "\n".join(text.splitlines()[:60])

    def quality(separator: str) -> tuple[int, float]:
        try:
            records = [
                record
                for record in csv.reader(io.StringIO(sample, newline=""), delimiter=separator)
                if record
            ]
        except csv.Error:
            return (0, 0.0)
        if not records:
            return (0, 0.0)
        known = max(sum(map(knows_header, record)) for record in records)
        width, times = Counter(map(len, records)).most_common(1)[0]
        return (known, times / len(records) * (width > 1))

    return max(_SEPARATORS, key=quality)
