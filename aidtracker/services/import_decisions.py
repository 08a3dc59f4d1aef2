"""What a person, and what the file itself, decides about an import before anything of it is written."""

from collections.abc import Mapping
from functools import cache

from aidtracker.data.queries.catalogue import load_items
from aidtracker.domain.catalogue import ItemIndex
from aidtracker.domain.errors import Refused
from aidtracker.domain.units import fold_words
from aidtracker.i18n import Language, texts
from aidtracker.services.catalogue import NameItem, add_alias
from aidtracker.services.program import Program
from aidtracker.spreadsheets.rows import Head

_MOVED = ("what", "from", "to")
"""The columns that make a list one of movements."""


def learn_names(program: Program, names: Mapping[str, str]) -> None:
    """Items are found by more names from now on: text → code. Each is an operation of its own.

    They come before the import and not in it: undoing a wrong file must not unteach what names mean.
    """
    index = ItemIndex(program.read(load_items))
    for text, code in names.items():
        item = index.by_code(code)
        if item is None:
            raise Refused("import.no_such_item", "matches", code=code)
        program.do(add_alias, NameItem(item.key, text))


def refuse_own_export(head: Head) -> None:
    """The program's own list of movements looks like a list of donations; taken in, it doubles the stock."""
    headers = {fold_words(header) for header in head.headers}
    if any(titles <= headers for titles in _titles_of_movements()):
        raise Refused("import.movements", file=head.file)


@cache
def _titles_of_movements() -> tuple[frozenset[str], ...]:
    """What the columns are called that only such a list has, in each language it can be written in."""
    from aidtracker.services.export_movements import MOVEMENTS

    return tuple(
        frozenset(
            fold_words(texts(language).translate("Exports", column.title))
            for column in MOVEMENTS.columns
            if column.key in _MOVED
        )
        for language in Language
    )
