"""Icons in the colours of roles."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QPixmap

from aidtracker.settings import resource
from aidtracker.ui import icons
from aidtracker.ui.theme import LIGHT, Theme

_NAMES = sorted(path.stem for path in resource("icons").glob("*.svg"))


@pytest.mark.parametrize("name", _NAMES)
def test_every_icon_can_be_drawn_in_a_role(theme: Theme, name: str) -> None:
    assert _strongest_colour(icons.pixmap(name, "urgent", 24, 2)) == LIGHT.urgent


def _strongest_colour(picture: QPixmap) -> str:
    image = picture.toImage()
    spots = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(spots, key=lambda colour: colour.alpha()).name().upper()


def test_it_is_drawn_at_the_screen_s_resolution(theme: Theme) -> None:
    picture = icons.pixmap("truck", "text", 18, 2)
    assert (picture.width(), picture.devicePixelRatio()) == (36, 2)


def test_the_stroke_is_thinner_than_lucide_s() -> None:
    assert b'stroke-width="1.75"' in icons._source("truck", "#000000").data()


def test_a_disabled_button_s_icon_is_muted(theme: Theme) -> None:
    from PySide6.QtGui import QIcon

    made = icons.icon("truck", "primary", 24)
    assert _strongest_colour(made.pixmap(24, QIcon.Mode.Disabled)) == LIGHT.muted


def test_icons_named_in_the_code_are_there() -> None:
    """Words in quotes that look like icons: those given to calls that take one."""
    named: set[str] = set()
    for source in Path("aidtracker/ui").rglob("*.py"):
        text = source.read_text("utf-8")
        named.update(re.findall(r'(?:Icon|IconButton|EmptyState|pixmap)\(\s*"([a-z0-9-]+)"', text))
        named.update(re.findall(r'icon="([a-z0-9-]+)"', text))
    assert named
    assert named <= set(_NAMES)
