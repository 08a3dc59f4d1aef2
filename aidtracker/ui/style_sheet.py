"""The one style sheet, made from the roles and the template `style.qss` beside this file.

Widgets ask for a look by the property `look`. Sizes follow the grid of 4: control 32 (44 where gloves are
on), row 34, corner 6 for controls and 10 for cards, one hairline.
"""

from dataclasses import asdict
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from aidtracker.settings import resource
from aidtracker.ui import fonts

if TYPE_CHECKING:
    from aidtracker.ui.theme import Roles


def style_sheet(colours: "Roles") -> str:
    """The sheet of the whole application in these colours."""
    sizes = {
        "tiny": fonts.TINY,
        "label": fonts.LABEL,
        "section": fonts.SECTION,
        "title": fonts.TITLE,
        "big": fonts.BIG,
        "status": 12.0,
        "large": 16.0,
        "subtitle": 16.0,
        "figure": 21.0,
    }
    template = Template(Path(__file__).with_name("style.qss").read_text("utf-8"))
    return template.substitute(
        asdict(colours),
        **{name: f"{fonts.points(pixels):.4g}pt" for name, pixels in sizes.items()},
        mono=f'"{fonts.MONO}", "{fonts.SANS}"',
        primary_hover=mixed(colours.primary, colours.text, 0.15),
        scroll=mixed(colours.line, colours.muted, 0.3),
        shade="dark" if colours.dark else "light",
        sheet_icons=resource("icons/sheet").as_posix(),
    )


def mixed(first: str, second: str, share: float) -> str:
    """The colour between two, `share` of the second: what is pressed, hovered, pale."""
    pairs = [(int(first[at : at + 2], 16), int(second[at : at + 2], 16)) for at in (1, 3, 5)]
    parts = [round(one * (1 - share) + other * share) for one, other in pairs]
    return "#{:02X}{:02X}{:02X}".format(*parts)
