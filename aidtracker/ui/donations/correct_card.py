"""Putting a typing error of a line right; below the fields stands what happened to the line so far."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.queries.donations import LineRow
from aidtracker.data.queries.line_history import HistoryRow, line_history
from aidtracker.domain.catalogue import Item, ItemIndex
from aidtracker.domain.errors import Refused
from aidtracker.domain.units import Unit
from aidtracker.services.conditions import CONDITIONS
from aidtracker.services.corrections import CorrectLine, correct_line
from aidtracker.services.line_story import told
from aidtracker.services.messages import explain
from aidtracker.ui import formats, units
from aidtracker.ui.categories import category
from aidtracker.ui.context import Context
from aidtracker.ui.donations.correct_state import Fields, corrected, fields_of
from aidtracker.ui.donations.what_field import Proposal, Proposals, WhatField
from aidtracker.ui.widgets import (
    Button,
    Card,
    FieldRow,
    FormField,
    Look,
    Scrolled,
    clear,
    hairline,
    label,
    set_look,
)

_HISTORY_HEIGHT = 132
_OF_PACKAGES = frozenset({"quantity", "unit", "weight", "note"})
"""What can be corrected of packages that nobody has looked into."""


class CorrectCard(Card):
    """`show_line` fills it. `corrected`: the line was saved; `closed`: the person left it as it was."""

    corrected = Signal()
    closed = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        """`parent` is the page: the proposals float over it."""
        super().__init__(parent=parent)
        self._context = context
        self._line: LineRow | None = None
        self._item: Item | None = None
        self.what = WhatField()
        self.unit, self.condition = QComboBox(), QComboBox()
        self.lines = {
            name: QLineEdit()
            for name in ("quantity", "expiry", "weight", "batch", "detail", "value", "currency", "note")
        }
        self.proposals = Proposals(self.what, context.language, parent)
        self.fields: dict[str, FormField] = self._make_fields()
        self.refusal = label("", "error", wrap=True)
        self._history = QVBoxLayout()
        self.save = Button(
            i18n.translate("Donations", "Save correction"),
            Look.PRIMARY,
            keys="Ctrl+Return",
            clicked=self._save,
        )
        self._fill()
        self.what.textEdited.connect(self._type_what)
        self.proposals.chosen.connect(self._take)
        self.proposals.taken.connect(self._take)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            saving = QShortcut(QKeySequence(keys), self)
            saving.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            saving.activated.connect(self._save)

    def _make_fields(self) -> dict[str, FormField]:
        for unit in Unit:
            self.unit.addItem(units.unit(unit), unit)
        for code, text in CONDITIONS.items():
            self.condition.addItem(i18n.translate("Conditions", text), code)
        self.lines["expiry"].setPlaceholderText(i18n.translate("Donations", "05/2027"))
        self.lines["currency"].setPlaceholderText("USD")
        editors: dict[str, QWidget] = {
            "quantity": self.lines["quantity"],
            "unit": self.unit,
            "item": self.what,
            "expiry": self.lines["expiry"],
            "condition": self.condition,
            "weight": self.lines["weight"],
            "detail": self.lines["detail"],
            "batch": self.lines["batch"],
            "value": self.lines["value"],
            "currency": self.lines["currency"],
            "note": self.lines["note"],
        }
        return {name: FormField(title, editors[name]) for name, title in _titles().items()}

    def _fill(self) -> None:
        self.add_action(
            Button(
                i18n.translate("Donations", "Leave as it was"), Look.QUIET, keys="Esc", clicked=self._leave
            )
        )
        self.add_action(self.save)
        first = [("quantity", 2), ("unit", 2), ("item", 8), ("expiry", 3), ("condition", 3), ("weight", 2)]
        second = [("detail", 4), ("batch", 3), ("value", 2), ("currency", 2), ("note", 6)]
        for row in (first, second):
            self.body.addWidget(FieldRow(*((self.fields[name], share) for name, share in row)))
        self.body.addWidget(self.refusal)
        self.body.addWidget(hairline())
        self.body.addWidget(label(i18n.translate("Donations", "What happened to this line"), "label"))
        content = QWidget()
        self._history.setSpacing(4)
        self._history.setContentsMargins(0, 0, 0, 0)
        content.setLayout(self._history)
        story = Scrolled(content)
        story.setMaximumHeight(_HISTORY_HEIGHT)
        self.body.addWidget(story)

    # What pages ask

    def set_catalogue(self, index: ItemIndex) -> None:
        """The items that are proposed."""
        self.proposals.set_index(index)

    def show_line(self, line: LineRow, item: Item | None) -> None:
        """Shows a line to be corrected, with its item where it has one."""
        self._line, self._item = line, item
        name = self._name(line, item)
        self.set_title(
            i18n.translate("Donations", "Correct line {position}").format(position=line.position),
            category(line.category) if line.rough else name,
        )
        self._show_fields(fields_of(line, name, formats.locale().decimalPoint()))
        for field, form in self.fields.items():
            form.setVisible(not line.rough or field in _OF_PACKAGES)
        self._say({})
        self._show_history([])
        read, lot_id = self._context.services.read, line.id
        self._context.tasks.run(lambda: read(line_history, lot_id), self._show_history, key="line_history")
        quantity = self.lines["quantity"]
        quantity.setFocus()
        quantity.selectAll()

    def _name(self, line: LineRow, item: Item | None) -> str:
        language = self._context.language
        return item.name(language) if item is not None else line.name(language)

    def _show_fields(self, fields: Fields) -> None:
        for name, editor in self.lines.items():
            editor.setText(getattr(fields, name))
        self.what.setText(fields.item)
        for box, code in ((self.unit, fields.unit), (self.condition, fields.condition)):
            if box.findData(code) < 0:  # a list that was imported may know other units
                box.addItem(code, code)
            box.setCurrentIndex(box.findData(code))

    def _show_history(self, rows: Sequence[HistoryRow]) -> None:
        clear(self._history)
        for row in reversed(rows):
            said = told(row, self._context.language)
            when = formats.moment(row.when, self._context.zone)
            self._history.addWidget(
                label(" · ".join(filter(None, (when, row.who, said))), "small", wrap=True)
            )
        self._history.addStretch(1)

    # Typing

    def _type_what(self, text: str) -> None:
        self._item = None
        self.proposals.propose(" ".join(text.split()))

    def _take(self, proposal: Proposal) -> None:
        if proposal.item is not None:
            self._item = proposal.item
            self.what.setText(proposal.item.name(self._context.language))
            self.what.setCursorPosition(0)

    def _today(self) -> date:
        return datetime.now(self._context.zone).date()

    def _typed(self) -> Fields:
        return Fields(
            item=self.what.text(),
            unit=str(self.unit.currentData()),
            condition=str(self.condition.currentData()),
            **{name: editor.text() for name, editor in self.lines.items()},
        )

    def _say(self, faults: Mapping[str, str]) -> None:
        self.refusal.hide()
        for name, form in self.fields.items():
            form.set_error(faults.get(name, ""))
        first = next((name for name in self.fields if name in faults), None)
        if first is not None:
            self.fields[first].editor.setFocus()

    # Leaving

    def _save(self) -> None:
        if self._line is None:
            return
        mark = formats.locale().decimalPoint()
        read = corrected(self._line, self._typed(), self._item, self._today(), mark)
        self._say({field: explain(problem) for field, problem in read.faults.items()})
        if read.line is not None:
            request = CorrectLine(self._line.id, read.line)
            self._context.perform(self, correct_line, request, self._saved, self._refused)

    def _saved(self, _nothing: None) -> None:
        self._say({})
        self.corrected.emit()

    def _refused(self, error: Exception) -> None:
        """What was typed stays; the reason, which can be long, stands below the fields."""
        if isinstance(error, Refused):
            field = self.fields[error.about if error.about in self.fields else "quantity"]
            set_look(field.editor, "true", "wrong")
            field.editor.setAccessibleDescription(self._context.words_of(error))
            field.editor.setFocus()
            self.refusal.setText(self._context.words_of(error))
            self.refusal.show()
        else:
            self._context.tasks.refused.emit(error)

    def _leave(self) -> None:
        self.proposals.close_list()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, Esc leaves the line as it was."""
        keys: Mapping[int, Callable[[], None]] = {
            Qt.Key.Key_Return: self._save,
            Qt.Key.Key_Enter: self._save,
            Qt.Key.Key_Escape: self._leave,
        }
        if event.key() in keys:
            keys[event.key()]()
        else:
            super().keyPressEvent(event)


def _titles() -> dict[str, str]:
    return {
        "quantity": i18n.translate("Donations", "Quantity"),
        "unit": i18n.translate("Donations", "Unit"),
        "item": i18n.translate("Donations", "What"),
        "expiry": i18n.translate("Donations", "Best before"),
        "condition": i18n.translate("Donations", "Condition"),
        "weight": i18n.translate("Donations", "Weight, kg"),
        "detail": i18n.translate("Donations", "Size or kind"),
        "batch": i18n.translate("Donations", "Batch"),
        "value": i18n.translate("Donations", "Value"),
        "currency": i18n.translate("Donations", "Currency"),
        "note": i18n.translate("Donations", "Note"),
    }
