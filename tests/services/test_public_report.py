"""The public report: nothing in it tells of fewer than five givers, and its sums are those of its rows."""

from collections import defaultdict
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidtracker.services import donations
from aidtracker.services.exports import ExportRequest, export
from aidtracker.services.program import Program
from aidtracker.services.public_report import quarter
from aidtracker.services.public_report_groups import LEAST_GIVERS, Group, grouping
from tests.services.hands import Hands

Givers = dict[Group, frozenset[str]]

SOME_GROUPS = st.dictionaries(
    st.builds(Group, st.sampled_from(["Q1", "Q2"]), st.sampled_from(["PL", "UA"]), st.sampled_from("abcdef")),
    st.frozensets(st.sampled_from([f"giver {number}" for number in range(12)]), min_size=1),
    max_size=16,
)


def together(givers: Givers, groups: tuple[Group, ...]) -> int:
    return len(frozenset[str]().union(*(givers[group] for group in groups)))


@given(SOME_GROUPS)
def test_no_row_tells_of_fewer_than_five(givers: Givers) -> None:
    for row in grouping(givers).told:
        assert together(givers, row.members) >= LEAST_GIVERS
        assert len(row.members) > 1 or row.name == row.members[0]


@given(SOME_GROUPS)
def test_no_group_is_what_is_left_of_a_sum(givers: Givers) -> None:
    """Whatever sums of groups one can make of the rows, none is one hidden group alone."""
    found = grouping(givers)
    assert not any(len(set(row.members) & found.hidden) == 1 for row in found.told)
    members = [member for row in found.told for member in row.members]
    assert len(members) == len(set(members))


@given(SOME_GROUPS)
def test_a_group_is_told_or_hidden_and_large_ones_alone_are_told(givers: Givers) -> None:
    found = grouping(givers)
    alone = {row.name for row in found.told if row.name in givers}
    assert alone | found.hidden == set(givers)
    assert not alone & found.hidden
    by_place: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for group, who in givers.items():
        by_place[group.period, group.country].append(len(who))
    for (period, country), sizes in by_place.items():
        if min(sizes) >= LEAST_GIVERS:
            assert not [group for group in found.hidden if group[:2] == (period, country)]


def test_one_small_group_takes_another_with_it() -> None:
    few, many, most = (Group("2026 Q1", "PL", name) for name in ("Baby", "Food", "Tools"))
    givers = {
        few: frozenset("ab"),
        many: frozenset("abcde"),
        most: frozenset("abcdefg"),
    }
    found = grouping(givers)
    assert found.hidden == {few, many}
    assert [row.name for row in found.told] == [Group("2026 Q1", "PL", ""), most]


def test_quarters() -> None:
    assert [quarter(date(2026, month, 1)) for month in (1, 3, 4, 12)] == [
        *("2026 Q1", "2026 Q1", "2026 Q2", "2026 Q4")
    ]


@pytest.fixture
def sent(program: Program, hands: Hands) -> None:
    """Six gifts of rice and one of blankets, sent in one box; the box with blankets was not received."""
    boxes = hands.box(), hands.box()
    for number in range(6):
        line = donations.Line(
            Decimal(2), item_id=hands.items["FOO-001"], value_minor=1000 + number, currency="USD"
        )
        lot = program.do(donations.log_line, donations.LogLine(line)).result.lot_id
        hands.pack(boxes[0], lot, 1000)
    hands.pack(boxes[1], hands.log("3"), 3000)
    for box in boxes:
        hands.seal(box)
    shipment = hands.sent(*boxes)
    hands.receive(shipment, boxes[0], missing=(boxes[1],))


@pytest.mark.usefixtures("sent")
def test_what_left_is_told_without_the_few(program: Program, tmp_path: Path) -> None:
    export(program, ExportRequest("public-report", tmp_path / "out.xlsx"))
    book = openpyxl.load_workbook(tmp_path / "out.xlsx", data_only=True)
    _, *rows = book["Public report"].iter_rows(values_only=True)
    # One gift of blankets, and the rice that would be known from it: neither, nor a sum of both.
    assert [(row[2], row[4], row[9]) for row in rows] == [
        ("Food", None, "not shown"),
        ("to be sorted out", None, "not shown"),
        ("not told one by one, together", 6, None),
    ]
    assert rows[2][3] == "6\u00a0kg; 3\u00a0pcs".replace("\u00a0", " ")
    assert rows[2][5:8] == (30.09, "statement", 1)
    assert rows[2][8] == pytest.approx(6 / 7)


@pytest.mark.usefixtures("sent")
def test_days_are_those_on_which_shipments_left(program: Program, tmp_path: Path) -> None:
    assert export(program, ExportRequest("public-report", tmp_path / "a.csv", last=date(2026, 3, 1))) == 0
    assert export(program, ExportRequest("public-report", tmp_path / "a.csv", first=date(2026, 3, 2))) == 3
