"""Text that no spreadsheet program takes for a formula, and no reader of XML chokes on."""

import re

MOST = 32_767
"""Characters in a cell of Excel; LibreOffice takes more."""

_NOT_XML = re.compile("[^\t\n -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE_ENDS = re.compile("\r\n?")
_STARTS_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠\t\r\n]")


def plain(text: str) -> str:
    """`text` without characters that XML forbids, line ends as line feeds, not longer than a cell."""
    clean = _NOT_XML.sub("", _LINE_ENDS.sub("\n", text)) if not text.isprintable() else text
    return clean if len(clean) <= MOST else clean[: MOST - 1] + "…"


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet program that is given this text might calculate it (CSV injection, OWASP)."""
    return _STARTS_FORMULA.match(text) is not None
