"""The dialog that puts boxes on a shipment: those that can go are ticked, the others say why not."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QWidget

from aidtracker import i18n
from aidtracker.domain.errors import Refused
from aidtracker.i18n import Language
from aidtracker.services.messages import explain
from aidtracker.services.shipments import ShipmentBoxes, ShipmentChanged, add_boxes
from aidtracker.ui import formats
from aidtracker.ui.boxes.words import not_weighed, package_name
from aidtracker.ui.context import Context
from aidtracker.ui.dialogs import FormDialog
from aidtracker.ui.shipments.state import Candidate
from aidtracker.ui.widgets import label

_KEY = Qt.ItemDataRole.UserRole
_ROW = QSize(0, 32)


class AddBoxesDialog(FormDialog):
    """A list to tick. `Space` ticks, Enter adds what is ticked."""

    def __init__(
        self, context: Context, shipment_id: str, candidates: Sequence[Candidate], parent: QWidget
    ) -> None:
        title = i18n.translate("Shipments", "Add sealed boxes")
        super().__init__(title, i18n.translate("Shipments", "Add boxes"), parent)
        self.setMinimumSize(620, 480)
        self._context, self._shipment_id = context, shipment_id
        self._model = QStandardItemModel(self)
        self._count = label("", "muted")
        can_go = [candidate for candidate in candidates if candidate.problem is None]
        for candidate in can_go:
            self._model.appendRow(_ticked(candidate, context.language))
        self.list = _list(self._model, i18n.translate("Shipments", "Boxes that can go"))
        self.body.addWidget(self._count)
        self.body.addWidget(self.list, 3)
        self._add_left_out([candidate for candidate in candidates if candidate.problem is not None])
        self._model.itemChanged.connect(self._count_ticked)
        self.list.clicked.connect(self._toggle)
        self._count_ticked()
        self.list.setFocus()

    @property
    def ticked(self) -> tuple[str, ...]:
        """The keys of the boxes that are ticked."""
        items = (self._model.item(at) for at in range(self._model.rowCount()))
        return tuple(item.data(_KEY) for item in items if item.checkState() == Qt.CheckState.Checked)

    def submitted(self) -> None:
        """Adds what is ticked."""
        self.clear_errors()
        self.submit.setEnabled(False)
        request = ShipmentBoxes(self._shipment_id, self.ticked)
        self._context.perform(self, add_boxes, request, self._finish, self._refuse)

    def _add_left_out(self, left_out: Sequence[Candidate]) -> None:
        if not left_out:
            return
        model = QStandardItemModel(self)
        for candidate in left_out:
            item = QStandardItem(explain(candidate.problem) if candidate.problem is not None else "")
            item.setEditable(False)
            item.setSizeHint(_ROW)
            model.appendRow(item)
        words = i18n.translate("Shipments", "%n box(es) cannot go", "", len(left_out))
        self.body.addWidget(label(words, "label"))
        self.body.addWidget(_list(model, words), 2)

    def _toggle(self, index: QModelIndex) -> None:
        # A click on the words ticks as well as one on the little square; that one Qt has done already.
        pressed = self.list.viewport().mapFromGlobal(self.list.cursor().pos())
        if pressed.x() > 32:
            item = self._model.itemFromIndex(index)
            on = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def _count_ticked(self) -> None:
        count, of = len(self.ticked), self._model.rowCount()
        words = i18n.translate("Shipments", "{count} of {of} sealed boxes chosen")
        self._count.setText(words.format(count=formats.number(count), of=formats.number(of)))
        self.submit.setEnabled(count > 0)

    def _finish(self, changed: ShipmentChanged) -> None:
        self.accept()
        if changed.left_out:
            reasons = "\n".join(explain(box.problem) for box in changed.left_out)
            title = i18n.translate("Shipments", "%n box(es) did not go on", "", len(changed.left_out))
            self._context.dialogs.message(title, reasons)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self.show_refusal(error, self._context.words_of(error))


def _ticked(candidate: Candidate, language: Language) -> QStandardItem:
    box = candidate.box
    contents = box.contents(language) or package_name(box.package)
    weight = not_weighed() if box.gross_g is None else formats.weight(box.gross_g)
    item = QStandardItem(f"{box.number}  ·  {weight}  ·  {contents}")
    item.setData(box.id, _KEY)
    item.setCheckable(True)
    item.setSizeHint(_ROW)
    item.setEditable(False)
    item.setCheckState(Qt.CheckState.Checked)
    return item


def _list(model: QStandardItemModel, name: str) -> QListView:
    view = QListView()
    view.setModel(model)
    view.setAccessibleName(name)
    view.setProperty("look", "ticks")
    view.setUniformItemSizes(True)
    return view
