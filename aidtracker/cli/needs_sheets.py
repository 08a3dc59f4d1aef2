"""`document needs-sheet`: what a site needs today and what it cannot take, for the wall."""

from argparse import Namespace
from pathlib import Path

from aidtracker import i18n
from aidtracker.cli.documents import named, put
from aidtracker.cli.session import Session
from aidtracker.data.queries.sites import site_by_code
from aidtracker.domain.days import zone
from aidtracker.domain.errors import Refused
from aidtracker.services.needs_sheet import needs_sheet


def needs_sheets(session: Session, asked: Namespace) -> int:
    """Write the sheet of each site; of several, each gets its code into its file's name."""
    from aidtracker.documents.needs_sheet_pdf import render
    from aidtracker.documents.page import Paper

    program, target = session.program, Path(asked.to)
    sites = [program.read(site_by_code, code) for code in dict.fromkeys(named(asked))]
    if not sites:
        raise Refused("site.unknown", "site", code=asked.numbers)
    languages = asked.language or (i18n.current_language(),)
    paper = Paper.LETTER if asked.paper == "letter" else Paper.A4
    files = []
    for site in sites:
        sheet = program.read(needs_sheet, site, program.clock().astimezone(zone(site.timezone)).date())
        several = len(sites) > 1
        path = target.with_name(f"{target.stem}-{site.code}{target.suffix}") if several else target
        put(path, render(sheet, languages, paper))
        files.append({"file": str(path), "site": site.code, "languages": [str(one) for one in languages]})
    sentence = i18n.translate("Cli", "{file}: needs sheet of {site}.")
    session.answer({"files": files}, [sentence.format(file=one["file"], site=one["site"]) for one in files])
    return 0
