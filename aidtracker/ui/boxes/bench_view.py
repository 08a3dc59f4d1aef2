"""The packing bench as it is laid out: the box in hand at the left, what lies loose at the right."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.queries.bench import Bench
from aidtracker.ui.boxes.bench_columns import InBox, in_box_columns, loose_columns, sealed_columns
from aidtracker.ui.boxes.bench_head import BoxHead
from aidtracker.ui.boxes.scan_field import ScanField
from aidtracker.ui.boxes.weighing import Weighing
from aidtracker.ui.context import Context
from aidtracker.ui.table import TablePanel
from aidtracker.ui.widgets import Button, Card, EmptyState, hairline


class BenchView(QWidget):
    """The widgets of the bench. The last of `buttons` is the one to press, at the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.head = BoxHead()
        self.field = ScanField(
            i18n.translate("Boxes", "Type or scan: a box, or 20 tourniquet"),
            i18n.translate("Boxes", "Without a figure, Enter packs all of the lot that is marked."),
        )
        self.weighing = Weighing()
        self._make_tables()

    def show_bench(self, bench: Bench) -> None:
        """Shows a box, what is in it and what was sealed; what lies loose is the page's to choose."""
        self.head.show_bench(bench)
        lines = [*(InBox(goods=row) for row in bench.goods), *(InBox(inner=box) for box in bench.inner)]
        self.contents.set_rows(lines)
        self.sealed.set_rows(bench.sealed)
        title = i18n.translate("Boxes", "Loose goods")
        if bench.site:
            title = i18n.translate("Boxes", "Loose at {site}").format(site=bench.site)
        self._loose_card.set_title(title, i18n.translate("Boxes", "first to expire first"))

    def show_weighing(self, shown: bool) -> None:
        """The line for weight and size in place of the buttons, or the buttons."""
        self._foot.setCurrentIndex(1 if shown else 0)

    @property
    def is_weighing(self) -> bool:
        """Whether weight and size are being typed."""
        return self._foot.currentIndex() == 1

    def _make_tables(self) -> None:
        language = self.context.language
        empty = EmptyState(
            "package-open",
            i18n.translate(
                "Boxes", "Nothing is in it yet. Type what goes in, or press Enter on the list beside."
            ),
        )
        self.contents = TablePanel(
            in_box_columns(language), "Boxes", i18n.translate("Boxes", "In this box"), empty
        )
        none_loose = EmptyState("layers", i18n.translate("Boxes", "Nothing lies loose here."))
        self.loose = TablePanel(
            loose_columns(language), "Boxes", i18n.translate("Boxes", "Loose goods"), none_loose
        )
        none_sealed = EmptyState("lock", i18n.translate("Boxes", "No box was sealed yet."))
        self.sealed = TablePanel(
            sealed_columns(self.context.zone),
            "Boxes",
            i18n.translate("Boxes", "Just done"),
            none_sealed,
            row_id=lambda row: (row.number, row.at),
        )
        self.sealed.view.horizontalHeader().hide()
        self.loose.view.setMinimumWidth(300)

    def lay_out(self, buttons: Sequence[Button]) -> None:
        """Puts everything in its place."""
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.head)
        left.addWidget(self.field)
        left.addWidget(self._contents_card(buttons), 1)
        self._loose_card = Card(" ", flush=True)
        self._loose_card.body.addWidget(self.loose)
        done = Card(i18n.translate("Boxes", "Just done"), flush=True)
        done.body.addWidget(self.sealed)
        done.setFixedHeight(46 + 4 * 34)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._loose_card, 1)
        right.addWidget(done)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(left, 11)
        layout.addLayout(right, 4)

    def _contents_card(self, pressed: Sequence[Button]) -> Card:
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(10)
        for button in pressed:
            if button is pressed[-1]:
                row.addStretch(1)
            row.addWidget(button)
        foot = QWidget()
        self._foot = QStackedLayout(foot)
        self._foot.addWidget(buttons)
        self._foot.addWidget(self.weighing)
        card = Card(flush=True)
        card.body.setSpacing(0)
        card.body.addWidget(self.contents, 1)
        card.body.addWidget(hairline())
        card.body.addWidget(foot)
        return card
