"""The code on a donor's receipt, `7K3M-9QWD`: it follows the gift and says nothing of the giver.

Seven letters and digits by chance, so that nobody can count through them, and a check character (ISO 7064
MOD 33,32 over the same alphabet). The alphabet leaves out what is mistaken for something else when read
aloud or copied by hand: I, L, O, U.
"""

import secrets

from stdnum.iso7064 import mod_37_36

from aidtracker.domain.errors import Refused
from aidtracker.domain.text import fold_code

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_RANDOM = 7
_MEANT = str.maketrans("ILOU", "110V")


def new_receipt_code() -> str:
    """A code that no other donation has, for all practical purposes (34 billion of them)."""
    body = "".join(secrets.choice(ALPHABET) for _ in range(_RANDOM))
    return _grouped(body + mod_37_36.calc_check_digit(body, ALPHABET))


def parse_receipt_code(text: str) -> str:
    """A code as typed or scanned, in its one form; small letters, missing hyphens and mistakable letters are
    forgiven.

    Raises `Refused` with `receipt.form` or `receipt.check`.
    """
    plain = fold_code(text).replace("-", "").replace(" ", "").translate(_MEANT)
    if len(plain) != _RANDOM + 1 or not set(plain) <= set(ALPHABET):
        raise Refused("receipt.form", value=text.strip())
    if mod_37_36.calc_check_digit(plain[:-1], ALPHABET) != plain[-1]:
        raise Refused("receipt.check", value=text.strip())
    return _grouped(plain)


def _grouped(plain: str) -> str:
    return f"{plain[:4]}-{plain[4:]}"
