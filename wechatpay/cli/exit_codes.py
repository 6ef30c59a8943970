"""The exit codes of the commands, and the errors that end them."""

from __future__ import annotations

from enum import IntEnum

import click

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

__all__ = ["EXIT_CODES", "Exit", "LocalError", "OutcomeUnknown", "choose_exit_code"]


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


class LocalError(click.ClickException):
    """An error in the arguments or on this machine, before anything was sent."""

    exit_code = Exit.LOCAL_ERROR


class OutcomeUnknown(click.ClickException):
    """An interruption or an error on this machine, after the request may have arrived."""

    exit_code = Exit.UNKNOWN
