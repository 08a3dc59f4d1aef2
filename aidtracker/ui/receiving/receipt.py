"""One shipment being ticked off: scan after scan, and what was missing."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.queries.shipment_sheet import SheetBox, ShipmentSheet, shipment_sheet
from aidtracker.domain.boxes import BoxState
from aidtracker.domain.errors import Refused
from aidtracker.domain.shipments import ON_THE_WAY, Outcome, ShipmentState
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.boxes import BoxRef, empty_box
from aidtracker.services.receiving import Found, Receive, Received, arrive, box_found, receive
from aidtracker.services.shipments import ShipmentRef
from aidtracker.ui.actions import ActionSpec
from aidtracker.ui.boxes.scan_field import ScanField
from aidtracker.ui.context import Context
from aidtracker.ui.page import Head, Page
from aidtracker.ui.receiving.columns import checklist_columns
from aidtracker.ui.receiving.side import DiscrepanciesCard, ProgressCard, ScansCard
from aidtracker.ui.receiving.state import Checklist, Scanned
from aidtracker.ui.receiving.words import scan_words
from aidtracker.ui.table import TablePanel
from aidtracker.ui.widgets import Button, Card, EmptyState, Scrolled, hairline

_T = "Receiving"
ALL_ARRIVED = ActionSpec(
    "receipt.all", _T, QT_TRANSLATE_NOOP("Receiving", "All arrived"), "circle-check", "F9"
)
IN_YARD = ActionSpec("receipt.arrive", _T, QT_TRANSLATE_NOOP("Receiving", "It is in the yard"), "map-pin")
SHIPMENT = ActionSpec("receipt.shipment", _T, QT_TRANSLATE_NOOP("Receiving", "Shipment and papers"), "truck")
CAME = ActionSpec("receipt.came", _T, QT_TRANSLATE_NOOP("Receiving", "Came"), "check", "F6")
MISSING = ActionSpec("receipt.missing", _T, QT_TRANSLATE_NOOP("Receiving", "Missing"), "circle-x", "F7")
UNPACK = ActionSpec("receipt.unpack", _T, QT_TRANSLATE_NOOP("Receiving", "Unpack"), "package-open", "F8")


class ReceiptPage(Page):
    """The checklist of one shipment. `open_at` takes its number, or its number and a box that was scanned."""

    areas = frozenset({"shipments", "receiving", "boxes"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._number = ""
        self._scanned_before = ""
        self._sheet: ShipmentSheet | None = None
        self._list = Checklist()
        self._notes: dict[str, str] = {}
        self._saving: set[str] = set()
        self.field = ScanField(
            i18n.translate("Receiving", "Scan each box as it comes off the truck"),
            i18n.translate("Receiving", "A scan ticks the box off and is saved at once."),
        )
        self.panel = TablePanel(
            checklist_columns(context.language, self._outcome, self._note),
            "Receiving",
            i18n.translate("Receiving", "Checklist"),
            EmptyState("package", i18n.translate("Receiving", "This shipment has no boxes.")),
        )
        self.progress, self.scans, self.found = ProgressCard(), ScansCard(), DiscrepanciesCard(context.zone)
        self._make_actions()
        self._lay_out()
        self.field.line.entered.connect(self._enter)
        self.panel.view.selection_changed.connect(context.actions.refresh)
        self.panel.view.activated_row.connect(self._open_box)
        self.first_focus = self.field.line
        self.set_head(Head(i18n.translate("Receiving", "Receiving")))

    def _make_actions(self) -> None:
        add = self.context.actions.add
        self._actions: dict[str, QAction] = {
            spec.id: add(spec, self, run, when)
            for spec, run, when in (
                (ALL_ARRIVED, self._all_arrived, self._is_expected),
                (IN_YARD, self._arrive, self._is_on_the_road),
                (SHIPMENT, self._open_shipment, None),
                (CAME, self._came, self._can_come),
                (MISSING, self._miss, self._can_miss),
                (UNPACK, self._unpack, self._can_unpack),
            )
        }

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setContentsMargins(16, 12, 16, 12)
        buttons.setSpacing(10)
        for name in (CAME.id, MISSING.id, UNPACK.id):
            button = Button.of(self._actions[name])
            button.setProperty("large", True)
            buttons.addWidget(button)
        buttons.addStretch(1)
        card = Card(flush=True)
        card.body.setSpacing(0)
        card.body.addWidget(self.panel, 1)
        card.body.addWidget(hairline())
        card.body.addLayout(buttons)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.field)
        left.addWidget(card, 1)
        side = QWidget()
        side.setLayout(right)
        right.setSpacing(12)
        right.setContentsMargins(0, 0, 0, 0)
        for part in (self.progress, self.scans, self.found):
            right.addWidget(part)
        right.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(left, 11)
        layout.addWidget(Scrolled(side), 4)

    # What is shown

    def open_at(self, argument: object) -> None:
        """Shows the checklist of the shipment with this number."""
        number, self._scanned_before = argument if isinstance(argument, tuple) else (str(argument), "")
        if number != self._number:
            self.scans.forget()
            self.field.say("")
        self._number = number
        self.reload()

    def refresh(self) -> None:
        """Reads the checklist."""
        if not self._number:
            return
        read, number = self.context.services.read, self._number
        self.context.tasks.run(lambda: read(shipment_sheet, number), self._take, key="receipt")

    def _take(self, sheet: ShipmentSheet) -> None:
        self._sheet, self._list = sheet, Checklist.of(sheet.boxes).tick(*self._saving)
        self._notes = {row.box_id: row.note for row in sheet.discrepancies}
        self.found.show_rows(sheet.discrepancies)
        self._show_list()
        self._show_head(sheet)
        if self._scanned_before:
            number, self._scanned_before = self._scanned_before, ""
            self._take_scan(number)

    def _show_list(self) -> None:
        self.panel.set_rows(self._list.boxes)
        self.progress.show_list(self._list)
        self.context.actions.refresh()

    def _show_head(self, sheet: ShipmentSheet) -> None:
        secondary = [self._actions[name] for name in (IN_YARD.id, SHIPMENT.id)]
        expected = self._is_expected()
        self.set_head(
            Head(
                i18n.translate("Receiving", "Receiving"),
                sheet.shipment.number,
                f"{sheet.start.name} → {sheet.end.name}",
                self._actions[ALL_ARRIVED.id] if expected else None,
                tuple(action for action in secondary if action.isEnabled()),
            )
        )

    def _outcome(self, box: SheetBox) -> Outcome:
        return self._list.outcome(box)

    def _note(self, box: SheetBox) -> str:
        return self._notes.get(box.id, "")

    # Scans

    def _enter(self) -> None:
        text = self.field.line.text().strip()
        if text:
            self._take_scan(text)

    def _take_scan(self, text: str) -> None:
        if self._sheet is None:
            return
        self._list, scan = self._list.scan(text)
        self.scans.add(scan)
        sentence = scan_words(scan)
        shipment_id = self._sheet.shipment.id
        if scan.kind in (Scanned.RECEIVED, Scanned.FOUND):
            self.field.empty()
            self.field.say(sentence)
            self._show_list()
            self.panel.view.select_ids([scan.box_id])
            if scan.kind is Scanned.RECEIVED:
                self._receive(Receive(shipment_id, received=(scan.box_id,)))
            else:
                self.context.perform(self, box_found, Found(shipment_id, scan.box_id), failed=self._refuse)
        else:
            self.field.refuse(sentence)

    def _receive(self, request: Receive) -> None:
        """Saves it. A box stays ticked from the scan on, whatever is read while it is being saved."""

        def refused(error: Exception) -> None:
            self._saving -= set(request.received)
            self._list = self._list.untick(*request.received)
            self._show_list()
            self._refuse(error)

        def done(received: Received) -> None:
            self._saving -= set(request.received)
            self._tell_closed(received)

        self._saving |= set(request.received)
        self.context.perform(self, receive, request, done, refused)

    def _tell_closed(self, received: Received) -> None:
        if received.state is ShipmentState.CLOSED:
            said = i18n.translate("Receiving", "Every box of {number} came. The shipment is closed.")
        elif received.state is ShipmentState.CLOSED_WITH_DISCREPANCIES:
            said = i18n.translate("Receiving", "{number} is closed, with something missing.")
        else:
            return
        self.field.say(said.format(number=received.number))

    def _refuse(self, error: Exception) -> None:
        self.field.refuse(self.context.words_of(error) if isinstance(error, Refused) else "")

    # Buttons

    def _state(self) -> ShipmentState | None:
        return self._sheet.shipment.state if self._sheet is not None else None

    def _is_on_the_road(self) -> bool:
        return self._state() is ShipmentState.DISPATCHED

    def _is_expected(self) -> bool:
        return self._state() in ON_THE_WAY and self._list.count(Outcome.EXPECTED) > 0

    def _chosen(self, *outcomes: Outcome) -> list[SheetBox]:
        rows = self.panel.view.selected()
        return [box for box in rows if not box.inside and self._outcome(box) in outcomes]

    def _can_come(self) -> bool:
        return bool(self._chosen(Outcome.EXPECTED, Outcome.MISSING))

    def _can_miss(self) -> bool:
        return self._is_expected() and bool(self._chosen(Outcome.EXPECTED))

    def _can_unpack(self) -> bool:
        return bool(self._unpackable())

    def _unpackable(self) -> list[SheetBox]:
        came = self._chosen(Outcome.RECEIVED, Outcome.FOUND)
        return [box for box in came if box.box.state in (BoxState.OPEN, BoxState.SEALED)]

    def _all_arrived(self) -> None:
        if self._sheet is None:
            return
        left = self._list.count(Outcome.EXPECTED)
        title = i18n.translate("Receiving", "Did all %n box(es) arrive?", "", left)
        text = i18n.translate("Receiving", "They stand at {site} from now on, and the shipment is closed.")
        do_it = i18n.translate("Receiving", "All arrived")
        if self.context.dialogs.confirm(title, text.format(site=self._sheet.end.name), do_it):
            self._receive(Receive(self._sheet.shipment.id, all_expected=True))
        self.field.line.setFocus()

    def _came(self) -> None:
        if self._sheet is None:
            return
        shipment_id = self._sheet.shipment.id
        expected = tuple(box.id for box in self._chosen(Outcome.EXPECTED))
        for box in self._chosen(Outcome.MISSING):
            self.context.perform(self, box_found, Found(shipment_id, box.id), failed=self._refuse)
        if expected:
            self._receive(Receive(shipment_id, received=expected))

    def _miss(self) -> None:
        boxes = self._chosen(Outcome.EXPECTED)
        if self._sheet is None or not boxes:
            return
        numbers = ", ".join(box.number for box in boxes[:4]) + (" …" if len(boxes) > 4 else "")
        title = i18n.translate("Receiving", "%n box(es) missing", "", len(boxes))
        question = i18n.translate("Receiving", "{numbers}: what is known? It can still turn up later.")
        do_it = i18n.translate("Receiving", "Declare missing")
        note = self.context.dialogs.ask_reason(title, question.format(numbers=numbers), do_it)
        if note is not None:
            missing = tuple(box.id for box in boxes)
            self._receive(Receive(self._sheet.shipment.id, missing=missing, note=note))

    def _unpack(self) -> None:
        for box in self._unpackable():
            self.context.perform(self, empty_box, BoxRef(box.id), failed=self._refuse)

    def _arrive(self) -> None:
        if self._sheet is not None:
            self.context.perform(self, arrive, ShipmentRef(self._sheet.shipment.id), failed=self._refuse)

    def _open_shipment(self) -> None:
        self.context.open_page("shipment", self._number)

    def _open_box(self, box: SheetBox) -> None:
        self.context.open_page("bench", box.number)
