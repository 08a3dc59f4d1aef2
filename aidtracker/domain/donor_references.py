"""What stands for a donor everywhere but in the donors' own table: `G-7K3M9Q5`, made by chance.

Six letters and digits of the alphabet of receipt codes and a check character. It is made once and stays,
whatever becomes of the name; nothing of the giver can be read from it, not even who came first.
"""

import secrets

from stdnum.iso7064 import mod_37_36

from aidtracker.domain.receipt_codes import ALPHABET

_PREFIX = "G-"
_RANDOM = 6


def new_donor_reference() -> str:
    """A reference that no other donor has, for all practical purposes (a billion of them)."""
    body = "".join(secrets.choice(ALPHABET) for _ in range(_RANDOM))
    return f"{_PREFIX}{body}{mod_37_36.calc_check_digit(body, ALPHABET)}"
