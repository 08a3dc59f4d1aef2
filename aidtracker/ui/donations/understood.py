"""Below the row: what was understood of it as chips, and one sentence of what is wrong or to be known."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from aidtracker import i18n
from aidtracker.domain.errors import Level
from aidtracker.domain.quick_line import Kind, QuickLine
from aidtracker.ui import formats, units
from aidtracker.ui.donations import words
from aidtracker.ui.donations.draft import Draft, Reading
from aidtracker.ui.widgets import ElidingLabel, Icon, PillText, Tone, draw_pill, pill_width, set_look
from aidtracker.ui.widgets.pills import HEIGHT

_GAP = 6
_SENTENCE = 620


def chips(draft: Draft, reading: Reading) -> tuple[PillText, ...]:
    """What a row says that does not stand in a field of its own as it is meant."""
    said = reading.said
    found = [_counted(draft, reading)]
    if reading.expiry is not None and not draft.expiry.strip():
        found.append(i18n.translate("Donations", "best before {day}").format(day=_day(reading)))
    found.append(_weighed(draft, reading))
    if said.size and not draft.detail.strip():
        found.append(i18n.translate("Donations", "size {size}").format(size=said.size))
    if said.batch and not draft.batch.strip():
        found.append(i18n.translate("Donations", "batch {batch}").format(batch=said.batch))
    if said.condition and not draft.condition:
        found.append(words.condition(said.condition))
    if said.value_minor is not None and not draft.value.strip():
        found.append(formats.money(said.value_minor, said.currency))
    if said.barcode and said.item_text:
        found.append(barcode_chip(said.barcode).text)
    return (*(PillText(text, Tone.PRIMARY) for text in found if text), *_doubtful(said))


def barcode_chip(number: str) -> PillText:
    """A code that was scanned."""
    return PillText(
        i18n.translate("Donations", "barcode {number}").format(number=number), Tone.PRIMARY, "scan-barcode"
    )


def _counted(draft: Draft, reading: Reading) -> str:
    if reading.milli is None or (draft.quantity.strip().isdecimal() and not reading.unit):
        return ""
    unit = reading.unit or ("" if draft.item is None else draft.item.unit)
    amount = units.quantity(reading.milli, unit)
    said = reading.said
    if said.packs and said.per_pack:
        packs = f"{formats.number(said.packs)} × {formats.number(said.per_pack)}"
        return f"{amount} · {packs}"
    return amount


def _day(reading: Reading) -> str:
    """A month where its last day is meant, else the day."""
    day = reading.expiry
    ends = day is not None and (day + timedelta(days=1)).day == 1
    return formats.month(day) if ends else formats.day(day)


def _weighed(draft: Draft, reading: Reading) -> str:
    grams = reading.weight_g
    typed = draft.weight_typed or draft.weight.strip() or reading.said.weight_typed
    if grams is None or (draft.weight.strip() and not any(map(str.isalpha, typed))):
        return ""
    shown = formats.weight(grams, places=2 if grams % 100 else 1)
    each = reading.said.weight_each_g
    if each is not None and each != grams:
        return i18n.translate("Donations", "{weight} together ({typed} each)").format(
            weight=shown, typed=typed
        )
    return f"{shown} ({typed})" if reading.said.unit is not None or _is_foreign(typed) else shown


def _is_foreign(typed: str) -> bool:
    return not typed.casefold().replace(" ", "").endswith(("kg", "кг"))


def _doubtful(said: QuickLine) -> list[PillText]:
    """The pieces that something is wrong with, as they were typed."""
    return [
        PillText(
            said.text[doubt.start : doubt.end].strip()[:24],
            Tone.URGENT if doubt.problem.level is Level.REFUSED else Tone.WARNING,
            "circle-alert",
        )
        for doubt in said.doubts
        if doubt.kind is not Kind.LINE and said.text[doubt.start : doubt.end].strip()
    ]


class ChipRow(QWidget):
    """Pills painted side by side: nothing is made anew at a keystroke."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pills: tuple[PillText, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_pills(self, pills: Sequence[PillText]) -> None:
        """Shows these."""
        if tuple(pills) == self.pills:
            return
        self.pills = tuple(pills)
        self.setAccessibleName(", ".join(pill.words for pill in pills))
        self.setVisible(bool(pills))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for all of them."""
        return QSize(round(sum(pill_width(pill) + _GAP for pill in self.pills)), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """It can be cut."""
        return QSize(0, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws them until the room ends."""
        painter = QPainter(self)
        left = 0.0
        for pill in self.pills:
            if self.width() - left > 2 * HEIGHT:
                draw_pill(painter, left, self.height() / 2, pill, self.width() - left)
            left += pill_width(pill) + _GAP
        painter.end()


class Understood(QWidget):
    """The chips, and beside them the sentence: where the room is short, the chips are cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = ChipRow()
        self._sign, self._said = Icon("circle-alert", "urgent", 14), ElidingLabel("small", least=_SENTENCE)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._chips)
        layout.addWidget(self._sign)
        layout.addWidget(self._said)
        layout.addStretch(1)
        self.setFixedHeight(HEIGHT)
        self._chips.hide()
        self.say("")

    @property
    def pills(self) -> tuple[PillText, ...]:
        """The chips."""
        return self._chips.pills

    @property
    def error(self) -> str:
        """What is said to be wrong, empty when nothing is."""
        return self._said.text() if self._said.property("look") == "error" else ""

    @property
    def hint(self) -> str:
        """What is said of a line in which nothing is wrong."""
        return self._said.text() if not self.error else ""

    def show_pills(self, pills: Sequence[PillText]) -> None:
        """Other chips."""
        self._chips.show_pills(pills)

    def say(self, sentence: str, *, wrong: bool = False) -> None:
        """Another sentence."""
        self._sign.setVisible(wrong)
        set_look(self._said, "error" if wrong else "small")
        self._said.setText(sentence)
        self._said.setAccessibleName(sentence)
