"""New donation: lines logged one after another, each on disk before the next."""

from collections.abc import Hashable
from datetime import date, datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.queries.intake import DonationHead, InHand
from aidtracker.documents.receipt import Slip
from aidtracker.domain.errors import Refused
from aidtracker.services.catalogue import LearnBarcode, learn_barcode
from aidtracker.services.donations import DonationRef, LotRef, finish_donation, take_back_line
from aidtracker.services.donors import SetGiver, set_giver
from aidtracker.ui.context import Context
from aidtracker.ui.donations import intake_actions as actions
from aidtracker.ui.donations.columns import Logged
from aidtracker.ui.donations.correct_card import CorrectCard
from aidtracker.ui.donations.draft import Draft, Field
from aidtracker.ui.donations.findings_card import FindingsCard
from aidtracker.ui.donations.intake_cards import DonationCard, LinesCard
from aidtracker.ui.donations.intake_reading import Shown, as_typed, being_typed, read_shown
from aidtracker.ui.donations.known import Known
from aidtracker.ui.donations.line_form import LineForm
from aidtracker.ui.donations.line_logging import LineLogger, Saved
from aidtracker.ui.donations.needs_card import NeedsCard
from aidtracker.ui.donations.rough import RoughDraft
from aidtracker.ui.donations.rough_form import RoughForm
from aidtracker.ui.donations.state import Entry
from aidtracker.ui.donors.giver_button import Giver, GiverButton
from aidtracker.ui.donors.receipt_button import print_receipt
from aidtracker.ui.page import Head, Page
from aidtracker.ui.shipments.papers import open_in_viewer

_SIDE_WIDTH = 304


class IntakePage(Page):
    """The donation in hand. `open_at` takes the number of another one; with an empty one, or when it is shown
    without any, it goes on with the one that is unfinished, or begins a new one.
    """

    areas = frozenset({"donations", "catalogue", "needs", "rules"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._number, self._fresh = "", False
        self._shown: DonationHead | None = None
        self._known: Known | None = None
        self._unread = 0
        self._finish_when_saved = self._adding = False
        self.form = LineForm(context.language, self._today, self)
        self.form.idle = i18n.translate(
            "Donations",
            "F3 last line again · F4 giver · F6 more fields · F7 bags and boxes · ↑ correct a line",
        )
        self.form.look()
        self.rough, self.giver = RoughForm(self), GiverButton(context, self)
        self.needs = NeedsCard(context.language)
        self.findings = FindingsCard(context, context.language)
        self.correct = CorrectCard(context, self)
        self._logger, self.viewer = LineLogger(context, self), open_in_viewer
        self._card = DonationCard(self.giver, self.form, self.rough)
        self._lines_card = LinesCard(context.language)
        self.lines = self._lines_card.panel
        self._make_actions()
        self._lay_out()
        self._connect()
        self.first_focus = self.form.quantity
        self._show_head(InHand("", None, ()))

    def _make_actions(self) -> None:
        add, typing = self.context.actions.add, self._is_typing
        self._all = add(actions.ALL, self, self._show_all)
        self._taking_back = add(actions.TAKE_BACK, self, self._take_back, self._can_take_back)
        self._add = add(actions.ADD, self, self._add_line, self._is_only_looked_at)
        add(actions.REPEAT, self, self._repeat, typing)
        add(actions.MORE, self, self.form.open_more, typing)
        add(actions.ROUGH, self, self._turn_rough, lambda: not self._is_only_looked_at())
        self._receipt = add(actions.RECEIPT, self, self._open_receipt, self._has_receipt)
        add(actions.RECEIPT_ON_ROLL, self, self._open_receipt_on_roll, self._has_receipt)
        self._done = add(actions.DONE, self, self._finish, self._can_finish)
        self._new = add(actions.NEW, self, self._begin, self._is_finished)
        self._lines_card.set_actions(self._taking_back, self._receipt, self._add, self._done)
        # The Enter of the number pad is another key to Qt.
        QShortcut(QKeySequence("Ctrl+Enter"), self).activated.connect(self._done.trigger)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self._card)
        left.addWidget(self.correct)
        left.addWidget(self._lines_card, 1)
        self.correct.hide()
        self.rough.hide()
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
        self.form.entered.connect(self._logger.enter)
        self.form.looked.connect(self._show_findings)
        self.form.learnt.connect(self._learn)
        self.form.left_for_lines.connect(self._go_to_lines)
        self.rough.entered.connect(self._logger.enter)
        self.rough.closed.connect(self._turn_rough)
        self.giver.giver_chosen.connect(self._take_giver)
        self._logger.saved.connect(self._saved)
        self._logger.refused.connect(self._not_saved)
        self.correct.corrected.connect(self._leave_correction)
        self.correct.closed.connect(self._leave_correction)
        view = self.lines.view
        view.selection_changed.connect(self._choose_line)
        view.activated_row.connect(self._correct)
        for keys, slot in (("Del", self._taking_back.trigger), ("Esc", self._go_to_row)):
            pressed = QShortcut(QKeySequence(keys), view)
            pressed.setContext(Qt.ShortcutContext.WidgetShortcut)
            pressed.activated.connect(slot)

    def _today(self) -> date:
        return datetime.now(self.context.zone).date()

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
        """Reads again, but not for a line of its own, which it is told of right after this."""
        del ids
        if areas & {"catalogue", "needs", "rules"}:
            self._known = None
        if not self._logger.is_sending:
            self.reload()
            return
        self._unread += 1
        QTimer.singleShot(0, self, self._read_changes)

    def _read_changes(self) -> None:
        if self._unread > 0:
            self._unread = 0
            self.reload()

    def refresh(self) -> None:
        """Reads the donation in hand; the first time also what is known besides."""
        read, known, number, fresh = self.context.services.read, self._known, self._number, self._fresh
        today = self._today()
        self.context.tasks.run(
            lambda: read_shown(read, known, number, today, fresh=fresh),
            self._take,
            self._gone,
            key="donation",
        )

    def _turn_to(self, number: str, *, fresh: bool = False) -> None:
        self._adding = self._adding and number == self._number
        self._number, self._fresh = number, fresh
        self._logger.hold()
        self.reload()

    def _take(self, shown: Shown) -> None:
        if shown.known is not self._known:
            self._known = shown.known
            self.needs.show_needs(shown.known.shown)
            self.form.set_known(shown.known)
            self.correct.set_catalogue(shown.known.index)
        head = shown.in_hand.head
        if head is not None:
            self._number, self._fresh = head.number, False
        self._lines_card.show_lines(shown.rows, shown.total)
        self._show_head(shown.in_hand)
        self._show_findings()
        self._logger.go_on("" if head is None else head.id)
        self.context.actions.refresh()
        self._finish_if_asked()

    def _gone(self, error: Exception) -> None:
        """The donation was taken back, here or elsewhere."""
        if self._shown is None or self._shown.number != self._number:
            self.context.tasks.refused.emit(error)
        self._turn_to("", fresh=True)

    def _show_head(self, in_hand: InHand) -> None:
        head = self._shown = in_hand.head
        self._card.show_donation(in_hand, self._today(), self.context.zone)
        if head is not None:
            self._logger.giver = Giver(head.donor or None, head.donor_kind, head.donor)
        self.giver.show_giver(self._logger.giver)
        self.form.proposals.donor_kind = self._logger.giver.kind
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
        form = self.rough if not self.rough.isHidden() else self.form
        self._card.show_form(form if shown and self.correct.isHidden() else None)
        self.first_focus = self.form.quantity if shown else self.lines.view
        self._taking_back.setText(
            i18n.translate("Donations", "Undo line")
            if shown
            else i18n.translate("Donations", "Take back line")
        )
        if not shown and self.isVisible() and self.window().focusWidget() in {None, self.form.quantity}:
            self.lines.view.setFocus()

    def _show_findings(self, draft: Draft | None = None) -> None:
        """What the rules say of the line that is typed, else of the marked one, else of the newest."""
        draft = draft or self.form.draft()
        if draft.item is not None and self._known is not None:
            kind = self._logger.giver.kind
            self.findings.show_line(being_typed(draft.item, draft, draft.read(), kind, self._known))
            return
        chosen = self.lines.view.selected()
        self.findings.show_line(chosen[0] if chosen else self._lines_card.newest)

    def _choose_line(self) -> None:
        self._show_findings()
        self.context.actions.refresh()

    def _is_finished(self) -> bool:
        return self._shown is not None and self._shown.finished

    def _is_only_looked_at(self) -> bool:
        return self._is_finished() and not self._adding

    def _is_typing(self) -> bool:
        return not self._is_only_looked_at() and self.rough.isHidden()

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
        self._go_to_row()

    def _has_receipt(self) -> bool:
        return self._shown is not None

    def _open_receipt(self) -> None:
        self._print_receipt(None)

    def _open_receipt_on_roll(self) -> None:
        self._print_receipt(Slip.ROLL)

    def _print_receipt(self, slip: Slip | None) -> None:
        if self._shown is not None:
            print_receipt(self.context, self, self._shown.number, slip=slip, opener=self.viewer)

    def _go_to_row(self) -> None:
        self.lines.view.clearSelection()
        if not self.rough.isHidden():
            self.rough.start()
        else:
            self.form.quantity.setFocus()

    def _go_to_lines(self) -> None:
        if self.lines.model.rowCount():
            self.lines.view.setFocus()
            self.lines.view.selectRow(0)

    def _repeat(self) -> None:
        """The last line again; after a new start that is the newest of those on disk."""
        newest = self._lines_card.newest
        if self.form.last.is_empty and newest is not None and not newest.line.rough:
            item = None if self._known is None else self._known.items.get(newest.line.item_id)
            self.form.last = as_typed(newest.line, item, self.context.language)
        self.form.repeat()

    def _add_line(self) -> None:
        self._adding = True
        self._show_form()
        self._go_to_row()
        self.context.actions.refresh()

    def _turn_rough(self) -> None:
        """Bags in bulk instead of single things, or back; what was typed in either stays there."""
        rough = self.rough.isHidden()
        self.rough.setHidden(not rough)
        self._show_form()
        self._go_to_row()
        self.context.actions.refresh()

    def _correct(self, row: Logged) -> None:
        known = self._known
        item = None if known is None else known.items.get(row.line.item_id)
        self.correct.show()
        self._show_form()
        self.correct.show_line(row.line, item)

    def _leave_correction(self) -> None:
        self.correct.hide()
        self._show_form()
        self.lines.view.setFocus()

    def _saved(self, saved: Saved) -> None:
        self._unread -= 1
        self.lines.view.clearSelection()
        if self._number != saved.logged.number or self._known is None:
            self._turn_to(saved.logged.number)
            return
        day = self._today() if self._shown is None else self._shown.day
        self._lines_card.add_line(self._known.logged(saved.line, self._logger.giver.kind, day))
        self._show_findings()
        self.context.actions.refresh()
        self._finish_if_asked()

    def _not_saved(self, entry: Entry, error: Exception) -> None:
        """What was typed comes back into the row, with the reason beside it."""
        self._finish_when_saved = False
        about = error.about if isinstance(error, Refused) else ""
        words = self.context.words_of(error) if isinstance(error, Refused) else ""
        if words and isinstance(entry, RoughDraft) and self.rough.put_back(entry):
            self.rough.refuse(about or "packages", words)
        elif words and isinstance(entry, Draft) and self.form.put_back(entry):
            self.form.refuse(Field(about) if about in list(Field) else Field.QUANTITY, words)
        else:
            self.context.tasks.refused.emit(error)

    def _take_back(self) -> None:
        newest = self._lines_card.newest
        rows = self.lines.view.selected() or ([newest] if newest is not None else [])
        for row in rows:
            self.context.perform(self, take_back_line, LotRef(row.line.id))

    def _take_giver(self, giver: Giver) -> None:
        """Goes with the first line; later it is said to the donation at once."""
        self._logger.giver = giver
        self.form.proposals.donor_kind = giver.kind
        if self._shown is not None:
            request = SetGiver(self._shown.id, giver.donor_id, giver.kind)
            self.context.perform(self, set_giver, request, quiet=True)

    def _learn(self, gtin: str, item_id: str) -> None:
        self.context.perform(self, learn_barcode, LearnBarcode(gtin, item_id), quiet=True)

    def _finish(self) -> None:
        said = i18n.translate("Donations", "This line is not logged yet. Enter logs it.")
        if not self.form.draft().is_empty:
            if not self.rough.isHidden():
                self._turn_rough()
            self.form.refuse(Field.QUANTITY, said)
            return
        if not self.rough.draft().is_empty:
            if self.rough.isHidden():
                self._turn_rough()
            self.rough.refuse("packages", said)
            return
        self._finish_when_saved = True
        self._finish_if_asked()

    def _finish_if_asked(self) -> None:
        if not self._finish_when_saved or not self._logger.is_idle:
            return
        self._finish_when_saved = False
        if self._logger.donation_id:
            self.context.perform(self, finish_donation, DonationRef(self._logger.donation_id), self._next)

    def _next(self, _nothing: None) -> None:
        self._logger.giver = Giver()
        self._turn_to("", fresh=True)
        self._go_to_row()
