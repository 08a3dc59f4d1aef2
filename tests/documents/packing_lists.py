"""Made-up packing lists for the tests: small, like the picture of the look, large, and hostile."""

from datetime import date

from aidtracker.documents.packing_list import (
    BoxLine,
    DangerousGoods,
    GoodsLine,
    Medicine,
    Mode,
    PackingList,
    Party,
    References,
    Replaced,
    TaxId,
    Transport,
    Wood,
)

SHIPPER = Party(
    "Belarusians in Boston, Inc.",
    ("12 Example Street, Boston, MA 02118, USA",),
    (TaxId("EIN", "00-0000000"),),
)
CONSIGNEE = Party(
    "Sorting centre, Warsaw", ("ul. Przykładowa 1, 00-001 Warszawa, Poland",), (TaxId("NIP", "0000000000"),)
)
RECIPIENT = Party("Regional hospital, Lviv", ("Ukraine",), (TaxId("EDRPOU", "00000000"),), "+380 00 000 0000")


def goods(english: str, ukrainian: str, **rest: object) -> GoodsLine:
    """A line of goods with sensible values where none are given."""
    values: dict[str, object] = {
        "names": {"en": english, "uk": ukrainian},
        "quantity_milli": 12_000,
        "unit": "XPK",
        "hs_code": "961900",
        "item_code": "BAB-004",
        "origin": "US",
        "net_g": 21_600,
        "value_minor": 14_400,
        "currency": "USD",
    }
    return GoodsLine(**(values | rest))  # type: ignore[arg-type] # keywords of the dataclass, checked by it on use


TOURNIQUET = goods(
    "Tourniquet, CAT type",
    "Турнікет (типу CAT)",
    quantity_milli=20_000,
    unit="H87",
    hs_code="901890",
    item_code="MED-001",
    net_g=1_600,
    value_minor=32_000,
)
BANDAGE = goods(
    "Emergency pressure bandage (Israeli type)",
    "Бандаж компресійний (ізраїльський)",
    quantity_milli=60_000,
    unit="H87",
    hs_code="300590",
    item_code="MED-002",
    origin="IL",
    net_g=4_800,
    value_minor=54_000,
    expiry=date(2026, 4, 30),
    batch="IB-2291",
)
DIAPERS = goods("Diapers, baby", "Підгузки дитячі")
BEEF = goods(
    "Canned stewed beef",
    "Тушонка яловича",
    quantity_milli=48_000,
    unit="H87",
    hs_code="160250",
    item_code="FOO-021",
    net_g=19_700,
    value_minor=16_800,
    expiry=date(2028, 2, 29),
    batch="L0417B",
)
SLEEPING_BAG = goods(
    "Sleeping bag, winter",
    "Спальний мішок зимовий",
    quantity_milli=4_000,
    unit="H87",
    hs_code="940430",
    item_code="HOU-003",
    origin="CN",
    condition="used",
    net_g=7_200,
    value_minor=10_000,
)
SOCKS = goods(
    "Socks, warm",
    "Шкарпетки теплі",
    quantity_milli=5_000,
    unit="PR",
    hs_code="611596",
    item_code="CLO-011",
    origin="TR",
    net_g=500,
    value_minor=1_500,
)
POWER_BANK = goods(
    "Power bank 20 000 mAh",
    "Павербанк 20 000 мА·год",
    quantity_milli=30_000,
    unit="H87",
    hs_code="850760",
    item_code="ELE-002",
    origin="CN",
    net_g=12_000,
    value_minor=45_000,
    dangerous=DangerousGoods("UN3480", "9"),
)
IBUPROFEN = goods(
    "Ibuprofen tablets",
    "Ібупрофен таблетки",
    quantity_milli=40_000,
    hs_code="300490",
    item_code="PHA-004",
    origin="PL",
    net_g=1_250,
    net_estimated=True,
    value_minor=8_000,
    expiry=date(2027, 9, 15),
    batch="7741-A",
    medicine=Medicine("ibuprofen", "400 mg", "film-coated tablets"),
    temperature="15–25 °C",
)


def box(index: int, count: int, *lines: GoodsLine, **rest: object) -> BoxLine:
    """Box `index` of `count`."""
    values: dict[str, object] = {
        "number": f"BOS1-B{412 + index:05d}-7",
        "marks": f"{index}/{count}",
        "length_mm": 600,
        "width_mm": 400,
        "height_mm": 400,
        "gross_g": 24_000,
        "lines": lines,
    }
    return BoxLine(**(values | rest))  # type: ignore[arg-type] # keywords of the dataclass, checked by it on use


def packing_list(boxes: tuple[BoxLine, ...], **rest: object) -> PackingList:
    """The shipment of the picture with these boxes."""
    values: dict[str, object] = {
        "number": "BOS1-S0012-4",
        "revision": 2,
        "final": True,
        "issued": date(2026, 3, 17),
        "replaces": Replaced(1, date(2026, 3, 16)),
        "shipper": SHIPPER,
        "consignee": CONSIGNEE,
        "recipient": RECIPIENT,
        "references": References(export="NOEEI § 30.37(a)", recipient_code="0000-0000"),
        "transport": Transport(
            mode=Mode.AIR,
            carrier="Example Cargo",
            waybill="000-0000 0000",
            loading="BOS",
            discharge="WAW",
            leaves=date(2026, 3, 17),
            arrives=date(2026, 3, 19),
            seal="A 004417",
            terms="CPT Warsaw",
        ),
        "wood": Wood.MARKED,
        "boxes": boxes,
    }
    return PackingList(**(values | rest))  # type: ignore[arg-type] # keywords of the dataclass, checked by it on use


def small() -> PackingList:
    """Six boxes, one not weighed, as in the picture."""
    return packing_list(
        (
            box(1, 6, TOURNIQUET, BANDAGE, gross_g=14_200),
            box(2, 6, DIAPERS),
            box(3, 6, IBUPROFEN, gross_g=3_100, length_mm=300, width_mm=305),
            box(4, 6, BEEF, gross_g=21_500, parent="BOS1-B00400-1"),
            box(
                5,
                6,
                SLEEPING_BAG,
                SOCKS,
                package="BG",
                gross_g=9_000,
                length_mm=600,
                width_mm=600,
                height_mm=600,
            ),
            box(6, 6, POWER_BANK, gross_g=None, length_mm=400, width_mm=300, height_mm=300),
        )
    )


def forty_one() -> PackingList:
    """39 cartons and 2 pallets, several pages."""
    kinds = (TOURNIQUET, BANDAGE, DIAPERS, BEEF, SLEEPING_BAG, SOCKS, IBUPROFEN)
    cartons = tuple(
        box(
            index,
            41,
            *(kinds[(index + step) % 7] for step in range(1 + index % 3)),
            gross_g=12_000 + 310 * index,
        )
        for index in range(1, 40)
    )
    pallets = tuple(box(index, 41, package="PX", gross_g=21_000, height_mm=None) for index in (40, 41))
    return packing_list(cartons + pallets)


def one_large_box() -> PackingList:
    """400 lots in one box."""
    lines = tuple(
        goods(f"Shirt of kind {index}", f"Сорочка {index}", unit="H87", batch=f"B{index}")
        for index in range(400)
    )
    return packing_list((box(1, 2, DIAPERS), box(2, 2, *lines)))


LONG = "Безперервнаназва" * 19
"""304 characters without a space."""

HOSTILE_TEXTS = (
    LONG,
    "word " * 60,
    "📦 emoji 👩\u200d⚕️",
    "עברית \u202e العربية",
    "tab\tline\nbell\x07",
    "漢字 ▲ ≥ →",
    "(brackets\\ and slashes)",
    "a" * 300,
)


def hostile() -> PackingList:
    """Names, numbers and sizes that nobody would type, and that come all the same."""
    lines = tuple(
        goods(
            text,
            text[::-1],
            unit=text[:40],
            batch=text,
            item_code=text,
            hs_code=text[:60],
            origin=text[:30],
            condition=text,
            remark=text,
            temperature=text[:20],
            quantity_milli=1 + 10**9 * index,
            net_g=10**8 + index,
            value_minor=10**10 * index,
            currency=("USD", "EUR", "PLN")[index % 3],
            expiry=date(2030, 1, 2),
            dangerous=DangerousGoods(text[:30], text[:10], "II"),
        )
        for index, text in enumerate(HOSTILE_TEXTS)
    )
    boxes = tuple(
        box(index, 900, *lines, marks=f"{index}/900000", parent=LONG, gross_g=None, length_mm=99_999)
        for index in (1, 2)
    )
    party = Party(LONG, tuple(HOSTILE_TEXTS), (TaxId(LONG, LONG),), LONG)
    return packing_list(
        boxes,
        shipper=party,
        consignee=party,
        notify=party,
        recipient=party,
        references=References(LONG, LONG, LONG),
        transport=Transport(Mode.SEA, LONG, LONG, LONG, LONG, LONG, LONG, None, None, LONG, LONG, LONG),
        statements=tuple({"en": text} for text in HOSTILE_TEXTS),
    )
