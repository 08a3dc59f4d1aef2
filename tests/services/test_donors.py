"""Donors: remembered when they wish it, changed, erased without a trace of the name."""

import random
import secrets
from datetime import date

import pytest
from sqlalchemy import text

from aidtracker.data.overwriting import settle_log
from aidtracker.data.queries.donors import (
    donor_by_id,
    donor_by_reference,
    find_donors,
    list_donors,
)
from aidtracker.domain.errors import Refused
from aidtracker.services.donors import (
    ChangeDonor,
    DonorRef,
    NewDonor,
    Remembered,
    SetGiver,
    change_donor,
    erase_donor,
    remember_donor,
    set_giver,
)
from aidtracker.services.history import Undo, undo
from aidtracker.services.messages import explain
from aidtracker.services.program import Program
from tests.services.hands import Hands

HALINA = NewDonor(
    "Halina Kowalczyk-Example", "+1 617 555 0100", "1 Example Street", wants_receipt=True, language="pl"
)


def remember(program: Program, donor: NewDonor = HALINA) -> Remembered:
    """Remember a donor."""
    remembered: Remembered = program.do(remember_donor, donor).result
    return remembered


def refusal(program: Program, donor: NewDonor) -> tuple[str, str]:
    """Why the donor is not remembered, and about which field."""
    with pytest.raises(Refused) as refused:
        program.do(remember_donor, donor)
    return refused.value.code, refused.value.about


def test_remembered_with_a_reference_that_says_nothing(program: Program) -> None:
    kept = remember(program, NewDonor("  Halina \n Kowalczyk ", " ", wants_news=True))
    row = program.read(donor_by_reference, kept.reference.lower())
    assert (row.id, row.name, row.contact, row.wants_news) == (kept.donor_id, "Halina Kowalczyk", "", True)
    assert kept.reference.startswith("G-")
    assert len(kept.reference) == len("G-7K3M9Q5")


def test_every_donor_has_another_reference(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    ones = iter("A" * 12 + "B" * 6)
    monkeypatch.setattr(secrets, "choice", lambda _: next(ones))
    first, second = remember(program), remember(program)
    assert first.reference != second.reference


@pytest.mark.parametrize(
    ("donor", "expected"),
    [
        (NewDonor(wants_news=True), ("donor.nameless", "name")),
        (NewDonor(" \t ", "\n", wants_news=True), ("donor.nameless", "name")),
        (NewDonor("Halina"), ("donor.no_wish", "wishes")),
        (NewDonor("H" * 301, wants_news=True), ("text.too_long", "name")),
        (NewDonor(contact="1" * 301, wants_news=True), ("text.too_long", "contact")),
        (NewDonor("Halina", address="1" * 301, wants_news=True), ("text.too_long", "address")),
    ],
)
def test_nobody_is_remembered_without_a_reason(
    program: Program, donor: NewDonor, expected: tuple[str, str]
) -> None:
    assert refusal(program, donor) == expected


def test_an_organisation_needs_no_wish(program: Program) -> None:
    kept = remember(program, NewDonor("Parish of Example", kind="organisation"))
    assert program.read(donor_by_id, kept.donor_id).kind == "organisation"


def test_found_by_reference_name_and_contact(program: Program) -> None:
    kept = remember(program)
    other = remember(program, NewDonor("Василь", "vasyl@example.org", wants_news=True))
    for typed in (kept.reference[2:6], kept.reference, "halina", "KOWAL", "0100"):
        assert kept.donor_id in [row.id for row in program.read(find_donors, typed)], typed
    assert [row.id for row in program.read(find_donors, "vasyl")] == [other.donor_id]
    assert [row.id for row in program.read(find_donors, "example")] == [other.donor_id, kept.donor_id]
    assert len(program.read(find_donors, "example", 1)) == 1
    assert program.read(find_donors, "  ") == []


def test_an_erased_donor_is_not_proposed(program: Program) -> None:
    kept = remember(program)
    program.do(erase_donor, DonorRef(kept.donor_id))
    assert program.read(find_donors, kept.reference) == []


def test_the_list_reads_no_names_unless_asked(program: Program, hands: Hands) -> None:
    kept = remember(program)
    _, donation_id = give(hands)
    program.do(set_giver, SetGiver(donation_id, kept.donor_id))
    (row,) = program.read(list_donors)
    assert (row.reference, row.gifts, row.last_gift) == (kept.reference, 1, date(2026, 3, 2))
    assert (row.name, row.contact) == ("", "")
    (row,) = program.read(list_donors, names=True)
    assert (row.name, row.contact) == (HALINA.name, HALINA.contact)


def give(hands: Hands) -> tuple[str, str]:
    """A line of a new donation: number and key of the donation."""
    lot = hands.log()
    with hands.program.database.reading() as connection:
        number, key = connection.execute(
            text(
                "SELECT d.number, d.id FROM lots l JOIN donations d ON d.id = l.donation_id WHERE l.id = :lot"
            ),
            {"lot": lot},
        ).one()
    return number, key


def giver_of(program: Program, donation_id: str) -> tuple[str | None, str]:
    """The donor and kind that the donation says."""
    with program.database.reading() as connection:
        donor, kind = connection.execute(
            text("SELECT donor_id, donor_kind FROM donations WHERE id = :id"), {"id": donation_id}
        ).one()
    return donor, kind


def test_the_giver_of_a_donation_is_said_and_taken_back(program: Program, hands: Hands) -> None:
    number, donation_id = give(hands)
    parish = remember(program, NewDonor("Parish of Example", kind="organisation"))
    done = program.do(set_giver, SetGiver(donation_id, parish.donor_id, "person"))
    assert giver_of(program, donation_id) == (parish.donor_id, "organisation")
    assert done.title == f"Said who gave {number}"
    program.undo()
    assert giver_of(program, donation_id) == (None, "")
    program.do(set_giver, SetGiver(donation_id, None, "organisation"))
    assert giver_of(program, donation_id) == (None, "organisation")
    program.do(set_giver, SetGiver(donation_id))
    assert giver_of(program, donation_id) == (None, "")


def test_a_giver_must_be_there(program: Program, hands: Hands) -> None:
    _, donation_id = give(hands)
    kept = remember(program)
    program.do(erase_donor, DonorRef(kept.donor_id))
    cases = [
        (SetGiver("nowhere"), "donation.unknown"),
        (SetGiver(donation_id, "nobody"), "donor.unknown"),
        (SetGiver(donation_id, kept.donor_id), "donor.erased"),
    ]
    for request, code in cases:
        with pytest.raises(Refused, match=code):
            program.do(set_giver, request)


def test_wishes_changed_are_undone(program: Program) -> None:
    kept = remember(program)
    changed = NewDonor(HALINA.name, HALINA.contact, HALINA.address, wants_news=True, language="be")
    program.do(change_donor, ChangeDonor(kept.donor_id, changed))
    row = program.read(donor_by_id, kept.donor_id)
    assert (row.wants_receipt, row.wants_news, row.language) == (False, True, "be")
    program.undo()
    row = program.read(donor_by_id, kept.donor_id)
    assert (row.wants_receipt, row.wants_news, row.language) == (True, False, "pl")
    assert row.name == HALINA.name


def test_a_name_changed_stays_and_the_undo_says_so(program: Program, hands: Hands) -> None:
    hands.log()
    kept = remember(program)
    program.do(change_donor, ChangeDonor(kept.donor_id, NewDonor("Halina New", wants_receipt=True)))
    with pytest.raises(Refused, match=r"undo\.not_kept") as refused:
        program.undo()
    said = explain(refused.value.problem)
    assert kept.reference in said
    assert "cannot be undone" in said
    assert program.read(donor_by_id, kept.donor_id).name == "Halina New"
    hands.log()
    program.undo()  # what came after it is undone as ever


def test_nothing_changed_is_no_operation(program: Program) -> None:
    kept = remember(program)
    done = program.do(change_donor, ChangeDonor(kept.donor_id, HALINA))
    assert (done.operation, done.title) == ("", "")


def test_remembering_undone_forgets_the_name(program: Program) -> None:
    kept = remember(program)
    program.undo()
    with pytest.raises(Refused, match=r"donor\.unknown"):
        program.read(donor_by_id, kept.donor_id)
    program.read(settle_log)
    assert_nowhere(program, HALINA)


def test_a_donor_with_gifts_is_not_forgotten_by_undo(program: Program, hands: Hands) -> None:
    done = program.do(remember_donor, HALINA)
    _, donation_id = give(hands)
    program.do(set_giver, SetGiver(donation_id, done.result.donor_id))
    with pytest.raises(Refused, match=r"undo\.blocked"):
        program.do(undo, Undo(done.operation))


def test_erased_keeps_reference_and_kind_alone(program: Program, hands: Hands) -> None:
    kept = remember(program)
    _, donation_id = give(hands)
    program.do(set_giver, SetGiver(donation_id, kept.donor_id))
    done = program.do(erase_donor, DonorRef(kept.donor_id))
    row = program.read(donor_by_id, kept.donor_id)
    assert (row.reference, row.kind, row.erased) == (kept.reference, "person", True)
    assert (row.name, row.contact, row.address, row.language) == ("", "", "", "")
    assert (row.wants_receipt, row.wants_news) == (False, False)
    assert giver_of(program, donation_id) == (kept.donor_id, "person")
    assert kept.reference in done.title
    for action, request in ((erase_donor, DonorRef(kept.donor_id)),):
        with pytest.raises(Refused, match=r"donor\.erased"):
            program.do(action, request)
    with pytest.raises(Refused, match=r"donor\.erased"):
        program.do(change_donor, ChangeDonor(kept.donor_id, HALINA))
    with pytest.raises(Refused, match=r"undo\.not_kept"):
        program.undo()


def assert_nowhere(program: Program, *donors: NewDonor) -> None:
    """No file of the database holds anything of who the donors are."""
    folder = program.database.path.parent
    for file in folder.iterdir():
        held = file.read_bytes().lower()
        for donor in donors:
            for private in (donor.name, donor.contact, donor.address):
                for part in private.splitlines():
                    assert part.lower().encode() not in held, (file.name, part)


def test_no_file_holds_the_name_of_an_erased_donor(program: Program, hands: Hands) -> None:
    """Donors come, change often and go: names grow and shrink over many pages of the file."""
    chance = random.Random(5)
    people = {remember(program, someone(chance)).donor_id: [someone(chance)] for _ in range(60)}
    for _ in range(3):
        for key in chance.sample(list(people), 40):
            people[key].append(someone(chance))
            program.do(change_donor, ChangeDonor(key, people[key][-1]))
    hands.log()
    for key in people:
        program.do(erase_donor, DonorRef(key))
    program.read(settle_log)
    assert_nowhere(program, *(donor for known in people.values() for donor in known))


def someone(chance: random.Random) -> NewDonor:
    """A donor with names that stand nowhere else, some of them long."""

    def words() -> str:
        return f"Name{chance.getrandbits(48):x}" + " more" * chance.choice((0, 2, 50))

    address = "\n".join(f"Street{chance.getrandbits(48):x}" for _ in range(chance.choice((1, 3, 12))))
    return NewDonor(words(), words(), address, wants_news=True)
