"""The tables of the packing bench: what is in the box, what lies loose beside it, what was just sealed."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from aidtracker import i18n
from aidtracker.data.queries.bench import InnerBox, Sealed
from aidtracker.data.queries.stock import StockRow
from aidtracker.i18n import Language
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui import formats, units
from aidtracker.ui.boxes.columns import expiry_tone
from aidtracker.ui.boxes.words import not_weighed, package_name
from aidtracker.ui.table import Column
from aidtracker.ui.widgets import Tone


@dataclass(frozen=True, slots=True)
class InBox:
    """A line of the box in hand: goods, or a box that stands in it."""

    goods: StockRow | None = None
    inner: InnerBox | None = None

    @property
    def id(self) -> str:
        """The key of the lot or of the inner box."""
        return (
            self.goods.lot_id if self.goods is not None else self.inner.id if self.inner is not None else ""
        )

    @property
    def weight_g(self) -> int | None:
        """What it weighs, where that is known."""
        if self.goods is not None:
            return self.goods.weight_g
        return self.inner.gross_g if self.inner is not None else None

    def name(self, language: str) -> str:
        """The goods by name, a box by its kind."""
        if self.goods is not None:
            return self.goods.name(language)
        return package_name(self.inner.package) if self.inner is not None else ""


def donation_of(goods: StockRow) -> str:
    """The number of the donation that a lot came with."""
    return goods.lot.rpartition("/")[0]


def in_box_columns(language: Language) -> tuple[Column[InBox], ...]:
    """Item, quantity, best before, from, weight."""
    return (
        Column(
            QT_TRANSLATE_NOOP("Boxes", "In this box"),
            lambda row: row.name(language),
            width=220,
            stretch=True,
            square=lambda row: row.goods.category if row.goods is not None else "",
            aside=lambda row: row.goods.item_code if row.goods is not None else "",
        ),
        Column(
            QT_TRANSLATE_NOOP("Boxes", "Quantity"),
            lambda row: row.goods.quantity_milli if row.goods is not None else None,
            text=lambda row: _quantity(row.goods) if row.goods is not None else "",
            width=116,
            numeric=True,
        ),
        Column(
            QT_TRANSLATE_NOOP("Boxes", "Best before"),
            lambda row: row.goods.expiry if row.goods is not None else None,
            text=lambda row: formats.month(row.goods.expiry) if row.goods is not None else "",
            width=106,
            tone=lambda row: expiry_tone(row.goods.expiry if row.goods is not None else None),
        ),
        Column(
            QT_TRANSLATE_NOOP("Boxes", "From"),
            lambda row: donation_of(row.goods) if row.goods is not None else "",
            text=lambda row: (
                donation_of(row.goods) if row.goods is not None else row.inner.number if row.inner else ""
            ),
            width=144,
            mono=True,
            muted=True,
        ),
        Column(
            QT_TRANSLATE_NOOP("Boxes", "Weight"),
            lambda row: row.weight_g,
            text=lambda row: formats.weight(row.weight_g) if row.weight_g is not None else not_weighed(),
            width=112,
            numeric=True,
            tone=lambda row: Tone.WARNING if row.weight_g is None else Tone.PLAIN,
        ),
    )


def loose_columns(language: Language) -> tuple[Column[StockRow], ...]:
    """Item, quantity, best before: narrow, for the side."""
    return (
        Column(
            QT_TRANSLATE_NOOP("Boxes", "Item"),
            lambda row: row.name(language),
            width=130,
            stretch=True,
            square=lambda row: row.category,
        ),
        Column(
            QT_TRANSLATE_NOOP("Boxes", "Quantity"),
            lambda row: row.quantity_milli,
            text=_quantity,
            width=98,
            numeric=True,
        ),
        Column(
            QT_TRANSLATE_NOOP("Boxes", "Best before"),
            lambda row: row.expiry,
            text=lambda row: formats.month(row.expiry),
            width=96,
            tone=lambda row: expiry_tone(row.expiry),
        ),
    )


def sealed_columns(zone: tzinfo) -> tuple[Column[Sealed], ...]:
    """Box, sealed, when."""
    return (
        Column("", lambda row: row.number, width=130, stretch=True, mono=True),
        Column(
            "",
            lambda _row: i18n.translate("BoxStates", "sealed"),
            width=80,
            fitted=True,
            tone=lambda _row: Tone.DONE,
        ),
        Column(
            "",
            lambda row: row.at,
            text=lambda row: _when(row, zone),
            width=118,
            numeric=True,
            muted=True,
        ),
    )


def _when(row: Sealed, zone: tzinfo) -> str:
    """The time if that was today, else the day."""
    day = row.at.astimezone(zone).date()
    return formats.clock(row.at, zone) if day == datetime.now(zone).date() else formats.day(day)


def _quantity(row: StockRow) -> str:
    return units.quantity(row.quantity_milli, row.unit)
