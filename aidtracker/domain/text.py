"""Text made comparable: for codes, for search and for matching. What is stored is never folded."""

import unicodedata

_LOOK_ALIKES = str.maketrans("АВЕКМНОРСТУХІЈЅ", "ABEKMHOPCTYXIJS")


def fold_code(text: str) -> str:
    """A code or number as typed or scanned: capitals, no spaces, Cyrillic letters that look Latin made Latin."""
    plain = unicodedata.normalize("NFKC", text).upper().translate(_LOOK_ALIKES)
    return "".join(plain.split()).replace("–", "-").replace("—", "-").replace("‑", "-")
