"""`import` and `export`."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from aidtracker.settings import resource
from tests.cli.terminal import Terminal, spawn

BOSTON = resource("samples/boston-drop-offs.xlsx")
KEYS = {
    "file",
    "sheet",
    "kind",
    "rows",
    "good",
    "refused",
    "warned",
    "skipped",
    "already_imported",
    "operation",
    "problems",
}


def test_import_says_what_came_of_every_row(boston: Terminal) -> None:
    document = boston.done("import", BOSTON)
    assert document.keys() >= KEYS
    assert (document["kind"], document["refused"], document["already_imported"]) == ("donations", 3, False)
    assert document["good"] + document["refused"] + document["skipped"] == document["rows"]
    assert document["operation"]
    refused = [problem for problem in document["problems"] if problem["level"] == "refused"]
    assert len(refused) == 3
    assert all(problem.keys() == {"row", "column", "value", "level", "reason"} for problem in refused)
    assert sum(row["lines"] for row in boston.done("list", "donations")) == document["good"]


def test_the_same_file_twice_is_noticed(boston: Terminal) -> None:
    boston.done("import", BOSTON)
    before = boston.done("list", "stock")
    again = boston.done("import", BOSTON)
    assert (again["already_imported"], again["operation"]) == (True, None)
    assert boston.done("list", "stock") == before
    assert "nothing was taken in a second time" in boston.run("import", BOSTON).out


def test_a_trial_saves_nothing(boston: Terminal) -> None:
    document = boston.done("import", BOSTON, "--dry-run")
    assert document["operation"] is None
    assert document["good"] > 20
    assert boston.done("list", "donations") == []


def test_refused_rows_go_to_a_workbook(boston: Terminal, tmp_path: Path) -> None:
    report = tmp_path / "refused.xlsx"
    assert boston.done("import", BOSTON, "--report", report)["report"] == str(report)
    cells = [str(cell.value) for row in load_workbook(report).worksheets[0].iter_rows() for cell in row]
    assert "a few" in cells
    assert "31.11.2026" in cells


def test_boxes_of_another_come_in_sealed_at_their_site(full: Terminal, tmp_path: Path) -> None:
    listed = tmp_path / "boxes.csv"
    listed.write_text("Box,Item,Qty,Gross kg\n1,Rice white,10,10.5\n2,Wool blanket,5,\n", encoding="utf-8")
    document = full.done("import", listed, "--as", "boxes", "--site", "CHI")
    assert (document["kind"], document["good"]) == ("boxes", 2)
    boxes = [box for box in full.done("list", "boxes") if box["number"] in document["numbers"]]
    assert [(box["state"], box["site"]) for box in boxes] == [("sealed", "CHI")] * 2


@pytest.mark.parametrize(
    ("name", "content"),
    [("empty.csv", b""), ("page.xls", b"<html><body>404</body></html>"), ("other.csv", b"a,b\n1,2\n")],
)
def test_a_bad_file_is_one_line(name: str, content: bytes, boston: Terminal, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert name in boston.refused("import", path, "--json")
    assert boston.done("list", "donations") == []


def test_no_good_row_is_refused(boston: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "bad.csv"
    path.write_text("Item,Quantity\nRice,many\nSalt,a few\n")
    assert "None of the 2 rows" in boston.refused("import", path)
    answer = boston.run("import", path, "--json")
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    document = answer.document
    assert document.keys() >= KEYS
    assert (document["rows"], document["good"], document["refused"]) == (2, 0, 2)
    assert (document["operation"], document["numbers"]) == (None, [])
    assert [found["row"] for found in document["problems"] if found["level"] == "refused"] == [2, 3]
    assert boston.done("list", "donations") == []


def test_when_no_row_is_good_all_go_to_the_workbook(boston: Terminal, tmp_path: Path) -> None:
    path, report = tmp_path / "bad.csv", tmp_path / "refused.xlsx"
    path.write_text("Item,Quantity\nRice,many\nSalt,a few\n")
    answer = boston.run("import", path, "--report", report)
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert "None of the 2 rows" in answer.err
    assert str(report) in answer.out
    rows = list(load_workbook(report).worksheets[0].iter_rows(values_only=True))
    assert [row[:2] for row in rows] == [("Item", "Quantity"), ("Rice", "many"), ("Salt", "a few")]
    report.unlink()
    assert boston.run("import", path, "--report", report, "--json").document["report"] == str(report)
    assert report.exists()


def test_mapping_reads_what_is_not_recognised(boston: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("Zzz,Quantity\nRice white,4\n")
    document = boston.done("import", path, "--map", "Zzz=item")
    assert document["good"] == 1
    assert boston.done("list", "stock")[0]["quantity"] == "4"


def test_an_unknown_site_is_refused(boston: Terminal) -> None:
    assert boston.refused("import", BOSTON, "--site", "XYZ") == "There is no site XYZ."


def test_import_as_a_process(tmp_path: Path) -> None:
    answer = spawn("--db", tmp_path / "new.db", "import", BOSTON, "--json")
    assert (answer.code, answer.err) == (0, "")
    assert answer.document["good"] > 20
    refused = spawn("--db", tmp_path / "new.db", "import", tmp_path / "none.xlsx", "--json")
    assert (refused.code, refused.out) == (1, "")
    assert refused.err.count("\n") == 1


@pytest.mark.parametrize(
    "what", ["donations", "stock", "boxes", "shipments", "movements", "catalogue", "needs"]
)
@pytest.mark.parametrize("suffix", ["xlsx", "csv"])
def test_export(what: str, suffix: str, full: Terminal, tmp_path: Path) -> None:
    target = tmp_path / f"{what}.{suffix}"
    document = full.done("export", what, "--to", target, "--hxl")
    assert document["file"] == str(target)
    assert document["rows"] > 0
    assert target.stat().st_size > 0


def test_exports_that_are_refused(full: Terminal, tmp_path: Path) -> None:
    assert ".xlsx or .csv" in full.refused("export", "stock", "--to", tmp_path / "stock.pdf")
    assert "no currency" in full.refused(
        "export", "treasurer", "--to", tmp_path / "t.xlsx", "--currency", "much"
    )
    nowhere = tmp_path / "no such folder" / "stock.csv"
    assert "cannot be written" in full.refused("export", "stock", "--to", nowhere)
    assert list(tmp_path.glob("*.csv")) == []
