"""How soon the window with Home stands there, on 100,000 lines, against a bare PySide6 window.

Both are processes of their own, offscreen, taken in turns; a process counts from its start to its first
painted frame. The bare one has also imported SQLAlchemy. Ours opens the database, reads who and where it is,
and paints Home; its figures are read after that, as they are for the person in front of it.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.export import _program

RUNS = 7

_FIRST_PAINT = """
from PySide6.QtCore import QEvent, QObject
class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWindow() and watched.isVisible():
            print("painted", flush=True)
            os._exit(0)
        return False
"""

_BARE = f"""
import os, sys
import sqlalchemy
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
{_FIRST_PAINT}
app = QApplication(sys.argv)
watch = FirstPaint()
app.installEventFilter(watch)
window = QMainWindow()
window.setCentralWidget(QLabel("bare"))
window.resize(1366, 768)
window.show()
app.exec()
"""

_OURS = f"""
import os, sys
from pathlib import Path
from aidtracker.ui.running import desk
{_FIRST_PAINT}
watch = FirstPaint()
made = desk.Desk.__init__
def watching(self, *args):
    made(self, *args)
    self.app.installEventFilter(watch)
desk.Desk.__init__ = watching
from aidtracker.app import open_window
sys.exit(open_window(Path(sys.argv[1])))
"""


def run() -> dict[str, float]:
    """Medians in milliseconds, and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "aid.db"
        _program(path).close()
        _seconds(_OURS, path)
        _seconds(_BARE, path)
        pairs = [(_seconds(_OURS, path), _seconds(_BARE, path)) for _ in range(RUNS)]
    ours = statistics.median(pair[0] for pair in pairs) * 1000
    bare = statistics.median(pair[1] for pair in pairs) * 1000
    return {"ratio": ours / bare, "window_ms": ours, "bare_ms": bare}


def _seconds(program: str, path: Path) -> float:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    start = time.perf_counter()
    said = subprocess.run(
        [sys.executable, "-c", program, str(path)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    taken = time.perf_counter() - start
    if "painted" not in said.stdout:
        raise RuntimeError(f"the window was not shown: {said.stderr}")
    return taken


if __name__ == "__main__":
    print({name: round(figure, 2) for name, figure in run().items()})
