"""Papers for who gave: the receipt, without name or value, and the letter of acknowledgement (USA)."""

from dataclasses import dataclass, replace

from sqlalchemy import Connection

from aidtracker.data.queries.donations import LineRow, donation_lines
from aidtracker.data.queries.donors import DonorRow, donor_by_id
from aidtracker.data.queries.receipts import ReceiptRow, donation_on_receipt
from aidtracker.data.queries.sites import SiteRow, site_by_id
from aidtracker.documents.packing_list import Party
from aidtracker.documents.page import Paper
from aidtracker.documents.receipt import Acknowledgement, GivenLine, Receipt, Slip
from aidtracker.i18n import Language
from aidtracker.services.documents import tax_id_of

_LETTER = ("US", "CA")
"""Countries where paper is cut in inches."""
_SPOKEN = {"UA": Language.UK, "PL": Language.PL, "BY": Language.BE}


@dataclass(frozen=True, slots=True)
class ReceiptPaper:
    """A receipt, the language that the donor asked for, else that of the site's country, and the slip that is
    usual there.
    """

    receipt: Receipt
    language: Language
    slip: Slip


@dataclass(frozen=True, slots=True)
class LetterPaper:
    """A letter, its language as that of a receipt, and the sheet that is usual where the site is."""

    letter: Acknowledgement
    language: Language
    paper: Paper


def receipt(connection: Connection, number: str) -> ReceiptPaper:
    """The receipt of the donation with this number or receipt code.

    Raises as `donation_on_receipt`.
    """
    found = donation_on_receipt(connection, number)
    site, donor = site_by_id(connection, found.site_id), _donor(connection, found)
    slip = Slip.HALF_LETTER if site.country in _LETTER else Slip.A5
    return ReceiptPaper(_receipt(connection, found, site), _language(donor, site), slip)


def acknowledgement(connection: Connection, number: str) -> LetterPaper:
    """The letter for the donation with this number or receipt code; it names the donor only where they asked
    for a receipt in their name. Raises as `receipt`.
    """
    found = donation_on_receipt(connection, number)
    site, donor = site_by_id(connection, found.site_id), _donor(connection, found)
    letter = Acknowledgement(_receipt(connection, found, site))
    if donor is not None and donor.wants_receipt:
        letter = replace(letter, donor=donor.name, address=donor.address)
    paper = Paper.LETTER if site.country in _LETTER else Paper.A4
    return LetterPaper(letter, _language(donor, site), paper)


def _donor(connection: Connection, found: ReceiptRow) -> DonorRow | None:
    return None if found.donor_id is None else donor_by_id(connection, found.donor_id)


def _receipt(connection: Connection, found: ReceiptRow, site: SiteRow) -> Receipt:
    return Receipt(
        number=found.number,
        code=found.code,
        day=found.day,
        site=_site(site),
        lines=tuple(_line(row) for row in donation_lines(connection, found.id)),
    )


def _site(site: SiteRow) -> Party:
    """The organisation as donors write to it: without the country, which they are in."""
    place = [site.place] if site.place and site.place not in site.address else []
    lines = [line.strip() for line in (*site.address.splitlines(), *place)]
    return Party(
        name=site.name,
        address=tuple(line for line in lines if line and line != site.name),
        tax_ids=tuple(tax_id_of(text) for text in site.tax_id.split(",") if text.strip()),
        contact=site.contact,
    )


def _line(row: LineRow) -> GivenLine:
    """A line in words for the giver; bags that nobody looked into are told by their kind. Notes stay ours."""
    names = {language.value: row.name(language.value) for language in Language}
    return GivenLine(names, row.quantity_milli, row.unit, row.detail, row.condition)


def _language(donor: DonorRow | None, site: SiteRow) -> Language:
    if donor is not None and donor.language in list(Language):
        return Language(donor.language)
    return _SPOKEN.get(site.country, Language.EN)
