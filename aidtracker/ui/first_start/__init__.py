"""The first start: whose database this is, or a look at made-up data."""

from aidtracker.ui.first_start.dialog import first_start

__all__ = ["first_start"]
