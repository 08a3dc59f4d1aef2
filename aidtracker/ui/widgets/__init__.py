"""The shared pieces of every page."""

from aidtracker.ui.widgets.buttons import Button, IconButton, Look, keys_in_words
from aidtracker.ui.widgets.cards import BigNumber, Card, EmptyState, Scrolled, clear
from aidtracker.ui.widgets.chips import Chips
from aidtracker.ui.widgets.fields import FieldRow, FormField, SearchField
from aidtracker.ui.widgets.looks import ElidingLabel, Icon, float_over, hairline, label, set_look
from aidtracker.ui.widgets.pills import Pill, PillText, Tone, draw_pill, pill_width
from aidtracker.ui.widgets.progress import Bar, Meter, Stepper
from aidtracker.ui.widgets.toasts import Offer, Toast, Toasts

__all__ = [
    "Bar",
    "BigNumber",
    "Button",
    "Card",
    "Chips",
    "ElidingLabel",
    "EmptyState",
    "FieldRow",
    "FormField",
    "Icon",
    "IconButton",
    "Look",
    "Meter",
    "Offer",
    "Pill",
    "PillText",
    "Scrolled",
    "SearchField",
    "Stepper",
    "Toast",
    "Toasts",
    "Tone",
    "clear",
    "draw_pill",
    "float_over",
    "hairline",
    "keys_in_words",
    "label",
    "pill_width",
    "set_look",
]
