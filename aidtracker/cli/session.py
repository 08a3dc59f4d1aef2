"""What every command gets: the database it works on, and the one way to answer."""

import json
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from aidtracker import i18n
from aidtracker.domain.errors import Refused
from aidtracker.i18n import Language
from aidtracker.settings import data_folder

if TYPE_CHECKING:
    from aidtracker.services.program import Program


def database_path(text: str | None) -> Path:
    """The file that `--db` names, by path or as `sqlite:///path`; without it that of the data folder.

    Refuses other URLs; what stands in them is not repeated, it may hold a password.
    """
    if not text:
        return data_folder() / "aidtracker.db"
    if "://" not in text:
        return Path(text)
    url = urlsplit(text)
    if url.scheme not in ("sqlite", "file") or url.netloc:
        raise Refused("database.only_files", url=f"{url.scheme}://…")
    return Path(unquote(url.path.removeprefix("/") if url.scheme == "sqlite" else url.path))


class Session:
    """One command: opens the database when it is first needed, answers in words or as one JSON document."""

    def __init__(self, asked: Namespace) -> None:
        self.path = database_path(asked.db)
        self._json: bool = asked.json
        self._language_asked: bool = asked.lang is not None
        self._program: Program | None = None

    @property
    def program(self) -> "Program":
        """The database; a new one is set up as site HOME, so that every command works on it."""
        if self._program is None:
            self._program = self.open()
            self._set_up_when_new(self._program)
            self._speak_its_language(self._program)
        return self._program

    def open(self) -> "Program":
        """The database as it is, perhaps not set up."""
        from aidtracker.data.queries.sites import local_setting
        from aidtracker.services.program import Program
        from aidtracker.services.safety import open_checked

        program = Program(open_checked(self.path), actor="")
        # Who works here is what somebody told the program, never the account's name: it may be a real one.
        program.actor = program.read(local_setting, "actor")
        self._program = program
        return program

    def answer(self, document: object, lines: Sequence[str]) -> None:
        """Print the document with `--json`, else the lines."""
        if self._json:
            ascii_only = (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"
            sys.stdout.write(json.dumps(document, ensure_ascii=ascii_only, indent=2) + "\n")
        else:
            sys.stdout.write("".join(f"{line}\n" for line in lines))

    def close(self) -> None:
        """Let go of the database."""
        if self._program is not None:
            self._program.close()

    def _set_up_when_new(self, program: "Program") -> None:
        from aidtracker.data.queries.sites import own_station
        from aidtracker.services.sites import HOME, set_up

        if program.read(own_station) is not None:
            return
        try:
            set_up(program.database, HOME, program.actor, program.clock)
        except Refused as refused:
            # Another command may have been quicker on the same new file.
            if refused.code != "program.already_set_up":
                raise

    def _speak_its_language(self, program: "Program") -> None:
        from aidtracker.data.queries.sites import local_setting

        language = program.read(local_setting, "language")
        if not self._language_asked and language in list(Language):
            i18n.set_language(Language(language))
