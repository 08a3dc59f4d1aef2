"""What a packing list says (UN/CEFACT document 271), as frozen data: the one source of every paper of a
shipment.

Weights are whole grams, lengths whole millimetres, quantities thousandths of their unit, money hundredths of
its currency. `None` is "not known" and is said on the paper; an empty text is "nothing to say" and is left
out. A donor has no place here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from aidtracker.documents import snapshot


@dataclass(frozen=True, slots=True)
class TaxId:
    """A number by which an authority knows a party: EIN, NIP, EORI, EDRPOU."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Party:
    """An organisation named on the paper. `address` holds its lines as they are printed."""

    name: str
    address: tuple[str, ...] = ()
    tax_ids: tuple[TaxId, ...] = ()
    contact: str = ""


class Mode(StrEnum):
    """How the goods travel; it decides what the transport document and the conveyance are called."""

    ROAD = "road"
    AIR = "air"
    SEA = "sea"
    RAIL = "rail"


@dataclass(frozen=True, slots=True)
class Transport:
    """The carriage. `conveyance` is the vehicle's plates, the flight or the vessel; `waybill` its CMR, AWB
    or BL number.
    """

    mode: Mode | None = None
    carrier: str = ""
    waybill: str = ""
    conveyance: str = ""
    loading: str = ""
    discharge: str = ""
    country: str = ""
    leaves: date | None = None
    arrives: date | None = None
    container: str = ""
    seal: str = ""
    terms: str = ""


@dataclass(frozen=True, slots=True)
class References:
    """Numbers of other papers. `export` is the AES ITN or the exemption legend, `recipient_code` the
    Ukrainian one.
    """

    pro_forma: str = ""
    export: str = ""
    recipient_code: str = ""


@dataclass(frozen=True, slots=True)
class DangerousGoods:
    """UN number (`UN3480`), class (`9`) and packing group (`II`, empty where there is none)."""

    un_number: str
    hazard_class: str = ""
    packing_group: str = ""


@dataclass(frozen=True, slots=True)
class Medicine:
    """What customs ask of a medicine: generic name, strength, form."""

    inn: str
    strength: str = ""
    form: str = ""


@dataclass(frozen=True, slots=True)
class GoodsLine:
    """One item of one batch in one box. `names` maps a language code to the name of the goods.

    `unit` is UN/ECE Rec 20, `hs_code` six digits, `origin` an ISO 3166 country; `condition` is `new`, `used`
    or the words to print; `net_g` and `value_minor` are of the whole line.
    """

    names: Mapping[str, str]
    quantity_milli: int
    unit: str
    item_code: str = ""
    hs_code: str = ""
    origin: str = ""
    condition: str = ""
    net_g: int | None = None
    net_estimated: bool = False
    expiry: date | None = None
    batch: str = ""
    value_minor: int | None = None
    value_estimated: bool = False
    currency: str = ""
    dangerous: DangerousGoods | None = None
    medicine: Medicine | None = None
    temperature: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class BoxLine:
    """One package and the goods that lie directly in it. `package` is UN/ECE Rec 21, `parent` the number of
    its pallet.

    `gross_g` is what the scale said of the package with all that is in and on it. So a weighed pallet stands
    for the packages on it, and the total counts those no second time.
    """

    number: str
    marks: str
    package: str = "CT"
    parent: str = ""
    length_mm: int | None = None
    width_mm: int | None = None
    height_mm: int | None = None
    gross_g: int | None = None
    lines: tuple[GoodsLine, ...] = ()

    @property
    def volume_dm3(self) -> int | None:
        """The outer volume in whole litres, half a litre up: what the line shows is what the total adds."""
        if self.length_mm is None or self.width_mm is None or self.height_mm is None:
            return None
        return (self.length_mm * self.width_mm * self.height_mm + 500_000) // 1_000_000


class Wood(StrEnum):
    """What is known of the wood of pallets and crates (ISPM 15)."""

    NONE = "none"
    MARKED = "marked"
    UNMARKED = "unmarked"


@dataclass(frozen=True, slots=True)
class Replaced:
    """The revision that this one takes the place of."""

    revision: int
    issued: date


@dataclass(frozen=True, slots=True)
class PackingList:
    """A whole packing list; a draft of what is known now is revision 0. `statements` are further sentences,
    each a mapping of language code to text.
    """

    number: str
    revision: int
    final: bool
    issued: date
    shipper: Party
    consignee: Party
    notify: Party | None = None
    recipient: Party | None = None
    replaces: Replaced | None = None
    references: References = field(default=References())
    transport: Transport = field(default=Transport())
    wood: Wood | None = None
    statements: tuple[Mapping[str, str], ...] = ()
    boxes: tuple[BoxLine, ...] = ()


def to_json(packing_list: PackingList) -> str:
    """The canonical JSON that is stored with a revision."""
    return snapshot.encode(packing_list)


def from_json(text: str) -> PackingList:
    """The packing list stored as `text`. Raises `ValueError` when it is something else."""
    return snapshot.decode(text, PackingList)


def content_hash(packing_list: PackingList) -> str:
    """The SHA-256 of the canonical JSON: two papers with the same hash say the same."""
    return snapshot.digest(packing_list)
