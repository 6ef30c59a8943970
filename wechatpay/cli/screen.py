"""Output, exit codes and error messages of the commands, for a person at a terminal or a program behind a pipe."""

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

__all__ = [
    "EXIT_CODES",
    "Commands",
    "Exit",
    "LocalError",
    "OutcomeUnknown",
    "get_stderr",
    "get_stdout",
    "is_terminal",
    "show_json",
    "showing",
]


class Exit(IntEnum):
    """The exit codes of the commands, as `EXIT_CODES` describes them."""

    DONE = 0
    REFUSED = 1
    LOCAL_ERROR = 2
    NOT_VERIFIED = 3
    UNKNOWN = 4
    NOT_SENT = 5


EXIT_CODES = """\b
Exit codes:
  0  done
  1  WeChat Pay refused the request (4xx, return_code or result_code); doctor: there are errors
  2  the arguments, the configuration or a local file are wrong; nothing was sent
  3  the response could not be verified or decrypted: query before you retry
  4  the outcome is unknown (no complete response, 5xx, 429, USERPAYING and the like): query it
  5  WeChat Pay could not be reached; nothing was sent
"""


def get_stdout() -> Console:
    """Return a console for results. It prints no colours if NO_COLOR is set or the output is not a terminal."""
    return Console(highlight=False, soft_wrap=not is_terminal())


def get_stderr() -> Console:
    """Return a console for everything that is not a result."""
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
    :raises OutcomeUnknown: the result cannot be written, so that the caller knows no outcome.
    """
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        _discard(sys.stdout)
    except (OSError, UnicodeError) as error:
        _discard(sys.stdout)
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


_UNDECIDED_CODES = {"SYSTEMERROR", "BANKERROR", "USERPAYING", "PROCESSING"}
"""The codes of APIv2 for a payment that may still succeed: its documents ask for a query."""


def choose_exit_code(error: WeChatPayError) -> Exit:
    """Return the exit code of a command that ends with *error*."""
    if isinstance(error, APIError):
        # A busy or broken server does not refuse: it may have carried out the request all the same.
        is_busy = isinstance(error, ServerError) or error.status_code == 429
        return Exit.UNKNOWN if is_busy or getattr(error, "err_code", "") in _UNDECIDED_CODES else Exit.REFUSED
    if isinstance(error, (VerificationError, AlgorithmError, DecodeError, DecryptionError, DigestError)):
        return Exit.NOT_VERIFIED
    if isinstance(error, (ArgumentError, ConfigurationError)) or not isinstance(error, ExchangeError):
        return Exit.LOCAL_ERROR
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
"""The options of `wechatpay request` that give the options of a call in Python."""


def _translate_names(error: WeChatPayError) -> str:
    """Return a sentence that names the command's own options for the arguments that *error* is about, or ""."""
    names = {}
    if isinstance(error, ConfigurationError):
        names = {error.setting: name_setting(error.setting)}
    elif isinstance(error, ArgumentError):
        names = {name: _CALL_OPTIONS.get(name, "") for name in error.options}
    given = ", ".join(f"{option} for {name}=" for name, option in names.items() if option)
    return f"In this command, give {given}." if given else ""


class PackageError(click.ClickException):
    """A `WeChatPayError`, shown with the name of its class, which the documentation explains."""

    def __init__(self, error: WeChatPayError) -> None:
        super().__init__("\n".join(filter(None, (str(error), _translate_names(error)))))
        self.name = type(error).__name__
        self.exit_code: int = choose_exit_code(error)  # type: ignore[misc]  # In click it is an attribute of the class.

    def show(self, file: IO[Any] | None = None) -> None:  # noqa: ARG002  # click defines the signature.
        """Print the error."""
        console = get_stderr()
        console.print(f"[bold red]{self.name}:[/] ", end="")
        console.print(self.message, markup=False)


class LocalError(click.ClickException):
    """An error in the arguments or on this machine, before anything was sent."""

    exit_code = Exit.LOCAL_ERROR


class OutcomeUnknown(click.ClickException):
    """An interruption or an error on this machine, after the request may have arrived."""

    exit_code = Exit.UNKNOWN


class Commands(click.Group):
    """A group of commands that end with an `Exit` code and without a traceback."""

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
        """Run the command and turn its errors into messages."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            return None  # The reader of the results has seen enough.
        except WeChatPayError as error:
            raise PackageError(error) from None
        except click.Abort:
            raise LocalError("interrupted: nothing was sent") from None
        except OSError as error:
            where = f"{error.filename}: " if error.filename else ""
            raise LocalError(f"{where}{error.strerror or error}") from None


def _report_lost_results(error: OSError) -> int:
    """Report that the results of a command that only reads cannot be written; return its exit code."""
    if isinstance(error, BrokenPipeError):
        return Exit.DONE  # The reader has seen enough.
    LocalError(f"the results cannot be written: {error.strerror}").show()
    return Exit.LOCAL_ERROR
