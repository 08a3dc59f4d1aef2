"""One keystroke in the catalogue (5,000 items, four languages, aliases), one in the stock, one text matched.

The floor is a plain `in` over the same folded texts: no search that looks at every text is quicker in Python.
"""

import random
import time
from collections.abc import Callable, Sequence
from functools import partial
from statistics import median

from aidtracker.domain.catalogue import Alias, Item, ItemIndex
from aidtracker.domain.text import filter_rows, search_text
from aidtracker.services.catalogue import starter_items
from aidtracker.services.matching import Matcher

ITEMS = 5_000
ALIASES = 6
ROWS = 100_000
TYPED = (
    "w",
    "wi",
    "wint",
    "winter ja",
    "shkarp",
    "śpiwór",
    "коўдра ваўн",
    "MED-00",
    "batteri",
    "zzzz",
    "a o",
    "a",
)
TEXTS = (
    "Winter jackets mens XL",
    "теплі шкарпетки",
    "Koc wełniany 150x200",
    "canned tunna",
    "misc stuff for soldiers",
)


def run() -> dict[str, float]:
    """Milliseconds, medians over what is typed and the worst keystroke; the floor is of the stock search."""
    items = _many_items()
    index = ItemIndex(items)
    rows = _rows(items)
    words = [text for text in TYPED if " " not in text]
    keystrokes = [_ms(partial(index.search, text)) for text in TYPED]
    filters = [_ms(partial(filter_rows, rows, text)) for text in TYPED]
    floor = [_ms(partial(_plain_filter, rows, text)) for text in words]
    starter, large = Matcher(starter_items()), Matcher(items)
    return {
        "catalogue_keystroke_ms": median(keystrokes),
        "catalogue_worst_keystroke_ms": max(keystrokes),
        "rows_keystroke_ms": median(filters),
        "rows_worst_keystroke_ms": max(filters),
        "rows_floor_ms": median(floor),
        "rows_ratio": median(filters) / median(floor),
        "match_144_ms": median(_new_texts(starter)),
        "match_5000_ms": median(_new_texts(large)),
    }


def _many_items() -> list[Item]:
    """Starter items again and again, each time with another word in their names and aliases."""
    starter = starter_items()
    items = []
    for number in range(ITEMS):
        item = starter[number % len(starter)]
        mark = _word(number)
        items.append(
            Item(
                key=str(number),
                code=f"{item.code[:3]}-{number:05}",
                category=item.category,
                names={language: f"{name} {mark}" for language, name in item.names.items()},
                unit=item.unit,
                aliases=tuple(
                    Alias(f"{alias.text} {mark}", alias.language) for alias in item.aliases[:ALIASES]
                ),
            )
        )
    return items


def _word(number: int) -> str:
    letters = "bdfgklmnprst"
    return "".join(letters[number // 12**place % 12] + "aeou"[number // 5**place % 4] for place in range(4))


def _rows(items: Sequence[Item]) -> list[str]:
    chance = random.Random(1)
    return [search_text(f"{chance.choice(items).name('uk')} BOS1-D{row:05} BOS") for row in range(ROWS)]


def _plain_filter(rows: Sequence[str], text: str) -> list[int]:
    return [row for row, held in enumerate(rows) if text in held]


def _new_texts(matcher: Matcher) -> list[float]:
    """Each text is new to the matcher, as in a sheet without repetitions."""
    return [_ms(partial(matcher.match, "", text), 1) for text in TEXTS]


def _ms(work: Callable[[], object], times: int = 5) -> float:
    taken = []
    for _time in range(times):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return median(taken)
