"""The one screen of the first start."""

from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import Qt, QTimeZone
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.domain.errors import Refused
from aidtracker.i18n import Language
from aidtracker.services.messages import explain
from aidtracker.services.program import Program
from aidtracker.services.settings import change_settings
from aidtracker.services.sites import set_up
from aidtracker.ui.countries import countries, this_country
from aidtracker.ui.first_start.practice import open_practice
from aidtracker.ui.first_start.state import Answers
from aidtracker.ui.running.desk import Desk
from aidtracker.ui.running.session import Opening
from aidtracker.ui.widgets import Button, FieldRow, FormField, Look, hairline, label

_WIDTH = 560


class Choice(Enum):
    """How the first start ended."""

    SET_UP = auto()
    PRACTICE = auto()
    LEFT = auto()


def first_start(desk: Desk, program: Program) -> Opening | None:
    """Asks, and sets the database up; gives what to open now, None when the person closed the dialog."""
    desk.dress()
    dialog = FirstStart(desk, program)
    while True:
        dialog.exec()
        if dialog.choice is Choice.SET_UP:
            following: Opening | None = Opening(program.database.path)
        elif dialog.choice is Choice.PRACTICE:
            following = open_practice(program.database.path, desk)
            if following is None:
                continue
        else:
            following = None
        dialog.deleteLater()
        return following


class FirstStart(QDialog):
    """Language first: everything else is then read in it. `choice` says how it ended."""

    def __init__(self, desk: Desk, program: Program) -> None:
        super().__init__(None)
        self._desk, self._program = desk, program
        self.choice = Choice.LEFT
        self.answers = Answers(i18n.current_language(), country=this_country())
        self.fields: dict[str, FormField] = {}
        self.setFixedWidth(_WIDTH)
        self._content = QWidget()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._content)
        self._build()

    # What it shows

    def _build(self) -> None:
        """All of it, in the language chosen; what was typed stays."""
        old, self._content = self._content, QWidget()
        self._layout.replaceWidget(old, self._content)
        old.hide()
        old.deleteLater()
        self.setWindowTitle(i18n.translate("FirstStart", "Welcome to AidTracker"))
        self._make_fields()
        self._inner = layout = QVBoxLayout(self._content)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(12)
        layout.addLayout(self._head())
        layout.addWidget(self.fields["name"])
        layout.addWidget(
            FieldRow((self.fields["place"], 3), (self.fields["country"], 3), (self.fields["code"], 2))
        )
        layout.addWidget(self.fields["person"])
        self._error = label("", "error", wrap=True)
        self._error.hide()
        layout.addWidget(self._error)
        self.begin = Button(
            i18n.translate("FirstStart", "Begin"), Look.PRIMARY, large=True, clicked=self._set_up
        )
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.begin)
        layout.addLayout(buttons)
        layout.addWidget(hairline())
        layout.addLayout(self._practice_row())
        self._fit()

    def _fit(self) -> None:
        """As high as its texts are in this language."""
        layout = self._inner
        for words in self._content.findChildren(QLabel):
            words.ensurePolished()
        layout.activate()
        self.setFixedSize(_WIDTH, layout.totalHeightForWidth(_WIDTH))

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(i18n.translate("FirstStart", "Welcome"), "title"))
        sentence = i18n.translate(
            "FirstStart", "Which place is this? You can change everything but the code later."
        )
        words.addWidget(label(sentence, "muted", wrap=True))
        self.languages = QComboBox()
        for language in Language:
            self.languages.addItem(language.own_name, language)
        self.languages.setCurrentIndex(list(Language).index(self.answers.language))
        # In the four languages' own words there is no better name for it than this.
        self.languages.setAccessibleName("Language · Мова · Język")
        self.languages.activated.connect(self._speak)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addLayout(words, 1)
        head.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _practice_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        text = i18n.translate(
            "FirstStart", "Only looking around? Everything in the practice data is made up, and kept apart."
        )
        row.addWidget(label(text, "muted", wrap=True), 1)
        self.practice = Button(
            i18n.translate("FirstStart", "Show me with made-up data"), clicked=self._show_practice
        )
        row.addWidget(self.practice)
        return row

    def _make_fields(self) -> None:
        answers = self.answers
        self._name, self._code = QLineEdit(answers.name), QLineEdit(answers.code)
        self._place, self._person = QLineEdit(answers.place), QLineEdit(answers.person)
        self._country = QComboBox()
        self._country.addItem("", "")
        for code, words in countries():
            self._country.addItem(words, code)
        self._country.setCurrentIndex(max(0, self._country.findData(answers.country)))
        self._name.setPlaceholderText(i18n.translate("FirstStart", "Boston, St. Mary’s church hall"))
        self._code.setMaxLength(6)
        self._name.textEdited.connect(self._take_name)
        self._code.textEdited.connect(self._take_code)
        self._place.textEdited.connect(self._take_rest)
        self._person.textEdited.connect(self._take_rest)
        self._country.activated.connect(self._take_rest)
        self.fields = {
            "name": FormField(
                i18n.translate("FirstStart", "Name of your collection point"), self._name, required=True
            ),
            "place": FormField(i18n.translate("FirstStart", "Town"), self._place),
            "country": FormField(i18n.translate("FirstStart", "Country"), self._country),
            "code": FormField(
                i18n.translate("FirstStart", "Short code"),
                self._code,
                required=True,
                hint=i18n.translate("FirstStart", "Begins every number"),
            ),
            "person": FormField(
                i18n.translate("FirstStart", "Your name or nickname"),
                self._person,
                hint=i18n.translate(
                    "FirstStart",
                    "Not needed. It stands beside what you do, so that others can ask you. "
                    "It stays in this program and is on no paper.",
                ),
            ),
        }

    # What is answered

    def _take_name(self, name: str) -> None:
        self.answers = self.answers.with_name(name)
        self._code.setText(self.answers.code)
        self.fields["name"].set_error("")

    def _take_code(self, code: str) -> None:
        self.answers = self.answers.with_code(code)
        self.fields["code"].set_error("")

    def _take_rest(self) -> None:
        self.answers = replace(
            self.answers,
            place=self._place.text(),
            person=self._person.text(),
            country=str(self._country.currentData()),
        )

    def _speak(self) -> None:
        language = Language(self.languages.currentData())
        self.answers = replace(self.answers, language=language)
        self._desk.speak(language)
        self._build()
        self.languages.setFocus()

    # What is done

    def _set_up(self) -> None:
        for field in self.fields.values():
            field.set_error("")
        self._error.hide()
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        program, answers = self._program, self.answers
        try:
            answers.must_be_named()
            set_up(program.database, answers.site(zone), answers.person.strip(), program.clock)
            program.do(change_settings, answers.settings)
        except Refused as refused:
            self._show_refusal(refused)
            return
        self.choice = Choice.SET_UP
        self.accept()

    def _show_refusal(self, refused: Refused) -> None:
        field = self.fields.get(refused.about)
        if field is not None:
            field.set_error(explain(refused.problem))
            field.editor.setFocus()
        else:
            self._error.setText(explain(refused.problem))
            self._error.show()
        self._fit()

    def _show_practice(self) -> None:
        self.choice = Choice.PRACTICE
        self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """The name is ready for typing."""
        super().showEvent(event)
        self._fit()
        self._name.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins, wherever the focus is among the fields."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.begin.click()
            return
        super().keyPressEvent(event)
