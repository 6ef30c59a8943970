"""`wechatpay certificates`: the platform certificates, fetched, opened and kept as files."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click
from cryptography.hazmat.primitives.serialization import Encoding

from wechatpay._files.atomic import write_atomically
from wechatpay._keys.shared import load_apiv3_key
from wechatpay._protocols.certificates import decrypt_certificates
from wechatpay.cli.screen import errors, is_terminal, output, show_json, showing
from wechatpay.cli.settings import Settings, configured
from wechatpay.errors import ConfigurationError

__all__ = ["certificates"]


@click.command(short_help="Fetch the platform certificates into files.")
@click.option(
    "-o",
    "--output",
    "directory",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path(),
    help="The directory to put them into; this one if not given.",
)
@configured
def certificates(directory: Path, settings: Settings) -> None:
    """Fetch WeChat Pay's platform certificates into files, as wechatpay_SERIAL.pem.

    They are opened with the APIv3 key, and the list is proved with one of them. New merchants have none: they prove
    replies with the public key, pub_key.pem, from the merchant platform.

    \b
      wechatpay certificates -m 1900000001 -s 3775B6... -f apiclient_key.pem -k apiv3_key.txt -o certificates
    """  # noqa: D301  # click's mark for lines that are left as they are
    apiv3_key = settings.environment.get("WECHATPAY_APIV3_KEY")
    if not apiv3_key:
        raise ConfigurationError("certificates are opened with the APIv3 key: set WECHATPAY_APIV3_KEY, or give -k FILE")
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
        _show(stored)


def _format_time(moment: float) -> str:
    """Format *moment*, in seconds since 1970, as WeChat Pay does: in the time of China (RFC 3339)."""
    return dt.datetime.fromtimestamp(moment, dt.timezone(dt.timedelta(hours=8))).isoformat()


def _show(stored: list[dict[str, str]]) -> None:
    if not is_terminal():
        show_json(stored)
        return
    for each in stored:
        output().print(f"[bold]{each['serial']}[/]  {each['effective_time'][:10]} to {each['expire_time'][:10]}")
        output().print(f"  {each['file']}", markup=False)
    errors().print("[dim]In Python: Client(certs={serial: pathlib.Path(file)}, ...)[/]", markup=True)
