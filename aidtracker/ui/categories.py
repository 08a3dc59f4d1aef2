"""Categories of the catalogue in words."""

from aidtracker import i18n
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.categories import category_name

_TO_SORT = QT_TRANSLATE_NOOP("Categories", "To be sorted out")


def category(code: str) -> str:
    """A category as people call it; goods without one wait to be sorted out; one that is not ours stays."""
    return category_name(code) if code else i18n.translate("Categories", _TO_SORT)
