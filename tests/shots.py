"""`make shots`: every page and dialog as a picture in `build/shots/`, to be looked at.

python -m tests.shots                 English and Ukrainian, light and dark, on a small and a large screen
python -m tests.shots --all           all four languages
python -m tests.shots --pictures      the three of the README, into `docs/pictures/`
python -m tests.shots --only home     pages whose name begins so
"""

import os
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from aidtracker.data.glance import glance
from aidtracker.data.opening import open_database
from aidtracker.data.queries.boxes import list_boxes
from aidtracker.data.queries.catalogue import load_items
from aidtracker.domain.boxes import BoxState
from aidtracker.i18n import Language
from aidtracker.services.demo import Story, tell_story
from aidtracker.services.donations import DonationRef, Line, LogLine, finish_donation, log_line
from aidtracker.services.donors import NewDonor, remember_donor
from aidtracker.services.program import Program, system_clock
from aidtracker.services.settings import LocalSettings, change_settings
from aidtracker.services.sorting import LogRough, log_rough
from aidtracker.ui.first_start.dialog import FirstStart
from aidtracker.ui.running.damage import DamageDialog
from aidtracker.ui.running.desk import Desk
from aidtracker.ui.running.session import Session
from aidtracker.ui.settings.page import SettingsPage
from aidtracker.ui.spreadsheets.offers import open_import
from aidtracker.ui.theme import Scheme

ROOT = Path(__file__).parent.parent
SIZES = (QSize(1366, 768), QSize(1920, 1080))
WAIT_MS = 20_000


@dataclass(frozen=True)
class Shot:
    """A page at an argument; `then` does one more thing there, and may open a dialog."""

    name: str
    page: str
    argument: object = None
    then: Callable[[Session], object] | None = None


def main(arguments: Sequence[str]) -> int:
    """Take the pictures."""
    parser = ArgumentParser(prog="make shots")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--pictures", action="store_true")
    parser.add_argument("--only", default="")
    asked = parser.parse_args(arguments)
    desk = Desk()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "boston.db"
        story = _fill(path)
        if asked.pictures:
            _take_pictures(desk, path, story)
            return 0
        languages = list(Language) if asked.all else [Language.EN, Language.UK]
        for language, scheme, size in product(languages, (Scheme.LIGHT, Scheme.DARK), SIZES):
            stem = f"{language}-{scheme}-{size.width()}"
            for name, picture in _pictures(desk, path, story, language, scheme, size, asked.only):
                _save(picture, ROOT / "build" / "shots" / f"{stem}-{name}.png")
    return 0


def _take_pictures(desk: Desk, path: Path, story: Story) -> None:
    for name, picture in _pictures(desk, path, story, Language.EN, Scheme.LIGHT, SIZES[0], ""):
        if name in ("home", "intake", "shipment"):
            _save(picture, ROOT / "docs" / "pictures" / f"{name}.png")


def _fill(path: Path) -> Story:
    program = Program(open_database(path), "Alena")
    story = tell_story(program)
    _log_some_lines(program)
    program.do(change_settings, LocalSettings(actor="Alena"))
    program.close()
    return story


def _log_some_lines(program: Program) -> None:
    """A donation in hand, as it looks while people queue."""
    items = {item.code: item.key for item in program.read(load_items)}
    soon = program.clock().date() + timedelta(days=190)
    van = program.do(
        log_rough, LogRough("clothing", 7, weight_g=84_000, note="the van from Worcester")
    ).result
    program.do(finish_donation, DonationRef(van.donation_id))
    donation = None
    for line in (
        Line(Decimal(20), items["MED-001"], condition="new"),
        Line(Decimal(48), items["FOO-010"], expiry=soon),
        Line(Decimal(14), items["SHE-002"], condition="used"),
        Line(Decimal(10), items["POW-001"], condition="new"),
        Line(Decimal(60), items["CLO-007"], condition="new"),
    ):
        donation = program.do(log_line, LogLine(line, donation)).result.donation_id
    donor = NewDonor("Parish of St. Mary", kind="organisation", wants_receipt=True)
    program.do(remember_donor, donor)


def _pictures(
    desk: Desk, path: Path, story: Story, language: Language, scheme: Scheme, size: QSize, only: str
) -> Iterator[tuple[str, QWidget]]:
    known = glance(path)
    if known is None:
        raise RuntimeError("the demo left no database that can be shown")
    desk.take(language, scheme)
    session = Session(desk, path, known)
    session.window.resize(size)
    session.window.show()
    session.begin()
    try:
        for shot in _shots(session, story):
            if shot.name.startswith(only):
                yield shot.name, _posed(session, shot)
                _put_away_dialogs()
    finally:
        session.window.close()
        session.close()
    for name, dialog in _dialogs(desk, path):
        if name.startswith(only):
            dialog.show()
            _pause(50)
            yield name, dialog
        dialog.close()
        dialog.deleteLater()


def _shots(session: Session, story: Story) -> list[Shot]:
    boxes = session.program.read(list_boxes)
    open_box = next(box.number for box in boxes if box.state is BoxState.OPEN)
    return [
        Shot("home", "home"),
        Shot("find", "home", then=_find),
        Shot("donations", "donations"),
        Shot("intake", "intake", ""),
        Shot("to-sort", "to_sort"),
        Shot("donors", "donors"),
        Shot("stock", "stock"),
        Shot("boxes", "boxes"),
        Shot("bench", "bench", open_box),
        Shot("shipments", "shipments"),
        Shot("shipment", "shipment", story.packing),
        Shot("shipment-received", "shipment", story.received),
        Shot("receiving", "receiving"),
        Shot("receipt", "receipt", story.on_the_way),
        Shot("needs", "needs"),
        Shot("catalogue", "catalogue", "FOO-012"),
        Shot("catalogue-new", "catalogue", ("new", "Hand warmers")),
        Shot("rules", "rules"),
        Shot("settings", "settings"),
        Shot("dialog-site", "settings", then=_open_site),
        Shot("dialog-import", "donations", then=_open_import),
    ]


def _posed(session: Session, shot: Shot) -> QWidget:
    session.window.head.find_field.clear()
    session.window.open_page(shot.page, shot.argument)
    _wait(session)
    if shot.then is not None:
        shot.then(session)
        _wait(session)
    dialogs = [widget for widget in QApplication.topLevelWidgets() if _is_open_dialog(widget)]
    return dialogs[0] if dialogs else session.window


def _wait(session: Session) -> None:
    _pause(30)
    waited = 30
    while not session.context.tasks.idle:
        _pause(20)
        waited += 20
        if waited > WAIT_MS:
            raise TimeoutError("the page is still loading")
    _pause(60)


def _pause(milliseconds: int) -> None:
    # Not QTest.qWait: that one keeps Python's lock, and the workers stand still.
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _find(session: Session) -> None:
    session.window.head.find_field.setFocus()
    session.window.head.find_field.setText("ti")


def _open_site(session: Session) -> None:
    page = session.window.current_page()
    if isinstance(page, SettingsPage):
        page.sites_card.add.click()


def _open_import(session: Session) -> None:
    page = session.window.current_page()
    if page is not None:
        open_import(session.context, page)


def _dialogs(desk: Desk, path: Path) -> Iterator[tuple[str, QDialog]]:
    program = Program(open_database(path), "")
    try:
        yield "first-start", FirstStart(desk, program)
    finally:
        program.close()
    yield "damage", DamageDialog(system_clock())


def _is_open_dialog(widget: QWidget) -> bool:
    return isinstance(widget, QDialog) and widget.isVisible()


def _put_away_dialogs() -> None:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()
    _pause(20)


def _save(picture: QWidget, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.grab().save(str(path))
    sys.stdout.write(f"{path.relative_to(ROOT)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
