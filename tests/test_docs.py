"""What the README and the guide say is held against the program: commands, links, words on buttons,
keys, and the lines that are typed at the table.
"""

import pkgutil
import re
import shlex
from collections.abc import Iterator
from datetime import date
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast
from xml.etree import ElementTree as ET

import pytest

import aidtracker.ui
from aidtracker.cli.arguments import read_arguments
from aidtracker.domain.quick_line import understand
from aidtracker.ui.actions import ActionSpec
from aidtracker.ui.frame.rail import page_keys
from aidtracker.ui.page import Group
from aidtracker.ui.running.pages import pages

if TYPE_CHECKING:
    from aidtracker.ui.running.session import Session

ROOT = Path(__file__).parent.parent
GUIDE = sorted((ROOT / "docs/guide").glob("*.md"))
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
DECISIONS = sorted((ROOT / "docs/decisions").glob("[0-9]*.md"))

_WRITTEN = date(2026, 11, 23)
"""A day on which the dates in the guide lie ahead."""

_IN_EVERY_FIELD_AND_LIST = {"Enter", "Esc", "Ctrl"}
"""Keys that no action names: the fields, lists and dialogs themselves have them."""

_CODE = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_BOLD = re.compile(r"\*\*([^*]+)\*\*")
_WITH_KEY = re.compile(r"\*\*([^*]+)\*\*\s\(\*\*([^*]+)\*\*\)")
_KEY_IN_ROW = re.compile(r"^\| \*\*([^*]+)\*\* \| \*\*([^*]+)\*\*", re.MULTILINE)
_LINE_IN_ROW = re.compile(r"^\| `([^`]+)` \|", re.MULTILINE)
_HEADING = re.compile(r"^#+\s+(.+)$", re.MULTILINE)


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


each_page = pytest.mark.parametrize("path", PAGES, ids=_name)
each_guide = pytest.mark.parametrize("path", GUIDE, ids=_name)


# Commands


def commands(text: str) -> Iterator[list[str]]:
    """The words after `aidtracker` of every command line, in blocks of code and in sentences."""
    for line in text.splitlines():
        found = [line] if line.startswith("    ") else _CODE.findall(line)
        for code in found:
            words = shlex.split(code, comments=True) if code.split()[:1] == ["aidtracker"] else []
            if words:
                yield words[1:]


@each_page
def test_every_command_line_is_one_that_the_program_understands(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in commands(_read(path)):
        assert _exit_code(words) == 0, f"{shlex.join(words)}: {capsys.readouterr().err}"


def test_the_guide_shows_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        read_arguments(["--help"])
    known = re.findall(r"^ {4}([a-z]+)\b", capsys.readouterr().out, re.MULTILINE)
    shown = {word for words in commands(_read(ROOT / "docs/guide/commands.md")) for word in words}
    assert known
    assert set(known) <= shown


def _exit_code(words: list[str]) -> object:
    try:
        read_arguments(words)
    except SystemExit as left:
        return left.code
    return 0


# Links


@each_page
def test_every_link_leads_to_something_that_is_there(path: Path) -> None:
    for target in _LINK.findall(_read(path)):
        name, _, anchor = target.partition("#")
        file = (path.parent / name).resolve() if name else path
        assert file.exists(), f"{_name(path)} points to {target}"
        assert not anchor or anchor in _anchors(file), f"{_name(path)} points to {target}"


def test_the_index_of_the_guide_has_every_page() -> None:
    assert {path.name for path in GUIDE} - {"README.md"} <= set(
        _LINK.findall(_read(ROOT / "docs/guide/README.md"))
    )


@pytest.mark.parametrize("path", DECISIONS, ids=_name)
def test_every_decision_is_listed_by_its_title(path: Path) -> None:
    number, title = _read(path).splitlines()[0].removeprefix("# ").split(" ", 1)
    assert f"| [{number}]({path.name}) | {title} |" in _read(path.parent / "README.md")


def _anchors(path: Path) -> set[str]:
    """The headings as links name them."""
    return {
        re.sub(r"[^\w\- ]", "", title).lower().replace(" ", "-") for title in _HEADING.findall(_read(path))
    }


# Lines typed at the table


@pytest.mark.parametrize("typed", _LINE_IN_ROW.findall(_read(ROOT / "docs/guide/volunteer.md")))
def test_every_line_that_the_guide_types_is_understood(typed: str) -> None:
    line = understand(typed, _WRITTEN)
    assert line.quantity_milli
    assert line.item_text
    assert not line.doubts


# Buttons and keys


@each_guide
def test_what_is_bold_is_a_key_or_stands_in_the_window(path: Path) -> None:
    bold = {" ".join(words.split()) for words in _BOLD.findall(_read(path))}
    assert bold - _keys() - _words_of_the_program() == set()


@each_guide
def test_the_key_beside_a_button_is_its_key(path: Path) -> None:
    text = _read(path)
    in_rows = [(words, key) for key, words in _KEY_IN_ROW.findall(text)]
    for words, key in (*_WITH_KEY.findall(text), *in_rows):
        of_it = _keys_of().get(" ".join(words.split()))
        assert of_it is None or key in of_it, f"{words}: {key}"


@cache
def _words_of_the_program() -> frozenset[str]:
    tree = ET.parse(ROOT / "resources/translations/aidtracker_uk.ts")  # noqa: S314 - our own file
    return frozenset(source.text or "" for source in tree.iter("source"))


@cache
def _keys() -> frozenset[str]:
    """Every key that an action or an area has, as people write it."""
    of_actions = {key for keys in _keys_of().values() for key in keys}
    return frozenset(of_actions | _IN_EVERY_FIELD_AND_LIST)


@cache
def _keys_of() -> dict[str, set[str]]:
    """The keys of the actions and areas that have some, by their words."""
    found: dict[str, set[str]] = {}
    for module in pkgutil.walk_packages(aidtracker.ui.__path__, "aidtracker.ui."):
        for spec in vars(import_module(module.name)).values():
            if isinstance(spec, ActionSpec) and spec.keys:
                found.setdefault(spec.text, set()).add(spec.keys.replace("Return", "Enter"))
    # What a page says of itself does not ask the session.
    areas = [page for page in pages(cast("Session", None)) if page.group is not Group.INSIDE]
    for at, page in enumerate(areas):
        found.setdefault(page.title, set()).add(page_keys(at))
    return found
