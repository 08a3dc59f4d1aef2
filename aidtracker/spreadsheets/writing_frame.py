"""The workbook around the rows: header, look, print set-up, the sheet that explains, properties."""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.fonts import DEFAULT_FONT
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from aidtracker.i18n import texts
from aidtracker.settings import APPLICATION
from aidtracker.spreadsheets.files.column_names import column_letters
from aidtracker.spreadsheets.safe_text import looks_like_formula, plain
from aidtracker.spreadsheets.tables import AtLeast, Column, Kind, Table
from aidtracker.spreadsheets.totals import Totals

DATA_PART = "xl/worksheets/sheet1.xml"
"""The first sheet in the zip."""

_NARROWEST, _WIDEST = 5, 48
_GREY = Side(style="thin", color="808080")
_A4 = 9
_NUMBERS = frozenset({Kind.COUNT, Kind.QUANTITY, Kind.WEIGHT_KG, Kind.MONEY})


class Frame:
    """The workbook without its rows. Ask for the styles, write the rows, then `finish`."""

    def __init__(self, table: Table) -> None:
        self._table, self._texts = table, texts(table.language)
        self.workbook = Workbook(write_only=True)
        self._data: Worksheet = self.workbook.create_sheet(_sheet_name(table.title))
        self._styles: dict[tuple[str, bool, bool], int] = {}
        self.header_rows = 2 if table.hxl else 1
        self.total_word = self._texts.translate("Exports", "Total", "row below a table; imports must know it")
        self._set_properties()

    def style_of(self, number_format: str, total: bool, quoted: bool) -> int:
        """The number of a cell style, made when it is first asked for."""
        key = (number_format, total, quoted)
        if key not in self._styles:
            cell = WriteOnlyCell(self._data)
            cell.number_format = number_format
            if "yyyy" in number_format:
                cell.alignment = Alignment(horizontal="left")  # else it touches the text beside it
            if quoted:
                cell.quotePrefix = True
            if total:
                cell.font, cell.border = _font(bold=True), Border(top=_GREY)
            self._styles[key] = cell.style_id
        return self._styles[key]

    def finish(self, widths: Sequence[int], totals: Totals) -> None:
        """Set up the data sheet now that its rows are known, and write the sheet that explains."""
        self._lay_out(widths, totals.rows)
        header = [self._header_cell(column) for column in self._table.columns]
        self._data.append(header)
        if self._table.hxl:
            self._data.append(
                [
                    _text_cell(self._data, column.hxl, color="6B7280", wrap=False)
                    for column in self._table.columns
                ]
            )
        self._explain(totals)

    def _set_properties(self) -> None:
        made = self._table.made.astimezone(UTC).replace(tzinfo=None, microsecond=0)
        properties = self.workbook.properties
        properties.creator = APPLICATION
        properties.title, properties.language = plain(self._table.title), str(self._table.language)
        properties.created = properties.modified = made
        # Every formula comes with its value; calculating on opening would make Excel ask to save.
        self.workbook.calculation.fullCalcOnLoad = False

    def _lay_out(self, widths: Sequence[int], rows: int) -> None:
        sheet, last = self._data, column_letters(len(widths) - 1)
        lines = [2]  # the button of the filter stands in the second
        for index, (column, width) in enumerate(zip(self._table.columns, widths, strict=True)):
            chosen = _width(column, width)
            sheet.column_dimensions[column_letters(index)].width = chosen
            lines.append(_lines(column.title, chosen - 4))
        sheet.row_dimensions[1].height = 15.0 * max(lines) + 2
        sheet.freeze_panes = f"A{self.header_rows + 1}"
        sheet.auto_filter.ref = f"A{self.header_rows}:{last}{self.header_rows + max(rows, 1)}"
        sheet.print_title_rows = f"1:{self.header_rows}"
        _set_up_print(sheet, plain(self._table.title))

    def _header_cell(self, column: Column) -> Cell:
        cell = _text_cell(self._data, column.title, bold=True)
        cell.fill = PatternFill("solid", start_color="E8EBEF")
        cell.border = Border(bottom=_GREY)
        is_number = column.kind in _NUMBERS
        cell.alignment = Alignment(
            horizontal="right" if is_number else "left", vertical="top", wrap_text=True, indent=int(is_number)
        )
        return cell

    def _explain(self, totals: Totals) -> None:
        sheet: Worksheet = self.workbook.create_sheet(
            self._texts.translate("Exports", "About", "name of a sheet")
        )
        titles = [column.title for column in self._table.columns]
        sheet.column_dimensions["A"].width = min(max(28.0, *(len(title) * 1.2 for title in titles)), _WIDEST)
        sheet.column_dimensions["B"].width = 90
        _set_up_print(sheet, plain(self._table.title))
        sheet.row_dimensions[1].height = 24
        sheet.append([_text_cell(sheet, self._table.title, bold=True, size=14, wrap=False)])
        for label, text in (*self._table.about, *self._sums(totals)):
            sheet.append([_text_cell(sheet, label, color="6B7280"), _text_cell(sheet, text)])
        sheet.append([])
        sheet.append([_text_cell(sheet, self._texts.translate("Exports", "Columns"), bold=True, size=12)])
        for column in self._table.columns:
            sheet.append([_text_cell(sheet, column.title, bold=True), _text_cell(sheet, column.description)])

    def _sums(self, totals: Totals) -> Iterable[tuple[str, str]]:
        yield self._texts.translate("Exports", "Rows"), _figure(Decimal(totals.rows))
        for index, sums in totals.by_column().items():
            parts = [f"{_figure(number)} {group}".strip() for group, number in sums.items()]
            yield (
                self._texts.translate("Exports", "Total: {column}").format(
                    column=self._table.columns[index].title
                ),
                "; ".join(parts),
            )


def _set_up_print(sheet: Worksheet, title: str) -> None:
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4  # Excel fits it to Letter where that is in the printer
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    margins = sheet.page_margins
    margins.left = margins.right = 0.4
    margins.top, margins.bottom = 0.5, 0.7
    footer = HeaderFooterItem()
    footer.left.text, footer.right.text = title.replace("&", "&&"), "&P / &N"
    sheet.HeaderFooter.oddFooter = footer


def _text_cell(
    sheet: Worksheet,
    text: str,
    *,
    bold: bool = False,
    size: int = 11,
    color: str = "000000",
    wrap: bool = True,
) -> Cell:
    clean = plain(text)
    cell = WriteOnlyCell(sheet, clean)
    cell.data_type = "s"
    cell.font = _font(bold=bold, size=size, color=color)
    cell.alignment = Alignment(vertical="top", wrap_text=wrap)
    if looks_like_formula(clean):
        cell.quotePrefix = True
    return cell


def _font(*, bold: bool = False, size: int = 11, color: str = "000000") -> Font:
    """The workbook's own font: a style that names none is shown in whatever the program likes."""
    return Font(name=DEFAULT_FONT.name, family=DEFAULT_FONT.family, bold=bold, size=size, color=color)


def _width(column: Column, content: int) -> float:
    """Wide enough for the content, for each word of the header and the filter's button, within reason."""
    word = max(map(len, column.title.split()), default=0)
    return min(max(content * 1.1 + 2, word * 1.15 + 4, _NARROWEST), _WIDEST)


def _lines(title: str, width: float) -> int:
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


def _sheet_name(title: str) -> str:
    """A title as Excel lets a sheet be called: 31 characters, some signs not, no apostrophe outside."""
    return re.sub(r"[\[\]:*?/\\]", " ", plain(title))[:31].strip(" '") or "1"
