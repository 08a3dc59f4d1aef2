"""The tables of states: what leads where, and that nothing else is possible."""

from enum import StrEnum
from typing import Any

import pytest

from aidtracker.domain.boxes import BOX_MACHINE, BoxState, BoxStep
from aidtracker.domain.errors import Refused
from aidtracker.domain.machines import Machine
from aidtracker.domain.shipments import (
    ON_THE_WAY,
    OPEN_FOR_BOXES,
    SHIPMENT_MACHINE,
    ShipmentState,
    ShipmentStep,
)

MACHINES: list[tuple[Machine[Any, Any], type[StrEnum], type[StrEnum]]] = [
    (BOX_MACHINE, BoxState, BoxStep),
    (SHIPMENT_MACHINE, ShipmentState, ShipmentStep),
]
PAIRS = [
    pytest.param(machine, state, step, id=f"{machine.name}-{state}-{step}")
    for machine, states, steps in MACHINES
    for state in states
    for step in steps
]


@pytest.mark.parametrize(("machine", "state", "step"), PAIRS)
def test_a_step_goes_as_the_table_says_or_is_refused(
    machine: Machine[Any, Any], state: StrEnum, step: StrEnum
) -> None:
    if machine.allows(state, step):
        assert machine.after(state, step, "X-1") == machine.table[state, step]
        return
    with pytest.raises(Refused) as refusal:
        machine.after(state, step, "X-1")
    assert refusal.value.code == f"{machine.name}.cannot_{step}"
    assert refusal.value.problem.values == {"number": "X-1", "state": state}


@pytest.mark.parametrize(("machine", "states", "steps"), MACHINES, ids=["box", "shipment"])
def test_every_state_is_reached_and_every_step_is_used(
    machine: Machine[Any, Any], states: type[StrEnum], steps: type[StrEnum]
) -> None:
    start = next(iter(states))
    reached, waiting = {start}, [start]
    while waiting:
        here = waiting.pop()
        further = {to for (state, _), to in machine.table.items() if state == here} - reached
        reached |= further
        waiting.extend(further)
    assert reached == set(states)
    assert {step for _, step in machine.table} == set(steps)


def ends(machine: Machine[Any, Any], states: type[StrEnum]) -> set[StrEnum]:
    """States from which nothing leads on."""
    return {state for state in states if not any(state == before for before, _ in machine.table)}


def test_what_is_over_stays_over() -> None:
    assert ends(BOX_MACHINE, BoxState) == {BoxState.EMPTIED, BoxState.VOID}
    assert ends(SHIPMENT_MACHINE, ShipmentState) == {
        ShipmentState.CLOSED,
        ShipmentState.CLOSED_WITH_DISCREPANCIES,
        ShipmentState.CANCELLED,
        ShipmentState.RETURNED,
        ShipmentState.LOST,
    }


def test_a_shipment_that_has_left_is_not_cancelled_and_takes_no_boxes() -> None:
    assert not OPEN_FOR_BOXES & ON_THE_WAY
    for state in ON_THE_WAY:
        assert not SHIPMENT_MACHINE.allows(state, ShipmentStep.CANCEL)
        assert not SHIPMENT_MACHINE.allows(state, ShipmentStep.REOPEN)
