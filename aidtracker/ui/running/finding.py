"""What the find box finds in the database: numbers, goods, notes."""

from collections.abc import Sequence
from dataclasses import dataclass

from aidtracker import i18n
from aidtracker.data.queries.catalogue import load_items
from aidtracker.data.queries.find import FoundKind, FoundRow, find_notes, find_numbers, items_in_stock
from aidtracker.domain.boxes import BoxState
from aidtracker.domain.catalogue import Item, ItemIndex
from aidtracker.domain.shipments import ShipmentState
from aidtracker.i18n import Language
from aidtracker.services.messages import state_name
from aidtracker.ui.frame.find import Found
from aidtracker.ui.running.late_program import LateProgram

_EACH = 5
_ITEMS = 6
_PAGES = {
    FoundKind.DONATION: ("intake", "hand-heart"),
    FoundKind.BOX: ("bench", "package"),
    FoundKind.SHIPMENT: ("shipment", "truck"),
}


@dataclass(frozen=True, slots=True)
class _Goods:
    """The catalogue ready for searching, and which of its items are there."""

    index: ItemIndex
    in_stock: frozenset[str]


class Finding:
    """Answers the find box, on the database worker; keeps the catalogue and what is in stock in hand."""

    def __init__(self, program: LateProgram, language: Language) -> None:
        self._program, self._language = program, language
        self._goods: _Goods | None = None

    def find(self, text: str) -> Sequence[Found]:
        """Numbers first, then goods, then notes."""
        read = self._program.read
        numbers = [self._thing(row) for row in read(find_numbers, text, _EACH)]
        if len(numbers) == 1 and _is_whole(text):
            return numbers
        notes = [self._thing(row) for row in read(find_notes, text, _EACH)] if len(text) > 2 else []
        return [*numbers, *self._items(text), *notes]

    def _items(self, text: str) -> list[Found]:
        goods = self._goods
        if goods is None:
            read = self._program.read
            goods = _Goods(ItemIndex(read(load_items)), read(items_in_stock))
            self._goods = goods
        found = [match.item for match in goods.index.search(text, _ITEMS)]
        there = [item for item in found if item.key in goods.in_stock]
        elsewhere = [item for item in found if item.key not in goods.in_stock]
        return [
            *(self._item(item, there=True) for item in there),
            *(self._item(item, there=False) for item in elsewhere),
        ]

    def _item(self, item: Item, *, there: bool) -> Found:
        name = item.name(self._language)
        if there:
            words = i18n.translate("Find", "in stock")
            return Found(name, item.code, words, "layers", page="stock", argument=name)
        words = i18n.translate("Find", "catalogue")
        return Found(name, item.code, words, "book-open", page="catalogue", argument=item.code)

    def _thing(self, row: FoundRow) -> Found:
        page, icon = _PAGES[row.kind]
        return Found(_words(row), row.number, _detail(row), icon, page=page, argument=row.number)


def _is_whole(text: str) -> bool:
    return "-" in text and len(text) > 8


def _words(row: FoundRow) -> str:
    if row.kind is FoundKind.DONATION:
        return i18n.translate("Find", "Donation")
    if row.kind is FoundKind.BOX:
        return i18n.translate("Find", "Box")
    return i18n.translate("Find", "Shipment")


def _detail(row: FoundRow) -> str:
    if row.kind is FoundKind.BOX:
        state = state_name(BoxState(row.state))
        marked = i18n.translate("Find", "marked {marks} · {state}")
        return marked.format(marks=row.detail, state=state) if row.detail else state
    if row.kind is FoundKind.SHIPMENT:
        return f"{row.detail} · {state_name(ShipmentState(row.state))}"
    return row.detail
