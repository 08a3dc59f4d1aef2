"""A line at the bottom of the window that says what was done, with Undo. Gone after eight seconds."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.ui.widgets.buttons import Button, IconButton, Look
from aidtracker.ui.widgets.looks import Icon, float_over, label
from aidtracker.ui.widgets.pills import Tone

STAYS_MS = 8_000
_ICONS = {Tone.DONE: "circle-check", Tone.WARNING: "triangle-alert", Tone.URGENT: "circle-x"}


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be done with what was just said: `Open the file`."""

    words: str
    do_it: Callable[[], object]


class Toast(QFrame):
    """One message. It takes no focus, and stays while the mouse is over it."""

    def __init__(self, message: str, tone: Tone, offer: Offer | None, parent: QWidget, stays_ms: int) -> None:
        super().__init__(parent)
        self._offer = offer
        float_over(self)
        self.setAccessibleName(message)
        self._timer = QTimer(self, singleShot=True, interval=stays_ms)
        self._timer.timeout.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 6, 6)
        layout.setSpacing(8)
        layout.addWidget(Icon(_ICONS.get(tone, "info"), tone.role))
        text = label(message, wrap=len(message) > 80)
        if len(message) > 80:
            text.setFixedWidth(520)
        layout.addWidget(text, 1)
        layout.addSpacing(8)
        if offer is not None:
            layout.addWidget(Button(offer.words, Look.QUIET, clicked=self._do_it))
        layout.addWidget(IconButton("x", i18n.translate("Window", "Close"), clicked=self.dismiss))
        self._timer.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Waits while it is being read."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Counts its time anew."""
        self._timer.start()
        super().leaveEvent(event)

    def dismiss(self) -> None:
        """Goes away."""
        self._timer.stop()
        self.hide()
        self.deleteLater()

    def _do_it(self) -> None:
        self.dismiss()
        if self._offer is not None:
            self._offer.do_it()


class Toasts(QObject):
    """Shows messages at the bottom of a window, the newest in place of the one before."""

    def __init__(self, window: QWidget, *, stays_ms: int = STAYS_MS, lift: int = 4) -> None:
        super().__init__(window)
        self._window, self._stays_ms, self._lift = window, stays_ms, lift
        self._toast: Toast | None = None
        window.installEventFilter(self)

    @property
    def message(self) -> str:
        """What is being said, empty when nothing is."""
        return self._toast.accessibleName() if self._toast is not None else ""

    def show(
        self,
        message: str,
        tone: Tone = Tone.DONE,
        undo: Callable[[], object] | None = None,
        offer: Offer | None = None,
    ) -> None:
        """Says `message`; `undo` takes back what it tells of, `offer` is something else to do with it.

        A refusal (urgent) stays twice as long.
        """
        self.clear()
        stays_ms = self._stays_ms * (2 if tone is Tone.URGENT else 1)
        if undo is not None:
            offer = Offer(i18n.translate("Window", "Undo"), undo)
        self._toast = Toast(message, tone, offer, self._window, stays_ms)
        self._toast.destroyed.connect(self._forget)
        self._toast.adjustSize()
        self._place()
        self._toast.show()
        self._toast.raise_()

    def clear(self) -> None:
        """Says nothing any more."""
        if self._toast is not None:
            self._toast.destroyed.disconnect(self._forget)
            self._toast.dismiss()
            self._toast = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps the message in its place when the window changes its size."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _forget(self) -> None:
        self._toast = None

    def _place(self) -> None:
        if self._toast is not None:
            area, own = self._window.rect(), self._toast.sizeHint()
            self._toast.setGeometry(
                (area.width() - own.width()) // 2,
                area.height() - own.height() - self._lift,
                own.width(),
                own.height(),
            )
