"""Boxes in words: kinds of package, sizes, states, where they are."""

from collections.abc import Mapping

from aidtracker import i18n
from aidtracker.data.queries.boxes import BoxRow
from aidtracker.domain.boxes import BoxState, Package
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.messages import state_name
from aidtracker.ui import formats
from aidtracker.ui.widgets import PillText, Tone

_PACKAGES: Mapping[Package, str] = {
    Package.CARTON: QT_TRANSLATE_NOOP("Packages", "Carton"),
    Package.BOX: QT_TRANSLATE_NOOP("Packages", "Box"),
    Package.BAG: QT_TRANSLATE_NOOP("Packages", "Bag"),
    Package.SACK: QT_TRANSLATE_NOOP("Packages", "Sack"),
    Package.CRATE: QT_TRANSLATE_NOOP("Packages", "Crate"),
    Package.CASE: QT_TRANSLATE_NOOP("Packages", "Case"),
    Package.EURO_PALLET: QT_TRANSLATE_NOOP("Packages", "Euro pallet"),
    Package.PALLET: QT_TRANSLATE_NOOP("Packages", "Pallet"),
    Package.TRIWALL: QT_TRANSLATE_NOOP("Packages", "Triwall"),
    Package.SUITCASE: QT_TRANSLATE_NOOP("Packages", "Suitcase"),
    Package.BALE: QT_TRANSLATE_NOOP("Packages", "Bale"),
    Package.ROLL: QT_TRANSLATE_NOOP("Packages", "Roll"),
    Package.JERRICAN: QT_TRANSLATE_NOOP("Packages", "Canister"),
    Package.PARCEL: QT_TRANSLATE_NOOP("Packages", "Parcel"),
    Package.PACKAGE: QT_TRANSLATE_NOOP("Packages", "Package"),
    Package.UNPACKED: QT_TRANSLATE_NOOP("Packages", "Unpacked piece"),
    Package.OTHER: QT_TRANSLATE_NOOP("Packages", "Other"),
}
"""In the order in which they are offered: what people use most comes first."""

_TONES = {
    BoxState.OPEN: Tone.PRIMARY,
    BoxState.SEALED: Tone.DONE,
    BoxState.EMPTIED: Tone.MUTED,
    BoxState.VOID: Tone.MUTED,
}
_ICONS = {BoxState.OPEN: "package-open", BoxState.SEALED: "lock", BoxState.EMPTIED: "package-minus"}


def package_name(code: str) -> str:
    """A kind of package in words."""
    return i18n.translate("Packages", _PACKAGES[Package(code)])


def packages() -> list[tuple[Package, str]]:
    """All kinds with their words, the usual ones first."""
    return [(package, package_name(package)) for package in _PACKAGES]


def size(length_mm: int | None, width_mm: int | None, height_mm: int | None) -> str:
    """`60 × 40 × 40 cm`, a dash for what is not known; empty where nothing is."""
    sides = (length_mm, width_mm, height_mm)
    if not any(sides):
        return ""
    shown = (formats.quantity(side * 100) if side else "–" for side in sides)
    return formats.with_unit(" × ".join(shown), i18n.translate("Units", "cm"))


def state_pill(state: BoxState) -> PillText:
    """The state in a pill."""
    return PillText(state_name(state), _TONES[state], _ICONS.get(state, "ban"))


def where(box: BoxRow) -> str:
    """Where a box is: its site, the shipment it is on or travels with, or that it is lost."""
    if box.lost:
        return i18n.translate("Boxes", "lost")
    if not box.shipment:
        return box.site
    if box.site:
        return f"{box.site} · {box.shipment}"
    return i18n.translate("Boxes", "on the way · {shipment}").format(shipment=box.shipment)


def not_weighed() -> str:
    """What stands where a weight should be."""
    return i18n.translate("Boxes", "not weighed")
