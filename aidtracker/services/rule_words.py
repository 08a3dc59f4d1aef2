"""The rules of intake in words: what each is about, and what it says of goods or a box."""

from collections.abc import Mapping

from aidtracker.marking import QT_TRANSLATE_NOOP

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
        "IntakeRules", "Days left on arrival: {days}; food needs at least {limit}."
    ),
    "intake.food_6_months": QT_TRANSLATE_NOOP(
        "IntakeRules", "Days left on arrival: {days}, fewer than {limit}: send it soon."
    ),
    "intake.food_expired": QT_TRANSLATE_NOOP(
        "IntakeRules", "This food will be past its date on arrival ({expiry})."
    ),
    "intake.fuel": QT_TRANSLATE_NOOP("IntakeRules", "Fuel ({un}) needs a carrier who takes dangerous goods."),
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
        "IntakeRules", "Days left on arrival: {days}; medicine needs at least {limit}."
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
"""What each rule says of what it found, by the code of the problem."""

NAMES: Mapping[str, str] = {
    "alcohol_tobacco": QT_TRANSLATE_NOOP("RuleNames", "Alcohol, tobacco"),
    "animal_products": QT_TRANSLATE_NOOP("RuleNames", "Meat, fish, milk, pet food"),
    "box_food_chemicals": QT_TRANSLATE_NOOP("RuleNames", "Box: food with chemicals"),
    "box_medicine_mixed": QT_TRANSLATE_NOOP("RuleNames", "Box: medicine with anything else"),
    "box_mixed": QT_TRANSLATE_NOOP("RuleNames", "Box: goods of different kinds"),
    "box_over_23_kg": QT_TRANSLATE_NOOP("RuleNames", "Box: heavy"),
    "box_over_30_kg": QT_TRANSLATE_NOOP("RuleNames", "Box: too heavy"),
    "composite_food": QT_TRANSLATE_NOOP("RuleNames", "Food with meat, milk or egg in it"),
    "export_block": QT_TRANSLATE_NOOP("RuleNames", "Armour, night vision, drones"),
    "export_check": QT_TRANSLATE_NOOP("RuleNames", "Radios"),
    "flammable_air": QT_TRANSLATE_NOOP("RuleNames", "Aerosols, sanitiser by air"),
    "flammable_road": QT_TRANSLATE_NOOP("RuleNames", "Aerosols, sanitiser by road or sea"),
    "food_60_days": QT_TRANSLATE_NOOP("RuleNames", "Food: short date"),
    "food_6_months": QT_TRANSLATE_NOOP("RuleNames", "Food: date soon"),
    "food_expired": QT_TRANSLATE_NOOP("RuleNames", "Food: past its date"),
    "fuel": QT_TRANSLATE_NOOP("RuleNames", "Fuel"),
    "fuelled_engine": QT_TRANSLATE_NOOP("RuleNames", "Engines that hold fuel"),
    "gas_matches": QT_TRANSLATE_NOOP("RuleNames", "Gas cartridges, matches"),
    "infant_formula": QT_TRANSLATE_NOOP("RuleNames", "Infant formula, bottles, teats"),
    "lithium_air": QT_TRANSLATE_NOOP("RuleNames", "Power banks, loose batteries by air"),
    "lithium_damaged": QT_TRANSLATE_NOOP("RuleNames", "Damaged lithium batteries"),
    "lithium_device": QT_TRANSLATE_NOOP("RuleNames", "Devices with a lithium battery"),
    "lithium_road": QT_TRANSLATE_NOOP("RuleNames", "Power banks, loose batteries by road"),
    "medicine_controlled": QT_TRANSLATE_NOOP("RuleNames", "Prescription or cold-chain medicine"),
    "medicine_expired": QT_TRANSLATE_NOOP("RuleNames", "Medicine: past its date"),
    "medicine_incomplete": QT_TRANSLATE_NOOP("RuleNames", "Medicine: batch or date missing"),
    "medicine_opened": QT_TRANSLATE_NOOP("RuleNames", "Medicine: opened, used, returned"),
    "medicine_private": QT_TRANSLATE_NOOP("RuleNames", "Medicine from a private person"),
    "medicine_short": QT_TRANSLATE_NOOP("RuleNames", "Medicine: short date"),
    "not_new": QT_TRANSLATE_NOOP("RuleNames", "Underwear, socks not new"),
    "pallet_unmarked": QT_TRANSLATE_NOOP("RuleNames", "Wooden pallet without mark"),
    "soiled": QT_TRANSLATE_NOOP("RuleNames", "Soiled goods"),
    "tea_coffee": QT_TRANSLATE_NOOP("RuleNames", "Tea, coffee"),
    "used_condition": QT_TRANSLATE_NOOP("RuleNames", "Clothes: condition not noted"),
}
"""What each rule is about, in a few words, by its code."""
