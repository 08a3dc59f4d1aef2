"""All that is known of one item, beside the table."""

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.queries.items import ItemNotes
from aidtracker.domain.barcodes import shown_gtin
from aidtracker.domain.catalogue import Item
from aidtracker.i18n import Language
from aidtracker.ui.catalogue import words
from aidtracker.ui.categories import category
from aidtracker.ui.widgets import Button, Card, Look, Scrolled, hairline, label

_WIDTH = 290


class ItemPanel(QWidget):
    """Names in all languages, other names, and what papers and packers need to know.

    Below it what can be done with the item: `actions`, in their order.
    """

    def __init__(self, language: Language, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setFixedWidth(_WIDTH)
        self._card = Card("", flush=True)
        self._scrolled: Scrolled | None = None
        self._foot = QWidget()
        self._buttons = [(action, Button.of(action, Look.QUIET)) for action in actions]
        self._lay_out_foot()
        self._place = QVBoxLayout()
        self._card.body.addLayout(self._place, 1)
        self._card.body.addWidget(hairline())
        self._card.body.addWidget(self._foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)

    def show_item(self, item: Item | None, notes: ItemNotes | None) -> None:
        """Shows this one; without one says how to choose."""
        content = QWidget()
        body = QVBoxLayout(content)
        body.setContentsMargins(16, 4, 16, 16)
        body.setSpacing(10)
        if item is None:
            self._card.set_title(i18n.translate("Catalogue", "No item chosen"))
            hint = i18n.translate("Catalogue", "Choose one in the table to see all its names.")
            body.addWidget(label(hint, "muted", wrap=True))
        else:
            self._card.set_title("")
            body.addSpacing(8)
            body.addWidget(label(item.name(self._language), "section", wrap=True))
            body.addWidget(label(f"{item.code} · {category(item.category)}", "small"))
            for title, text in self._facts(item, notes or ItemNotes("", "")):
                body.addWidget(_Fact(title, text))
        body.addStretch(1)
        self._show(Scrolled(content))
        self._foot.setVisible(item is not None)
        for action, button in self._buttons:
            button.setVisible(action.isEnabled())

    def _lay_out_foot(self) -> None:
        rows = QVBoxLayout(self._foot)
        rows.setContentsMargins(8, 6, 8, 8)
        rows.setSpacing(2)
        for _, button in self._buttons:
            rows.addWidget(button)

    def _show(self, scrolled: Scrolled) -> None:
        if self._scrolled is not None:
            self._place.removeWidget(self._scrolled)
            self._scrolled.hide()
            self._scrolled.deleteLater()
        self._scrolled = scrolled
        self._place.addWidget(scrolled, 1)

    def _facts(self, item: Item, notes: ItemNotes) -> Iterable[tuple[str, str]]:
        if item.retired:
            yield i18n.translate("Catalogue", "Retired"), _retired(notes)
        for language in Language:
            if item.names.get(language) and language is not self._language:
                yield language.own_name, item.names[language]
        yield from self._other_names(item)
        yield i18n.translate("Catalogue", "Counted in"), words.unit(item)
        if item.pack_milli is not None:
            yield i18n.translate("Catalogue", "In a package"), words.pack(item)
        if item.unit_weight_g is not None:
            source = words.figure_source(notes.weight_source, notes.weight_as_of)
            yield i18n.translate("Catalogue", "One weighs, about"), f"{words.weight(item)} · {source}"
        if item.unit_value_minor is not None:
            source = words.figure_source(notes.value_source, notes.value_as_of)
            yield i18n.translate("Catalogue", "One is worth, about"), f"{words.value(item)} · {source}"
        if item.hs6:
            yield i18n.translate("Catalogue", "HS code"), _customs(item, notes)
        if item.flags or words.dangerous(item):
            yield i18n.translate("Catalogue", "Watch for"), words.flags(item)
        if item.expiry_tracked:
            yield i18n.translate("Catalogue", "Best before"), i18n.translate("Catalogue", "asked for")
        if item.barcodes:
            yield i18n.translate("Catalogue", "Barcodes"), ", ".join(map(shown_gtin, item.barcodes))
        if notes.note:
            yield i18n.translate("Catalogue", "Note"), notes.note

    def _other_names(self, item: Item) -> Iterable[tuple[str, str]]:
        names: dict[str, list[str]] = {}
        for alias in item.aliases:
            names.setdefault(alias.language, []).append(alias.text)
        for language in (*Language, words.RUSSIAN, ""):
            if names.get(language):
                yield _also_called(language), ", ".join(dict.fromkeys(names[language]))


class _Fact(QWidget):
    """A muted word and below it what it is."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addWidget(label(title, "label"))
        layout.addWidget(label(text, wrap=True))


def _also_called(language: str) -> str:
    if language in list(Language):
        text = i18n.translate("Catalogue", "Also, {language}")
        return text.format(language=Language(language).own_name)
    if language == words.RUSSIAN:
        return i18n.translate("Catalogue", "Also, in Russian spelling")
    return i18n.translate("Catalogue", "Also")


def _customs(item: Item, notes: ItemNotes) -> str:
    sure = words.how_sure(notes.hs_confidence)
    return " · ".join(filter(None, [words.hs_code(item.hs6), sure, notes.hs_note]))


def _retired(notes: ItemNotes) -> str:
    if not notes.replaced_by:
        return i18n.translate("Catalogue", "For no new line; lines that have it keep it.")
    text = i18n.translate("Catalogue", "New lines take {code} in its place.")
    return text.format(code=notes.replaced_by)
