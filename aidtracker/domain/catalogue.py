"""The catalogue: what kinds of goods there are, and finding one of them by any of its names."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from aidtracker.domain.barcodes import read_gtin
from aidtracker.domain.text import Rank, SearchIndex, fold_code, search_text


class CategoryKind(StrEnum):
    """The groups that the trade tells apart by colour and symbol: food red, goods blue, medical green."""

    FOOD = "food"
    GOODS = "goods"
    MEDICAL = "medical"
    OTHER = "other"


_KINDS = {
    "food": CategoryKind.FOOD,
    "medical": CategoryKind.MEDICAL,
    **dict.fromkeys(("clothing", "shelter", "household", "kitchen", "baby", "hygiene"), CategoryKind.GOODS),
}


def category_kind(category: str) -> CategoryKind:
    """The group of a category of the catalogue; `OTHER` for those without a colour of their own."""
    return _KINDS.get(category, CategoryKind.OTHER)


class Dangerous(StrEnum):
    """Whether goods are dangerous in transport; `check` when it depends on the make."""

    YES = "yes"
    NO = "no"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Alias:
    """Another name of an item, as people write it. `language` is one of `en uk pl be ru`, or empty."""

    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Former:
    """What an item was called that is retired in favour of another."""

    code: str
    names: tuple[Alias, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One kind of goods.

    `key` is the database's; `names` by language, English always there; `unit` is a code of UN/ECE Rec 20
    (packages `X` + Rec 21) and `unit_basis` says what one of it is ("500 g pack"); `flags` are those of the
    intake rules; `pack_milli` is how much of the unit usually comes in one package; the value is of one unit,
    in hundredths of `currency`; `barcodes` are GTINs of fourteen digits. `former` are codes and names of the
    retired items that it took the place of: it is found by them as well.
    """

    key: str
    code: str
    category: str
    names: Mapping[str, str]
    unit: str
    unit_basis: str = ""
    unit_weight_g: int | None = None
    hs6: str = ""
    expiry_tracked: bool = False
    dangerous: Dangerous = Dangerous.NO
    un_number: str = ""
    flags: frozenset[str] = field(default_factory=frozenset)
    schedule_m_line: str = ""
    aliases: tuple[Alias, ...] = ()
    pack_milli: int | None = None
    unit_value_minor: int | None = None
    currency: str = ""
    barcodes: tuple[str, ...] = ()
    former: tuple["Former", ...] = ()
    retired: bool = False

    @property
    def kind(self) -> CategoryKind:
        """The colour and symbol group."""
        return category_kind(self.category)

    def name(self, language: str) -> str:
        """The name in `language`, in English when there is none."""
        return self.names.get(language) or self.names["en"]

    def texts(self) -> list[Alias]:
        """All names and aliases, the names first, those of what it replaces last."""
        return [
            *(Alias(name, language) for language, name in self.names.items() if name),
            *self.aliases,
            *(name for former in self.former for name in former.names),
        ]


@dataclass(frozen=True, slots=True)
class Match:
    """An item found: by which of its names (the code counts as one), and how well, 100 the best."""

    item: Item
    name: str
    score: int


_SCORES = {Rank.WHOLE: 100, Rank.BEGINNING: 90, Rank.WORDS_BEGIN: 75, Rank.INSIDE: 50}


class ItemIndex:
    """The items of a catalogue, found while somebody types."""

    def __init__(self, items: Iterable[Item]) -> None:
        self.items: Sequence[Item] = tuple(items)
        self._by_code = {
            **{fold_code(former.code): item for item in self.items for former in item.former},
            **{fold_code(item.code): item for item in self.items},
        }
        self._by_gtin = {gtin: item for item in self.items for gtin in item.barcodes}
        self._names = [
            (number, name)
            for number, item in enumerate(self.items)
            for name in [item.code, *(text.text for text in item.texts())]
        ]
        self._index = SearchIndex((number, search_text(name)) for number, name in self._names)

    def by_code(self, code: str) -> Item | None:
        """The item with this code, however it was typed; Cyrillic letters that look Latin are forgiven.

        The code of a replaced item gives the one that took its place.
        """
        return self._by_code.get(fold_code(code))

    def by_barcode(self, text: str) -> Item | None:
        """The item whose barcode this is, as scanned or typed."""
        gtin = read_gtin(text) if self._by_gtin else None
        return self._by_gtin.get(gtin) if gtin else None

    def search(self, query: str, limit: int = 8) -> list[Match]:
        """The best `limit` items for what is typed, each once, best first; none for an empty query.

        Found by name in any language, alias, code or barcode, by pieces of words in any order; case,
        apostrophes and punctuation do not matter, and Cyrillic is found by any usual Latin typing.
        """
        exact = self.by_code(query) or self.by_barcode(query)
        found = [Match(exact, exact.code, 100)] if exact else []
        for hit in self._index.find(query, limit + len(found)):
            item = self.items[hit.key]
            if item is not exact:
                found.append(Match(item, self._names[hit.text][1], _SCORES[hit.rank]))
        return found[:limit]


def read_items(catalogue: Iterable[str], aliases: Iterable[str] = ()) -> tuple[Item, ...]:
    """The items of a CSV with the columns of `resources/catalogue.csv`; their code stands for the key.

    `aliases` is CSV with `item_code, language, alias`. Raises `KeyError` when a column is missing.
    """
    known: dict[str, list[Alias]] = {}
    for row in csv.DictReader(aliases):
        known.setdefault(row["item_code"], []).append(Alias(row["alias"], row["language"]))
    return tuple(_item(row, known.get(row["item_code"], ())) for row in csv.DictReader(catalogue))


def _item(row: Mapping[str, str], aliases: Iterable[Alias]) -> Item:
    weight_kg = row["unit_weight_kg"]
    return Item(
        key=row["item_code"],
        code=row["item_code"],
        category=row["category"],
        names={language: row[f"name_{language}"] for language in ("en", "uk", "pl", "be")},
        unit=row["uom_rec20"],
        unit_basis=row["unit_basis"],
        unit_weight_g=int(Decimal(weight_kg) * 1000) if weight_kg else None,
        hs6=row["hs6"],
        expiry_tracked=row["expiry_tracked"] == "yes",
        dangerous=Dangerous(row["dangerous_goods"]),
        un_number=row["un_number"],
        flags=frozenset(filter(None, row["flags"].split(";"))),
        schedule_m_line=row["form990_schm_line"],
        aliases=tuple(aliases),
    )
