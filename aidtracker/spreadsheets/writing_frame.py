"""The workbook around the rows: header, look, print set-up, the sheet that explains, properties."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC
from decimal import Decimal
from typing import TypedDict

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.fonts import DEFAULT_FONT
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table as NamedTable
from openpyxl.worksheet.table import TableColumn, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from aidtracker.i18n import texts
from aidtracker.settings import APPLICATION
from aidtracker.spreadsheets.files.column_names import column_letters
from aidtracker.spreadsheets.safe_text import looks_like_formula, plain
from aidtracker.spreadsheets.tables import AtLeast, Book, Column, Kind, Table
from aidtracker.spreadsheets.totals import Totals

_NARROWEST, _WIDEST = 5, 48
_GREY = Side(style="thin", color="808080")
_A4 = 9
_TOLD_WIDTH = 92
"""Characters in a line of the sheet that explains."""
_PAGE_WIDTH = 240
"""Characters across a page in the smallest print that is read with pleasure."""
NUMBERS = frozenset(
    {Kind.COUNT, Kind.QUANTITY, Kind.WEIGHT_KG, Kind.MONEY, Kind.RATE, Kind.SHARE, Kind.CHECK}
)


class Look(TypedDict, total=False):
    """How a text is written, where not as usual."""

    bold: bool
    size: int
    color: str
    wrap: bool


@dataclass(frozen=True, slots=True)
class Written:
    """A table whose rows are written: its sheet, how wide the content of each column is, the sums."""

    table: Table
    sheet: Worksheet
    widths: Sequence[int]
    totals: Totals


class Frame:
    """The workbook without its rows. Add sheets, ask for styles, write the rows, lay out, then explain."""

    def __init__(self, book: Book) -> None:
        self._main, self._texts = book.main, texts(book.main.language)
        self.title = plain(book.title or book.main.title)
        self.workbook = Workbook(write_only=True)
        self._styles: dict[tuple[str, bool, bool], int] = {}
        self.total_word = self._texts.translate("Exports", "Total", "row below a table; imports must know it")
        self._set_properties()

    def add_sheet(self, title: str) -> Worksheet:
        """A further sheet, after those before; its part of the zip has their number."""
        sheet: Worksheet = self.workbook.create_sheet(sheet_name(title))
        return sheet

    def style_of(self, number_format: str, total: bool, quoted: bool) -> int:
        """The number of a cell style, made when it is first asked for."""
        key = (number_format, total, quoted)
        if key not in self._styles:
            cell = WriteOnlyCell(self.workbook.worksheets[0])
            cell.number_format = number_format
            if "yyyy" in number_format:
                cell.alignment = Alignment(horizontal="left")  # else it touches the text beside it
            if quoted:
                cell.quotePrefix = True
            if total:
                cell.font, cell.border = font(bold=True), Border(top=_GREY)
            self._styles[key] = cell.style_id
        return self._styles[key]

    def look_of(self, *, heading: bool = False, number: bool = False) -> int:
        """The number of the style of a heading, or of a cell that names a column of a report."""
        cell = WriteOnlyCell(self.workbook.worksheets[0])
        if heading:
            cell.font = font(bold=True, size=12)
        else:
            dress_header(cell, is_number=number)
        return int(cell.style_id)

    def lay_out(self, written: Written) -> None:
        """Set up the sheet of a table now that its rows are known."""
        table, sheet, rows = written.table, written.sheet, written.totals.rows
        header_rows = header_rows_of(table)
        last = column_letters(len(written.widths) - 1)
        lines = [2]  # the button of the filter stands in the second
        for index, (column, width) in enumerate(zip(table.columns, written.widths, strict=True)):
            chosen = column_width(column, width)
            sheet.column_dimensions[column_letters(index)].width = chosen
            lines.append(lines_of(column.title, chosen - 4))
        sheet.row_dimensions[1].height = 15.0 * max(lines) + 2
        sheet.freeze_panes = f"{column_letters(table.fixed)}{header_rows + 1}"
        filtered = f"A{header_rows}:{last}{header_rows + max(rows, 1)}"
        if table.name and not table.hxl:
            sheet.tables.add(_named_table(table, filtered))  # add_table warns of columns, which are there
        else:
            sheet.auto_filter.ref = filtered
        sheet.print_title_rows = f"1:{header_rows}"
        pages = _pages_wide(sheet, len(written.widths))
        set_up_print(sheet, self.title, pages)
        if pages > 1 and table.fixed:
            sheet.print_title_cols = f"A:{column_letters(table.fixed - 1)}"
        sheet.append([self._header_cell(sheet, column) for column in table.columns])
        if table.hxl:
            tags = [text_cell(sheet, column.hxl, color="6B7280", wrap=False) for column in table.columns]
            sheet.append(tags)

    def _set_properties(self) -> None:
        made = self._main.made.astimezone(UTC).replace(tzinfo=None, microsecond=0)
        properties = self.workbook.properties
        properties.creator = APPLICATION
        properties.title, properties.language = self.title, str(self._main.language)
        properties.created = properties.modified = made
        # Every formula comes with its value; calculating on opening would make Excel ask to save.
        self.workbook.calculation.fullCalcOnLoad = False

    def _header_cell(self, sheet: Worksheet, column: Column) -> Cell:
        cell = text_cell(sheet, column.title, bold=True)
        dress_header(cell, is_number=column.kind in NUMBERS)
        return cell

    def explain(self, all_written: Sequence[Written]) -> None:
        """Write the sheet that says what the file is, how its rows add up, and what each column means."""
        sheet: Worksheet = self.workbook.create_sheet(
            self._texts.translate("Exports", "About", "name of a sheet")
        )
        titles = [column.title for written in all_written for column in written.table.columns]
        sheet.column_dimensions["A"].width = min(max(28.0, *(len(title) * 1.2 for title in titles)), _WIDEST)
        sheet.column_dimensions["B"].width = 90
        set_up_print(sheet, self.title)
        for number, (label, text, looks) in enumerate(self._told(all_written), 1):
            height = 24.0 if number == 1 else 15.0 * max(1, -(-len(text) // _TOLD_WIDTH)) + 1
            sheet.row_dimensions[number].height = height
            sheet.append([text_cell(sheet, label, **looks), text_cell(sheet, text)])

    def _told(self, all_written: Sequence[Written]) -> Iterator[tuple[str, str, Look]]:
        """The rows of the sheet that explains: label, text, look of the label."""
        yield self.title, "", {"bold": True, "size": 14, "wrap": False}
        for label, text in (*self._main.about, *self._sums(all_written[0])):
            yield label, text, {"color": "6B7280"}
        for written in all_written:
            heading = self._texts.translate("Exports", "Columns")
            if len(all_written) > 1:
                heading = f"{heading}: {written.table.title}"
            yield "", "", {}
            yield heading, "", {"bold": True, "size": 12, "wrap": False}
            for column in written.table.columns:
                yield column.title, column.description, {"bold": True}

    def _sums(self, written: Written) -> Iterable[tuple[str, str]]:
        yield self._texts.translate("Exports", "Rows"), _figure(Decimal(written.totals.rows))
        for index, sums in written.totals.by_column().items():
            parts = [f"{_figure(number)} {group}".strip() for group, number in sums.items()]
            yield (
                self._texts.translate("Exports", "Total: {column}").format(
                    column=written.table.columns[index].title
                ),
                "; ".join(parts),
            )


def _pages_wide(sheet: Worksheet, columns: int) -> int:
    """On how many pages beside each other a table is printed, so that it can be read."""
    width = sum(sheet.column_dimensions[column_letters(index)].width for index in range(columns))
    return max(1, round(width / _PAGE_WIDTH))


def header_rows_of(table: Table) -> int:
    """How many rows stand above the first one."""
    return 2 if table.hxl else 1


def _named_table(table: Table, reference: str) -> NamedTable:
    """The rows as a table of the workbook: formulas and pivot tables call it by its name."""
    named = NamedTable(id=1, name=table.name, displayName=table.name, ref=reference)
    named.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    named.autoFilter = AutoFilter(ref=reference)
    for number, column in enumerate(table.columns, 1):
        named.tableColumns.append(TableColumn(id=number, name=plain(column.title)))
    return named


def dress_header(cell: Cell, *, is_number: bool) -> None:
    """The look of a cell that names a column."""
    cell.font = font(bold=True)
    cell.fill = PatternFill("solid", start_color="E8EBEF")
    cell.border = Border(bottom=_GREY)
    cell.alignment = Alignment(
        horizontal="right" if is_number else "left", vertical="top", wrap_text=True, indent=int(is_number)
    )


def set_up_print(sheet: Worksheet, title: str, pages_wide: int = 1) -> None:
    """Landscape, as wide as so many pages, with title and page number below."""
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4  # Excel fits it to Letter where that is in the printer
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = pages_wide, 0
    margins = sheet.page_margins
    margins.left = margins.right = 0.4
    margins.top, margins.bottom = 0.5, 0.7
    footer = HeaderFooterItem()
    footer.left.text, footer.right.text = title.replace("&", "&&"), "&P / &N"
    sheet.HeaderFooter.oddFooter = footer


def text_cell(
    sheet: Worksheet,
    text: str,
    *,
    bold: bool = False,
    size: int = 11,
    color: str = "000000",
    wrap: bool = True,
) -> Cell:
    """A cell that holds a text and never a formula."""
    clean = plain(text)
    cell = WriteOnlyCell(sheet, clean)
    cell.data_type = "s"
    cell.font = font(bold=bold, size=size, color=color)
    cell.alignment = Alignment(vertical="top", wrap_text=wrap)
    if looks_like_formula(clean):
        cell.quotePrefix = True
    return cell


def font(*, bold: bool = False, size: int = 11, color: str = "000000") -> Font:
    """The workbook's own font: a style that names none is shown in whatever the program likes."""
    return Font(name=DEFAULT_FONT.name, family=DEFAULT_FONT.family, bold=bold, size=size, color=color)


def column_width(column: Column, content: int) -> float:
    """Wide enough for the content, for each word of the header and the filter's button, within reason."""
    word = max(map(len, column.title.split()), default=0)
    return min(max(content * 1.1 + 2, word * 1.15 + 4, _NARROWEST), _WIDEST)


def lines_of(title: str, width: float) -> int:
    """How many lines the bold title takes in a column of this width."""
    lines, used = 1, 0.0
    for word in title.split():
        length = len(word) * 1.15
        if used and used + 1 + length > width:
            lines, used = lines + 1, length
        else:
            used += length + (1 if used else 0)
    return lines


def _figure(number: Decimal | AtLeast) -> str:
    if isinstance(number, AtLeast):
        return f"≥ {_figure(number.number)}"
    whole, _, rest = f"{number:,f}".partition(".")
    grouped = whole.replace(",", "\u00a0")
    rest = rest.rstrip("0")
    return f"{grouped}.{rest}" if rest else grouped


def sheet_name(title: str) -> str:
    """A title as Excel lets a sheet be called: 31 characters, some signs not, no apostrophe outside."""
    return re.sub(r"[\[\]:*?/\\]", " ", plain(title))[:31].strip(" '") or "1"
