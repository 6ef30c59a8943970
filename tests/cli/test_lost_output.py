"""A command ends with the right exit code and message when its output is lost."""

from __future__ import annotations

import os
import pty
import subprocess
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

import wechatpay

from ..conftest import wait_for_delivery
from ..raw_server import RawServer
from .conftest import COMMAND

ECHO = ["request", "post", "v3/security/echo", "--json", '{"echo_message": "hello"}']
REFUSED = ["request", "get", "v3/pay/transactions/out-trade-no/{out_trade_no}", "out_trade_no=none",
           "--params", "mchid=1900000001"]  # fmt: skip
SENT = {"request": ECHO, "certificates": ["certificates"], "bill": ["bill", "--date", "2026-11-22"]}
READ_ONLY = {
    "endpoints": ["endpoints", "v3/certificates"],
    "doctor": ["doctor"],
    "help": ["--help"],
    "version": ["--version"],
    "a command's help": ["bill", "--help"],
}
OUTPUTS = ("full disk", "closed terminal")


@contextmanager
def lost(kind):
    """Open a file descriptor to which nothing can be written."""
    if kind == "full disk":
        if not Path("/dev/full").exists():
            pytest.skip("/dev/full is a device of Linux")
        output = os.open("/dev/full", os.O_WRONLY)
    elif kind == "closed terminal":
        ours, output = pty.openpty()
        os.close(ours)
    else:
        ours, output = os.pipe()
        os.close(ours)
    try:
        yield output
    finally:
        os.close(output)


@pytest.fixture(params=["buffered", "unbuffered"])
def end(request, environment, tmp_path):
    """Run the command and return its exit code and, if it is not lost, its standard error."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    variables = {**kept, **environment, "LANG": "C.UTF-8"}
    if request.param == "unbuffered":
        variables["PYTHONUNBUFFERED"] = "1"

    def end(arguments, *, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE):
        done = subprocess.run([*COMMAND, *arguments], env=variables, stdout=stdout, stderr=stderr, cwd=tmp_path)
        return done.returncode, (done.stderr or b"").decode()

    return end


@pytest.mark.parametrize("kind", OUTPUTS)
@pytest.mark.parametrize("name", ["request", "certificates"])
def test_a_command_that_has_sent_something_says_so_when_its_result_is_lost(end, kind, name):
    with lost(kind) as output:
        code, notes = end(SENT[name], stdout=output)
    assert code == 4
    assert "but its result cannot be written" in notes
    assert "Traceback" not in notes


def test_a_bill_that_was_stored_is_said_to_be_stored(end, paid, tmp_path):
    with lost("full disk") as output:
        code, notes = end(["bill", "--date", paid], stdout=output)
    assert code == 4
    assert "stored, but its result cannot be written" in notes
    assert list(tmp_path.glob("trade-*.csv"))


@pytest.fixture
def paid(sandbox, client):
    """The day, in China, on which an order was paid."""
    with suppress(wechatpay.ClientError), RawServer([b"HTTP/1.1 204 No Content\r\n\r\n"], once=True) as server:
        order = {"appid": "wx8888888888888888", "mchid": sandbox.mchid, "description": "x", "out_trade_no": "LOST-1",
                 "notify_url": server.base_url, "amount": {"total": 1}}  # fmt: skip
        client.v3.pay.transactions.native.post(json=order)  # An order that an earlier case has paid is refused.
        wait_for_delivery(sandbox, server.base_url, lambda: sandbox.pay("LOST-1"))
    paid_at = client.chain("v3/pay/transactions/out-trade-no/{n}").get(n="LOST-1", params={"mchid": sandbox.mchid})
    return paid_at.json()["success_time"][:10]


@pytest.mark.parametrize("kind", OUTPUTS)
@pytest.mark.parametrize("name", READ_ONLY)
def test_a_command_that_only_reads_ends_with_2_when_its_result_is_lost(end, kind, name):
    with lost(kind) as output:
        code, notes = end(READ_ONLY[name], stdout=output)
    assert code == 2
    assert "No space left" in notes or "Input/output error" in notes
    assert "Traceback" not in notes


@pytest.mark.parametrize("name", [*SENT, *READ_ONLY])
def test_a_reader_that_has_seen_enough_is_no_error(end, name, paid):
    with lost("closed pipe") as output:
        code, notes = end({**SENT, **READ_ONLY, "bill": ["bill", "--date", paid]}[name], stdout=output)
    assert code == 0
    assert "Traceback" not in notes


@pytest.mark.parametrize("kind", [*OUTPUTS, "closed pipe"])
def test_a_refusal_stays_a_refusal_when_its_body_cannot_be_written(end, kind):
    with lost(kind) as output:
        code, notes = end(REFUSED, stdout=output)
    assert code == 1
    assert "ClientError" in notes


@pytest.mark.parametrize("kind", [*OUTPUTS, "closed pipe"])
@pytest.mark.parametrize(
    ("arguments", "expected"), [(ECHO, 0), (REFUSED, 1), (["request", "get"], 2), (["endpoints", "no-such-word"], 2)]
)
def test_notes_that_are_lost_do_not_change_how_a_command_ends(end, kind, arguments, expected):
    with lost(kind) as output:
        assert end(arguments, stderr=output)[0] == expected
