"""Draws the cells: square, icon, words, code, pill, and one hairline under each row."""

from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from aidtracker.ui import fonts, icons, theme
from aidtracker.ui.table.columns import Column
from aidtracker.ui.widgets import draw_pill, pill_width

if TYPE_CHECKING:
    from aidtracker.ui.table.view import TableView

ROW_HEIGHT = 34
SIDE = 12
EDGE = 16
_SQUARE = 10
_GAP = 7
_FOCUS_BAR = 3


@cache
def _font(strong: bool, mono: bool) -> QFont:
    return fonts.font(fonts.TEXT - 0.5 if mono else fonts.TEXT, strong=strong, mono=mono)


@cache
def _metrics(strong: bool, mono: bool) -> QFontMetricsF:
    return QFontMetricsF(_font(strong, mono))


def words_width(column: Column[Any], row: Any) -> float:
    """How much room the words or the pill of a cell take, without paddings and signs."""
    if column.pill is not None:
        pill = column.pill(row)
        return pill_width(pill) if pill is not None else 0
    return _metrics(column.strong, column.mono).horizontalAdvance(column.shown(row))


class RowDelegate(QStyledItemDelegate):
    """Draws a row from the row itself; only what is visible is ever asked for."""

    def __init__(self, view: "TableView[Any]") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are of one height."""
        return QSize(self._view.model_of_rows.columns[index.column()].width, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, hairline, then what the column says."""
        model = self._view.model_of_rows
        column, row = model.columns[index.column()], model.row_at(index.row())
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        self._draw_ground(painter, area, index, selected=bool(state & QStyle.StateFlag.State_Selected))
        inside = self._inside(area, index.column())
        if column.pill is not None:
            pill = column.pill(row)
            if pill is not None:
                draw_pill(painter, inside.left(), area.center().y() + 0.5, pill, inside.width())
            return
        self._draw_words(painter, inside, column, row)

    def _draw_ground(
        self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex, *, selected: bool
    ) -> None:
        colours = theme.roles()
        if selected:
            painter.fillRect(area, colours.color("primary_ground"))
        elif index.row() == self._view.hovered:
            painter.fillRect(area, colours.color("background"))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, colours.color("line"))
        is_current = index.row() == self._view.currentIndex().row()
        if is_current and self._view.hasFocus() and self._view.columnViewportPosition(index.column()) <= 0:
            painter.fillRect(area.left(), area.top(), _FOCUS_BAR, area.height() - 1, colours.color("primary"))

    def _inside(self, area: QRect, column: int) -> QRectF:
        last = len(self._view.model_of_rows.columns) - 1
        left, right = EDGE if column == 0 else SIDE, EDGE if column == last else SIDE
        return QRectF(area).adjusted(left, 0, -right, -1)

    def _draw_words(self, painter: QPainter, area: QRectF, column: Column[Any], row: Any) -> None:
        colours = theme.roles()
        left = area.left() + self._draw_sign(painter, area, column, row)
        words = column.shown(row)
        tone = column.tone(row) if column.tone is not None else None
        role = tone.role if tone is not None and tone.role != "text" else "muted" if column.muted else "text"
        metrics = _metrics(column.strong, column.mono)
        aside = column.aside(row) if column.aside is not None else ""
        room = area.right() - left
        fitting = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.setFont(_font(column.strong, column.mono))
        painter.setPen(colours.color(role))
        side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
        rest = QRectF(left, area.top(), room, area.height())
        painter.drawText(rest, side | Qt.AlignmentFlag.AlignVCenter, fitting)
        if aside:
            rest.setLeft(left + metrics.horizontalAdvance(fitting) + 11)
            self._draw_aside(painter, rest, aside)

    def _draw_sign(self, painter: QPainter, area: QRectF, column: Column[Any], row: Any) -> float:
        """Draws what stands before the words and says how much room it took."""
        middle = area.center().y()
        category = column.square(row) if column.square is not None else None
        if category is not None:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.roles().color(theme.category_role(category)))
            top = round(middle - _SQUARE / 2)
            painter.drawRoundedRect(QRectF(area.left(), top, _SQUARE, _SQUARE), 2, 2)
            painter.restore()
            return _SQUARE + _GAP
        sign = column.icon(row) if column.icon is not None else None
        if sign is not None:
            ratio = painter.device().devicePixelRatioF()
            picture = icons.pixmap(sign[0], sign[1], icons.SMALL, ratio)
            painter.drawPixmap(QPointF(area.left(), round(middle - icons.SMALL / 2)), picture)
            return icons.SMALL + _GAP
        return 0

    def _draw_aside(self, painter: QPainter, area: QRectF, aside: str) -> None:
        metrics = _metrics(False, True)
        if area.width() < 24:
            return
        painter.setFont(_font(False, True))
        painter.setPen(theme.roles().color("muted"))
        words = metrics.elidedText(aside, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Shows the whole words of a cell that had to be cut."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        column = self._view.model_of_rows.columns[index.column()]
        words = column.shown(self._view.model_of_rows.row_at(index.row()))
        room = self._inside(view.visualRect(index), index.column()).width()
        sign = _SQUARE + _GAP if column.square is not None else 0
        cut = _metrics(column.strong, column.mono).horizontalAdvance(words) + sign > room
        QToolTip.showText(event.globalPos(), words if cut else "", view)
        return True
