"""`document`: a paper as PDF."""

from argparse import Namespace
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

from aidtracker import i18n
from aidtracker.cli.session import Session
from aidtracker.data.queries.shipments import list_shipments
from aidtracker.data.queries.sites import list_sites
from aidtracker.domain.errors import Refused
from aidtracker.i18n import Language
from aidtracker.services.documents import PACKING_LIST, packing_list
from aidtracker.services.program import Program
from aidtracker.services.sending import shipment_id_of

_PAPERS: Mapping[str, str] = {
    PACKING_LIST: "documents:packing_lists",
    "acknowledgement": "receipts:acknowledgements",
    "needs-sheet": "needs_sheets:needs_sheets",
    "receipt": "receipts:receipts",
}
"""What writes each kind of paper: `module:function` within this package."""

_SPOKEN = {"UA": Language.UK, "PL": Language.PL, "BY": Language.BE}


def document(session: Session, asked: Namespace) -> int:
    """Write the papers of one kind."""
    if asked.kind not in _PAPERS:
        raise Refused("document.unknown", kind=asked.kind, known=", ".join(_PAPERS))
    module, _, function = _PAPERS[asked.kind].partition(":")
    written: int = getattr(import_module(f"aidtracker.cli.{module}"), function)(session, asked)
    return written


def named(asked: Namespace) -> list[str]:
    """The numbers that were asked for."""
    return [text.strip() for text in asked.numbers.split(",") if text.strip()]


def packing_lists(session: Session, asked: Namespace) -> int:
    """Write the packing list of each shipment; of several, each gets its number into its file's name."""
    program = session.program
    numbers = named(asked)
    keys = list(dict.fromkeys(program.read(shipment_id_of, number) for number in numbers))
    if not keys:
        raise Refused("number.form", value=asked.numbers)
    target = Path(asked.to)
    written = [_write(program, key, target, asked, several=len(keys) > 1) for key in keys]
    sentence = i18n.translate("Cli", "{file}: packing list of {number}, {status}.")
    session.answer(
        {"files": written},
        [
            sentence.format(file=one["file"], number=one["number"], status=_status(one["revision"]))
            for one in written
        ],
    )
    return 0


def _write(
    program: Program, shipment_id: str, target: Path, asked: Namespace, *, several: bool
) -> dict[str, object]:
    from aidtracker.documents.packing_list_pdf import render
    from aidtracker.documents.page import Paper

    paper = program.read(packing_list, shipment_id)
    number = paper.packing_list.number
    path = target.with_name(f"{target.stem}-{number}{target.suffix}") if several else target
    languages = asked.language or _usual_languages(program, shipment_id)
    content = render(paper.packing_list, languages, Paper.LETTER if asked.paper == "letter" else Paper.A4)
    put(path, content)
    return {
        "file": str(path),
        "number": number,
        "revision": paper.packing_list.revision,
        "content_hash": paper.content_hash,
        "languages": list(languages),
    }


def _usual_languages(program: Program, shipment_id: str) -> tuple[Language, ...]:
    """English, and what is spoken where the goods go."""
    code = next(row.to_code for row in program.read(list_shipments) if row.id == shipment_id)
    country = next(site.country for site in program.read(list_sites) if site.code == code)
    return (Language.EN, *([_SPOKEN[country]] if country in _SPOKEN else []))


def put(path: Path, content: bytes) -> None:
    """Write under another name first: a half-written paper must never look like a whole one."""
    unfinished = path.with_name(f".{path.name}.part")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise Refused("export.cannot_write", file=str(path)) from error


def _status(revision: object) -> str:
    if revision == 0:
        return i18n.translate("Cli", "a draft")
    return i18n.translate("Cli", "revision {number}").format(number=revision)
