from __future__ import annotations

import os
import pty
import re
import subprocess
import sys

import pytest
from click.testing import CliRunner

COMMAND = [sys.executable, "-c", "from wechatpay.cli import main; main()"]


@pytest.fixture
def keys(sandbox, tmp_path):
    """The directory with the sandbox's keys."""
    from wechatpay.cli.sandbox import write_keys

    write_keys(sandbox, tmp_path / "keys")
    return tmp_path / "keys"


@pytest.fixture
def environment(sandbox, keys):
    """The variables of the sandbox's merchant."""
    from wechatpay.cli.sandbox import build_environment

    return build_environment(sandbox, keys)


@pytest.fixture
def run(environment, tmp_path, monkeypatch):
    """Run the command in this process, with its output in a pipe: `run("request", "get", ...)`."""
    from wechatpay.cli.commands import wechatpay

    monkeypatch.chdir(tmp_path)

    def run(*arguments, env=None, **more):
        variables = {name: None for name in os.environ if name.startswith("WECHATPAY_")}
        return CliRunner().invoke(
            wechatpay, list(map(str, arguments)), env={**variables, **environment, **(env or {})}, **more
        )

    return run


@pytest.fixture
def screen(environment):
    """Run the command in a terminal of 100 columns; return its exit code, and its output with and without colours."""

    def screen(*arguments, env=None):
        ours, theirs = pty.openpty()
        variables = {**os.environ, **environment, "COLUMNS": "100", "TERM": "xterm", **(env or {})}
        with subprocess.Popen([*COMMAND, *arguments], stdout=theirs, stderr=theirs, env=variables) as process:
            os.close(theirs)
            shown = b""
            try:
                while part := os.read(ours, 65536):
                    shown += part
            except OSError:  # Reading from a terminal that was closed fails.
                pass
        os.close(ours)
        text = shown.decode().replace("\r\n", "\n")
        return process.returncode, text, re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", text)

    return screen
