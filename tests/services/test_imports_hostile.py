"""What is refused or cancelled leaves the database as it was."""

from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select

from aidtracker.data.tables import Import, Lot, Operation
from aidtracker.domain.errors import Refused
from aidtracker.services.imports import ImportRequest, import_file
from aidtracker.services.program import Program

HEAD, ROW = b"Item,Qty\n", b"Rice,2\n"


def counts(connection: Connection) -> list[int]:
    tables = (Import, Lot, Operation)
    return [connection.scalar(select(func.count()).select_from(table)) or 0 for table in tables]


@pytest.mark.parametrize(
    "content",
    [
        HEAD + ROW * 9000 + b'"Tea,2\n' + ROW * 5,
        HEAD + ROW * 9000 + bytes(9),
        HEAD + ROW * 9000 + b"x" * 2_000_000,
        b"PK\3\4" + bytes(500),
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le") + bytes(500),
    ],
    ids=["open quote", "zeros at the end", "endless line", "no zip", "no xls"],
)
def test_a_hostile_file_changes_nothing(program: Program, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "hostile.csv"
    path.write_bytes(content)
    before = program.read(counts)
    with pytest.raises(Refused) as refused:
        import_file(program, ImportRequest(path))
    assert refused.value.code.startswith("file.")
    assert program.read(counts) == before


def test_cancelled_between_its_rows_an_import_changes_nothing(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_bytes(HEAD + ROW * 30_000)
    seen: list[int] = []
    before = program.read(counts)
    with pytest.raises(Refused) as refused:
        import_file(program, ImportRequest(path), lambda done, _: seen.append(done), lambda: len(seen) > 1)
    assert refused.value.code == "file.cancelled"
    assert 0 < seen[-1] < 30_000
    assert program.read(counts) == before
