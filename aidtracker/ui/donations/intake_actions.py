"""What can be done with a donation in hand, and its keys."""

from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui.actions import ActionSpec

ALL = ActionSpec("intake.all", "Donations", QT_TRANSLATE_NOOP("Donations", "All donations"), "list")
TAKE_BACK = ActionSpec("intake.take_back", "Donations", QT_TRANSLATE_NOOP("Donations", "Undo line"), "undo-2")
NEW = ActionSpec("intake.new", "Donations", QT_TRANSLATE_NOOP("Donations", "New donation"), "plus", "Ctrl+N")
ADD = ActionSpec("intake.add", "Donations", QT_TRANSLATE_NOOP("Donations", "Add a line"), "plus", "F2")
REPEAT = ActionSpec(
    "intake.repeat", "Donations", QT_TRANSLATE_NOOP("Donations", "Last line again"), "copy", "F3"
)
MORE = ActionSpec("intake.more", "Donations", QT_TRANSLATE_NOOP("Donations", "More fields"), "pencil", "F6")
ROUGH = ActionSpec(
    "intake.rough", "Donations", QT_TRANSLATE_NOOP("Donations", "Bags and boxes in bulk"), "package", "F7"
)
RECEIPT = ActionSpec(
    "intake.receipt", "Donations", QT_TRANSLATE_NOOP("Donations", "Receipt"), "printer", "F8"
)
RECEIPT_ON_ROLL = ActionSpec(
    "intake.receipt_roll",
    "Donations",
    QT_TRANSLATE_NOOP("Donations", "Receipt on a roll"),
    "receipt",
    "Shift+F8",
)
DONE = ActionSpec("intake.done", "Donations", QT_TRANSLATE_NOOP("Donations", "Done"), "", "Ctrl+Return")
