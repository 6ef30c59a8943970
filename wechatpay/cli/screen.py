"""What the command prints, for a person at a terminal or a program behind a pipe; and how it ends."""

from __future__ import annotations

import json
import sys
from enum import IntEnum
from typing import IO, Any

import click
from rich.console import Console

from wechatpay.errors import (
    AlgorithmError,
    APIError,
    ArgumentError,
    ConfigurationError,
    DecodeError,
    DecryptionError,
    DigestError,
    ExchangeError,
    ProofError,
    ServerError,
    WeChatPayError,
)

__all__ = ["Commands", "Exit", "Unknown", "Wrong", "errors", "is_terminal", "output", "show_json"]


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
    if isinstance(error, (ProofError, AlgorithmError, DecodeError, DecryptionError, DigestError)):
        return Exit.NOT_PROVED
    if isinstance(error, (ArgumentError, ConfigurationError)) or not isinstance(error, ExchangeError):
        return Exit.WRONG
    return Exit.UNKNOWN if error.sent else Exit.NOT_SENT


_WORDS = (
    ("serial is missing: give serial=,", "WECHATPAY_SERIAL is not set: give"),
    ("this client has no private_key: give Client(private_key='file:///path/apiclient_key.pem', serial=...)",
     "WECHATPAY_PRIVATE_KEY is not set: give the path of apiclient_key.pem"),
    ("give Client(certs={'PUB_KEY_ID_...': 'file:///path/pub_key.pem'}),",
     "set WECHATPAY_PUBLIC_KEY_ID and WECHATPAY_PUBLIC_KEY,"),
    ("the query's into params={...}", "the query's into --params NAME=VALUE"),
    ("go into json={...}", "go into --json"),
    ("give params= for the query", "give --params for the query"),
    ("give base_url= for another host", "give --base-url for another host"),
)  # fmt: skip
"""What a message says of Python, and how it is written in a terminal."""


def _in_its_words(message: str) -> str:
    for python, terminal in _WORDS:
        message = message.replace(python, terminal)
    return message


class Failure(click.ClickException):
    """An error of the package's, as the command shows it: its class, which the documentation knows, and its words."""

    def __init__(self, error: WeChatPayError) -> None:
        super().__init__(_in_its_words(str(error)))
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

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except WeChatPayError as error:
            raise Failure(error) from None
        except click.Abort:
            raise Wrong("given up before anything was sent") from None
        except OSError as error:
            if isinstance(error, BrokenPipeError):
                raise
            where = f"{error.filename}: " if error.filename else ""
            raise Wrong(f"{where}{error.strerror or error}") from None
