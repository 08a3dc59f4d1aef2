"""The list of donations."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from aidtracker import i18n
from aidtracker.data.queries.donations import DonationRow, list_donations
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui import formats
from aidtracker.ui.actions import ActionSpec
from aidtracker.ui.context import Context
from aidtracker.ui.donations.columns import donation_columns
from aidtracker.ui.page import Head, Page
from aidtracker.ui.spreadsheets import export_action, import_action, take_drops
from aidtracker.ui.table import Prepared, TablePanel
from aidtracker.ui.widgets import Button, Card, EmptyState, Look, SearchField, hairline, label

NEW = ActionSpec(
    "donations.new", "Donations", QT_TRANSLATE_NOOP("Donations", "New donation"), "plus", "Ctrl+N"
)
TO_SORT = ActionSpec("donations.to_sort", "Donations", QT_TRANSLATE_NOOP("Donations", "To sort"), "funnel")


class DonationsPage(Page):
    """All donations, the newest first; Enter opens one. A spreadsheet dropped on it is imported."""

    areas = frozenset({"donations"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        new = context.actions.add(NEW, self, self._log_one)
        self._to_sort = context.actions.add(TO_SORT, self, self._show_to_sort)
        importing = import_action(context, self)
        exporting = export_action(context, self, "donations")
        self.search = SearchField(i18n.translate("Donations", "Search donations"), width=280)
        empty = EmptyState(
            "hand-heart",
            i18n.translate(
                "Donations",
                "What people bring stands here. Log it while they wait, or drop the spreadsheet you keep "
                "onto this page.",
            ),
            action=i18n.translate("Donations", "New donation"),
            pressed=self._log_one,
        )
        self.panel = TablePanel(
            donation_columns(), "Donations", i18n.translate("Donations", "Donations"), empty
        )
        self._total = label("", "strong")
        self._lay_out()
        self.search.searched.connect(self._search)
        self.panel.view.activated_row.connect(self._open)
        take_drops(context, self)
        self.first_focus = self.search
        title = i18n.translate("Donations", "Donations")
        self.set_head(Head(title, primary=new, secondary=(self._to_sort, importing, exporting)))

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 12, 16, 10)
        bar.addWidget(self.search)
        bar.addStretch(1)
        donors = i18n.translate("Donations", "Donors")
        bar.addWidget(Button(donors, Look.QUIET, icon="user", clicked=self._show_donors))
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 10)
        foot.addWidget(self._total, 1, Qt.AlignmentFlag.AlignLeft)
        card = Card(flush=True)
        card.body.setSpacing(0)
        card.body.addLayout(bar)
        card.body.addWidget(self.panel, 1)
        card.body.addWidget(hairline())
        card.body.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def refresh(self) -> None:
        """Reads them."""
        read, prepare = self.context.services.read, self.panel.model.prepare
        self.context.tasks.run(lambda: prepare(read(list_donations)), self._take, key="donations")

    def _take(self, rows: Prepared[DonationRow]) -> None:
        self.panel.set_rows(rows)
        self._say_total()
        waiting = sum(row.unsorted for row in rows.rows)
        self._to_sort.setText(_to_sort_in_words(waiting))

    def _search(self, text: str) -> None:
        self.panel.filter(text)
        self._say_total()

    def _say_total(self) -> None:
        rows = self.panel.model.visible_rows()
        parts = [
            i18n.translate("Donations", "%n donation(s)", "", len(rows)),
            i18n.translate("Donations", "%n line(s)", "", sum(row.lines for row in rows)),
        ]
        grams, unweighed = sum(row.weight_g for row in rows), sum(row.unweighed for row in rows)
        if grams or not unweighed:
            parts.append(formats.weight(grams, complete=not unweighed))
        if unweighed:
            parts.append(i18n.translate("Donations", "%n line(s) not weighed", "", unweighed))
        self._total.setText(" · ".join(parts) if rows else "")

    def _show_donors(self) -> None:
        self.context.open_page("donors")

    def _log_one(self) -> None:
        self.context.open_page("intake", "")

    def _show_to_sort(self) -> None:
        self.context.open_page("to_sort")

    def _open(self, row: DonationRow) -> None:
        self.context.open_page("intake", row.number)


def _to_sort_in_words(waiting: int) -> str:
    if not waiting:
        return i18n.translate("Donations", "To sort")
    return i18n.translate("Donations", "To sort: {count}").format(count=formats.number(waiting))
