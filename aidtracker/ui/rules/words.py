"""Rules in words: their levels and limits, and what they say before goods are known."""

import string
from collections.abc import Mapping
from decimal import Decimal

from aidtracker import i18n
from aidtracker.domain.intake import IntakeLevel, Rule
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.rule_words import SENTENCES
from aidtracker.ui import formats
from aidtracker.ui.widgets import PillText, Tone

LEVELS: Mapping[IntakeLevel, str] = {
    IntakeLevel.STOP: QT_TRANSLATE_NOOP("Rules", "Stop: it is never sent"),
    IntakeLevel.HOLD: QT_TRANSLATE_NOOP("Rules", "Hold: only with a coordinator's reason"),
    IntakeLevel.WARN: QT_TRANSLATE_NOOP("Rules", "Warn: it is said, nothing more"),
}

_SHORT: Mapping[IntakeLevel, tuple[str, Tone, str]] = {
    IntakeLevel.STOP: (QT_TRANSLATE_NOOP("Rules", "stop"), Tone.URGENT, "ban"),
    IntakeLevel.HOLD: (QT_TRANSLATE_NOOP("Rules", "hold"), Tone.WARNING, "triangle-alert"),
    IntakeLevel.WARN: (QT_TRANSLATE_NOOP("Rules", "warn"), Tone.PLAIN, "info"),
}


def level_pill(rule: Rule, *, off: bool) -> PillText:
    """How grave a rule is; a rule that is off says so."""
    if off:
        return PillText(i18n.translate("Rules", "not asked"), Tone.MUTED, "eye-off")
    words, tone, icon = _SHORT[rule.level]
    return PillText(i18n.translate("Rules", words), tone, icon)


def limit(rule: Rule) -> str:
    """`60 days`, `30 kg`; empty for a rule without a limit."""
    if rule.threshold is None:
        return ""
    if rule.over_g is not None:
        return formats.weight(rule.over_g, places=0 if rule.over_g % 1000 == 0 else 1)
    return i18n.translate("Rules", "%n day(s)", "", rule.threshold)


def sentence(rule: Rule) -> str:
    """What the rule says, with dots for what only goods can tell."""
    said = i18n.translate("IntakeRules", SENTENCES[f"intake.{rule.code}"])
    known = {name: "…" for _, name, _, _ in string.Formatter().parse(said) if name}
    if rule.over_g is not None:
        known["limit"] = formats.number(Decimal(rule.over_g) / 1000)
    elif rule.threshold is not None:
        known["limit"] = formats.number(rule.threshold)
    return said.format(**known)
