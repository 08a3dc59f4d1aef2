"""What the reader of arguments says by itself: usage, options, what is wrong with a command line."""

import argparse

from aidtracker import i18n
from aidtracker.marking import QT_TRANSLATE_NOOP

WORDS = (
    QT_TRANSLATE_NOOP("Argparse", "usage: "),
    QT_TRANSLATE_NOOP("Argparse", "positional arguments"),
    QT_TRANSLATE_NOOP("Argparse", "options"),
    QT_TRANSLATE_NOOP("Argparse", "show this help message and exit"),
    QT_TRANSLATE_NOOP("Argparse", "%(prog)s: error: %(message)s\n"),
    QT_TRANSLATE_NOOP("Argparse", "argument %(argument_name)s: %(message)s"),
    QT_TRANSLATE_NOOP("Argparse", "the following arguments are required: %s"),
    QT_TRANSLATE_NOOP("Argparse", "expected one argument"),
    QT_TRANSLATE_NOOP("Argparse", "ignored explicit argument %r"),
    QT_TRANSLATE_NOOP("Argparse", "not allowed with argument %s"),
    QT_TRANSLATE_NOOP("Argparse", "unrecognized arguments: %s"),
    QT_TRANSLATE_NOOP("Argparse", "invalid choice: %(value)r (choose from %(choices)s)"),
)
"""As argparse has them, with its places for values; a text that it words otherwise stays English."""


def speak_our_language() -> None:
    """Let argparse take its texts from our translations.

    It asks gettext for each of them by the name `_`; gettext would want files of its own beside ours.
    """
    vars(argparse)["_"] = _in_our_language


def _in_our_language(text: str) -> str:
    return i18n.translate("Argparse", text)
