"""The one table: order, filter, selection over reloads, keyboard, copying."""

import random
from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aidtracker import i18n
from aidtracker.ui.table import Column, RowsModel, TablePanel, TableView
from aidtracker.ui.table.order import found, searchable, sorted_positions, text_order
from aidtracker.ui.table.view import fitted_widths
from aidtracker.ui.widgets import EmptyState, PillText, Tone


@dataclass(frozen=True)
class Line:
    """A row of the tests."""

    id: int
    name: str
    weight_g: int | None = None
    expiry: date | None = None
    urgent: bool = False


COLUMNS: tuple[Column[Line], ...] = (
    Column(
        "Item",
        lambda line: line.name,
        stretch=True,
        square=lambda _line: "food",
        aside=lambda _line: "FOO-001",
    ),
    Column(
        "Weight",
        lambda line: line.weight_g,
        text=lambda line: "unweighed" if line.weight_g is None else f"{line.weight_g} g",
        numeric=True,
        tone=lambda line: Tone.WARNING if line.weight_g is None else Tone.PLAIN,
    ),
    Column("Best before", lambda line: line.expiry, icon=lambda _line: ("calendar", "muted")),
    Column(
        "",
        lambda line: line.urgent,
        pill=lambda line: PillText("urgent", Tone.URGENT) if line.urgent else None,
    ),
)
LINES = [
    Line(1, "Canned tuna", 900, date(2027, 5, 1)),
    Line(2, "Blanket, wool", 12_000),
    Line(3, "Tourniquet", None, date(2026, 4, 1), urgent=True),
    Line(4, "Підгузки дитячі", 1_500),
]
UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def model(qapp: QApplication) -> RowsModel[Line]:
    made = RowsModel(COLUMNS, "Tests")
    made.set_rows(LINES)
    return made


@pytest.fixture
def panel(qtbot: QtBot) -> TablePanel[Line]:
    made = TablePanel(COLUMNS, "Tests", "Lines", EmptyState("package", "Nothing yet"))
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    return made


def ids(model: RowsModel[Line]) -> list[int]:
    return [line.id for line in model.visible_rows()]


def test_it_is_a_model_as_qt_wants_it(model: RowsModel[Line]) -> None:
    """Qt's own tester warns of what is wrong, and a warning fails the test."""
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.sort(1, DOWN)
    model.filter("t")
    model.set_rows(LINES[:2])
    tester.deleteLater()


def test_it_sorts_by_raw_values_and_puts_what_is_unknown_last(model: RowsModel[Line]) -> None:
    model.sort(1, UP)
    assert ids(model) == [1, 4, 2, 3]  # as text 12000 would come before 900
    model.sort(1, DOWN)
    assert ids(model) == [2, 4, 1, 3]
    model.sort(2, UP)
    assert ids(model)[:2] == [3, 1]
    model.sort(-1)
    assert ids(model) == [1, 2, 3, 4]


def test_a_reload_keeps_order_and_filter(model: RowsModel[Line]) -> None:
    model.sort(0, DOWN)
    model.filter("t")
    model.set_rows([*LINES, Line(5, "Tent")])
    assert ids(model) == [3, 5, 1, 2]


@pytest.mark.parametrize(
    ("text", "matching"),
    [
        ("TUNA", [1]),
        ("wool blank", [2]),
        ("підгуз", [4]),
        ("urgent", [3]),
        ("900", []),
        ("xyz", []),
        ("", [1, 2, 3, 4]),
    ],
)
def test_it_finds_every_word_wherever_it_stands(
    model: RowsModel[Line], text: str, matching: list[int]
) -> None:
    model.filter(text)
    assert ids(model) == matching


def test_typing_on_and_taking_back_finds_the_same_as_typing_at_once(model: RowsModel[Line]) -> None:
    for text in ("t", "tu", "tun", "tu", "t", "b", "bl", ""):
        model.filter(text)
        fresh = RowsModel(COLUMNS, "Tests")
        fresh.set_rows(LINES)
        fresh.filter(text)
        assert ids(model) == ids(fresh)


def test_rows_can_be_prepared_elsewhere(model: RowsModel[Line]) -> None:
    model.set_rows(model.prepare(LINES[:2]))
    model.filter("tuna")
    assert ids(model) == [1]


@given(st.lists(st.text("абвгґдеєжзиіїйAz'", max_size=6)), st.booleans())
def test_sorting_loses_nothing(words: list[str], descending: bool) -> None:
    positions = sorted_positions(words, descending=descending)
    assert sorted(positions) == list(range(len(words)))
    assert sorted(map(text_order, words), reverse=descending) == [text_order(words[at]) for at in positions]


def test_alphabets_are_those_of_the_languages() -> None:
    ukrainian = ["а", "б", "в", "г", "ґ", "д", "е", "є", "ж", "з", "и", "і", "ї", "й", "к", "л", "м"]
    polish = [
        "a",
        "ą",
        "b",
        "c",
        "ć",
        "d",
        "e",
        "ę",
        "l",
        "ł",
        "m",
        "n",
        "ń",
        "o",
        "ó",
        "s",
        "ś",
        "z",
        "ź",
        "ż",
    ]
    belarusian = ["а", "б", "в", "г", "д", "е", "ё", "ж", "з", "і", "й", "к", "у", "ў", "ф"]
    for alphabet in (ukrainian, polish, belarusian):
        shuffled = random.Random(3).sample(alphabet, len(alphabet))
        assert sorted(shuffled, key=text_order) == alphabet
    assert text_order("M'ята") == text_order("m’ята")


def test_searching_folds_case_apostrophes_and_spaces() -> None:
    assert searchable("М’ясо\u00a0КОНСЕРВ") == "м'ясо консерв"
    assert found(["ab c", "c d"], [1, 0], ["c"]) == [1, 0]


def test_columns_give_way_in_a_narrow_place_and_one_stretches_in_a_wide_one() -> None:
    firm = [False, True, False]
    assert fitted_widths([200, 100, 100], firm, 0, 1000) == [800, 100, 100]
    assert fitted_widths([200, 100, 100], firm, 0, 340) == [160, 100, 80]
    assert fitted_widths([200, 100, 100], firm, None, 50) == [100, 100, 50]


def test_titles_are_translated_and_numbers_stand_right(model: RowsModel[Line]) -> None:
    across = Qt.Orientation.Horizontal
    assert model.headerData(0, across) == "Item"
    alignment = model.headerData(1, across, Qt.ItemDataRole.TextAlignmentRole)
    assert alignment & Qt.AlignmentFlag.AlignRight


def test_the_selection_survives_a_reload_by_id(panel: TablePanel[Line]) -> None:
    panel.set_rows(LINES)
    panel.view.select_ids([2, 4])
    panel.set_rows(list(reversed(LINES)))
    assert [line.id for line in panel.view.selected()] == [4, 2]
    panel.set_rows(LINES[:3])
    assert [line.id for line in panel.view.selected()] == [2]


def test_widths_survive_a_reload(panel: TablePanel[Line]) -> None:
    panel.set_rows(LINES)
    panel.view.setColumnWidth(1, 155)
    panel.set_rows(LINES[:1])
    assert panel.view.columnWidth(1) == 155


def test_enter_and_double_click_open_the_row(panel: TablePanel[Line]) -> None:
    opened: list[Line] = []
    panel.view.activated_row.connect(opened.append)
    panel.set_rows(LINES)
    panel.view.selectRow(0)
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert opened == [LINES[1]]


def test_letters_do_not_jump_between_rows(panel: TablePanel[Line]) -> None:
    panel.set_rows(LINES)
    panel.view.selectRow(0)
    QTest.keyClick(panel.view, Qt.Key.Key_T)
    assert panel.view.current() == LINES[0]


def test_rows_are_copied_as_a_spreadsheet_takes_them(panel: TablePanel[Line]) -> None:
    panel.set_rows(LINES)
    panel.view.select_ids([3])
    QTest.keyClick(panel.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied == ["Item\tWeight\tBest before\t", "Tourniquet\tunweighed\t2026-04-01\t▲ urgent"]


def test_in_place_of_no_rows_it_says_what_belongs_there(panel: TablePanel[Line]) -> None:
    panel.set_rows([])
    assert panel.empty.isVisible()
    panel.set_rows(LINES)
    assert panel.view.isVisible()
    panel.filter("no such thing")
    assert panel.nothing_found.isVisible()
    panel.filter("")
    assert panel.view.isVisible()


def test_every_kind_of_cell_is_drawn_and_only_what_is_seen_is_asked_for(qtbot: QtBot) -> None:
    asked: list[int] = []

    def shown(line: Line) -> str:
        asked.append(line.id)
        return line.name

    columns = (Column("Item", lambda line: line.id, text=shown), *COLUMNS)
    model = RowsModel(columns, "Tests")
    model.set_rows([Line(at, f"Item {at}", at, urgent=at % 2 == 0) for at in range(20_000)])
    view = TableView(model, "Lines")
    qtbot.addWidget(view)
    view.resize(800, 340)
    view.show()
    view.selectRow(2)
    picture = view.grab().toImage()
    assert len(set(asked)) < 30
    assert len({picture.pixelColor(x, 85).name() for x in range(picture.width())}) > 5


def test_the_language_of_the_titles_is_asked_when_they_are_shown(
    model: RowsModel[Line], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(i18n, "translate", lambda context, text: f"{context}/{text}")
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Tests/Item"


def test_a_fitted_column_is_as_wide_as_what_stands_in_it(qtbot: QtBot) -> None:
    columns: tuple[Column[Line], ...] = (
        Column("Item", lambda line: line.name, stretch=True, width=60),
        Column("State", lambda line: "sealed" if line.id else "sealed and weighed", width=40, fitted=True),
        Column("A rather long title", lambda line: line.id, width=40, fitted=True),
    )
    view = TableView(model := RowsModel(columns, "Tests"), "Lines")
    qtbot.addWidget(view)
    view.resize(500, 200)
    view.show()
    model.set_rows([Line(1, "Salt")])
    short = view.columnWidth(1)
    model.set_rows([Line(1, "Salt"), Line(0, "Rice")])
    words = view.fontMetrics().horizontalAdvance("sealed and weighed")
    assert 40 < short < words < view.columnWidth(1) < words + 40
    assert view.columnWidth(2) > view.fontMetrics().horizontalAdvance("A rather long title")
    assert sum(view.columnWidth(at) for at in range(3)) == view.viewport().width()
