"""The words a person sees, in the four languages.

The English sentence is the key. Everything goes through `i18n.translate` or `texts.translate`, called with
literals and by position, as `make translations` reads the source and finds nothing else:

    i18n.translate("Boxes", "Box {number} is sealed").format(number=number)
    i18n.translate("Boxes", "%n box(es)", "", count)

A text in a table of data is marked with `QT_TRANSLATE_NOOP("Boxes", "Gross")` and translated where it
is shown.
"""

from datetime import date
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QDate, QLocale, QTranslator

from aidtracker.settings import resource


class Language(StrEnum):
    """A language of the window and of the papers."""

    EN = "en"
    UK = "uk"
    PL = "pl"
    BE = "be"

    @property
    def own_name(self) -> str:
        """How its speakers call it."""
        return _OWN_NAMES[self]


_OWN_NAMES = {
    Language.EN: "English",
    Language.UK: "Українська",
    Language.PL: "Polski",
    Language.BE: "Беларуская",
}


class Texts:
    """The texts of one language, whatever the window speaks: a packing list has its own."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._translator = QTranslator()
        self._translator.load(str(resource(f"translations/aidtracker_{language}.qm")))

    def translate(self, context: str, text: str, disambiguation: str = "", n: int = -1) -> str:
        """`text` in this language; `n` picks the plural and stands for `%n`."""
        found = self._translator.translate(context, text, disambiguation, n) or text
        return found.replace("%n", str(n)) if n >= 0 else found


@cache
def texts(language: Language) -> Texts:
    """The texts of `language`, loaded once."""
    return Texts(language)


_current = Language.EN


def set_language(language: Language) -> None:
    """From now on `translate` answers in `language`."""
    global _current  # noqa: PLW0603 - the one language of a process is a global fact
    _current = language


def current_language() -> Language:
    """The language `translate` answers in."""
    return _current


def translate(context: str, text: str, disambiguation: str = "", n: int = -1) -> str:
    """`text` in the language of the window or the terminal; see `Texts.translate`."""
    return texts(_current).translate(context, text, disambiguation, n)


def day_in_words(day: date, language: Language) -> str:
    """A day with its month in words, `17 March 2026`."""
    return QLocale(language.value).toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def system_language() -> Language:
    """The language of the desktop where it is one of ours, else English."""
    code = QLocale.system().name()[:2].lower()
    return Language(code) if code in list(Language) else Language.EN
