"""The quick line row: quantity, what, best before, condition, weight. Enter logs it."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.queries.needs import NeedRow
from aidtracker.domain.catalogue import Item, ItemIndex
from aidtracker.domain.errors import Problem
from aidtracker.domain.intake import IntakeLevel
from aidtracker.i18n import Language
from aidtracker.services.intake import goods_findings
from aidtracker.services.messages import explain
from aidtracker.ui import formats, units
from aidtracker.ui.donations import words
from aidtracker.ui.donations.state import EXPIRY_PAST, Draft, Faults, Field, stops
from aidtracker.ui.donations.what_field import Proposal, Proposals, WhatField
from aidtracker.ui.widgets import Button, ElidingLabel, Icon, Look, label, set_look

_LOOK_AFTER_MS = 500
_WIDEST = 176
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineForm(QWidget):
    """`entered` carries a `Draft` in which nothing is wrong; the row is empty again by then."""

    entered = Signal(object)

    def __init__(self, language: Language, today: Callable[[], date], page: QWidget) -> None:
        super().__init__(page)
        self._language, self._today = language, today
        self._item: Item | None = None
        self._words_meant = self._past_meant = ""
        self._filling = False
        self.what = WhatField()
        self.quantity, self.expiry, self.weight = QLineEdit(), QLineEdit(), QLineEdit()
        self.condition = QComboBox()
        for code, text in words.CONDITIONS.items():
            self.condition.addItem(i18n.translate("Conditions", text), code)
        self.add = Button(
            i18n.translate("Donations", "Add"),
            Look.PRIMARY,
            keys="Return",
            large=True,
            clicked=self.press_enter,
        )
        self.proposals = Proposals(self.what, language, page)
        self._editors: dict[Field, QLineEdit | QComboBox] = {
            Field.QUANTITY: self.quantity,
            Field.ITEM: self.what,
            Field.EXPIRY: self.expiry,
            Field.CONDITION: self.condition,
            Field.WEIGHT: self.weight,
        }
        self._sign, self._said = Icon("circle-alert", "urgent", 14), ElidingLabel("small", least=200)
        self._looking = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._lay_out()
        self._connect()
        self.clear()

    def _lay_out(self) -> None:
        titles = {
            Field.QUANTITY: (i18n.translate("Donations", "Quantity"), 0, 92),
            Field.ITEM: (i18n.translate("Donations", "What"), 1, 200),
            Field.EXPIRY: (i18n.translate("Donations", "Best before"), 0, 116),
            Field.CONDITION: (i18n.translate("Donations", "Condition"), 0, 132),
            Field.WEIGHT: (i18n.translate("Donations", "Weight, kg"), 0, 92),
        }
        row = QHBoxLayout()
        row.setSpacing(8)
        for field, (title, share, width) in titles.items():
            row.addLayout(self._titled(title, self._editors[field], width, fixed=not share), share)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        for figure in (self.quantity, self.weight):
            figure.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.expiry.setPlaceholderText(i18n.translate("Donations", "05/2027"))
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self._sign)
        below.addWidget(self._said)
        below.addStretch(1)
        self._said.setFixedHeight(18)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 8)
        layout.setSpacing(5)
        layout.addLayout(row)
        layout.addLayout(below)

    def _titled(self, title: str, editor: QWidget, width: int, *, fixed: bool) -> QVBoxLayout:
        word = label(title, "label")
        word.setBuddy(editor)
        editor.setAccessibleName(title)
        editor.setProperty("large", True)
        # What the style sheet says of them is not known before.
        word.ensurePolished()
        editor.ensurePolished()
        if fixed:
            asked = editor.sizeHint().width() if isinstance(editor, QComboBox) else 0
            editor.setFixedWidth(max(width, word.sizeHint().width(), min(asked, _WIDEST)))
        else:
            editor.setMinimumWidth(width)
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(word)
        column.addWidget(editor)
        return column

    def _connect(self) -> None:
        self.what.textEdited.connect(self._type_what)
        self.proposals.chosen.connect(self._choose)
        self.proposals.taken.connect(self._take)
        self._looking.timeout.connect(self._look)
        for line in (self.quantity, self.what, self.expiry, self.weight):
            line.textChanged.connect(self._wait_to_look)
        self.condition.currentIndexChanged.connect(self._wait_to_look)

    # What pages ask

    def set_catalogue(self, index: ItemIndex, needs: Mapping[str, NeedRow]) -> None:
        """The items that are proposed, and what is needed of them, by their keys."""
        self.proposals.index, self.proposals.needs = index, needs

    def draft(self) -> Draft:
        """The row as it stands."""
        return Draft(
            quantity=self.quantity.text(),
            what=self.what.text(),
            item=self._item,
            expiry=self.expiry.text(),
            condition=str(self.condition.currentData()),
            weight=self.weight.text(),
            mark=formats.locale().decimalPoint(),
        )

    def put_back(self, draft: Draft) -> bool:
        """Shows a line again that could not be saved; False where another one is being typed."""
        if not self.draft().is_empty:
            return False
        self._filling = True
        self._item = draft.item
        self._words_meant = draft.what
        for editor, text in (
            (self.quantity, draft.quantity),
            (self.what, draft.what),
            (self.expiry, draft.expiry),
            (self.weight, draft.weight),
        ):
            editor.setText(text)
        self.condition.setCurrentIndex(max(0, self.condition.findData(draft.condition)))
        self._filling = False
        self._enable_expiry()
        return True

    def clear(self) -> None:
        """Ready for the next line."""
        self._filling = True
        self._item, self._words_meant, self._past_meant = None, "", ""
        for line in (self.quantity, self.what, self.expiry, self.weight):
            # With clear(), Ctrl+Z would bring back the figure instead of undoing the line.
            line.setText("")
        self.condition.setCurrentIndex(0)
        self.proposals.close_list()
        self._filling = False
        self._looking.stop()
        self._enable_expiry()
        self.say({})

    def refuse(self, field: Field, sentence: str) -> None:
        """Says what is wrong with a field, and goes there."""
        self._mark({field: sentence})
        editor = self._editors[field]
        editor.setFocus()
        if isinstance(editor, QLineEdit):
            editor.selectAll()

    def say(self, faults: Faults) -> None:
        """Says what is wrong, or what is to be known about the line."""
        self._mark({field: words.fault(problem) for field, problem in faults.items()})

    @property
    def error(self) -> str:
        """What is said to be wrong, empty when nothing is."""
        return self._said.text() if self._said.property("look") == "error" else ""

    @property
    def hint(self) -> str:
        """What is said of a line in which nothing is wrong."""
        return self._said.text() if not self.error else ""

    # Typing

    def _type_what(self, text: str) -> None:
        self._item, self._words_meant = None, ""
        self._enable_expiry()
        self.proposals.propose(" ".join(text.split()))

    def _take(self, proposal: Proposal) -> None:
        if proposal.item is not None:
            self._item = proposal.item
            self.what.setText(proposal.item.name(self._language))
            self.what.setCursorPosition(0)
        else:
            self._words_meant = self.what.text()
        self._enable_expiry()
        self._look()

    def _choose(self, proposal: Proposal) -> None:
        self._take(proposal)
        self.press_enter()

    def _enable_expiry(self) -> None:
        tracked = self._item is not None and self._item.expiry_tracked
        self.expiry.setEnabled(tracked or bool(self.expiry.text()))

    def _wait_to_look(self) -> None:
        if not self._filling:
            self._looking.start()

    def _look(self) -> None:
        self._looking.stop()
        if self._filling:
            return
        faults = self.draft().faults(self._today())
        self.say(faults)
        if Field.EXPIRY in faults and faults[Field.EXPIRY].code == EXPIRY_PAST:
            self._past_meant = self.expiry.text()

    def _mark(self, sentences: Mapping[Field, str]) -> None:
        for field, editor in self._editors.items():
            sentence = sentences.get(field, "")
            set_look(editor, "true" if sentence else "false", "wrong")
            editor.setAccessibleDescription(sentence)
        first = next((sentences[field] for field in Field if field in sentences), "")
        self._sign.setVisible(bool(first))
        set_look(self._said, "error" if first else "small")
        self._said.setText(first or self._note())

    def _note(self) -> str:
        """What is to be known before the line is logged: its unit, and what the rules say."""
        draft = self.draft()
        if draft.item is None or draft.faults(self._today()):
            return ""
        counted = i18n.translate("Donations", "Counted in {unit}").format(unit=units.unit(draft.item.unit))
        found = goods_findings(draft.item, draft.read_expiry(), draft.condition, "", self._today())
        grave = [problem for problem in found if words.level_of(problem) is not IntakeLevel.WARN]
        return " · ".join([counted, *(explain(problem) for problem in grave[:1])])

    # Enter

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to what is still wanted, then logs the line."""
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.press_enter()
        else:
            super().keyPressEvent(event)

    def press_enter(self) -> None:
        """What Enter and the button do."""
        if self.what.proposing:
            self.proposals.choose()
            return
        draft = self.draft()
        here = next((field for field, editor in self._editors.items() if editor.hasFocus()), None)
        if draft.is_empty:
            self.quantity.setFocus()
        elif self._stop_at_fault(draft, here) or self._ask_what_is_meant(draft):
            return
        elif (wanted := next(iter(stops(draft, here)), None)) is not None:
            self._editors[wanted].setFocus()
            self._look()
        else:
            self.clear()
            self.quantity.setFocus()
            self.entered.emit(draft)

    def _stop_at_fault(self, draft: Draft, here: Field | None) -> bool:
        faults: dict[Field, Problem] = {**draft.faults(self._today())}
        past = faults.get(Field.EXPIRY)
        if past is not None and past.code == EXPIRY_PAST and draft.expiry == self._past_meant:
            del faults[Field.EXPIRY]
        missing = draft.missing()
        if here is Field.QUANTITY and Field.ITEM in missing and not faults and len(missing) == 1:
            self.what.setFocus()
            return True
        faults.update(missing)
        first = next((field for field in Field if field in faults), None)
        if first is None:
            return False
        if faults[first].code == EXPIRY_PAST:
            self._past_meant = draft.expiry
        self.refuse(first, words.fault(faults[first]))
        return True

    def _ask_what_is_meant(self, draft: Draft) -> bool:
        """Words are logged as words only where that was chosen, or nothing in the catalogue is like them."""
        if draft.item is not None or draft.what == self._words_meant:
            return False
        self.proposals.propose(" ".join(draft.what.split()))
        if not self.proposals.has_items:
            self.proposals.close_list()
            return False
        self.what.setFocus()
        return True
