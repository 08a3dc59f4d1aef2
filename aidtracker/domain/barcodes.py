"""Barcodes on goods: the numbers of GS1, which name one product of one maker everywhere."""

from stdnum import ean

_UPC_E = 8


def read_gtin(text: str) -> str | None:
    """The fourteen digits of a scanned or typed GTIN-8, -12 (UPC-A), -13 (EAN) or -14.

    A UPC-E, which small American packages bear, is written out first. None where the check digit is wrong,
    and for numbers that shops and hospitals give out themselves: they mean other goods elsewhere.
    Source: GS1 General Specifications, sections 1.4 (prefixes) and 5.2.2.4 (zero suppression of UPC-E).
    """
    digits = "".join(text.split())
    if not (digits.isascii() and digits.isdecimal()):
        return None
    if len(digits) == _UPC_E and digits[0] == "0":
        digits = _written_out(digits)
    if not ean.is_valid(digits):
        return None
    gtin = digits.zfill(14)
    return None if _is_own_number(gtin) else gtin


def shown_gtin(gtin: str) -> str:
    """A GTIN as it stands below the bars: without the zeros that fill it up."""
    bare = gtin.lstrip("0")
    width = next(width for width in (8, 12, 13, 14) if width >= len(bare))
    return bare.zfill(width)


def _written_out(upc_e: str) -> str:
    """The UPC-A that a UPC-E stands for; the last of its six digits says where zeros were left out."""
    system, six, check = upc_e[0], upc_e[1:7], upc_e[7]
    if six[5] in "012":
        body = f"{six[:2]}{six[5]}0000{six[2:5]}"
    elif six[5] == "3":
        body = f"{six[:3]}00000{six[3:5]}"
    elif six[5] == "4":
        body = f"{six[:4]}00000{six[4]}"
    else:
        body = f"{six[:5]}0000{six[5]}"
    return f"{system}{body}{check}"


def _is_own_number(gtin: str) -> bool:
    """Whether the number is one for use inside a company, or a coupon's.

    As fourteen digits a GTIN-8 begins with six zeros, then its prefix; a GTIN-13 with one.
    """
    if gtin.startswith("000000"):
        return gtin[6] in "02"
    prefix = gtin[1:4]
    return prefix[:2] in {"02", "04", "05", "98", "99"} or prefix[0] == "2"
