"""Python's search for cycles, on the window's own thread.

Left to itself it runs in whichever thread allocates next, and takes the Qt objects of a page that was closed
with it: on a worker that deadlocks or crashes, because Qt's widgets belong to the thread of the window.
"""

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer

_LOOK_EVERY_MS = 500
_SETTLED_AFTER = 10
"""Looks until the libraries are read; they stay, and a search through them would stop the window for as long
as a page takes to open."""
_ALL_EVERY = 60
"""Looks between two searches through all that came since."""


class Sweeper(QObject):
    """Searches while the event loop runs; as long as it lives nothing else does."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._looks = 0
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Searches among what is new, where there is enough of it, and now and then among everything."""
        self._looks += 1
        if self._looks == _SETTLED_AFTER:
            gc.collect()
            gc.freeze()
        elif self._looks % _ALL_EVERY == 0:
            gc.collect()
        elif gc.get_count()[0] > gc.get_threshold()[0]:
            gc.collect(1)


def sweep_on_this_thread(app: QCoreApplication) -> None:
    """From now on the search for cycles is this application's own; asked again it changes nothing."""
    if app.findChild(Sweeper) is None:
        Sweeper(app)
