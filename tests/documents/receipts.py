"""Receipts for the tests of papers: as they come, and as nobody wishes them."""

from datetime import date

from aidtracker.documents.packing_list import Party, TaxId
from aidtracker.documents.receipt import GivenLine, Receipt

SITE = Party(
    "Friends of Example, Inc.",
    ("12 Example Street", "Boston, MA 02118"),
    (TaxId("EIN", "00-0000000"),),
    "aid@example.org",
)
LINES = (
    GivenLine({"en": "Tourniquet, CAT type", "uk": "Турнікет (типу CAT)"}, 20_000, "H87", condition="new"),
    GivenLine({"en": "Blanket, wool", "uk": "Ковдра вовняна"}, 14_000, "H87", "140×200 cm", "used"),
    GivenLine({"en": "Rice"}, 2_500, "KGM"),
    GivenLine({"en": "Clothing", "uk": "Одяг"}, 3_000, "XBG"),
)


def receipt(lines: tuple[GivenLine, ...] = LINES, code: str = "7K3M-9QWD", site: Party = SITE) -> Receipt:
    """A gift in Boston."""
    return Receipt("BOS1-D00087-5", code, date(2026, 3, 17), site, lines)


def long() -> Receipt:
    """Two hundred lines."""
    return receipt(LINES * 50)


def hostile() -> Receipt:
    """Words without spaces, from the right, pictures, control characters, huge figures."""
    texts = ("Щ" * 300, "word " * 60, "שלום עולם مرحبا", "🧦🧦 socks", "a\x00b\u202ec\nd", "=1+1", "")
    lines = tuple(
        GivenLine({"en": text}, amount, unit, text, text)
        for text in texts
        for amount, unit in ((1, "H87"), (10**15, "W" * 60))
    )
    site = Party("Ж" * 300, tuple(texts), (TaxId("EIN" * 60, "0" * 300),), "c" * 300)
    return receipt(lines, site=site)
