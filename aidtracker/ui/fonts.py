"""The bundled fonts and the five sizes.

Noto Sans has tabular figures as they are. Signs that it lacks (▲ ≥ → ⊘ ▾) come from Noto Sans Mono, which
every font made here names as its second family. ✓ and ⚠ are in neither: use an icon.
"""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from aidtracker.settings import resource

TINY = 10.0
"""The words of the rail, in pixels at 96 dpi as all sizes here."""
LABEL = 11.5
TEXT = 13.0
SECTION = 14.0
TITLE = 19.0
BIG = 28.0

SANS = "Noto Sans"
MONO = "Noto Sans Mono"


@cache
def load() -> None:
    """Makes the fonts that come with the program known to Qt. Needs the application."""
    for file in sorted(resource("fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise OSError(f"{file.name} is not a font")


def points(pixels: float) -> float:
    """A size of the design as points, which Qt can have fractions of; follows the system's text scale."""
    return pixels * 72 / QGuiApplication.primaryScreen().logicalDotsPerInch()


def font(pixels: float = TEXT, *, strong: bool = False, mono: bool = False) -> QFont:
    """A font of the program. `strong` is semi-bold, `mono` is for the numbers of things (BOS1-B00412-7)."""
    made = QFont()
    made.setFamilies([MONO, SANS] if mono else [SANS, MONO])
    made.setPointSizeF(points(pixels))
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return made
