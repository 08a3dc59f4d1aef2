"""Tables kept as text: in which encoding and with which separator they were written."""

import csv
import io
import unicodedata
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from aidtracker.domain.errors import Refused

MOST_BYTES = 48 * 1024 * 1024
_SEPARATORS = ";,\t|"
_ENCODINGS = ("cp1251", "cp1250", "iso8859-2", "cp1252", "koi8-u", "cp866", "cp852", "mac-cyrillic")
_EXPECTED = frozenset("абвгґдеєёжзиіїйклмнопрстуўфхцчшщъыьэюяąćęłńóśźżäöüßéè№«»–—’“”°€")


def read_delimited(path: Path, knows_header: Callable[[str], bool]) -> list[list[str]]:
    """All records of a text file, each as a list of cells.

    `knows_header` says whether a text is the name of a column: the best judge of encodings and separators.
    """
    content = path.read_bytes()
    if len(content) > MOST_BYTES:
        raise Refused("file.too_large", file=path.name, most_megabytes=MOST_BYTES // 1024**2)
    text = decode(content, knows_header)
    if not text.strip() or "\x00" in text:
        raise Refused("file.empty" if not text.strip() else "file.not_a_workbook", file=path.name)
    separator = ""
    if text[:4].lower() == "sep=":
        line, _, text = text.partition("\n")
        separator = line[4:].strip("\r") or ","
    try:
        return list(
            csv.reader(io.StringIO(text, newline=""), delimiter=separator or _separator(text, knows_header))
        )
    except csv.Error as error:
        raise Refused("file.not_a_workbook", file=path.name) from error


def decode(content: bytes, knows_header: Callable[[str], bool]) -> str:
    """Text by its byte order mark, as UTF-8, as UTF-16 without a mark, or in the likeliest old encoding."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    zeros = Counter(index % 2 for index, byte in enumerate(content[:2000]) if byte == 0)
    if zeros.total() > len(content[:2000]) // 8:
        return content.decode("utf-16-le" if zeros[1] > zeros[0] else "utf-16-be", "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        sample = content[:50_000]
        best = max(
            _ENCODINGS, key=lambda encoding: _likelihood(sample.decode(encoding, "replace"), knows_header)
        )
        return content.decode(best, "replace")


def _likelihood(text: str, knows_header: Callable[[str], bool]) -> float:
    letters = [character for character in text if not character.isascii()]
    expected = sum(character.lower() in _EXPECTED for character in letters)
    # Read in a wrong Cyrillic encoding, small letters come out as capitals in the middle of words.
    swapped = sum(before.islower() and after.isupper() for before, after in pairwise(text))
    controls = sum(unicodedata.category(character) in {"Cc", "Co", "Cn"} for character in letters)
    known = sum(knows_header(cell) for line in text.splitlines()[:12] for cell in _cells(line))
    return known * 20 + (expected - 2 * swapped - 5 * controls) / max(len(letters), 1)


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
