"""The shared pieces of every page."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from aidtracker.ui.widgets import (
    BigNumber,
    Button,
    Card,
    EmptyState,
    FormField,
    IconButton,
    Meter,
    Pill,
    PillText,
    Scrolled,
    SearchField,
    Stepper,
    Toasts,
    Tone,
    clear,
    keys_in_words,
    label,
    pill_width,
)


def test_a_button_shows_its_keys_and_obeys_them(qtbot: QtBot) -> None:
    pressed: list[bool] = []
    window = QWidget()
    button = Button("New donation", shortcut="Ctrl+N", clicked=lambda: pressed.append(True), parent=window)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert pressed == [True]
    assert keys_in_words("Ctrl+Return") == "Ctrl Enter"
    assert button.sizeHint().width() > Button("New donation").sizeHint().width()


def test_buttons_are_as_high_as_their_place_asks(qtbot: QtBot) -> None:
    plain, large = Button("Weigh"), Button("Weigh", large=True)
    for button in (plain, large):
        qtbot.addWidget(button)
        button.show()
    assert (plain.height(), large.height()) == (32, 44)


def test_an_icon_alone_has_a_name_and_a_tooltip(qtbot: QtBot) -> None:
    button = IconButton("printer", "Print the label", shortcut="F9")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Print the label"
    assert button.toolTip() == "Print the label (F9)"


@pytest.mark.parametrize(
    ("pill", "words"),
    [
        (PillText("urgent", Tone.URGENT), "▲ urgent"),
        (PillText("not by air", Tone.WARNING, "triangle-alert"), "not by air"),
    ],
)
def test_a_pill_says_its_state_in_words(qtbot: QtBot, pill: PillText, words: str) -> None:
    made = Pill(pill)
    qtbot.addWidget(made)
    assert made.accessibleName() == words
    assert made.sizeHint().width() >= pill_width(pill)


def test_an_error_takes_the_place_of_the_hint(qtbot: QtBot) -> None:
    field = FormField("Weight", QLineEdit(), hint="in kg")
    qtbot.addWidget(field)
    field.show()
    before = field.sizeHint().height()
    field.set_error("That is not a number.")
    assert field.error == "That is not a number."
    assert field.sizeHint().height() == before
    field.set_error("")
    assert field.error == ""
    assert field.editor.accessibleName() == "Weight"


def test_escape_empties_the_search(qtbot: QtBot) -> None:
    field = SearchField("Search…")
    qtbot.addWidget(field)
    field.show()
    told: list[str] = []
    field.searched.connect(told.append)
    QTest.keyClicks(field, "tu ")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert told == ["t", "tu", "tu", ""]


def test_steps_are_said_in_words(qtbot: QtBot) -> None:
    stepper = Stepper(["Draft", "Packing", "Ready"], 1)
    qtbot.addWidget(stepper)
    assert stepper.accessibleName() == "Step 2 of 3: Packing"
    stepper.set_steps(["Draft", "Packing", "Ready"], 3)
    assert stepper.accessibleName() == "Step 3 of 3: Ready"
    for width in (120, 300, 900):
        stepper.resize(width, 32)
        assert not stepper.grab().isNull()


def test_a_meter_and_a_figure_are_read_with_what_they_count(qtbot: QtBot) -> None:
    meter, figure = Meter("Weight"), BigNumber("1 284 kg", "loose at Boston")
    for widget in (meter, figure):
        qtbot.addWidget(widget)
        widget.show()
    meter.set_figure("≥ 702 of 1 200 kg", 0.58)
    assert meter.accessibleName() == "Weight: ≥ 702 of 1 200 kg"
    assert figure.accessibleName() == "1 284 kg loose at Boston"


def test_all_words_of_an_empty_state_have_room(qtbot: QtBot) -> None:
    pressed: list[bool] = []
    words = (
        "Sealed boxes stand here once you add them. Seal a box on the packing bench first, then come back."
    )
    state = EmptyState("package", words, action="Add boxes", pressed=lambda: pressed.append(True))
    qtbot.addWidget(state)
    state.resize(600, 400)
    state.show()
    state.button.click()
    assert pressed == [True]
    assert state._text.height() >= state._text.heightForWidth(state._text.width())


def test_a_card_without_words_has_no_head(qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    assert card._head.isHidden()
    card.set_title("Papers", "draft")
    assert not card._head.isHidden()


def test_a_layout_can_be_emptied(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    inner = QVBoxLayout()
    layout.addWidget(label("a"))
    layout.addLayout(inner)
    inner.addWidget(label("b"))
    clear(layout)
    assert layout.count() == 0


def test_what_people_typed_is_not_read_as_markup() -> None:
    assert label("<b>x</b>").textFormat() == Qt.TextFormat.PlainText


def test_a_toast_goes_away_by_itself_unless_it_is_being_read(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 300)
    field = QLineEdit(window)
    window.show()
    field.setFocus()
    toasts = Toasts(window, stays_ms=60)
    toasts.show("Box sealed")
    toast = toasts._toast
    assert toast is not None
    qapp.sendEvent(toast, QEnterEvent(QPointF(), QPointF(), QPointF()))
    qtbot.wait(150)
    assert toasts.message == "Box sealed"
    assert qapp.focusWidget() in {field, None}
    qapp.sendEvent(toast, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: toasts.message == "", timeout=3000)


def test_undo_in_a_toast_takes_back_once(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    toasts, undone = Toasts(window), [0]

    def undo() -> None:
        undone[0] += 1

    toasts.show("Box sealed", undo=undo)
    toasts.show("Box opened", undo=undo)
    assert toasts._toast is not None
    buttons = toasts._toast.findChildren(Button)
    assert [button.text() for button in buttons] == ["Undo"]
    buttons[0].click()
    assert undone == [1]
    qtbot.waitUntil(lambda: toasts.message == "", timeout=3000)


def test_what_scrolls_is_never_cut_at_its_side(qtbot: QtBot) -> None:
    content = QWidget()
    layout = QVBoxLayout(content)
    for _ in range(30):
        layout.addWidget(Button("Make the shipment ready"))
    area = Scrolled(content)
    qtbot.addWidget(area)
    area.resize(area.minimumSizeHint().width(), 120)
    area.show()
    assert area.viewport().width() >= content.minimumSizeHint().width()
    assert area.verticalScrollBar().isVisible()
