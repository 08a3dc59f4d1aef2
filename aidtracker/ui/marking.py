"""Marks texts in tables of data for translation; they are translated where they are shown.

Qt's own function, with the type that its stubs leave out.
"""

from collections.abc import Callable
from typing import cast

from PySide6 import QtCore

QT_TRANSLATE_NOOP = cast("Callable[[str, str], str]", QtCore.QT_TRANSLATE_NOOP)
"""`QT_TRANSLATE_NOOP("Boxes", "Gross")` gives `"Gross"` back, and `make translations` finds it."""
