"""The form of one item, beside the table: what is wrong stands beside its field, nothing typed is lost."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.domain.catalogue import Dangerous
from aidtracker.domain.errors import Level, Problem, Refused
from aidtracker.domain.item_fields import FLAGS, SERIES, FieldProblem, ItemFields, refused
from aidtracker.domain.units import Unit
from aidtracker.i18n import Language
from aidtracker.services.messages import explain
from aidtracker.ui import units
from aidtracker.ui.catalogue import words
from aidtracker.ui.catalogue.editors import BarcodesEditor, Choice, FlagsEditor, NamesEditor
from aidtracker.ui.catalogue.state import ALIAS_LANGUAGES, CURRENCIES, TEXTS, ItemTexts, read, shown
from aidtracker.ui.categories import category
from aidtracker.ui.widgets import Button, Card, FieldRow, FormField, Look, Scrolled, hairline, label

_WIDTH = 430
_Editor = QLineEdit | QPlainTextEdit | Choice


class ItemForm(QWidget):
    """`saved` carries the `ItemFields` that a person wants kept, `left` nothing: they gave it up."""

    save_requested = Signal(object)
    left = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._before = shown(ItemFields())
        self.setFixedWidth(_WIDTH)
        self.editors: dict[str, _Editor] = {}
        self.fields: dict[str, FormField] = {}
        self.aliases: dict[str, NamesEditor] = {}
        self.expiry = QCheckBox(i18n.translate("Catalogue", "Ask for the best-before date"))
        self.core = QCheckBox(i18n.translate("Catalogue", "A core item, always wanted"))
        self.flags = FlagsEditor([(flag, words.flag(flag)) for flag in sorted(FLAGS, key=words.flag)])
        self.barcodes = BarcodesEditor()
        self._make_editors()
        self.save = Button(
            i18n.translate("Catalogue", "Save"), Look.PRIMARY, keys="Ctrl+Return", clicked=self.submit
        )
        self.cancel = Button(i18n.translate("Window", "Cancel"), keys="Esc", clicked=self.leave)
        self._error = label("", "error", wrap=True)
        self._lay_out()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.submit)
        self.barcodes.wrong.connect(self._tell_wrong_barcode)
        self.barcodes.changed.connect(self._forget_barcode_error)

    # Filling and reading

    def show_item(self, title: str, fields: ItemFields) -> None:
        """Begins with this item; one that has no code yet gets the next free one."""
        self._card.set_title(title)
        self._before = texts = shown(fields)
        for name, editor in self.editors.items():
            _write(editor, texts.texts[name])
        for language, names in self.aliases.items():
            names.setPlainText(texts.aliases[language])
        self.expiry.setChecked(texts.expiry_tracked)
        self.core.setChecked(texts.core)
        self.flags.tick(texts.flags)
        self.barcodes.show_barcodes(texts.barcodes)
        self.show_problems(())
        self._before = (
            self.texts()
        )  # as the editors give it back: a choice that is not there falls to the first
        self._scrolled.verticalScrollBar().setValue(0)
        self.save.setEnabled(True)
        self.editors["name_en"].setFocus()

    def texts(self) -> ItemTexts:
        """What stands in the form."""
        return ItemTexts(
            {name: _text(self.editors[name]) for name in TEXTS},
            {language: names.toPlainText() for language, names in self.aliases.items()},
            self.expiry.isChecked(),
            self.core.isChecked(),
            self.flags.ticked(),
            self.barcodes.barcodes(),
        )

    @property
    def is_dirty(self) -> bool:
        """Whether anything was typed that is not saved."""
        return self.texts() != self._before or bool(self.barcodes.pending())

    def begin_with_name(self, name: str) -> None:
        """A new item that somebody called so."""
        _write(self.editors["name_en"], name)
        self.editors["category"].setFocus()

    def submit(self) -> None:
        """Asks for it to be saved when nothing is wrong, else goes to the first wrong field."""
        if not self.save.isEnabled() or not self.barcodes.take_pending():
            return
        fields, problems = read(self.texts(), self._today())
        self.show_problems(problems)
        if not refused(problems):
            self.save.setEnabled(False)
            self.save_requested.emit(fields)

    def leave(self) -> None:
        """The person wants out."""
        self.left.emit()

    # What is wrong

    def show_problems(self, problems: Iterable[FieldProblem]) -> None:
        """Says beside each field what is wrong, and goes to the first that stands in the way."""
        self._error.hide()
        for field in self.fields.values():
            field.set_error("")
        grave = set()
        for found in problems:
            field = self._field_of(found.field)
            if not field.error:
                field.set_error(explain(found.problem))
            if found.problem.level is Level.REFUSED:
                grave.add(field)
        first = next((field for field in self.fields.values() if field in grave), None)
        if first is not None:
            first.editor.setFocus()
            self._scrolled.ensureWidgetVisible(first)

    def show_refusal(self, error: Exception) -> None:
        """What the catalogue says against it; everything typed stays."""
        self.save.setEnabled(True)
        if not isinstance(error, Refused):
            return
        if error.about in self.fields or error.about == "aliases":
            self.show_problems([FieldProblem(error.about, error.problem)])
        else:
            self._error.setText(explain(error.problem))
            self._error.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field, Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _field_of(self, name: str) -> FormField:
        return self.fields["aliases_en" if name == "aliases" else name]

    def _tell_wrong_barcode(self, typed: str) -> None:
        self.fields["barcodes"].set_error(explain(Problem("barcode.form", {"value": typed[:40]})))
        self.barcodes.line.setFocus()
        self._scrolled.ensureWidgetVisible(self.fields["barcodes"])

    def _forget_barcode_error(self) -> None:
        self.fields["barcodes"].set_error("")

    # How it looks

    def _make_editors(self) -> None:
        for name in TEXTS:
            self.editors[name] = QLineEdit()
        self.editors["category"] = Choice([("", ""), *((code, category(code)) for code in SERIES)])
        self.editors["unit"] = Choice([(str(unit), units.unit(unit)) for unit in Unit])
        self.editors["currency"] = Choice([("", ""), *((code, code) for code in CURRENCIES)])
        self.editors["hs_confidence"] = Choice([("", ""), *words.sureness()])
        self.editors["dangerous"] = Choice(
            [
                (Dangerous.NO, i18n.translate("Catalogue", "no")),
                (Dangerous.YES, i18n.translate("Catalogue", "yes")),
                (Dangerous.CHECK, i18n.translate("Catalogue", "to be checked")),
            ]
        )
        note = self.editors["note"] = QPlainTextEdit()
        note.setTabChangesFocus(True)
        note.setFixedHeight(64)
        for name in ("weight_as_of", "value_as_of"):
            editor = self.editors[name]
            if isinstance(editor, QLineEdit):
                editor.setPlaceholderText(i18n.translate("Catalogue", "today"))
        code = self.editors["code"]
        if isinstance(code, QLineEdit):
            code.setPlaceholderText(i18n.translate("Catalogue", "the next free one"))
        self.aliases = {language: NamesEditor() for language in ALIAS_LANGUAGES}

    def _field(self, name: str, title: str, *, required: bool = False, hint: str = "") -> FormField:
        made = self.fields[name] = FormField(title, self.editors[name], required=required, hint=hint)
        return made

    def _lay_out(self) -> None:
        content = QWidget()
        self._body = QVBoxLayout(content)
        self._body.setContentsMargins(16, 4, 16, 16)
        self._body.setSpacing(10)
        self._lay_out_names()
        self._lay_out_what_it_is()
        self._lay_out_figures()
        self._lay_out_customs()
        self._lay_out_rest()
        self._body.addStretch(1)
        self._scrolled = Scrolled(content)
        self._card = Card("", flush=True)
        self._card.body.addWidget(self._scrolled, 1)
        self._card.body.addWidget(hairline())
        self._card.body.addWidget(self._foot())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)

    def _foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(16, 10, 16, 12)
        column.addWidget(self._error)
        self._error.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        column.addLayout(row)
        return foot

    def _section(self, title: str) -> None:
        self._body.addSpacing(6)
        self._body.addWidget(label(title, "strong"))

    def _lay_out_names(self) -> None:
        hint = i18n.translate("Catalogue", "It stands wherever another name is missing.")
        self._body.addWidget(self._field("name_en", Language.EN.own_name, required=True, hint=hint))
        for language in (Language.UK, Language.PL, Language.BE):
            self._body.addWidget(self._field(f"name_{language}", language.own_name))

    def _lay_out_what_it_is(self) -> None:
        self._section(i18n.translate("Catalogue", "What it is"))
        kind = self._field("category", i18n.translate("Catalogue", "Category"), required=True)
        self._body.addWidget(
            FieldRow((kind, 3), (self._field("code", i18n.translate("Catalogue", "Code")), 2))
        )
        unit = self._field("unit", i18n.translate("Catalogue", "Counted in"))
        basis = self._field("unit_basis", i18n.translate("Catalogue", "One is, for example “500 g pack”"))
        self._body.addWidget(FieldRow((unit, 2), (basis, 3)))
        pack = self._field("pack_milli", i18n.translate("Catalogue", "How many come in a package"))
        self._body.addWidget(FieldRow((pack, 2), (QWidget(), 3)))
        self._body.addWidget(self.expiry)
        self._body.addWidget(self.core)

    def _lay_out_figures(self) -> None:
        self._section(i18n.translate("Catalogue", "Weight and value of one"))
        hint = i18n.translate("Catalogue", "Empty: an estimate of your own")
        source, day = i18n.translate("Catalogue", "Who says so"), i18n.translate("Catalogue", "As of")
        weight = self._field("unit_weight_g", i18n.translate("Catalogue", "Weight (kg, g, lb)"))
        of_weight = self._field("weight_source", source, hint=hint)
        self._body.addWidget(FieldRow((weight, 3), (of_weight, 4), (self._field("weight_as_of", day), 3)))
        value = self._field("unit_value_minor", i18n.translate("Catalogue", "Value"))
        currency = self._field("currency", i18n.translate("Catalogue", "Currency"))
        self._body.addWidget(FieldRow((value, 3), (currency, 4), (self._field("value_as_of", day), 3)))
        self._body.addWidget(self._field("value_source", source, hint=hint))

    def _lay_out_customs(self) -> None:
        self._section(i18n.translate("Catalogue", "Customs and transport"))
        code = self._field("hs6", i18n.translate("Catalogue", "HS code, six digits"))
        sure = self._field("hs_confidence", i18n.translate("Catalogue", "How sure"))
        self._body.addWidget(FieldRow((code, 1), (sure, 1)))
        self._body.addWidget(
            self._field("hs_note", i18n.translate("Catalogue", "When another code is right"))
        )
        danger = self._field("dangerous", i18n.translate("Catalogue", "Dangerous goods"))
        number = self._field("un_number", i18n.translate("Catalogue", "UN number"))
        self._body.addWidget(FieldRow((danger, 3), (number, 2)))
        self.fields["flags"] = FormField(i18n.translate("Catalogue", "Watch for"), self.flags)
        self._body.addWidget(self.fields["flags"])

    def _lay_out_rest(self) -> None:
        self._section(i18n.translate("Catalogue", "Barcodes"))
        self.fields["barcodes"] = FormField(i18n.translate("Catalogue", "EAN or UPC"), self.barcodes)
        self.barcodes.line.setAccessibleName(i18n.translate("Catalogue", "EAN or UPC"))
        self._body.addWidget(self.fields["barcodes"])
        self._section(i18n.translate("Catalogue", "Other names, one on each line"))
        for language in ALIAS_LANGUAGES:
            title = words.language_of_names(language)
            field = self.fields[f"aliases_{language}"] = FormField(title, self.aliases[language])
            self._body.addWidget(field)
        self._section(i18n.translate("Catalogue", "For reports"))
        line = self._field("schedule_m_line", i18n.translate("Catalogue", "Form 990, Schedule M line"))
        sector = self._field("sector", i18n.translate("Catalogue", "Sector"))
        self._body.addWidget(FieldRow((line, 1), (sector, 1)))
        self._body.addWidget(self._field("note", i18n.translate("Catalogue", "Note")))


def _text(editor: _Editor) -> str:
    if isinstance(editor, Choice):
        return editor.chosen()
    return editor.toPlainText() if isinstance(editor, QPlainTextEdit) else editor.text()


def _write(editor: _Editor, text: str) -> None:
    if isinstance(editor, Choice):
        editor.choose(text)
    elif isinstance(editor, QPlainTextEdit):
        editor.setPlainText(text)
    else:
        editor.setText(text)
        editor.setCursorPosition(0)  # of a long text its beginning
