"""A program that is to be killed: runs an activity on a database in a process of its own and says what it
has been told is saved.

Reads lines `activity<tab>path` and forks for each, as a process that has imported everything is ready at
once. Says `pid N` when the child is there, `ended STATUS` when it is gone, between them the child's lines.
"""

import os
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from aidtracker.domain.errors import Refused
from aidtracker.services.boxes import BoxRef, NewBox, Pack, new_box, pack, seal_box
from aidtracker.services.corrections import CorrectLine, correct_line
from aidtracker.services.donations import Line, LogLine, log_line
from aidtracker.services.program import Program
from aidtracker.services.sorting import LogRough, SortRough, log_rough, sort_rough
from tests.data.programs import import_lines, log, new_program, program_at
from tests.survival import table
from tests.survival.workers import IMPORTED, SOME

NOBODY = 65534


def say(*words: object) -> None:
    """One line, on its way before this returns."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def logging(program: Program) -> None:
    """A queue of people with bags."""
    while True:
        first = program.do(log_line, LogLine(Line(Decimal(20), text="Socks"))).result
        say("saved", first.lot_id)
        second = program.do(log_line, LogLine(Line(Decimal(3), text="Tea"), first.donation_id)).result
        say("saved", second.lot_id)


def logging_some(program: Program) -> None:
    """A shorter queue."""
    for _ in range(SOME):
        say("saved", log(program))


def packing(program: Program) -> None:
    """The back room: boxes filled and closed."""
    while True:
        lot = program.do(log_line, LogLine(Line(Decimal(20), text="Socks"))).result.lot_id
        box = program.do(new_box, NewBox()).result.box_id
        program.do(pack, Pack(box, lot, 15_000))
        say("packed", box, lot)
        program.do(seal_box, BoxRef(box))
        say("sealed", box)


def sorting(program: Program) -> None:
    """A van was logged in a hurry; its bags are opened, and slips of the hand put right."""
    socks = Line(Decimal(20), text="Socks")
    while True:
        bags = program.do(log_rough, LogRough("clothing", 2, weight_g=15_001)).result.lot_id
        say("saved", bags)
        for packages in (1, 0, 1):
            (found,) = program.do(sort_rough, SortRough(bags, packages, (socks,))).result.lot_ids
            say("saved", found)
            program.do(correct_line, CorrectLine(found, replace(socks, quantity=Decimal(18))))
            say("corrected", found)


def importing(program: Program) -> None:
    """Large spreadsheets, one after another."""
    while True:
        say("imported", program.do(import_lines, IMPORTED).result)


def hitting_the_limit(program: Program) -> None:
    """The disk takes no more, and then does again."""
    say("saved", log(program))
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        program.do(import_lines, IMPORTED)
    except Refused as refusal:
        say("refused", refusal.code)
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    say("saved", log(program))


ACTIVITIES: dict[str, Callable[[Program], None]] = {
    "logging": logging,
    "logging_some": logging_some,
    "packing": packing,
    "sorting": sorting,
    "importing": importing,
    "hitting_the_limit": hitting_the_limit,
}


def creating(path: Path) -> None:
    """A first start, and waiting for the end."""
    new_program(path)
    say("made")
    time.sleep(60)


def creating_too(path: Path) -> None:
    """A first start while another one is under way."""
    try:
        new_program(path).close()
        say("made")
    except Refused as refusal:
        say("refused", refusal.code)


def without_rights(path: Path) -> None:
    """A person who may only look."""
    if os.geteuid() == 0:
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    try:
        say("saved", log(program_at(path)))
    except Refused as refusal:
        say("refused", refusal.code)


def typing(path: Path) -> None:
    """A person at the table."""
    table.typing(path, say)


STARTS: dict[str, Callable[[Path], None]] = {
    "creating": creating,
    "creating_too": creating_too,
    "typing": typing,
    "without_rights": without_rights,
}


def run(activity: str, path: Path) -> None:
    """One activity, until it ends or is killed."""
    say("pid", os.getpid())
    if activity in STARTS:
        STARTS[activity](path)
    else:
        ACTIVITIES[activity](program_at(path))


def main() -> None:
    """Fork for each line of the input."""
    with TemporaryDirectory() as folder:
        new_program(Path(folder) / "warm.db").close()
    say("ready")
    for line in sys.stdin:
        activity, _, path = line.rstrip("\n").partition("\t")
        child = os.fork()
        if child == 0:
            run(activity, Path(path))
            os._exit(0)
        say("ended", os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


if __name__ == "__main__":
    main()
