"""Donors: the chip of the intake, their list, their receipts. The list's module is read when it is opened."""

from typing import TYPE_CHECKING

from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui.page import Group, PageSpec

if TYPE_CHECKING:
    from aidtracker.ui.context import Context
    from aidtracker.ui.page import Page


def _donors(context: "Context") -> "Page":
    from aidtracker.ui.donors.page import DonorsPage

    return DonorsPage(context)


SPECS = (
    PageSpec(
        "donors", QT_TRANSLATE_NOOP("Window", "Donors"), "user", _donors, Group.INSIDE, under="donations"
    ),
)
