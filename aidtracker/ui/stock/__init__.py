"""Stock: what is where now. The page's modules are read when it is first opened."""

from typing import TYPE_CHECKING

from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui.page import PageSpec

if TYPE_CHECKING:
    from aidtracker.ui.context import Context
    from aidtracker.ui.page import Page


def _stock(context: "Context") -> "Page":
    from aidtracker.ui.stock.page import StockPage

    return StockPage(context)


SPECS = (PageSpec("stock", QT_TRANSLATE_NOOP("Window", "Stock"), "layers", _stock),)
