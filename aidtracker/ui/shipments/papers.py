"""The papers of a shipment: looked at in the system's viewer, or saved where the person wants them."""

import atexit
import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.queries.shipment_sheet import PaperRow, ShipmentSheet, paper_snapshot
from aidtracker.documents.packing_list import PackingList, from_json
from aidtracker.documents.packing_list_pdf import render
from aidtracker.documents.page import Paper
from aidtracker.domain.errors import Refused
from aidtracker.i18n import Language
from aidtracker.services.documents import packing_list
from aidtracker.ui.context import Context
from aidtracker.ui.tasks import Lane, Progress
from aidtracker.ui.widgets import Card, Icon, IconButton, Pill, PillText, Tone, clear, hairline, label

Opener = Callable[[Path], bool]


@dataclass(frozen=True, slots=True)
class Look:
    """How a paper is drawn."""

    languages: tuple[Language, ...]
    paper: Paper


def open_in_viewer(path: Path) -> bool:
    """Shows a file with the program that the system has for it; False when there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


@cache
def papers_folder() -> Path:
    """A folder that only this user can read; it goes when the program ends."""
    folder = Path(tempfile.mkdtemp(prefix="aidtracker-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def file_name(paper: PackingList, look: Look) -> str:
    """`BOS1-S0012-4 packing list 2 en-uk.pdf`: what it is can be told from its name."""
    revision = str(paper.revision) if paper.final else "draft"
    return f"{paper.number} packing list {revision} {'-'.join(look.languages)}.pdf"


class PapersCard(Card):
    """The list of papers, with the language and the size of the sheet."""

    def __init__(self, context: Context, opener: Opener = open_in_viewer) -> None:
        super().__init__(i18n.translate("Shipments", "Papers"))
        self._context, self._opener = context, opener
        self._sheet: ShipmentSheet | None = None
        self.languages, self.paper = QComboBox(), QComboBox()
        self._fill_choices()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.languages, 3)
        row.addWidget(self.paper, 2)
        self.body.addLayout(row)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)

    def _fill_choices(self) -> None:
        english = Language.EN
        others: list[Language] = [language for language in Language if language is not english]
        for other in others:
            self.languages.addItem(f"{english.own_name} + {other.own_name}", (english, other))
        for language in Language:
            self.languages.addItem(language.own_name, (language,))
        window = self._context.language
        wanted = window if window is not english else Language.UK
        self.languages.setCurrentIndex(others.index(wanted))
        self.languages.setAccessibleName(i18n.translate("Shipments", "Language of the papers"))
        self.languages.setMinimumWidth(120)
        self.paper.addItem("A4", Paper.A4)
        self.paper.addItem("US Letter", Paper.LETTER)
        self.paper.setAccessibleName(i18n.translate("Shipments", "Size of the sheet"))

    @property
    def look(self) -> Look:
        """What is chosen."""
        return Look(tuple(self.languages.currentData()), self.paper.currentData())

    def show_sheet(self, sheet: ShipmentSheet) -> None:
        """Lists the papers of a shipment, the one that holds first."""
        self._sheet = sheet
        clear(self._rows)
        frozen = next((paper for paper in sheet.papers if not paper.superseded), None)
        if sheet.boxes or frozen is not None:
            self._add_row(frozen, i18n.translate("Shipments", "Packing list"))
        else:
            words = i18n.translate("Shipments", "The packing list is there as soon as it has boxes.")
            self._rows.addWidget(label(words, "muted", wrap=True))
        for paper in sheet.papers:
            if paper.superseded:
                self._rows.addWidget(hairline())
                self._add_row(paper, i18n.translate("Shipments", "Packing list"))

    def _add_row(self, paper: PaperRow | None, title: str) -> None:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 3, 0, 3)
        layout.setSpacing(8)
        pill = _pill(paper)
        layout.addWidget(Icon("file-text", "muted"))
        layout.addWidget(label(title, "muted" if paper is not None and paper.superseded else ""))
        layout.addWidget(Pill(pill))
        layout.addStretch(1)
        look = i18n.translate("Shipments", "Look at it: {paper}").format(paper=f"{title}, {pill.text}")
        save = i18n.translate("Shipments", "Save as PDF: {paper}").format(paper=f"{title}, {pill.text}")
        key = paper.id if paper is not None and paper.superseded else ""
        layout.addWidget(IconButton("eye", look, role="text", clicked=partial(self.open_paper, key)))
        layout.addWidget(IconButton("download", save, role="text", clicked=partial(self.save_paper, key)))
        self._rows.addWidget(row)

    # Reading, drawing, showing

    def open_paper(self, document_id: str = "", _checked: bool = False) -> None:
        """Draws a paper, the one that holds without `document_id`, and shows it in the system's viewer."""
        self._read(document_id, partial(self._draw, self.look, None))

    def save_paper(self, document_id: str = "", _checked: bool = False) -> None:
        """Draws a paper into a file that the person names."""
        self._read(document_id, partial(self._ask_where, self.look))

    def _read(self, document_id: str, done: Callable[[PackingList], object]) -> None:
        if self._sheet is None:
            return
        read, shipment_id = self._context.services.read, self._sheet.shipment.id

        def load() -> PackingList:
            if document_id:
                return from_json(read(paper_snapshot, document_id))
            return read(packing_list, shipment_id).packing_list

        self._context.tasks.run(load, done, owner=self)

    def _ask_where(self, look: Look, paper: PackingList) -> None:
        title = i18n.translate("Shipments", "Save the packing list")
        chosen = self._context.dialogs.save_file(title, file_name(paper, look), [("PDF", ["pdf"])])
        if chosen is not None:
            self._draw(look, chosen, paper)

    def _draw(self, look: Look, path: Path | None, paper: PackingList) -> None:
        target = path or papers_folder() / file_name(paper, look)
        title = i18n.translate("Shipments", "Drawing {file}").format(file=target.name)
        self._context.tasks.run_long(
            partial(_write, paper, look, target),
            self._show if path is None else self._tell_saved,
            title=title,
            owner=self,
            lane=Lane.FILES,
        )

    def _show(self, path: Path) -> None:
        if not self._opener(path):
            words = i18n.translate(
                "Shipments", "No program here opens PDF files. Save it and take it elsewhere."
            )
            self._context.say(words, Tone.WARNING)

    def _tell_saved(self, path: Path) -> None:
        self._context.say(i18n.translate("Shipments", "Saved as {file}").format(file=path.name))


def _pill(paper: PaperRow | None) -> PillText:
    if paper is None:
        return PillText(i18n.translate("Shipments", "draft"), Tone.WARNING)
    revision = i18n.translate("Shipments", "revision {number}").format(number=paper.revision)
    if not paper.superseded:
        return PillText(revision, Tone.DONE)
    said = i18n.translate("Shipments", "{revision}, superseded").format(revision=revision)
    return PillText(said, Tone.MUTED)


def _write(paper: PackingList, look: Look, path: Path, progress: Progress) -> Path:
    content = render(paper, _languages(look.languages), look.paper, progress.report)
    try:
        path.write_bytes(content)
    except OSError as error:
        raise Refused("export.cannot_write", file=path.name) from error
    return path


def _languages(languages: Sequence[Language]) -> list[Language]:
    return [Language(language) for language in languages]
