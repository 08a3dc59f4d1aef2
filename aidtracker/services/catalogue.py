"""The catalogue in the database."""

from aidtracker.data.keys import shared_key
from aidtracker.data.tables import Alias as AliasTable
from aidtracker.data.tables import Item as ItemTable
from aidtracker.domain.catalogue import Item, read_items
from aidtracker.services.work import Work
from aidtracker.settings import resource


def starter_items() -> tuple[Item, ...]:
    """The items that every database starts with."""
    with (
        resource("catalogue.csv").open(encoding="utf-8", newline="") as catalogue,
        resource("aliases.csv").open(encoding="utf-8", newline="") as aliases,
    ):
        return read_items(catalogue, aliases)


def add_starter_catalogue(work: Work) -> None:
    """Write the starter catalogue; its keys are the same in every database, so that databases merge."""
    items = starter_items()
    work.journal.insert(
        ItemTable,
        [
            {
                "id": shared_key(f"item {item.code}"),
                "code": item.code,
                "category": item.category,
                **{f"name_{language}": name for language, name in item.names.items()},
                "unit": item.unit,
                "unit_basis": item.unit_basis,
                "unit_weight_g": item.unit_weight_g,
                "hs6": item.hs6,
                "expiry_tracked": item.expiry_tracked,
                "dangerous": item.dangerous,
                "un_number": item.un_number,
                "flags": ";".join(sorted(item.flags)),
                "schedule_m_line": item.schedule_m_line,
            }
            for item in items
        ],
    )
    work.journal.insert(
        AliasTable,
        [
            {
                "id": shared_key(f"alias {item.code} {alias.language} {alias.text}"),
                "item_id": shared_key(f"item {item.code}"),
                "language": alias.language,
                "alias": alias.text,
            }
            for item in items
            for alias in item.aliases
        ],
    )
