"""The whole way in the terminal, told in plain words: `make demo`.

A new database in a new folder gets the story of the sample workbooks; then the packing list is printed, the
spreadsheets are written, a mistake is taken back and the rules are proved. Where there is a display, the
window opens on it.
"""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import mkdtemp

from aidtracker import i18n
from aidtracker.cli.arguments import terminal_language
from aidtracker.cli.lists import shipments_in_words
from aidtracker.cli.running import let_go_of_stdout, tell
from aidtracker.data.opening import open_database
from aidtracker.data.queries.boxes import list_boxes
from aidtracker.data.queries.stock import list_stock
from aidtracker.documents.packing_list_pdf import write as write_packing_list
from aidtracker.domain.boxes import BoxState
from aidtracker.domain.errors import Refused
from aidtracker.i18n import Language
from aidtracker.services.boxes import Pack, pack
from aidtracker.services.checking import check
from aidtracker.services.demo import Story, tell_story
from aidtracker.services.documents import packing_list
from aidtracker.services.exports import ExportRequest, export
from aidtracker.services.history import Undo, undo
from aidtracker.services.messages import explain, operation_title
from aidtracker.services.program import Program
from aidtracker.services.sending import shipment_id_of

EXPORTS = ("donations", "stock", "boxes", "shipments", "movements")


def main() -> int:
    """Tell the story; gives the exit code."""
    i18n.set_language(terminal_language())
    folder = Path(mkdtemp(prefix="aidtracker-demo-"))
    program = Program(open_database(folder / "demo.db"), actor="Alena")
    try:
        right = _tell(program, folder)
    except Refused as refused:
        tell(explain(refused.problem))
        return 1
    except BrokenPipeError:
        let_go_of_stdout()
        return 1
    finally:
        program.close()
    if right and has_display():
        _say(i18n.translate("Story", "The window opens on the same data. Close it to end the demo."))
        return _window(folder / "demo.db")
    return 0 if right else 1


def has_display() -> bool:
    """Whether a window can be shown here."""
    return sys.platform in ("win32", "darwin") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )


def _tell(program: Program, folder: Path) -> bool:
    _title(i18n.translate("Story", "From the collection table to Warsaw, all of it made up"))
    story = tell_story(program, on_step=_step)
    _title(i18n.translate("Story", "Where the shipments are"))
    for line in shipments_in_words(program):
        _say(line)
    _title(i18n.translate("Story", "A mistake, taken back"))
    _take_back_a_mistake(program)
    _title(i18n.translate("Story", "The papers"))
    papers = [*_packing_lists(program, story, folder), *_spreadsheets(program, folder)]
    for path in papers:
        _say(str(path))
    _title(i18n.translate("Story", "Does it all add up?"))
    return _is_right(program)


def _take_back_a_mistake(program: Program) -> None:
    """Power banks go among the soap, and out again."""
    box = next(row for row in program.read(list_boxes) if row.state is BoxState.OPEN)
    goods = next(
        row
        for row in program.read(list_stock, site_id=box.site_id, loose_only=True)
        if row.item_code == "POW-001"
    )
    done = program.do(pack, Pack(box.id, goods.lot_id, goods.quantity_milli))
    _step(f"{done.title}: {goods.name(i18n.current_language())}")
    back = program.do(undo, Undo()).result
    _step(i18n.translate("Cli", "Taken back: {title}").format(title=operation_title(back.kind, back.subject)))


def _packing_lists(program: Program, story: Story, folder: Path) -> list[Path]:
    paths = []
    for number in (story.received, story.on_the_way):
        paper = program.read(packing_list, program.read(shipment_id_of, number))
        path = folder / f"packing-list-{number}.pdf"
        write_packing_list(path, paper.packing_list, (Language.EN, Language.PL))
        paths.append(path)
    return paths


def _spreadsheets(program: Program, folder: Path) -> list[Path]:
    paths = [folder / f"{what}.xlsx" for what in EXPORTS]
    for what, path in zip(EXPORTS, paths, strict=True):
        export(program, ExportRequest(what, path))
    return paths


def _is_right(program: Program) -> bool:
    report = program.read(check)
    for finding in report.problems:
        _step(f"{finding.where}: {explain(finding.what)}")
    if report.ok:
        _step(i18n.translate("Cli", "Every rule holds: nothing appeared, vanished, or is in two places."))
    return report.ok


def _window(database: Path) -> int:
    """The window is a program of its own: the commands know nothing of it."""
    return subprocess.run([sys.executable, "-m", "aidtracker", "--db", str(database)]).returncode  # noqa: S603 - ourselves


def _title(text: str) -> None:
    sys.stdout.write(f"\n{text}\n")


def _step(text: str) -> None:
    sys.stdout.write(f"  · {text}\n")
    sys.stdout.flush()


def _say(text: str) -> None:
    sys.stdout.write(f"  {text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
