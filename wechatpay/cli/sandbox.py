"""`wechatpay sandbox`: runs a local WeChat Pay sandbox in a terminal."""

from __future__ import annotations

import signal
import threading
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console

from wechatpay._files.atomic import write_atomically
from wechatpay.cli.exit_codes import LocalError

if TYPE_CHECKING:
    from wechatpay.sandbox.delivery import Delivery
    from wechatpay.sandbox.journal import Entry
    from wechatpay.sandbox.server import Sandbox

__all__ = ["build_environment", "sandbox", "write_keys"]


@click.command(short_help="Run a local WeChat Pay sandbox.")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    metavar="PORT",
    default=8500,
    show_default=True,
    help="The port to listen on; 0 picks a free one.",
)
@click.option(
    "--keys", type=click.Path(path_type=Path), metavar="DIRECTORY", help="Write the keys for a client to a directory."
)
@click.option(
    "--notify-url",
    default="",
    metavar="URL",
    help="Deliver all notifications to one URL.  [default: the notify_url of each order]",
)
@click.option(
    "--speed",
    type=click.FloatRange(0, min_open=True),
    metavar="FACTOR",
    default=1.0,
    show_default=True,
    help="Speed up the schedule on which notifications are retried.",
)
@click.option(
    "--state",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Store the keys and orders in a file, and continue with them next time.",
)
@click.option(
    "--mode",
    type=click.Choice(["both", "certificate", "public-key"]),
    default="both",
    show_default=True,
    help="Sign with a platform certificate, with the public key, or with the one that the client has shown to know.",
)
@click.option("--mutual-tls", is_flag=True, help="Use TLS, and require the merchant certificate as WeChat Pay does.")
def sandbox(  # noqa: PLR0917  # click passes them by name.
    host: str,
    port: int,
    keys: Path | None,
    notify_url: str,
    speed: float,
    state: Path | None,
    mode: str,
    *,
    mutual_tls: bool,
) -> None:
    """Run a local WeChat Pay sandbox until Ctrl-C, and print each request and each notification.

    Open its URL in a browser to pay orders and to inspect requests, signed messages and deliveries.
    """
    from wechatpay.sandbox.server import Sandbox

    console = Console(soft_wrap=True, highlight=False)
    options = {"host": host, "port": port, "notify_url": notify_url, "notification_speed": speed}
    try:
        running = Sandbox(**options, mode=mode, state=state, mutual_tls=mutual_tls).start()  # type: ignore[arg-type]
    except ValueError as error:
        raise LocalError(str(error)) from None
    except OSError as error:
        what = error.filename or f"{host}:{port} cannot be listened on"
        raise LocalError(f"{what}: {error.strerror}") from None
    with closing(running):
        try:
            _introduce(console, running, keys)
        except OSError as error:
            raise LocalError(f"--keys {keys}: {error.strerror}") from None
        running.journal.listeners.append(lambda entry: _print_entry(console, entry))
        running.notifications.listeners.append(lambda delivery: _print_delivery(console, delivery))
        stopped = threading.Event()
        for each in (signal.SIGINT, signal.SIGTERM):
            signal.signal(each, lambda *_: stopped.set())
        stopped.wait()
    console.print("stopped")


def _introduce(console: Console, sandbox: Sandbox, keys: Path | None) -> None:
    console.print(f"[bold]WeChat Pay sandbox:[/] {sandbox.base_url}  (merchant {sandbox.mchid})")
    if not sandbox.base_url.split("://")[1].startswith(("127.", "localhost", "[::1]")):
        console.print("[yellow]Other machines can reach it, and can pay, refund and read every order in it.[/]")
    if keys is None:
        console.print("To get its keys as files, give --keys DIRECTORY.")
        return
    for path in write_keys(sandbox, keys):
        console.print(f"  {path}")
    console.print(f"To use them:  set -a; . {keys / 'sandbox.env'}; set +a; wechatpay doctor")


def write_keys(sandbox: Sandbox, directory: Path) -> list[Path]:
    """Write the keys of *sandbox* to *directory*, and `sandbox.env` with the variables of a client."""
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    files = {
        "apiclient_key.pem": sandbox.merchant_private_key,
        "apiclient_cert.pem": sandbox.merchant_certificate,
        "pub_key.pem": sandbox.public_key,
        f"wechatpay_{sandbox.platform_serial}.pem": sandbox.platform_certificate,
        "sandbox.env": "".join(f"{name}={value}\n" for name, value in build_environment(sandbox, directory).items()),
        **({"server.pem": sandbox.server_certificate} if sandbox.server_certificate else {}),
    }
    for name, text in files.items():
        write_atomically(directory / name, text.encode(), mode=0o600)
    return [directory / name for name in files]


def build_environment(sandbox: Sandbox, directory: Path) -> dict[str, str]:
    """Return the variables that `Client.from_env` reads, for *sandbox*, whose keys are in *directory*."""
    where = directory.absolute()
    return {
        "WECHATPAY_MCHID": sandbox.mchid,
        "WECHATPAY_SERIAL": sandbox.merchant_serial,
        "WECHATPAY_PRIVATE_KEY": (where / "apiclient_key.pem").as_uri(),
        "WECHATPAY_PUBLIC_KEY_ID": sandbox.public_key_id,
        "WECHATPAY_PUBLIC_KEY": (where / "pub_key.pem").as_uri(),
        "WECHATPAY_APIV3_KEY": sandbox.apiv3_key,
        "WECHATPAY_SECRET": sandbox.apiv2_key,
        "WECHATPAY_BASE_URL": sandbox.base_url,
    }


def _print_entry(console: Console, entry: Entry) -> None:
    colour = "red" if entry.code else "green"
    what = f"{entry.code}: {entry.message}" if entry.code else ""
    fault = f" [magenta]{entry.fault}[/]" if entry.fault else ""
    console.print(f"{entry.at:%H:%M:%S} [{colour}]{entry.status}[/]{fault} {entry.method} ", end="")
    console.print(f"{entry.target} {what}", markup=False)


def _print_delivery(console: Console, delivery: Delivery) -> None:
    colour = "green" if delivery.accepted else "red"
    console.print(f"         [{colour}]{delivery.status or '---'}[/] sent {delivery.event_type} to ", end="")
    console.print(f"{delivery.url}, attempt {delivery.attempt} {delivery.error or ''}".rstrip(), markup=False)
