"""The band above every page, for what must not be forgotten."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from aidtracker.ui.widgets import Button, Icon, Look, label


class Band(QFrame):
    """One sentence, and the action that ends what it tells of."""

    def __init__(self, sentence: str, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "band")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 4, 24, 4)
        layout.setSpacing(8)
        layout.addWidget(Icon("triangle-alert", "warning"))
        layout.addWidget(label(sentence, "strong", wrap=True), 1)
        layout.addWidget(Button.of(action, Look.SECONDARY))
