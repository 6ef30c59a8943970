"""The command in a process of its own, as a user runs it."""

from __future__ import annotations

import re
import signal
import subprocess
import sys

import pytest

import wechatpay

COMMAND = [sys.executable, "-c", "from wechatpay.cli import main; main()"]


def run(*arguments):
    return subprocess.run([*COMMAND, *arguments], capture_output=True, text=True)


def test_help_and_version_are_printed():
    assert "sandbox" in run("--help").stdout
    assert wechatpay.__version__ in run("--version").stdout
    assert "Ctrl-C" in run("sandbox", "-h").stdout


def test_the_demonstration_verifies_six_calls_and_refuses_a_forgery():
    output = run("demo").stdout
    assert output.count("200, signature verified") == 6
    assert "Refused: SignatureError" in output


def test_without_its_extra_it_says_what_to_install():
    code = "import sys; sys.modules['click'] = None; from wechatpay.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 1
    assert "pip install 'wechatpay-openapi[cli]'" in done.stderr


@pytest.fixture
def running(tmp_path):
    """A process that runs `wechatpay sandbox`."""
    options = ["--port", "0", "--keys", tmp_path / "keys", "--state", tmp_path / "state", "--speed", "1000000"]
    command = [*COMMAND, "sandbox", *options, "--notify-url", "http://127.0.0.1:9/x"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        yield process
        process.kill()


def test_a_sandbox_writes_its_keys_and_prints_each_request(running, tmp_path):
    first = running.stdout.readline()
    base_url = re.search(r"http://127\.0\.0\.1:\d+", first)[0]
    for _ in range(6):
        running.stdout.readline()
    keys = tmp_path / "keys"
    environment = dict(line.split("=", 1) for line in (keys / "sandbox.env").read_text().splitlines())
    assert environment["WECHATPAY_BASE_URL"] == base_url
    assert keys.stat().st_mode & 0o077 == 0
    assert all(path.stat().st_mode & 0o077 == 0 for path in keys.iterdir())
    with wechatpay.Client(
        mchid=environment["WECHATPAY_MCHID"],
        serial=environment["WECHATPAY_SERIAL"],
        private_key=environment["WECHATPAY_PRIVATE_KEY"],
        certs={environment["WECHATPAY_PUBLIC_KEY_ID"]: environment["WECHATPAY_PUBLIC_KEY"]},
        base_url=base_url,
    ) as client:
        client.v3.security.echo.post(json={"echo_message": "hello"})
        with pytest.raises(wechatpay.ClientError):
            client.v3.security.echo.post(json={})
    assert re.fullmatch(r"\d\d:\d\d:\d\d 200 POST /v3/security/echo \n", running.stdout.readline())
    assert "400 POST /v3/security/echo PARAM_ERROR: 输入源“/body/echo_message”" in running.stdout.readline()
    running.send_signal(signal.SIGINT)
    assert running.stdout.read().endswith("stopped\n")
    assert running.wait() == 0


def test_a_sandbox_reports_a_port_that_is_in_use(running):
    port = re.search(r":(\d+) ", running.stdout.readline())[1]
    done = run("sandbox", "--port", port)
    assert done.returncode == 2
    assert "cannot be listened on" in done.stderr
