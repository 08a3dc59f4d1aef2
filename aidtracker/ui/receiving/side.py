"""Beside the checklist: how far it is, the last scans, what was found to differ."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.queries.shipment_sheet import DiscrepancyRow
from aidtracker.domain.shipments import DiscrepancyKind, Outcome
from aidtracker.ui import formats
from aidtracker.ui.receiving.state import Checklist, Scan, Scanned
from aidtracker.ui.receiving.words import scan_words
from aidtracker.ui.widgets import Bar, Card, Icon, Tone, clear, label

_KEPT = 6

_SIGNS = {
    Scanned.RECEIVED: ("circle-check", "done"),
    Scanned.FOUND: ("circle-check", "done"),
    Scanned.ALREADY: ("triangle-alert", "warning"),
    Scanned.INSIDE: ("triangle-alert", "warning"),
    Scanned.NOT_ON_IT: ("circle-x", "urgent"),
    Scanned.NOT_A_NUMBER: ("circle-x", "urgent"),
}


class ProgressCard(Card):
    """`12 of 41 came`, and what nobody has seen yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.figure, self._rest, self._bar = label("", "big"), label("", "muted", wrap=True), Bar(10)
        for widget in (self.figure, self._bar, self._rest):
            self.body.addWidget(widget)

    def show_list(self, checklist: Checklist) -> None:
        """Counts again."""
        came = checklist.count(Outcome.RECEIVED, Outcome.FOUND)
        missing, left = checklist.count(Outcome.MISSING), checklist.count(Outcome.EXPECTED)
        of = len(checklist.loaded)
        words = i18n.translate("Receiving", "{came} of {of}")
        self.figure.setText(words.format(came=formats.number(came), of=formats.number(of)))
        parts = [i18n.translate("Receiving", "%n still expected", "", left)] if left else []
        if missing:
            parts.append(i18n.translate("Receiving", "%n missing", "", missing))
        if not parts and of:
            parts.append(i18n.translate("Receiving", "Everything came."))
        self._rest.setText(" · ".join(parts))
        tone = Tone.WARNING if missing else Tone.DONE if of and not left else Tone.PRIMARY
        self._bar.set_share(checklist.settled / of if of else 0, tone)


class ScansCard(Card):
    """The last scans, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(i18n.translate("Receiving", "Last scans"), parent=parent)
        self._scans: list[Scan] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.body.addLayout(self._lines)
        self._show()

    def add(self, scan: Scan) -> None:
        """One more."""
        self._scans = [scan, *self._scans][:_KEPT]
        self._show()

    def forget(self) -> None:
        """Another shipment is ticked off now."""
        self._scans = []
        self._show()

    def _show(self) -> None:
        clear(self._lines)
        for scan in self._scans:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(Icon(*_SIGNS[scan.kind]))
            row.addWidget(label(scan_words(scan), wrap=True), 1)
            self._lines.addLayout(row)
        self.setVisible(bool(self._scans))


class DiscrepanciesCard(Card):
    """What receipt found against what was sent."""

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(i18n.translate("Receiving", "Missing and turned up"), parent=parent)
        self._zone = zone
        self._lines = QVBoxLayout()
        self._lines.setSpacing(10)
        self.body.addLayout(self._lines)

    def show_rows(self, rows: Sequence[DiscrepancyRow]) -> None:
        """Shows other ones; the card is not there without any."""
        clear(self._lines)
        for row in reversed(rows):
            found = row.kind is DiscrepancyKind.FOUND
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(Icon("circle-check" if found else "circle-x", "done" if found else "urgent"))
            line.addWidget(label(_discrepancy_words(row, self._zone), wrap=True), 1)
            self._lines.addLayout(line)
        self.setVisible(bool(rows))


def _discrepancy_words(row: DiscrepancyRow, zone: tzinfo) -> str:
    when = formats.moment(row.recorded, zone)
    if row.kind is DiscrepancyKind.FOUND:
        return i18n.translate("Receiving", "{number} turned up, {when}").format(number=row.number, when=when)
    said = i18n.translate("Receiving", "{number} missing, {when}").format(number=row.number, when=when)
    return f"{said}: {row.note}" if row.note else said
