"""The receipt of a donation, drawn and shown in the system's viewer."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from aidtracker import i18n
from aidtracker.documents.receipt_pdf import render
from aidtracker.domain.errors import Refused
from aidtracker.services.receipts import ReceiptPaper, receipt
from aidtracker.ui.context import Context
from aidtracker.ui.shipments.papers import open_in_viewer, papers_folder
from aidtracker.ui.tasks import Lane
from aidtracker.ui.widgets import Tone

Opener = Callable[[Path], bool]


class ReceiptOpening(QObject):
    """Reads on the database's worker, draws on that of the files, then shows."""

    def __init__(self, context: Context, parent: QObject, opener: Opener = open_in_viewer) -> None:
        super().__init__(parent)
        self._context, self.opener = context, opener

    def open(self, number: str) -> None:
        """Shows the receipt of the donation with this number."""
        read = self._context.services.read
        self._context.tasks.run(lambda: read(receipt, number), self._draw)

    def _draw(self, paper: ReceiptPaper) -> None:
        # The number is on the paper too; who gave is nowhere.
        target = papers_folder() / f"{paper.receipt.number} receipt {paper.language.value}.pdf"
        self._context.tasks.run(partial(_write, paper, target), self._show, lane=Lane.FILES)

    def _show(self, path: Path) -> None:
        if not self.opener(path):
            words = i18n.translate("Donations", "No program here opens PDF files.")
            self._context.say(words, Tone.WARNING)


def _write(paper: ReceiptPaper, path: Path) -> Path:
    try:
        path.write_bytes(render(paper.receipt, paper.language, paper.slip))
    except OSError as error:
        raise Refused("export.cannot_write", file=path.name) from error
    return path
