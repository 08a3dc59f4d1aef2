"""Where the tiles and what waits lead: page and argument. Read when somebody goes there, not at the start."""

from aidtracker.ui.home.state import Target


def page_for(target: Target, about: str) -> tuple[str, object]:
    """The id of the page, and what to open it at."""
    from aidtracker.ui.boxes.state import BoxFilter
    from aidtracker.ui.shipments.state import ShipmentFilter
    from aidtracker.ui.stock.state import StockFilter

    return {
        Target.LOOSE: ("stock", StockFilter.LOOSE),
        Target.GOODS: ("stock", about),
        Target.EXPIRING: ("stock", StockFilter.EXPIRING),
        Target.UNSORTED: ("to_sort", None),
        Target.BOXES: ("boxes", BoxFilter.ALL),
        Target.UNWEIGHED: ("boxes", BoxFilter.NOT_WEIGHED),
        Target.PACKING: ("shipments", ShipmentFilter.PACKING),
        Target.ROAD: ("shipments", ShipmentFilter.ON_THE_WAY),
        Target.RECEIVED: ("shipments", ShipmentFilter.CLOSED),
        Target.SHIPMENT: ("shipment", about),
        Target.RECEIVING: ("receipt", about),
        Target.NEW_DONATION: ("intake", ""),
        Target.DONATION: ("intake", about),
    }[target]
