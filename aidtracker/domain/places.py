"""Holders: what goods and boxes are in."""

from enum import StrEnum


class HolderKind(StrEnum):
    """What kind of thing holds: a site's floor, a box, a shipment, or the world outside."""

    SITE = "site"
    BOX = "box"
    SHIPMENT = "shipment"
    OUTSIDE = "outside"


class Outside(StrEnum):
    """The outside world, one holder for each reason; the values are their keys in every database."""

    DONOR = "00000000000070008000000000000001"
    SUPPLIER = "00000000000070008000000000000002"
    DISTRIBUTED = "00000000000070008000000000000003"
    DISPOSED = "00000000000070008000000000000004"
    LOST = "00000000000070008000000000000005"
    FOUND = "00000000000070008000000000000006"


class SiteKind(StrEnum):
    """What a site does."""

    COLLECTION_POINT = "collection point"
    WAREHOUSE = "warehouse"
    SORTING_CENTRE = "sorting centre"
    RECIPIENT = "recipient"


WARSAW_KEY = "00000000000070008000000000000101"
"""The sorting centre is the same site in every database."""
