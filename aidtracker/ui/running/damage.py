"""A damaged database: nobody works on it; a copy takes its place, or an empty one does."""

from datetime import datetime
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent

from aidtracker import i18n
from aidtracker.domain.errors import Refused
from aidtracker.services import safety
from aidtracker.services.messages import explain
from aidtracker.ui import formats
from aidtracker.ui.dialogs import Dialogs, FormDialog
from aidtracker.ui.running.waiting import WaitDialog
from aidtracker.ui.widgets import Button, label


class Choice(Enum):
    """What to do about it."""

    COPY = auto()
    AFRESH = auto()
    LEAVE = auto()


class DamageDialog(FormDialog):
    """Says what happened, what is safe, and offers the ways on."""

    def __init__(self, made: datetime | None) -> None:
        title = i18n.translate("Damage", "The data file is damaged")
        super().__init__(title, _way_on(made), None)
        self.choice = Choice.LEAVE
        self._first = Choice.AFRESH if made is None else Choice.COPY
        self.setMinimumWidth(560)
        self.body.addWidget(label(_told(made), wrap=True))
        self.cancel.setText(i18n.translate("Damage", "Close the program"))
        if made is not None:
            afresh = Button(i18n.translate("Damage", "Start with an empty one"), clicked=self._start_afresh)
            self.body.addWidget(afresh)

    def showEvent(self, event: QShowEvent) -> None:
        """Enter takes the way that is offered first."""
        super().showEvent(event)
        self.submit.setFocus()

    def submitted(self) -> None:
        """The way that is offered first."""
        self.choice = self._first
        self.accept()

    def _start_afresh(self) -> None:
        self.choice = Choice.AFRESH
        self.accept()


def mend(path: Path, refusal: Refused, dialogs: Dialogs) -> bool:
    """Asks what to do about the damage that `refusal` tells of, and does it.

    Gives whether the database can be opened again. Nobody may have it open.
    """
    made = refusal.problem.values.get("made")
    dialog = DamageDialog(made if isinstance(made, datetime) else None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.exec()
    choice = dialog.choice
    dialog.deleteLater()
    if choice is Choice.LEAVE:
        return False
    try:
        aside = _do(path, choice)
    except Refused as refused:
        dialogs.message(i18n.translate("Damage", "That did not work"), explain(refused.problem))
        return False
    if aside is not None:
        text = i18n.translate("Damage", "The damaged file was kept. It is now {file}")
        dialogs.message(i18n.translate("Damage", "You can go on working"), text.format(file=aside))
    return True


def _do(path: Path, choice: Choice) -> Path | None:
    if choice is Choice.AFRESH:
        return safety.start_afresh(path)
    waiting = WaitDialog(i18n.translate("Damage", "Putting the copy in its place…"))
    return waiting.wait_for(lambda _tell: safety.put_newest_copy_back(path)).aside


def _way_on(made: datetime | None) -> str:
    if made is None:
        return i18n.translate("Damage", "Start with an empty one")
    return i18n.translate("Damage", "Go on with the copy")


def _told(made: datetime | None) -> str:
    if made is None:
        return i18n.translate(
            "Damage",
            "Something happened to the disk or the file, so AidTracker stopped before it writes anything. "
            "There is no good copy of it here. If you have one somewhere else, close the program and put "
            "it back with “aidtracker restore”. The damaged file is never deleted.",
        )
    text = i18n.translate(
        "Damage",
        "Something happened to the disk or the file, so AidTracker stopped before it writes anything. "
        "The newest checked copy is of {time}: what was written after it is not in it. "
        "The damaged file is kept beside it and never deleted.",
    )
    return text.format(time=_here(made))


def _here(moment: datetime) -> str:
    """The zone of the site stands in the file that cannot be read: that of this computer."""
    local = moment.astimezone()
    return f"{formats.day(local.date())} {local:%H:%M}"
