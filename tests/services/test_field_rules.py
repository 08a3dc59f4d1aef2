"""Every row of the table of rules that the trade goes by: its level, and the sentence that people read."""

from datetime import date, timedelta
from functools import cache

import pytest

from aidtracker.domain.catalogue import Item
from aidtracker.domain.intake import BoxFacts, GoodsFacts, IntakeLevel, Mode, Rules, check_goods
from aidtracker.services.catalogue import starter_items
from aidtracker.services.intake import as_warning, check_whole_box, finding_level, starter_rules
from aidtracker.services.messages import explain

ARRIVAL = date(2027, 4, 1)
STOP, HOLD, WARN = IntakeLevel.STOP, IntakeLevel.HOLD, IntakeLevel.WARN


@cache
def _items() -> dict[str, Item]:
    return {item.code: item for item in starter_items()}


@cache
def _rules() -> Rules:
    return Rules(starter_rules())


def _bought(flags: str = "", category: str = "other", un_number: str = "") -> Item:
    """Goods that the starter catalogue has no item for."""
    return Item("x", "X", category, {"en": "X"}, "H87", flags=frozenset(flags.split()), un_number=un_number)


def _facts(
    left: int | None = None,
    condition: str = "new",
    mode: Mode = Mode.ROAD,
    batch: str | None = "B1",
    country: str = "US",
    *,
    private: bool = False,
    cleared: bool = False,
) -> GoodsFacts:
    expiry = None if left is None else ARRIVAL + timedelta(days=left)
    return GoodsFacts(ARRIVAL, expiry, condition, private, batch, mode, cleared, country)


_PRIVATE_RX = "Prescription and cold-chain medicine is not taken from private persons."
_OPENED = "Opened, used or returned medicine must not be passed on."
_PRIVATE = "Medicine from a private person: a coordinator must agree."
_INCOMPLETE = "Medicine needs a batch number and an expiry date."
_ANIMAL = "Meat, fish, milk and pet food enter the EU only with veterinary papers."
_FORMULA = "Infant formula, bottles and teats are sent only when the receiver asked for them."
_DUTY = "Tea and coffee are not free of duty in the EU: list them apart."
_DRINK = "Alcohol and tobacco cannot travel as humanitarian aid."
_CELLS_AIR = "Loose lithium batteries (UN3480) may not simply go by air."
_CELLS_ROAD = "Lithium batteries (UN3480): protect the contacts, mark the box, never by air."
_DEVICE = "There is a lithium battery in it (UN3481): switch it off and mark the box."
_FLAMES_AIR = "Dangerous goods {un} (flammable) may not simply go by air."
_FLAMES_ROAD = "Dangerous goods {un} (flammable): mark the box and tell the carrier."
_ENGINE = "Engines travel only when new or drained: no fuel, no oil."
_CONTROLLED = "Export is controlled: a named person must first record the classification or licence."


@pytest.mark.parametrize(
    ("item", "facts", "level", "sentence"),
    [
        # prescription, opened, returned, cold-chain medicine at a public collection point
        ("MED-021", _facts(800, private=True), STOP, _PRIVATE_RX),
        ("MED-022", _facts(800, private=True), STOP, _PRIVATE_RX),
        ("MED-020", _facts(800, "opened"), STOP, _OPENED),
        ("MED-020", _facts(800, "returned"), STOP, _OPENED),
        # any medicine from a private person; without batch or expiry; under 12 months at arrival
        ("MED-020", _facts(800, private=True), HOLD, _PRIVATE),
        ("MED-020", _facts(800, batch=""), HOLD, _INCOMPLETE),
        ("MED-020", _facts(None), HOLD, _INCOMPLETE),
        ("MED-020", _facts(364), HOLD, "Days left on arrival: 364; medicine needs at least 365."),
        ("MED-020", _facts(-1), STOP, "This medicine will be past its date on arrival (31 March 2027)."),
        # food past its date at arrival, under 60 days, under 6 months
        ("FOO-001", _facts(-1), STOP, "This food will be past its date on arrival (31 March 2027)."),
        ("FOO-001", _facts(59), HOLD, "Days left on arrival: 59; food needs at least 60."),
        ("FOO-001", _facts(182), WARN, "Days left on arrival: 182, fewer than 183: send it soon."),
        # meat, dairy, pet food into the EU; composite food
        ("FOO-009", _facts(800), HOLD, _ANIMAL),
        ("PET-001", _facts(800), HOLD, _ANIMAL),
        (
            "FOO-014",
            _facts(800),
            WARN,
            "Food with meat, milk or egg in it may need papers in the EU: keep the list of ingredients.",
        ),
        # infant formula, bottles, teats
        ("BAB-006", _facts(), HOLD, _FORMULA),
        # tea, coffee; alcohol, tobacco
        ("FOO-019", _facts(800), WARN, _DUTY),
        (_bought("ALCOHOL"), _facts(), STOP, _DRINK),
        (_bought("TOBACCO"), _facts(), STOP, _DRINK),
        # power banks and loose lithium batteries by air; by road, sea
        ("POW-001", _facts(mode=Mode.AIR), HOLD, _CELLS_AIR),
        ("POW-007", _facts(mode=Mode.AIR), HOLD, _CELLS_AIR.replace("3480", "3090")),
        ("POW-001", _facts(), WARN, _CELLS_ROAD),
        ("POW-001", _facts(mode=Mode.SEA), WARN, _CELLS_ROAD),
        # devices with lithium batteries; damaged lithium cells
        ("POW-003", _facts(), WARN, _DEVICE),
        (
            _bought("LITHIUM", un_number="UN3091"),
            _facts(mode=Mode.AIR),
            WARN,
            _DEVICE.replace("3481", "3091"),
        ),
        (
            "POW-001",
            _facts(condition="damaged"),
            STOP,
            "Damaged lithium batteries can burn and must not travel.",
        ),
        # aerosols, sanitiser, alcohol swabs by air; by road
        ("HYG-012", _facts(mode=Mode.AIR), HOLD, _FLAMES_AIR.format(un="UN1950")),
        ("HYG-008", _facts(mode=Mode.AIR), HOLD, _FLAMES_AIR.format(un="UN1987")),
        ("MED-025", _facts(mode=Mode.AIR), HOLD, _FLAMES_AIR.format(un="UN3175")),
        ("HYG-012", _facts(), WARN, _FLAMES_ROAD.format(un="UN1950")),
        ("HYG-008", _facts(), WARN, _FLAMES_ROAD.format(un="UN1987")),
        ("MED-025", _facts(), WARN, _FLAMES_ROAD.format(un="UN3175")),
        # gas cartridges, fuel, fuelled engines, matches
        ("KIT-006", _facts(), HOLD, "Dangerous goods UN2037 (gas or matches) need a carrier who takes them."),
        ("KIT-009", _facts(), HOLD, "Dangerous goods UN1944 (gas or matches) need a carrier who takes them."),
        (
            _bought(un_number="UN1203"),
            _facts(),
            HOLD,
            "Fuel (UN1203) needs a carrier who takes dangerous goods.",
        ),
        ("POW-008", _facts(), HOLD, _ENGINE),
        # used clothing: ask for condition; soiled; underwear and socks not new
        ("CLO-014", _facts(condition=""), WARN, "Is it new or used? Note the condition of clothes."),
        ("CLO-001", _facts(condition="soiled"), STOP, "Soiled goods cannot be sent."),
        ("CLO-007", _facts(condition="used"), HOLD, "Underwear and socks are taken only new."),
        ("CLO-007", _facts(condition="opened"), HOLD, "Underwear and socks are taken only new."),
        # body armour, night vision, drones; radios
        ("CTL-001", _facts(), HOLD, _CONTROLLED),
        ("CTL-003", _facts(), HOLD, _CONTROLLED),
        ("CTL-004", _facts(), HOLD, _CONTROLLED),
        (
            "CTL-005",
            _facts(),
            WARN,
            "Export may be controlled: check the classification before it is sent.",
        ),
    ],
)
def test_goods(item: str | Item, facts: GoodsFacts, level: IntakeLevel, sentence: str) -> None:
    found = check_goods(_items()[item] if isinstance(item, str) else item, facts, _rules().all)
    said = {explain(as_warning(one)): finding_level(as_warning(one)) for one in found}
    assert said.get(sentence) is level, said


@pytest.mark.parametrize(
    ("codes", "facts", "level", "sentence"),
    [
        (
            ["MED-019", "MED-016"],
            BoxFacts(),
            HOLD,
            "Medicines go in a box of their own, apart from everything else.",
        ),
        (["FOO-001", "HYG-009"], BoxFacts(), HOLD, "Food and chemicals must not travel in the same box."),
        (
            ["FOO-001", "SHE-001"],
            BoxFacts(),
            WARN,
            "Goods of different kinds in one box take longer to sort on arrival.",
        ),
        ([], BoxFacts(23_001), WARN, "The box weighs 23.001 kg; over 23 kg it needs two people to lift."),
        ([], BoxFacts(30_500), HOLD, "The box weighs 30.5 kg; at most 30 kg may go in one box."),
        (
            [],
            BoxFacts(package="PX", country="US", ispm15=False),
            HOLD,
            "A wooden pallet from the USA needs the ISPM 15 mark.",
        ),
    ],
)
def test_boxes(codes: list[str], facts: BoxFacts, level: IntakeLevel, sentence: str) -> None:
    found = check_whole_box([_items()[code] for code in codes], facts, _rules())
    said = {explain(as_warning(one)): finding_level(as_warning(one)) for one in found}
    assert said.get(sentence) is level, said


@pytest.mark.parametrize("code", ["FOO-009", "FOO-014", "FOO-019"])
@pytest.mark.parametrize(("country", "asked"), [("", True), ("US", True), ("UA", True), ("DE", False)])
def test_what_is_in_the_eu_already_does_not_come_into_it(code: str, country: str, asked: bool) -> None:
    found = check_goods(_items()[code], _facts(800, country=country), _rules().all)
    assert bool(found) is asked


def test_a_pallet_is_not_lifted_by_people() -> None:
    assert check_whole_box([], BoxFacts(400_000, "PX", "PL"), _rules()) == ()
    assert check_whole_box([], BoxFacts(400_000, "CT", "PL"), _rules()) != ()


def test_soap_is_no_medicine() -> None:
    assert check_goods(_items()["HYG-005"], _facts(), _rules().all) == ()
