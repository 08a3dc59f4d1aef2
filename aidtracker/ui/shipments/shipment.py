"""One shipment: its boxes, what is checked before it leaves, its papers, and the one thing to do next."""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from aidtracker import i18n
from aidtracker.data.queries.boxes import list_boxes
from aidtracker.data.queries.shipment_sheet import SheetBox, ShipmentSheet, shipment_sheet
from aidtracker.domain.errors import Refused
from aidtracker.domain.shipments import OPEN_FOR_BOXES, SHIPMENT_MACHINE, ShipmentState, ShipmentStep
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.decisions import Decide, decide
from aidtracker.services.shipment_checks import shipment_findings
from aidtracker.services.shipments import (
    MakeReady,
    ShipmentBoxes,
    ShipmentRef,
    cancel,
    dispatch,
    lose_shipment,
    make_ready,
    remove_boxes,
    reopen,
    return_shipment,
)
from aidtracker.ui.actions import ActionSpec
from aidtracker.ui.context import Context
from aidtracker.ui.page import Head, Page
from aidtracker.ui.rules.reason import ReasonField
from aidtracker.ui.shipments.add_boxes import AddBoxesDialog
from aidtracker.ui.shipments.address import AddressDialog
from aidtracker.ui.shipments.checks_card import ChecksCard
from aidtracker.ui.shipments.columns import sheet_columns
from aidtracker.ui.shipments.papers import PapersCard
from aidtracker.ui.shipments.particulars import ChangeParticularsDialog
from aidtracker.ui.shipments.state import Candidate, Check, CheckKind, Next, candidates, checks, next_step
from aidtracker.ui.shipments.totals_card import TotalsCard
from aidtracker.ui.shipments.words import steps
from aidtracker.ui.table import TablePanel
from aidtracker.ui.widgets import Button, Card, EmptyState, Look, Scrolled, Stepper

_T = "Shipments"
ADD = ActionSpec("shipment.add", _T, QT_TRANSLATE_NOOP("Shipments", "Add sealed boxes"), "plus", "Ctrl+N")
REMOVE = ActionSpec("shipment.remove", _T, QT_TRANSLATE_NOOP("Shipments", "Take off"), "package-minus", "Del")
EDIT = ActionSpec("shipment.edit", _T, QT_TRANSLATE_NOOP("Shipments", "Edit"), "pencil", "F4")
READY = ActionSpec("shipment.ready", _T, QT_TRANSLATE_NOOP("Shipments", "Make ready"), "check", "F9")
DISPATCH = ActionSpec("shipment.dispatch", _T, QT_TRANSLATE_NOOP("Shipments", "Send off"), "truck", "F9")
RECEIVE = ActionSpec(
    "shipment.receive", _T, QT_TRANSLATE_NOOP("Shipments", "Receive"), "clipboard-check", "F9"
)
REOPEN = ActionSpec("shipment.reopen", _T, QT_TRANSLATE_NOOP("Shipments", "Back to packing"), "undo-2")
CANCEL = ActionSpec("shipment.cancel", _T, QT_TRANSLATE_NOOP("Shipments", "Cancel shipment"), "ban")
RETURN = ActionSpec("shipment.return", _T, QT_TRANSLATE_NOOP("Shipments", "Came back"), "undo-2")
LOSE = ActionSpec("shipment.lose", _T, QT_TRANSLATE_NOOP("Shipments", "Lost"), "circle-x")

_LEAVING = OPEN_FOR_BOXES | {ShipmentState.READY}
_STEP_OF = {
    READY.id: ShipmentStep.MAKE_READY,
    DISPATCH.id: ShipmentStep.DISPATCH,
    REOPEN.id: ShipmentStep.REOPEN,
    CANCEL.id: ShipmentStep.CANCEL,
    RETURN.id: ShipmentStep.RETURN,
    LOSE.id: ShipmentStep.LOSE,
}


@dataclass(frozen=True, slots=True)
class _Loaded:
    sheet: ShipmentSheet
    checks: list[Check]


class ShipmentPage(Page):
    """One shipment. `open_at` takes its number."""

    areas = frozenset({"shipments", "boxes", "receiving", "sites", "documents", "stock", "catalogue"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._number = ""
        self._sheet: ShipmentSheet | None = None
        self._make_actions()
        self.stepper = Stepper(*steps(ShipmentState.DRAFT))
        self.boxes = TablePanel(
            sheet_columns(context.language),
            "Shipments",
            i18n.translate("Shipments", "Boxes of the shipment"),
            EmptyState(
                "package",
                i18n.translate("Shipments", "Sealed boxes stand here once you add them."),
                action=i18n.translate("Shipments", "Add sealed boxes"),
                pressed=self._ask_for_boxes,
            ),
        )
        self.checks = ChecksCard(self._mend, self._let_through, context.zone)
        self.totals, self.papers = TotalsCard(), PapersCard(context)
        self._lay_out()
        self.boxes.view.selection_changed.connect(context.actions.refresh)
        self.boxes.view.activated_row.connect(self._open_box)
        self.first_focus = self.boxes.view
        self.set_head(Head(i18n.translate("Shipments", "Shipment")))

    def _make_actions(self) -> None:
        add = self.context.actions.add
        self._actions: dict[str, QAction] = {}
        for spec, run, when in (
            (ADD, self._ask_for_boxes, self._takes_boxes),
            (REMOVE, self._remove, self._can_remove),
            (EDIT, self._edit, self._takes_boxes),
            (READY, self._make_ready, partial(self._allows, READY.id)),
            (DISPATCH, self._dispatch, partial(self._allows, DISPATCH.id)),
            (RECEIVE, self._receive, self._can_receive),
            (REOPEN, self._reopen, partial(self._allows, REOPEN.id)),
            (CANCEL, self._cancel, partial(self._allows, CANCEL.id)),
            (RETURN, self._return, partial(self._allows, RETURN.id)),
            (LOSE, self._lose, partial(self._allows, LOSE.id)),
        ):
            self._actions[spec.id] = add(spec, self, run, when)

    def _lay_out(self) -> None:
        steps_card = Card()
        steps_card.body.setContentsMargins(16, 9, 16, 9)
        steps_card.body.addWidget(self.stepper)
        self._boxes_card = Card(" ", flush=True)
        self._changing = [Button.of(self._actions[REMOVE.id]), Button.of(self._actions[ADD.id])]
        for button in self._changing:
            self._boxes_card.add_action(button)
        self._boxes_card.body.addWidget(self.boxes)
        self._boxes_card.body.addSpacing(4)
        self._changing.append(Button.of(self._actions[EDIT.id], Look.QUIET))
        self.totals.add_action(self._changing[-1])
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(steps_card)
        left.addWidget(self._boxes_card, 1)
        side = QWidget()
        side.setLayout(right)
        right.setSpacing(12)
        right.setContentsMargins(0, 0, 0, 0)
        for card in (self.checks, self.totals, self.papers):
            right.addWidget(card)
        right.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(left, 2)
        layout.addWidget(Scrolled(side), 1)

    # What is shown

    def open_at(self, argument: object) -> None:
        """Shows the shipment with this number."""
        self._number = str(argument)
        self.reload()

    def refresh(self) -> None:
        """Reads the shipment and looks at what stands in its way."""
        if not self._number:
            return
        read, number, language = self.context.services.read, self._number, self.context.language
        today = datetime.now(UTC).astimezone(self.context.zone).date()

        def load() -> _Loaded:
            sheet = read(shipment_sheet, number)
            # Once it has left, what the rules say now changes nothing any more.
            leaving = sheet.shipment.state in _LEAVING
            findings = read(shipment_findings, sheet.shipment.id, today) if leaving else []
            return _Loaded(sheet, checks(sheet, findings, language))

        self.context.tasks.run(load, self._take, key="shipment")

    def _take(self, loaded: _Loaded) -> None:
        sheet = self._sheet = loaded.sheet
        state = sheet.shipment.state
        self.stepper.set_steps(*steps(state))
        self.boxes.set_rows(sheet.boxes)
        self._boxes_card.set_title(_title(sheet))
        self.checks.setVisible(state in _LEAVING)
        self.checks.show_checks(loaded.checks, sheet.end.name, can_mend=state in OPEN_FOR_BOXES)
        for button in self._changing:
            button.setVisible(state in OPEN_FOR_BOXES)
        self.totals.show_sheet(sheet)
        self.papers.show_sheet(sheet)
        self.context.actions.refresh()
        self._show_head(sheet)

    def _show_head(self, sheet: ShipmentSheet) -> None:
        primary = {
            Next.ADD_BOXES: ADD.id,
            Next.MAKE_READY: READY.id,
            Next.DISPATCH: DISPATCH.id,
            Next.RECEIVE: RECEIVE.id,
            Next.NOTHING: "",
        }[next_step(sheet.shipment.state, len(sheet.boxes))]
        secondary = [self._actions[name] for name in (REOPEN.id, CANCEL.id, RETURN.id, LOSE.id)]
        self.set_head(
            Head(
                i18n.translate("Shipments", "Shipment"),
                sheet.shipment.number,
                f"{sheet.start.name} → {sheet.end.name}",
                self._actions.get(primary),
                tuple(action for action in secondary if action.isEnabled()),
            )
        )

    # What can be done

    def _state(self) -> ShipmentState | None:
        return self._sheet.shipment.state if self._sheet is not None else None

    def _allows(self, name: str) -> bool:
        state = self._state()
        return state is not None and SHIPMENT_MACHINE.allows(state, _STEP_OF[name])

    def _takes_boxes(self) -> bool:
        return self._state() in OPEN_FOR_BOXES

    def _can_remove(self) -> bool:
        return self._takes_boxes() and any(not box.inside for box in self.boxes.view.selected())

    def _can_receive(self) -> bool:
        sheet = self._sheet
        return sheet is not None and next_step(sheet.shipment.state, len(sheet.boxes)) is Next.RECEIVE

    def _ask_for_boxes(self) -> None:
        sheet, read = self._sheet, self.context.services.read
        if sheet is None or not self._takes_boxes():
            return
        site_id, number = sheet.start.id, sheet.shipment.number
        self.context.tasks.run(
            lambda: candidates(read(list_boxes), site_id, number), self._offer_boxes, key="candidates"
        )

    def _offer_boxes(self, found: list[Candidate]) -> None:
        if self._sheet is None:
            return
        if not any(candidate.problem is None for candidate in found):
            title = i18n.translate("Shipments", "No sealed box can go")
            none = i18n.translate(
                "Shipments", "No box at {site} is sealed and free. Seal one on the packing bench."
            )
            self.context.dialogs.message(title, none.format(site=self._sheet.start.name))
            return
        AddBoxesDialog(self.context, self._sheet.shipment.id, found, self.window()).open()

    def _remove(self) -> None:
        keys = tuple(box.id for box in self.boxes.view.selected() if not box.inside)
        if self._sheet is not None and keys:
            self.context.perform(self, remove_boxes, ShipmentBoxes(self._sheet.shipment.id, keys))

    def _edit(self) -> None:
        if self._sheet is not None:
            ChangeParticularsDialog(self.context, self._sheet.shipment, self.window()).open()

    def _mend(self, check: Check) -> None:
        if check.kind is CheckKind.NO_BOXES:
            self._ask_for_boxes()
        elif check.kind is CheckKind.CONSIGNEE and self._sheet is not None:
            AddressDialog(self.context, self._sheet.end, self.window()).open()
        elif check.kind is CheckKind.PARTICULARS:
            self._edit()
        else:
            self.boxes.view.select_ids(check.box_ids)
            self.boxes.view.setFocus()

    def _open_box(self, box: SheetBox) -> None:
        self.context.open_page("bench", box.number)

    def _receive(self) -> None:
        self.context.open_page("receipt", self._number)

    # Steps

    def _ref(self) -> ShipmentRef:
        return ShipmentRef(self._sheet.shipment.id if self._sheet is not None else "")

    def _make_ready(self) -> None:
        self.context.perform(self, make_ready, MakeReady(self._ref().shipment_id), failed=self._blocked)

    def _blocked(self, error: Exception) -> None:
        """What is in the way is said, and the cursor stands where a reason would let it through."""
        self.context.tasks.refused.emit(error)
        if isinstance(error, Refused) and error.code == "shipment.held":
            self.checks.ask_for_reason()

    def _let_through(self, check: Check, reason: str, field: ReasonField) -> None:
        if check.finding is None:
            return
        held = [place.held for place in check.finding.open]
        request = Decide(
            check.finding.rule,
            reason,
            tuple(dict.fromkeys(one.lot_id for one in held if one.lot_id)),
            tuple(dict.fromkeys(one.box_id for one in held if one.box_id)),
        )

        def refused(error: Exception) -> None:
            if isinstance(error, Refused) and isValid(field):
                field.refuse(self.context.words_of(error))
            else:
                self.context.tasks.refused.emit(error)

        self.context.perform(self, decide, request, failed=refused)

    def _dispatch(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        # Make ready and Send off have the same key: pressed twice, the truck would be gone.
        title = i18n.translate("Shipments", "Send off {number}?").format(number=self._number)
        text = i18n.translate("Shipments", "{boxes} to {site}. From then on they count as on the way.")
        said = text.format(boxes=_title(sheet), site=sheet.end.name)
        if self.context.dialogs.confirm(title, said, i18n.translate("Shipments", "Send off")):
            self.context.perform(self, dispatch, self._ref())

    def _reopen(self) -> None:
        self.context.perform(self, reopen, self._ref())

    def _cancel(self) -> None:
        title = i18n.translate("Shipments", "Cancel {number}?").format(number=self._number)
        text = i18n.translate("Shipments", "Its boxes are free again. Papers printed so far no longer hold.")
        if self.context.dialogs.confirm(
            title, text, i18n.translate("Shipments", "Cancel shipment"), danger=True
        ):
            self.context.perform(self, cancel, self._ref())

    def _return(self) -> None:
        title = i18n.translate("Shipments", "Did all of {number} come back?").format(number=self._number)
        text = i18n.translate("Shipments", "All its boxes stand at {site} again.")
        site = self._sheet.start.name if self._sheet is not None else ""
        if self.context.dialogs.confirm(
            title, text.format(site=site), i18n.translate("Shipments", "It came back")
        ):
            self.context.perform(self, return_shipment, self._ref())

    def _lose(self) -> None:
        title = i18n.translate("Shipments", "Is all of {number} lost?").format(number=self._number)
        text = i18n.translate("Shipments", "All its boxes count as missing. Each of them can still turn up.")
        if self.context.dialogs.confirm(
            title, text, i18n.translate("Shipments", "Declare lost"), danger=True
        ):
            self.context.perform(self, lose_shipment, self._ref())


def _title(sheet: ShipmentSheet) -> str:
    """`41 boxes and 2 pallets`."""
    pallets = {box.inside for box in sheet.boxes if box.inside}
    count = i18n.translate("Shipments", "%n box(es)", "", len(sheet.boxes) - len(pallets))
    if not pallets:
        return count
    return i18n.translate("Shipments", "{boxes} and %n pallet(s)", "", len(pallets)).format(boxes=count)
