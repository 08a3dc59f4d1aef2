"""The list of boxes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from aidtracker import i18n
from aidtracker.data.queries.boxes import BoxRow, list_boxes
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.spreadsheets.rows import FileKind
from aidtracker.ui import formats
from aidtracker.ui.actions import ActionSpec
from aidtracker.ui.boxes.columns import box_columns
from aidtracker.ui.boxes.new_box import LastBox, NewBoxDialog
from aidtracker.ui.boxes.state import BoxFilter, fits, total
from aidtracker.ui.context import Context
from aidtracker.ui.page import Head, Page
from aidtracker.ui.spreadsheets import export_action, import_action, take_drops
from aidtracker.ui.table import TablePanel
from aidtracker.ui.widgets import Card, Chips, EmptyState, SearchField, hairline, label

NEW_BOX = ActionSpec("boxes.new", "Boxes", QT_TRANSLATE_NOOP("Boxes", "New box"), "package-plus", "Ctrl+N")

_COUNTED = (
    BoxFilter.ALL,
    BoxFilter.OPEN,
    BoxFilter.SEALED,
    BoxFilter.ON_SHIPMENT,
    BoxFilter.IN_TRANSIT,
    BoxFilter.NOT_WEIGHED,
    BoxFilter.LOST,
)


class BoxesPage(Page):
    """All boxes; Enter puts one on the packing bench. `open_at` takes a `BoxFilter`."""

    areas = frozenset({"boxes", "stock", "shipments"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._rows: list[BoxRow] = []
        self._last = LastBox()
        new = context.actions.add(NEW_BOX, self, self._ask_for_box)
        self.search = SearchField(i18n.translate("Boxes", "Search boxes"), width=240)
        self.search.setMinimumWidth(150)
        self.chips = Chips(_filter_words(), always=(BoxFilter.DONE,))
        empty = EmptyState(
            "package",
            i18n.translate(
                "Boxes", "Boxes stand here. Make one, fill it from what is loose, weigh and seal it."
            ),
            action=i18n.translate("Boxes", "New box"),
            pressed=self._ask_for_box,
        )
        self.panel = TablePanel(
            box_columns(context.language), "Boxes", i18n.translate("Boxes", "Boxes"), empty
        )
        self._total = label("", "strong")
        self._lay_out()
        self.search.searched.connect(self._search)
        self.chips.chosen.connect(self._choose)
        self.panel.view.activated_row.connect(self._open_box)
        self.first_focus = self.search
        take_drops(context, self, FileKind.BOXES)
        sheets = (import_action(context, self, FileKind.BOXES), export_action(context, self, "boxes"))
        self.set_head(Head(i18n.translate("Boxes", "Boxes"), primary=new, secondary=sheets))

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 12, 16, 10)
        bar.setSpacing(12)
        bar.addWidget(self.search)
        bar.addWidget(self.chips, 1)
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

    def open_at(self, argument: object) -> None:
        """Narrows the list to a `BoxFilter`."""
        if isinstance(argument, BoxFilter):
            self.search.setText("")
            self.chips.choose(argument)

    def refresh(self) -> None:
        """Reads the boxes; those that are done with only when they are asked for."""
        read, with_done = self.context.services.read, self.chips.choice is BoxFilter.DONE
        self.context.tasks.run(lambda: read(list_boxes, with_void=with_done), self._take, key="boxes")

    def _take(self, rows: list[BoxRow]) -> None:
        self._rows = rows
        self.chips.set_counts({choice: sum(fits(choice, row) for row in rows) for choice in _COUNTED})
        self._show_rows()

    def _show_rows(self) -> None:
        choice = self.chips.choice
        shown = [row for row in self._rows if fits(choice, row)]
        self._say_when_empty(choice)
        self.panel.set_rows(shown)
        self._say_total()

    def _say_when_empty(self, choice: BoxFilter) -> None:
        none_at_all = choice is BoxFilter.ALL
        self.panel.empty.set_text(
            i18n.translate(
                "Boxes", "Boxes stand here. Make one, fill it from what is loose, weigh and seal it."
            )
            if none_at_all
            else i18n.translate("Boxes", "No box is like that now.")
        )

    def _say_total(self) -> None:
        rows = self.panel.model.visible_rows()
        known = total(rows)
        parts = [i18n.translate("Boxes", "%n box(es)", "", known.boxes)]
        if known.gross_g:
            parts.append(formats.weight(known.gross_g, complete=known.not_weighed == 0))
        if known.not_weighed:
            parts.append(i18n.translate("Boxes", "%n not weighed", "", known.not_weighed))
        self._total.setText(" · ".join(parts) if rows else "")

    def _search(self, text: str) -> None:
        self.panel.filter(text)
        self._say_total()

    def _choose(self) -> None:
        self.reload()
        self._show_rows()

    def _open_box(self, box: BoxRow) -> None:
        self.context.open_page("bench", box.number)

    def _ask_for_box(self) -> None:
        NewBoxDialog(self.context, self._last, self._open_number, self.window()).open()

    def _open_number(self, number: str) -> None:
        self.context.open_page("bench", number)


def _filter_words() -> dict[BoxFilter, str]:
    return {
        BoxFilter.ALL: i18n.translate("Boxes", "All"),
        BoxFilter.OPEN: i18n.translate("Boxes", "Open"),
        BoxFilter.SEALED: i18n.translate("Boxes", "Sealed"),
        BoxFilter.ON_SHIPMENT: i18n.translate("Boxes", "On a shipment"),
        BoxFilter.IN_TRANSIT: i18n.translate("Boxes", "On the way"),
        BoxFilter.NOT_WEIGHED: i18n.translate("Boxes", "Not weighed"),
        BoxFilter.LOST: i18n.translate("Boxes", "Lost"),
        BoxFilter.DONE: i18n.translate("Boxes", "Unpacked"),
    }
