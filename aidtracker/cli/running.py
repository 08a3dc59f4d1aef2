"""Running one command: its exit code, and one line on stderr for whatever stops it."""

import os
import sys
from argparse import Namespace
from collections.abc import Callable
from importlib import import_module

from aidtracker import i18n
from aidtracker.cli.session import Session
from aidtracker.domain.errors import Refused

DONE, REFUSED, STOPPED = 0, 1, 130

Command = Callable[[Session, Namespace], int]


def run_command(asked: Namespace) -> int:
    """Run what `asked.run` names (`module:function`); gives the exit code."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal or pipe that lacks a letter shows a question mark for it, and the command goes on.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    session = None
    try:
        session = Session(asked)
        code = _command(asked.run)(session, asked)
        sys.stdout.flush()
    except Refused as refused:
        tell(_words(refused))
        return REFUSED
    except KeyboardInterrupt:
        tell(i18n.translate("Cli", "Stopped. What was not finished was not saved."))
        return STOPPED
    except BrokenPipeError:
        let_go_of_stdout()
        return REFUSED
    finally:
        if session is not None:
            session.close()
    return code


def let_go_of_stdout() -> None:
    """Whoever read us, `head` for example, has had enough; Python would complain again on its way out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def tell(sentence: str) -> None:
    """One line on stderr, whatever is in the sentence."""
    sys.stderr.write(" ".join(sentence.split()) + "\n")


def _words(refused: Refused) -> str:
    from aidtracker.services.messages import explain

    return explain(refused.problem)


def _command(name: str) -> Command:
    module, _, function = name.partition(":")
    found: Command = getattr(import_module(f"aidtracker.cli.{module}"), function)
    return found
