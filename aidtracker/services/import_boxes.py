"""Boxes from somebody else's packing list: they come in sealed, their goods with them."""

from collections.abc import Sequence
from datetime import date

from aidtracker.data.keys import new_key
from aidtracker.data.ledger import Move, post
from aidtracker.data.tables import Box, Donation, Holder, Lot
from aidtracker.domain.boxes import BoxState, Package
from aidtracker.domain.catalogue import Item
from aidtracker.domain.errors import Level, Problem
from aidtracker.domain.numbers import Kind
from aidtracker.domain.places import HolderKind, Outside
from aidtracker.services.goods_in import LOT_COLUMNS, GoodsIn, LotRow
from aidtracker.services.intake import box_findings, rules_in_force
from aidtracker.services.matching import Matcher
from aidtracker.services.work import Work
from aidtracker.spreadsheets.rows import BoxRow, Head, Row


class _BoxIn:
    """A box that is coming in: its first row and what is in it."""

    __slots__ = ("first", "items", "key", "lots", "number")

    def __init__(self, first: BoxRow, number: str) -> None:
        self.key = new_key()
        self.number = number
        self.first = first
        self.lots: list[LotRow] = []
        self.items: list[Item] = []


class BoxesIn(GoodsIn):
    """Takes boxes in. The whole list is one donation; the number that stood on a box is kept as its marks."""

    def __init__(self, work: Work, head: Head, matcher: Matcher, site_id: str, import_id: str) -> None:
        super().__init__(matcher, rules_in_force(work.connection))
        self._work = work
        self._site_id = site_id or work.station.site_id
        self._day = date.fromisoformat(head.facts["day"]) if "day" in head.facts else work.today
        self._boxes: dict[str, _BoxIn] = {}
        self._lines = 0
        self._donation_id = new_key()
        note = head.facts.get("shipper") or head.sheet
        work.journal.insert(
            Donation,
            [
                {
                    "id": self._donation_id,
                    "number": work.next_number(Kind.DONATION),
                    "site_id": self._site_id,
                    "day": self._day,
                    "note": note,
                    "import_id": import_id,
                }
            ],
        )

    def take(self, rows: Sequence[Row]) -> None:
        """Gather a batch of rows; a box is written when all rows are known."""
        for row in rows:
            if isinstance(row, BoxRow):
                box = self._boxes.get(row.marks) or self._new_box(row)
                self._lines += 1
                lot, item = self.lot(row.goods, self._donation_id, self._lines, self._day)
                box.lots.append(lot)
                if item is not None:
                    box.items.append(item)

    def finish(self) -> None:
        """Write the boxes with their goods."""
        journal, boxes = self._work.journal, list(self._boxes.values())
        journal.insert(Holder, [{"id": box.key, "kind": HolderKind.BOX} for box in boxes])
        journal.insert(Box, [self._row(box) for box in boxes])
        journal.insert_rows(Lot, LOT_COLUMNS, [lot for box in boxes for lot in box.lots])
        moves = [
            Move(lot_id, Outside.DONOR, box.key, milli) for box in boxes for lot_id, milli, *_ in box.lots
        ]
        post(journal, moves, self._work.now)
        for box in boxes:
            self._say_of_box(box)

    def _new_box(self, row: BoxRow) -> _BoxIn:
        box = self._boxes[row.marks] = _BoxIn(row, self._work.next_number(Kind.BOX))
        self.numbers.append(box.number)
        return box

    def _row(self, box: _BoxIn) -> dict[str, object]:
        first = box.first
        return {
            "id": box.key,
            "number": box.number,
            "state": BoxState.SEALED,
            "holder_id": self._site_id,
            "origin_id": self._site_id,
            "package": Package(first.package) if first.package else Package.CARTON,
            "marks": first.marks,
            "length_mm": first.length_mm,
            "width_mm": first.width_mm,
            "height_mm": first.height_mm,
            "gross_g": first.gross_g,
        }

    def _say_of_box(self, box: _BoxIn) -> None:
        row, marks = box.first.goods.row, box.first.marks
        if box.first.gross_g is None:
            self.warn(row, marks, Problem("box.unweighed", {"marks": marks}, Level.WARNED))
        for finding in box_findings(tuple(box.items), box.first.gross_g, box.first.package, self._rules):
            self.warn(row, marks, finding)
