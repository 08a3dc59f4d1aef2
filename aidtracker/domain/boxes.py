"""The life of a box and of its place."""

from enum import StrEnum

from aidtracker.domain.machines import Machine


class BoxState(StrEnum):
    """Packing state of a box."""

    OPEN = "open"
    SEALED = "sealed"
    EMPTIED = "emptied"
    VOID = "void"


class BoxStep(StrEnum):
    """What can be done to a box's state."""

    SEAL = "seal"
    UNSEAL = "unseal"
    EMPTY = "empty"
    VOID = "void"


BOX_MACHINE: Machine[BoxState, BoxStep] = Machine(
    "box",
    {
        (BoxState.OPEN, BoxStep.SEAL): BoxState.SEALED,
        (BoxState.SEALED, BoxStep.UNSEAL): BoxState.OPEN,
        (BoxState.OPEN, BoxStep.EMPTY): BoxState.EMPTIED,
        (BoxState.SEALED, BoxStep.EMPTY): BoxState.EMPTIED,
        (BoxState.OPEN, BoxStep.VOID): BoxState.VOID,
    },
)


class Package(StrEnum):
    """Kinds of package in use, UN/ECE Recommendation 21."""

    CARTON = "CT"
    BOX = "BX"
    CASE = "CS"
    CRATE = "CR"
    BAG = "BG"
    SACK = "SA"
    BALE = "BL"
    PACKAGE = "PK"
    PARCEL = "PC"
    JERRICAN = "JY"
    ROLL = "RO"
    PALLET = "PX"
    EURO_PALLET = "OH"
    TRIWALL = "TW"
    SUITCASE = "SU"
    UNPACKED = "NE"
    OTHER = "ZZ"
