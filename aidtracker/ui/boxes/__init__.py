"""Boxes: the list and the packing bench."""

from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui.boxes.bench import BenchPage
from aidtracker.ui.boxes.page import BoxesPage
from aidtracker.ui.page import Group, PageSpec

SPECS = (
    PageSpec("boxes", QT_TRANSLATE_NOOP("Window", "Boxes"), "package", BoxesPage),
    PageSpec(
        "bench",
        QT_TRANSLATE_NOOP("Window", "Packing bench"),
        "package-open",
        BenchPage,
        Group.INSIDE,
        under="boxes",
    ),
)
