"""What can be done in the catalogue, in words."""

from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui.actions import ActionSpec

NEW_ITEM = ActionSpec(
    "catalogue.new", "Catalogue", QT_TRANSLATE_NOOP("Catalogue", "New item"), "plus", "Ctrl+N"
)
CHANGE = ActionSpec("catalogue.change", "Catalogue", QT_TRANSLATE_NOOP("Catalogue", "Change"), "pencil", "F2")
REPLACE = ActionSpec(
    "catalogue.replace",
    "Catalogue",
    QT_TRANSLATE_NOOP("Catalogue", "Replace by another…"),
    "arrow-right-left",
)
RETIRE = ActionSpec("catalogue.retire", "Catalogue", QT_TRANSLATE_NOOP("Catalogue", "Retire"), "ban")
BRING_BACK = ActionSpec(
    "catalogue.bring_back", "Catalogue", QT_TRANSLATE_NOOP("Catalogue", "Bring back"), "undo-2"
)
