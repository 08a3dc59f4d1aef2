"""The one table of the program: columns as data, one model, one view."""

from aidtracker.ui.table.columns import Column
from aidtracker.ui.table.model import Prepared, RowsModel
from aidtracker.ui.table.panel import TablePanel
from aidtracker.ui.table.view import TableView

__all__ = ["Column", "Prepared", "RowsModel", "TablePanel", "TableView"]
