"""What the needs sheet of a site says: what is wanted there today, and what is not taken."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, tzinfo

from sqlalchemy import Connection

from aidtracker import i18n
from aidtracker.data.queries.needs import NeedNow, needs_now
from aidtracker.data.queries.sites import SiteRow
from aidtracker.documents.needs_sheet import InLanguages, NeedsSheet, Wanted
from aidtracker.domain.catalogue import category_kind
from aidtracker.domain.days import zone
from aidtracker.domain.intake import About, IntakeLevel, Rules
from aidtracker.domain.needs import Standing
from aidtracker.domain.places import WARSAW_KEY
from aidtracker.i18n import Language
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.categories import category_name
from aidtracker.services.intake import rules_in_force
from aidtracker.services.rule_words import SENTENCES
from aidtracker.services.units import unit

_ON_THE_WALL: Mapping[str, str] = {
    "food_expired": QT_TRANSLATE_NOOP("NeedsSheet", "Food that is past its date, or will be when it arrives"),
    "medicine_expired": QT_TRANSLATE_NOOP(
        "NeedsSheet", "Medicine that is past its date, or will be when it arrives"
    ),
    "medicine_opened": QT_TRANSLATE_NOOP("NeedsSheet", "Opened, used or returned medicine"),
    "medicine_controlled": QT_TRANSLATE_NOOP("NeedsSheet", "Prescription medicine, medicine kept cold"),
    "alcohol_tobacco": QT_TRANSLATE_NOOP("NeedsSheet", "Alcohol and tobacco"),
    "soiled": QT_TRANSLATE_NOOP("NeedsSheet", "Soiled or torn clothes and bedding"),
    "lithium_damaged": QT_TRANSLATE_NOOP("NeedsSheet", "Damaged batteries and power banks"),
    "not_new": QT_TRANSLATE_NOOP("NeedsSheet", "Used underwear and socks"),
}
"""Rules as a person in the queue reads them; others of the group's own stand by their sentence."""
_ORDER = tuple(_ON_THE_WALL)
_ALSO_HELD = frozenset({"not_new"})
"""Rules that only hold goods back, and that save both sides trouble when they are known beforehand."""


def needs_sheet(connection: Connection, site: SiteRow, day: date) -> NeedsSheet:
    """The sheet of a site: what it asks for itself, else what its goods are gathered for (Warsaw's list where
    there is one, else the newest).
    """
    needs = needs_of(needs_now(connection), site.id)
    return NeedsSheet(
        site=site.name,
        place=site.place if site.place != site.name else "",
        day=day,
        asked_by=needs[0].site if needs and needs[0].site_id != site.id else "",
        as_of=max((need.as_of for need in needs), default=None),
        wanted=_things(needs, Standing.URGENT, Standing.NEEDED),
        not_now=_things(needs, Standing.NOT_NOW),
        enough=_things(needs, Standing.ENOUGH),
        refused=_refused(rules_in_force(connection)),
    )


def needs_sheet_today(connection: Connection, site: SiteRow, here: tzinfo) -> NeedsSheet:
    """The sheet of a site as of its day now; `here` is the zone where the site has none of its own."""
    return needs_sheet(connection, site, datetime.now(zone(site.timezone) if site.timezone else here).date())


def needs_of(needs: Sequence[NeedNow], site_id: str) -> list[NeedNow]:
    """What concerns a site: its own needs, else Warsaw's, else those of the site whose list is the newest."""
    asking = {need.site_id for need in needs}
    if not asking:
        return []
    newest = max(needs, key=lambda need: need.as_of).site_id
    chosen = next(key for key in (site_id, WARSAW_KEY, newest) if key in asking)
    return [need for need in needs if need.site_id == chosen]


def _things(needs: Iterable[NeedNow], *standings: Standing) -> tuple[Wanted, ...]:
    return tuple(
        Wanted(
            name=_name(need),
            kind=category_kind(need.category),
            amount_milli=need.still_missing_milli,
            unit={language: unit(need.unit, language) for language in Language},
            urgent=need.standing is Standing.URGENT,
        )
        for standing in standings
        for need in needs
        if need.standing is standing
    )


def _name(need: NeedNow) -> InLanguages:
    if need.is_category:
        return {language: category_name(need.category, language) for language in Language}
    return {language: need.name(language) for language in Language}


def _refused(rules: Rules) -> tuple[InLanguages, ...]:
    """What the rules in force stop, in the order of the sheet, the group's own last."""
    stopped = [
        rule.code
        for rule in rules.all
        if rule.about is About.GOODS and (rule.level is IntakeLevel.STOP or rule.code in _ALSO_HELD)
    ]
    said = [code for code in _ORDER if code in stopped]
    others = [code for code in stopped if code not in _ORDER and "{" not in SENTENCES[f"intake.{code}"]]
    return (
        *(_in_languages("NeedsSheet", _ON_THE_WALL[code]) for code in said),
        *(_in_languages("IntakeRules", SENTENCES[f"intake.{code}"]) for code in others),
    )


def _in_languages(context: str, text: str) -> InLanguages:
    return {language: i18n.texts(language).translate(context, text) for language in Language}
