"""What the catalogue says of an item, in words."""

from collections.abc import Mapping
from datetime import date

from aidtracker import i18n
from aidtracker.domain.catalogue import Dangerous, Item
from aidtracker.domain.dangerous_goods import hazard_class
from aidtracker.i18n import Language
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui import formats, units

_FLAGS: Mapping[str, str] = {
    "ALCOHOL": QT_TRANSLATE_NOOP("Flags", "alcohol"),
    "BMS": QT_TRANSLATE_NOOP("Flags", "infant feeding"),
    "BULKY": QT_TRANSLATE_NOOP("Flags", "bulky"),
    "COLD_CHAIN": QT_TRANSLATE_NOOP("Flags", "must stay cold"),
    "COMPOSITE": QT_TRANSLATE_NOOP("Flags", "composite food"),
    "CORROSIVE": QT_TRANSLATE_NOOP("Flags", "corrosive"),
    "COUNTERFEIT_RISK": QT_TRANSLATE_NOOP("Flags", "often counterfeit"),
    "DATA_WIPE": QT_TRANSLATE_NOOP("Flags", "wipe the data first"),
    "DISINFECTION_DOC": QT_TRANSLATE_NOOP("Flags", "needs a disinfection paper"),
    "DRAINED_ONLY": QT_TRANSLATE_NOOP("Flags", "only without fuel"),
    "EXPORT_BLOCK": QT_TRANSLATE_NOOP("Flags", "needs an export licence"),
    "EXPORT_CHECK": QT_TRANSLATE_NOOP("Flags", "export to be checked"),
    "FLAMMABLE": QT_TRANSLATE_NOOP("Flags", "flammable"),
    "FRAGILE": QT_TRANSLATE_NOOP("Flags", "fragile"),
    "HEAVY_LOW_VALUE": QT_TRANSLATE_NOOP("Flags", "heavy for what it is worth"),
    "KIT": QT_TRANSLATE_NOOP("Flags", "made of several things"),
    "LIQUID": QT_TRANSLATE_NOOP("Flags", "liquid"),
    "LITHIUM": QT_TRANSLATE_NOOP("Flags", "lithium battery"),
    "MEDICINE": QT_TRANSLATE_NOOP("Flags", "medicine"),
    "MED_DEVICE": QT_TRANSLATE_NOOP("Flags", "medical device"),
    "NEW_ONLY": QT_TRANSLATE_NOOP("Flags", "new only"),
    "NO_EU_RELIEF": QT_TRANSLATE_NOOP("Flags", "no relief from EU duty"),
    "POAO": QT_TRANSLATE_NOOP("Flags", "animal product"),
    "PRESSURISED": QT_TRANSLATE_NOOP("Flags", "under pressure"),
    "RX": QT_TRANSLATE_NOOP("Flags", "prescription only"),
    "SHARP": QT_TRANSLATE_NOOP("Flags", "sharp"),
    "TOBACCO": QT_TRANSLATE_NOOP("Flags", "tobacco"),
    "USED": QT_TRANSLATE_NOOP("Flags", "used"),
    "USED_OK": QT_TRANSLATE_NOOP("Flags", "used is fine"),
    "VOLTAGE_230V": QT_TRANSLATE_NOOP("Flags", "230 volt"),
}

RUSSIAN = "ru"
"""A language that people name things in, and the program does not speak."""

_SURE: Mapping[str, str] = {
    "high": QT_TRANSLATE_NOOP("Catalogue", "sure"),
    "medium": QT_TRANSLATE_NOOP("Catalogue", "likely, look again"),
    "low": QT_TRANSLATE_NOOP("Catalogue", "a guess, ask customs"),
}


def flags(item: Item) -> str:
    """What to mind with it: dangerous goods first."""
    return ", ".join([*filter(None, [dangerous(item)]), *map(flag, sorted(item.flags))])


def flag(code: str) -> str:
    """A flag of the intake rules in words; one that is not ours stays."""
    return i18n.translate("Flags", _FLAGS[code]) if code in _FLAGS else code


def dangerous(item: Item) -> str:
    """`UN3480, class 9` for dangerous goods, empty for others."""
    if item.dangerous is Dangerous.NO:
        return ""
    if item.dangerous is Dangerous.CHECK:
        return i18n.translate("Catalogue", "may be dangerous goods")
    if not item.un_number:
        return i18n.translate("Catalogue", "dangerous goods")
    text = i18n.translate("Catalogue", "{number}, class {hazard}")
    return text.format(number=item.un_number, hazard=hazard_class(item.un_number))


def unit(item: Item) -> str:
    """What is counted: `packs (500 g pack)`."""
    basis = item.unit_basis
    return f"{units.unit(item.unit)} ({basis})" if basis and basis != "each" else units.unit(item.unit)


def weight(item: Item) -> str:
    """What one of it weighs, about; grams below a kilogram."""
    grams = item.unit_weight_g
    if grams is None:
        return ""
    if grams < 1000:
        return formats.with_unit(formats.number(grams), i18n.translate("Units", "g"))
    return formats.weight(grams, places=2 if grams % 100 else 1)


def hs_code(code: str) -> str:
    """`1006.30`, as customs write it."""
    return f"{code[:4]}.{code[4:]}" if len(code) == 6 else code


def how_sure(confidence: str) -> str:
    """How much to trust an HS code."""
    return i18n.translate("Catalogue", _SURE[confidence]) if confidence in _SURE else ""


def sureness() -> list[tuple[str, str]]:
    """How sure an HS code can be, as codes and words."""
    return [(confidence, how_sure(confidence)) for confidence in _SURE]


def pack(item: Item) -> str:
    """How much comes in one package: `24 pcs`."""
    return "" if item.pack_milli is None else formats.quantity(item.pack_milli, units.unit(item.unit))


def value(item: Item) -> str:
    """What one of it is worth, about."""
    return "" if item.unit_value_minor is None else formats.money(item.unit_value_minor, item.currency)


def figure_source(source: str, day: date | None) -> str:
    """Where a weight or value comes from: `label, 5 January 2026`; without a source it is an estimate."""
    said = source or i18n.translate("Catalogue", "an estimate")
    return said if day is None else f"{said}, {formats.day(day)}"


def language_of_names(language: str) -> str:
    """The language of other names."""
    if language in list(Language):
        return Language(language).own_name
    if language == RUSSIAN:
        return i18n.translate("Catalogue", "In Russian spelling")
    return i18n.translate("Catalogue", "In any language")
