"""`trace`, `undo` and `check`: what happened, and whether it all adds up."""

from argparse import Namespace
from collections.abc import Mapping
from datetime import tzinfo

from aidtracker import i18n
from aidtracker.cli.running import tell
from aidtracker.cli.session import Session
from aidtracker.cli.tables import Column, table
from aidtracker.cli.words import plain
from aidtracker.data.queries.history import Step, trace
from aidtracker.data.queries.receipts import number_behind
from aidtracker.data.queries.sites import own_station
from aidtracker.domain.days import zone
from aidtracker.domain.places import Outside
from aidtracker.services.checking import check
from aidtracker.services.history import Undo, undo
from aidtracker.services.messages import explain, operation_title
from aidtracker.services.outside import outside_names
from aidtracker.services.units import unit


def show_path(session: Session, asked: Namespace) -> int:
    """Show where something came from and went; a receipt code stands for its donation."""
    program = session.program
    found = program.read(trace, program.read(number_behind, asked.number))
    station = program.read(own_station)
    here, places = zone(station.timezone if station else ""), _outside_in_words()
    columns = [
        Column(i18n.translate("Cli", "When")),
        Column(i18n.translate("Cli", "What"), gives_way=True),
        Column(i18n.translate("Cli", "Quantity"), figures=True),
        Column(i18n.translate("Cli", "From")),
        Column(i18n.translate("Cli", "To")),
    ]
    session.answer(
        {"number": found.number, "path": [_step(step) for step in found.path]},
        [found.number, *table(columns, [_row(step, here, places) for step in found.path])],
    )
    return 0


def _outside_in_words() -> dict[str, str]:
    """What stands for the outside world in a path, in words; all else there are numbers and codes."""
    names = outside_names(i18n.texts(i18n.current_language()))
    return {reason.name.lower(): names[reason] for reason in Outside}


def _step(step: Step) -> dict[str, object]:
    return {
        "when": step.when.isoformat(),
        "what": step.what,
        "item": step.item,
        "quantity": None if step.quantity is None else plain(step.quantity),
        "unit": step.unit,
        "from": step.from_,
        "to": step.to,
        "document": step.document,
    }


def _row(step: Step, here: tzinfo, places: Mapping[str, str]) -> tuple[str, ...]:
    amount = "" if step.quantity is None else f"{plain(step.quantity)} {unit(step.unit)}"
    return (
        f"{step.when.astimezone(here):%Y-%m-%d %H:%M}",
        operation_title(step.what, step.subject),
        amount,
        places.get(step.from_, step.from_),
        places.get(step.to, step.to),
    )


def undo_last(session: Session, _asked: Namespace) -> int:
    """Take back the last operation of this station."""
    taken_back = session.program.do(undo, Undo()).result
    title = operation_title(taken_back.kind, taken_back.subject)
    session.answer(
        {"operation": taken_back.operation_id, "title": title},
        [i18n.translate("Cli", "Taken back: {title}").format(title=title)],
    )
    return 0


def check_all(session: Session, _asked: Namespace) -> int:
    """Prove the rules; exit code 1, and the first thing wrong on stderr, when one does not hold."""
    report = session.program.read(check)
    found = [
        {"rule": finding.rule, "what": explain(finding.what), "where": finding.where}
        for finding in report.problems
    ]
    lines = [f"{one['rule']}  {one['where']}: {one['what']}" for one in found]
    fine = i18n.translate("Cli", "Every rule holds: nothing appeared, vanished, or is in two places.")
    session.answer({"ok": report.ok, "problems": found}, lines or [fine])
    if report.ok:
        return 0
    tell(
        i18n.translate("Cli", "%n thing(s) wrong in {file}. First: {what}", "", len(found)).format(
            file=session.path, what=found[0]["what"]
        )
    )
    return 1
