"""Receiving in words."""

from aidtracker import i18n
from aidtracker.ui.receiving.state import Scan, Scanned


def scan_words(scan: Scan) -> str:
    """What a scan turned out to be, in a sentence."""
    match scan.kind:
        case Scanned.RECEIVED:
            said = i18n.translate("Receiving", "{number} came.")
        case Scanned.FOUND:
            said = i18n.translate("Receiving", "{number} was missing and turned up.")
        case Scanned.ALREADY:
            said = i18n.translate("Receiving", "{number} was ticked off before.")
        case Scanned.INSIDE:
            said = i18n.translate("Receiving", "{number} stands on {other}: tick that off, and it came too.")
        case Scanned.NOT_ON_IT:
            said = i18n.translate("Receiving", "{number} is not on this shipment. Put it aside.")
        case _:
            said = i18n.translate(
                "Receiving", "“{number}” is not a box number. One looks like BOS1-B00412-7."
            )
    return said.format(number=scan.number, other=scan.other)
