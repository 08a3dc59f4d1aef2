"""The chip that says who gives, and F4 that changes it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from aidtracker import i18n
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui.actions import ActionSpec
from aidtracker.ui.context import Context
from aidtracker.ui.donors.giver_popup import GiverPopup
from aidtracker.ui.donors.giver_state import Giver
from aidtracker.ui.widgets import Button

__all__ = ["Giver", "GiverButton"]

GIVER = ActionSpec("intake.giver", "Donors", QT_TRANSLATE_NOOP("Donors", "Who gives this"), "user", "F4")


class GiverButton(Button):
    """The chip. `giver_chosen` carries the `Giver` that the person took; the page says it to the donation
    (`LogLine` for a new one, `set_giver` else) and shows it with `show_giver`.

    `parent` is the page: F4 works while it is shown, and the popup floats over it.
    """

    giver_chosen = Signal(object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__("", icon="eye-off", keys="F4", parent=parent)
        self.setProperty("look", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._page = parent
        self._before: QWidget | None = None
        self.giver = Giver()
        self.popup = GiverPopup(context, parent)
        self.popup.chosen.connect(self._take)
        self.popup.closed.connect(self._give_back)
        self.action = context.actions.add(GIVER, parent, self.open_popup)
        self.clicked.connect(self.action.trigger)
        self.show_giver(self.giver)

    def sizeHint(self) -> QSize:
        """As high as a chip."""
        return QSize(super().sizeHint().width(), 28)

    def show_giver(self, giver: Giver) -> None:
        """Says who gives; of a donor the reference, never the name."""
        self.giver = giver
        named = giver.donor_id is not None
        self._icon_name = "user" if named else "warehouse" if giver.kind == "organisation" else "eye-off"
        self.setText(giver.words)
        self.setAccessibleName(i18n.translate("Donors", "Giver: {giver}").format(giver=giver.words))
        self.updateGeometry()
        self.update()

    def open_popup(self) -> None:
        """Opens the choice under the chip; pressed again it closes it."""
        if self.popup.isVisible():
            self.popup.close_popup()
            return
        self._before = QApplication.focusWidget()
        self.popup.open_below(self)

    def _take(self, giver: Giver) -> None:
        self.show_giver(giver)
        self.giver_chosen.emit(giver)

    def _give_back(self) -> None:
        if self._before is not None and self._before.window() is self.window():
            self._before.setFocus()
