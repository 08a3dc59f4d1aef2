"""Workbooks that are not whole, or made to harm."""

import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from aidtracker.domain.errors import Refused
from aidtracker.spreadsheets.check_in import read_check_in
from aidtracker.spreadsheets.files import sheet_xml
from aidtracker.spreadsheets.files.containers import Container, recognise
from aidtracker.spreadsheets.reading import read_file
from aidtracker.spreadsheets.rows import ParseRequest
from tests.spreadsheets.sheets import SAMPLES, TODAY, goods, read, workbook

SHEET = "xl/worksheets/sheet1.xml"
BOOK = "xl/workbook.xml"
FAR = b"<row r='1048576'><c r='XFD1048576'><v>3</v></c></row></sheetData>"
ODS = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
    '<table:table table:name="S">{rows}</table:table></office:spreadsheet>'
    "</office:body></office:document-content>"
)
ODS_ROW = '<table:table-row table:number-rows-repeated="{n}">{cells}</table:table-row>'
ODS_CELL = '<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'


def altered(path: Path, part: str, change: Callable[[bytes], bytes]) -> Path:
    """A good workbook of two rows, with one of its parts changed."""
    good = workbook(path.with_name("good.xlsx"), [["Item", "Qty"], ["Rice", 2], ["Tea", 3]])
    with zipfile.ZipFile(good) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, change(data) if name == part else data)
    return path


def code_of(path: Path) -> str:
    with pytest.raises(Refused) as refused:
        read_file(path, ParseRequest(TODAY))
    return refused.value.code


def ods(path: Path, *rows: tuple[int, tuple[str, ...]]) -> Path:
    body = "".join(
        ODS_ROW.format(n=n, cells="".join(ODS_CELL.format(text=text) for text in cells)) for n, cells in rows
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", ODS.format(rows=body))
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    return path


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
@pytest.mark.parametrize("name", ["boston-drop-offs.xlsx", "potrzeby.ods"])
def test_a_file_cut_short_is_refused(tmp_path: Path, name: str, share: float) -> None:
    content = (SAMPLES / name).read_bytes()
    path = tmp_path / name
    path.write_bytes(content[: int(len(content) * share)])
    assert code_of(path) == "file.not_a_workbook"


@pytest.mark.parametrize(
    ("part", "change"),
    [
        (SHEET, lambda xml: xml[: len(xml) // 2]),
        (SHEET, lambda _: b"no sheet"),
        (BOOK, lambda xml: xml.replace(b"<workbookPr", b'<workbookPr /><a b="', 1)),
        (SHEET, lambda xml: xml.replace(b'<row r="3"', b'<row r="4294967296"')),
        ("xl/_rels/workbook.xml.rels", lambda xml: xml.replace(b"sheet1.xml", b"../../../etc/passwd")),
    ],
)
def test_a_damaged_part_is_refused(tmp_path: Path, part: str, change: Callable[[bytes], bytes]) -> None:
    assert code_of(altered(tmp_path / "a.xlsx", part, change)) == "file.not_a_workbook"


def test_damage_behind_the_part_that_is_looked_at_first_is_refused(tmp_path: Path) -> None:
    good = altered(tmp_path / "a.xlsx", SHEET, lambda xml: xml + b"<!--" + bytes(70_000) + b"-->")
    with zipfile.ZipFile(good) as archive:
        checksum = archive.getinfo(SHEET).CRC.to_bytes(4, "little")
    good.write_bytes(good.read_bytes().replace(checksum, b"\1\2\3\4"))
    assert recognise(good) is Container.XLSX
    with pytest.raises(Refused) as refused:
        read(good)
    assert refused.value.code == "file.not_a_workbook"


@pytest.mark.parametrize("dimension", ["A1", "A1:XFD1048576", ""])
def test_what_a_sheet_says_of_its_size_does_not_matter(tmp_path: Path, dimension: str) -> None:
    declared = f'<dimension ref="{dimension}"/>' if dimension else ""
    path = altered(
        tmp_path / "a.xlsx", SHEET, lambda xml: re.sub(rb"<dimension[^>]*>", declared.encode(), xml)
    )
    assert [row.item for row in goods(path)] == ["Rice", "Tea"]


def test_a_far_cell_written_oddly_ends_neither_the_reading_nor_this_process(tmp_path: Path) -> None:
    path = altered(tmp_path / "a.xlsx", SHEET, lambda xml: xml.replace(b"</sheetData>", FAR))
    rows, parsed = read_file(path, ParseRequest(TODAY))
    assert (len(rows), parsed.refused) == (2, 1)


def test_a_far_cell_written_oddly_in_a_list_of_boxes_does_not_end_this_process(tmp_path: Path) -> None:
    def boxes(xml: bytes) -> bytes:
        return xml.replace(b"Item", b"Box").replace(b"</sheetData>", FAR)

    assert [row.box for row in read_check_in(altered(tmp_path / "a.xlsx", SHEET, boxes))] == ["Rice", "Tea"]


def test_cells_of_empty_text_do_not_make_a_sheet_long(tmp_path: Path) -> None:
    empty = b'<row r="90000"><c r="AA90000" t="inlineStr"><is><t></t></is></c></row></sheetData>'
    path = altered(tmp_path / "a.xlsx", SHEET, lambda xml: xml.replace(b"</sheetData>", empty))
    assert sheet_xml.sheet_extent(path, "Sheet") == sheet_xml.Extent(90000, 27)
    extent, cells = sheet_xml.exact_extent(path, "Sheet")
    assert (extent.rows, cells) == (3, 6)


def test_one_row_repeated_a_million_times_is_refused(tmp_path: Path) -> None:
    path = ods(tmp_path / "a.ods", (1, ("Item", "Qty")), (1_000_000, ("Rice", "2")))
    assert code_of(path) == "file.rows_repeated"
    rows, _ = read_file(
        ods(tmp_path / "b.ods", (1, ("Item", "Qty")), (3, ("Rice", "2")), (1_000_000, ())),
        ParseRequest(TODAY),
    )
    assert len(rows) == 3


def test_error_values_are_no_hxl_tags(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx", [["Item", "Qty", "Unit"], ["Rice", 2, "kg"], ["#REF!", "#NUM!", "kg"]]
    )
    assert [row.item for row in goods(path)] == ["Rice"]


def test_a_comma_and_a_bracket_that_close_nothing_are_no_measure(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [["Item, (new", "Qty, [", "a,(b"], ["Rice", 2, "c"]])
    assert [row.item for row in goods(path)] == ["Rice"]


def test_a_file_name_of_other_bytes_can_be_stored(tmp_path: Path) -> None:
    try:
        path = workbook(tmp_path / "a\udcff\nb.xlsx", [["Item", "Qty"], ["Rice", 2]])
    except (OSError, ValueError):
        pytest.skip("this system has no such names")
    assert read(path)[1].file == "a\ufffd b.xlsx"


def test_text_too_large_is_refused_with_how_many_rows_fit(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    with path.open("wb") as file:
        file.write(b"Item,Qty,Notes\n" + (b"Rice,2," + b"x" * 92 + b"\n") * 100)
        file.truncate(200 * 1024**2)
    with pytest.raises(Refused) as refused:
        recognise(path)
    assert (refused.value.code, refused.value.problem.values["rows"]) == ("file.too_many_rows", 503_000)
