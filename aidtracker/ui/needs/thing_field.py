"""The field for what is needed: items and categories are proposed while one types; other words stay words."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from aidtracker import i18n
from aidtracker.domain.catalogue import ItemIndex
from aidtracker.i18n import Language
from aidtracker.services.donations import MOST_TEXT
from aidtracker.ui import units
from aidtracker.ui.needs.state import MOST_PROPOSED, Thing, proposed, thing_of


class ThingField(QLineEdit):
    """`thing` says what stands there."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._index = ItemIndex(())
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        # The index finds more than what begins so: the list is shown as it is.
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(MOST_PROPOSED)
        self.setCompleter(completer)
        self.setMaxLength(MOST_TEXT)
        self.setPlaceholderText(i18n.translate("Needs", "an item, a category, or your own words"))
        self.textEdited.connect(self._propose)

    def set_index(self, index: ItemIndex) -> None:
        """The items that are proposed."""
        self._index = index

    @property
    def thing(self) -> Thing:
        """What the words mean."""
        return thing_of(self.text(), self._index, self._language)

    @property
    def understood(self) -> str:
        """How it is understood, in words; empty while nothing stands there."""
        thing = self.thing
        if thing.item is not None:
            unit = units.unit(thing.item.unit)
            return i18n.translate("Needs", "{code}, counted in {unit}").format(
                code=thing.item.code, unit=unit
            )
        if thing.category:
            return i18n.translate("Needs", "the whole category, counted by weight in kg")
        return i18n.translate("Needs", "in words: nothing can be counted against it") if thing.name else ""

    def _propose(self, text: str) -> None:
        self._names.setStringList(proposed(text, self._index, self._language))
