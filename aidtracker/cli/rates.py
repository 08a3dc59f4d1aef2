"""`rate`: exchange rates, typed one at a time, from a sheet, or listed."""

from argparse import Namespace
from decimal import Decimal
from pathlib import Path

from aidtracker import i18n
from aidtracker.cli.running import tell
from aidtracker.cli.session import Session
from aidtracker.cli.tables import Column, table
from aidtracker.data.queries.rates import RateRow, list_rates
from aidtracker.services.rates import SetRate, import_rates, set_rate


def rate(session: Session, asked: Namespace) -> int:
    """Keep what was said, or show what there is."""
    if asked.sheet:
        _take_in(session, Path(asked.sheet), asked.source)
    elif asked.day is not None:
        _keep(session, asked)
    else:
        _show(session)
    return 0


def _keep(session: Session, asked: Namespace) -> None:
    session.program.do(
        set_rate, SetRate(asked.day, asked.from_currency, asked.to_currency, asked.rate, asked.source)
    )
    said = SetRate(
        asked.day, asked.from_currency.upper(), asked.to_currency.upper(), asked.rate, asked.source
    )
    line = _line(said.day.isoformat(), said.from_currency, said.to_currency, said.rate)
    session.answer(_document(said), [f"{line} ({said.source})"])


def _line(day: str, first: str, second: str, number: Decimal) -> str:
    return f"{day}: 1 {first} = {number:f} {second}"


def _take_in(session: Session, path: Path, source: str) -> None:
    taken = import_rates(session.program, path, source)
    for row in taken.not_taken:
        tell(i18n.translate("Cli", "row {row}: {reason}").format(row=row.row, reason=row.reason))
    not_taken = [{"row": row.row, "column": row.value, "reason": row.reason} for row in taken.not_taken]
    session.answer(
        {"file": path.name, "written": taken.written, "known": taken.known, "not_taken": not_taken},
        [
            i18n.translate("Cli", "{file}: {written} rates kept, {known} known already.").format(
                file=path.name, written=taken.written, known=taken.known
            )
        ],
    )


def _show(session: Session) -> None:
    rows = session.program.read(list_rates)
    columns = [
        Column(i18n.translate("Cli", "Day")),
        Column(i18n.translate("Cli", "From")),
        Column(i18n.translate("Cli", "To")),
        Column(i18n.translate("Cli", "Rate"), figures=True),
        Column(i18n.translate("Cli", "Source"), gives_way=True),
    ]
    lines = table(
        columns,
        [
            (row.day.isoformat(), row.from_currency, row.to_currency, f"{row.rate:f}", row.source)
            for row in rows
        ],
    )
    session.answer(
        [_document(row) for row in rows], lines if rows else [i18n.translate("Cli", "Nothing there yet.")]
    )


def _document(row: SetRate | RateRow) -> dict[str, str]:
    return {
        "day": row.day.isoformat(),
        "from": row.from_currency,
        "to": row.to_currency,
        "rate": f"{row.rate:f}",
        "source": row.source,
    }
