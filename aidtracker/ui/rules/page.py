"""The rules of intake: all of them in a table, and one beside it to be changed."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.domain.errors import Refused
from aidtracker.services.messages import rule_name
from aidtracker.services.rules import RuleRef, RuleRow, change_rule, list_rules, reset_rule
from aidtracker.ui.context import Context
from aidtracker.ui.page import Head, Page
from aidtracker.ui.rules.columns import rule_columns
from aidtracker.ui.rules.side import RulePanel
from aidtracker.ui.table import TablePanel
from aidtracker.ui.table.order import searchable
from aidtracker.ui.widgets import Card, EmptyState, SearchField, label


class RulesPage(Page):
    """Every rule, those that are off too; `open_at` takes the code of one."""

    areas = frozenset({"catalogue"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._wanted = ""
        self.search = SearchField(i18n.translate("Rules", "Search in the rules"), width=300)
        self.panel = TablePanel(
            rule_columns(),
            "Rules",
            i18n.translate("Rules", "Rules"),
            EmptyState("triangle-alert", i18n.translate("Rules", "There are no rules.")),
            search=_searched,
        )
        self._count = label("", "muted")
        self.side = RulePanel(context.words_of)
        self.side.hide()
        self._lay_out()
        self.search.searched.connect(self.panel.filter)
        self.panel.view.selection_changed.connect(self._show_current)
        self.side.saving.connect(self._save)
        self.side.resetting.connect(self._reset)
        self.first_focus = self.panel.view
        subtitle = i18n.translate("Rules", "what is stopped, held, or only said")
        self.set_head(Head(i18n.translate("Rules", "Rules"), subtitle=subtitle))

    def _lay_out(self) -> None:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 12, 16, 10)
        row.addWidget(self.search)
        row.addStretch(1)
        row.addWidget(self._count)
        card = Card(flush=True)
        card.body.setSpacing(0)
        card.body.addWidget(bar)
        card.body.addWidget(self.panel, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(card, 1)
        layout.addWidget(self.side)

    def refresh(self) -> None:
        """Reads the rules as they are kept."""
        read = self.context.services.read
        self.context.tasks.run(lambda: read(list_rules), self._take, key="rules")

    def open_at(self, argument: object) -> None:
        """Shows the rule with this code."""
        self._wanted = str(argument)
        self.reload()

    def _take(self, rows: list[RuleRow]) -> None:
        self.panel.set_rows(rows)
        changed = sum(row.changed for row in rows)
        self._count.setText(i18n.translate("Rules", "%n changed", "", changed) if changed else "")
        if self._wanted:
            self.panel.view.select_ids([self._wanted])
            self._wanted = ""
        elif not self.panel.view.selected():
            self.panel.view.selectRow(0)
        self._show_current()

    def _show_current(self) -> None:
        chosen: list[RuleRow] = self.panel.view.selected()
        self.side.show_rule(chosen[0] if chosen else None)

    def _save(self) -> None:
        row = self.side.row
        if row is None:
            return
        self.side.show_error(None)
        try:
            request = self.side.typed().request(row)
        except Refused as refused:
            self.side.show_error(refused)
            return
        self.context.perform(self, change_rule, request, failed=self._refused)

    def _reset(self) -> None:
        if self.side.row is not None:
            self.context.perform(self, reset_rule, RuleRef(self.side.row.id))

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refused) and error.about in self.side.fields:
            self.side.show_error(error)
        else:
            self.context.tasks.refused.emit(error)


def _searched(row: RuleRow) -> str:
    return searchable(f"{rule_name(row.id)} {row.rule.source}")
