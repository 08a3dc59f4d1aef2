"""What the find box finds in the database."""

from aidtracker.i18n import Language
from aidtracker.services.program import Program
from aidtracker.ui.frame.find import Finder, Found


def finder(program: Program, language: Language) -> Finder:
    """A finder over numbers, things in stock, notes and the catalogue."""

    def find(_text: str) -> list[Found]:
        return []

    return find
