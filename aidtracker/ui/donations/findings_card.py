"""Beside the lines: what the rules say of a line, and where a coordinator lets through what one holds."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from aidtracker import i18n
from aidtracker.data.queries.decisions import DecisionRow, decisions_of
from aidtracker.domain.errors import Problem, Refused
from aidtracker.domain.intake import IntakeLevel
from aidtracker.i18n import Language
from aidtracker.services.decisions import Decide, decide
from aidtracker.services.intake import finding_level, rule_code
from aidtracker.services.messages import explain
from aidtracker.ui import formats
from aidtracker.ui.context import Context
from aidtracker.ui.donations import words
from aidtracker.ui.donations.columns import Logged
from aidtracker.ui.rules.reason import ReasonField, decided_words
from aidtracker.ui.widgets import Card, Pill, clear, label

_MOST_HEIGHT = 420


class FindingsCard(Card):
    """What the rules of intake say of one line, in sentences. Hidden where they say nothing.

    `decided` is told when a reason was written down, so that the page can go on where it was.
    """

    decided = Signal()

    def __init__(self, context: Context, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._context, self._language = context, language
        self._row: Logged | None = None
        self._decisions: tuple[DecisionRow, ...] = ()
        self.reasons: list[ReasonField] = []
        self._sentences = QVBoxLayout()
        self._sentences.setSpacing(6)
        self.body.addLayout(self._sentences)
        self.body.addStretch(1)
        self.hide()

    def show_line(self, row: Logged | None) -> None:
        """Shows what is to be said of `row`, and what was decided about it."""
        same = row is not None and self._row is not None and row.id == self._row.id
        changed = row != self._row
        self._row = row
        if not same:
            self._decisions = ()
        if changed:
            self._fill()
        if row is not None and any(finding_level(problem) is IntakeLevel.HOLD for problem in row.findings):
            read, key = self._context.services.read, row.id
            self._context.tasks.run(lambda: tuple(read(decisions_of, [key])), self._take, key="decisions")

    def _take(self, decisions: tuple[DecisionRow, ...]) -> None:
        ours = tuple(one for one in decisions if self._row is not None and one.lot_id == self._row.id)
        if ours != self._decisions:
            self._decisions = ours
            self._fill()

    def _fill(self) -> None:
        row = self._row
        typed = {field.objectName(): field.line.text() for field in self.reasons}
        clear(self._sentences)
        self.reasons = []
        self.setVisible(row is not None and bool(row.findings))
        if row is None:
            return
        self.set_title(row.line.name(self._language))
        for at, problem in enumerate(row.findings):
            if at:
                self._sentences.addSpacing(6)
            self._say(problem)
        for field in self.reasons:
            field.line.setText(typed.get(field.objectName(), ""))
        self._keep_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences are never cut: what stands beside them gives way."""
        super().resizeEvent(event)
        self._keep_room()

    def _keep_room(self) -> None:
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(min(_MOST_HEIGHT, layout.totalHeightForWidth(self.width())))

    def _say(self, problem: Problem) -> None:
        self._sentences.addWidget(Pill(words.finding_pill(problem)))
        self._sentences.addWidget(label(explain(problem), wrap=True))
        source = _source(problem)
        if source:
            self._sentences.addWidget(label(source, "small", wrap=True))
        # A line that is only being typed has nothing yet to decide about.
        if finding_level(problem) is not IntakeLevel.HOLD or self._row is None or not self._row.id:
            return
        decision = _newest(self._decisions, rule_code(problem))
        if decision is None:
            self._sentences.addWidget(self._reason(problem))
        else:
            day = formats.day(decision.recorded.astimezone(self._context.zone).date())
            self._sentences.addWidget(label(decided_words(decision, day), "muted", wrap=True))

    def _reason(self, problem: Problem) -> ReasonField:
        words_before = i18n.translate("Donations", "A coordinator may let it through:")
        self._sentences.addWidget(label(words_before, "small", wrap=True))
        invitation = i18n.translate("Donations", "because …")
        field = ReasonField(invitation, explain(problem))
        field.setObjectName(rule_code(problem))
        field.given.connect(partial(self._give, field))
        self.reasons.append(field)
        return field

    def _give(self, field: ReasonField, reason: str) -> None:
        if self._row is None:
            return

        def refused(error: Exception) -> None:
            if isinstance(error, Refused) and isValid(field):
                field.refuse(self._context.words_of(error))
            else:
                self._context.tasks.refused.emit(error)

        request = Decide(field.objectName(), reason, (self._row.id,))
        self._context.perform(self, decide, request, self._decided, refused)

    def _decided(self, _result: object) -> None:
        self.show_line(self._row)
        self.decided.emit()


def _newest(decisions: Sequence[DecisionRow], rule: str) -> DecisionRow | None:
    return next((one for one in reversed(decisions) if one.rule == rule), None)


def _source(problem: Problem) -> str:
    """Where the rule comes from, and of what day it is."""
    source, as_of = problem.values.get("source"), problem.values.get("as_of")
    if not source:
        return ""
    if not as_of:
        return str(source)
    return i18n.translate("Donations", "{source}, as of {day}").format(
        source=source, day=formats.day(date.fromisoformat(str(as_of)))
    )
