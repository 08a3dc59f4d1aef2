"""Needs: what receiving sites ask for, and how far it is gathered."""

from typing import TYPE_CHECKING

from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui.page import PageSpec

if TYPE_CHECKING:
    from aidtracker.ui.context import Context
    from aidtracker.ui.page import Page


def _needs(context: "Context") -> "Page":
    from aidtracker.ui.needs.page import NeedsPage

    return NeedsPage(context)


SPEC = PageSpec("needs", QT_TRANSLATE_NOOP("Window", "Needs"), "hand-helping", _needs)
