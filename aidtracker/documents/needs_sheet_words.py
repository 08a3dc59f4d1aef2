"""The words of a needs sheet in one language or two: the first to be read, the second in grey below it."""

from collections.abc import Sequence
from datetime import date

from aidtracker.documents import figures
from aidtracker.documents.fonts import tidy
from aidtracker.documents.needs_sheet import InLanguages, NeedsSheet, Wanted
from aidtracker.i18n import Language, texts
from aidtracker.marking import QT_TRANSLATE_NOOP

NEED = QT_TRANSLATE_NOOP("NeedsSheet", "What we need today")
URGENT = QT_TRANSLATE_NOOP("NeedsSheet", "Most urgent")
ALSO = QT_TRANSLATE_NOOP("NeedsSheet", "We also need")
REFUSED = QT_TRANSLATE_NOOP("NeedsSheet", "What we cannot take")
NOTHING = QT_TRANSLATE_NOOP(
    "NeedsSheet", "Nothing is asked for at the moment. Please ask us before you bring things."
)
_NOT_NOW = QT_TRANSLATE_NOOP("NeedsSheet", "Not now: {things}")
_ENOUGH = QT_TRANSLATE_NOOP("NeedsSheet", "We have enough: {things}")
_LIST_OF = QT_TRANSLATE_NOOP("NeedsSheet", "asked for by {site}, list of {day}")
_OWN_LIST = QT_TRANSLATE_NOOP("NeedsSheet", "list of {day}")

Pair = tuple[str, str]
"""A text in the first language and in the second, which is empty where there is none or it says the same."""


class Words:
    """Texts in the languages of one sheet."""

    def __init__(self, languages: Sequence[Language]) -> None:
        if not 1 <= len(languages) <= 2 or len(set(languages)) != len(languages):
            raise ValueError("a needs sheet is in one language, or in two")
        self.languages = tuple(languages)

    def said(self, text: str) -> Pair:
        """A marked text of the sheet."""
        return self._pair([texts(language).translate("NeedsSheet", text) for language in self.languages])

    def of(self, known: InLanguages) -> Pair:
        """A text that came in all languages."""
        return self._pair([known[language] for language in self.languages])

    def not_now(self, sheet: NeedsSheet) -> Pair:
        """`Not now: used clothing, toys`; empty for none."""
        return self._listed(_NOT_NOW, sheet.not_now)

    def enough(self, sheet: NeedsSheet) -> Pair:
        """`We have enough: rice`; empty for none."""
        return self._listed(_ENOUGH, sheet.enough)

    def amount(self, wanted: Wanted) -> tuple[str, str]:
        """Figure and unit; both empty where as much is wanted as there is."""
        if wanted.amount_milli is None:
            return "", ""
        return figures.quantity(wanted.amount_milli), tidy(wanted.unit[self.languages[0]])

    def day(self, day: date) -> Pair:
        """The day of the sheet."""
        return self._pair([figures.long_day(day, language) for language in self.languages])

    def source(self, sheet: NeedsSheet) -> str:
        """Whose list it is and of when."""
        if sheet.as_of is None:
            return ""
        language = self.languages[0]
        sentence = texts(language).translate("NeedsSheet", _LIST_OF if sheet.asked_by else _OWN_LIST)
        return tidy(sentence.format(site=sheet.asked_by, day=figures.long_day(sheet.as_of, language)))

    def more(self, count: int) -> Pair:
        """What found no room."""
        return self._pair(
            [
                texts(language).translate("NeedsSheet", "and %n more: please ask us", "", count)
                for language in self.languages
            ]
        )

    def _listed(self, text: str, things: Sequence[Wanted]) -> Pair:
        if not things:
            return "", ""
        return self._pair(
            [
                texts(language)
                .translate("NeedsSheet", text)
                .format(things=", ".join(thing.name[language] for thing in things))
                for language in self.languages
            ]
        )

    def _pair(self, said: Sequence[str]) -> Pair:
        first, second = tidy(said[0]), tidy(said[-1])
        return first, second if len(said) > 1 and second != first else ""
