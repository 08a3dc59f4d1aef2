"""A look before an import: columns said by hand, first rows as understood, one decision for each name."""

from pathlib import Path

import pytest

from aidtracker.data.queries.donations import list_donations
from aidtracker.domain.errors import Level, Refused
from aidtracker.i18n import Language
from aidtracker.services.exports import Export, ExportRequest, export
from aidtracker.services.history import Undo, undo
from aidtracker.services.import_preview import FIRST_ROWS, look_at_columns
from aidtracker.services.imports import ImportRequest, import_file
from aidtracker.services.program import Program
from aidtracker.spreadsheets.rows import FileKind
from tests.services.hands import Hands

GERMAN = "Ware,Stk.,Ware\nRice white 1 kg,12,a\nXylophone,3,b\n,,\nSalt,a few,c\n"


@pytest.fixture
def german(tmp_path: Path) -> Path:
    path = tmp_path / "liste.csv"
    path.write_text(GERMAN, encoding="utf-8")
    return path


def test_columns_that_nobody_knows_are_shown_and_can_be_said(program: Program, german: Path) -> None:
    seen = look_at_columns(program, ImportRequest(german))
    assert [(it.letter, it.header, it.field) for it in seen.head.columns] == [
        ("A", "Ware", ""),
        ("B", "Stk.", ""),
        ("C", "Ware", ""),
    ]
    assert seen.head.missing == ("item", "quantity")
    assert seen.rows == ()
    said = look_at_columns(program, ImportRequest(german, mapping={"A": "item", "Stk.": "quantity"}))
    assert said.head.missing == ()
    assert [it.field for it in said.head.columns] == ["item", "quantity", ""]
    rice, xylophone, salt = said.rows
    assert rice.item is not None
    assert (rice.item.code, rice.quantity_milli, rice.level) == ("FOO-001", 12_000, None)
    assert (xylophone.item, xylophone.text, xylophone.quantity_milli) == (None, "Xylophone", 3_000)
    assert (salt.level, salt.row) == (Level.REFUSED, 5)
    assert "a few" in salt.reasons


def test_what_was_said_of_columns_is_proposed_when_rows_came_in(
    program: Program, german: Path, tmp_path: Path
) -> None:
    mapping = {"A": "item", "Stk.": "quantity"}
    import_file(program, ImportRequest(german, mapping=mapping, dry_run=True))
    assert not look_at_columns(program, ImportRequest(german), propose=True).remembered
    import_file(program, ImportRequest(german, mapping=mapping))
    program.do(undo, Undo())
    other = tmp_path / "next.csv"
    other.write_text("Ware,Stk.,Ware\nSalt,2,\n", encoding="utf-8")
    seen = look_at_columns(program, ImportRequest(other), propose=True)
    assert (seen.remembered, dict(seen.mapping)) == (True, mapping)
    assert [row.quantity_milli for row in seen.rows] == [2_000]
    other.write_text("Ware,Stk.\nSalt,2\n", encoding="utf-8")
    assert not look_at_columns(program, ImportRequest(other), propose=True).remembered


def test_a_look_reads_no_more_than_the_first_rows(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text("Item,Quantity\n,\n" + "Salt,12\n" * 300, encoding="utf-8")
    rows = look_at_columns(program, ImportRequest(path)).rows
    assert [row.row for row in rows] == list(range(3, 3 + FIRST_ROWS))
    assert program.read(list_donations) == []


def test_the_days_of_a_column_are_settled_by_all_its_rows(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "days.csv"
    path.write_text("Date,Item,Quantity\n" + "01/02/2026,Salt,1\n" * 20 + "01/31/2026,Salt,1\n")
    assert [row.day.isoformat() for row in look_at_columns(program, ImportRequest(path)).rows if row.day] == [
        "2026-01-02"
    ] * FIRST_ROWS


def test_boxes_and_needs_are_shown_as_what_they_are(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "boxes.csv"
    path.write_text("Box,Item,Qty,Gross kg\n4-5,Salt,2,7\n", encoding="utf-8")
    boxes = look_at_columns(program, ImportRequest(path)).rows
    assert [(row.box, row.gross_g) for row in boxes] == [("4", 7000), ("5", 7000)]
    path.write_text("Item,Quantity,Priority\nFood,,urgent\n", encoding="utf-8")
    (need,) = look_at_columns(program, ImportRequest(path, FileKind.NEEDS)).rows
    assert (need.category, need.quantity_milli, need.priority) == ("food", None, "urgent")
    path.write_text("Code,Name EN,Category,Unit,Unit weight kg\nX-9,Tea,food,pack,0.5\n", encoding="utf-8")
    (tea,) = look_at_columns(program, ImportRequest(path)).rows
    assert (tea.text, tea.weight_g, tea.category) == ("X-9 · Tea", 500, "food")


def test_a_name_is_decided_once_for_all_its_rows(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_text(
        "Item,Size,Quantity\nXylophone,,1\nCrackle,,1\nxylophone,size 4,2\nXYLOPHONE ,2 kg,3\nSalt,,1\n",
        encoding="utf-8",
    )
    before = import_file(program, ImportRequest(path, dry_run=True))
    assert [(name.text, name.rows) for name in before.unknown] == [("Xylophone", 3), ("Crackle", 1)]
    assert before.unsorted == 4
    after = import_file(program, ImportRequest(path, matches={"Xylophone": "FOO-001"}, dry_run=True))
    assert [(name.text, name.rows) for name in after.unknown] == [("Crackle", 1)]
    assert after.unsorted == 1
    with pytest.raises(Refused, match="no_such_item"):
        import_file(program, ImportRequest(path, matches={"Xylophone": "NO-1"}))


def test_a_decision_never_overrules_what_is_sure(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_text("Code,Item,Quantity\nFOO-002,Xylophone,1\n,Xylophone,1\n", encoding="utf-8")
    seen = look_at_columns(program, ImportRequest(path, matches={"Xylophone": "FOO-001"}))
    assert [row.item and row.item.code for row in seen.rows] == ["FOO-002", "FOO-001"]


def test_a_name_is_remembered_when_asked_and_survives_the_undoing(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_text("Item,Quantity\nXylophone,1\nCrackle,1\n", encoding="utf-8")
    matches = {"Xylophone": "FOO-001", "Crackle": "FOO-002"}
    request = ImportRequest(path, matches=matches, remember=frozenset({"Xylophone"}))
    assert import_file(program, request).unsorted == 0
    assert "names.csv" in program.do(undo, Undo()).title
    assert [name.text for name in import_file(program, ImportRequest(path)).unknown] == ["Crackle"]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("suffix", ["xlsx", "csv"])
def test_the_own_list_of_movements_is_no_donations(
    program: Program, tmp_path: Path, language: Language, suffix: str
) -> None:
    Hands(program).log("10", "Blankets")
    path = tmp_path / f"movements.{suffix}"
    export(program, ExportRequest(Export.MOVEMENTS, path, language=language))
    for kind in (None, FileKind.DONATIONS):
        with pytest.raises(Refused, match=r"import\.movements"):
            import_file(program, ImportRequest(path, kind))
        with pytest.raises(Refused, match=r"import\.movements"):
            look_at_columns(program, ImportRequest(path, kind))
    assert len(program.read(list_donations)) == 1
