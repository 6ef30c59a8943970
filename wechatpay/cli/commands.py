"""`wechatpay`, the group of all commands."""

from __future__ import annotations

import click

from wechatpay.cli.bill import bill
from wechatpay.cli.certificates import certificates
from wechatpay.cli.doctor.command import doctor
from wechatpay.cli.endpoints import endpoints
from wechatpay.cli.exit_codes import EXIT_CODES
from wechatpay.cli.group import Commands
from wechatpay.cli.notification import notification
from wechatpay.cli.request import request
from wechatpay.cli.sandbox import sandbox
from wechatpay.version import __version__

__all__ = ["wechatpay"]


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]}, epilog=EXIT_CODES)
@click.version_option(__version__, package_name="wechatpay-openapi")
def wechatpay() -> None:
    """Call WeChat Pay from a terminal.

    The merchant is configured by environment variables: WECHATPAY_MCHID, WECHATPAY_SERIAL, WECHATPAY_PRIVATE_KEY,
    WECHATPAY_PUBLIC_KEY_ID, WECHATPAY_PUBLIC_KEY, WECHATPAY_APIV3_KEY, WECHATPAY_SECRET and WECHATPAY_BASE_URL. The
    options of a command replace them. Options never take a key, only the file that contains it.

    Start with `wechatpay doctor`, which checks the configuration.

    Results are written to standard output, as JSON if it is not a terminal, and everything else to standard error.

    For completion, add this line to ~/.bashrc, or to ~/.zshrc with zsh_source:

    \b
      eval "$(_WECHATPAY_COMPLETE=bash_source wechatpay)"
    """  # noqa: D301  # \b stops click from rewrapping the lines.


@wechatpay.command(short_help="Show one call in all its forms.")
def demo() -> None:
    """Make one call in all its forms to a local sandbox, and show that a forged response is refused.

    It needs no account and no configuration.
    """
    from wechatpay import demo as demonstration

    demonstration.main()


for command in (request, endpoints, certificates, bill, notification, doctor, sandbox):
    wechatpay.add_command(command)
