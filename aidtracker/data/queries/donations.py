"""Donations and their lines."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, case, func, select

from aidtracker.data.category_names import category_name
from aidtracker.data.tables import Donation, Import, Item, Lot, Site
from aidtracker.data.tables.base import not_set


@dataclass(frozen=True, slots=True)
class DonationRow:
    """A donation in a list. `weight_g` is what is known of it, `unweighed` how many lines are not."""

    id: str
    number: str
    day: date
    site: str
    lines: int
    weight_g: int
    unweighed: int
    unsorted: int
    finished: bool
    source: str
    note: str


@dataclass(frozen=True, slots=True)
class LineRow:
    """A line of a donation as it was logged. Free text has only the English name; a `rough` line, bags or
    boxes of a category that nobody has looked into yet, has none.
    """

    id: str
    position: int
    item_id: str
    item_code: str
    category: str
    name_en: str
    name_uk: str
    name_pl: str
    name_be: str
    flags: str
    detail: str
    quantity_milli: int
    unit: str
    weight_g: int | None
    weight_source: str
    expiry: date | None
    batch: str
    condition: str
    note: str
    findings: str
    rough: bool = False
    typed: str = ""
    text: str = ""
    value_minor: int | None = None
    currency: str = ""
    origin: str = ""

    def name(self, language: str) -> str:
        """The name in a language, in English where there is none, else that of the category."""
        named = str(getattr(self, f"name_{language}", "")) or self.name_en
        return named or category_name(self.category, language)


def list_donations(connection: Connection) -> list[DonationRow]:
    """All donations, the newest first."""
    lines = (
        select(
            Lot.donation_id,
            func.count().label("lines"),
            func.coalesce(func.sum(Lot.weight_g), 0).label("weight_g"),
            func.sum(case((Lot.weight_g.is_(None), 1), else_=0)).label("unweighed"),
            func.sum(case((Lot.item_id.is_(None), 1), else_=0)).label("unsorted"),
        )
        .where(Lot.stands())
        .group_by(Lot.donation_id)
        .subquery()
    )
    rows = connection.execute(
        select(
            Donation.id,
            Donation.number,
            Donation.day,
            Site.code.label("site"),
            func.coalesce(lines.c.lines, 0).label("lines"),
            func.coalesce(lines.c.weight_g, 0).label("weight_g"),
            func.coalesce(lines.c.unweighed, 0).label("unweighed"),
            func.coalesce(lines.c.unsorted, 0).label("unsorted"),
            Donation.finished,
            func.coalesce(Import.file, "").label("source"),
            Donation.note,
        )
        .join(Site, Site.id == Donation.site_id)
        .outerjoin(lines, lines.c.donation_id == Donation.id)
        .outerjoin(Import, Import.id == Donation.import_id)
        .where(Donation.stands())
        .order_by(Donation.id.desc())
    )
    return [DonationRow(**row) for row in rows.mappings()]


def donation_lines(connection: Connection, donation_id: str, lot_id: str = "") -> list[LineRow]:
    """The lines of a donation, in the order in which they were logged; with `lot_id` only that one."""
    rows = connection.execute(
        select(
            Lot.id,
            Lot.position,
            func.coalesce(Lot.item_id, "").label("item_id"),
            func.coalesce(Item.code, "").label("item_code"),
            func.coalesce(Item.category, Lot.category).label("category"),
            func.coalesce(Item.name_en, Lot.text).label("name_en"),
            func.coalesce(Item.name_uk, "").label("name_uk"),
            func.coalesce(Item.name_pl, "").label("name_pl"),
            func.coalesce(Item.name_be, "").label("name_be"),
            func.coalesce(Item.flags, "").label("flags"),
            Lot.detail,
            Lot.quantity_milli,
            Lot.unit,
            Lot.weight_g,
            Lot.weight_source,
            Lot.expiry,
            Lot.batch,
            Lot.condition,
            Lot.note,
            Lot.findings,
            Lot.rough,
            Lot.typed,
            Lot.text,
            Lot.value_minor,
            Lot.currency,
            Lot.origin,
        )
        .outerjoin(Item, Item.id == Lot.item_id)
        .where(Lot.donation_id == donation_id, Lot.stands(), *([Lot.id == lot_id] if lot_id else []))
        .order_by(Lot.position)
    )
    return [LineRow(**row) for row in rows.mappings()]


def unfinished_donation(connection: Connection, site_id: str) -> str | None:
    """The key of the donation that was being logged when the program stopped, the newest of them."""
    return connection.scalar(
        select(Donation.id)
        .where(Donation.site_id == site_id, not_set(Donation.finished), Donation.stands())
        .order_by(Donation.id.desc())
        .limit(1)
    )
