"""Units of quantity: UN/ECE Recommendation 20; packages as units are `X` and their Recommendation 21 code.

People write units in words, in five languages and in any form; `measure_named` reads them. What is counted
in another unit of the same kind (pounds, grams, dozens) comes with the factor that makes it one of ours.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from aidtracker.domain.quantities import GRAMS_PER_OUNCE, GRAMS_PER_POUND
from aidtracker.domain.text import fold_code


class Unit(StrEnum):
    """A unit that quantities are kept in, by its Rec 20 code."""

    PIECE = "H87"
    KILOGRAM = "KGM"
    LITRE = "LTR"
    METRE = "MTR"
    SQUARE_METRE = "MTK"
    PAIR = "PR"
    SET = "SET"
    PACK = "XPK"
    BOX = "XBX"
    BAG = "XBG"
    ROLL = "XRO"
    CARTON = "XCT"
    BALE = "XBL"
    PALLET = "XPX"


@dataclass(frozen=True, slots=True)
class Measure:
    """What a unit word means: so many (`factor`) of one of our units."""

    unit: Unit
    factor: Decimal = Decimal(1)


KILOGRAMS = Measure(Unit.KILOGRAM)
_GRAMS = Measure(Unit.KILOGRAM, Decimal("0.001"))
_POUNDS = Measure(Unit.KILOGRAM, GRAMS_PER_POUND / 1000)
_OUNCES = Measure(Unit.KILOGRAM, GRAMS_PER_OUNCE / 1000)

_WORDS: Mapping[Measure, str] = {
    Measure(Unit.PIECE): """
        h87 ea c62 each piece pieces pc pcs pce item items unit units ct count no qty nr article
        articles can cans tin tins bottle bottles jar jars tube tubes blister vial vials ampoule
        ampoules sachet tablet tablets шт штук штука штуки штуку од одиниця одиниці одиниць од. ед
        единица единиц адзінка адзінкі адзінак банка банки банок бляшанка бляшанок пляшка пляшки
        пляшок бутылка бутылки бутылок бутэлька бутэлек бутэлькі слоїк тюбик тюбики тюбиков тюбиків
        флакон флаконів флаконов флакона ампула ампул таблетка таблеток слоік слоікаў szt sztuka
        sztuki sztuk puszka puszki puszek butelka butelki butelek słoik słoiki słoików tubka tubek
        ampułka ampułek fiolka fiolek tabletka tabletek btl btls bt бан пляш бут флак фл табл амп but
        pusz tabl amp""",
    KILOGRAMS: """
        kgm kg kgs kilo kilos kilogram kilograms кг кіло кило кілограм кілограми кілограмів
        килограмм килограммов кілаграм кілаграмаў kilogramy kilogramów""",
    _GRAMS: "grm g gr gram grams г гр грам грамів грамм граммов грамаў gramy gramów",
    _POUNDS: "lbr lb lbs pound pounds фунт фунти фунтів фунтов фунтаў funt funty funtów",
    _OUNCES: "onz oz ounce ounces унція унцій унция унций унцыя унцый uncja uncji uncje",
    Measure(Unit.KILOGRAM, Decimal(1000)): """
        tne t ton tons tonne tonnes т тонна тонни тонн тона тон тонна tona tony""",
    Measure(Unit.LITRE): """
        ltr l lt liter liters litre litres л літр літри літрів литр литра литров літраў litr litry
        litrów""",
    Measure(Unit.LITRE, Decimal("0.001")): "mlt ml millilitre milliliter мл mililitr",
    Measure(Unit.LITRE, Decimal("3.785411784")): "gll gal gallon gallons галон галонів галлон галлонов",
    Measure(Unit.METRE): """
        mtr m meter meters metre metres м метр метри метрів метров метраў metr metry metrów""",
    Measure(Unit.SQUARE_METRE): "mtk m2 sqm м2 квм",
    Measure(Unit.PAIR): "pr pair pairs пара пари пару пар пары para pary par",
    Measure(Unit.SET): """
        set sets kit kits комплект комплекти комплектів комплекты комплектов камплект камплекты
        камплектаў компл к-т кт набір набори наборів набор наборов наборы набораў аптечка zestaw
        zestawy zestawów komplet komplety kompletów kpl zest""",
    Measure(Unit.PACK): """
        xpk pk pack packs package packages packet packets pkg pkgs pkt уп упак упаковка упаковки
        упаковок упаковку упакування пачка пачки пачок пачек пакет пакети пакетів пакеты пакетов
        пакунак пакункі пакункаў пачак пач пак упаковак упакоўка упакоўкі op opak opakowanie
        opakowania opakowań paczka paczki paczek pak""",
    Measure(Unit.BOX): """
        xbx bx box boxes коробка коробки коробок коробку кор каробка каробкі каробак скринька ящик
        ящики ящиків ящиков скрыня скрынка скрынь скрынак пудэлка пудэлак pudełko pudełka pudełek
        pud skrzynka skrzynki skrzynek""",
    Measure(Unit.CARTON): """
        xct carton cartons ctn ctns case cases картон картонів кардон karton kartony kartonów""",
    Measure(Unit.BAG): """
        xbg bg bag bags sack sacks мішок мішки мішків мешок мешки мешков меш міш мяшок мяшкі мяшкоў сумка
        сумок worek worki worków torba torby toreb""",
    Measure(Unit.ROLL): "xro ro roll rolls рулон рулони рулонів рулоны рулонов рулонаў rolka rolki rolek",
    Measure(Unit.BALE): "xbl bale bales тюк тюки тюків тюков цюк цюкоў bela bele",
    Measure(Unit.PALLET): "xpx pallet pallets палета палети палет паллета паллет палеты paleta palety",
    Measure(Unit.PIECE, Decimal(12)): """
        dzn dozen dozens doz дюжина дюжини дюжин тузін тузінаў tuzin tuziny tuzinów""",
}

_PLAIN_LETTERS = str.maketrans({"Ł": "L", "Ø": "O", "'": "", "’": "", "ʼ": "", "`": "", "²": "2"})


@lru_cache(maxsize=4096)
def fold_words(text: str) -> str:
    """Words made comparable: capitals, no marks and punctuation, Cyrillic look-alikes made Latin."""
    apart = unicodedata.normalize("NFKD", text.upper().translate(_PLAIN_LETTERS))
    plain = "".join(character for character in apart if not unicodedata.combining(character))
    return " ".join(fold_code(word) for word in re.split(r"[\W_]+", plain) if word)


_BY_WORD = {fold_words(word): measure for measure, words in _WORDS.items() for word in words.split()}


def measure_named(text: str) -> Measure | None:
    """What a unit in words or as a code means: `pcs`, `шт.`, `KGM`, `box of 12`; None when not known."""
    folded = fold_words(text.replace("(s)", "").replace("(es)", ""))
    if not folded:
        return None
    known = _BY_WORD.get(folded) or _BY_WORD.get(folded.replace(" ", ""))
    if known is not None:
        return known
    said_again = _SAID_AGAIN.fullmatch(text.strip())
    if said_again:
        return _BY_WORD.get(fold_words(said_again["unit"]))
    first, _, rest = folded.partition(" ")
    outer = _BY_WORD.get(first)
    return outer if outer is not None and _tells_content(outer, text, rest) else None


_PACKAGES = frozenset(
    {Unit.PACK, Unit.BOX, Unit.CARTON, Unit.BAG, Unit.ROLL, Unit.BALE, Unit.PALLET, Unit.SET, Unit.PIECE}
)
_SAID_AGAIN = re.compile(r"(?P<unit>[^\W\d]+\.?)\s*\(\s*[x×х~≈=]?\s*\d[^()+&;]*\)")  # "kg (11 lb)"
_MORE = re.compile(r"[+&;]|\d\s*/\s*\d")
_CONTENT = re.compile(
    r"(?P<link>OF|BY|X|A|WITH|ПO|З|C|Z|ЗA|ZA)?\s*(?:X\s*)?\d+(?: \d+)?(?: X \d+)?\s*"
    r"(?P<unit>[^\W\d]\w*)?(?: EACH)?|OF \w+"
)


def _tells_content(outer: Measure, text: str, rest: str) -> bool:
    """Whether what follows a package says what is in one ("of 12", "10 szt.") and not what else there is."""
    match = _CONTENT.fullmatch(rest)
    if match is None or outer.unit not in _PACKAGES or _MORE.search(text):
        return False
    inner = _BY_WORD.get(match["unit"] or "")
    if inner is None or match["link"]:
        return True
    # "3 boxes 2 bags" are two things, and "10 pcs 5 pcs" may be.
    return inner.unit not in _PACKAGES or (inner.unit is Unit.PIECE and outer.unit is not Unit.PIECE)
