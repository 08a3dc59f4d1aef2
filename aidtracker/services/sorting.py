"""Sorting out later what came in quickly: bags and boxes of a kind, and things that have no item yet."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import select

from aidtracker.data.keys import new_key
from aidtracker.data.ledger import Move, post
from aidtracker.data.queries.intake import goods_of_item
from aidtracker.data.queries.to_sort import last_taken_at
from aidtracker.data.tables import Alias, Lot
from aidtracker.domain.errors import Refused
from aidtracker.domain.places import Outside
from aidtracker.domain.quantities import MOST, milli_to_quantity, quantity_to_milli
from aidtracker.domain.text import fold
from aidtracker.services.donations import (
    MOST_TEXT,
    Giving,
    Line,
    LineLogged,
    StandingDonation,
    add_lots,
    checked_milli,
    findings_of,
    line_columns,
    line_weight,
    open_donation,
    standing_donation,
)
from aidtracker.services.line_places import StandingLine, line_with, moves_back, standing_line
from aidtracker.services.work import Work


@dataclass(frozen=True, slots=True)
class LogRough:
    """So many bags or boxes (`unit`: `XBG`, `XBX` …) of a category, what they weigh together, and a note.

    Without `donation_id` a new donation begins at the own site today, given by whom the rest says.
    """

    category: str
    packages: int
    unit: str = "XBG"
    weight_g: int | None = None
    note: str = ""
    donation_id: str | None = None
    donor_id: str | None = None
    donor_kind: str = ""


@dataclass(frozen=True, slots=True)
class SortRough:
    """So many of the packages of a rough line turned out to be these lines.

    With 0 packages the lines are more of what was in those taken apart before: each can be saved at once.
    """

    lot_id: str
    packages: int
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Sorted:
    """The lines that packages turned out to be, and how many packages still wait."""

    number: str
    lot_ids: tuple[str, ...]
    packages_left: int


@dataclass(frozen=True, slots=True)
class MatchLine:
    """A line logged as text is this item; with `learn` its text is a name of the item from now on."""

    lot_id: str
    item_id: str
    learn: bool = False


def log_rough(work: Work, request: LogRough) -> LineLogged:
    """Save that bags or boxes came; what is in them is said later, by `sort_rough`."""
    if not request.category:
        raise Refused("donation.no_category", "category")
    if len(request.note) > MOST_TEXT:
        raise Refused("text.too_long", "note", most=MOST_TEXT)
    if request.weight_g is not None and not 0 <= request.weight_g <= MOST * 1000:
        raise Refused("weight.out_of_range", "weight")
    milli = _packages(request.packages)
    giving = Giving(donor_id=request.donor_id, donor_kind=request.donor_kind)
    donation = open_donation(work, "donation.rough", request.donation_id, giving)
    columns: Mapping[str, Any] = {
        "category": request.category,
        "rough": True,
        "quantity_milli": milli,
        "unit": request.unit,
        "weight_g": request.weight_g,
        "weight_source": "stated" if request.weight_g is not None else "",
        "note": request.note.strip(),
    }
    (lot_id,) = add_lots(work, donation, [columns])
    post(work.journal, [Move(lot_id, Outside.DONOR, donation.site_id, milli)], work.now)
    return LineLogged(donation.id, donation.number, lot_id, donation.receipt_code)


def sort_rough(work: Work, request: SortRough) -> Sorted:
    """Take packages of a rough line apart: they go back to the giver as far as the books are concerned, and
    what was in them comes in the same donation, where the packages were. Nothing is counted twice.

    The rest of the packages wait on, with their part of the weight; the line goes with the last of them.
    """
    line = line_with(work.connection, request.lot_id)
    if not line.rough:
        raise Refused("sorting.not_rough", number=line.number)
    if not request.lines:
        raise Refused("sorting.no_lines", number=line.number)
    taken = _packages(request.packages) if request.packages else 0
    back, at = _packages_back(work, line, taken)
    donation = standing_donation(work.connection, line.donation_id)
    work.begin("donation.sort", line.number)
    lots = _lines_found(work, request, donation)
    moves = [Move(key, Outside.DONOR, at, milli) for key, milli in lots.items()]
    post(work.journal, [*back, *moves], work.now)
    left = 0 if line.gone else line.milli - taken
    if taken:
        _leave_rest(work, line.id, line.milli, left)
    else:
        # Opening the packages is undone only after all that came out of them.
        work.journal.update(Lot, line.id, operation_id=work.journal.operation_id)
    return Sorted(line.number, tuple(lots), left // 1000)


def match_line(work: Work, request: MatchLine) -> None:
    """Say which item of the catalogue a free text is. The text stays with the line."""
    line = standing_line(work.connection, request.lot_id)
    row = work.connection.execute(select(Lot.__table__).where(Lot.id == line.id)).one()
    item = goods_of_item(work.connection, request.item_id)
    if item is None:
        raise Refused("donation.item_gone", "item")
    if row.rough:
        raise Refused("sorting.is_rough", number=line.number)
    if row.item_id is not None:
        raise Refused("sorting.has_item", number=line.number)
    donation = standing_donation(work.connection, line.donation_id)
    stated = row.weight_g if row.weight_source == "stated" else None
    weight_g, source = line_weight(stated, row.unit, row.quantity_milli, item.unit, item.unit_weight_g)
    said = Line(
        quantity=milli_to_quantity(row.quantity_milli),
        expiry=row.expiry,
        condition=row.condition,
        batch=row.batch,
    )
    work.begin("donation.match", line.number)
    work.journal.update(
        Lot,
        line.id,
        item_id=item.key,
        weight_g=weight_g,
        weight_source=source,
        findings=findings_of(work, item, said, donation),
    )
    if request.learn:
        _learn(work, row.text, item.key)


def _packages(packages: int) -> int:
    """A number of packages as stored."""
    return quantity_to_milli(Decimal(packages), "packages")


def _packages_back(work: Work, line: StandingLine, taken: int) -> tuple[list[Move], str]:
    """How packages go back to the giver, and the site where they were; of those taken before only that."""
    if not taken:
        at = last_taken_at(work.connection, line.id)
        if at is None:
            raise Refused("sorting.none_open", "packages", number=line.number)
        return [], at
    if line.gone:
        raise Refused("donation.line_unknown")
    if taken > line.milli:
        raise Refused("sorting.not_so_many", "packages", left=line.milli // 1000, number=line.number)
    back = moves_back(work.connection, line, taken)
    at, *others = {move.from_id for move in back if move.to_id == Outside.DONOR}
    if others:
        raise Refused("sorting.two_places", "packages", number=line.number)
    return back, at


def _lines_found(work: Work, request: SortRough, donation: StandingDonation) -> dict[str, int]:
    """Write the lots that packages turned out to be; gives their keys, each with its thousandths."""
    columns = [
        {**line_columns(work, line, checked_milli(line), donation), "sorted_from": request.lot_id}
        for line in request.lines
    ]
    keys = add_lots(work, donation, columns)
    return {key: row["quantity_milli"] for key, row in zip(keys, columns, strict=True)}


def _leave_rest(work: Work, lot_id: str, before: int, left: int) -> None:
    """Packages that still wait keep their part of the weight, to the gram; without any the line goes."""
    if not left:
        work.journal.update(Lot, lot_id, retracted=True)
        return
    weight_g = work.connection.scalar(select(Lot.weight_g).where(Lot.id == lot_id))
    rest_g = None if weight_g is None else weight_g - part_of_weight(weight_g, before - left, before)
    work.journal.update(Lot, lot_id, quantity_milli=left, weight_g=rest_g)


def part_of_weight(weight_g: int, taken: int, of: int) -> int:
    """The grams of `taken` packages out of so many; what stays has the rest, so that none is ever lost."""
    return weight_g * taken // of


def _learn(work: Work, text: str, item_id: str) -> None:
    """Remember a text as another name of an item, once."""
    known = work.connection.scalars(select(Alias.alias).where(Alias.item_id == item_id, Alias.stands()))
    if fold(text) not in map(fold, known):
        row = {"id": new_key(), "item_id": item_id, "language": "", "alias": text}
        work.journal.insert(Alias, [row])
