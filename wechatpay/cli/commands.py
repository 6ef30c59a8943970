"""The commands, under one name."""

from __future__ import annotations

import click

from wechatpay.cli.bill import bill
from wechatpay.cli.certificates import certificates
from wechatpay.cli.doctor.command import doctor
from wechatpay.cli.endpoints import endpoints
from wechatpay.cli.notification import notification
from wechatpay.cli.request import request
from wechatpay.cli.sandbox import sandbox
from wechatpay.cli.screen import EXIT_CODES, Commands
from wechatpay.version import __version__

__all__ = ["wechatpay"]


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]}, epilog=EXIT_CODES)
@click.version_option(__version__, package_name="wechatpay-openapi")
def wechatpay() -> None:
    """WeChat Pay in a terminal.

    Who you are is read from the environment: WECHATPAY_MCHID, WECHATPAY_SERIAL, WECHATPAY_PRIVATE_KEY,
    WECHATPAY_PUBLIC_KEY_ID, WECHATPAY_PUBLIC_KEY, WECHATPAY_APIV3_KEY, WECHATPAY_SECRET and WECHATPAY_BASE_URL; options
    go before it. Keys are never options: they are read from files, or asked for.

    Results go to the standard output, as JSON where it is no terminal; everything else goes to the standard error.

    For completion, put this into ~/.bashrc (or zsh_source into ~/.zshrc):

    \b
      eval "$(_WECHATPAY_COMPLETE=bash_source wechatpay)"
    """  # noqa: D301  # click's mark for lines that are left as they are


@wechatpay.command(short_help="Show one call in all its forms.")
def demo() -> None:
    """Show one call in all its forms, and a forgery that is refused, against a local WeChat Pay."""
    from wechatpay import demo as demonstration

    demonstration.main()


for command in (request, endpoints, certificates, bill, notification, doctor, sandbox):
    wechatpay.add_command(command)
