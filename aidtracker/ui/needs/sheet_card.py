"""The sheet for the wall: looked at in the system's viewer, and printed from there."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QComboBox

from aidtracker import i18n
from aidtracker.data.queries.sites import SiteRow
from aidtracker.documents.needs_sheet import NeedsSheet
from aidtracker.documents.needs_sheet_pdf import render
from aidtracker.documents.page import Paper
from aidtracker.domain.errors import Refused
from aidtracker.i18n import Language
from aidtracker.services.needs_sheet import needs_sheet_today
from aidtracker.ui.context import Context
from aidtracker.ui.shipments.papers import Opener, open_in_viewer, papers_folder
from aidtracker.ui.tasks import Lane
from aidtracker.ui.widgets import Button, Card, FieldRow, FormField, Tone, label


class SheetCard(Card):
    """Which site's wall, in which languages, on what paper."""

    def __init__(self, context: Context, opener: Opener = open_in_viewer) -> None:
        super().__init__(i18n.translate("Needs", "Sheet for the wall"))
        self._context, self._opener = context, opener
        self.site, self.languages, self.paper = QComboBox(), QComboBox(), QComboBox()
        for chosen in _choices(context.language):
            self.languages.addItem(" + ".join(language.own_name for language in chosen), chosen)
        self.paper.addItem("A4", Paper.A4)
        self.paper.addItem("US Letter", Paper.LETTER)
        self.site.setMinimumWidth(80)
        self.languages.setMinimumWidth(80)
        hint = i18n.translate("Needs", "One page: what is needed today, and what cannot be taken.")
        self.body.addWidget(label(hint, "muted", wrap=True))
        self.body.addWidget(FormField(i18n.translate("Needs", "Where it hangs"), self.site))
        self.body.addWidget(
            FieldRow(
                (FormField(i18n.translate("Needs", "Languages"), self.languages), 3),
                (FormField(i18n.translate("Needs", "Paper"), self.paper), 2),
            )
        )
        self.show_it = Button(i18n.translate("Needs", "Show the sheet"), icon="printer", clicked=self.open_it)
        self.body.addWidget(self.show_it)

    def set_sites(self, sites: list[SiteRow], own_site_id: str) -> None:
        """The sites that can hang one up; at first the own one."""
        chosen = self.site.currentData() or next((site for site in sites if site.id == own_site_id), None)
        self.site.clear()
        for site in sites:
            self.site.addItem(site.name, site)
        if isinstance(chosen, SiteRow):
            at = next((at for at, site in enumerate(sites) if site.id == chosen.id), 0)
            self.site.setCurrentIndex(at)

    def open_it(self) -> None:
        """Draws the sheet as of today and shows it."""
        site: SiteRow | None = self.site.currentData()
        if site is None:
            return
        read, zone = self._context.services.read, self._context.zone
        languages = tuple(Language(language) for language in self.languages.currentData())
        draw = partial(self._draw, languages, self.paper.currentData())
        self._context.tasks.run(lambda: read(needs_sheet_today, site, zone), draw, owner=self)

    def _draw(self, languages: tuple[Language, ...], paper: Paper, sheet: NeedsSheet) -> None:
        name = f"needs {sheet.site.replace('/', '-')} {sheet.day:%Y-%m-%d} {'-'.join(languages)}.pdf"
        path = papers_folder() / name
        job = partial(_write, sheet, languages, paper, path)
        self._context.tasks.run(job, self._show, owner=self, lane=Lane.FILES)

    def _show(self, path: Path) -> None:
        if not self._opener(path):
            words = i18n.translate("Needs", "No program here opens PDF files.")
            self._context.say(words, Tone.WARNING)


def _choices(window: Language) -> list[tuple[Language, ...]]:
    """The window's language alone and with each other one first, then the others."""
    others = [language for language in Language if language is not window]
    alone: list[tuple[Language, ...]] = [(language,) for language in (window, *others)]
    return [
        alone[0],
        *((window, other) for other in others),
        *alone[1:],
        *((Language.EN, other) for other in others if Language.EN not in (window, other)),
    ]


def _write(sheet: NeedsSheet, languages: tuple[Language, ...], paper: Paper, path: Path) -> Path:
    content = render(sheet, languages, paper)
    try:
        path.write_bytes(content)
    except OSError as error:
        raise Refused("export.cannot_write", file=path.name) from error
    return path
