"""The output of the commands: for a person at a terminal, or for a program behind a pipe."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, TextIO

import click
from rich.console import Console

from wechatpay.cli.exit_codes import OutcomeUnknown

__all__ = ["Notes", "discard", "get_stderr", "get_stdout", "is_terminal", "show_json", "showing"]


def get_stdout() -> Console:
    """Return a console for results. It prints no colours if NO_COLOR is set or the output is not a terminal."""
    return Console(highlight=False, soft_wrap=not is_terminal())


def get_stderr() -> Console:
    """Return a console for everything that is not a result."""
    return Console(stderr=True, highlight=False, soft_wrap=True)


class Notes:
    """The standard error, which never changes how a command ends: a note that cannot be written is dropped."""

    def __init__(self, file: TextIO) -> None:
        self._file = file

    def write(self, text: str) -> int:
        """Write *text*, or drop it if the file cannot take it."""
        try:
            written = self._file.write(text)
            self._file.flush()
        except OSError:
            discard(self._file)
            return len(text)
        return written

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def discard(file: TextIO) -> None:
    """Drop what *file* still buffers: the interpreter would try to write it at exit, and end with status 120."""
    with suppress(OSError, ValueError):
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, file.fileno())
        os.close(null)
        file.flush()


@contextmanager
def showing(what_was_done: str) -> Iterator[None]:
    """Print results in this block, and flush them while the command can still say what became of the call.

    A closed pipe is no error: its reader has seen enough.

    :param what_was_done: begins the message about a result that cannot be written: "the request was carried out".
    :raises OutcomeUnknown: the result cannot be written, so that the caller knows no outcome.
    """
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        discard(sys.stdout)
    except (OSError, UnicodeError) as error:
        discard(sys.stdout)
        raise OutcomeUnknown(f"{what_was_done}, but its result cannot be written: {error}") from None


def is_terminal() -> bool:
    """Return whether a person reads the results. Otherwise they are printed as JSON."""
    return sys.stdout.isatty()


def show_json(document: Any) -> None:
    """Print *document* as JSON, with colours for a person."""
    text = json.dumps(document, ensure_ascii=False, indent=2)
    if is_terminal():
        get_stdout().print_json(text)
    else:
        click.echo(text.encode())  # JSON is UTF-8, whatever the locale is.
