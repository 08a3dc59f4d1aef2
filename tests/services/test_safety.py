"""The check at the start, what is offered after damage, and putting a copy back."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from aidtracker.data.backup import keep_copy
from aidtracker.domain.errors import Refused
from aidtracker.services.program import Program
from aidtracker.services.safety import (
    back_up,
    keep_copy_if_due,
    last_copy,
    must_be_sound,
    open_checked,
    put_back,
    put_newest_copy_back,
    start_afresh,
)
from tests.data.programs import import_lines, log, new_program, texts

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database of some pages."""
    program = new_program(tmp_path / "aid.db")
    program.do(import_lines, 200)
    program.close()
    return program.database.path


def _damage(path: Path, start: int) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:start] + b"\xee" * (len(content) - start))


def test_a_sound_file_opens(path: Path) -> None:
    program = Program(open_checked(path), "Alena")
    log(program)
    program.close()


@pytest.mark.parametrize("start", [0, 8192])
def test_a_damaged_file_names_the_copy_that_could_take_its_place(start: int, path: Path) -> None:
    copy = keep_copy(path, NOON)
    _damage(path, start)
    damaged = path.read_bytes()
    with pytest.raises(Refused) as refused:
        open_checked(path)
    assert refused.value.code == "database.damaged_copy"
    assert refused.value.problem.values == {"file": str(path), "copy": str(copy), "made": NOON}
    put = put_newest_copy_back(path)
    assert put.source == copy
    assert put.aside is not None
    assert put.aside.read_bytes() == damaged
    open_checked(path).close()
    assert len(texts(path)) == 200


def test_a_damaged_file_without_a_copy_can_be_set_aside(path: Path) -> None:
    _damage(path, 8192)
    with pytest.raises(Refused, match=r"database\.damaged\("):
        must_be_sound(path)
    with pytest.raises(Refused, match=r"backup\.none"):
        put_newest_copy_back(path)
    damaged = path.read_bytes()
    assert start_afresh(path).read_bytes() == damaged
    new_program(path).close()


def test_the_last_copy_is_known(path: Path) -> None:
    assert last_copy(path) is None
    database = open_checked(path)
    assert keep_copy_if_due(database, lambda: NOON) is not None
    assert keep_copy_if_due(database, lambda: NOON + timedelta(minutes=5)) is None
    database.close()
    assert last_copy(path) == NOON


def test_a_copy_goes_out_and_comes_back(path: Path, tmp_path: Path) -> None:
    database = open_checked(path)
    stick = back_up(database, tmp_path / "stick.db")
    log(Program(database, "Alena"), "Tea")
    database.close()
    aside = put_back(path, stick).aside
    assert aside is not None
    assert "Tea" in texts(aside)
    assert "Tea" not in texts(path)
