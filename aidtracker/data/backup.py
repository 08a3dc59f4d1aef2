"""Checked copies of the database."""

from pathlib import Path


def keep_copy(path: Path) -> Path:
    """A checked copy of the file beside it."""
    raise NotImplementedError(path)
