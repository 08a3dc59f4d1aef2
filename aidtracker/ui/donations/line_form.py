"""The quick line row: how many, what, and what this thing needs besides. Enter logs it."""

import re
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.domain.barcodes import shown_gtin
from aidtracker.domain.catalogue import Item, ItemIndex
from aidtracker.domain.errors import Problem
from aidtracker.domain.needs import Standing
from aidtracker.i18n import Language
from aidtracker.services.messages import explain
from aidtracker.ui import units
from aidtracker.ui.donations.choice_list import ENTER
from aidtracker.ui.donations.draft import Draft, Faults, Field, Reading, stops, wants_condition, wants_expiry
from aidtracker.ui.donations.known import Known
from aidtracker.ui.donations.line_fields import LineFields
from aidtracker.ui.donations.scans import Scans, scanned_code
from aidtracker.ui.donations.taking import taken
from aidtracker.ui.donations.understood import Understood, barcode_chip, chips
from aidtracker.ui.donations.what_field import Proposal, Proposals
from aidtracker.ui.widgets import Button, Look

_LOOK_AFTER_MS = 500
_PAST = "expiry.past"
_IS_A_LINE = re.compile(r"(?:^|\s)(?![xх]\s?\d*$)[^\W\d_]", re.IGNORECASE)
"""Words typed where the quantity stands: the person types the whole line."""


class LineForm(QWidget):
    """`entered` carries a `Draft` in which nothing is wrong; the row is empty again by then.

    `learnt` carries a barcode and the key of the item it stands on, `looked` the draft when it was last
    looked at; `left_for_lines` tells that the person goes to the lines.
    """

    entered = Signal(object)
    learnt = Signal(str, str)
    looked = Signal(object)
    left_for_lines = Signal()

    def __init__(self, language: Language, today: Callable[[], date], page: QWidget) -> None:
        super().__init__(page)
        self._language, self._today = language, today
        self._item: Item | None = None
        self._words_meant = self._past_meant = self._learning = ""
        self._scans, self.last, self.idle = Scans(), Draft(), ""
        self._filling = False
        add = i18n.translate("Donations", "Add")
        self.add = Button(add, Look.PRIMARY, keys="Return", large=True, clicked=self.press_enter)
        self.fields = LineFields(self.add)
        self.what, self.quantity = self.fields.what, self.fields.lines[Field.QUANTITY]
        self.expiry, self.weight = self.fields.lines[Field.EXPIRY], self.fields.lines[Field.WEIGHT]
        self.condition = self.fields.condition
        self.what.setPlaceholderText(i18n.translate("Donations", "name, code or barcode"))
        self.below = Understood()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 8)
        layout.setSpacing(6)
        layout.addWidget(self.fields)
        layout.addWidget(self.below)
        self.proposals = Proposals(self.what, language, page, self.below)
        self._looking = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._connect()
        self.clear()

    def _connect(self) -> None:
        self.what.textEdited.connect(self._type_what)
        self.quantity.textEdited.connect(self._type_quantity)
        self.proposals.chosen.connect(self._choose)
        self.proposals.taken.connect(self._take)
        self.fields.changed.connect(self._wait_to_look)
        self._looking.timeout.connect(self.look)

    # What pages ask

    def set_catalogue(self, index: ItemIndex) -> None:
        """The items alone, where nothing else is to be known of them."""
        self.proposals.set_index(index)

    def set_known(self, known: Known) -> None:
        """The items that are proposed, and what is known of them."""
        self.proposals.known = known

    def draft(self) -> Draft:
        """The row as it stands."""
        return replace(self.fields.draft(), item=self._item, today=self._today())

    def put_back(self, draft: Draft) -> bool:
        """Shows a line again; False where another one is being typed."""
        if not self.draft().is_empty:
            return False
        self._show(draft)
        self._words_meant = draft.what
        self.look()
        return True

    def repeat(self) -> None:
        """The last line once more; the quantity is what differs."""
        if not self.last.is_empty and self.put_back(self.last):
            self.fields.go_to(Field.QUANTITY, select=True)

    def open_more(self) -> None:
        """All fields, or only those that are needed."""
        more = not self.fields.more
        self.fields.open_more(more)
        self._show_wanted()
        if more:
            self.fields.go_to(Field.DETAIL)
        elif self.fields.here is None:
            self.fields.go_to(Field.QUANTITY)

    def clear(self) -> None:
        """Ready for the next line."""
        self.fields.open_more(False)
        self._show(Draft())
        self._words_meant = self._past_meant = self._learning = ""
        self.look()

    def refuse(self, field: Field, sentence: str) -> None:
        """Says what is wrong with a field, and goes there."""
        self._mark({field: sentence})
        self.fields.go_to(field, select=True)

    @property
    def error(self) -> str:
        """What is said to be wrong, empty when nothing is."""
        return self.below.error

    @property
    def hint(self) -> str:
        """What is said of a line in which nothing is wrong."""
        return self.below.hint

    # Typing

    def _type_what(self, text: str) -> None:
        self._item, self._words_meant = None, ""
        self._show_wanted()
        draft = self.draft()
        said = draft.said()
        self.proposals.propose_line(said, " ".join(text.split()))
        self._show_chips(draft, draft.read())
        if self.below.hint:
            self.below.say("")

    def _type_quantity(self, text: str) -> None:
        """Words typed here belong to What, with the figure: the whole line may be typed anywhere."""
        if _IS_A_LINE.search(text) and not self.what.text():
            self.quantity.setText("")
            self.what.setText(text)
            self.what.setFocus()
            self._type_what(text)

    def _take(self, proposal: Proposal) -> None:
        if proposal.item is not None:
            self._take_item(proposal.item)
        elif not proposal.instead:
            self._words_meant = self.what.text()
            self.look()

    def _take_item(self, item: Item) -> None:
        self._show(taken(self.draft(), item, item.name(self._language)))
        self.what.setCursorPosition(0)
        if self._learning:
            self.learnt.emit(self._learning, item.key)
            self._learning = ""
        self.look()

    def _choose(self, proposal: Proposal) -> None:
        if self._scan(Field.ITEM):
            return
        if proposal.instead:
            # The whole line now stands in What, with its quantity.
            self.quantity.setText("")
            self.what.setText(proposal.instead)
            self._type_what(proposal.instead)
            return
        doubts = self.draft().read().faults
        self._take(proposal)
        # What could be read two ways is in its field now, and is looked at before it is logged.
        first = next((field for field in Field if field in doubts and field is not Field.ITEM), None)
        if proposal.item is not None and first is not None:
            self.refuse(first, explain(doubts[first]))
        else:
            self.press_enter()

    def _show(self, draft: Draft) -> None:
        self._filling = True
        self._item = draft.item
        self.fields.show_draft(draft)
        self.proposals.close_list()
        self._filling = False
        self._looking.stop()
        self._show_wanted()

    def _show_wanted(self) -> None:
        item = self._item
        wanted = {Field.EXPIRY} if item is not None and wants_expiry(item) else set()
        wanted |= {Field.CONDITION} if item is not None and wants_condition(item) else set()
        self.fields.show_wanted(frozenset(wanted))

    # Looking

    def _wait_to_look(self) -> None:
        if not self._filling:
            self._looking.start()

    def look(self) -> None:
        """Says what is wrong, or what is to be known about the line."""
        self._looking.stop()
        if self._filling:
            return
        draft = self.draft()
        reading = draft.read()
        told = {**reading.faults, **reading.warnings}
        if Field.EXPIRY in told and told[Field.EXPIRY].code == _PAST:
            self._past_meant = draft.expiry
        self._show_chips(draft, reading)
        self._mark(_sentences(told))
        self.looked.emit(draft)

    def _show_chips(self, draft: Draft, reading: Reading) -> None:
        learning = [barcode_chip(shown_gtin(self._learning))] if self._learning else []
        self.below.show_pills((*learning, *chips(draft, reading)))

    def _mark(self, sentences: Mapping[Field, str]) -> None:
        self.fields.mark(sentences)
        first = next((sentences[field] for field in Field if field in sentences), "")
        self.below.say(first or self._note(), wrong=bool(first))

    def _note(self) -> str:
        """What is to be known before the line is logged."""
        item, known = self._item, self.proposals.known
        if self._learning:
            return i18n.translate("Donations", "Not seen before: what is it? It is known the next time.")
        if item is not None:
            need = None if known is None else known.need_of(item)
            if need is not None and need.standing is Standing.NOT_NOW:
                return i18n.translate(
                    "Donations", "{site} does not take this now. Enter logs it all the same."
                ).format(site=need.site)
            counted = i18n.translate("Donations", "Counted in {unit}")
            return counted.format(unit=units.unit(item.unit))
        return self.idle if self.draft().is_empty else ""

    # Enter and the other keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to what is still wanted, then logs; Up in an empty row goes to the lines."""
        key = Qt.Key(event.key())
        if key in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.press_enter()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.draft().is_empty:
            self.left_for_lines.emit()
        elif key == Qt.Key.Key_Escape and not self.draft().is_empty:
            # F3 brings it back.
            self.last = self.draft()
            self.clear()
            self.fields.go_to(Field.QUANTITY)
            self.below.say(i18n.translate("Donations", "Row emptied. F3 brings it back."))
        else:
            super().keyPressEvent(event)

    def press_enter(self) -> None:
        """What Enter and the button do."""
        if self.what.proposing:
            self.proposals.choose()
            return
        here = self.fields.here
        if self._scan(here):
            return
        draft = self.draft()
        if draft.is_empty:
            self.quantity.setFocus()
        elif self._stop_at_fault(draft, here) or self._ask_what_is_meant(draft):
            return
        elif (wanted := next(iter(stops(draft, here)), None)) is not None:
            self.fields.go_to(wanted)
            self.look()
        else:
            self.last = draft
            self.clear()
            self.fields.go_to(Field.QUANTITY)
            self.entered.emit(draft)

    def _stop_at_fault(self, draft: Draft, here: Field | None) -> bool:
        reading = draft.read()
        faults: dict[Field, Problem] = dict(reading.faults)
        past = reading.warnings.get(Field.EXPIRY)
        if past is not None and past.code == _PAST and draft.expiry != self._past_meant:
            faults[Field.EXPIRY] = past
        missing = draft.missing()
        faults = {**missing, **faults}
        first = next((field for field in Field if field in faults), None)
        if first is None:
            return False
        if first in missing and first not in reading.faults and first is not here:
            # Nothing is wrong yet: the keyboard goes where it is still missing.
            self.fields.go_to(first)
            self.look()
            return True
        if faults[first].code == _PAST:
            self._past_meant = draft.expiry
        self.refuse(first, explain(faults[first]))
        return True

    def _ask_what_is_meant(self, draft: Draft) -> bool:
        """Words are logged as words only where that was chosen, or nothing in the catalogue is like them."""
        if draft.item is not None or draft.what == self._words_meant:
            return False
        said = draft.said()
        self.proposals.propose_line(said, " ".join(draft.what.split()))
        if not self.proposals.has_items:
            self.proposals.close_list()
            return False
        self.what.setFocus()
        return True

    # Scanning

    def _scan(self, here: Field | None) -> bool:
        """A barcode alone in Quantity or What, and Enter: what a scanner types."""
        if here not in (Field.QUANTITY, Field.ITEM) or self.proposals.known is None:
            return False
        gtin = scanned_code(self.fields.lines[here].text())
        if not gtin:
            return False
        now, before = time.monotonic(), self._scans
        item = self.proposals.known.index.by_barcode(gtin)
        again = here is Field.QUANTITY and self._item is not None and self._item is item
        put = str(before.count) if here is Field.QUANTITY and self._item is not None else ""
        self.fields.lines[here].setText(put)
        self.proposals.close_list()
        if before.is_double(gtin, now):
            self.quantity.selectAll()
            self._scans = replace(before, at=now)
        elif again:
            self._count_one_more(gtin, now)
        elif self._finish_first():
            self._scans = before.read(gtin, now, again=False)
            self._take_scanned(gtin, item)
        return True

    def _count_one_more(self, gtin: str, now: float) -> None:
        self._scans = self._scans.read(gtin, now, again=True)
        self.quantity.setText(str(self._scans.count))
        self.fields.go_to(Field.QUANTITY, select=True)
        self.look()

    def _finish_first(self) -> bool:
        """Whether the row is free for another thing: the one scanned before is logged on the way."""
        if self._item is None:
            return True
        self.press_enter()
        if self.draft().is_empty:
            return True
        self.below.say(i18n.translate("Donations", "Finish this line first, then scan the next."), wrong=True)
        return False

    def _take_scanned(self, gtin: str, item: Item | None) -> None:
        if item is None:
            self._learning = gtin
            self.what.setFocus()
            self.look()
            return
        counted = bool(self.quantity.text().strip())
        self._take_item(item)
        if counted:
            self.press_enter()
        else:
            self.quantity.setText("1")
            self.fields.go_to(Field.QUANTITY, select=True)
            self.look()


def _sentences(told: Faults) -> dict[Field, str]:
    return {field: explain(problem) for field, problem in told.items()}
