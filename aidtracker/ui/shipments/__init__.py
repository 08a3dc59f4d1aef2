"""Shipments: the list and one of them."""

from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui.page import Group, PageSpec
from aidtracker.ui.shipments.page import ShipmentsPage
from aidtracker.ui.shipments.shipment import ShipmentPage

SPECS = (
    PageSpec("shipments", QT_TRANSLATE_NOOP("Window", "Shipments"), "truck", ShipmentsPage),
    PageSpec(
        "shipment",
        QT_TRANSLATE_NOOP("Window", "Shipment"),
        "truck",
        ShipmentPage,
        Group.INSIDE,
        under="shipments",
    ),
)
