"""The words of the command line."""

from importlib import import_module

import pytest

from aidtracker.cli import arguments
from aidtracker.cli.arguments import read_arguments, terminal_language
from aidtracker.i18n import Language, current_language
from tests.cli.terminal import Terminal

COMMANDS = (
    ("init", "--site", "BOS", "--name", "Boston"),
    ("demo",),
    ("import", "sheet.xlsx"),
    ("export", "stock", "--to", "stock.csv"),
    ("list", "boxes"),
    ("ship", "--from", "BOS", "--to", "WAW"),
    ("receive", "BOS1-S0001-0"),
    ("document", "packing-list", "BOS1-S0001-0", "--to", "list.pdf"),
    ("trace", "BOS1-D00001-9"),
    ("undo",),
    ("check",),
    ("backup", "copy.db"),
    ("restore", "copy.db"),
)


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0])
def test_every_command_has_its_function(words: tuple[str, ...]) -> None:
    module, _, function = read_arguments(words).run.partition(":")
    assert callable(getattr(import_module(f"aidtracker.cli.{module}"), function))


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0])
def test_what_goes_for_all_commands_is_understood_on_both_sides(words: tuple[str, ...]) -> None:
    everywhere = ("--db", "x.db", "--json", "--lang", "pl")
    for line in ((*everywhere, *words), (*words, *everywhere)):
        asked = read_arguments(line)
        assert (asked.db, asked.json, asked.lang) == ("x.db", True, "pl")


def test_without_a_command_it_is_the_window() -> None:
    assert read_arguments(["--db", "x.db"]).run is None


@pytest.mark.parametrize(
    "line",
    [
        "nonsense",
        "list",
        "list nonsense",
        "import",
        "import a.xlsx --as nonsense",
        "import a.xlsx --map Item",
        "import a.xlsx --map =item",
        "init --site BOS",
        "export stock",
        "export stock --to a.csv --from 31.03.2026",
        "ship --from BOS",
        "ship --from BOS --to WAW --boxes 1 --all-sealed",
        "ship --from BOS --to WAW --dispatch",
        "receive",
        "receive 1 --all --sheet a.xlsx",
        "document packing-list 1 --to a.pdf --language de",
        "document packing-list 1 --to a.pdf --language en,en",
        "document packing-list 1 --to a.pdf --paper a5",
        "check --lang ru",
        "backup",
        "undo --nonsense",
    ],
)
def test_wrong_usage_is_exit_code_2(line: str, terminal: Terminal) -> None:
    answer = terminal.run(*line.split())
    assert (answer.code, answer.out) == (2, "")
    assert "usage: aidtracker" in answer.err
    assert not terminal.database.exists()


def test_mapping_keeps_signs_in_the_header() -> None:
    asked = read_arguments(["import", "a.xlsx", "--map", "a = b=item", "--map", "Qty=quantity"])
    assert asked.mapping == [("a = b", "item"), ("Qty", "quantity")]


@pytest.fixture
def _no_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("_no_locale")
@pytest.mark.parametrize(
    ("name", "value", "language"),
    [
        ("LANG", "uk_UA.UTF-8", Language.UK),
        ("LC_ALL", "pl_PL", Language.PL),
        ("LC_MESSAGES", "be_BY@latin", Language.BE),
        ("LANG", "ru_RU.UTF-8", Language.EN),
        ("LANG", "C", Language.EN),
    ],
)
def test_language_of_the_terminal(
    name: str, value: str, language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    assert terminal_language() is language


def test_asked_language_goes_before_the_terminals(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arguments, "terminal_language", lambda: Language.PL)
    read_arguments(["check", "--lang", "uk"])
    assert current_language() is Language.UK
    read_arguments(["check"])
    assert current_language() is Language.PL


def test_help_needs_no_database(terminal: Terminal) -> None:
    answer = terminal.run("--help")
    assert answer.code == 0
    assert all(words[0] in answer.out for words in COMMANDS)
    assert not terminal.database.exists()
