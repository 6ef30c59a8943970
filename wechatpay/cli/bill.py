"""`wechatpay bill`: downloads the bill of a day, checks its digest and prints its summary."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import click
from rich.markup import escape
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn
from rich.table import Table

from wechatpay import bills
from wechatpay.cli.screen import escape_controls, get_stderr, get_stdout, is_terminal, show_json, showing
from wechatpay.cli.settings import Settings, pass_settings

__all__ = ["bill"]

KINDS = ("trade", "fundflow", "profitsharing")


@click.command(short_help="Download the bill of a day and check its digest.")
@click.option("--date", type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD", help="The day.  [default: yesterday]")
@click.option("--type", "kind", type=click.Choice(KINDS), default="trade", show_default=True, help="The kind of bill.")
@click.option(
    "--to",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file to write.  [default: TYPE-DATE.csv]",
)
@click.option("--bill-type", help="For trade: ALL, SUCCESS, REFUND and so on.")
@click.option("--account-type", help="For fundflow: BASIC, OPERATION or FEES.")
@click.option("--sub-mchid", help="For partners: the merchant whose bill it is.")
@pass_settings
def bill(date: dt.datetime | None, kind: str, to: Path | None, settings: Settings, **parameters: str | None) -> None:
    """Download the bill of a day and print its summary.

    The file is written only if its digest matches. WeChat Pay publishes a bill at about 10:00 (UTC+8) on the next day.
    """
    china = dt.timezone(dt.timedelta(hours=8))
    day = date.date() if date is not None else dt.datetime.now(china).date() - dt.timedelta(days=1)
    target = to or Path(f"{kind}-{day}.csv")
    given = {name: text for name, text in parameters.items() if text is not None}
    with settings.client() as client, _ProgressBar(target) as progress:
        getattr(client.bills, kind)(bill_date=day, to=target, progress=progress, tar_type="GZIP", **given)
    summary = {name: str(value) for name, value in bills.read(target).summary.items()}
    with showing("the bill was fetched and stored"):
        _print_summary(target, summary)


class _ProgressBar:
    """A progress bar on standard error. As a context manager it returns the callback that moves it."""

    def __init__(self, target: Path) -> None:
        console = get_stderr()
        columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
        self._progress = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
        self._task = self._progress.add_task(str(target), total=None)

    def __enter__(self) -> Callable[[int, int | None], object]:
        return self._update

    def _update(self, received: int, total: int | None) -> None:
        self._progress.start()  # The bar appears with the first bytes, not while the bill is requested.
        self._progress.update(self._task, completed=received, total=total)

    def __exit__(self, *error: object) -> None:
        self._progress.stop()


def _print_summary(target: Path, summary: dict[str, str]) -> None:
    if not is_terminal():
        show_json({"file": str(target), "summary": summary})
        return
    table = Table(box=None, show_header=False)
    for name, value in summary.items():
        table.add_row(escape(escape_controls(name)), escape(escape_controls(value)))
    get_stdout().print(table)
    get_stdout().print(str(target), markup=False)
