"""The pages of the window, in the order of the rail.

A package's modules are read when its page is first opened, or a moment after the start: reading all of them
first would show the window half a second later.
"""

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from aidtracker.ui.context import Context
from aidtracker.ui.marking import QT_TRANSLATE_NOOP
from aidtracker.ui.page import Group, Page, PageSpec

if TYPE_CHECKING:
    from aidtracker.ui.running.session import Session

HOME = "home"

PACKAGES = (
    "boxes",
    "shipments",
    "catalogue",
)
"""Packages of pages that say `SPECS`, or `SPEC`."""

_INSIDE = Group.INSIDE


def pages(session: "Session") -> list[PageSpec]:
    """What the window of `session` shows."""
    return [
        PageSpec(HOME, QT_TRANSLATE_NOOP("Window", "Home"), "house", partial(_home, session)),
        _later("boxes", QT_TRANSLATE_NOOP("Window", "Boxes"), "package", "boxes"),
        _later(
            "bench", QT_TRANSLATE_NOOP("Window", "Packing bench"), "package-open", "boxes", _INSIDE, "boxes"
        ),
        _later("shipments", QT_TRANSLATE_NOOP("Window", "Shipments"), "truck", "shipments"),
        _later(
            "shipment", QT_TRANSLATE_NOOP("Window", "Shipment"), "truck", "shipments", _INSIDE, "shipments"
        ),
        _later("catalogue", QT_TRANSLATE_NOOP("Window", "Catalogue"), "book-open", "catalogue", Group.LOWER),
        PageSpec(
            "settings",
            QT_TRANSLATE_NOOP("Window", "Settings"),
            "settings",
            partial(_settings, session),
            Group.LOWER,
        ),
    ]


def specs_of(package: str) -> dict[str, PageSpec]:
    """The pages of a package by their ids."""
    module = import_module(f"aidtracker.ui.{package}")
    specs: tuple[PageSpec, ...] = getattr(module, "SPECS", None) or (module.SPEC,)
    return {spec.id: spec for spec in specs}


def _later(
    page_id: str, title: str, icon: str, package: str, group: Group = Group.MAIN, under: str = ""
) -> PageSpec:
    return PageSpec(page_id, title, icon, partial(_built, package, page_id), group, under)


def _built(package: str, page_id: str, context: Context) -> Page:
    return specs_of(package)[page_id].factory(context)


def _home(session: "Session", context: Context) -> Page:
    from aidtracker.ui.home.page import HomePage

    return HomePage(context, session.station, session.person)


def _settings(session: "Session", context: Context) -> Page:
    from aidtracker.ui.settings.page import SettingsPage

    return SettingsPage(context, session)
