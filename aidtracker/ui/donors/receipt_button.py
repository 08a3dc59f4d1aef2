"""The receipt, shown in the system's viewer, from where it is printed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from aidtracker import i18n
from aidtracker.documents.receipt import Slip
from aidtracker.documents.receipt_pdf import render
from aidtracker.domain.errors import Refused
from aidtracker.i18n import Language
from aidtracker.services.receipts import ReceiptPaper, receipt
from aidtracker.ui.context import Context
from aidtracker.ui.shipments.papers import open_in_viewer, papers_folder
from aidtracker.ui.tasks import Lane
from aidtracker.ui.widgets import Tone


def print_receipt(
    context: Context,
    owner: QObject,
    donation_number: str,
    *,
    language: Language | None = None,
    slip: Slip | None = None,
    opener: Callable[[Path], bool] = open_in_viewer,
) -> None:
    """Draws the receipt of a donation (number or receipt code) and opens it in the system's viewer.

    Without `language` it is the donor's, else that of the site's country; without `slip` what is usual there.
    The file lies in a folder that goes when the program ends; its name has the donation's number alone.
    """

    def draw(paper: ReceiptPaper) -> None:
        job = partial(_write, paper, language or paper.language, slip or paper.slip)
        context.tasks.run(job, show, owner=owner, lane=Lane.FILES)

    def show(path: Path) -> None:
        if not opener(path):
            words = i18n.translate("Donors", "No program here opens PDF files. The receipt is in {file}.")
            context.say(words.format(file=path), Tone.WARNING)

    context.tasks.run(partial(context.services.read, receipt, donation_number), draw, owner=owner)


def _write(paper: ReceiptPaper, language: Language, slip: Slip) -> Path:
    path = papers_folder() / f"{paper.receipt.number} receipt {language} {slip}.pdf"
    content = render(paper.receipt, language, slip)
    try:
        path.write_bytes(content)
    except OSError as error:
        raise Refused("export.cannot_write", file=path.name) from error
    return path
