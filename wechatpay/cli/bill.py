"""`wechatpay bill`: the bill of a day, fetched, held against its digest, and summed up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import click
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn
from rich.table import Table

from wechatpay import bills
from wechatpay.cli.screen import errors, is_terminal, output, show_json, showing
from wechatpay.cli.settings import Settings, configured

__all__ = ["bill"]

KINDS = ("trade", "fundflow", "profitsharing")


@click.command(short_help="Fetch the bill of a day, and prove it.")
@click.option("--date", type=click.DateTime(["%Y-%m-%d"]), help="The day; yesterday if not given.")
@click.option("--type", "kind", type=click.Choice(KINDS), default="trade", show_default=True, help="Which bill.")
@click.option("--to", type=click.Path(dir_okay=False, path_type=Path), help="The file; TYPE-DATE.csv if not given.")
@click.option("--bill-type", help="Of trades: ALL, SUCCESS, REFUND and so on.")
@click.option("--account-type", help="Of the flow of funds: BASIC, OPERATION or FEES.")
@click.option("--sub-mchid", help="Of a partner: the merchant whose bill it is.")
@configured
def bill(date: dt.datetime | None, kind: str, to: Path | None, settings: Settings, **parameters: str | None) -> None:
    """Fetch a bill into a file, which is there only when it is the one that was announced.

    A day's bill is there from about ten in the morning (UTC+8) of the day after.
    """
    china = dt.timezone(dt.timedelta(hours=8))
    day = date.date() if date is not None else dt.datetime.now(china).date() - dt.timedelta(days=1)
    target = to or Path(f"{kind}-{day}.csv")
    given = {name: text for name, text in parameters.items() if text is not None}
    with settings.client() as client, _bar(target) as progress:
        getattr(client.bills, kind)(bill_date=day, to=target, progress=progress, tar_type="GZIP", **given)
    summary = {name: str(value) for name, value in bills.read(target).summary.items()}
    with showing("the bill was fetched and stored"):
        _show(target, summary)


class _bar:  # noqa: N801  # it is used as a function
    """A progress bar on the standard error, from the first bytes on, and the callback that moves it."""

    def __init__(self, target: Path) -> None:
        console = errors()
        columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
        self._progress = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
        self._task = self._progress.add_task(str(target), total=None)

    def __enter__(self) -> Callable[[int, int | None], object]:
        return self._moved

    def _moved(self, came: int, whole: int | None) -> None:
        self._progress.start()
        self._progress.update(self._task, completed=came, total=whole)

    def __exit__(self, *error: object) -> None:
        self._progress.stop()


def _show(target: Path, summary: dict[str, str]) -> None:
    if not is_terminal():
        show_json({"file": str(target), "summary": summary})
        return
    table = Table(box=None, show_header=False)
    for name, value in summary.items():
        table.add_row(name, value)
    output().print(table)
    output().print(str(target), markup=False)
