"""Papers in words that do not change with the translations."""

from collections.abc import Callable

import pytest

from aidtracker.documents import packing_list_words
from aidtracker.i18n import Language, Texts

_LETTERS = {Language.EN: "e", Language.UK: "ж", Language.PL: "ż", Language.BE: "ў"}


class PlainTexts(Texts):
    """The English source in every language; with `longer` words grow by 60 %, in its letters."""

    def __init__(self, language: Language, longer: bool) -> None:
        super().__init__(language)
        self._longer = longer

    def translate(self, context: str, text: str, disambiguation: str = "", n: int = -1) -> str:
        """The source text with its number."""
        words = [self._grown(word) for word in text.split(" ")] if self._longer else [text]
        return " ".join(words).replace("%n", str(n))

    def _grown(self, word: str) -> str:
        if not word.isalpha():
            return word
        return word + _LETTERS[self.language] * round(len(word) * 0.6)


@pytest.fixture
def plain_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Papers in their source words."""
    _use(monkeypatch, longer=False)


@pytest.fixture
def long_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Papers in words that are 60 % longer than English, different in each language."""
    _use(monkeypatch, longer=True)


def _use(monkeypatch: pytest.MonkeyPatch, longer: bool) -> None:
    made: Callable[[Language], Texts] = lambda language: PlainTexts(language, longer)  # noqa: E731
    monkeypatch.setattr(packing_list_words, "texts", made)
