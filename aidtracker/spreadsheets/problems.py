"""Every problem that reading can report, as an English sentence; formatted elsewhere with its values.

Values of every `row.…` problem: `value`, the cell as text. Values of every `file.…` problem: `file`.
"""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - the name that lupdate looks for
    """Marks a text for translation; Qt's own would load Qt into the worker."""
    return text


SENTENCES: dict[str, str] = {
    # The whole file is refused.
    "file.missing": QT_TRANSLATE_NOOP(
        "Problems", "{file}: there is no such file. Check the name and the folder."
    ),
    "file.unreadable": QT_TRANSLATE_NOOP(
        "Problems",
        "{file}: the file cannot be opened. Close it in other programs and check that you may read it.",
    ),
    "file.empty": QT_TRANSLATE_NOOP("Problems", "{file}: the file is empty. Ask for it to be sent again."),
    "file.not_a_workbook": QT_TRANSLATE_NOOP(
        "Problems",
        "{file}: this is not a spreadsheet, or it is damaged. Open it in Excel or LibreOffice and "
        "save it as .xlsx.",
    ),
    "file.web_page": QT_TRANSLATE_NOOP(
        "Problems",
        "{file}: this is a web page with the name of a spreadsheet. Open it in Excel and save it as .xlsx.",
    ),
    "file.password": QT_TRANSLATE_NOOP(
        "Problems", "{file}: the file is protected with a password. Save it without one and try again."
    ),
    "file.bomb": QT_TRANSLATE_NOOP(
        "Problems",
        "{file}: unpacked, this file would take {megabytes} MB; it looks made to harm. It was not opened.",
    ),
    "file.entities": QT_TRANSLATE_NOOP(
        "Problems",
        "{file}: the file holds definitions that no spreadsheet program writes; it looks made to harm. "
        "It was not opened.",
    ),
    "file.too_large": QT_TRANSLATE_NOOP(
        "Problems", "{file}: the file is larger than {most_megabytes} MB. Split it into several files."
    ),
    "file.too_many_rows": QT_TRANSLATE_NOOP(
        "Problems",
        "{file}: more rows than can be read at once. Split it into several files of at most {rows} rows.",
    ),
    "file.rows_repeated": QT_TRANSLATE_NOOP(
        "Problems",
        "{file}, sheet {sheet}: the same row is repeated down to row {rows}. Delete the rows that were "
        "filled in by mistake.",
    ),
    "file.line_too_long": QT_TRANSLATE_NOOP(
        "Problems",
        "{file}: one line is longer than any row of a spreadsheet. Is it one line for each row? "
        "Save it again from the program that it comes from.",
    ),
    "file.quote_open": QT_TRANSLATE_NOOP(
        "Problems",
        "{file}, row {row}: a quotation mark opens a cell and is not closed, so the rows below would be "
        "lost. Close it or take it out.",
    ),
    "file.damaged_in_row": QT_TRANSLATE_NOOP(
        "Problems", "{file}, row {row}: the file is damaged there. Ask for it to be sent again."
    ),
    "file.too_many_cells": QT_TRANSLATE_NOOP(
        "Problems", "{file}, sheet {sheet}: more than {most} cells. Split the sheet into several files."
    ),
    "file.too_many_columns": QT_TRANSLATE_NOOP(
        "Problems",
        "{file}: more than {most} columns. Is it one line for each row, and the right separator? "
        "Save it again from the program that it comes from.",
    ),
    "file.out_of_memory": QT_TRANSLATE_NOOP(
        "Problems",
        "{file}: reading it takes too much memory. Copy the table alone into a new workbook and try again.",
    ),
    "file.too_slow": QT_TRANSLATE_NOOP(
        "Problems",
        "{file}: reading it takes too long. Copy the table alone into a new workbook and try again.",
    ),
    "file.cancelled": QT_TRANSLATE_NOOP("Problems", "{file}: reading was cancelled. Nothing was changed."),
    "file.no_cells": QT_TRANSLATE_NOOP(
        "Problems", "{file}: there is nothing in the sheets. Is it the right file?"
    ),
    "file.no_such_sheet": QT_TRANSLATE_NOOP(
        "Problems", "{file}: there is no sheet {sheet}. The sheets are: {sheets}."
    ),
    "file.no_header": QT_TRANSLATE_NOOP(
        "Problems",
        "{file}: no row with column names such as Item and Quantity was found. "
        "Write them above the table, one for each column.",
    ),
    "file.no_rows": QT_TRANSLATE_NOOP(
        "Problems", "{file}, sheet {sheet}: there is a header, but no row below it. Is it the right sheet?"
    ),
    "file.no_columns": QT_TRANSLATE_NOOP(
        "Problems",
        "{file}, sheet {sheet}: no column was recognised for: {missing}. The columns are: {headers}. "
        "Rename them, or say which is which.",
    ),
    "file.unknown_field": QT_TRANSLATE_NOOP(
        "Problems", "{file}: {field} is not a field that can be read. The fields are: {fields}."
    ),
    "file.no_such_header": QT_TRANSLATE_NOOP(
        "Problems", "{file}, sheet {sheet}: there is no column {header}. The columns are: {headers}."
    ),
    # The whole sheet is read, with a warning.
    "file.dates_ambiguous": QT_TRANSLATE_NOOP(
        "Problems",
        "Dates such as {value} can be read in two ways; they were read as {reading}. Check one of them.",
    ),
    "file.donors_not_read": QT_TRANSLATE_NOOP(
        "Problems", "The column {value} names donors. It was not read: names stay out unless a donor asks."
    ),
    "file.day_taken": QT_TRANSLATE_NOOP(
        "Problems", "Nothing in the rows says when the goods were given; {value} was taken. Check the day."
    ),
    "file.other_sheets": QT_TRANSLATE_NOOP(
        "Problems", "Only the sheet {sheet} was read. There are others: {value}. Import each by its name."
    ),
    "file.column_twice": QT_TRANSLATE_NOOP(
        "Problems",
        "There are two columns {value}; only the first was read. Put the second table into its own sheet.",
    ),
    "row.garbled": QT_TRANSLATE_NOOP(
        "Problems", "Some letters of this row could not be read; “�” stands for them. Correct them."
    ),
    "row.another_table": QT_TRANSLATE_NOOP(
        "Problems",
        "Another table begins here; neither it nor what is below it was read. Put it into its own sheet.",
    ),
    # A row is refused.
    "row.no_item": QT_TRANSLATE_NOOP("Problems", "Nothing says what was given. Write the item."),
    "row.name_too_long": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” goes on for {letters} letters; {most} are enough to say what it is. Shorten it, and put "
        "the rest into the notes.",
    ),
    "row.no_quantity": QT_TRANSLATE_NOOP("Problems", "The quantity is missing. Write a number."),
    "row.quantity_not_a_number": QT_TRANSLATE_NOOP(
        "Problems", "The quantity “{value}” is not one number. Write a single number, or make two rows."
    ),
    "row.quantity_foreign_digits": QT_TRANSLATE_NOOP(
        "Problems", "The quantity “{value}” is not written with the digits 0 to 9. Write it with them."
    ),
    "row.quantity_below_zero": QT_TRANSLATE_NOOP(
        "Problems",
        "The quantity {value} is below zero. Returned goods are not a donation; leave the row out.",
    ),
    "row.quantity_zero": QT_TRANSLATE_NOOP(
        "Problems", "The quantity is zero. Write how many, or leave the row out."
    ),
    "row.quantity_too_large": QT_TRANSLATE_NOOP(
        "Problems", "The quantity {value} is too large to be true. Check the number."
    ),
    "row.quantity_too_small": QT_TRANSLATE_NOOP(
        "Problems", "The quantity {value} is less than a thousandth. Use a smaller unit."
    ),
    "row.no_such_day": QT_TRANSLATE_NOOP("Problems", "There is no such day as {value}. Correct the date."),
    "row.date_unclear": QT_TRANSLATE_NOOP(
        "Problems", "“{value}” was not understood as a date. Write it like 2026-03-31."
    ),
    "row.no_box": QT_TRANSLATE_NOOP("Problems", "Nothing says which box this is in. Write the box number."),
    "row.box_is_a_date": QT_TRANSLATE_NOOP(
        "Problems", "The box number became the date {value}. Write it as text, for example 4–6."
    ),
    "row.box_range": QT_TRANSLATE_NOOP(
        "Problems", "The boxes {value} cannot be counted out. Write a row for each."
    ),
    "row.code_twice": QT_TRANSLATE_NOOP(
        "Problems", "The code {value} already stands in row {other}. Each item needs its own."
    ),
    "row.no_name": QT_TRANSLATE_NOOP("Problems", "The item has no name. Write it in at least one language."),
    # A row is read, with a warning.
    "row.quantity_rounded": QT_TRANSLATE_NOOP("Problems", "The quantity {value} was rounded to {reading}."),
    "row.unit_unknown": QT_TRANSLATE_NOOP(
        "Problems", "The unit “{value}” is not known. The item's own unit is taken instead; check the number."
    ),
    "row.expiry_unknown": QT_TRANSLATE_NOOP(
        "Problems", "“{value}” is not a date, so the expiry is taken as unknown. Look at the goods."
    ),
    "row.weight_unknown": QT_TRANSLATE_NOOP(
        "Problems", "“{value}” is not a weight, so the weight is taken as unknown."
    ),
    "row.size_unknown": QT_TRANSLATE_NOOP(
        "Problems", "“{value}” is not a size, so the size is taken as unknown."
    ),
    "row.value_unknown": QT_TRANSLATE_NOOP(
        "Problems", "“{value}” is not an amount of money, so the value is taken as unknown."
    ),
    "row.currency_unknown": QT_TRANSLATE_NOOP(
        "Problems", "The currency of “{value}” is not told, so the value is taken as unknown."
    ),
    "row.error_value": QT_TRANSLATE_NOOP(
        "Problems", "The cell holds the error {value}; it was read as empty."
    ),
    "row.formula_without_value": QT_TRANSLATE_NOOP(
        "Problems",
        "The cell holds a formula that was never calculated; it was read as empty. "
        "Open the file in Excel or LibreOffice, save it, and import it again.",
    ),
    "row.text_like_formula": QT_TRANSLATE_NOOP(
        "Problems", "“{value}” looks like a formula. It was kept as text and will never be run."
    ),
    "row.need_without_number": QT_TRANSLATE_NOOP(
        "Problems", "“{value}” is not a number; the need was taken without one."
    ),
    "row.priority_unknown": QT_TRANSLATE_NOOP(
        "Problems", "The priority “{value}” is not known; it was read as normal."
    ),
    "row.gross_below_net": QT_TRANSLATE_NOOP(
        "Problems", "Box {value} weighs less with its box ({gross_kg} kg) than its goods alone ({net_kg} kg)."
    ),
    "row.gross_differs": QT_TRANSLATE_NOOP(
        "Problems", "Box {value} has several gross weights. They were added up: {gross_kg} kg."
    ),
    "row.gross_each": QT_TRANSLATE_NOOP(
        "Problems",
        "The gross weight {value} was read as that of each of {boxes} boxes. Check that it is not for all.",
    ),
    # A row is left out.
    "row.empty": QT_TRANSLATE_NOOP("Problems", "The row is empty."),
    "row.empty_until": QT_TRANSLATE_NOOP("Problems", "The rows down to {until} are empty."),
    "row.total": QT_TRANSLATE_NOOP("Problems", "A row of totals (“{value}”); it was left out."),
    "row.box": QT_TRANSLATE_NOOP("Problems", "The row opens box {value}; the goods in it stand below."),
    "row.note": QT_TRANSLATE_NOOP("Problems", "A note between the rows (“{value}”); it was left out."),
    "row.header_again": QT_TRANSLATE_NOOP("Problems", "The header once more; it was left out."),
}
