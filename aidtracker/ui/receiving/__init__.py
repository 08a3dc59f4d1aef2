"""Receiving: what is on its way, and ticking off one shipment."""

from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui.page import Group, PageSpec
from aidtracker.ui.receiving.page import ReceivingPage
from aidtracker.ui.receiving.receipt import ReceiptPage

SPECS = (
    PageSpec("receiving", QT_TRANSLATE_NOOP("Window", "Receiving"), "clipboard-check", ReceivingPage),
    PageSpec(
        "receipt",
        QT_TRANSLATE_NOOP("Window", "Receipt of a shipment"),
        "clipboard-check",
        ReceiptPage,
        Group.INSIDE,
        under="receiving",
    ),
)
