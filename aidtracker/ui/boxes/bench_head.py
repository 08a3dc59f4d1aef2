"""The box in hand, large: number, kind, size, where it stands, weight."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.queries.bench import Bench, BoxCard
from aidtracker.domain.weights import total_of
from aidtracker.ui import formats, icons, theme
from aidtracker.ui.boxes.words import not_weighed, package_name, size, state_pill
from aidtracker.ui.widgets import Card, ElidingLabel, Pill, PillText, label, set_look

_SIDE = 64


class CategoryTile(QWidget):
    """The colour of the category with a sign, as on the label of the box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._category = ""
        self.setFixedSize(QSize(_SIDE, _SIDE))

    def set_category(self, category: str) -> None:
        """Shows another category."""
        self._category = category
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The square and its sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.roles().color(theme.category_role(self._category)))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        sign = "cross" if self._category == "medical" else "package"
        picture = icons.pixmap(sign, "surface", 36, self.devicePixelRatioF())
        painter.drawPixmap((_SIDE - 36) // 2, (_SIDE - 36) // 2, picture)
        painter.end()


class BoxHead(Card):
    """The card above the field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tile = CategoryTile()
        self.number = label("", "big-number")
        self._pill = Pill(PillText(""))
        self._about = ElidingLabel("muted", 120)
        self.weight = label("", "big")
        self._weight_about = label("", "muted")
        for words in (self.weight, self._weight_about):
            words.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._lay_out_words()

    def _lay_out_words(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.number)
        top.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        words, weight = QVBoxLayout(), QVBoxLayout()
        for column, upper, lower in ((words, top, self._about), (weight, self.weight, self._weight_about)):
            column.setSpacing(0)
            column.addStretch(1)
            if isinstance(upper, QHBoxLayout):
                column.addLayout(upper)
            else:
                column.addWidget(upper)
            column.addWidget(lower)
            column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._tile)
        row.addLayout(words, 1)
        row.addLayout(weight)
        self.body.setContentsMargins(16, 14, 16, 14)
        self.body.addLayout(row)

    def show_bench(self, bench: Bench) -> None:
        """Shows the box in hand, or that there is none."""
        box = bench.box
        self._tile.setVisible(box is not None)
        self._pill.setVisible(box is not None)
        self._weight_about.setVisible(box is not None)
        if box is None:
            self.number.setText(i18n.translate("Boxes", "No box in hand"))
            self._about.setText(i18n.translate("Boxes", "Scan a box, or press F2 to make one."))
            self.weight.setText("")
            return
        categories = list(dict.fromkeys(row.category for row in bench.goods))
        self._tile.set_category(categories[0] if categories else "")
        self.number.setText(box.number)
        self._pill.set_pill(state_pill(box.state))
        self._about.setText(" · ".join(_about(box)))
        self._show_weight(bench, box)

    def _show_weight(self, bench: Bench, box: BoxCard) -> None:
        net = total_of([*(row.weight_g for row in bench.goods), *(inner.gross_g for inner in bench.inner)])
        weighed = box.gross_g is not None
        # Not weighed, it is at least as heavy as what is in it.
        known = formats.weight(net.grams, complete=net.complete and weighed) if net.grams else ""
        if box.gross_g is not None:
            self.weight.setText(formats.weight(box.gross_g))
            said = i18n.translate("Boxes", "weighed · contents say {weight}").format(weight=known)
            self._weight_about.setText(said if known else i18n.translate("Boxes", "weighed"))
            # A box lighter than what is in it: one of the two is wrong.
            set_look(self._weight_about, "error" if net.grams > box.gross_g else "muted")
        else:
            self.weight.setText(known or "–")
            said = i18n.translate("Boxes", "{not_weighed} · by its contents")
            self._weight_about.setText(said.format(not_weighed=not_weighed()) if known else not_weighed())
            set_look(self._weight_about, "muted")


def _about(box: BoxCard) -> list[str]:
    parts = [f"{package_name(box.package)} {size(box.length_mm, box.width_mm, box.height_mm)}".strip()]
    if box.marks:
        parts.append(i18n.translate("Boxes", "marked {marks}").format(marks=box.marks))
    if box.lost:
        parts.append(i18n.translate("Boxes", "lost"))
    elif box.travels:
        parts.append(i18n.translate("Boxes", "on the way · {shipment}").format(shipment=box.shipment))
    else:
        parts.append(box.site)
        if box.shipment:
            parts.append(i18n.translate("Boxes", "on shipment {shipment}").format(shipment=box.shipment))
    if box.outer:
        parts.append(i18n.translate("Boxes", "stands in {outer}").format(outer=box.outer))
    return parts
