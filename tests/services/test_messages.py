"""Whatever the program refuses, it can say why."""

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

import aidtracker
from aidtracker.domain.boxes import BOX_MACHINE, BoxState, BoxStep
from aidtracker.domain.errors import Problem
from aidtracker.domain.shipments import SHIPMENT_MACHINE, ShipmentState, ShipmentStep
from aidtracker.services.messages import OPERATIONS, explain, operation_title, state_name
from aidtracker.services.refusals import REFUSALS
from aidtracker.services.rule_words import SENTENCES as INTAKE
from aidtracker.spreadsheets.problems import SENTENCES as SPREADSHEETS

KNOWN = {**REFUSALS, **SPREADSHEETS, **INTAKE}


def _calls() -> Iterator[ast.Call]:
    for path in sorted(Path(aidtracker.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield node


def _first_text(node: ast.Call) -> str:
    first = node.args[0] if node.args else None
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else ""


def _refusals() -> list[tuple[str, tuple[str, ...]]]:
    """Codes written in the source, with the names of their values."""
    found = set()
    for node in _calls():
        is_refusal = isinstance(node.func, ast.Name) and node.func.id == "Refused"
        if is_refusal and _first_text(node) and all(keyword.arg for keyword in node.keywords):
            found.add((_first_text(node), tuple(sorted(str(keyword.arg) for keyword in node.keywords))))
    return sorted(found)


@pytest.mark.parametrize(("code", "values"), _refusals(), ids=str)
def test_every_refusal_has_a_sentence_that_its_values_fill(code: str, values: tuple[str, ...]) -> None:
    wanted = {name for _, name, _, _ in string.Formatter().parse(KNOWN[code]) if name}
    if code in ("undo.blocked", "undo.not_kept"):
        wanted = {"kind", "subject"}
    assert wanted <= set(values)


@pytest.mark.parametrize("step", BoxStep)
def test_a_step_that_a_box_cannot_do_is_explained(step: BoxStep) -> None:
    for state in BoxState:
        if not BOX_MACHINE.allows(state, step):
            problem = Problem(f"box.cannot_{step}", {"number": "BOS1-B00412-7", "state": state})
            assert state_name(state) in explain(problem)


@pytest.mark.parametrize("step", ShipmentStep)
def test_a_step_that_a_shipment_cannot_do_is_explained(step: ShipmentStep) -> None:
    for state in ShipmentState:
        if not SHIPMENT_MACHINE.allows(state, step):
            problem = Problem(f"shipment.cannot_{step}", {"number": "BOS1-S0012-4", "state": state})
            assert state_name(state) in explain(problem)


@pytest.mark.parametrize("state", BoxState)
def test_goods_in_a_box_that_is_not_open_are_explained(state: BoxState) -> None:
    assert "BOS1-B00412-7" in explain(Problem(f"box.is_{state}", {"number": "BOS1-B00412-7"}))


def test_every_operation_has_a_title() -> None:
    kinds = {
        _first_text(node)
        for node in _calls()
        if isinstance(node.func, ast.Attribute) and node.func.attr == "begin" and _first_text(node)
    }
    assert len(kinds) > 15
    assert kinds <= set(OPERATIONS)
    for kind in OPERATIONS:
        assert "BOS1-S0012-4" in operation_title(kind, "BOS1-S0012-4")
