"""A van arrives: category, how many bags or boxes, what they weigh. What is in them is said later."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.services.categories import category_name
from aidtracker.services.messages import explain
from aidtracker.ui import units
from aidtracker.ui.donations.choice_list import ENTER, ChoiceField, ChoiceList
from aidtracker.ui.donations.rough import PACKAGES, RoughDraft, categories_like
from aidtracker.ui.donations.understood import Understood
from aidtracker.ui.table import Column
from aidtracker.ui.widgets import Button, Look, label, set_look

_LEAST_WIDTH = 260


@dataclass(frozen=True, slots=True)
class _Category:
    id: str
    title: str


_COLUMNS: tuple[Column[_Category], ...] = (
    Column("", lambda row: row.title, width=200, stretch=True, square=lambda row: row.id),
)


class RoughForm(QWidget):
    """`entered` carries a `RoughDraft` in which nothing is wrong; `closed` when the person wants the row of
    single things again.
    """

    entered = Signal(object)
    closed = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._category = ""
        self.category, self.count = ChoiceField(), QLineEdit()
        self.weight, self.note, self.unit = QLineEdit(), QLineEdit(), QComboBox()
        for unit in PACKAGES:
            self.unit.addItem(units.unit(unit), str(unit))
        add = i18n.translate("Donations", "Add")
        self.add = Button(add, Look.PRIMARY, keys="Return", large=True, clicked=self.press_enter)
        self._editors: dict[str, QWidget] = {
            "category": self.category,
            "packages": self.count,
            "unit": self.unit,
            "weight": self.weight,
            "note": self.note,
        }
        self.below = Understood()
        self._lay_out()
        name = i18n.translate("Donations", "Categories")
        self.choices = ChoiceList(self.category, _COLUMNS, name, page=page, least=_LEAST_WIDTH)
        self.category.textEdited.connect(self._type_category)
        self.choices.chosen.connect(self._choose)
        self.choices.taken.connect(self._take)
        self.count.textEdited.connect(self._type_count)
        self.clear()

    def _lay_out(self) -> None:
        titles = {
            "category": (i18n.translate("Donations", "Category"), 180),
            "packages": (i18n.translate("Donations", "How many"), 92),
            "unit": (i18n.translate("Donations", "Bags or boxes"), 120),
            "weight": (i18n.translate("Donations", "Weight, kg"), 100),
            "note": (i18n.translate("Donations", "Note"), 140),
        }
        row = QHBoxLayout()
        row.setSpacing(8)
        for field, (title, least) in titles.items():
            editor = self._editors[field]
            word = label(title, "label")
            word.setBuddy(editor)
            editor.setAccessibleName(title)
            editor.setProperty("large", True)
            word.ensurePolished()
            column = QVBoxLayout()
            column.setSpacing(3)
            column.addWidget(word)
            column.addWidget(editor)
            editor.setMinimumWidth(max(least, word.sizeHint().width()))
            if field in ("packages", "unit", "weight"):
                editor.setMaximumWidth(editor.minimumWidth())
            row.addLayout(column, {"category": 2, "note": 3}.get(field, 0))
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        for figure in (self.count, self.weight):
            figure.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 8)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addWidget(self.below)

    # What pages ask

    def draft(self) -> RoughDraft:
        """The row as it stands."""
        unit = str(self.unit.currentData())
        return RoughDraft(self._category, self.count.text(), unit, self.weight.text(), self.note.text())

    def put_back(self, draft: RoughDraft) -> bool:
        """Shows a line again that could not be saved; False where another one is being typed."""
        if not self.draft().is_empty or self.category.text():
            return False
        self._category = draft.category
        self.category.setText(category_name(draft.category))
        for editor, text in ((self.count, draft.count), (self.weight, draft.weight), (self.note, draft.note)):
            editor.setText(text)
        self.unit.setCurrentIndex(max(0, self.unit.findData(draft.unit)))
        return True

    def clear(self) -> None:
        """Ready for the next line; bags stay bags."""
        self._category = ""
        for editor in (self.category, self.count, self.weight, self.note):
            editor.setText("")
        self.choices.close_list()
        self._mark({})

    def start(self) -> None:
        """Goes to the first field, with all categories below it."""
        self.category.setFocus()
        self._type_category(self.category.text())

    def refuse(self, field: str, sentence: str) -> None:
        """Says what is wrong with a field, and goes there."""
        self._mark({field: sentence})
        editor = self._editors.get(field, self.count)
        editor.setFocus()
        if isinstance(editor, QLineEdit):
            editor.selectAll()

    @property
    def error(self) -> str:
        """What is said to be wrong, empty when nothing is."""
        return self.below.error

    # Typing

    def _type_category(self, text: str) -> None:
        self._category = ""
        self.choices.show_rows([_Category(code, category_name(code)) for code in categories_like(text)])
        self._mark({})

    def _take(self, category: _Category) -> None:
        self._category = category.id
        self.category.setText(category.title)

    def _choose(self, category: _Category) -> None:
        self._take(category)
        self.count.setFocus()

    def _type_count(self, _text: str) -> None:
        named = self.draft().named_unit()
        if named:
            self.unit.setCurrentIndex(self.unit.findData(named))
        self._mark({})

    def _mark(self, sentences: Mapping[str, str]) -> None:
        for field, editor in self._editors.items():
            set_look(editor, "true" if sentences.get(field) else "false", "wrong")
            editor.setAccessibleDescription(sentences.get(field, ""))
        first = next(iter(sentences.values()), "")
        hint = i18n.translate("Donations", "What is in them is sorted out later. Esc: single things again")
        self.below.say(first or hint, wrong=bool(first))

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to what is missing, then logs; Esc goes back to single things."""
        key = Qt.Key(event.key())
        if key in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.press_enter()
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def press_enter(self) -> None:
        """What Enter and the button do: from the number it goes by the weight."""
        if self.category.proposing:
            self.choices.choose()
            return
        draft = self.draft()
        faults, missing = draft.faults(), draft.missing()
        if faults:
            field = next(iter(faults))
            self.refuse(field, explain(faults[field]))
        elif missing == "category":
            self.start()
        elif missing:
            self._editors[missing].setFocus()
        elif self.count.hasFocus() and not draft.weight.strip() and not draft.says_weight:
            self.weight.setFocus()
        else:
            self.clear()
            self.category.setFocus()
            self.entered.emit(draft)
