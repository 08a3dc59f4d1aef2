"""What the intake page shows, read and put together off the window's thread."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from typing import Any
from uuid import UUID

from aidtracker.data.queries.donations import LineRow
from aidtracker.data.queries.intake import DonationHead, InHand, donation_in_hand
from aidtracker.domain.catalogue import Item
from aidtracker.i18n import Language
from aidtracker.services.intake import goods_findings
from aidtracker.ui import formats
from aidtracker.ui.donations.columns import Logged
from aidtracker.ui.donations.correct_state import fields_of
from aidtracker.ui.donations.draft import Draft, Reading
from aidtracker.ui.donations.known import Known, read_known
from aidtracker.ui.donations.state import LinesTotal, total


@dataclass(frozen=True, slots=True)
class Shown:
    """A donation with its lines, the newest first, their sum, and what is known besides."""

    in_hand: InHand
    rows: tuple[Logged, ...]
    total: LinesTotal
    known: Known


def read_shown(
    read: Callable[..., Any], known: Known | None, number: str, today: date, *, fresh: bool
) -> Shown:
    """Reads it; for the worker. `known` is read where it is not known yet. Raises as `donation_in_hand`."""
    known = known or read_known(read, today)
    in_hand: InHand = read(donation_in_hand, number, fresh=fresh)
    head = in_hand.head
    day, kind = (today, "") if head is None else (head.day, head.donor_kind)
    rows = tuple(known.logged(line, kind, day) for line in reversed(in_hand.lines))
    return Shown(in_hand, rows, total(in_hand.lines), known)


def begun(head: DonationHead, zone: tzinfo) -> datetime | None:
    """When its first line was logged, by its key; None for gifts from lists, which were written later."""
    if head.source:
        return None
    moment = datetime.fromtimestamp((UUID(head.id).int >> 80) / 1000, UTC)
    return moment if moment.astimezone(zone).date() == head.day else None


def as_typed(line: LineRow, item: Item | None, language: Language) -> Draft:
    """A line as if it had just been typed, to log another one like it."""
    name = line.name(language) if item is None else item.name(language)
    fields = fields_of(line, name, formats.locale().decimalPoint())
    return Draft(
        quantity=fields.quantity,
        what=name,
        item=item,
        expiry=fields.expiry,
        condition=fields.condition,
        detail=fields.detail,
        batch=fields.batch,
        weight=fields.weight,
        value=fields.value,
        currency=fields.currency,
        note=fields.note,
        unit="" if item is not None and line.unit == item.unit else line.unit,
    )


def being_typed(item: Item, draft: Draft, reading: Reading, donor_kind: str, known: Known) -> Logged:
    """A line that is only being typed, with what is to be said of it; it has no key."""
    found = goods_findings(
        item, reading.expiry, reading.condition, donor_kind, draft.today, reading.batch, known.rules
    )
    # A date that Enter still asks for is not missing yet.
    if item.expiry_tracked and not draft.expiry.strip():
        found = goods_findings(
            item, known.far_day, reading.condition, donor_kind, draft.today, None, known.rules
        )
    line = LineRow(
        id="",
        position=0,
        item_id=item.key,
        item_code=item.code,
        category=item.category,
        name_en=item.name("en"),
        name_uk=item.names.get("uk", ""),
        name_pl=item.names.get("pl", ""),
        name_be=item.names.get("be", ""),
        flags=";".join(item.flags),
        detail=reading.detail,
        quantity_milli=reading.milli or 0,
        unit=reading.unit or item.unit,
        weight_g=reading.weight_g,
        weight_source="",
        expiry=reading.expiry,
        batch=reading.batch,
        condition=reading.condition,
        note=draft.note,
        findings="",
    )
    return Logged(line, found, known.need_of(item))
