"""`backup` and `restore`."""

from pathlib import Path

from tests.cli.terminal import Terminal


def test_there_and_back(boston: Terminal, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    assert boston.done("backup", copy) == {"file": str(copy)}
    boston.done("ship", "--from", "BOS", "--to", "WAW")
    document = boston.done("restore", copy)
    assert boston.done("list", "shipments") == []
    assert Path(document["set_aside"]).exists()
    assert copy.exists()


def test_restore_where_nothing_was(terminal: Terminal, boston: Terminal, tmp_path: Path) -> None:
    boston.done("backup", tmp_path / "copy.db")
    document = terminal.done("restore", tmp_path / "copy.db")
    assert document == {"file": str(terminal.database), "set_aside": None}
    assert terminal.done("list", "sites")[0]["code"] == "BOS"


def test_something_else_is_no_copy(boston: Terminal, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    other.write_bytes(b"something else" * 1000)
    before = boston.done("list", "sites")
    assert boston.refused("restore", other)
    assert boston.refused("restore", tmp_path / "missing.db")
    assert boston.done("list", "sites") == before
