"""Catalogue: what kinds of goods there are, and how each is called."""

from typing import TYPE_CHECKING

from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui.page import Group, PageSpec

if TYPE_CHECKING:
    from aidtracker.ui.context import Context
    from aidtracker.ui.page import Page


def _catalogue(context: "Context") -> "Page":
    from aidtracker.ui.catalogue.page import CataloguePage

    return CataloguePage(context)


SPEC = PageSpec("catalogue", QT_TRANSLATE_NOOP("Window", "Catalogue"), "book-open", _catalogue, Group.LOWER)
"""`open_at` takes the code of an item."""
