"""`wechatpay certificates`: downloads the platform certificates, decrypts them and writes them to files."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click
from cryptography.hazmat.primitives.serialization import Encoding

from wechatpay._files.atomic import write_atomically
from wechatpay._keys.shared import load_apiv3_key
from wechatpay._protocols.certificates import decrypt_certificates
from wechatpay.cli.screen import get_stderr, get_stdout, is_terminal, show_json, showing
from wechatpay.cli.settings import Settings, pass_settings
from wechatpay.errors import ConfigurationError

__all__ = ["certificates"]


@click.command(short_help="Download the platform certificates.")
@click.option(
    "-o",
    "--output",
    "directory",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path(),
    help="The directory to write to.  [default: the current directory]",
)
@pass_settings
def certificates(directory: Path, settings: Settings) -> None:
    """Download WeChat Pay's platform certificates to files named wechatpay_SERIAL.pem.

    They are decrypted with the APIv3 key, and the response is verified with one of them. New merchants have no
    platform certificates: they verify responses with pub_key.pem from the merchant platform.

    \b
      wechatpay certificates -m 1900000001 -s 3775B6... -f apiclient_key.pem -k apiv3_key.txt -o certificates
    """  # noqa: D301  # \b stops click from rewrapping the lines.
    apiv3_key = settings.environment.get("WECHATPAY_APIV3_KEY")
    if not apiv3_key:
        raise ConfigurationError(
            "platform certificates are decrypted with the APIv3 key: set WECHATPAY_APIV3_KEY, or give -k FILE"
        )
    cipher = load_apiv3_key(apiv3_key)
    without = {**settings.environment, "WECHATPAY_PUBLIC_KEY": "", "WECHATPAY_PUBLIC_KEY_ID": ""}
    with Settings(without).client() as client:
        listed = client.v3.certificates.get().json()
    keys = decrypt_certificates(listed, cipher)
    directory.mkdir(parents=True, exist_ok=True)
    stored = []
    for key in keys.values():
        assert key.certificate is not None
        path = directory / f"wechatpay_{key.serial}.pem"
        write_atomically(path, key.certificate.public_bytes(Encoding.PEM))
        stored.append(
            {
                "serial": key.serial,
                "effective_time": _format_time(key.not_before),
                "expire_time": _format_time(key.not_after),
                "file": str(path),
            }
        )
    with showing("the certificates were fetched and stored"):
        _print_list(stored)


def _format_time(moment: float) -> str:
    """Format *moment*, in seconds since 1970, as WeChat Pay does: in the time of China (RFC 3339)."""
    return dt.datetime.fromtimestamp(moment, dt.timezone(dt.timedelta(hours=8))).isoformat()


def _print_list(stored: list[dict[str, str]]) -> None:
    if not is_terminal():
        show_json(stored)
        return
    for each in stored:
        dates = f"{each['effective_time'][:10]} to {each['expire_time'][:10]}"
        get_stdout().print(f"[bold]{each['serial']}[/]  {dates}")
        get_stdout().print(f"  {each['file']}", markup=False)
    get_stderr().print("[dim]In Python: Client(certs={serial: pathlib.Path(file)}, ...)[/]", markup=True)
