"""Receipts and letters: by number and by code, in whose language, with whose name."""

import pytest
from sqlalchemy import text, update

from aidtracker.data.queries.find import find_numbers
from aidtracker.data.queries.receipts import donation_on_receipt, number_behind
from aidtracker.data.tables import Donation
from aidtracker.documents.page import Paper
from aidtracker.documents.receipt import Slip
from aidtracker.domain.errors import Refused
from aidtracker.domain.numbers import Kind, Number
from aidtracker.i18n import Language
from aidtracker.services.donors import DonorRef, NewDonor, SetGiver, erase_donor, remember_donor, set_giver
from aidtracker.services.messages import explain
from aidtracker.services.program import Program
from aidtracker.services.receipts import acknowledgement, receipt
from tests.services.hands import Hands

HALINA = NewDonor("Halina Example", "+1 617 555 0100", "1 Example Street", language="pl", wants_receipt=True)


@pytest.fixture
def given(program: Program, hands: Hands) -> tuple[str, str, str]:
    """A donation of two lines: key, number, code."""
    lot = hands.log("3", "Blankets")
    with program.database.reading() as connection:
        key = connection.scalar(text("SELECT donation_id FROM lots WHERE id = :lot"), {"lot": lot})
    assert isinstance(key, str)
    hands.log("12", "Socks", key)
    with program.database.reading() as connection:
        number, code = connection.execute(
            text("SELECT number, receipt_code FROM donations WHERE id = :id"), {"id": key}
        ).one()
    return key, number, code


def test_a_receipt_by_number_and_by_code_is_the_same(program: Program, given: tuple[str, str, str]) -> None:
    _, number, code = given
    by_number = program.read(receipt, number)
    assert by_number == program.read(receipt, code)
    assert by_number == program.read(receipt, code.lower().replace("-", " "))
    paper = by_number.receipt
    assert (paper.number, paper.code, paper.site.name) == (number, code, "Boston")
    assert [(line.names["en"], line.quantity_milli) for line in paper.lines] == [
        ("Blankets", 3000),
        ("Socks", 12000),
    ]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "number.form"),
        ("something else", "number.form"),
        ("BOS1-D00001-0", "number.check"),
        (str(Number("BOS1", Kind.DONATION, 9999)), "number.unknown"),
        ("BOS1-B00001-9", "receipt.no_donation"),
        ("7K3M-9QWD", "receipt.check"),
    ],
)
def test_what_is_no_receipt(program: Program, hands: Hands, typed: str, code: str) -> None:
    hands.box()
    with pytest.raises(Refused) as refused:
        program.read(receipt, typed)
    assert refused.value.code == code, explain(refused.value.problem)


def test_a_code_that_is_not_here(program: Program, given: tuple[str, str, str]) -> None:
    _, _, code = given
    with program.database.writing() as connection:
        connection.execute(update(Donation).values(receipt_code=None))
    with pytest.raises(Refused, match=r"receipt\.unknown"):
        program.read(receipt, code)
    with pytest.raises(Refused, match=r"receipt\.unknown"):
        program.read(number_behind, code)


def test_a_slip_in_the_code_is_told_gently(program: Program, given: tuple[str, str, str]) -> None:
    _, _, code = given
    wrong = ("0" if code[0] != "0" else "1") + code[1:]
    with pytest.raises(Refused) as refused:
        program.read(number_behind, wrong)
    assert refused.value.code == "receipt.check"
    assert "Look at the receipt again" in explain(refused.value.problem)


def test_other_texts_are_left_to_whoever_knows_them(program: Program, given: tuple[str, str, str]) -> None:
    _, number, code = given
    assert program.read(number_behind, code) == number
    for typed in (number, f"{number}/2", "BOS1-B00001-9", "something else"):
        assert program.read(number_behind, typed) == typed


def test_the_find_box_takes_a_whole_code(program: Program, given: tuple[str, str, str]) -> None:
    _, number, code = given
    for typed in (code, code.lower(), code.replace("-", "")):
        assert [row.number for row in program.read(find_numbers, typed, 5)] == [number]


def test_a_gift_from_a_list_has_no_code(program: Program, given: tuple[str, str, str]) -> None:
    _, number, _ = given
    with program.database.writing() as connection:
        connection.execute(update(Donation).values(receipt_code=None))
    assert program.read(donation_on_receipt, number).code == ""
    assert program.read(receipt, number).receipt.code == ""


def test_language_and_paper_are_those_of_the_place_or_the_donor(
    program: Program, given: tuple[str, str, str]
) -> None:
    key, number, _ = given
    _set_country(program, "UA")
    paper = program.read(receipt, number)
    assert (paper.language, paper.slip) == (Language.UK, Slip.A5)
    _set_country(program, "US")
    assert program.read(receipt, number).slip is Slip.HALF_LETTER
    assert program.read(acknowledgement, number).paper is Paper.LETTER
    assert program.read(receipt, number).language is Language.EN
    donor = program.do(remember_donor, HALINA).result
    program.do(set_giver, SetGiver(key, donor.donor_id))
    assert program.read(receipt, number).language is Language.PL


def _set_country(program: Program, country: str) -> None:
    with program.database.writing() as connection:
        connection.execute(
            text("UPDATE sites SET country = :country WHERE code = 'BOS'"), {"country": country}
        )


def test_a_letter_names_only_who_asked_for_it(program: Program, given: tuple[str, str, str]) -> None:
    key, number, _ = given
    assert program.read(acknowledgement, number).letter.donor == ""
    quiet = program.do(remember_donor, NewDonor("Vasyl Example", wants_news=True)).result
    program.do(set_giver, SetGiver(key, quiet.donor_id))
    assert program.read(acknowledgement, number).letter.donor == ""
    named = program.do(remember_donor, HALINA).result
    program.do(set_giver, SetGiver(key, named.donor_id))
    letter = program.read(acknowledgement, number).letter
    assert (letter.donor, letter.address) == (HALINA.name, HALINA.address)
    program.do(erase_donor, DonorRef(named.donor_id))
    assert program.read(acknowledgement, number).letter.donor == ""
    assert HALINA.name not in repr(program.read(receipt, number))
