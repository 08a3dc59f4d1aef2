"""Words inside cells that mean something: new or used, urgent or not, who gave, nothing at all."""

import re
from collections.abc import Mapping

from aidtracker.domain.units import fold_words


def _split(words: str) -> frozenset[str]:
    return frozenset(words.split())


_ERRORS = _split(
    "#N/A #REF! #VALUE! #DIV/0! #NAME? #NULL! #NUM! #SPILL! #CALC! #GETTING_DATA #N/D! #ND! #Н/Д "
    "#ЗНАЧ! #ССЫЛКА! #ДЕЛ/0! #ИМЯ? #ARG! #ADR! #NAZWA? #DZIEL/0! #LICZBA! #ЗНАЧЕННЯ! "
    "ERR:502 ERR:508 ERR:509 ERR:522"
)


def _folded(words: str) -> frozenset[str]:
    return frozenset(fold_words(word) for word in words.split(","))


_NOTHING = _folded(
    """,n a,na,none,no,nil,x,xx,unknown,not known,no expiry,no date,does not expire,unlimited,tbd,
    нет,немає,нема,няма,невідомо,невядома,неизвестно,без терміну,без тэрміну,без срока,безстроково,
    brak,nie dotyczy,nie ma,nieznana,nieznany,bezterminowo,bez terminu"""
) | {""}


def _any_of(phrases: str) -> re.Pattern[str]:
    """Any of these phrases in folded text; `~` stands for any ending."""
    patterns = (
        fold_words(phrase) + (r"\w*" if phrase.endswith("~") else "") for phrase in phrases.split(",")
    )
    return re.compile(r"\b(?:" + "|".join(patterns) + r")\b")


_NOT_USED = _any_of(
    """unused, not used, never used, never worn, nieużywan~, nie używan~, невикорист~, не використ~,
    невживан~, не вживан~, неношен~, неиспольз~, не исполь~, не б у, нескарыст~, не ўжыван~,
    неўжыван~"""
)
_USED = _any_of(
    """used, second hand, secondhand, pre owned, worn, używan~, вживан~, використан~, ношен~, поношен~,
    подержан~, бывш~, б у, бу, б в, ужыван~, скарыстан~, секонд~"""
)
_NEW = _any_of(
    """new, nowe, nowy, nowa, nowych, fabrycznie now~, новий, нова, нове, нові, нових, новое, новые, новый,
    новая, новых, новы, новыя, новае"""
)
_NOT_NEW = _any_of("not new, nie now~, не нов~")
_MAY_TELL = re.compile(
    r"new|use|sec|worn|pre|now|używ|uzyw|нов|вжи|ужы|ўжы|шен|бу|б.{0,2}у|б.{0,2}в|подерж|быв|скар|викор|исп|секонд",
    re.IGNORECASE,
)
"""A cheap look before the text is folded: most remarks are about something else."""
_MOST_WORDS_OF_A_REMARK = 8


def is_error(text: str) -> bool:
    """Whether a cell's text is a spreadsheet's error value, in any language of the program."""
    return text.upper() in _ERRORS


def means_nothing(text: str) -> bool:
    """Whether a cell says that there is nothing to say: `-`, `n/a`, `brak`, `немає`."""
    return not text[:1].isdecimal() and fold_words(text) in _NOTHING  # most cells asked about are figures


def condition_of(text: str) -> str:
    """`new`, `used` or empty. Goods of both kinds in one line count as used."""
    if not _MAY_TELL.search(text):
        return ""
    folded = fold_words(text)
    if _NOT_USED.search(folded):
        return "new"
    if _USED.search(folded) or _NOT_NEW.search(folded):
        return "used"
    return "new" if _NEW.search(folded) and len(folded.split()) <= _MOST_WORDS_OF_A_REMARK else ""


def used_of(text: str) -> str:
    """As `condition_of`, for an item's name, where `new` may be part of a name but `used` is not."""
    found = condition_of(text)
    return found if found == "used" else ""


def _first_of(groups: Mapping[str, str], folded: str) -> str:
    padded = f" {folded}"
    return next(
        (meaning for meaning, stems in groups.items() if any(f" {stem}" in padded for stem in _stems(stems))),
        "",
    )


def _stems(words: str) -> list[str]:
    return [fold_words(word) for word in words.split(",")]


_PRIORITIES = {
    "not needed": """
        not need,no need,not accept,do not send,don t send,stop,no longer,enough,full,nie
        przyjm,niepotrzeb, nie potrzeb,nie trzeba,wystarczy,не потріб,не прийма,непотріб,не
        треба,достатньо,стоп,не патрэб,непатрэб,не прыма, не трэба,хопіць,не нужно,не нужн,ненужн,не
        приним,достаточно,хватит""",
    "normal": """
        not urgent,non urgent,normal,medium,standard,regular,low,moderate,whenever,niepilne,nie
        pilne,zwyk, średni,niski,normaln,нетермінов,не термінов,звичайн,середн,низьк,нетэрмінов,не
        тэрмінов,звычайн,сярэдн,нізк, несрочн,не срочн,обычн,средн,низк,нормальн,нармальн""",
    "urgent": """
        urgent,very urgent,asap,high,critical,immediate,emergency,top,pilne,bardzo
        pilne,pilnie,wysok,krytyczn, natychmiast,termin,термінов,дуже
        термінов,висок,критич,негайн,тэрмінов,вельмі тэрмінов,высок,крытычн,неадклад, срочн,очень
        срочн,критичн,немедлен""",
}
_DONORS = {
    "organisation": """
        organi,company,corporate,business,church,parish,school,firm,foundation,ngo,club,hospital,shop,
        організац,компан,фірма,фонд,школа,церква,підприєм,бізнес,firma,fundacj,stowarzysz,parafia,szkoła,
        spółka,арганізац,кампан,царква,организац,фирма,церковь,юр""",
    "person": """
        person,individual,private,family,people,osob,prywat,rodzin,особ,приват,фіз,люди,асоб,прыват,
        чалавек,людзі,сям,физ,частн,человек,лицо""",
}
_PACKAGES = {  # what is more than one word before a word of it: a pallet box is no box
    "NE": """
        unpacked,not packed,loose,bulk,bez opakowania,nieopakow,luzem,без упаковки,без пакування,неупакован,
        незапакован,розсип,без упакоўкі,неўпакаван,россып""",
    "TW": """
        triwall,tri wall,octabin,pallet box,gaylord,oktabin,paletobox,skrzyniopalet,октабін,тривол,палетобокс,
        трывол,актабін,октабин,паллетбокс,паллет бокс""",
    "OH": """
        euro pal,europal,eur pal,epal,pallet 80,pallet 120,paleta 80,paleta 120,європал,євро пал,еўрапал,
        еўра пал,европал,евро пал,палета 80,палета 120,паллет 80,паллета 80,паллет 120,паллета 120""",
    "PX": "pallet,skid,palet,палет,паллет,піддон,паддон,поддон",
    "CT": "carton,cardboard,ctn,karton,tektur,картон,гофро,кардон",
    "SU": "suitcase,valise,walizk,валіз,чамадан,чемодан",
    "CR": "crate,skrzynia,skrzyni,ящик,решітчаст,клець,клетк,обрешетк,обрешётк",
    "CS": "case,skrzynk,кейс,скрыня,скрыні,скрынь",
    "BX": "box,pudeł,pudł,коробк,короб,скриньк,скрынк,скрынак,каробк,каробак",
    "SA": "sack,worek,worki,workó,мішок,мішк,мех,мешок,мешк",
    "BG": "bag,torb,reklamówk,пакет,сумк,сумок,мяшок,мяшк,торб",
    "BL": "bale,bela,bele,beli,тюк,цюк,кіпа,кіпи,кипа,кипы",
    "JY": "jerrican,jerry,canister,kanist,каністр,канистр",
    "RO": "roll,rolk,rulon,рулон",
    "PC": "parcel,paczk,paczek,посилк,пасылк,пасылак,посылк",
    "PK": "package,packag,opakow,упаков,пакун,упакоў,пакав",
    "ZZ": "other,inne,інше,іншае,другое,иное",
}
_PACKAGE_CODES = _split("BX CT CS CR BG SA BL PK PC JY RO PX OH TW SU NE ZZ")
_YES = _folded("yes,y,true,1,x,так,tak,t,да,true,так,ja")


def priority_of(text: str) -> str | None:
    """`urgent`, `normal` or `not needed`; normal when nothing is said, None when it is not understood."""
    folded = fold_words(text)
    if not folded:
        return "urgent" if "!" in text else "normal"
    if folded.isdigit():
        return "urgent" if folded == "1" else "normal"
    return _first_of(_PRIORITIES, folded) or None


def donor_kind_of(text: str) -> str:
    """`organisation`, `person` or empty."""
    return _first_of(_DONORS, fold_words(text))


def package_of(text: str) -> str:
    """The Rec 21 code of a kind of package, empty when it is not known."""
    return text.upper() if text.upper() in _PACKAGE_CODES else _first_of(_PACKAGES, fold_words(text))


def is_yes(text: str) -> bool:
    """Whether a cell says yes."""
    return fold_words(text) in _YES
