"""Donations: the list, and the one in hand. The pages' modules are read when one is first opened."""

from typing import TYPE_CHECKING

from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui.page import Group, PageSpec

if TYPE_CHECKING:
    from aidtracker.ui.context import Context
    from aidtracker.ui.page import Page


def _donations(context: "Context") -> "Page":
    from aidtracker.ui.donations.page import DonationsPage

    return DonationsPage(context)


def _intake(context: "Context") -> "Page":
    from aidtracker.ui.donations.intake import IntakePage

    return IntakePage(context)


def _to_sort(context: "Context") -> "Page":
    from aidtracker.ui.donations.to_sort import ToSortPage

    return ToSortPage(context)


SPECS = (
    PageSpec("donations", QT_TRANSLATE_NOOP("Window", "Donations"), "hand-heart", _donations),
    PageSpec(
        "intake",
        QT_TRANSLATE_NOOP("Window", "New donation"),
        "plus",
        _intake,
        Group.INSIDE,
        under="donations",
    ),
    PageSpec(
        "to_sort",
        QT_TRANSLATE_NOOP("Window", "To sort"),
        "funnel",
        _to_sort,
        Group.INSIDE,
        under="donations",
    ),
)
"""`open_page("intake", "")` goes on with the unfinished donation or begins one; a number opens that one."""
