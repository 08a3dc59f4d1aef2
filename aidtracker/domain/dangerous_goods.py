"""What the UN numbers of the catalogue mean: classes of the UN Model Regulations, dangerous goods list."""

_CLASSES = {
    "UN1044": "2.2",
    "UN1944": "4.1",
    "UN1950": "2.1",
    "UN1987": "3",
    "UN2037": "2.1",
    "UN2794": "8",
    "UN3077": "9",
    "UN3090": "9",
    "UN3091": "9",
    "UN3175": "4.1",
    "UN3480": "9",
    "UN3481": "9",
    "UN3528": "3",
}


def hazard_class(un_number: str) -> str:
    """The class of a UN number, empty when it is not one of those in the catalogue."""
    return _CLASSES.get(un_number, "")
