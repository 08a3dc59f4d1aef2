"""Countries where aid is collected or goes, in words. The codes are ISO 3166 alpha-2."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale

from aidtracker import i18n
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui.table.order import text_order

_COUNTRIES: Mapping[str, str] = {
    "AU": QT_TRANSLATE_NOOP("Countries", "Australia"),
    "AT": QT_TRANSLATE_NOOP("Countries", "Austria"),
    "BY": QT_TRANSLATE_NOOP("Countries", "Belarus"),
    "BE": QT_TRANSLATE_NOOP("Countries", "Belgium"),
    "BG": QT_TRANSLATE_NOOP("Countries", "Bulgaria"),
    "CA": QT_TRANSLATE_NOOP("Countries", "Canada"),
    "HR": QT_TRANSLATE_NOOP("Countries", "Croatia"),
    "CY": QT_TRANSLATE_NOOP("Countries", "Cyprus"),
    "CZ": QT_TRANSLATE_NOOP("Countries", "Czechia"),
    "DK": QT_TRANSLATE_NOOP("Countries", "Denmark"),
    "EE": QT_TRANSLATE_NOOP("Countries", "Estonia"),
    "FI": QT_TRANSLATE_NOOP("Countries", "Finland"),
    "FR": QT_TRANSLATE_NOOP("Countries", "France"),
    "GE": QT_TRANSLATE_NOOP("Countries", "Georgia"),
    "DE": QT_TRANSLATE_NOOP("Countries", "Germany"),
    "GR": QT_TRANSLATE_NOOP("Countries", "Greece"),
    "HU": QT_TRANSLATE_NOOP("Countries", "Hungary"),
    "IS": QT_TRANSLATE_NOOP("Countries", "Iceland"),
    "IE": QT_TRANSLATE_NOOP("Countries", "Ireland"),
    "IL": QT_TRANSLATE_NOOP("Countries", "Israel"),
    "IT": QT_TRANSLATE_NOOP("Countries", "Italy"),
    "JP": QT_TRANSLATE_NOOP("Countries", "Japan"),
    "LV": QT_TRANSLATE_NOOP("Countries", "Latvia"),
    "LT": QT_TRANSLATE_NOOP("Countries", "Lithuania"),
    "LU": QT_TRANSLATE_NOOP("Countries", "Luxembourg"),
    "MT": QT_TRANSLATE_NOOP("Countries", "Malta"),
    "MD": QT_TRANSLATE_NOOP("Countries", "Moldova"),
    "NL": QT_TRANSLATE_NOOP("Countries", "Netherlands"),
    "NZ": QT_TRANSLATE_NOOP("Countries", "New Zealand"),
    "NO": QT_TRANSLATE_NOOP("Countries", "Norway"),
    "PL": QT_TRANSLATE_NOOP("Countries", "Poland"),
    "PT": QT_TRANSLATE_NOOP("Countries", "Portugal"),
    "RO": QT_TRANSLATE_NOOP("Countries", "Romania"),
    "SK": QT_TRANSLATE_NOOP("Countries", "Slovakia"),
    "SI": QT_TRANSLATE_NOOP("Countries", "Slovenia"),
    "KR": QT_TRANSLATE_NOOP("Countries", "South Korea"),
    "ES": QT_TRANSLATE_NOOP("Countries", "Spain"),
    "SE": QT_TRANSLATE_NOOP("Countries", "Sweden"),
    "CH": QT_TRANSLATE_NOOP("Countries", "Switzerland"),
    "TR": QT_TRANSLATE_NOOP("Countries", "Türkiye"),
    "UA": QT_TRANSLATE_NOOP("Countries", "Ukraine"),
    "GB": QT_TRANSLATE_NOOP("Countries", "United Kingdom"),
    "US": QT_TRANSLATE_NOOP("Countries", "United States"),
}


def country(code: str) -> str:
    """A country in words; codes that are not in the list stay."""
    return i18n.translate("Countries", _COUNTRIES[code]) if code in _COUNTRIES else code


def countries() -> list[tuple[str, str]]:
    """Codes and words, in the order of the window's alphabet."""
    named = [(code, country(code)) for code in _COUNTRIES]
    return sorted(named, key=lambda pair: text_order(pair[1]))


def this_country() -> str:
    """Where this computer says it is, empty where that is not in the list."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return code if code in _COUNTRIES else ""
