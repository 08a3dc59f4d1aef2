"""What can be done, as data: registered once, it works in buttons, menus, by its keys and in the find box."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from aidtracker import i18n
from aidtracker.ui.table.order import searchable


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An action in words. `text` is marked with `QT_TRANSLATE_NOOP(context, …)`, `keys` as `"Ctrl+N"`."""

    id: str
    context: str
    text: str
    icon: str = ""
    keys: str = ""
    in_find: bool = True
    """Whether the find box offers it."""


class Actions(QObject):
    """All actions of the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions: list[QAction] = []
        self._enabled_when: dict[QAction, Callable[[], bool]] = {}

    def add(
        self,
        spec: ActionSpec,
        owner: QWidget,
        run: Callable[[], object],
        enabled_when: Callable[[], bool] | None = None,
    ) -> QAction:
        """Registers what `owner` (a page, or the window) can do. Its keys work while `owner` is shown.

        `enabled_when` is asked by `refresh()`, which a page calls when its selection changes.
        """
        action = QAction(i18n.translate(spec.context, spec.text), owner)
        action.setObjectName(spec.id)
        action.setProperty("icon_name", spec.icon)
        action.setProperty("in_find", spec.in_find)
        if spec.keys:
            action.setShortcut(QKeySequence(spec.keys))
        action.triggered.connect(run)
        owner.addAction(action)
        self._actions.append(action)
        action.destroyed.connect(self._drop_dead)
        if enabled_when is not None:
            self._enabled_when[action] = enabled_when
            action.setEnabled(enabled_when())
        return action

    def refresh(self) -> None:
        """Asks again which actions can be done now."""
        for action, enabled_when in self._enabled_when.items():
            action.setEnabled(enabled_when())

    def offered(self, text: str) -> list[QAction]:
        """Actions that can be done now and have every word of `text` in theirs."""
        words = searchable(text).split()
        return [
            action
            for action in self._actions
            if action.isEnabled() and action.property("in_find") and _is_shown(action)
            if all(word in searchable(action.text()) for word in words)
        ]

    def _drop_dead(self) -> None:
        self._actions = [action for action in self._actions if isValid(action)]
        self._enabled_when = {action: when for action, when in self._enabled_when.items() if isValid(action)}


def _is_shown(action: QAction) -> bool:
    owner = action.parent()
    return isinstance(owner, QWidget) and owner.isVisible()
