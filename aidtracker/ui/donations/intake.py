"""New donation: lines logged one after another, each on disk before the next."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.queries.catalogue import load_items
from aidtracker.data.queries.donations import LineRow
from aidtracker.data.queries.intake import DonationHead, InHand, donation_in_hand
from aidtracker.data.queries.needs import NeedRow, latest_needs
from aidtracker.domain.catalogue import Item, ItemIndex
from aidtracker.domain.errors import Refused
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.donations import (
    DonationRef,
    LineLogged,
    LogLine,
    LotRef,
    finish_donation,
    log_line,
    take_back_line,
)
from aidtracker.services.intake import goods_findings
from aidtracker.ui.actions import ActionSpec
from aidtracker.ui.context import Context
from aidtracker.ui.donations.columns import Logged
from aidtracker.ui.donations.findings_card import FindingsCard
from aidtracker.ui.donations.intake_cards import DonationCard, LinesCard
from aidtracker.ui.donations.line_form import LineForm
from aidtracker.ui.donations.needs_card import NeedsCard, needs_to_show
from aidtracker.ui.donations.state import Draft, Field, Waiting
from aidtracker.ui.page import Head, Page

ALL = ActionSpec("intake.all", "Donations", QT_TRANSLATE_NOOP("Donations", "All donations"), "list")
TAKE_BACK = ActionSpec("intake.take_back", "Donations", QT_TRANSLATE_NOOP("Donations", "Undo line"), "undo-2")
NEW = ActionSpec("intake.new", "Donations", QT_TRANSLATE_NOOP("Donations", "New donation"), "plus", "Ctrl+N")
ADD = ActionSpec("intake.add", "Donations", QT_TRANSLATE_NOOP("Donations", "Add a line"), "plus", "F2")
DONE = ActionSpec("intake.done", "Donations", QT_TRANSLATE_NOOP("Donations", "Done"), "", "Ctrl+Return")

_SIDE_WIDTH = 304


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What is read once: the items, and what is needed of them, by their keys."""

    index: ItemIndex
    items: Mapping[str, Item]
    needs: tuple[NeedRow, ...]


class IntakePage(Page):
    """The donation in hand. `open_at` takes the number of another one; with an empty one, or when it is shown
    without any, it goes on with the one that is unfinished, or begins a new one.
    """

    areas = frozenset({"donations", "catalogue", "needs"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._number, self._fresh = "", False
        self._shown: DonationHead | None = None
        self._waiting = Waiting()
        self._catalogue: Catalogue | None = None
        self._needs: Mapping[str, NeedRow] = {}
        self._reading = True
        self._finish_when_saved = False
        self._adding = False
        self.form = LineForm(context.language, self._today, self)
        self.needs = NeedsCard(context.language)
        self.findings = FindingsCard(context, context.language)
        self._card = DonationCard(self.form)
        self._lines_card = LinesCard(context.language)
        self.lines = self._lines_card.panel
        self._make_actions()
        self._lay_out()
        self._connect()
        self.first_focus = self.form.quantity
        self._show_head(InHand("", None, ()))

    def _make_actions(self) -> None:
        add = self.context.actions.add
        self._all = add(ALL, self, self._show_all)
        self._taking_back = add(TAKE_BACK, self, self._take_back, self._can_take_back)
        self._add = add(ADD, self, self._add_line, self._is_only_looked_at)
        self._done = add(DONE, self, self._finish, self._can_finish)
        self._new = add(NEW, self, self._begin, self._is_finished)
        self._lines_card.set_actions(self._taking_back, self._add, self._done)
        # The Enter of the number pad is another key to Qt.
        QShortcut(QKeySequence("Ctrl+Enter"), self).activated.connect(self._done.trigger)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self._card)
        left.addWidget(self._lines_card, 1)
        side = QWidget()
        side.setFixedWidth(_SIDE_WIDTH)
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(12)
        right.addWidget(self.needs, 3)
        right.addWidget(self.findings)
        right.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(left, 1)
        layout.addWidget(side)

    def _connect(self) -> None:
        self.form.entered.connect(self._enter)
        self.lines.view.selection_changed.connect(self._choose_line)
        deleting = QShortcut(QKeySequence("Del"), self.lines.view)
        deleting.setContext(Qt.ShortcutContext.WidgetShortcut)
        deleting.activated.connect(self._taking_back.trigger)

    def _today(self) -> date:
        return datetime.now(self.context.zone).date()

    # Reading

    def open_at(self, argument: object) -> None:
        """Takes the donation with this number in hand."""
        if isinstance(argument, str):
            self._turn_to(argument)

    def hideEvent(self, event: QHideEvent) -> None:
        """A finished donation that was only looked at is put away."""
        super().hideEvent(event)
        if self._is_finished():
            self._turn_to("")

    def changed(self, areas: frozenset[str], ids: frozenset[Hashable]) -> None:
        """Reads the catalogue again only where that changed."""
        if areas & {"catalogue", "needs"}:
            self._catalogue = None
        super().changed(areas, ids)

    def refresh(self) -> None:
        """Reads the donation in hand; the first time the catalogue too."""
        tasks, read = self.context.tasks, self.context.services.read
        number, fresh = self._number, self._fresh
        if self._catalogue is None:
            tasks.run(lambda: _read_catalogue(read), self._take_catalogue, key="catalogue")
        tasks.run(lambda: read(donation_in_hand, number, fresh=fresh), self._take, self._gone, key="donation")

    def _turn_to(self, number: str, *, fresh: bool = False) -> None:
        self._adding = self._adding and number == self._number
        self._number, self._fresh = number, fresh
        self._reading = True
        self.reload()

    def _take_catalogue(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        shown = needs_to_show(catalogue.needs)
        self._needs = {need.item_id: need for need in shown if need.item_id}
        self.needs.show_needs(shown)
        self.form.set_catalogue(catalogue.index, self._needs)

    def _take(self, in_hand: InHand) -> None:
        head = in_hand.head
        if self._waiting.is_idle:
            self._waiting = Waiting("" if head is None else head.id)
        if head is not None:
            self._number, self._fresh = head.number, False
        day = self._today() if head is None else head.day
        self._lines_card.show_lines([self._logged(line, day) for line in reversed(in_hand.lines)])
        self._show_head(in_hand)
        self._show_findings()
        self.context.actions.refresh()
        self._reading = False
        self._send()
        self._finish_if_asked()

    def _gone(self, error: Exception) -> None:
        """The donation was taken back, here or elsewhere."""
        if self._shown is None or self._shown.number != self._number:
            self.context.tasks.refused.emit(error)
        self._turn_to("", fresh=True)

    def _logged(self, line: LineRow, day: date) -> Logged:
        item = self._catalogue.items.get(line.item_id) if self._catalogue is not None else None
        if item is None:
            return Logged(line)
        found = goods_findings(item, line.expiry, line.condition, "", day)
        return Logged(line, found, self._needs.get(line.item_id))

    # Showing

    def _show_head(self, in_hand: InHand) -> None:
        self._shown = in_hand.head
        self._card.show_donation(in_hand, self._today())
        finished = self._is_finished()
        self._lines_card.buttons[self._done].setVisible(not finished)
        self._show_form()
        title = (
            i18n.translate("Donations", "Donation")
            if finished
            else i18n.translate("Donations", "New donation")
        )
        above = Head(title, primary=self._new if finished else None, secondary=(self._all,))
        if above != self.head:
            self.set_head(above)

    def _show_form(self) -> None:
        """A finished donation is looked at; only who wants to adds to it."""
        shown = not self._is_only_looked_at()
        self._lines_card.buttons[self._add].setVisible(not shown)
        self._card.show_form(shown)
        self.first_focus = self.form.quantity if shown else self.lines.view
        self._taking_back.setText(
            i18n.translate("Donations", "Undo line")
            if shown
            else i18n.translate("Donations", "Take back line")
        )
        if not shown and self.isVisible() and self.window().focusWidget() in {None, self.form.quantity}:
            self.lines.view.setFocus()

    def _add_line(self) -> None:
        self._adding = True
        self._show_form()
        self.form.quantity.setFocus()
        self.context.actions.refresh()

    def _show_findings(self) -> None:
        chosen = self.lines.view.selected()
        self.findings.show_line(chosen[0] if chosen else self._lines_card.newest)

    def _choose_line(self) -> None:
        self._show_findings()
        self.context.actions.refresh()

    def _is_finished(self) -> bool:
        return self._shown is not None and self._shown.finished

    def _is_only_looked_at(self) -> bool:
        return self._is_finished() and not self._adding

    def _can_take_back(self) -> bool:
        """The line just logged, or those that were chosen."""
        if self._is_finished():
            return bool(self.lines.view.selected())
        return bool(self.lines.model.rows)

    def _can_finish(self) -> bool:
        return bool(self.lines.model.rows) and not self._is_finished()

    def _show_all(self) -> None:
        self.context.open_page("donations")

    def _begin(self) -> None:
        self._turn_to("")
        self.form.quantity.setFocus()

    # Logging

    def _enter(self, draft: Draft) -> None:
        self._waiting = self._waiting.entered(draft)
        self._send()

    def _send(self) -> None:
        draft = self._waiting.next
        # Which donation is in hand must be known before a line goes into it.
        if draft is None or self._reading:
            return
        self._waiting = self._waiting.sent()
        request = LogLine(draft.line(), self._waiting.donation_id or None)
        self.context.perform(self, log_line, request, self._saved, self._not_saved, quiet=True)

    def _saved(self, saved: LineLogged) -> None:
        self._waiting = self._waiting.saved(saved.donation_id)
        self.lines.view.clearSelection()
        if self._number != saved.number:
            self._turn_to(saved.number)
        self._send()
        self._finish_if_asked()

    def _not_saved(self, error: Exception) -> None:
        """What was typed comes back into the row, with the reason beside it."""
        draft = self._waiting.drafts[0]
        self._waiting = self._waiting.failed()
        self._finish_when_saved = False
        about = error.about if isinstance(error, Refused) else ""
        if isinstance(error, Refused) and self.form.put_back(draft):
            field = Field(about) if about in list(Field) else Field.QUANTITY
            self.form.refuse(field, self.context.words_of(error))
        else:
            self.context.tasks.refused.emit(error)
        self._send()

    def _take_back(self) -> None:
        newest = self._lines_card.newest
        rows = self.lines.view.selected() or ([newest] if newest is not None else [])
        for row in rows:
            self.context.perform(self, take_back_line, LotRef(row.line.id))

    # The end of it

    def _finish(self) -> None:
        if not self.form.draft().is_empty:
            said = i18n.translate("Donations", "This line is not logged yet. Enter logs it.")
            self.form.refuse(Field.QUANTITY, said)
            return
        self._finish_when_saved = True
        self._finish_if_asked()

    def _finish_if_asked(self) -> None:
        if not self._finish_when_saved or self._reading or not self._waiting.is_idle:
            return
        self._finish_when_saved = False
        if self._waiting.donation_id:
            self.context.perform(self, finish_donation, DonationRef(self._waiting.donation_id), self._next)

    def _next(self, _nothing: None) -> None:
        self._turn_to("", fresh=True)
        self.form.quantity.setFocus()


def _read_catalogue(read: Callable[..., Any]) -> Catalogue:
    items = read(load_items)
    return Catalogue(ItemIndex(items), {item.key: item for item in items}, tuple(read(latest_needs)))
