"""The group of the commands: it runs one, turns its errors into messages, and flushes its results."""

from __future__ import annotations

import sys
from contextlib import redirect_stderr
from typing import IO, Any

import click

from wechatpay.cli.exit_codes import Exit, LocalError, choose_exit_code
from wechatpay.cli.screen import Notes, discard, get_stderr
from wechatpay.cli.settings import name_setting
from wechatpay.errors import ArgumentError, ConfigurationError, WeChatPayError

__all__ = ["CALL_OPTIONS", "Commands", "PackageError"]


CALL_OPTIONS = {
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
        names = {name: CALL_OPTIONS.get(name, "") for name in error.options}
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


class Commands(click.Group):
    """A group of commands that end with an `Exit` code and without a traceback."""

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run the command line, and flush what it printed: at exit, an error would change the exit code to 120."""
        notes: Any = Notes(sys.stderr)
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
        except OSError as error:  # click itself prints help, version and completions.
            code = _report_lost_results(error)
        try:
            sys.stdout.flush()
        except OSError as error:
            code = code or _report_lost_results(error)
            discard(sys.stdout)
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
