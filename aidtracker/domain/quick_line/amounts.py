"""Weights and money: `5kg`, `3 lb 4 oz`, `$12`, `100 грн`; of one piece or of the whole line.

A weight stands for one piece, as it is printed on the package: `2x rice 5kg` is ten kilograms. `total 5kg`,
`5kg together`, `= 5kg` is of the whole line. Money is of the whole line unless `each` stands by it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from aidtracker.domain.errors import Problem
from aidtracker.domain.quantities import GRAMS_PER_OUNCE, GRAMS_PER_POUND, MOST
from aidtracker.domain.quick_line.figures import FIGURE, readings
from aidtracker.domain.units import Unit, measure_named

_SIGN = r"(?:(?<!\S)(?P<sign>[-−–])(?=[0-9½¼¾.,])|(?<=[0-9][x×х*])|(?<![\w.,/$€£₴#№+−-]))"
_WEIGHT = re.compile(rf"{_SIGN}(?P<figure>{FIGURE})\s*(?P<unit>[^\W\d_]{{1,12}})(?!-?\w)\.?")
_REST = re.compile(rf"[\s,]*(?:and\s)?(?P<figure>{FIGURE})\s*(?P<unit>[^\W\d_]{{1,12}})(?!-?\w)\.?")
_UNIT_AT_END = re.compile(r"[0-9]\s*([^\W\d_]{1,12})\.?\s*$")
_FINER = {GRAMS_PER_POUND / 1000: GRAMS_PER_OUNCE / 1000, Decimal(1): Decimal("0.001")}
"""What may follow in the same weight, in kilograms: ounces after pounds, grams after kilograms."""

_EACH_BEFORE = re.compile(r"(?:(?<!\w)(?:each|по|po|па|à)\s*|@\s*)$")
_EACH_AFTER = re.compile(
    r"\s*(?:/\s?(?:pcs?|ea|each|шт|szt)|each|ea|apiece|per\s(?:piece|pc|item)|кож(?:ен|на|не|ний)|кажд(?:ый|ая|ое)"
    r"|za\ssztukę|każd[yae]|за\sшт(?:уку)?|кожн(?:ы|ая|ае))\b\.?"
)
_TOTAL_BEFORE = re.compile(
    r"(?:(?<!\w)(?:(?:in\s)?total(?:\sweight)?|together|weight|weighs|разом|всього|усього|загалом|вага|razem|łącznie"
    r"|w\ssumie|waga|всего|итого|вместе|вес|разам|усяго|worth|value|price|вартість|ціна|цена|стоимость|wartość|cena"
    r"|кошт)[\s:]*|=\s*)$"
)
_TOTAL_AFTER = re.compile(
    r"\s*(?:(?:in\s)?total|(?:al)?together|in\sall|разом|всього|усього|загалом|razem|łącznie|w\ssumie|всего|вместе"
    r"|разам|усяго)\b"
)

_SIGNS = r"us\$|c\$|\$|€|£|₴"
_CURRENCIES = {
    name: code
    for code, names in {
        "USD": "usd us$ $ dollar dollars долар доларів долл долларов даляраў dolar dolarów",
        "EUR": "eur € euro euros євро евро еўра",
        "PLN": "pln zł zl zloty złoty złotych злотих злотых злоты",
        "UAH": "uah ₴ грн гривень гривня гривні гривен грывень грыўняў hrywna hrywien",
        "GBP": "gbp £",
        "CHF": "chf",
        "CAD": "cad c$",
        "BYN": "byn",
        "CZK": "czk kč",
    }.items()
    for name in names.split()
}
_WORDS = "|".join(sorted(map(re.escape, _CURRENCIES), key=len, reverse=True))
_FIGURE = rf"(?P<figure>-?{FIGURE})"
_MONEY = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?<![\w$])(?P<name>{_SIGNS}){_FIGURE}(?![\w/])",
        rf"(?<![\w.,/$€£₴#№+-]){_FIGURE}\s?(?P<name>{_WORDS})(?!\w)\.?",
        rf"(?<![\w$])(?P<name>{_WORDS})\s{_FIGURE}(?![\w/])",
    )
)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in hundredths of a currency, by its ISO 4217 code."""

    amount_minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class Weight:
    """A weight as it stands in a line, exact; `share` is `each`, `total` or empty."""

    kilograms: Decimal
    typed: str
    share: str = ""


@dataclass(frozen=True, slots=True)
class Price:
    """Money as it stands in a line, or why it is none; `share` as of a weight."""

    meaning: Money | Problem
    share: str = ""


def weights(plain: str, text: str) -> Iterator[tuple[int, int, Weight]]:
    """The weights of a line, with the words beside them that say of what."""
    at = 0
    while match := _WEIGHT.search(plain, at):
        at = match.end()
        if not _is_weight(match, text):
            continue
        pieces = [match]
        rest = _REST.match(plain, at)
        if rest is not None and _goes_on(match, rest):
            pieces.append(rest)
            at = rest.end()
        begin = match.start()
        start, end, share = _shared(plain, begin, at)
        yield start, end, Weight(_exact(pieces), text[begin:at].strip(), share)
        at = end


@lru_cache(maxsize=4096)
def _kilograms(unit: str) -> Decimal | None:
    measure = measure_named(unit)
    return measure.factor if measure is not None and measure.unit is Unit.KILOGRAM else None


def _is_weight(match: re.Match[str], text: str) -> bool:
    if _kilograms(match["unit"]) is None or not readings(match["figure"]):
        return False
    # A needle is 14G, a child's shirt 3T: grams and tonnes are not written so.
    glued = match.end("figure") == match.start("unit") and len(match["figure"]) <= 2
    return not (glued and text[match.start("unit") : match.end("unit")] in ("G", "T"))


def _goes_on(match: re.Match[str], rest: re.Match[str]) -> bool:
    finer = _FINER.get(_kilograms(match["unit"]) or Decimal(0))
    return finer is not None and finer == _kilograms(rest["unit"]) and bool(readings(rest["figure"]))


def _exact(pieces: list[re.Match[str]]) -> Decimal:
    # Nobody types thousands of kilograms of one line: a lone mark begins the decimals.
    kilograms = sum(
        (readings(piece["figure"])[-1] * (_kilograms(piece["unit"]) or 0) for piece in pieces), Decimal(0)
    )
    return -kilograms if pieces[0]["sign"] else kilograms


def weight_alone(plain: str) -> Decimal | None:
    """The kilograms of a text that is a weight and nothing else; a bare figure is kilograms."""
    bare = re.fullmatch(rf"(?P<sign>[-−–]?)\s*(?P<figure>{FIGURE})", plain)
    if bare is not None:
        figures = readings(bare["figure"])
        return (-figures[-1] if bare["sign"] else figures[-1]) if figures else None
    found = next(weights(plain, plain), None)
    whole = found is not None and found[:2] == (0, len(plain)) and not found[2].share
    return found[2].kilograms if found is not None and whole else None


def values(plain: str) -> Iterator[tuple[int, int, Price]]:
    """The sums of money of a line."""
    for pattern in _MONEY:
        for match in pattern.finditer(plain):
            meaning = _money(match["figure"], match["name"])
            if meaning is not None:
                start, end, share = _shared(plain, *match.span())
                yield start, end, Price(meaning, share)


def _money(figure: str, name: str) -> Money | Problem | None:
    amounts = readings(figure.removeprefix("-"))
    if not amounts:
        return None
    amount = amounts[0]
    if figure.startswith("-") or amount > MOST:
        return Problem("value.out_of_range")
    return Money(hundredths(amount), _CURRENCIES[name])


def hundredths(amount: Decimal) -> int:
    """An amount of money as stored, half a hundredth up."""
    return int((amount * 100).quantize(Decimal(1), ROUND_HALF_UP))


def currency_of(name: str) -> str:
    """The ISO 4217 code of a currency named by code, sign or word; empty when it names none."""
    return _CURRENCIES.get(name.strip().strip(".").lower(), "")


def _shared(plain: str, start: int, end: int) -> tuple[int, int, str]:
    """The span with the words around it that say whether it is of each or of all, and which."""
    for share, before, after in (("each", _EACH_BEFORE, _EACH_AFTER), ("total", _TOTAL_BEFORE, _TOTAL_AFTER)):
        ahead, behind = before.search(plain, max(0, start - 20), start), after.match(plain, end)
        if ahead and _ends_with_weight(plain[: ahead.start()]):
            ahead = None
        if ahead or behind:
            return ahead.start() if ahead else start, behind.end() if behind else end, share
    return start, end, ""


def _ends_with_weight(plain: str) -> bool:
    """Whether a word behind it belongs to a weight: in `1 kg total $5` it is the weight's."""
    unit = _UNIT_AT_END.search(plain)
    return unit is not None and _kilograms(unit[1]) is not None
