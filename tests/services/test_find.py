"""Finding by numbers and notes."""

from decimal import Decimal

import pytest
from sqlalchemy import update

from aidtracker.data.queries.find import FoundKind, find_notes, find_numbers, items_in_stock
from aidtracker.data.tables import Donation
from aidtracker.services.donations import Line, LogLine, log_line
from aidtracker.services.program import Program
from tests.services.hands import Hands


@pytest.mark.parametrize("typed", ["BOS1-B00001-9", "b00001", "00001-9", " aid1:bos1-b00001-9 ", "В00001"])
def test_a_box_is_found_by_any_piece_of_its_number(program: Program, hands: Hands, typed: str) -> None:
    hands.box()
    number = program.read(find_numbers, "B00001", 5)[0].number
    assert number == "BOS1-B00001-9"
    found = program.read(find_numbers, typed, 5)
    assert [(row.kind, row.number, row.state) for row in found] == [(FoundKind.BOX, number, "open")]


def test_shipments_come_before_boxes_and_the_newest_first(program: Program, hands: Hands) -> None:
    first, second = hands.sealed_box(), hands.sealed_box()
    hands.shipment(first, second)
    kinds = [row.kind for row in program.read(find_numbers, "BOS1", 5)]
    assert kinds == [FoundKind.SHIPMENT, *[FoundKind.BOX] * 2, *[FoundKind.DONATION] * 2]
    boxes = [row.number for row in program.read(find_numbers, "-B", 5) if row.kind is FoundKind.BOX]
    assert boxes == []
    assert [row.number[:11] for row in program.read(find_numbers, "B0000", 5)] == [
        "BOS1-B00002",
        "BOS1-B00001",
    ]


def test_words_are_no_numbers(program: Program, hands: Hands) -> None:
    hands.box()
    assert program.read(find_numbers, "bos", 5) == []
    assert program.read(find_numbers, "%", 5) == []


@pytest.mark.parametrize("typed", ["парафія", "Парафія", "святої"])
def test_notes_are_found_whatever_their_case(program: Program, hands: Hands, typed: str) -> None:
    hands.log()
    with program.database.writing() as connection:
        connection.execute(update(Donation).values(note="Парафія святої Марії"))
    assert [row.detail for row in program.read(find_notes, typed, 5)] == ["Парафія святої Марії"]
    assert program.read(find_notes, "100%", 5) == []


def test_items_count_as_in_stock_while_some_of_them_is_there(program: Program, hands: Hands) -> None:
    hands.log()
    assert program.read(items_in_stock) == frozenset()
    program.do(log_line, LogLine(Line(Decimal(2), hands.items["FOO-002"])))
    assert program.read(items_in_stock) == {hands.items["FOO-002"]}
