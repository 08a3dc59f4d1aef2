"""The words of intake: conditions, needs, and what the rules say in short."""

from collections.abc import Mapping

from aidtracker import i18n
from aidtracker.data.queries.needs import NeedNow
from aidtracker.domain.errors import Problem
from aidtracker.domain.intake import IntakeLevel
from aidtracker.domain.needs import Standing
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.conditions import CONDITIONS
from aidtracker.services.intake import finding_level
from aidtracker.ui import formats
from aidtracker.ui.donations.state import LinesTotal
from aidtracker.ui.needs.words import standing_pill
from aidtracker.ui.widgets import PillText, Tone

_SHORT: Mapping[str, str] = {
    "medicine_controlled": QT_TRANSLATE_NOOP("IntakePills", "controlled medicine"),
    "medicine_opened": QT_TRANSLATE_NOOP("IntakePills", "opened medicine"),
    "medicine_private": QT_TRANSLATE_NOOP("IntakePills", "medicine"),
    "medicine_expired": QT_TRANSLATE_NOOP("IntakePills", "past its date"),
    "medicine_short": QT_TRANSLATE_NOOP("IntakePills", "short date"),
    "medicine_incomplete": QT_TRANSLATE_NOOP("IntakePills", "batch or date missing"),
    "food_expired": QT_TRANSLATE_NOOP("IntakePills", "past its date"),
    "food_60_days": QT_TRANSLATE_NOOP("IntakePills", "short date"),
    "food_6_months": QT_TRANSLATE_NOOP("IntakePills", "send soon"),
    "infant_formula": QT_TRANSLATE_NOOP("IntakePills", "baby milk"),
    "animal_products": QT_TRANSLATE_NOOP("IntakePills", "animal product"),
    "composite_food": QT_TRANSLATE_NOOP("IntakePills", "keep ingredients"),
    "tea_coffee": QT_TRANSLATE_NOOP("IntakePills", "tea, coffee"),
    "alcohol_tobacco": QT_TRANSLATE_NOOP("IntakePills", "alcohol, tobacco"),
    "lithium_damaged": QT_TRANSLATE_NOOP("IntakePills", "damaged battery"),
    "lithium_air": QT_TRANSLATE_NOOP("IntakePills", "not by air"),
    "lithium_road": QT_TRANSLATE_NOOP("IntakePills", "not by air"),
    "lithium_device": QT_TRANSLATE_NOOP("IntakePills", "battery inside"),
    "flammable_air": QT_TRANSLATE_NOOP("IntakePills", "flammable"),
    "flammable_road": QT_TRANSLATE_NOOP("IntakePills", "flammable"),
    "gas_matches": QT_TRANSLATE_NOOP("IntakePills", "gas, matches"),
    "fuel": QT_TRANSLATE_NOOP("IntakePills", "fuel"),
    "fuelled_engine": QT_TRANSLATE_NOOP("IntakePills", "drain first"),
    "soiled": QT_TRANSLATE_NOOP("IntakePills", "soiled"),
    "not_new": QT_TRANSLATE_NOOP("IntakePills", "only new"),
    "used_condition": QT_TRANSLATE_NOOP("IntakePills", "new or used?"),
    "export_block": QT_TRANSLATE_NOOP("IntakePills", "export controlled"),
    "export_check": QT_TRANSLATE_NOOP("IntakePills", "check export"),
}


def condition(code: str) -> str:
    """A condition as people call it; empty where nothing was said."""
    return i18n.translate("Conditions", CONDITIONS[code]) if code and code in CONDITIONS else code


def level_of(problem: Problem) -> IntakeLevel:
    """How grave what a rule found is."""
    return finding_level(problem)


def finding_pill(problem: Problem) -> PillText:
    """What a rule found, in one or two words, with its level."""
    code = problem.code.removeprefix("intake.")
    what = i18n.translate("IntakePills", _SHORT.get(code, QT_TRANSLATE_NOOP("IntakePills", "look at it")))
    level = level_of(problem)
    if level is IntakeLevel.STOP:
        return PillText(_stop().format(what=what), Tone.URGENT, "ban")
    if level is IntakeLevel.HOLD:
        return PillText(_hold().format(what=what), Tone.WARNING, "triangle-alert")
    return PillText(what, Tone.WARNING, "triangle-alert")


def need_more_pill(need: NeedNow) -> PillText:
    """Where a need stands, with how many more: `▲ urgent: 380 more`."""
    pill = standing_pill(need)
    if need.standing is not Standing.URGENT or need.still_missing_milli is None:
        return pill
    said = i18n.translate("Donations", "{standing}: {number} more")
    amount = formats.quantity(need.still_missing_milli)
    return PillText(said.format(standing=pill.text, number=amount), pill.tone, pill.icon)


def total_in_words(known: LinesTotal) -> tuple[str, str]:
    """`5 lines · ≥ 49.7 kg`, and what is to be known about the figure."""
    if not known.lines:
        return "", ""
    parts = [i18n.translate("Donations", "%n line(s)", "", known.lines)]
    if known.grams or not known.unweighed:
        parts.append(formats.weight(known.grams, complete=not known.unweighed))
    notes = []
    if known.unweighed:
        notes.append(i18n.translate("Donations", "%n not weighed", "", known.unweighed))
    if known.estimated:
        notes.append(i18n.translate("Donations", "%n weight(s) from the catalogue", "", known.estimated))
    if known.unsorted:
        notes.append(i18n.translate("Donations", "%n to sort out", "", known.unsorted))
    return " · ".join(parts), " · ".join(notes)


def _stop() -> str:
    return i18n.translate("IntakePills", "{what}: not taken")


def _hold() -> str:
    return i18n.translate("IntakePills", "{what}: hold")
