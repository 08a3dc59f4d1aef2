"""All tables, one module for each area."""

from aidtracker.data.tables.base import Base
from aidtracker.data.tables.boxes import Box, Placement
from aidtracker.data.tables.catalogue import Alias, Barcode, Item
from aidtracker.data.tables.donations import Donation, Lot
from aidtracker.data.tables.donors import Donor
from aidtracker.data.tables.funds import Rate
from aidtracker.data.tables.history import Change, Operation
from aidtracker.data.tables.intake import Decision, RuleChange
from aidtracker.data.tables.places import Counter, Holder, Local, Site, Station
from aidtracker.data.tables.shipments import Discrepancy, Document, Shipment, ShipmentBox
from aidtracker.data.tables.spreadsheets import Import, Need
from aidtracker.data.tables.stock import Balance, Movement

__all__ = [
    "Alias",
    "Balance",
    "Barcode",
    "Base",
    "Box",
    "Change",
    "Counter",
    "Decision",
    "Discrepancy",
    "Document",
    "Donation",
    "Donor",
    "Holder",
    "Import",
    "Item",
    "Local",
    "Lot",
    "Movement",
    "Need",
    "Operation",
    "Placement",
    "Rate",
    "RuleChange",
    "Shipment",
    "ShipmentBox",
    "Site",
    "Station",
]
