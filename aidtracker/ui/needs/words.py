"""The words of needs: names of what is asked for, and where it stands."""

from aidtracker import i18n
from aidtracker.data.queries.needs import NeedNow
from aidtracker.domain.needs import Priority, Standing
from aidtracker.i18n import Language
from aidtracker.services.categories import category_name
from aidtracker.ui import formats, units
from aidtracker.ui.widgets import PillText, Tone


def need_name(need: NeedNow, language: Language) -> str:
    """What is asked for: the item, everything of a category, or the words of the list."""
    if need.is_category:
        return i18n.translate("Needs", "Everything: {category}").format(category=category_name(need.category))
    return need.name(language)


def priority_name(priority: Priority) -> str:
    """How the site asks."""
    names = {
        Priority.URGENT: i18n.translate("Needs", "urgent"),
        Priority.NORMAL: i18n.translate("Needs", "needed"),
        Priority.NOT_NEEDED: i18n.translate("Needs", "not needed now"),
    }
    return names[priority]


def standing_pill(need: NeedNow) -> PillText:
    """Where it stands: `▲ urgent`, `needed`, `enough`, `⊘ not now`."""
    if need.standing is Standing.URGENT:
        return PillText(i18n.translate("Needs", "urgent"), Tone.URGENT)
    if need.standing is Standing.NEEDED:
        return PillText(i18n.translate("Needs", "needed"))
    if need.standing is Standing.ENOUGH:
        return PillText(i18n.translate("Needs", "enough"), Tone.MUTED)
    return PillText(i18n.translate("Needs", "not now"), Tone.WARNING, "ban")


def amount_pill(need: NeedNow) -> PillText:
    """As `standing_pill`, with how many are still missing where that is known: `▲ 1 460`, `120`."""
    pill = standing_pill(need)
    if need.standing not in {Standing.URGENT, Standing.NEEDED} or need.still_missing_milli is None:
        return pill
    return PillText(formats.quantity(need.still_missing_milli), pill.tone)


def wanted(need: NeedNow) -> str:
    """How much is asked for."""
    if need.priority == Priority.NOT_NEEDED:
        return ""
    if need.quantity_milli is None:
        return i18n.translate("Needs", "all there is")
    return units.quantity(need.quantity_milli, need.unit)


def gathered(need: NeedNow, milli: int) -> str:
    """An amount gathered for it; empty where nothing is counted, `≥` where some of it could not be."""
    if not need.is_counted or (not milli and not need.more_uncounted):
        return ""
    return formats.lower_bound(units.quantity(milli, need.unit), complete=not need.more_uncounted)


def missing(need: NeedNow) -> str:
    """How much is still to be gathered."""
    if need.still_missing_milli is None or need.priority == Priority.NOT_NEEDED:
        return ""
    return units.quantity(need.still_missing_milli, need.unit)
