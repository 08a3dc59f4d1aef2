"""The intake table in its real window: keystroke to shown proposals, Enter to saved and ready for the next.

The database holds 5,000 items in four languages and 100,000 lots; the second donation holds 10,000 lines.
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path

from aidtracker.data.glance import glance
from aidtracker.data.keys import new_key
from aidtracker.data.tables import Alias, Item, Lot
from aidtracker.services.donations import Line, LineLogged, LogLine, log_line
from aidtracker.services.work import Work
from tests.benchmarks.export import _program
from tests.benchmarks.search import TYPED, _many_items

LINES = 40
LONG = 10_000


def run() -> dict[str, float]:
    """Milliseconds: the worst keystroke, and the median line in a new donation and in a long one."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "aid.db"
        program = _program(path)
        program.do(_add_items, _many_items)
        short = _table(path, LINES)
        program.do(_lengthen, program.do(log_line, LogLine(Line(Decimal(1), text="First"))).result)
        long = _table(path, LINES)
        program.close()
    return {
        "keystroke_worst_ms": max(short["keys"]),
        "keystroke_ms": statistics.median(short["keys"]),
        "line_ms": statistics.median(short["lines"]),
        "line_worst_ms": max(short["lines"]),
        "long_line_ms": statistics.median(long["lines"]),
        "long_line_worst_ms": max(long["lines"]),
    }


def _table(path: Path, lines: int) -> dict[str, list[float]]:
    """Milliseconds of each keystroke and of each line, typed in the window on this database."""
    from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from aidtracker.ui.donations.intake import IntakePage
    from aidtracker.ui.running.desk import Desk
    from aidtracker.ui.running.session import Session

    known = glance(path)
    if known is None:
        raise RuntimeError("the database was not set up")
    desk = Desk()
    session = Session(desk, path, known)
    session.window.resize(1366, 768)
    session.window.show()
    session.begin()
    page = session.window.open_page("intake")
    if not isinstance(page, IntakePage):
        raise TypeError(page)

    def wait_until(done: Callable[[], bool]) -> None:
        while not done():
            loop = QEventLoop()
            QTimer.singleShot(0, loop.quit)
            loop.exec()

    def typed(text: str) -> list[float]:
        """Each letter until the proposals for it are painted."""
        page.form.clear()
        page.form.what.setFocus()
        times = []
        for letter in text:
            start = time.perf_counter()
            # QTest knows the keys of Latin letters only.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                pressed = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(page.form.what, pressed)
            desk.app.processEvents()
            times.append((time.perf_counter() - start) * 1000)
        return times

    def line(number: int) -> float:
        """From Enter until the line stands in the list, is on disk and the row is ready for the next."""
        before = len(page.lines.model.rows)
        page.form.quantity.setFocus()
        QTest.keyClicks(page.form.quantity, str(number))
        QTest.keyClick(page.form.quantity, Qt.Key.Key_Return)
        QTest.keyClicks(page.form.what, f"things nobody knows {number}")
        desk.app.processEvents()
        start = time.perf_counter()
        QTest.keyClick(page.form.what, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        wait_until(lambda: len(page.lines.model.rows) > before and session.context.tasks.idle)
        desk.app.processEvents()
        if not page.form.draft().is_empty:
            raise RuntimeError("the row is not ready for the next line")
        return (time.perf_counter() - start) * 1000

    wait_until(lambda: session.context.tasks.idle and page.form.isVisible())
    _settle(wait_until)
    times = {"keys": [ms for text in TYPED for ms in typed(text)], "lines": []}
    page.form.clear()
    line(1)
    times["lines"] = [line(number) for number in range(2, lines + 2)]
    QApplication.closeAllWindows()
    session.close()
    return times


def _settle(wait_until: Callable[[Callable[[], bool]], None]) -> None:
    """What the window reads on the side after its start is not what is measured."""
    until = time.perf_counter() + 2
    wait_until(lambda: time.perf_counter() > until)


def _add_items(work: Work, make: Callable[[], Sequence[object]]) -> None:
    from aidtracker.domain.catalogue import Item as ItemRow

    work.begin("import.catalogue", "bench")
    items = [item for item in make() if isinstance(item, ItemRow)]
    work.journal.insert(
        Item,
        [
            {
                "id": new_key(),
                "code": f"X{item.code}",
                "category": item.category,
                **{f"name_{language}": name for language, name in item.names.items()},
                "unit": item.unit,
            }
            for item in items
        ],
    )
    keys = {row.code: row.id for row in work.connection.execute(Item.__table__.select())}
    work.journal.insert(
        Alias,
        [
            {
                "id": new_key(),
                "item_id": keys[f"X{item.code}"],
                "language": alias.language,
                "alias": alias.text,
            }
            for item in items
            for alias in item.aliases
        ],
    )


def _lengthen(work: Work, logged: LineLogged) -> None:
    """The donation holds ten thousand lines."""
    work.begin("donation.line", logged.number)
    work.journal.insert(
        Lot,
        [
            {
                "id": new_key(),
                "donation_id": logged.donation_id,
                "position": position,
                "text": f"Things {position}",
                "quantity_milli": 1_000,
                "unit": "H87",
            }
            for position in range(2, LONG + 1)
        ],
    )


if __name__ == "__main__":
    print({name: round(figure, 1) for name, figure in run().items()})
