"""The rules of intake in force, and what they say in words."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cache

from aidtracker.domain.catalogue import Item
from aidtracker.domain.errors import Level, Problem
from aidtracker.domain.intake import (
    BoxFacts,
    Finding,
    GoodsFacts,
    Rule,
    check_box,
    check_goods,
    read_rules,
    rules_about,
)
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.settings import resource

USUAL_TRANSIT = timedelta(days=21)
"""From a collection point to the sorting centre, where no shipment with an ETA is known yet."""

SENTENCES: Mapping[str, str] = {
    "intake.alcohol_tobacco": QT_TRANSLATE_NOOP(
        "IntakeRules", "Alcohol and tobacco cannot travel as humanitarian aid."
    ),
    "intake.animal_products": QT_TRANSLATE_NOOP(
        "IntakeRules", "Meat, fish, milk and pet food enter the EU only with veterinary papers."
    ),
    "intake.box_food_chemicals": QT_TRANSLATE_NOOP(
        "IntakeRules", "Food and chemicals must not travel in the same box."
    ),
    "intake.box_medicine_mixed": QT_TRANSLATE_NOOP(
        "IntakeRules", "Medicines go in a box of their own, apart from everything else."
    ),
    "intake.box_mixed": QT_TRANSLATE_NOOP(
        "IntakeRules", "Goods of different kinds in one box take longer to sort on arrival."
    ),
    "intake.box_over_23_kg": QT_TRANSLATE_NOOP(
        "IntakeRules", "The box weighs {kg} kg; over {limit} kg it needs two people to lift."
    ),
    "intake.box_over_30_kg": QT_TRANSLATE_NOOP(
        "IntakeRules", "The box weighs {kg} kg; at most {limit} kg may go in one box."
    ),
    "intake.composite_food": QT_TRANSLATE_NOOP(
        "IntakeRules",
        "Food with meat, milk or egg in it may need papers in the EU: keep the list of ingredients.",
    ),
    "intake.export_block": QT_TRANSLATE_NOOP(
        "IntakeRules", "Export is controlled: a named person must first record the classification or licence."
    ),
    "intake.export_check": QT_TRANSLATE_NOOP(
        "IntakeRules", "Export may be controlled: check the classification before it is sent."
    ),
    "intake.flammable_air": QT_TRANSLATE_NOOP(
        "IntakeRules", "Dangerous goods {un} (flammable) may not simply go by air."
    ),
    "intake.flammable_road": QT_TRANSLATE_NOOP(
        "IntakeRules", "Dangerous goods {un} (flammable): mark the box and tell the carrier."
    ),
    "intake.food_60_days": QT_TRANSLATE_NOOP(
        "IntakeRules", "Only {days} days will be left on arrival: food needs at least 60."
    ),
    "intake.food_6_months": QT_TRANSLATE_NOOP(
        "IntakeRules", "Only {days} days will be left on arrival: send it soon."
    ),
    "intake.food_expired": QT_TRANSLATE_NOOP(
        "IntakeRules", "This food will be past its date on arrival ({expiry})."
    ),
    "intake.fuelled_engine": QT_TRANSLATE_NOOP(
        "IntakeRules", "Engines travel only when new or drained: no fuel, no oil."
    ),
    "intake.gas_matches": QT_TRANSLATE_NOOP(
        "IntakeRules", "Dangerous goods {un} (gas or matches) need a carrier who takes them."
    ),
    "intake.infant_formula": QT_TRANSLATE_NOOP(
        "IntakeRules", "Infant formula, bottles and teats are sent only when the receiver asked for them."
    ),
    "intake.lithium_air": QT_TRANSLATE_NOOP(
        "IntakeRules", "Loose lithium batteries ({un}) may not simply go by air."
    ),
    "intake.lithium_damaged": QT_TRANSLATE_NOOP(
        "IntakeRules", "Damaged lithium batteries can burn and must not travel."
    ),
    "intake.lithium_device": QT_TRANSLATE_NOOP(
        "IntakeRules", "There is a lithium battery in it ({un}): switch it off and mark the box."
    ),
    "intake.lithium_road": QT_TRANSLATE_NOOP(
        "IntakeRules", "Lithium batteries ({un}): protect the contacts, mark the box, never by air."
    ),
    "intake.medicine_controlled": QT_TRANSLATE_NOOP(
        "IntakeRules", "Prescription and cold-chain medicine is not taken from private persons."
    ),
    "intake.medicine_expired": QT_TRANSLATE_NOOP(
        "IntakeRules", "This medicine will be past its date on arrival ({expiry})."
    ),
    "intake.medicine_incomplete": QT_TRANSLATE_NOOP(
        "IntakeRules", "Medicine needs a batch number and an expiry date."
    ),
    "intake.medicine_opened": QT_TRANSLATE_NOOP(
        "IntakeRules", "Opened, used or returned medicine must not be passed on."
    ),
    "intake.medicine_private": QT_TRANSLATE_NOOP(
        "IntakeRules", "Medicine from a private person: a coordinator must agree."
    ),
    "intake.medicine_short": QT_TRANSLATE_NOOP(
        "IntakeRules", "Only {days} days will be left on arrival: medicine needs a year."
    ),
    "intake.not_new": QT_TRANSLATE_NOOP("IntakeRules", "Underwear and socks are taken only new."),
    "intake.pallet_unmarked": QT_TRANSLATE_NOOP(
        "IntakeRules", "A wooden pallet from the USA needs the ISPM 15 mark."
    ),
    "intake.soiled": QT_TRANSLATE_NOOP("IntakeRules", "Soiled goods cannot be sent."),
    "intake.tea_coffee": QT_TRANSLATE_NOOP(
        "IntakeRules", "Tea and coffee are not free of duty in the EU: list them apart."
    ),
    "intake.used_condition": QT_TRANSLATE_NOOP(
        "IntakeRules", "Is it new or used? Note the condition of clothes."
    ),
}
"""What each rule says, by the code of its problem."""


@cache
def starter_rules() -> tuple[Rule, ...]:
    """The rules that come with the program."""
    with resource("intake-rules.csv").open(encoding="utf-8", newline="") as file:
        return read_rules(file)


@cache
def _rules_about(category: str, flags: frozenset[str], un_number: str) -> tuple[Rule, ...]:
    return rules_about(starter_rules(), category, flags, un_number)


@cache
def dates_matter_below(category: str, flags: frozenset[str], un_number: str) -> int:
    """Days from coming in to the best-before date; with more of them left, no rule asks for the date."""
    limits = [
        rule.days_left_under for rule in _rules_about(category, flags, un_number) if rule.days_left_under
    ]
    return max(limits) + USUAL_TRANSIT.days if limits else 0


def goods_findings(
    item: Item,
    expiry: date | None,
    condition: str,
    donor_kind: str,
    day: date,
    batch: str | None = None,
) -> tuple[Problem, ...]:
    """What is to be said of goods that come in on `day`. Nothing is refused: the goods are there.

    A donor who is not known to be an organisation counts as a private person. `batch` is empty when it is
    missing, None when nobody asked.
    """
    rules = _rules_about(item.category, item.flags, item.un_number)
    if not rules:
        return ()
    facts = GoodsFacts(day + USUAL_TRANSIT, expiry, condition, donor_kind != "organisation", batch)
    return tuple(map(as_warning, check_goods(item, facts, rules)))


def box_findings(items: Sequence[Item], gross_g: int | None) -> tuple[Problem, ...]:
    """What is to be said of a box with goods of these items; `gross_g` is None while it is not weighed."""
    return tuple(map(as_warning, check_box(items, BoxFacts(gross_g), starter_rules())))


def as_warning(finding: Finding) -> Problem:
    """A finding as a problem that does not stop anything."""
    return Problem(f"intake.{finding.code}", finding.values, Level.WARNED)
