"""Every question and message that stops the person, in one object that tests can replace."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from aidtracker import i18n
from aidtracker.domain.errors import Refused
from aidtracker.ui.crash import crash_report
from aidtracker.ui.widgets import Button, FormField, Icon, Look, label

_WIDTH = 460
_TITLE_BAR = 40
"""What the system puts around a window, as far as is known before it is shown."""


class FormDialog(QDialog):
    """A dialog with fields, a sentence for what is wrong as a whole, Cancel and the button that does it.

    Put fields in with `add_field(name, field)`; `name` is the attribute of the request, so that
    `show_refusal` finds the field that a `Refused` is about. Override `submitted()` to call the service, and
    call `accept()` when it is done. Open it with `open()`; it frees itself on closing.
    """

    def __init__(
        self, title: str, do_it: str, parent: QWidget | None = None, *, look: Look = Look.PRIMARY
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self.fields: dict[str, FormField] = {}
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self._is_danger = look is Look.DANGER
        self.submit = Button(do_it, look, clicked=self.submitted)
        self.cancel = Button(i18n.translate("Window", "Cancel"), clicked=self.reject)
        self._error = label("", "error", wrap=True)
        self._error.hide()
        self._lay_out(title)

    def _lay_out(self, title: str) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.submit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        layout.addWidget(label(title, "section"))
        layout.addLayout(self.body)
        layout.addWidget(self._error)
        layout.addStretch(1)
        layout.addLayout(buttons)

    def add_field(self, name: str, field: FormField) -> FormField:
        """Puts a field below those before it."""
        self.fields[name] = field
        self.body.addWidget(field)
        QWidget.setTabOrder(field.editor, self.cancel)
        QWidget.setTabOrder(self.cancel, self.submit)
        return field

    def showEvent(self, event: QShowEvent) -> None:
        """The first field is ready for typing; without any, Enter does it, unless that is dangerous."""
        super().showEvent(event)
        button = self.cancel if self._is_danger else self.submit
        first = next((field.editor for field in self.fields.values()), button)
        first.setFocus(Qt.FocusReason.TabFocusReason if first is button else Qt.FocusReason.OtherFocusReason)

    def show_refusal(self, error: Exception, sentence: str) -> None:
        """Says what is wrong beside the field that it is about, or above the buttons."""
        self.clear_errors()
        field = self.fields.get(error.about) if isinstance(error, Refused) else None
        if field is not None:
            field.set_error(sentence)
            field.editor.setFocus()
        else:
            self._error.setText(sentence)
            self._error.show()
        self.submit.setEnabled(True)
        self._make_room()

    def _make_room(self) -> None:
        """Grows for words that wrap: a window does not by itself ask for their height. Its buttons stay on
        the screen.
        """
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            wanted = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), min(max(self.height(), wanted), self._room()))
        self._stay_on_screen()

    def _room(self) -> int:
        """How high it can be."""
        return screen_of(self).height() - _TITLE_BAR

    def _stay_on_screen(self) -> None:
        frame, screen = self.frameGeometry(), screen_of(self)
        below = frame.bottom() - screen.bottom()
        if self.isVisible() and below > 0:
            self.move(frame.x(), max(screen.top(), frame.y() - below))

    @property
    def error(self) -> str:
        """What is wrong as a whole, empty when nothing is."""
        return self._error.text() if self._error.isVisibleTo(self) else ""

    def clear_errors(self) -> None:
        """Takes away what was wrong before."""
        self._error.hide()
        for field in self.fields.values():
            field.set_error("")

    def submitted(self) -> None:
        """The person wants it done; override it to call a service first."""
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus; anywhere else it does it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            here = self.focusWidget()
            button = here if isinstance(here, QPushButton) else self.submit
            if button.isEnabled():
                button.click()
                return
        super().keyPressEvent(event)


def screen_of(window: QWidget) -> QRect:
    """What of its screen a window may cover."""
    return window.screen().availableGeometry()


class ReasonDialog(FormDialog):
    """Asks why, for what must not be done without a reason."""

    def __init__(self, title: str, question: str, do_it: str, parent: QWidget | None) -> None:
        super().__init__(title, do_it, parent)
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(84)
        self.add_field("reason", FormField(question, self._text, required=True))
        self._text.textChanged.connect(self._look_whether_ready)
        self._look_whether_ready()

    @property
    def reason(self) -> str:
        """What was typed."""
        return self._text.toPlainText().strip()

    def _look_whether_ready(self) -> None:
        self.submit.setEnabled(bool(self.reason))


class Dialogs:
    """Asks and tells. Each method waits for the person; tests give pages their own with ready answers."""

    def confirm(self, title: str, text: str, do_it: str, *, danger: bool = False) -> bool:
        """Whether the person wants it: `do_it` are the words of the button, a verb, never Yes."""
        dialog = FormDialog(title, do_it, _window(), look=Look.DANGER if danger else Look.PRIMARY)
        dialog.body.addWidget(label(text, wrap=True))
        return _ask(dialog)

    def ask_reason(self, title: str, question: str, do_it: str) -> str | None:
        """The reason that was typed, None when the person let it be."""
        dialog = ReasonDialog(title, question, do_it, _window())
        return dialog.reason if _ask(dialog) else None

    def message(self, title: str, text: str) -> None:
        """Tells something that must be read before going on. Most things belong into a toast."""
        dialog = FormDialog(title, i18n.translate("Window", "Close"), _window())
        dialog.cancel.hide()
        dialog.body.addWidget(label(text, wrap=True))
        _ask(dialog)

    def open_files(self, title: str, kinds: Sequence[tuple[str, Sequence[str]]]) -> list[Path]:
        """Files to read. `kinds` are words and endings: `[("Spreadsheets", ["xlsx", "csv"])]`."""
        names, _ = QFileDialog.getOpenFileNames(_window(), title, "", _patterns(kinds))
        return [Path(name) for name in names]

    def save_file(
        self, title: str, suggested: str, kinds: Sequence[tuple[str, Sequence[str]]]
    ) -> Path | None:
        """Where to write a file; asks before one that is there is written over."""
        name, chosen = QFileDialog.getSaveFileName(_window(), title, suggested, _patterns(kinds))
        if not name:
            return None
        path = Path(name)
        ending = next((endings[0] for words, endings in kinds if chosen.startswith(words)), "")
        return path if path.suffix or not ending else path.with_suffix(f".{ending}")

    def crashed(self, error: BaseException) -> None:
        """Says that something unexpected happened, with a report to copy that holds no data."""
        _ask(CrashDialog(crash_report(error), _window()))


class CrashDialog(FormDialog):
    """The one dialog for what we did not expect."""

    def __init__(self, report: str, parent: QWidget | None) -> None:
        title = i18n.translate("Window", "Something went wrong in the program")
        super().__init__(title, i18n.translate("Window", "Close"), parent)
        told = i18n.translate(
            "Window",
            "What was saved before is safe; the last step was not done. You can go on working. "
            "If you send us this report, we can mend it. It holds no names and no data.",
        )
        self.setMinimumWidth(600)
        self._report = QPlainTextEdit(report)
        self._report.setReadOnly(True)
        self._report.setMinimumHeight(200)
        self._report.setAccessibleName(i18n.translate("Window", "Report"))
        head = QHBoxLayout()
        head.addWidget(Icon("circle-alert", "urgent"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(label(told, wrap=True), 1)
        self.body.addLayout(head)
        self.body.addWidget(self._report)
        self.cancel.setText(i18n.translate("Window", "Copy the report"))
        self.cancel.clicked.disconnect()
        self.cancel.clicked.connect(self._copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())


def _ask(dialog: FormDialog) -> bool:
    """Waits for the answer. The dialog is freed a moment later, so that what was typed can still be read."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted


def _window() -> QWidget | None:
    window = QApplication.activeModalWidget() or QApplication.activeWindow()
    # A dialog that was just answered may still count as active, and would take the next one with it.
    return window if window is not None and window.isVisible() else None


def _patterns(kinds: Sequence[tuple[str, Sequence[str]]]) -> str:
    return ";;".join(f"{words} ({' '.join(f'*.{ending}' for ending in endings)})" for words, endings in kinds)
