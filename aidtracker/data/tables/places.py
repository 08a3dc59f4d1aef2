"""Holders, sites, stations and what this installation knows of itself."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from aidtracker.data.tables.base import Base, Keyed, Stamped, one_of, table_args
from aidtracker.domain.places import HolderKind, SiteKind


class Holder(Keyed, Base):
    """Anything that goods or boxes can be in; a site, box or shipment has the same key as its holder."""

    __tablename__ = "holders"
    __table_args__ = table_args(one_of("kind", HolderKind))

    kind: Mapped[str]


class Site(Stamped, Base):
    """A place that holds goods."""

    __tablename__ = "sites"
    __table_args__ = table_args(one_of("kind", SiteKind))

    id: Mapped[str] = mapped_column(ForeignKey("holders.id"), primary_key=True)
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    kind: Mapped[str]
    place: Mapped[str] = mapped_column(default="")
    country: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    contact: Mapped[str] = mapped_column(default="")
    tax_id: Mapped[str] = mapped_column(default="")
    timezone: Mapped[str] = mapped_column(default="")


class Station(Stamped, Base):
    """One installation of the program; its code starts every number it gives out."""

    __tablename__ = "stations"

    code: Mapped[str] = mapped_column(unique=True)
    site_id: Mapped[str] = mapped_column(ForeignKey("sites.id"))


class Local(Base):
    """What belongs to this file alone and never travels: which station it is, its language and look."""

    __tablename__ = "local"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class Counter(Base):
    """The last running number given out, for each station and kind of number."""

    __tablename__ = "counters"

    station_id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    last: Mapped[int]
