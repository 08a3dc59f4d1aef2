"""Words made comparable across their endings: English plurals, Slavic cases and genders."""

import re
import unicodedata
from functools import lru_cache

from aidtracker.domain.text import fold

_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = dict.fromkeys(map(ord, "'’‘ʼ`´ʹ′"))
_SECOND_HAND = re.compile(r"\bб\s*[./]\s*[ув]\b\.?")

# The longer ending first. A vowel may leave three letters (мила, мило); шолом must not lose its -ом.
_ENDINGS = re.compile(
    r"^(?P<long>.{4,}?)(?:[oea]go|i?aga|[oea]mu|iamu|ia?mi|ami|ia?[mgc]|[aoe]m|[aio][gc]|[oei]v)$"
    r"|^(?P<short>.{3,}?)(?:iaia|aia|uiu|oiu|eiu|iau|ia|iu|io|ai|oi|ei|au|ou|oe|[aeiou])$"
)
_FLEETING = re.compile(r"(?<=.[^aeiou])[oe]([kc])$")  # мішок, мішки; пляшок, пляшка


def is_cyrillic(text: str) -> bool:
    """Whether there is a Cyrillic letter in `text`."""
    return _CYRILLIC.search(text) is not None


@lru_cache(maxsize=65_536)
def tokens(text: str) -> tuple[str, ...]:
    """The words of `text` in small letters, without apostrophes, marks and single letters."""
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_APOSTROPHES)
    return tuple(word for word in _WORD.findall(_SECOND_HAND.sub(" secondhand ", plain)) if len(word) > 1)


@lru_cache(maxsize=65_536)
def english_form(word: str) -> str:
    """A word without its plural: batteries, battery → one form, marked as English."""
    if word.endswith(("ies", "ie")) and len(word) > 4:
        word = word.removesuffix("s")[:-2] + "y"
    elif word.endswith(("sses", "shes", "ches", "xes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us")) and len(word) > 3:
        word = word[:-1]
    return "e:" + word


@lru_cache(maxsize=65_536)
def slavic_form(word: str) -> str:
    """A Slavic word without its ending: шкарпетки, шкарпеткам → one form, marked as Slavic."""
    folded = fold(word)
    bare = _ENDINGS.match(folded)
    stem = (bare["short"] or bare["long"]) if bare else folded
    return "s:" + _FLEETING.sub(r"\1", stem)


def forms(word: str) -> frozenset[str]:
    """The forms under which a word may be known: a Cyrillic word is Slavic, a Latin one may be either."""
    if is_cyrillic(word):
        return frozenset([slavic_form(word)])
    return frozenset([english_form(word), slavic_form(word)])


def forms_in(word: str, language: str) -> frozenset[str]:
    """The forms of a word whose language is known; empty `language`: as `forms`."""
    if language == "en":
        return frozenset([english_form(word)])
    return frozenset([slavic_form(word)]) if language else forms(word)
