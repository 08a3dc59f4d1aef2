"""Settings."""

from aidtracker import i18n
from aidtracker.ui.context import Context
from aidtracker.ui.page import Head, Page


class SettingsPage(Page):
    """Settings."""

    def __init__(self, context: Context, _more: object = None) -> None:
        super().__init__(context)
        self.set_head(Head(i18n.translate("Window", "Settings")))
