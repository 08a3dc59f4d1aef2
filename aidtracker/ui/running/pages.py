"""The pages in the rail, in their order."""

from functools import partial
from typing import TYPE_CHECKING

from aidtracker.ui.context import Context
from aidtracker.ui.marking import QT_TRANSLATE_NOOP
from aidtracker.ui.page import Group, Page, PageSpec

if TYPE_CHECKING:
    from aidtracker.ui.running.session import Session

HOME = "home"


def pages(session: "Session") -> list[PageSpec]:
    """What the window of `session` shows. A page's own modules are read when it is first opened."""
    return [
        PageSpec(HOME, QT_TRANSLATE_NOOP("Window", "Home"), "house", partial(_home, session)),
        PageSpec(
            "catalogue",
            QT_TRANSLATE_NOOP("Window", "Catalogue"),
            "book-open",
            _catalogue,
            Group.LOWER,
        ),
        PageSpec(
            "settings",
            QT_TRANSLATE_NOOP("Window", "Settings"),
            "settings",
            partial(_settings, session),
            Group.LOWER,
        ),
    ]


def _home(session: "Session", context: Context) -> Page:
    from aidtracker.ui.home.page import HomePage

    return HomePage(context, session.station)


def _catalogue(context: Context) -> Page:
    from aidtracker.ui.catalogue.page import CataloguePage

    return CataloguePage(context)


def _settings(session: "Session", context: Context) -> Page:
    from aidtracker.ui.settings.page import SettingsPage

    return SettingsPage(context, session)
