"""A donor's name is in its row and nowhere else: journal, operations, titles, exports, copies of the log."""

import zipfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from sqlalchemy import text

from aidtracker.data.overwriting import settle_log
from aidtracker.data.queries.donors import list_donors
from aidtracker.data.tables import Base
from aidtracker.documents import acknowledgement_pdf, receipt_pdf
from aidtracker.domain.errors import Refused
from aidtracker.i18n import Language
from aidtracker.services.donors import (
    ChangeDonor,
    DonorRef,
    NewDonor,
    SetGiver,
    change_donor,
    erase_donor,
    remember_donor,
    set_giver,
)
from aidtracker.services.exports import Export, ExportRequest, export
from aidtracker.services.program import Program
from aidtracker.services.receipts import acknowledgement, receipt
from tests.services.hands import Hands

OLD = NewDonor(
    "Qwxzname Oldovna", "qwxzname@old.example", "7 Qwxzname Old Street", wants_receipt=True, wants_news=True
)
NEW = NewDonor(
    "Qwxzname Newovna", "qwxzname@new.example", "9 Qwxzname New Street", wants_receipt=True, language="uk"
)
SECRET = b"qwxzname"
"""In every private text, and nowhere else."""


@pytest.fixture
def donor(program: Program, hands: Hands) -> tuple[str, str, list[str]]:
    """A donor who gave, and whose name was changed: key, number of the donation, titles of what was done."""
    remembered = program.do(remember_donor, OLD)
    lot = hands.log("3", "Blankets")
    with program.database.reading() as connection:
        donation_id, number = connection.execute(
            text(
                "SELECT d.id, d.number FROM lots l JOIN donations d ON d.id = donation_id WHERE l.id = :lot"
            ),
            {"lot": lot},
        ).one()
    key = remembered.result.donor_id
    given = program.do(set_giver, SetGiver(donation_id, key))
    changed = program.do(change_donor, ChangeDonor(key, NEW))
    return key, number, [remembered.title, given.title, changed.title]


def told_in_tables(program: Program) -> Iterator[tuple[str, str]]:
    """Every value of every table but the donors', with where it stands."""
    with program.database.reading() as connection:
        for name in Base.metadata.tables:
            if name != "donors":
                for row in connection.execute(text(f"SELECT * FROM {name}")).mappings():  # noqa: S608 - our own names
                    yield from ((f"{name}.{column}", str(value)) for column, value in row.items())


def test_no_other_table_and_no_title_knows_the_name(
    program: Program, donor: tuple[str, str, list[str]]
) -> None:
    _, _, titles = donor
    values = list(told_in_tables(program))
    assert {where for where, _ in values} >= {"changes.rows", "operations.subject", "operations.note"}
    assert not [where for where, value in values if SECRET in value.lower().encode()]
    assert not [title for title in titles if SECRET in title.lower().encode()]


def content(path: Path) -> bytes:
    """What a spreadsheet holds, unpacked."""
    if path.suffix != ".xlsx":
        return path.read_bytes().lower()
    with zipfile.ZipFile(path) as book:
        return b"".join(book.read(name) for name in book.namelist()).lower()


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_no_export_tells_who_gave(
    program: Program, donor: tuple[str, str, list[str]], tmp_path: Path, suffix: str
) -> None:
    del donor
    written = 0
    for what, language in product(Export, (Language.EN, Language.UK)):
        path = tmp_path / f"{what}-{language}{suffix}"
        export(program, ExportRequest(what, path, language=language))
        assert SECRET not in content(path), path.name
        written += 1
    assert written >= 14
    assert b"blankets" in content(tmp_path / f"donations-en{suffix}")


def test_an_export_that_asked_for_donors_tells_what_stands_for_them(
    program: Program, donor: tuple[str, str, list[str]], tmp_path: Path
) -> None:
    (remembered,) = program.read(list_donors)
    for what in (Export.DONATIONS, Export.TREASURER):
        path = tmp_path / f"{what}.csv"
        export(program, ExportRequest(what, path, with_donors=True, language=Language.EN))
        assert b"donor reference" in content(path)
        assert remembered.reference.lower().encode() in content(path)
        assert SECRET not in content(path)


def test_papers_tell_the_name_on_the_page_of_the_letter_alone(
    program: Program, donor: tuple[str, str, list[str]]
) -> None:
    _, number, _ = donor
    slip = program.read(receipt, number)
    letter = program.read(acknowledgement, number)
    assert SECRET not in repr(slip).lower().encode()
    assert SECRET in repr(letter).lower().encode()
    assert SECRET not in receipt_pdf.render(slip.receipt, slip.language).lower()
    # The page is compressed; what the file says of itself is not.
    assert SECRET not in acknowledgement_pdf.render(letter.letter).lower()


def test_a_refusal_does_not_repeat_the_name(program: Program) -> None:
    with pytest.raises(Refused) as refused:
        program.do(remember_donor, NewDonor("Qwxzname " * 100, wants_news=True))
    assert SECRET not in str(refused.value).lower().encode()


def test_after_erasing_no_file_holds_any_of_the_names(
    program: Program, donor: tuple[str, str, list[str]], tmp_path: Path
) -> None:
    key, number, _ = donor
    folder = program.database.path.parent
    assert any(SECRET in file.read_bytes().lower() for file in folder.iterdir() if file.is_file())
    program.do(erase_donor, DonorRef(key))
    program.read(settle_log)
    for file in folder.iterdir():
        assert SECRET not in file.read_bytes().lower(), file.name
    for what in Export:
        export(program, ExportRequest(what, tmp_path / f"{what}.csv", with_donors=what == "donations"))
        assert SECRET not in content(tmp_path / f"{what}.csv")
    assert SECRET not in repr(program.read(acknowledgement, number)).lower().encode()


def test_the_log_is_empty_after_settling(program: Program, donor: tuple[str, str, list[str]]) -> None:
    key, _, _ = donor
    log = program.database.path.with_name(f"{program.database.path.name}-wal")
    program.do(erase_donor, DonorRef(key))
    assert SECRET in log.read_bytes().lower()  # why it has to be settled
    program.read(settle_log)
    assert not log.exists() or log.stat().st_size == 0
