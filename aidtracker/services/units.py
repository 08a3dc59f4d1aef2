"""Units of quantity as people write them."""

from collections.abc import Mapping

from aidtracker import i18n
from aidtracker.marking import QT_TRANSLATE_NOOP

_UNITS: Mapping[str, str] = {
    "H87": QT_TRANSLATE_NOOP("Units", "pcs"),
    "KGM": QT_TRANSLATE_NOOP("Units", "kg"),
    "LTR": QT_TRANSLATE_NOOP("Units", "l"),
    "MTR": QT_TRANSLATE_NOOP("Units", "m"),
    "MTK": QT_TRANSLATE_NOOP("Units", "m²"),
    "PR": QT_TRANSLATE_NOOP("Units", "pairs"),
    "SET": QT_TRANSLATE_NOOP("Units", "sets"),
    "XPK": QT_TRANSLATE_NOOP("Units", "packs"),
    "XBX": QT_TRANSLATE_NOOP("Units", "boxes"),
    "XBG": QT_TRANSLATE_NOOP("Units", "bags"),
    "XRO": QT_TRANSLATE_NOOP("Units", "rolls"),
    "XCT": QT_TRANSLATE_NOOP("Units", "cartons"),
    "XBL": QT_TRANSLATE_NOOP("Units", "bales"),
    "XPX": QT_TRANSLATE_NOOP("Units", "pallets"),
}


def unit(code: str) -> str:
    """A unit as people write it; codes that are not ours stay."""
    return i18n.translate("Units", _UNITS[code]) if code in _UNITS else code
