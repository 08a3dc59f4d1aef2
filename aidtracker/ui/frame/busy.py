"""A long job on its way: what it does, how far it is, and Cancel."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.ui import formats
from aidtracker.ui.tasks import BUSY_AFTER_MS, Progress, Tasks
from aidtracker.ui.widgets import Bar, Button, float_over, label

_WIDTH = 460


class BusyPanel(QFrame):
    """Floats over the bottom of the window while a long job runs, from half a second on."""

    def __init__(self, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._progress: Progress | None = None
        float_over(self)
        self._title, self._text = label("", "strong"), label("", "small")
        self._bar = Bar()
        self._cancel = Button(i18n.translate("Window", "Cancel"), clicked=self._stop)
        words = QVBoxLayout()
        words.setSpacing(5)
        for widget in (self._title, self._bar, self._text):
            words.addWidget(widget)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 12, 12)
        layout.setSpacing(16)
        layout.addLayout(words, 1)
        layout.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignVCenter)
        self._patience = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._patience.timeout.connect(self._appear)
        self.hide()
        tasks.progressed.connect(self._show_progress)
        tasks.ended.connect(self._end)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps its place."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _show_progress(self, progress: Progress) -> None:
        if progress is not self._progress:
            self._progress = progress
            self._cancel.setEnabled(True)
            self._patience.start()
        self._title.setText(progress.title)
        known = progress.total > 0
        self._bar.set_share(progress.done / progress.total if known else 0)
        of = i18n.translate("Window", "{done} of {total}")
        count = of.format(done=formats.number(progress.done), total=formats.number(progress.total))
        self._text.setText(" · ".join(part for part in (count if known else "", progress.text) if part))
        self.setAccessibleName(f"{progress.title} {self._text.text()}")

    def _appear(self) -> None:
        if self._progress is not None:
            self.show()
            self._place()
            self.raise_()

    def _end(self, progress: Progress) -> None:
        if progress is self._progress:
            self._progress = None
            self._patience.stop()
            self.hide()

    def _stop(self) -> None:
        if self._progress is not None:
            self._progress.cancel()
            self._cancel.setEnabled(False)

    def _place(self) -> None:
        area, height = self._window.rect(), self.sizeHint().height()
        self.setGeometry((area.width() - _WIDTH) // 2, area.height() - height - 56, _WIDTH, height)
