"""The cards beside the own site: the other sites, the window, the data."""

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.queries.sites import SiteRow
from aidtracker.i18n import Language
from aidtracker.services.checking import Report
from aidtracker.services.messages import explain
from aidtracker.services.settings import LocalSettings
from aidtracker.ui import formats
from aidtracker.ui.countries import country
from aidtracker.ui.settings.site_form import kind_name
from aidtracker.ui.theme import Scheme
from aidtracker.ui.widgets import Button, Card, FieldRow, FormField, Icon, Look, clear, hairline, label

_MOST_FINDINGS = 6


class WindowCard(Card):
    """Language, look, and who works here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(i18n.translate("Settings", "You and this window"), parent=parent)
        self._language, self._look, self._person = QComboBox(), QComboBox(), QLineEdit()
        for language in Language:
            self._language.addItem(language.own_name, str(language))
        for scheme, words in (
            (Scheme.SYSTEM, i18n.translate("Settings", "As the system")),
            (Scheme.LIGHT, i18n.translate("Settings", "Light")),
            (Scheme.DARK, i18n.translate("Settings", "Dark")),
        ):
            self._look.addItem(words, str(scheme))
        hint = i18n.translate(
            "Settings",
            "A nickname is enough. It stands beside what you do, stays in this program and is on no paper.",
        )
        self.fields = {
            "language": FormField(i18n.translate("Settings", "Language"), self._language),
            "look": FormField(i18n.translate("Settings", "Colours"), self._look),
            "actor": FormField(i18n.translate("Settings", "Your name"), self._person, hint=hint),
        }
        self.body.setSpacing(12)
        self.body.addWidget(FieldRow((self.fields["language"], 1), (self.fields["look"], 1)))
        self.body.addWidget(self.fields["actor"])

    def on_change(self, told: Callable[[], object]) -> None:
        """Calls `told` with each change by the person."""
        self._language.activated.connect(told)
        self._look.activated.connect(told)
        self._person.textEdited.connect(told)

    def show_settings(self, settings: LocalSettings) -> None:
        """Fills the fields; what nobody chose is as it is now."""
        self._language.setCurrentIndex(self._language.findData(settings.language))
        self._look.setCurrentIndex(self._look.findData(settings.look))
        self._person.setText(settings.actor)

    def settings(self) -> LocalSettings:
        """What stands in the fields."""
        return LocalSettings(
            str(self._language.currentData()), str(self._look.currentData()), self._person.text().strip()
        )


class SitesCard(Card):
    """The other sites. `chosen` carries the one to change."""

    chosen = Signal(object)

    def __init__(self, add: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(i18n.translate("Settings", "Other sites"), flush=True, parent=parent)
        self.add = Button(i18n.translate("Settings", "Add a site"), icon="plus", clicked=add)
        self.add_action(self.add)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._lines.setContentsMargins(0, 0, 0, 6)
        self.body.addLayout(self._lines)

    def show_sites(self, sites: Sequence[SiteRow]) -> None:
        """Shows these."""
        clear(self._lines)
        for site in sites:
            self._lines.addWidget(hairline())
            self._lines.addWidget(self._line(site))

    def _line(self, site: SiteRow) -> QWidget:
        line = QWidget()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(f"{site.name} · {site.code}"))
        where = ", ".join(filter(None, [kind_name(site.kind), site.place, country(site.country)]))
        missing = "" if site.address else i18n.translate("Settings", "no address yet")
        words.addWidget(label(" · ".join(filter(None, [where, missing])), "small"))
        change = Button(i18n.translate("Settings", "Change"), Look.QUIET, clicked=self._chooser(site))
        change.setAccessibleName(f"{change.text()}: {site.name}")
        layout = QHBoxLayout(line)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.addLayout(words, 1)
        layout.addWidget(change)
        return line

    def _chooser(self, site: SiteRow) -> Callable[[], None]:
        def choose() -> None:
            self.chosen.emit(site)

        return choose


class DataCard(Card):
    """Where the file is, how safe it is, and what can be done for it."""

    def __init__(
        self,
        path: Path,
        copy: Callable[[], object],
        check: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(i18n.translate("Settings", "Your data"), parent=parent)
        where = label(str(path), wrap=True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copy = label("", wrap=True)
        self.copy_button = Button(i18n.translate("Settings", "Make a copy now…"), icon="save", clicked=copy)
        self.check_button = Button(
            i18n.translate("Settings", "Check everything"), icon="clipboard-check", clicked=check
        )
        self._sign, self._result = Icon("info", "muted"), label("", wrap=True)
        for title, widget in (
            (i18n.translate("Settings", "File"), where),
            (i18n.translate("Settings", "Newest checked copy"), self._copy),
        ):
            self.body.addWidget(label(title, "label"))
            self.body.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.check_button)
        buttons.addStretch(1)
        self.body.addSpacing(4)
        self.body.addLayout(buttons)
        result = QHBoxLayout()
        result.setSpacing(8)
        result.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        result.addWidget(self._result, 1)
        self.body.addLayout(result)
        self._say("", "muted", "")

    @property
    def said(self) -> str:
        """What became of the last thing that was asked for."""
        return self._result.text()

    def show_copy(self, made: datetime | None, zone: tzinfo) -> None:
        """When the newest copy was made (UTC)."""
        none = i18n.translate("Settings", "None yet. The first is made by itself, soon after the start.")
        self._copy.setText(formats.moment(made, zone) if made is not None else none)

    def show_working(self, sentence: str) -> None:
        """Something is being done; both buttons wait for it."""
        self._set_enabled(enabled=False)
        self._say("history", "muted", sentence)

    def show_copied(self, path: Path) -> None:
        """A copy was written and checked."""
        self._set_enabled(enabled=True)
        text = i18n.translate("Settings", "The copy was made and checked: {file}")
        self._say("circle-check", "done", text.format(file=path))

    def show_refused(self, sentence: str) -> None:
        """It could not be done."""
        self._set_enabled(enabled=True)
        self._say("circle-alert", "urgent", sentence)

    def show_report(self, report: Report) -> None:
        """What a check found, the first few lines of it."""
        self._set_enabled(enabled=True)
        if report.ok:
            sentence = i18n.translate(
                "Settings", "Everything adds up: nothing appeared, vanished, or is in two places at once."
            )
            self._say("circle-check", "done", sentence)
            return
        lines = [f"{finding.where}: {explain(finding.what)}" for finding in report.problems[:_MOST_FINDINGS]]
        more = len(report.problems) - len(lines)
        head = i18n.translate(
            "Settings", "%n row(s) do not add up. Please send us this list.", "", len(report.problems)
        )
        rest = [i18n.translate("Settings", "… and %n more", "", more)] if more else []
        self._say("circle-alert", "urgent", "\n".join([head, *lines, *rest]))

    def _set_enabled(self, *, enabled: bool) -> None:
        self.copy_button.setEnabled(enabled)
        self.check_button.setEnabled(enabled)

    def _say(self, icon: str, role: str, sentence: str) -> None:
        self._sign.setVisible(bool(sentence))
        self._result.setVisible(bool(sentence))
        self._result.setText(sentence)
        if icon:
            self._sign.set_icon(icon, role)
