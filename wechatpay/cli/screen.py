"""What the command prints, for a person at a terminal or a program behind a pipe; and how it ends."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, suppress
from enum import IntEnum
from typing import IO, Any, TextIO

import click
from rich.console import Console

from wechatpay.cli.settings import name_setting
from wechatpay.errors import (
    AlgorithmError,
    APIError,
    ArgumentError,
    ConfigurationError,
    DecodeError,
    DecryptionError,
    DigestError,
    ExchangeError,
    ServerError,
    VerificationError,
    WeChatPayError,
)

__all__ = ["Commands", "Exit", "Unknown", "Wrong", "errors", "is_terminal", "output", "show_json", "showing"]


class Exit(IntEnum):
    """How the command ended."""

    DONE = 0
    REFUSED = 1
    WRONG = 2
    NOT_PROVED = 3
    UNKNOWN = 4
    NOT_SENT = 5


EXIT_CODES = """\b
Exit codes:
  0  done
  1  WeChat Pay refused it (4xx, return_code or result_code); doctor: something is to be mended
  2  something is wrong with what you wrote, or with the configuration; nothing was sent
  3  an answer came that could not be proved, or opened: query before you repeat anything
  4  nobody knows: no whole answer came, or a 5xx, 429, USERPAYING and the like; query it
  5  nothing was sent: WeChat Pay could not be reached
"""


def output() -> Console:
    """Where results go; without colours when NO_COLOR is set, or it is no terminal."""
    return Console(highlight=False, soft_wrap=not is_terminal())


def errors() -> Console:
    """Where everything goes that is not the result."""
    return Console(stderr=True, highlight=False, soft_wrap=True)


class _Notes:
    """The standard error, which never changes how a command ends: a note that cannot be written is dropped."""

    def __init__(self, file: TextIO) -> None:
        self._file = file

    def write(self, text: str) -> int:
        """Write *text*, or drop it if the file cannot take it."""
        try:
            written = self._file.write(text)
            self._file.flush()
        except OSError:
            _discard(self._file)
            return len(text)
        return written

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def _discard(file: TextIO) -> None:
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
    :raises Unknown: the result cannot be written, so that the caller knows no outcome.
    """
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        _discard(sys.stdout)
    except (OSError, UnicodeError) as error:
        _discard(sys.stdout)
        raise Unknown(f"{what_was_done}, but its result cannot be written: {error}") from None


def is_terminal() -> bool:
    """Whether a person reads the results. Otherwise they are JSON."""
    return sys.stdout.isatty()


def show_json(document: Any) -> None:
    """Print *document*: in colours for a person, as one JSON text for a program."""
    text = json.dumps(document, ensure_ascii=False, indent=2)
    if is_terminal():
        output().print_json(text)
    else:
        click.echo(text.encode())  # in UTF-8, as JSON is, whatever the locale


_NOT_DECIDED = {"SYSTEMERROR", "BANKERROR", "USERPAYING", "PROCESSING"}
"""What APIv2 says of a payment that may still be made: its documents ask for a query."""


def exit_code(error: WeChatPayError) -> Exit:
    """How the command ends with *error*."""
    if isinstance(error, APIError):
        # What a server says that is busy or broken is no refusal: it may have done it all the same.
        is_busy = isinstance(error, ServerError) or error.status_code == 429
        return Exit.UNKNOWN if is_busy or getattr(error, "err_code", "") in _NOT_DECIDED else Exit.REFUSED
    if isinstance(error, (VerificationError, AlgorithmError, DecodeError, DecryptionError, DigestError)):
        return Exit.NOT_PROVED
    if isinstance(error, (ArgumentError, ConfigurationError)) or not isinstance(error, ExchangeError):
        return Exit.WRONG
    return Exit.UNKNOWN if error.sent else Exit.NOT_SENT


_CALL_OPTIONS = {
    "json": "--json",
    "xml": "--xml",
    "params": "--params NAME=VALUE",
    "headers": "--header NAME=VALUE",
    "files": "--files",
    "meta": "--meta",
    "to": "--to",
    "base_url": "--base-url",
}
"""Options of a call, as options of `wechatpay request`."""


def _translate_names(error: WeChatPayError) -> str:
    """Return a sentence that names the command's own options for the arguments that *error* is about, or ""."""
    names = {}
    if isinstance(error, ConfigurationError):
        names = {error.setting: name_setting(error.setting)}
    elif isinstance(error, ArgumentError):
        names = {name: _CALL_OPTIONS.get(name, "") for name in error.options}
    given = ", ".join(f"{option} for {name}=" for name, option in names.items() if option)
    return f"In this command, give {given}." if given else ""


class Failure(click.ClickException):
    """An error of the package's, as the command shows it: its class, which the documentation knows, and its words."""

    def __init__(self, error: WeChatPayError) -> None:
        super().__init__("\n".join(filter(None, (str(error), _translate_names(error)))))
        self.name = type(error).__name__
        self.exit_code: int = exit_code(error)  # type: ignore[misc]  # click's own is of the class

    def show(self, file: IO[Any] | None = None) -> None:  # noqa: ARG002  # click's own
        """Print it."""
        console = errors()
        console.print(f"[bold red]{self.name}:[/] ", end="")
        console.print(self.message, markup=False)


class Wrong(click.ClickException):
    """Something is wrong with what was written, or with the machine that it is to happen on."""

    exit_code = Exit.WRONG


class Unknown(click.ClickException):
    """It was given up, or went wrong here, after the request may have arrived."""

    exit_code = Exit.UNKNOWN


class Commands(click.Group):
    """A group of commands that end with the exit codes above, and without a traceback."""

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run the command line, and flush what it printed: at exit, an error would change the exit code to 120."""
        notes: Any = _Notes(sys.stderr)
        with redirect_stderr(notes):
            return self._main(*args, **extra)

    def _main(self, *args: Any, **extra: Any) -> Any:
        code: Any
        results = sys.stdout
        try:
            return super().main(*args, **extra)
        except SystemExit as ended:
            # click ends with 1 when the reader of help or version has closed the pipe, and replaces sys.stdout then.
            code = ended.code if sys.stdout is results else Exit.DONE
            sys.stdout = results
        except OSError as error:  # from click itself, which prints help, version and completions
            code = _report_lost_results(error)
        try:
            sys.stdout.flush()
        except OSError as error:
            code = code or _report_lost_results(error)
            _discard(sys.stdout)
        raise SystemExit(code)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            return None  # the reader of the results has seen enough
        except WeChatPayError as error:
            raise Failure(error) from None
        except click.Abort:
            raise Wrong("given up before anything was sent") from None
        except OSError as error:
            where = f"{error.filename}: " if error.filename else ""
            raise Wrong(f"{where}{error.strerror or error}") from None


def _report_lost_results(error: OSError) -> int:
    """Say that the results of a command that only reads cannot be written; return its exit code."""
    if isinstance(error, BrokenPipeError):
        return Exit.DONE  # the reader has seen enough
    Wrong(f"the results cannot be written: {error.strerror}").show()
    return Exit.WRONG
