"""`import --match --remember --marked`."""

from pathlib import Path

from openpyxl import load_workbook

from tests.cli.terminal import Terminal

SHEET = "Item,Quantity\nXylophone,1\nxylophone,2\nCrackle,3\nRice,a few\n"


def test_a_text_is_matched_by_command_and_remembered_when_asked(boston: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(SHEET, encoding="utf-8")
    told = boston.done("import", path, "--dry-run")
    assert [(name["text"], name["rows"]) for name in told["unknown"]] == [("Xylophone", 2), ("Crackle", 1)]
    assert "  Xylophone (2)" in boston.run("import", path, "--dry-run").out
    document = boston.done("import", path, "--match", "Xylophone=FOO-001", "--match", "Crackle=FOO-002")
    assert (document["good"], document["unsorted"], document["unknown"]) == (3, 0, [])
    boston.done("undo")
    assert boston.done("import", path, "--dry-run")["unsorted"] == 3
    boston.done("import", path, "--match", "Xylophone=FOO-001", "--remember")
    boston.done("undo")
    assert boston.done("import", path, "--dry-run")["unsorted"] == 1


def test_a_match_must_name_an_item(boston: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(SHEET, encoding="utf-8")
    assert "NO-1" in boston.refused("import", path, "--match", "Xylophone=NO-1")
    assert boston.run("import", path, "--match", "Xylophone").code == 2
    assert boston.done("list", "donations") == []


def test_with_a_marked_copy_nothing_is_taken_in(boston: Terminal, tmp_path: Path) -> None:
    path, marked = tmp_path / "list.csv", tmp_path / "marked.xlsx"
    path.write_text(SHEET, encoding="utf-8")
    assert boston.done("import", path, "--marked", marked)["marked"] == str(marked)
    assert boston.done("list", "donations") == []
    book = load_workbook(marked)
    book.worksheets[0]["B5"] = 4
    book.save(marked)
    document = boston.done("import", marked)
    assert (document["good"], document["refused"]) == (4, 0)
    good = tmp_path / "good.csv"
    good.write_text("Item,Quantity,Date\nRice white,1,2026-02-01\n", encoding="utf-8")
    assert boston.done("import", good, "--marked", tmp_path / "none.xlsx")["marked"] is None
    assert not (tmp_path / "none.xlsx").exists()
    assert ".xlsx" in boston.refused("import", path, "--marked", tmp_path / "marked.csv")
    assert "another name" in boston.refused("import", marked, "--marked", marked)
