"""Donors who asked to be remembered: the one place that writes who somebody is.

A name stands in its row and nowhere else: the journal, operations, titles and logs know the reference. What
is replaced or erased is overwritten in the file (`data.overwriting`), so that no former name lingers there.
"""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from aidtracker.data.keys import new_key
from aidtracker.data.queries.donors import DonorRow, donor_by_id
from aidtracker.data.tables import Donation, Donor
from aidtracker.domain.donor_references import new_donor_reference
from aidtracker.domain.errors import Refused
from aidtracker.services.work import Work

KINDS = ("person", "organisation")
MOST_TEXT = 300
_PRIVATE = ("name", "contact", "address")


@dataclass(frozen=True, slots=True)
class NewDonor:
    """Who asked to be remembered, and why: a receipt in their name, news of the gift, or an organisation.

    A name or a contact is enough; `language` is a code of ours or empty.
    """

    name: str = ""
    contact: str = ""
    address: str = ""
    kind: str = "person"
    language: str = ""
    wants_receipt: bool = False
    wants_news: bool = False


@dataclass(frozen=True, slots=True)
class Remembered:
    """What stands for the donor from now on."""

    donor_id: str
    reference: str


@dataclass(frozen=True, slots=True)
class ChangeDonor:
    """A donor as they are to be remembered from now on: everything that is not the same is changed."""

    donor_id: str
    donor: NewDonor


@dataclass(frozen=True, slots=True)
class DonorRef:
    """A donor by the key."""

    donor_id: str


@dataclass(frozen=True, slots=True)
class SetGiver:
    """Who gave a donation: a donor, or with `donor_id` None an unnamed `person`, `organisation` or nobody
    said (empty). With a donor their own kind counts.
    """

    donation_id: str
    donor_id: str | None = None
    kind: str = ""


def remember_donor(work: Work, request: NewDonor) -> Remembered:
    """Remember a donor who wishes it.

    Raises `Refused`: `donor.nameless`, `donor.no_wish`, `text.too_long`.
    """
    donor = _checked(request)
    donor_id, reference = new_key(), _free_reference(work.connection)
    work.begin("donor.remember", reference)
    work.journal.insert(Donor, [{"id": donor_id, "reference": reference, **donor}])
    return Remembered(donor_id, reference)


def change_donor(work: Work, request: ChangeDonor) -> None:
    """Change what is remembered of a donor.

    A new name, contact or address cannot be undone, as nobody keeps the old one; it is an operation of its
    own kind, so that the undo says so. Raises as `remember_donor`, and `donor.unknown`, `donor.erased`.
    """
    before = _remembered(work.connection, request.donor_id)
    donor = _checked(request.donor)
    renamed = any(donor[column] != getattr(before, column) for column in _PRIVATE)
    work.begin("donor.rename" if renamed else "donor.change", before.reference)
    work.journal.update(Donor, request.donor_id, **donor)


def erase_donor(work: Work, request: DonorRef) -> None:
    """Forget who a donor is. The reference stays and with it the sums of what was given.

    Name, contact and address are blanked and overwritten in the file. The wishes and the language go too:
    without an address nobody can meet the first, and the second narrows down who it was. The kind stays, as
    figures by persons and organisations would change otherwise.

    What still holds the name: the write-ahead log and the program's own copies until `safety.forget_older`
    has run; copies that somebody keeps elsewhere; papers and exports that somebody made with the name on;
    the disk's own spare blocks. Nothing here can reach the last three.
    """
    before = _remembered(work.connection, request.donor_id)
    work.begin("donor.erase", before.reference)
    blank = dict.fromkeys(_PRIVATE, "")
    forgotten = {**blank, "language": "", "wants_receipt": False, "wants_news": False}
    work.journal.update(Donor, request.donor_id, **forgotten, erased=True)


def set_giver(work: Work, request: SetGiver) -> None:
    """Say who gave a donation, or that nobody is to know.

    Raises `Refused`: `donation.unknown`, `donor.unknown`, `donor.erased`.
    """
    if request.kind not in ("", *KINDS):
        raise ValueError(f"no kind of donor: {request.kind}")
    number = work.connection.scalar(
        select(Donation.number).where(Donation.id == request.donation_id, Donation.stands())
    )
    if number is None:
        raise Refused("donation.unknown")
    kind = request.kind
    if request.donor_id is not None:
        kind = _remembered(work.connection, request.donor_id).kind
    work.begin("donation.giver", number)
    work.journal.update(Donation, request.donation_id, donor_id=request.donor_id, donor_kind=kind)


def _checked(donor: NewDonor) -> dict[str, str | bool]:
    """The columns of a donor as they are stored."""
    name, contact, address = (" ".join(text.split()) for text in (donor.name, donor.contact, donor.address))
    if donor.kind not in KINDS:
        raise ValueError(f"no kind of donor: {donor.kind}")
    if not name and not contact:
        raise Refused("donor.nameless", "name")
    if donor.kind == "person" and not (donor.wants_receipt or donor.wants_news):
        raise Refused("donor.no_wish", "wishes")
    for about, text in (("name", name), ("contact", contact), ("address", address)):
        if len(text) > MOST_TEXT:
            raise Refused("text.too_long", about, most=MOST_TEXT)
    return {
        "name": name,
        "contact": contact,
        "address": address,
        "kind": donor.kind,
        "language": donor.language,
        "wants_receipt": donor.wants_receipt,
        "wants_news": donor.wants_news,
    }


def _remembered(connection: Connection, donor_id: str) -> DonorRow:
    donor = donor_by_id(connection, donor_id)
    if donor.erased:
        raise Refused("donor.erased", reference=donor.reference)
    return donor


def _free_reference(connection: Connection) -> str:
    while True:
        reference = new_donor_reference()
        if connection.scalar(select(Donor.id).where(Donor.reference == reference)) is None:
            return reference
