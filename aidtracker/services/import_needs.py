"""What a receiving site asks for, from a sheet."""

from collections.abc import Sequence
from datetime import date

from aidtracker.data.keys import new_key
from aidtracker.data.queries.needs import thing_key
from aidtracker.data.tables import Need
from aidtracker.domain.places import WARSAW_KEY
from aidtracker.services.categories import category_named
from aidtracker.services.goods_in import GoodsIn
from aidtracker.services.intake import rules_in_force
from aidtracker.services.matching import Matcher
from aidtracker.services.needs import withdraw_unnamed
from aidtracker.services.work import Work
from aidtracker.spreadsheets.rows import Head, NeedRow, Row


class NeedsIn(GoodsIn):
    """Takes needs in, as of the day that the sheet names or today; Warsaw's where no site is named.

    A row names an item of the catalogue, or a whole category in any language; else it stays text. What the
    sheet does not name stands as before, unless it is said to be the `whole` list.
    """

    def __init__(
        self, work: Work, head: Head, matcher: Matcher, site_id: str, *, whole: bool = False
    ) -> None:
        super().__init__(matcher, rules_in_force(work.connection))
        self._work = work
        self._site_id = site_id or WARSAW_KEY
        self._as_of = date.fromisoformat(head.facts["day"]) if "day" in head.facts else work.today
        self._whole = whole
        self._named: set[tuple[str, str]] = set()

    def take(self, rows: Sequence[Row]) -> None:
        """Write a batch of rows."""
        self._work.journal.insert(Need, [self._need(row) for row in rows if isinstance(row, NeedRow)])

    def finish(self) -> None:
        """All rows are in. Without a good one the import is refused, and nothing is withdrawn."""
        if self._whole and self._named:
            withdraw_unnamed(self._work, self._site_id, self._named, self._as_of)

    def _need(self, row: NeedRow) -> dict[str, object]:
        category = category_named(row.item) if not row.item_code else ""
        item = None
        if not category:
            item = self.match(row.row, row.item_code, row.item, "", str(row.unit or ""))
        text = "" if category else row.item or row.item_code
        self._named.add(thing_key(item.key if item else None, category, text))
        return {
            "id": new_key(),
            "site_id": self._site_id,
            "item_id": item.key if item else None,
            "category": category,
            "text": text,
            "quantity_milli": row.quantity_milli,
            "unit": str(row.unit or (item.unit if item else "KGM" if category else "H87")),
            "priority": row.priority,
            "as_of": self._as_of,
            "note": row.note,
        }
