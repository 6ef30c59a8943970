"""The settings of a client, from options and the environment; keys come from files or a prompt."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import click

from wechatpay.client import Client
from wechatpay.errors import safe_repr

__all__ = ["Settings", "name_setting", "pass_settings"]

Command = TypeVar("Command", bound=Callable[..., Any])


def read_secret(value: str) -> str:
    """Read a key from the file *value*, or from a prompt if *value* is `-`.

    The key itself is refused, because every process of the machine can read the command line.
    """
    if value == "-":
        text: str = click.prompt("The key", hide_input=True, err=True)
        return text.strip()
    if not _is_file(value):
        raise click.BadParameter(
            "must be the path of a file, or -, and there is no such file. Do not give the key itself on the command "
            "line, where every process can read it: put it into a file, or give - to be asked for it"
        )
    return Path(value).read_text("utf-8").strip()


def _is_file(value: str) -> bool:
    try:
        return Path(value).is_file()
    except (OSError, ValueError):  # The value is longer than a path may be, or contains NUL.
        return False


def build_file_url(value: str) -> str:
    """Return the URL of the key file *value*."""
    if "-----BEGIN" in value:
        raise click.BadParameter(
            "must be the path of a key file, not the key: every process of the machine can read the command line"
        )
    if not _is_file(value):
        raise click.BadParameter(f"there is no file {safe_repr(value)}")
    return Path(value).absolute().as_uri()


@dataclass(frozen=True, repr=False)
class Settings:
    """The variables that configure a client: those of the environment, replaced by the options of the command."""

    environment: Mapping[str, str]

    def client(self, **more: Any) -> Client:
        """Create a client; *more* are further arguments of `Client`."""
        return Client.from_env(self.environment, **more)


class _Option(NamedTuple):
    """A setting of the client, as an environment variable and as an option of the commands."""

    setting: str
    """The argument of `Client`; *certs* takes two options, an id and a key."""
    variable: str
    short: str
    """The option with one dash; "" if there is none."""
    type: Callable[[str], str]
    help: str

    @property
    def parameter(self) -> str:
        """The parameter of the command that has the value of the option."""
        return self.variable.removeprefix("WECHATPAY_").lower()

    @property
    def long(self) -> str:
        """The option with two dashes."""
        return f"--{self.parameter.replace('_', '-')}"


_OPTIONS = (
    _Option("mchid", "WECHATPAY_MCHID", "-m", str, "The merchant number."),
    _Option("serial", "WECHATPAY_SERIAL", "-s", str, "The serial of the merchant API certificate."),
    _Option(
        "private_key", "WECHATPAY_PRIVATE_KEY", "-f", build_file_url, "The merchant's private key, apiclient_key.pem."
    ),
    _Option("certs", "WECHATPAY_PUBLIC_KEY_ID", "", str, "The id of WeChat Pay's public key, PUB_KEY_ID_..."),
    _Option("certs", "WECHATPAY_PUBLIC_KEY", "", build_file_url, "WeChat Pay's public key, pub_key.pem."),
    _Option(
        "apiv3_key", "WECHATPAY_APIV3_KEY", "-k", read_secret, "A file with the APIv3 key, or - to be asked for it."
    ),
    _Option("secret", "WECHATPAY_SECRET", "", read_secret, "A file with the APIv2 key, or - to be asked for it."),
    _Option("base_url", "WECHATPAY_BASE_URL", "-u", str, "The base URL, if it is not https://api.mch.weixin.qq.com."),
)


def name_setting(setting: str) -> str:
    """Return the options and variables that give the argument *setting* of `Client`; "" if there are none."""
    options = [option for option in _OPTIONS if option.setting == setting]
    names = " and ".join(option.long for option in options)
    variables = " and ".join(option.variable for option in options)
    return f"{names} (or {variables})" if options else ""


def pass_settings(command: Command) -> Command:
    """Add the options of a client to *command*, and pass them to it as `settings`."""

    @wraps(command)
    def run(*arguments: Any, **options: Any) -> Any:
        environment = dict(os.environ)
        for option in _OPTIONS:
            value = options.pop(option.parameter)
            if value is not None:
                environment[option.variable] = value
        return command(*arguments, settings=Settings(environment), **options)

    for option in reversed(_OPTIONS):
        metavar = "TEXT" if option.type is str else "FILE"
        spellings = [option.short, option.long] if option.short else [option.long]
        text = f"{option.help} [{option.variable}]"
        run = click.option(*spellings, type=option.type, metavar=metavar, help=text)(run)
    return run  # type: ignore[return-value]
