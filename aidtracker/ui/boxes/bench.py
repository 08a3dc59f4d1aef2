"""The packing bench: scan, fill, weigh, seal, next."""

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout

from aidtracker import i18n
from aidtracker.data.queries.bench import Bench, BoxCard, Sealed, packing_bench
from aidtracker.data.queries.stock import StockRow
from aidtracker.domain.boxes import BoxState
from aidtracker.domain.errors import Refused
from aidtracker.services.boxes import (
    BoxRef,
    Measure,
    Pack,
    TakeBoxesOff,
    TakeOut,
    Unseal,
    empty_box,
    measure_box,
    pack,
    seal_box,
    take_boxes_off,
    take_out,
    unseal_box,
    void_box,
)
from aidtracker.services.messages import explain
from aidtracker.ui import formats, units
from aidtracker.ui.boxes.bench_actions import (
    ALL_BOXES,
    NEW_BOX,
    SEAL,
    TAKE_OUT,
    UNPACK,
    UNSEAL,
    VOID,
    WEIGH,
)
from aidtracker.ui.boxes.bench_columns import InBox
from aidtracker.ui.boxes.bench_state import (
    LooseGoods,
    NotFound,
    PackParts,
    Refuse,
    SwitchTo,
    Typed,
    pack_step,
    read_typed,
    step_for,
)
from aidtracker.ui.boxes.bench_view import BenchView
from aidtracker.ui.boxes.new_box import LastBox, NewBoxDialog
from aidtracker.ui.context import Context
from aidtracker.ui.page import Head, Page
from aidtracker.ui.widgets import Button, Look


@dataclass(frozen=True, slots=True)
class _Loaded:
    bench: Bench
    loose: LooseGoods


class BenchPage(Page):
    """One box in hand. `open_at` takes its number; without one a scan puts one there."""

    areas = frozenset({"boxes", "stock", "shipments"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._number = ""
        self._box: BoxCard | None = None
        self._loose = LooseGoods()
        self._last = LastBox()
        self._said = ""
        self.view = BenchView(context)
        self.field, self.contents, self.loose = self.view.field, self.view.contents, self.view.loose
        self.weighing = self.view.weighing
        self._make_actions()
        self.view.lay_out([*self._buttons.values()])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self._connect()
        self.first_focus = self.field.line
        title = i18n.translate("Boxes", "Packing bench")
        self.set_head(Head(title, secondary=(self._action_all,)))

    def _make_actions(self) -> None:
        add, page = self.context.actions.add, self
        self._action_all = add(ALL_BOXES, page, self._show_all)
        weigh = add(WEIGH, page, self._start_weighing, self._can_weigh)
        taking = add(TAKE_OUT, page, self._take_out, self._is_open)
        new = add(NEW_BOX, page, self._ask_for_box)
        seal = add(SEAL, page, self._seal, self._is_open)
        unseal = add(UNSEAL, page, self._unseal, self._is_sealed)
        unpack = add(UNPACK, page, self._unpack, self._is_sealed)
        void = add(VOID, page, self._void, self._is_empty)
        self._buttons = {
            action.objectName(): Button.of(action, Look.PRIMARY if action is seal else Look.SECONDARY)
            for action in (weigh, taking, new, unseal, unpack, void, seal)
        }
        for button in self._buttons.values():
            button.setProperty("large", True)

    def _connect(self) -> None:
        self.field.line.textChanged.connect(self._typed)
        self.field.line.entered.connect(self._enter)
        self.field.line.moved.connect(self._move)
        self.loose.view.activated_row.connect(self._pack_row)
        self.loose.view.selection_changed.connect(self._preview)
        self.contents.view.activated_row.connect(self._open_inner)
        self.view.sealed.view.activated_row.connect(self._open_sealed)
        self.weighing.measured.connect(self._measure)
        self.weighing.refused.connect(self._refuse_weight)
        self.weighing.left.connect(self._leave_weighing)

    # What is shown

    def open_at(self, argument: object) -> None:
        """Takes the box with this number in hand."""
        self._number = str(argument)
        self._said = ""
        self._leave_weighing()
        self.reload()

    def refresh(self) -> None:
        """Reads the box, what is in it, and what lies loose beside it."""
        read, number, before = self.context.services.read, self._number, self._loose

        def load() -> _Loaded:
            bench = read(packing_bench, number)
            return _Loaded(bench, LooseGoods.of(bench.loose, before))

        self.context.tasks.run(load, self._take, self._no_such_box, key="bench")

    def _take(self, loaded: _Loaded) -> None:
        bench = loaded.bench
        self._box, self._loose = bench.box, loaded.loose
        self.view.show_bench(bench)
        self._show_proposals()
        self._show_buttons()

    def _no_such_box(self, error: Exception) -> None:
        self._number = self._box.number if self._box is not None else ""
        self._refuse(error)

    def _show_buttons(self) -> None:
        self.context.actions.refresh()
        shown = {
            TAKE_OUT.id: self._is_open(),
            SEAL.id: self._is_open(),
            UNSEAL.id: self._is_sealed(),
            UNPACK.id: self._is_sealed(),
            VOID.id: self._is_empty(),
        }
        for name, visible in shown.items():
            self._buttons[name].setVisible(visible)

    def _show_proposals(self) -> None:
        typed = self._read()
        rows = self._loose.proposals(typed)
        self.loose.set_rows(rows)
        if typed.text and rows and self.loose.view.current() is None:
            self.loose.view.selectRow(0)
        self._preview()

    def _read(self) -> Typed:
        return read_typed(self.field.line.text())

    def _typed(self) -> None:
        if self.field.line.text():
            self._said = ""
        self._show_proposals()

    def _preview(self) -> None:
        if not self._read().text:
            self.field.say(self._said)
            return
        step = self._step()
        if isinstance(step, PackParts):
            self.field.say(i18n.translate("Boxes", "Enter packs {what}").format(what=self._in_words(step)))
        elif isinstance(step, SwitchTo):
            said = i18n.translate("Boxes", "Enter takes box {number} in hand")
            self.field.say(said.format(number=step.number))
        else:
            self.field.say("")

    def _in_words(self, step: PackParts) -> str:
        row = step.parts[0].row
        amounts = " + ".join(units.quantity(part.milli, part.row.unit) for part in step.parts)
        dates = (formats.month(part.row.expiry) for part in step.parts if part.row.expiry is not None)
        return " · ".join([f"{amounts} {row.name(self.context.language)}", *dict.fromkeys(dates)])

    def _step(self) -> object:
        return step_for(
            self._read(), self.loose.model.visible_rows(), self.loose.view.currentIndex().row(), self._box
        )

    # What Enter does

    def _move(self, steps: int) -> None:
        last = self.loose.model.rowCount() - 1
        if last >= 0:
            self.loose.view.selectRow(max(0, min(last, self.loose.view.currentIndex().row() + steps)))

    def _enter(self) -> None:
        step = self._step()
        if isinstance(step, PackParts):
            self._pack_parts(step)
        elif isinstance(step, SwitchTo):
            self.field.empty()
            self.open_at(step.number)
        elif isinstance(step, Refuse):
            self.field.refuse(explain(step.problem))
        elif isinstance(step, NotFound):
            self.field.refuse(self._not_found(step))

    def _not_found(self, step: NotFound) -> str:
        if self._box is None:
            return i18n.translate("Boxes", "Take a box in hand first: scan one, or press F2.")
        said = i18n.translate("Boxes", "Nothing that lies loose here is called “{words}”.")
        return said.format(words=step.words)

    def _pack_row(self, row: StockRow) -> None:
        if self._box is None or self._box.state is not BoxState.OPEN or self._box.travels:
            self.field.line.setText(row.name_en)
            self._enter()
            return
        count = self._read().count
        step = pack_step(Typed("", count, ""), [row], 0)
        if isinstance(step, Refuse):
            self.field.refuse(explain(step.problem))
        else:
            self._pack_parts(step)

    def _pack_parts(self, step: PackParts) -> None:
        if self._box is None:
            return
        self._said = i18n.translate("Boxes", "Packed {what}").format(what=self._in_words(step))
        for part in step.parts:
            request = Pack(self._box.id, part.row.lot_id, part.milli)
            self.context.perform(self, pack, request, failed=self._refuse)
        self.field.empty()

    def _refuse(self, error: Exception) -> None:
        self._said = ""
        self.field.refuse(self.context.words_of(error) if isinstance(error, Refused) else "")

    # The buttons

    def _is_open(self) -> bool:
        return self._box is not None and self._box.state is BoxState.OPEN and not self._box.travels

    def _is_sealed(self) -> bool:
        box = self._box
        return box is not None and box.state is BoxState.SEALED and not box.travels and not box.shipment

    def _can_weigh(self) -> bool:
        box = self._box
        return box is not None and box.state in (BoxState.OPEN, BoxState.SEALED) and not box.travels

    def _is_empty(self) -> bool:
        return self._is_open() and not self.contents.model.rows

    def _seal(self) -> None:
        if self._box is not None:
            self.context.perform(self, seal_box, BoxRef(self._box.id), failed=self._refuse)
        self.field.line.setFocus()

    def _unseal(self) -> None:
        box = self._box
        if box is None:
            return
        title = i18n.translate("Boxes", "Open box {number} again").format(number=box.number)
        question = i18n.translate("Boxes", "Why? Its weight will not be known any more.")
        reason = self.context.dialogs.ask_reason(title, question, i18n.translate("Boxes", "Open again"))
        if reason is not None:
            self.context.perform(self, unseal_box, Unseal(box.id, reason), failed=self._refuse)
        self.field.line.setFocus()

    def _unpack(self) -> None:
        if self._box is not None:
            self.context.perform(self, empty_box, BoxRef(self._box.id), failed=self._refuse)

    def _void(self) -> None:
        if self._box is not None:
            self.context.perform(self, void_box, BoxRef(self._box.id), failed=self._refuse)

    def _take_out(self) -> None:
        box = self._box
        if box is None:
            return
        rows = self.contents.view.selected()
        for row in rows:
            if row.goods is not None:
                request = TakeOut(box.id, row.goods.lot_id, row.goods.quantity_milli)
                self.context.perform(self, take_out, request, failed=self._refuse)
        inner = tuple(row.inner.id for row in rows if row.inner is not None)
        if inner:
            self.context.perform(self, take_boxes_off, TakeBoxesOff(box.id, inner), failed=self._refuse)
        if not rows:
            self.field.refuse(i18n.translate("Boxes", "Choose in the list what is to be taken out."))

    def _show_all(self) -> None:
        self.context.open_page("boxes")

    def _open_inner(self, row: InBox) -> None:
        if row.inner is not None:
            self.open_at(row.inner.number)

    def _open_sealed(self, row: Sealed) -> None:
        self.open_at(row.number)

    def _ask_for_box(self) -> None:
        NewBoxDialog(self.context, self._last, self._take_new, self.window()).open()

    def _take_new(self, number: str) -> None:
        self.open_at(number)
        self.field.line.setFocus()

    # Weight

    def _start_weighing(self) -> None:
        if self._box is not None:
            self.view.show_weighing(True)
            self.weighing.start(self._box)

    def _leave_weighing(self) -> None:
        if self.view.is_weighing:
            self.view.show_weighing(False)
            self.field.line.setFocus()

    def _measure(self, request: Measure) -> None:
        self.context.perform(self, measure_box, request, self._measured, self._refuse_weight)

    def _measured(self, _nothing: None) -> None:
        self._leave_weighing()

    def _refuse_weight(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self.weighing.show_refusal(error.about, explain(error.problem))
