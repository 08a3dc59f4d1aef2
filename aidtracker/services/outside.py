"""The outside world in words: where goods come from and go to that is no place of ours."""

from aidtracker.domain.places import Outside
from aidtracker.i18n import Texts


def outside_names(words: Texts) -> dict[str, str]:
    """What people call each reason for which goods are outside, by its key."""
    return {
        Outside.DONOR: words.translate("Exports", "donor", "goods come from"),
        Outside.SUPPLIER: words.translate("Exports", "supplier", "goods come from"),
        Outside.DISTRIBUTED: words.translate("Exports", "distributed", "goods went to"),
        Outside.DISPOSED: words.translate("Exports", "disposed of", "goods went to"),
        Outside.LOST: words.translate("Exports", "lost", "goods went to"),
        Outside.FOUND: words.translate("Exports", "found", "goods come from"),
    }
