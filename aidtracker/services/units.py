"""Units of quantity as people write them."""

from collections.abc import Mapping

from aidtracker import i18n
from aidtracker.i18n import Language
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


def unit(code: str, language: Language | None = None) -> str:
    """A unit as people write it, in the window's language or in `language`; codes that are not ours stay."""
    texts = i18n.texts(language if language is not None else i18n.current_language())
    return texts.translate("Units", _UNITS[code]) if code in _UNITS else code
