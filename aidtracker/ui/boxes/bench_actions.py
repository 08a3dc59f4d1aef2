"""What can be done at the packing bench, with the keys of each."""

from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui.actions import ActionSpec

ALL_BOXES = ActionSpec("bench.all", "Boxes", QT_TRANSLATE_NOOP("Boxes", "All boxes"), "list")
WEIGH = ActionSpec("bench.weigh", "Boxes", QT_TRANSLATE_NOOP("Boxes", "Weigh"), "scale", "F6")
TAKE_OUT = ActionSpec(
    "bench.take_out", "Boxes", QT_TRANSLATE_NOOP("Boxes", "Take out"), "package-minus", "Del"
)
NEW_BOX = ActionSpec("bench.new", "Boxes", QT_TRANSLATE_NOOP("Boxes", "New box"), "package-plus", "F2")
SEAL = ActionSpec("bench.seal", "Boxes", QT_TRANSLATE_NOOP("Boxes", "Seal"), "package-check", "F9")
UNSEAL = ActionSpec("bench.unseal", "Boxes", QT_TRANSLATE_NOOP("Boxes", "Open again"), "lock-open")
UNPACK = ActionSpec("bench.unpack", "Boxes", QT_TRANSLATE_NOOP("Boxes", "Unpack"), "package-open")
VOID = ActionSpec("bench.void", "Boxes", QT_TRANSLATE_NOOP("Boxes", "Give up box"), "ban")
