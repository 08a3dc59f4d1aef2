"""Settings: the own site as papers name it, the others, the window, and the data."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.glance import Glance
from aidtracker.data.queries.sites import SiteRow, list_sites
from aidtracker.domain.errors import Refused
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services import safety
from aidtracker.services.checking import check
from aidtracker.services.settings import LocalSettings, local_settings, save_settings
from aidtracker.ui.actions import ActionSpec
from aidtracker.ui.context import Context
from aidtracker.ui.page import Head, Page
from aidtracker.ui.running.late_program import LateProgram
from aidtracker.ui.settings.cards import DataCard, SitesCard, WindowCard
from aidtracker.ui.settings.site_form import SiteDialog, SiteForm
from aidtracker.ui.settings.state import Form, SiteFields
from aidtracker.ui.tasks import Lane
from aidtracker.ui.theme import Scheme
from aidtracker.ui.widgets import Button, Card, Look, Scrolled, label

SAVE = ActionSpec("settings.save", "Settings", QT_TRANSLATE_NOOP("Settings", "Save"), "save", "Ctrl+S")


class Installation(Protocol):
    """What the page needs of the running program beyond the context."""

    @property
    def program(self) -> LateProgram:
        """The database."""

    @property
    def station(self) -> Glance:
        """This installation."""

    @property
    def real_path(self) -> Path | None:
        """In a practice database: where the real one is or will be."""

    def set_person(self, name: str) -> None:
        """Who works here from now on."""

    def show_place(self, site: str) -> None:
        """The own site got another name."""

    def reopen(self, page: str = "") -> None:
        """Closes the window and opens it again."""

    def practise(self) -> None:
        """Goes to made-up data."""

    def end_practice(self) -> None:
        """Goes back to the own data."""


@dataclass(frozen=True, slots=True)
class _Loaded:
    sites: Sequence[SiteRow]
    local: LocalSettings
    copy: datetime | None


class SettingsPage(Page):
    """Everything is saved with Save; errors stand beside their fields."""

    areas = frozenset({"sites"})

    def __init__(self, context: Context, installation: Installation) -> None:
        super().__init__(context)
        self._installation = installation
        self._saved: Form | None = None
        self.save = context.actions.add(SAVE, self, self._save, self._is_changed)
        self.form, self.window_card = SiteForm(), WindowCard()
        self.sites_card = SitesCard(self._add_site)
        self.rules = Button(i18n.translate("Settings", "All rules"), Look.SECONDARY, clicked=self._open_rules)
        self.data_card = DataCard(installation.program.path, self._copy, self._check)
        self._lay_out()
        self.form.on_change(context.actions.refresh)
        self.window_card.on_change(context.actions.refresh)
        self.sites_card.chosen.connect(self._change_site)
        self.first_focus = self.form.fields["name"].editor
        self.set_head(Head(i18n.translate("Settings", "Settings"), primary=self.save))

    def _lay_out(self) -> None:
        station = self._installation.station
        codes = i18n.translate("Settings", "Code {code}, station {station}; stands on papers")
        own = Card(
            i18n.translate("Settings", "This site"),
            codes.format(code=station.site_code, station=station.code),
        )
        own.body.addWidget(self.form)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, cards in (
            (left, [own, self.sites_card]),
            (right, [self.window_card, self.data_card, self._rules_card(), self._practice_card()]),
        ):
            column.setSpacing(14)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        content = QWidget()
        columns = QHBoxLayout(content)
        columns.setContentsMargins(0, 0, 4, 0)
        columns.setSpacing(14)
        columns.addLayout(left, 1)
        columns.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scrolled(content))

    def _rules_card(self) -> Card:
        text = i18n.translate("Settings", "What is stopped, held or only said, and where that comes from")
        card = Card(i18n.translate("Settings", "Rules"), text, flush=True)
        card.add_action(self.rules)
        card.body.addSpacing(4)
        return card

    def _open_rules(self) -> None:
        self.context.open_page("rules")

    def _practice_card(self) -> Card:
        card = Card(i18n.translate("Settings", "Practice"))
        if self._installation.real_path is None:
            text = i18n.translate(
                "Settings",
                "Try anything with made-up data in a file of its own. It is gone when you leave; "
                "your own data stays as it is.",
            )
            words, clicked = i18n.translate("Settings", "Practise"), self._installation.practise
        else:
            text = i18n.translate("Settings", "Everything here is made up, and gone when you leave.")
            words, clicked = (
                i18n.translate("Settings", "Back to your own data"),
                self._installation.end_practice,
            )
        card.body.addWidget(label(text, "muted", wrap=True))
        self.practice = Button(words, Look.SECONDARY, clicked=clicked)
        card.body.addWidget(self.practice)
        return card

    # Reading

    def refresh(self) -> None:
        """Reads the sites, what was chosen, and when the newest copy was made."""
        program = self._installation.program

        def load() -> _Loaded:
            sites, local = program.read(list_sites), program.read(local_settings)
            return _Loaded(sites, local, safety.last_copy(program.path))

        self.context.tasks.run(load, self._take, key="settings")

    def _take(self, loaded: _Loaded) -> None:
        station = self._installation.station
        own = next(site for site in loaded.sites if site.id == station.site_id)
        local = LocalSettings(
            loaded.local.language or str(self.context.language),
            loaded.local.look or str(Scheme.SYSTEM),
            loaded.local.actor,
        )
        # What was typed and not yet saved stays when something else changed.
        if not self._is_changed():
            self.form.show_site(SiteFields.of(own))
            self.window_card.show_settings(local)
        self._saved = Form(SiteFields.of(own), local)
        self.sites_card.show_sites([site for site in loaded.sites if site.id != own.id])
        self.data_card.show_copy(loaded.copy, self.context.zone)
        self._installation.show_place(own.name)
        self.context.actions.refresh()

    # Saving

    def _form(self) -> Form:
        return Form(self.form.site(), self.window_card.settings())

    def _is_changed(self) -> bool:
        return self._saved is not None and self._form() != self._saved

    def _save(self) -> None:
        if self._saved is None:
            return
        self._show_errors(None)
        form, saved = self._form(), self._saved
        request = form.request(self._installation.station.site_id, saved)

        def done(_result: object) -> None:
            self._saved = form
            self._apply(form, saved)

        self.context.perform(self, save_settings, request, done, self._refused)

    def _apply(self, form: Form, before: Form) -> None:
        self._installation.set_person(form.local.actor)
        if form.local.look != before.local.look:
            self.context.theme.choose(Scheme(form.local.look))
        self.context.actions.refresh()
        if form.needs_new_window(before):
            self._installation.reopen(self.objectName())
        elif form.site == before.site:
            self.context.say(i18n.translate("Settings", "Saved"))

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refused) and error.about in self.form.fields:
            self._show_errors(error)
        else:
            self.context.tasks.refused.emit(error)

    def _show_errors(self, refused: Refused | None) -> None:
        for name, field in self.form.fields.items():
            wrong = refused is not None and refused.about == name
            field.set_error(self.context.words_of(refused) if refused is not None and wrong else "")
            if wrong:
                field.editor.setFocus()

    # Other sites, data

    def _add_site(self) -> None:
        SiteDialog(self.context, None, self.window()).open()

    def _change_site(self, site: SiteRow) -> None:
        SiteDialog(self.context, site, self.window()).open()

    def _copy(self) -> None:
        program = self._installation.program
        day = datetime.now(UTC).astimezone(self.context.zone).date()
        suggested = f"AidTracker {self._installation.station.code} {day:%Y-%m-%d}.db"
        kinds = [(i18n.translate("Settings", "AidTracker data"), ["db"])]
        target = self.context.dialogs.save_file(i18n.translate("Settings", "Make a copy"), suggested, kinds)
        if target is None:
            return
        self.data_card.show_working(i18n.translate("Settings", "Making a copy and checking it…"))
        self.context.tasks.run(
            lambda: safety.back_up(program.database, target),
            self.data_card.show_copied,
            self._not_done,
            owner=self,
            lane=Lane.FILES,
        )

    def _check(self) -> None:
        program = self._installation.program
        self.data_card.show_working(i18n.translate("Settings", "Adding up everything that was ever written…"))
        # Beside the database's own worker: it only reads, and the window goes on working meanwhile.
        self.context.tasks.run(
            lambda: program.read(check),
            self.data_card.show_report,
            self._not_done,
            owner=self,
            lane=Lane.FILES,
        )

    def _not_done(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self.data_card.show_refused(self.context.words_of(error))
