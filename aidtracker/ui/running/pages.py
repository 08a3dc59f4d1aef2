"""The pages of the window, in the order of the rail.

A package's modules are read when its page is first opened, or a moment after the start: reading all of them
first would show the window half a second later. So what the rail says of them stands here too.
"""

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui.context import Context
from aidtracker.ui.page import Group, Page, PageSpec

if TYPE_CHECKING:
    from aidtracker.ui.running.session import Session

HOME = "home"

_MODULES = (
    "donations.page",
    "donations.intake",
    "donations.to_sort",
    "stock.page",
    "boxes.page",
    "boxes.bench",
    "shipments.page",
    "shipments.shipment",
    "receiving.page",
    "receiving.receipt",
    "needs.page",
    "catalogue.page",
    "settings.page",
    "donors.page",
    "rules.page",
)
"""The modules of the pages, in the order in which they are likely to be opened."""


def pages(session: "Session") -> list[PageSpec]:
    """What the window of `session` shows."""
    return [
        PageSpec(HOME, QT_TRANSLATE_NOOP("Window", "Home"), "house", partial(_home, session)),
        _main("donations", QT_TRANSLATE_NOOP("Window", "Donations"), "hand-heart"),
        _inside("intake", QT_TRANSLATE_NOOP("Window", "New donation"), "plus", "donations"),
        _found("to_sort", QT_TRANSLATE_NOOP("Window", "To sort"), "funnel", "donations", "donations"),
        _found("donors", QT_TRANSLATE_NOOP("Window", "Donors"), "user", "donors", "donations"),
        _main("stock", QT_TRANSLATE_NOOP("Window", "Stock"), "layers"),
        _main("boxes", QT_TRANSLATE_NOOP("Window", "Boxes"), "package"),
        _inside("bench", QT_TRANSLATE_NOOP("Window", "Packing bench"), "package-open", "boxes"),
        _main("shipments", QT_TRANSLATE_NOOP("Window", "Shipments"), "truck"),
        _inside("shipment", QT_TRANSLATE_NOOP("Window", "Shipment"), "truck", "shipments"),
        _main("receiving", QT_TRANSLATE_NOOP("Window", "Receiving"), "clipboard-check"),
        _inside(
            "receipt", QT_TRANSLATE_NOOP("Window", "Receipt of a shipment"), "clipboard-check", "receiving"
        ),
        _main("needs", QT_TRANSLATE_NOOP("Window", "Needs"), "hand-helping"),
        _lower("catalogue", QT_TRANSLATE_NOOP("Window", "Catalogue"), "book-open"),
        PageSpec(
            "settings",
            QT_TRANSLATE_NOOP("Window", "Settings"),
            "settings",
            partial(_settings, session),
            Group.LOWER,
        ),
        _found("rules", QT_TRANSLATE_NOOP("Window", "Rules"), "triangle-alert", "rules", "settings"),
    ]


def specs_of(package: str) -> dict[str, PageSpec]:
    """The pages of a package below `aidtracker.ui`, by their ids."""
    module = import_module(f"aidtracker.ui.{package}")
    specs: tuple[PageSpec, ...] = module.SPECS if hasattr(module, "SPECS") else (module.SPEC,)
    return {spec.id: spec for spec in specs}


def read_all() -> None:
    """Reads the modules of all pages, so that the first click on one is as quick as the second."""
    for module in _MODULES:
        import_module(f"aidtracker.ui.{module}")


def _main(area: str, title: str, icon: str) -> PageSpec:
    return PageSpec(area, title, icon, partial(_built, area, area))


def _lower(area: str, title: str, icon: str) -> PageSpec:
    return PageSpec(area, title, icon, partial(_built, area, area), Group.LOWER)


def _inside(page: str, title: str, icon: str, area: str) -> PageSpec:
    return PageSpec(page, title, icon, partial(_built, area, page), Group.INSIDE, area)


def _found(page: str, title: str, icon: str, package: str, under: str) -> PageSpec:
    return PageSpec(page, title, icon, partial(_built, package, page), Group.INSIDE, under, in_find=True)


def _built(package: str, page: str, context: Context) -> Page:
    return specs_of(package)[page].factory(context)


def _home(session: "Session", context: Context) -> Page:
    from aidtracker.ui.home.page import HomePage

    return HomePage(context, session.station, session.person)


def _settings(session: "Session", context: Context) -> Page:
    from aidtracker.ui.settings.page import SettingsPage

    return SettingsPage(context, session)
