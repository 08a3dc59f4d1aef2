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
    assert [means_nothing(text) for text in ("-", "n/a", "brak", "немає", "5")] == [
        True,
        True,
        True,
        True,
        False,
    ]
    assert is_error("#N/A")
    assert not is_error("#1")


@pytest.mark.parametrize(
    ("package", "words"),
    [
        ("CT", "carton, Cardboard box, CTN, karton, pudło kartonowe, картон, картонна коробка, кардонка, CT"),
        ("BX", "box, boxes, pudło, pudełko, коробка, скринька, скрынка, каробка, короб"),
        ("CS", "case, skrzynka, кейс, скрыня"),
        ("CR", "crate, wooden crate, skrzynia, ящик, клець"),
        ("BG", "bag, plastic bag, torba, пакет, сумка, мяшок"),
        ("SA", "sack, worek, worki, мішок, мішки, мех, мешок"),
        ("BL", "bale, bela, тюк, цюк"),
        ("PK", "package, opakowanie, упаковка, упакоўка"),
        ("PC", "parcel, paczka, посилка, пасылка, посылка"),
        ("JY", "jerrican, canister, kanister, каністра, канистра"),
        ("RO", "roll, rolka, рулон"),
        ("PX", "pallet, paleta, палета, паллета, піддон, поддон"),
        ("OH", "euro pallet, EUR-pallet, pallet 80×120, europaleta, paleta 80×120, європалета, еўрапалета"),
        ("TW", "triwall, tri-wall, octabin, октабін, трывол, октабин"),
        ("SU", "suitcase, walizka, валіза, чемодан"),
        ("NE", "unpacked, loose, bez opakowania, luzem, без упаковки, без упакоўкі"),
        ("ZZ", "other, inne, інше, іншае"),
        ("", "thing, worker, roof, "),
    ],
)
def test_packages(package: str, words: str) -> None:
    assert {word: package_of(word.strip()) for word in words.split(",")} == dict.fromkeys(
        words.split(","), package
    )


@pytest.mark.parametrize("text", ["організація", "spółka z o.o.", "чалавек"])
def test_long_words_of_donors(text: str) -> None:
    assert donor_kind_of(text)
