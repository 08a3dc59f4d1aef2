"""What outlives a window: the application, its colours and language, and the dialogs."""

import sys
from types import TracebackType

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from aidtracker import i18n
from aidtracker.i18n import Language
from aidtracker.settings import APPLICATION
from aidtracker.ui import formats
from aidtracker.ui.dialogs import Dialogs
from aidtracker.ui.sweeping import sweep_on_this_thread
from aidtracker.ui.theme import Scheme, Theme


class Desk:
    """Makes the application, dresses it, and lets it speak the language that was chosen."""

    def __init__(self, dialogs: Dialogs | None = None, theme: Theme | None = None) -> None:
        app = QApplication.instance()
        self.app = app if isinstance(app, QApplication) else QApplication(sys.argv[:1])
        sweep_on_this_thread(self.app)
        self.app.setApplicationName(APPLICATION)
        self.app.setApplicationDisplayName(APPLICATION)
        # Windows follow each other: after a change of language, after the first start. The last one says so.
        self.app.setQuitOnLastWindowClosed(False)
        self.dialogs = dialogs or Dialogs()
        self._theme = theme
        self._telling = False
        self.speak(i18n.system_language())

    def dress(self, scheme: Scheme = Scheme.SYSTEM) -> Theme:
        """The colours: those of the system before anybody chose, as they are once somebody did."""
        if self._theme is None:
            self._theme = Theme(self.app, scheme)
        return self._theme

    def take(self, language: str, look: str) -> None:
        """Looks and speaks as was chosen for a database; nothing changes where that is empty."""
        scheme = Scheme(look) if look in list(Scheme) else Scheme.SYSTEM
        theme = self.dress(scheme)
        if theme.scheme is not scheme:
            theme.choose(scheme)
        if language in list(Language):
            self.speak(Language(language))

    def speak(self, language: Language) -> None:
        """From now on texts, dates and figures are in `language`."""
        i18n.set_language(language)
        QLocale.setDefault(formats.locale())

    def report(
        self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        """What nobody expected, told in the one dialog; for `sys.excepthook`."""
        if issubclass(kind, KeyboardInterrupt):
            self.app.quit()
        elif not self._telling:
            # A second one while the first is being told would pile dialogs upon each other.
            self._telling = True
            try:
                self.dress()
                self.dialogs.crashed(error.with_traceback(traceback))
            finally:
                self._telling = False
