"""The exit codes of the commands, and the errors that end them."""

from __future__ import annotations

from enum import IntEnum
from typing import IO, Any

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

__all__ = ["CALL_OPTIONS", "EXIT_CODES", "Exit", "LocalError", "OutcomeUnknown", "PackageError", "choose_exit_code"]


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
        console = Console(stderr=True, highlight=False, soft_wrap=True)
        console.print(f"[bold red]{self.name}:[/] ", end="")
        console.print(self.message, markup=False)


class LocalError(click.ClickException):
    """An error in the arguments or on this machine, before anything was sent."""

    exit_code = Exit.LOCAL_ERROR


class OutcomeUnknown(click.ClickException):
    """An interruption or an error on this machine, after the request may have arrived."""

    exit_code = Exit.UNKNOWN
