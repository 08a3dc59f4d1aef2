"""Colours, contrast, fonts and the switch while running."""

from dataclasses import fields

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QImage, QRawFont
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from aidtracker.settings import resource
from aidtracker.ui import fonts, theme
from aidtracker.ui.theme import DARK, LIGHT, Roles, Scheme, Theme, contrast
from aidtracker.ui.widgets import Button, Look

_ON_GROUND = [
    ("text", "background"),
    ("text", "surface"),
    ("text", "sunk"),
    ("text", "primary_ground"),
    ("muted", "background"),
    ("muted", "surface"),
    ("muted", "sunk"),
    ("muted", "primary_ground"),
    ("primary", "surface"),
    ("primary", "primary_ground"),
    ("on_primary", "primary"),
    ("surface", "urgent"),
    ("urgent", "surface"),
    ("urgent", "urgent_ground"),
    ("warning", "surface"),
    ("warning", "warning_ground"),
    ("warning", "primary_ground"),
    ("done", "surface"),
    ("done", "done_ground"),
]


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("role", "ground"), _ON_GROUND)
def test_text_can_be_read_on_its_ground(colours: Roles, role: str, ground: str) -> None:
    assert contrast(getattr(colours, role), getattr(colours, ground)) >= 4.5


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_colours_of_the_sheet_s_own_icons_are_those_of_the_roles() -> None:
    for shade, colours in (("light", LIGHT), ("dark", DARK)):
        for icon, colour in (("chevron-down", colours.muted), ("check", colours.on_primary)):
            assert colour in resource(f"icons/sheet/{icon}-{shade}.svg").read_text("utf-8")


def test_every_category_has_a_role() -> None:
    names = {field.name for field in fields(Roles)}
    assert theme.category_role("baby") == "goods"
    assert {theme.category_role(name) for name in ("food", "medical", "pet")} == {"food", "medical", "other"}
    assert {theme.category_role(name) for name in ("food", "baby", "unheard of")} <= names


def test_a_window_changes_its_colours_while_it_is_shown(qtbot: QtBot, theme: Theme) -> None:
    button = Button("Save", Look.PRIMARY)
    qtbot.addWidget(button)
    button.show()
    before = _middle(button)
    theme.choose(Scheme.DARK)
    try:
        assert (before, _middle(button)) == (LIGHT.primary, DARK.primary)
    finally:
        theme.choose(Scheme.LIGHT)
    assert _middle(button) == LIGHT.primary


def _middle(button: Button) -> str:
    image: QImage = button.grab().toImage()
    return image.pixelColor(6, button.height() // 2).name().upper()


def test_the_fonts_are_the_bundled_ones(theme: Theme) -> None:
    assert QFontInfo(fonts.font()).family() == fonts.SANS
    assert QFontInfo(fonts.font(mono=True)).family() == fonts.MONO
    assert QFontInfo(fonts.font(strong=True)).weight() == 600


def test_figures_are_tabular(theme: Theme) -> None:
    for strong in (False, True):
        metrics = QFontMetricsF(fonts.font(strong=strong))
        assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


@pytest.mark.parametrize("sign", ["▲", "≥", "→", "⊘", "▾", "−", "·", "…", "×", "³", "ґ", "ў", "\u202f"])
def test_every_sign_is_in_one_of_the_bundled_fonts(qapp: QApplication, sign: str) -> None:
    files = sorted(resource("fonts").glob("*.ttf"))
    assert any(QRawFont(str(file), 13).supportsCharacter(ord(sign)) for file in files)


def test_sizes_follow_the_sheet(qtbot: QtBot, theme: Theme) -> None:
    label = QLabel("28")
    label.setProperty("look", "big")
    qtbot.addWidget(label)
    label.ensurePolished()
    assert QFontInfo(label.font()).pixelSize() == 28
