"""Sheets of small tables, one below the other: summaries, with formulas and charts."""

from typing import IO
from xml.sax.saxutils import escape

from openpyxl.chart import BarChart, LineChart, Reference, Series
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from aidtracker.spreadsheets.files.column_names import column_letters
from aidtracker.spreadsheets.safe_text import plain
from aidtracker.spreadsheets.tables import Block, Chart, Report
from aidtracker.spreadsheets.writing_frame import NUMBERS, Frame, column_width, set_up_print, text_cell
from aidtracker.spreadsheets.writing_rows import Rows, text_cell_xml

_CHART_WIDTH_CM, _CHART_HEIGHT_CM = 17, 8
_CHART_ROWS = 17
"""So many rows of the usual height does a chart take."""
_PAGE_ROWS = 33
"""Rows of a page across; a block that does not fit begins the next."""
_NARROWEST = 15.0
_HEADER_HEIGHT = 32.0
"""Two lines of a column's name."""
_COLORS = ("2F6DB5", "E0A526", "5B8C5A", "A0522D")


def write_report(frame: Frame, report: Report, sheet: Worksheet, file: IO[str]) -> None:
    """Write the rows of a report to `file`, and set its sheet up."""
    widths: dict[int, float] = {}
    heading, texts, figures = (
        frame.look_of(heading=True),
        frame.look_of(),
        frame.look_of(number=True),
    )
    row, top = 4, 1
    for block in report.blocks:
        if row + _height(block, row) > top + _PAGE_ROWS:
            sheet.row_breaks.append(Break(id=row - 1))
            top = row
        file.write(_texts_row(row, [(block.heading, heading)]))
        names = [(column.title, figures if column.kind in NUMBERS else texts) for column in block.columns]
        two_lines = any(len(column.title) > _NARROWEST - 2 for column in block.columns[1:])
        file.write(_texts_row(row + 1, names, _HEADER_HEIGHT if two_lines else None))
        rows = Rows(file, frame.style_of, block.columns, row + 2)
        cells = block.rows(row + 2)
        for at, values in enumerate(cells, 1):
            rows.in_total = block.total and at == len(cells)
            rows.write(values)
        for index, column in enumerate(block.columns):
            widths[index] = max(widths.get(index, 0), column_width(column, rows.widths[index]))
        after = row + 2 + len(cells)
        if block.note:
            file.write(_texts_row(after, [(block.note, 0)]))
            after += 1
        if block.chart is not None and _is_drawn(len(cells) - block.total):
            _draw(sheet, block, block.chart, row + 1, len(cells) - block.total, f"A{after + 1}")
            after += _CHART_ROWS
        row = after + 1
    _set_up(sheet, frame.title, report, widths)


def _height(block: Block, row: int) -> int:
    """How many rows a block takes, its chart included."""
    cells = len(block.rows(row + 2))
    chart = _CHART_ROWS if block.chart is not None and _is_drawn(cells - block.total) else 0
    return 2 + cells + bool(block.note) + chart


def _is_drawn(rows: int) -> bool:
    """Whether a chart says anything: one bar alone does not."""
    return rows > 1


def _set_up(sheet: Worksheet, title: str, report: Report, widths: dict[int, float]) -> None:
    for index, width in widths.items():
        sheet.column_dimensions[column_letters(index)].width = max(width, _NARROWEST)
    set_up_print(sheet, title)
    sheet.sheet_view.showGridLines = False
    sheet.row_dimensions[1].height = 24
    sheet.append([text_cell(sheet, report.title, bold=True, size=14, wrap=False)])
    sheet.append([text_cell(sheet, report.lead, color="6B7280", wrap=False)])


def _texts_row(number: int, cells: list[tuple[str, int]], height: float | None = None) -> str:
    high = f' ht="{height}" customHeight="1"' if height else ""
    written = "".join(
        text_cell_xml(f"{column_letters(at)}{number}", style, f"<t>{escape(plain(text))}</t>")
        for at, (text, style) in enumerate(cells)
    )
    return f'<row r="{number}"{high}>{written}</row>'


def _draw(sheet: Worksheet, block: Block, chart: Chart, header_row: int, rows: int, anchor: str) -> None:
    """Draw columns of a block over its first column, below it."""
    drawn = LineChart() if chart.lines else BarChart()
    drawn.title = plain(chart.title)
    drawn.width, drawn.height = _CHART_WIDTH_CM, _CHART_HEIGHT_CM
    last = header_row + rows
    keys = [column.key for column in block.columns]
    for key, color in zip(chart.columns, _COLORS, strict=False):
        at = keys.index(key) + 1
        series = Series(
            Reference(sheet, min_col=at, min_row=header_row + 1, max_row=last),
            title=plain(block.columns[at - 1].title),
        )
        series.graphicalProperties.solidFill = color
        series.graphicalProperties.line.solidFill = color
        series.smooth = False
        drawn.series.append(series)
    drawn.set_categories(Reference(sheet, min_col=1, min_row=header_row + 1, max_row=last))
    if len(chart.columns) == 1:
        drawn.legend = None
    drawn.x_axis.delete = drawn.y_axis.delete = False
    drawn.y_axis.scaling.min = 0
    drawn.y_axis.number_format = "#,##0"
    sheet.add_chart(drawn, anchor)
