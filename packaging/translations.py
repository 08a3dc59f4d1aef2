"""Collects every text of the program into resources/translations/*.ts; what is already translated stays.

Qt's own collector reads Python by patterns and loses plurals whose number is a variable, so the texts are
found here by Python's parser and handed to it as plain calls.
"""

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")
_MARKS = {"translate", "QT_TRANSLATE_NOOP"}


def texts(path: Path) -> Iterator[tuple[str, str, bool]]:
    """Context, text and whether it has plurals, for each text that stands in a file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or _called(node) not in _MARKS or len(node.args) < 2:
            continue
        context, text = node.args[0], node.args[1]
        if isinstance(context, ast.Constant) and isinstance(text, ast.Constant):
            yield str(context.value), str(text.value), len(node.args) == 4


def _called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def main(languages: Sequence[str]) -> None:
    """Write the files of these languages, of all four when none is named."""
    found = sorted({text for path in (ROOT / "aidtracker").rglob("*.py") for text in texts(path)})
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts.py"
        lines = [
            f'qt.translate({context!r}, {text!r}, "", 1)'
            if plural
            else f"qt.translate({context!r}, {text!r})"
            for context, text, plural in found
        ]
        source.write_text("\n".join(lines), encoding="utf-8")
        for language in languages or ("uk", "pl", "be", "en"):
            # English is the source: only its plurals need a form each.
            plurals = ["-pluralonly"] if language == "en" else []
            subprocess.run(
                [
                    LUPDATE,
                    "-silent",
                    "-locations",
                    "none",
                    "-no-obsolete",
                    *plurals,
                    "-source-language",
                    "en",
                    "-target-language",
                    language,
                    source,
                    "-ts",
                    TRANSLATIONS / f"aidtracker_{language}.ts",
                ],
                check=True,
            )


if __name__ == "__main__":
    main(sys.argv[1:])
