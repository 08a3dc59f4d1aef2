"""Spreadsheets in and out: the actions that pages offer. The dialogs are read when one is first opened."""

from aidtracker.ui.spreadsheets.offers import export_action, import_action, take_drops

__all__ = ["export_action", "import_action", "take_drops"]
