"""Words that mean something."""

import pytest

from aidtracker.spreadsheets.cells.words import (
    condition_of,
    donor_kind_of,
    is_error,
    means_nothing,
    package_of,
    used_of,
)


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("new, sealed", "new"), ("NEW", "new"), ("нові", "new"), ("новыя", "new"), ("nowe", "new"),
        ("unused", "new"), ("не вживаний", "new"),
        ("nieużywane", "new"), ("used", "used"), ("used - clean", "used"), ("4 new, 2 used", "used"),
        ("б/у", "used"), ("б/в", "used"),
        ("вживані", "used"), ("ужываныя", "used"), ("używane", "used"), ("not new", "used"),
        ("не новые", "used"), ("size 4", ""),
        ("renewed contact with the donor", ""), ("newspaper", ""), ("", ""),
    ],
)  # fmt: skip
def test_conditions(text: str, condition: str) -> None:
    assert condition_of(text) == condition


def test_a_name_may_hold_new_but_not_used() -> None:
    assert (used_of("New Balance shoes"), used_of("Odzież używana")) == ("", "used")


def test_the_rest() -> None:
    assert (donor_kind_of("Organisation"), donor_kind_of("osoba prywatna"), donor_kind_of("?")) == (
        "organisation",
        "person",
        "",
    )
    assert (package_of("carton"), package_of("мішок"), package_of("px"), package_of("thing")) == (
        "CT",
        "BG",
        "PX",
        "",
    )
    assert [means_nothing(text) for text in ("-", "n/a", "brak", "немає", "5")] == [
        True,
        True,
        True,
        True,
        False,
    ]
    assert is_error("#N/A")
    assert not is_error("#1")
