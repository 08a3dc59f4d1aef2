"""The program on a fresh SQLite file for every test: a copy of one that was set up once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from aidtracker.data.opening import open_database
from aidtracker.services.program import Program
from tests.services.hands import Hands, TickingClock, make_empty, make_template


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database just after the first start in Boston, with a small catalogue."""
    return make_template(tmp_path_factory.mktemp("template") / "template.db")


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with its tables and nothing in them."""
    return make_empty(tmp_path_factory.mktemp("empty") / "empty.db")


@pytest.fixture
def database_file(template: Path, tmp_path: Path) -> Path:
    """A database of one's own."""
    return Path(shutil.copyfile(template, tmp_path / "aid.db"))


@pytest.fixture
def program(database_file: Path) -> Iterator[Program]:
    """Alena at the table in Boston; every look at the clock is a second later."""
    program = Program(open_database(database_file), "Alena", TickingClock())
    yield program
    program.close()


@pytest.fixture
def hands(program: Program) -> Hands:
    """What volunteers do, in few words."""
    return Hands(program)


@pytest.fixture
def statements(program: Program) -> Iterator[list[str]]:
    """Every statement that is sent to the database from now on."""
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        sent.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    yield sent
    event.remove(Engine, "before_cursor_execute", note)
