"""`make bench`: every measurement in one run, each beside its goal. Names pick some of them."""

import importlib
import sys
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Goal:
    """What a figure must not exceed, or, with `at_least`, fall below."""

    words: str
    limit: float
    at_least: bool = False

    def met(self, figure: float) -> bool:
        """Whether the figure is as wanted."""
        return figure >= self.limit if self.at_least else figure <= self.limit


GOALS: dict[str, dict[str, Goal]] = {
    "importing": {
        "import_to_floor": Goal("100,000 rows imported, to calamine and one executemany", 2.5),
        "pandas_to_import": Goal("pandas with openpyxl and to_sql, to our import", 3.0, at_least=True),
    },
    "packing_list": {"ratio": Goal("packing list of 10,000 lines, to a bare canvas", 2.0)},
    "window": {"ratio": Goal("window on 100,000 lines, to a bare window with SQLAlchemy", 1.5)},
    "search": {
        "catalogue_worst_keystroke_ms": Goal(
            "keystroke in the catalogue, 5,000 items in four languages, ms", 30
        ),
        "rows_worst_keystroke_ms": Goal("keystroke in the stock, 100,000 lots, ms", 30),
    },
    "table": {
        "keystroke_worst_ms": Goal(
            "keystroke to painted proposals, 5,000 items, 100,000 lots, the worst, ms", 30
        ),
        "line_ms": Goal("Enter to saved and ready, in the window, ms", 50),
        "long_line_ms": Goal("the same in a donation of 10,000 lines, ms", 50),
    },
    "lines": {"line_ms": Goal("one donation line saved durably, ms", 15)},
    "export": {"ratio": Goal("export of 100,000 rows, to openpyxl write-only", 1.3)},
    "parse": {"ratio": Goal("reading and understanding 100,000 rows, to calamine alone", 2.5)},
}


def main(names: Sequence[str]) -> int:
    """Measure; gives 1 when a goal is missed."""
    missed = 0
    for name in names or list(GOALS):
        figures: dict[str, float] = importlib.import_module(f"tests.benchmarks.{name}").run()
        for key, goal in GOALS[name].items():
            verdict = "met" if goal.met(figures[key]) else "MISSED"
            missed += verdict == "MISSED"
            sign = "≥" if goal.at_least else "≤"
            sys.stdout.write(f"{figures[key]:8.2f}  {sign} {goal.limit:<5g} {verdict:<7} {goal.words}\n")
        rest = ", ".join(f"{key} {figure:.3g}" for key, figure in figures.items() if key not in GOALS[name])
        sys.stdout.write(f"          ({rest})\n")
        sys.stdout.flush()
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
