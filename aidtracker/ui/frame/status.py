"""The line at the bottom: where we are, who works, that it is saved, when a copy was last checked."""

from datetime import datetime, tzinfo

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.ui import formats
from aidtracker.ui.widgets import ElidingLabel, Icon, label, set_look


class StatusLine(QFrame):
    """Site · station and who at the left, what is safe at the right."""

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self.setProperty("look", "status")
        self.setFixedHeight(28)
        self._place, self._person = ElidingLabel(), ElidingLabel()
        self._busy = label(i18n.translate("Window", "Working…"))
        self._saved_sign, self._saved = Icon("check", "done", 14), label("", "done")
        self._copy = label()
        self._person_sign = Icon("user", "muted", 14)
        self._lay_out()
        for hidden in (self._busy, self._saved_sign, self._saved, self._person_sign):
            hidden.hide()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 0, 24, 0)
        layout.setSpacing(4)
        layout.addWidget(Icon("map-pin", "muted", 14))
        layout.addWidget(self._place)
        layout.addSpacing(12)
        layout.addWidget(self._person_sign)
        layout.addWidget(self._person)
        layout.addStretch(1)
        layout.addWidget(self._busy)
        layout.addSpacing(12)
        layout.addWidget(self._saved_sign)
        layout.addWidget(self._saved)
        layout.addSpacing(12)
        layout.addWidget(self._copy)

    def set_place(self, site: str, station: str) -> None:
        """The site's name and the station's code."""
        text = i18n.translate("Window", "{site} · station {station}")
        self._place.setText(text.format(site=site, station=station))

    def set_person(self, name: str) -> None:
        """Who works here now."""
        self._person.setText(name)
        self._person_sign.setVisible(bool(name))

    def set_saved(self, moment: datetime) -> None:
        """When the last change reached the disk (UTC)."""
        text = i18n.translate("Window", "Saved {time}")
        self._saved.setText(text.format(time=formats.clock(moment, self._zone, seconds=True)))
        self._saved.show()
        self._saved_sign.show()

    def set_copy(self, moment: datetime | None, *, old: bool = False) -> None:
        """When the newest checked copy was made (UTC); `old` marks one that should have been renewed."""
        if moment is None:
            text = i18n.translate("Window", "No checked copy yet")
        else:
            text = i18n.translate("Window", "Checked copy made {time}")
            today = moment.astimezone(self._zone).date() == datetime.now(self._zone).date()
            shown = formats.clock if today else formats.moment
            text = text.format(time=shown(moment, self._zone))
        self._copy.setText(text)
        set_look(self._copy, "warning" if old else "")

    def set_busy(self, busy: bool) -> None:
        """Says that something is being worked on; told only of what takes over half a second."""
        self._busy.setVisible(busy)
