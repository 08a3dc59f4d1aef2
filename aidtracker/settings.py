"""Where things are: the files that come with the program, and the user's own folder."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

APPLICATION = "AidTracker"


def resource(name: str) -> Path:
    """The path of a file that comes with the program, for example `icons/house.svg`.

    In the wheel the files lie inside the package, in a checkout beside it.
    """
    inside = Path(__file__).parent / "resources"
    return (inside if inside.is_dir() else Path(__file__).parent.parent / "resources") / name


def data_folder() -> Path:
    """The folder of the user's database: local, never one that a cloud drive moves elsewhere."""
    root = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(root) / APPLICATION
