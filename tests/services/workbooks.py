"""Workbooks as LibreOffice calculates them, to be held against the values that we wrote."""

import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl

SOFFICE = shutil.which("soffice")

Figures = dict[tuple[str, str], float]
"""The values of formulas, by sheet and cell."""


def written(path: Path) -> Figures:
    """The values that stand beside the formulas of a workbook."""
    formulas, values = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
    return {
        (sheet.title, cell.coordinate): float(values[sheet.title][cell.coordinate].value or 0)
        for sheet in formulas
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }


def calculated(path: Path) -> Figures:
    """What LibreOffice makes of the formulas, given none of our values."""
    with TemporaryDirectory() as folder:
        bare = Path(folder) / "bare.xlsx"
        openpyxl.load_workbook(path).save(bare)
        out = Path(folder) / "out"
        command = [
            str(SOFFICE),
            f"-env:UserInstallation=file://{folder}/profile",
            "--headless",
            "--convert-to",
            "xlsx:Calc MS Excel 2007 XML",
            "--outdir",
            str(out),
            str(bare),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        return written(out / "bare.xlsx")
