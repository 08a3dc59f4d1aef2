"""Turns the translations into the form that Qt reads before anything is built; git keeps the .ts only."""

import subprocess
import sys
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

LRELEASE = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"


class Translations(BuildHookInterface):
    """Called by hatchling, see `[tool.hatch.build]` in pyproject.toml."""

    def initialize(self, version: str, build_data: dict[str, object]) -> None:
        """Write a .qm beside each .ts that is newer, whole or not at all."""
        for source in sorted(Path(self.root, "resources", "translations").glob("*.ts")):
            compiled = source.with_suffix(".qm")
            if compiled.exists() and compiled.stat().st_mtime > source.stat().st_mtime:
                continue
            new = compiled.with_suffix(".new")
            subprocess.run([sys.executable, "-c", LRELEASE, "-silent", source, "-qm", new], check=True)
            new.replace(compiled)
