"""`wechatpay doctor`: checks the configuration, one line a check, and says how to fix what is wrong."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

import click
from rich.markup import escape
from rich.table import Table

from wechatpay.cli.doctor.checks import run_checks
from wechatpay.cli.doctor.finding import Finding, State
from wechatpay.cli.exit_codes import Exit
from wechatpay.cli.sandbox import build_environment, write_keys
from wechatpay.cli.screen import get_stdout, is_terminal, show_json
from wechatpay.cli.settings import Settings, pass_settings

__all__ = ["doctor"]

_MARKS: dict[State, str] = {
    "ok": "[green]✓[/]",
    "error": "[bold red]✗[/]",
    "warning": "[yellow]![/]",
    "skipped": "[dim]-[/]",
}


@click.command(short_help="Check the configuration and say how to fix it.")
@click.option(
    "--sandbox", is_flag=True, help="Check the configuration of a local sandbox instead, to see how it works."
)
@click.option(
    "--certificate",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The merchant API certificate.  [default: apiclient_cert.pem beside the private key]",
)
@pass_settings
def doctor(*, sandbox: bool, certificate: Path | None, settings: Settings) -> None:
    """Check the configuration and say how to fix it.

    Checks the merchant number, the keys, the network and the clock, and asks WeChat Pay to verify a signature. It
    changes nothing and costs nothing. The exit code is 1 if there is an error.
    """
    if not sandbox:
        _report(run_checks(settings.environment, certificate))
        return
    from wechatpay.sandbox import Sandbox

    with Sandbox() as running, tempfile.TemporaryDirectory() as directory:
        write_keys(running, Path(directory))
        own = {name: text for name, text in os.environ.items() if not name.startswith("WECHATPAY_")}
        _report(run_checks({**own, **build_environment(running, Path(directory))}, certificate))


def _report(findings: Iterable[Finding]) -> None:
    """Print *findings* as they come in, and exit with 1 if there is an error."""
    console, seen = get_stdout(), []
    for finding in findings:
        seen.append(finding)
        if is_terminal():
            console.print(_format_finding(finding))
    errors, warnings = (sum(finding.state == state for finding in seen) for state in ("error", "warning"))
    if is_terminal():
        console.print(f"\n{_summarize(errors, warnings)}")
    else:
        show_json([asdict(finding) for finding in seen])
    if errors:
        raise SystemExit(Exit.REFUSED)


def _format_finding(finding: Finding) -> Table:
    """Return *finding* as a line, with its fix indented below."""
    line = Table.grid(padding=(0, 1))
    line.add_column(width=1)
    line.add_column(width=22)
    line.add_column(overflow="fold")
    line.add_row(_MARKS[finding.state], f"[bold]{finding.check}[/]", escape(finding.result))
    if finding.fix:
        line.add_row("", "", f"[dim]{escape(finding.fix)}[/]")
    return line


def _summarize(errors: int, warnings: int) -> str:
    counts = [(errors, "error"), (warnings, "warning")]
    text = ", ".join(f"{count} {word}{'s' * (count != 1)}" for count, word in counts if count)
    if not text:
        return "[bold green]No problems found.[/]"
    return f"[bold {'red' if errors else 'yellow'}]{text}[/]"
