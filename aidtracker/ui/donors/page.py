"""The list of donors who asked to be remembered. Names are read only when somebody asks to see them."""

from functools import partial

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from aidtracker import i18n
from aidtracker.data.queries.donors import DonorListRow, DonorRow, donor_by_id, list_donors
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.donors import DonorRef, erase_donor
from aidtracker.services.safety import forget_older
from aidtracker.ui.actions import ActionSpec
from aidtracker.ui.context import Context
from aidtracker.ui.donors.columns import donor_columns
from aidtracker.ui.donors.donor_dialog import DonorDialog
from aidtracker.ui.page import Head, Page
from aidtracker.ui.table import Prepared, TablePanel
from aidtracker.ui.widgets import Button, Card, EmptyState, SearchField, hairline, label

ALL = ActionSpec("donors.donations", "Donors", QT_TRANSLATE_NOOP("Donors", "All donations"), "list")
SHOW = ActionSpec("donors.show", "Donors", QT_TRANSLATE_NOOP("Donors", "Show names"), "eye", in_find=False)
CHANGE = ActionSpec("donors.change", "Donors", QT_TRANSLATE_NOOP("Donors", "Change"), "pencil", in_find=False)
ERASE = ActionSpec("donors.erase", "Donors", QT_TRANSLATE_NOOP("Donors", "Erase"), "trash-2", in_find=False)


class DonorsPage(Page):
    """Donors by their references; Enter changes one. Names go out of sight as soon as the page does."""

    areas = frozenset({"donors", "donations"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._names = False
        self.search = SearchField(i18n.translate("Donors", "Search donors"), width=280)
        empty = EmptyState(
            "user",
            i18n.translate(
                "Donors",
                "Nobody is remembered. Donors stay anonymous; with F4, while their gift is logged, one who "
                "wants a receipt or wants to hear where it went can be remembered.",
            ),
        )
        self.panel = TablePanel(donor_columns(), "Donors", i18n.translate("Donors", "Donors"), empty)
        self._count = label("", "strong")
        add = context.actions.add
        self.showing = add(SHOW, self, self._turn_names)
        self.changing = add(CHANGE, self, self._change, self._can_change)
        self.erasing = add(ERASE, self, self._ask_erase, self._can_change)
        self._lay_out()
        self.search.searched.connect(self.panel.filter)
        self.panel.view.selection_changed.connect(context.actions.refresh)
        self.panel.view.activated_row.connect(self._open)
        self.first_focus = self.search
        back = add(ALL, self, partial(context.open_page, "donations"))
        title = i18n.translate("Donors", "Donors")
        self.set_head(Head(title, secondary=(back, self.showing)))

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 12, 16, 10)
        bar.addWidget(self.search)
        bar.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 10)
        foot.setSpacing(12)
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(Button.of(self.erasing))
        foot.addWidget(Button.of(self.changing))
        card = Card(flush=True)
        card.body.setSpacing(0)
        card.body.addLayout(bar)
        card.body.addWidget(self.panel, 1)
        card.body.addWidget(hairline())
        card.body.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    # Reading

    def refresh(self) -> None:
        """Reads them, with names only while they are asked for."""
        read, prepare, names = self.context.services.read, self.panel.model.prepare, self._names
        self.context.tasks.run(
            lambda: prepare(read(list_donors, names=names)),
            partial(self._take, names),
            owner=self,
            key="donors",
        )

    def hideEvent(self, event: QHideEvent) -> None:
        """Names are put away with the page."""
        super().hideEvent(event)
        if self._names:
            self._names = False
            self.panel.set_rows([])
            self._say_names()
            self.reload()

    def _take(self, names: bool, rows: Prepared[DonorListRow]) -> None:
        if names and not self._names:
            return  # put away while they were read
        self.panel.set_rows(rows)
        count = len(self.panel.model.rows)
        self._count.setText(i18n.translate("Donors", "%n donor(s)", "", count) if count else "")
        self.context.actions.refresh()

    def _turn_names(self) -> None:
        self._names = not self._names
        self._say_names()
        self.reload()

    def _say_names(self) -> None:
        words = (
            i18n.translate("Donors", "Hide names") if self._names else i18n.translate("Donors", "Show names")
        )
        self.showing.setProperty("icon_name", "eye-off" if self._names else "eye")
        self.showing.setText(words)

    # Changing and erasing

    def _chosen(self) -> DonorListRow | None:
        chosen: list[DonorListRow] = self.panel.view.selected()
        return chosen[0] if len(chosen) == 1 else None

    def _can_change(self) -> bool:
        chosen = self._chosen()
        return chosen is not None and not chosen.erased

    def _open(self, row: DonorListRow) -> None:
        if not row.erased:
            read = self.context.services.read
            self.context.tasks.run(partial(read, donor_by_id, row.id), self._show, owner=self)

    def _change(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._open(chosen)

    def _show(self, donor: DonorRow) -> None:
        DonorDialog(self.context, donor, self).open()

    def _ask_erase(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        title = i18n.translate("Donors", "Erase who {reference} is?").format(reference=chosen.reference)
        told = i18n.translate(
            "Donors",
            "Name, contact, address and wishes are wiped from this file, for good: there is no undo. Their "
            "gifts and the reference stay, so that all figures still add up. A new safety copy takes the "
            "place of the older ones; copies that you keep elsewhere still hold the name.",
        )
        if self.context.dialogs.confirm(title, told, i18n.translate("Donors", "Erase"), danger=True):
            done = partial(self._erased, chosen.reference)
            self.context.perform(self, erase_donor, DonorRef(chosen.id), done, quiet=True)

    def _erased(self, reference: str, _nothing: object) -> None:
        self.context.tasks.run(partial(self.context.services.read, forget_older), _nothing_to_show)
        said = i18n.translate("Donors", "Who {reference} is was erased.")
        self.context.say(said.format(reference=reference))


def _nothing_to_show(_result: object) -> None:
    """The log is settled; nobody has to know."""
