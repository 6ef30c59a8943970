"""`wechatpay doctor`: reads the configuration, says what is right and wrong with it, and how to mend it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

import click
from rich.markup import escape
from rich.table import Table

from wechatpay.cli.doctor.configuration import examine
from wechatpay.cli.doctor.findings import Finding
from wechatpay.cli.sandbox import environment_of, write_keys
from wechatpay.cli.screen import Exit, is_terminal, output, show_json
from wechatpay.cli.settings import Settings, configured

__all__ = ["doctor"]

_MARKS = {
    "right": "[green]✓[/]",
    "wrong": "[bold red]✗[/]",
    "doubtful": "[yellow]![/]",
    "absent": "[dim]-[/]",
}


@click.command(short_help="Examine the configuration, and say how to mend it.")
@click.option("--sandbox", is_flag=True, help="Examine a local WeChat Pay's own configuration, to see what this does.")
@click.option(
    "--certificate",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The merchant API certificate, apiclient_cert.pem; looked for beside the private key if not given.",
)
@configured
def doctor(*, sandbox: bool, certificate: Path | None, settings: Settings) -> None:
    """Examine the configuration, line by line, and ask WeChat Pay to check a signature.

    Nothing is paid or changed. Ends with 1 where something is wrong.
    """
    if not sandbox:
        _report(examine(settings.environment, certificate))
        return
    from wechatpay.sandbox import Sandbox

    with Sandbox() as running, tempfile.TemporaryDirectory() as directory:
        write_keys(running, Path(directory))
        own = {name: text for name, text in os.environ.items() if not name.startswith("WECHATPAY_")}
        _report(examine({**own, **environment_of(running, Path(directory))}, certificate))


def _line(finding: Finding) -> Table:
    """*finding* as a line, and below it, set in, how to mend it."""
    line = Table.grid(padding=(0, 1))
    line.add_column(width=1)
    line.add_column(width=22)
    line.add_column(overflow="fold")
    line.add_row(_MARKS[finding.state], f"[bold]{finding.what}[/]", escape(finding.found))
    if finding.mend:
        line.add_row("", "", f"[dim]{escape(finding.mend)}[/]")
    return line


def _report(findings: Iterable[Finding]) -> None:
    console, seen = output(), []
    for finding in findings:
        seen.append(finding)
        if is_terminal():
            console.print(_line(finding))
    if not is_terminal():
        show_json([asdict(finding) for finding in seen])
    wrong, doubtful = (sum(finding.state == state for finding in seen) for state in ("wrong", "doubtful"))
    if is_terminal():
        end = (
            "[bold green]All is well.[/]"
            if not doubtful
            else f"[bold yellow]Nothing is wrong, {doubtful} to look at[/]"
        )
        console.print(f"\n[bold red]{wrong} to mend[/]" if wrong else f"\n{end}")
    if wrong:
        raise SystemExit(Exit.REFUSED)
