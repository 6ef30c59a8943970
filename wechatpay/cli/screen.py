"""The output of the commands: for a person at a terminal, or for a program behind a pipe."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, TextIO

import click
from rich.console import Console
from rich.highlighter import JSONHighlighter

from wechatpay.cli.exit_codes import OutcomeUnknown

__all__ = [
    "Notes",
    "discard",
    "escape_controls",
    "get_stderr",
    "get_stdout",
    "is_terminal",
    "show_content",
    "show_json",
    "showing",
]


_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def escape_controls(text: str) -> str:
    """Escape the characters of *text* that move the cursor, change the terminal or reverse the direction of writing.

    A server could otherwise write a line of its own, such as one that says that the signature is verified.
    """
    return _CONTROLS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


class _Console(Console):
    """A console that escapes the control characters of every text."""

    def print(self, *objects: Any, **options: Any) -> None:
        super().print(*[escape_controls(each) if isinstance(each, str) else each for each in objects], **options)


def get_stdout() -> Console:
    """Return a console for results. It prints no colours if NO_COLOR is set or the output is not a terminal."""
    return _Console(highlight=False, soft_wrap=not is_terminal())


def get_stderr() -> Console:
    """Return a console for everything that is not a result."""
    return _Console(stderr=True, highlight=False, soft_wrap=True)


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


def show_content(content: bytes) -> None:
    """Print *content*, which is no JSON: as it is for a program, with its control characters escaped for a person."""
    click.echo(escape_controls(content.decode("utf-8", "replace")) if is_terminal() else content)


def show_json(document: Any) -> None:
    """Print *document* as JSON, with colours for a person."""
    lines = json.dumps(document, ensure_ascii=False, indent=2).split("\n")
    text = "\n".join(map(escape_controls, lines))  # These are JSON's own escapes, too.
    if is_terminal():
        get_stdout().print(JSONHighlighter()(text), soft_wrap=True)
    else:
        click.echo(text.encode())  # JSON is UTF-8, whatever the locale is.
