"""The words of the command line. Nothing here loads the database: `--help` and mistakes answer at once."""

import os
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from importlib.metadata import version
from typing import Any

from PySide6.QtCore import QLocale

from aidtracker import i18n
from aidtracker.cli.own_words import speak_our_language
from aidtracker.i18n import Language, set_language

LISTS = ("sites", "donations", "stock", "boxes", "shipments")
KINDS = ("donations", "boxes", "catalogue", "needs")
EXPORTS = (
    "donations",
    "stock",
    "boxes",
    "shipments",
    "movements",
    "catalogue",
    "needs",
    "expiring",
    "treasurer",
    "public-report",
)
MOST_DAYS_BACK = 366
SHEETS = ("a4", "letter")
SLIPS = ("a5", "half-letter", "roll")
"""What a receipt is printed on."""
LANGUAGES = tuple(language.value for language in Language)


def read_arguments(arguments: Sequence[str]) -> Namespace:
    """What was asked: `run` names the command, None is the window. Leaves by `SystemExit` on wrong usage."""
    set_language(_language_asked(arguments) or terminal_language())
    speak_our_language()
    parser = _parser()
    asked = parser.parse_args(arguments)
    if asked.run == "shipments:ship" and asked.dispatch and not (asked.boxes or asked.all_sealed):
        parser.error(i18n.translate("Cli", "--dispatch needs --boxes or --all-sealed: what is to leave?"))
    if asked.run == "rates:rate" and not _says_one_thing(asked):
        parser.error(
            i18n.translate("Cli", "rate takes DATE FROM TO RATE, or --sheet, or nothing: then it lists")
        )
    if asked.run == "documents:document" and asked.paper not in (None, *_sheets_of(asked.kind)):
        sentence = i18n.translate("Cli", "{kind} is not printed on {sheet}, but on one of: {known}")
        known = ", ".join(_sheets_of(asked.kind))
        parser.error(sentence.format(kind=asked.kind, sheet=asked.paper, known=known))
    return asked


def _says_one_thing(asked: Namespace) -> bool:
    """Whether `rate` was given a whole rate, a sheet, or neither."""
    return asked.rate is not None and not asked.sheet if asked.day is not None else True


def _sheets_of(kind: str) -> tuple[str, ...]:
    return SLIPS if kind == "receipt" else SHEETS


def terminal_language() -> Language:
    """The language of the terminal by the usual variables, else that of the desktop, else English."""
    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    name = next(filter(None, names), "") or QLocale.system().name()
    code = name[:2].lower()
    return Language(code) if code in LANGUAGES else Language.EN


def _language_asked(arguments: Sequence[str]) -> Language | None:
    """`--lang`, read ahead of the rest, because the rest answers in that language."""
    ahead = ArgumentParser(add_help=False, allow_abbrev=False)
    ahead.add_argument("--lang", default="")
    code = ahead.parse_known_args(arguments)[0].lang
    return Language(code) if code in LANGUAGES else None


def _everywhere(default: Any) -> ArgumentParser:
    """What is understood before and after the command. After it, silence must not hide what stood before."""
    parser = ArgumentParser(add_help=False, allow_abbrev=False)
    parser.add_argument(
        "--db",
        metavar="PATH",
        default=default,
        help=i18n.translate("Cli", "another database file than the one in your data folder"),
    )
    parser.add_argument(
        "--json",
        action="store_true",
        default=SUPPRESS if default is SUPPRESS else False,
        help=i18n.translate("Cli", "answer as one JSON document"),
    )
    parser.add_argument(
        "--lang",
        choices=LANGUAGES,
        default=default,
        help=i18n.translate("Cli", "the language of the answers"),
    )
    return parser


class _Commands:
    """Adds commands to the parser."""

    def __init__(self, parser: ArgumentParser) -> None:
        self._sub = parser.add_subparsers(metavar=i18n.translate("Cli", "COMMAND"), required=False)
        self._everywhere = _everywhere(SUPPRESS)

    def add(self, name: str, run: str, text: str) -> ArgumentParser:
        """A command; `run` is `module:function` within this package."""
        parser = self._sub.add_parser(
            name, help=text, description=text, parents=[self._everywhere], allow_abbrev=False
        )
        parser.set_defaults(run=run)
        return parser


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="aidtracker",
        description=i18n.translate(
            "Cli",
            "Humanitarian aid, from the collection table to the sorting centre: where is it now?",
        ),
        epilog=i18n.translate("Cli", "Without a command the window opens."),
        formatter_class=RawDescriptionHelpFormatter,
        parents=[_everywhere(None)],
        allow_abbrev=False,
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"AidTracker {version('aidtracker')}",
        help=i18n.translate("Cli", "show which version this is"),
    )
    parser.set_defaults(run=None)
    commands = _Commands(parser)
    _add_start(commands)
    _add_spreadsheets(commands)
    _add_shipping(commands)
    _add_looking_back(commands)
    _add_copies(commands)
    return parser


def _add_start(commands: _Commands) -> None:
    init = commands.add("init", "sites:init", i18n.translate("Cli", "set up a new database"))
    init.add_argument(
        "--site", required=True, metavar="CODE", help=i18n.translate("Cli", "a short code: BOS")
    )
    init.add_argument("--name", required=True, help=i18n.translate("Cli", "the name of the site"))
    init.add_argument("--place", default="", help=i18n.translate("Cli", "town"))
    init.add_argument("--country", default="", metavar="CC", help=i18n.translate("Cli", "two letters: US"))
    commands.add(
        "demo",
        "demo:demo",
        i18n.translate("Cli", "fill an empty database with a made-up story"),
    )
    listed = commands.add("list", "lists:show", i18n.translate("Cli", "show what there is"))
    listed.add_argument("what", choices=LISTS)


def _add_spreadsheets(commands: _Commands) -> None:
    taken = commands.add(
        "import",
        "spreadsheets:take_in",
        i18n.translate("Cli", "take in a spreadsheet (.xlsx .xls .ods .csv)"),
    )
    taken.add_argument("file", metavar="FILE")
    taken.add_argument("--as", dest="kind", choices=KINDS, help=i18n.translate("Cli", "what the rows are"))
    taken.add_argument("--sheet", help=i18n.translate("Cli", "which sheet of the workbook"))
    taken.add_argument(
        "--map",
        dest="mapping",
        action="append",
        default=[],
        type=_mapped,
        metavar="HEADER=FIELD",
        help=i18n.translate("Cli", "what a column means, where it is not recognised; may be repeated"),
    )
    taken.add_argument(
        "--site", default="", metavar="CODE", help=i18n.translate("Cli", "where the goods are")
    )
    taken.add_argument(
        "--dry-run", action="store_true", help=i18n.translate("Cli", "only say what would come of it")
    )
    taken.add_argument(
        "--report",
        metavar="OUT.xlsx",
        help=i18n.translate("Cli", "write the refused rows there, with reasons"),
    )
    taken.add_argument(
        "--match",
        dest="matches",
        action="append",
        default=[],
        type=_matched,
        metavar="TEXT=CODE",
        help=i18n.translate("Cli", "which item a text means, where none is sure; may be repeated"),
    )
    taken.add_argument(
        "--remember",
        action="store_true",
        help=i18n.translate("Cli", "find the items by these texts from now on"),
    )
    taken.add_argument(
        "--marked",
        metavar="OUT.xlsx",
        help=i18n.translate(
            "Cli", "take nothing in; write a copy with the wrong cells marked, to be mended and read again"
        ),
    )
    given = commands.add("export", "spreadsheets:give_out", i18n.translate("Cli", "write a spreadsheet"))
    given.add_argument("what", choices=EXPORTS)
    given.add_argument("--to", required=True, metavar="OUT.xlsx|OUT.csv")
    given.add_argument(
        "--from", dest="first", type=_day, metavar="DATE", help=i18n.translate("Cli", "first day")
    )
    given.add_argument(
        "--until", dest="last", type=_day, metavar="DATE", help=i18n.translate("Cli", "last day")
    )
    given.add_argument("--hxl", action="store_true", help=i18n.translate("Cli", "with a row of HXL tags"))
    given.add_argument(
        "--with-donors", action="store_true", help=i18n.translate("Cli", "with what is known of donors")
    )
    given.add_argument(
        "--language",
        choices=LANGUAGES,
        help=i18n.translate("Cli", "of the file, where not that of the answer"),
    )
    given.add_argument(
        "--currency",
        default="",
        metavar="CUR",
        help=i18n.translate("Cli", "of the books, where not that of the site's country: USD"),
    )
    given.add_argument(
        "--rate-days",
        type=_days_back,
        default=7,
        metavar="DAYS",
        help=i18n.translate("Cli", "how old an exchange rate may be that is taken for a day without one"),
    )

    rate = commands.add(
        "rate",
        "rates:rate",
        i18n.translate("Cli", "keep an exchange rate: one unit of FROM was worth RATE of TO; or list them"),
    )
    rate.add_argument("day", nargs="?", type=_day, metavar="DATE")
    rate.add_argument("from_currency", nargs="?", default="", metavar="FROM")
    rate.add_argument("to_currency", nargs="?", default="", metavar="TO")
    rate.add_argument("rate", nargs="?", type=_number, metavar="RATE")
    rate.add_argument(
        "--source", default="", metavar="TEXT", help=i18n.translate("Cli", "who says so: NBP 64/A")
    )
    rate.add_argument(
        "--sheet",
        metavar="RATES.xlsx",
        help=i18n.translate("Cli", "a sheet with columns day, from, to, rate, source"),
    )


def _add_shipping(commands: _Commands) -> None:
    ship = commands.add(
        "ship", "shipments:ship", i18n.translate("Cli", "make a shipment and put boxes on it")
    )
    ship.add_argument(
        "--from", dest="origin", required=True, metavar="CODE", help=i18n.translate("Cli", "site")
    )
    ship.add_argument(
        "--to", dest="target", required=True, metavar="CODE", help=i18n.translate("Cli", "site")
    )
    which = ship.add_mutually_exclusive_group()
    which.add_argument("--boxes", metavar="NUMBER,NUMBER", help=i18n.translate("Cli", "these boxes"))
    which.add_argument(
        "--all-sealed", action="store_true", help=i18n.translate("Cli", "every sealed box that stands there")
    )
    ship.add_argument("--dispatch", action="store_true", help=i18n.translate("Cli", "it leaves at once"))
    ship.add_argument(
        "--reason",
        default="",
        metavar="TEXT",
        help=i18n.translate("Cli", "why goods that a rule holds may go"),
    )
    receive = commands.add("receive", "receiving:receive", i18n.translate("Cli", "tick off what arrived"))
    receive.add_argument("number", metavar="NUMBER")
    came = receive.add_mutually_exclusive_group()
    came.add_argument("--all", action="store_true", help=i18n.translate("Cli", "every box came"))
    came.add_argument(
        "--sheet",
        metavar="CHECKIN.xlsx",
        help=i18n.translate("Cli", "a list of the boxes that came or did not"),
    )
    document = commands.add("document", "documents:document", i18n.translate("Cli", "write a paper as PDF"))
    document.add_argument("kind", metavar="packing-list|receipt|acknowledgement|needs-sheet")
    document.add_argument("numbers", metavar="NUMBER[,NUMBER]")
    document.add_argument("--to", required=True, metavar="OUT.pdf")
    document.add_argument(
        "--language", type=_languages, metavar="en|uk|pl|be", help=i18n.translate("Cli", "one, or two: en,pl")
    )
    document.add_argument("--paper", choices=(*SHEETS, *SLIPS))


def _add_looking_back(commands: _Commands) -> None:
    trace = commands.add(
        "trace", "history:show_path", i18n.translate("Cli", "where a donation, lot or box came from and went")
    )
    trace.add_argument("number", metavar="NUMBER")
    commands.add("undo", "history:undo_last", i18n.translate("Cli", "take back the last thing done here"))
    commands.add(
        "check",
        "history:check_all",
        i18n.translate("Cli", "prove that nothing appeared or vanished"),
    )


def _add_copies(commands: _Commands) -> None:
    backup = commands.add("backup", "copies:backup", i18n.translate("Cli", "keep a checked copy"))
    backup.add_argument("to", metavar="TO")
    restore = commands.add("restore", "copies:restore", i18n.translate("Cli", "go back to a copy"))
    restore.add_argument("copy", metavar="FROM")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(
            i18n.translate("Cli", "{value} is not a day; write it like 2026-03-31").format(value=text)
        ) from error


def _days_back(text: str) -> int:
    if not text.isdecimal() or int(text) > MOST_DAYS_BACK:
        sentence = i18n.translate("Cli", "{value} is no number of days from 0 to {most}")
        raise ArgumentTypeError(sentence.format(value=text, most=MOST_DAYS_BACK))
    return int(text)


def _number(text: str) -> Decimal:
    try:
        return Decimal(text.replace(",", "."))
    except InvalidOperation as error:
        raise ArgumentTypeError(
            i18n.translate("Cli", "{value} is not a number").format(value=text)
        ) from error


def _mapped(text: str) -> tuple[str, str]:
    header, sign, field = text.rpartition("=")
    if not sign or not header.strip() or not field.strip():
        raise ArgumentTypeError(i18n.translate("Cli", "{value} does not say Header=field").format(value=text))
    return header.strip(), field.strip()


def _matched(text: str) -> tuple[str, str]:
    name, sign, code = text.rpartition("=")
    if not sign or not name.strip() or not code.strip():
        raise ArgumentTypeError(i18n.translate("Cli", "{value} does not say Text=CODE").format(value=text))
    return name.strip(), code.strip()


def _languages(text: str) -> tuple[Language, ...]:
    codes = text.split(",")
    if not 1 <= len(codes) <= 2 or len(set(codes)) < len(codes) or not set(codes) <= set(LANGUAGES):
        raise ArgumentTypeError(
            i18n.translate("Cli", "{value} is not one of {languages}, or two of them").format(
                value=text, languages=", ".join(LANGUAGES)
            )
        )
    return tuple(Language(code) for code in codes)
