"""The rules of intake: their page, and the field for a coordinator's reason."""

from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui.context import Context
from aidtracker.ui.page import Group, Page, PageSpec


def _rules(context: Context) -> Page:
    from aidtracker.ui.rules.page import RulesPage

    return RulesPage(context)


SPECS = (
    PageSpec(
        "rules", QT_TRANSLATE_NOOP("Window", "Rules"), "triangle-alert", _rules, Group.INSIDE, "settings"
    ),
)
