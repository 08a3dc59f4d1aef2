"""The parts that are told by a word or by their form: batch, barcode, size, condition."""

import re
from collections.abc import Iterator

from stdnum import ean

from aidtracker.domain.errors import Problem
from aidtracker.domain.quick_line.line import Kind
from aidtracker.domain.quick_line.scan import Scan
from aidtracker.domain.text import fold_code

_BATCH = re.compile(
    r"(?<![\w-])(?:(?:nr|no|№|номер|нумар)\.?\s+)?(?:lot|batch|l/n|b/n|серія|серії|серия|серии|серыя|серыі"
    r"|партія|партії|партия|партии|партыя|партыі|partia|partii|seria|serii|сер\.)"
    r"(?:\s?(?:no|nr|number|№|#|номер)\b\.?|\s?[№#])?(?P<mark>\s*[:#=])?\s*(?P<code>[\w./-]{0,39}\w)"
)
_BARCODE = re.compile(r"(?<![\w.,/#+-])(?:[0-9]{8}|[0-9]{12,14})(?![\w/-]|[.,][0-9])")
_LETTERS = r"(?:[2-6]?[xх]{1,4}[slс]|one\s?size|small|medium|large|[smlм])"
_SIZE = re.compile(
    r"(?<![\w-])(?:(?:size|sz|rozmiar|rozm|roz|розмір|розм|размер|разм|памер|р-р)\b\.?[:\s]*|р\.?\s?(?=[0-9])|r\.\s?(?=[0-9]))"
    r"(?:(?:eu|us|uk)\s?)?"
    rf"(?P<size>[0-9]{{1,3}}(?:[.,]5)?(?:\s?[-–/]\s?[0-9]{{1,3}})?[a-zа-яі+½]{{0,2}}|{_LETTERS})(?![\w.,/-]*[0-9]|\w)"
)
_BARE = r"(?:[2-6]?[xх]{1,4}[sl]|[smlм]|[2-6]t)"
_BARE_SIZE = re.compile(rf"(?<![\w/-]){_BARE}(?:[/-]{_BARE})?(?![\w'’/-])")

_NEW = r"""brand[ -]new|new(?!\s*(?:born|balance|york|zealand|era\b))|unused|never\s(?:used|worn|opened)
    |not\sused|абсолютно\sнов\w+|нов(?:ий|ого|а|е|і|их|ое|ая|ые|ый|ых|ы|ыя|ае)|не\s?вжив\w+|не\s?використ\w+|не\s?ношен\w+
    |не\s?использов\w+|не\s?ўжыв\w+|не\s?ужыв\w+|fabrycznie\snow\w+|now(?:e|y|a|ych|ego)|nie\s?u[żz]ywan\w+"""
_USED = r"""(?:gently\s|slightly\s|lightly\s)?used|second[ -]?hand|like[ -]new|as\snew|pre-?owned|worn
    |б\s?[/.]\s?[увў]\b\.?|вжив(?:ан\w+|\.)|використан\w+|(?:по)?ношен\w+|секонд(?:-?хенд)?|подержан\w+
    |бывш\w+\sв\sупотреблении|[ўу]жыван\w+|скарыстан\w+|(?:jak|як|как)\s(?:now|нов)\w+|u[żz]ywan\w+|z\sdrugiej\sręki"""
_OPENED = (
    r"opened|already\sopen|відкрит(?:ий|а|е|і)|открыт(?:ый|ая|ое|ые)|адкрыт(?:ы|ая|ае|ыя)|otwart(?:y|a|e)"
)
_DAMAGED = (
    r"damaged|broken|пошкоджен\w+|зламан\w+|повреж?д[её]н\w+|сломан\w+|пашкоджан\w+|uszkodzon\w+|zepsut\w+"
)
_SOILED = r"soiled|dirty|брудн(?:ий|а|е|і)|грязн(?:ый|ая|ое|ые)|брудн(?:ы|ая|ае|ыя)|brudn(?:y|a|e)"
_CONDITION = re.compile(
    rf"(?<![\w/-])(?:(?P<used>{_USED})|(?P<new>{_NEW})|(?P<opened>{_OPENED})|(?P<damaged>{_DAMAGED})"
    rf"|(?P<soiled>{_SOILED}))(?![\w-])",
    re.VERBOSE,
)


def find_batch(scan: Scan) -> str:
    """`lot A123`, `серія: 77/2`: a word and a code with a digit or behind a colon, not "a lot of clothes"."""
    found = (
        (match.start(), match.end(), scan.text[match.start("code") : match.end("code")])
        for match in _BATCH.finditer(scan.plain)
        if match["mark"] or any(map(str.isdigit, match["code"]))
    )
    return scan.take_first(Kind.BATCH, found) or ""


def find_barcode(scan: Scan) -> str:
    """A GTIN-8, -12, -13 or -14 with a right check digit. Twelve digits or more with a wrong one are told."""
    found = (
        (match.start(), match.end(), match[0])
        for match in _BARCODE.finditer(scan.plain)
        if len(match[0]) > 8 or ean.is_valid(match[0])
    )
    at = len(scan.parts)
    code = scan.take_first(Kind.BARCODE, found)
    if code is None or ean.is_valid(code):
        return code or ""
    part = scan.parts[at]
    scan.say(Kind.BARCODE, part.start, part.end, Problem("number.check", {"value": code}))
    return ""


def find_size(scan: Scan) -> str:
    """`size 4`, `р. 42`, `rozm. 38`, `XL`. A lone S, M or L counts only as a capital behind a word."""
    return scan.take_first(Kind.SIZE, _sizes(scan)) or ""


def _sizes(scan: Scan) -> Iterator[tuple[int, int, str]]:
    told = [(*match.span(), _size(scan, match, "size")) for match in _SIZE.finditer(scan.plain)]
    bare = [
        (*match.span(), _size(scan, match, 0))
        for match in _BARE_SIZE.finditer(scan.plain)
        if _is_bare_size(scan, match) and not any(start <= match.start() < end for start, end, _size in told)
    ]
    yield from told
    yield from bare


def _size(scan: Scan, match: re.Match[str], group: str | int) -> str:
    written = "".join(scan.text[match.start(group) : match.end(group)].split())
    return fold_code(written) if re.fullmatch(_LETTERS, match[group]) else written


def _is_bare_size(scan: Scan, match: re.Match[str]) -> bool:
    if "x" in match[0] or "х" in match[0]:
        return True
    before = scan.plain[: match.start()].rstrip()
    return scan.text[match.start() : match.end()].isupper() and (len(match[0]) > 1 or before[-1:].isalpha())


def find_condition(scan: Scan) -> str:
    """`new`, `used`, `opened`, `damaged`, `soiled` or empty. "Like new" is used."""
    found = ((match.start(), match.end(), match.lastgroup or "") for match in _CONDITION.finditer(scan.plain))
    return scan.take_first(Kind.CONDITION, found) or ""
