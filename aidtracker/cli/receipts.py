"""`document receipt` and `document acknowledgement`: papers for who gave."""

from argparse import Namespace
from pathlib import Path
from typing import Protocol

from aidtracker import i18n
from aidtracker.cli.documents import named, put
from aidtracker.cli.session import Session
from aidtracker.documents.page import Paper
from aidtracker.documents.receipt import Receipt, Slip
from aidtracker.domain.errors import Refused
from aidtracker.i18n import Language
from aidtracker.services.receipts import acknowledgement, receipt

Drawn = tuple[Receipt, Language, bytes]
"""What a paper is about, its language and the file."""


class _Draw(Protocol):
    def __call__(self, session: Session, asked: Namespace, number: str) -> Drawn:
        """The paper for one donation."""


def receipts(session: Session, asked: Namespace) -> int:
    """Write the receipt of each donation, asked for by number or receipt code."""
    return _write_all(session, asked, _receipt, i18n.translate("Cli", "{file}: receipt {number}."))


def acknowledgements(session: Session, asked: Namespace) -> int:
    """Write the letter for each donation, asked for by number or receipt code."""
    sentence = i18n.translate("Cli", "{file}: letter of acknowledgement for {number}.")
    return _write_all(session, asked, _acknowledgement, sentence)


def _write_all(session: Session, asked: Namespace, draw: _Draw, sentence: str) -> int:
    """Of several, each gets its number into its file's name. Every one is drawn before one is written."""
    numbers, target = list(dict.fromkeys(named(asked))), Path(asked.to)
    if not numbers:
        raise Refused("number.form", value=asked.numbers)
    drawn = [draw(session, asked, number) for number in numbers]
    files = []
    for about, language, content in drawn:
        several = len(drawn) > 1
        path = target.with_name(f"{target.stem}-{about.number}{target.suffix}") if several else target
        put(path, content)
        files.append(
            {"file": str(path), "number": about.number, "code": about.code, "language": language.value}
        )
    session.answer(
        {"files": files}, [sentence.format(file=one["file"], number=one["number"]) for one in files]
    )
    return 0


def _receipt(session: Session, asked: Namespace, number: str) -> Drawn:
    from aidtracker.documents.receipt_pdf import render

    paper = session.program.read(receipt, number)
    language = _language(asked) or paper.language
    slip = Slip(asked.paper) if asked.paper else paper.slip
    return paper.receipt, language, render(paper.receipt, language, slip)


def _acknowledgement(session: Session, asked: Namespace, number: str) -> Drawn:
    from aidtracker.documents.acknowledgement_pdf import render

    paper = session.program.read(acknowledgement, number)
    language = _language(asked) or paper.language
    sheet = {"a4": Paper.A4, "letter": Paper.LETTER}.get(asked.paper, paper.paper)
    return paper.letter.receipt, language, render(paper.letter, language, sheet)


def _language(asked: Namespace) -> Language | None:
    """These papers are in one language; of two that were asked for it is the first."""
    languages: tuple[Language, ...] = asked.language or ()
    return languages[0] if languages else None
