"""`wechatpay request` calls any endpoint, from a terminal or a script, and ends with a meaningful exit code."""

from __future__ import annotations

import inspect
import json
import os
import re
import subprocess

import pytest

import wechatpay
from wechatpay._calls.options import SPELLINGS

from ..conftest import ORDER
from ..raw_server import RawServer
from .conftest import COMMAND


def test_the_response_is_printed_as_json(run):
    done = run("request", "post", "v3/security/echo", "--json", '{"echo_message": "hello"}')
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout) == {"echo_message": "hello"}
    assert "200, signature verified" in done.stderr
    assert "Request-ID" in done.stderr


def test_a_person_sees_colours_unless_they_are_not_wanted(screen):
    arguments = ("request", "post", "v3/security/echo", "--json", '{"echo_message": "hello"}')
    code, coloured, text = screen(*arguments)
    assert code == 0
    assert '"echo_message": "hello"' in text
    assert "\x1b[" in coloured
    assert "\x1b[3" not in screen(*arguments, env={"NO_COLOR": "1"})[1]


def test_a_call_has_variables_parameters_and_files(run, sandbox, tmp_path):
    order = {**ORDER, "out_trade_no": "of-the-command"}
    (tmp_path / "order.json").write_text(json.dumps(order), "utf-8")
    created = run("request", "post", "v3/pay/transactions/native", "--json", "@order.json")
    assert json.loads(created.stdout)["code_url"]
    path = "v3/pay/transactions/out-trade-no/{out_trade_no}"
    number = "out_trade_no=of-the-command"
    queried = run("request", "get", path, number, "--params", f"mchid={sandbox.mchid}")
    assert json.loads(queried.stdout)["trade_state"] == "NOTPAY"
    to = tmp_path / "stored.json"
    stored = run("request", "get", path, number, "--params", f"mchid={sandbox.mchid}", "--to", to)
    assert stored.stdout == ""
    assert json.loads(to.read_bytes())["out_trade_no"] == "of-the-command"


def test_the_body_is_read_from_standard_input(run):
    done = run("request", "post", "v3/security/echo", "--json", "-", input='{"echo_message": "hello"}')
    assert json.loads(done.stdout) == {"echo_message": "hello"}


def test_fields_are_encrypted_and_decrypted(run):
    body = json.dumps({"echo_message": "hello", "encrypted_echo_message": "张三"})
    options = ("--encrypt", "encrypted_echo_message", "--decrypt", "encrypted_echo_message")
    done = run("request", "post", "v3/security/echo", "--json", body, *options)
    assert json.loads(done.stdout)["encrypted_echo_message"] == "张三"


def test_a_refusal_of_apiv2_is_shown_with_its_code(run, sandbox):
    fields = {"appid": "wxd678efh567hg6787", "mch_id": sandbox.mchid, "out_trade_no": "NOPE"}
    done = run("request", "post", "v2/pay/orderquery", "--xml", json.dumps(fields))
    assert done.exit_code == 1
    assert "V2Error: ORDERNOTEXIST" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "fault", "code", "word"),
    [
        (["get", "v3/nothing/here"], None, 1, "ClientError: 404"),
        (
            ["get", "v3/pay/transactions/id/P1217752501"],
            None,
            2,
            "wechatpay request get 'v3/pay/transactions/id/{transaction_id}' transaction_id=P1217752501",
        ),
        (["get", "v3/no/ID12345"], None, 2, "PathError"),
        (["get", "v3/certificates", "mchid=1"], None, 2, "--params NAME=VALUE"),
        (["get", "v3/certificates?a=1"], None, 2, "--params NAME=VALUE"),
        (["get", "https://api.mch.weixin.qq.com/v3/certificates"], None, 2, "--base-url"),
        (["get", "v3/certificates", "-f", "-----BEGIN PRIVATE KEY-----x"], None, 2, "every process of the machine"),
        (["get", "v3/certificates", "-f", "none.pem"], None, 2, "there is no file 'none.pem'"),
        (["get", "v3/certificates", "-f", "M" * 400], None, 2, "there is no file"),
        (["get", "v3/certificates", "to=x"], None, 2, "wechatpay request --help"),
        (["post", "v3/security/echo", "--json", "null"], None, 2, "null"),
        (["get", "v3/certificates", "-u", "https://user:p@ss-pw@host"], None, 2, "***@host"),
        (["post", "v2/pay/orderquery", "--xml", "{}", "--decrypt", "openid"], None, 2, "--decrypt needs"),
        (["post", "v3/security/echo", "--json", "[" * 100_000], None, 2, "must be JSON"),
        (
            ["post", "v3/security/echo", "--json", '{"echo_message": "a"}', "--encrypt", "nmae"],
            None,
            2,
            "no such string",
        ),
        (["post", "v3/security/echo", "--encrypt", "name"], None, 2, "no such string"),
        (["post", "v3/security/echo", "--json", '{"echo_message": "a"}'], "500", 4, "ServerError"),
        (["post", "v3/security/echo", "--json", '{"echo_message": "a"}'], "429", 4, "ClientError"),
        (["get", "v3/pay/transactions/id/{transaction_id}"], None, 2, "transaction_id= is missing"),
        (["get", "v3/certificates", "--params", "a"], None, 2, "NAME=VALUE"),
        (["post", "v3/security/echo", "--json", "{"], None, 2, "must be JSON"),
        (["post", "v3/security/echo", "--json", "@none"], None, 2, "'none' cannot be read"),
        (["post", "v3/security/echo", "--json", '{"echo_message": "a"}'], "wrong-signature", 3, "SignatureError"),
        (["post", "v3/security/echo", "--json", '{"echo_message": "a"}'], "reset", 4, "ConnectionLostError"),
        (["get", "v3/certificates", "--no-retry", "-u", "http://127.0.0.1:1"], None, 5, "ConnectError"),
    ],
)
def test_an_error_has_an_exit_code_and_a_message(run, sandbox, arguments, fault, code, word):
    if fault:
        sandbox.faults.add(fault)
    done = run("request", *arguments)
    assert done.exit_code == code
    assert word in done.stderr
    assert "Traceback" not in done.output


def test_a_script_gets_a_refusal_as_json(run):
    done = run("request", "get", "v3/pay/transactions/id/{id}", "id=4200", "--params", "mchid=1900000001")
    assert done.exit_code == 1
    assert json.loads(done.stdout)["code"] == "ORDER_NOT_EXIST"


@pytest.mark.parametrize(
    ("missing", "option"),
    [
        (["WECHATPAY_MCHID"], ""),
        (["WECHATPAY_SERIAL"], "--serial"),
        (["WECHATPAY_PRIVATE_KEY"], "--private-key"),
        (["WECHATPAY_PUBLIC_KEY_ID", "WECHATPAY_PUBLIC_KEY"], "--public-key"),
    ],
)
def test_a_missing_setting_is_named_as_a_variable_and_as_an_option(run, missing, option):
    env = dict.fromkeys([*missing, "WECHATPAY_APIV3_KEY"])
    done = run("request", "get", "v3/certificates", env=env)
    assert done.exit_code == 2
    for name in missing:
        assert name in done.stderr
    assert option in done.stderr


def test_every_option_that_errors_name_is_an_option_of_the_command():
    from wechatpay.cli.commands import wechatpay as command
    from wechatpay.cli.group import CALL_OPTIONS
    from wechatpay.cli.settings import _OPTIONS

    spellings = {spelling for each in command.commands["request"].params for spelling in each.opts}
    assert {option.split()[0] for option in CALL_OPTIONS.values()} <= spellings
    assert set(CALL_OPTIONS) <= set(SPELLINGS)
    assert {option.setting for option in _OPTIONS} <= set(inspect.signature(wechatpay.Client).parameters)


WITHOUT_KEY = {"WECHATPAY_APIV3_KEY": None}


def test_a_key_on_the_command_line_is_refused(run, sandbox):
    done = run("certificates", "-k", sandbox.apiv3_key)
    assert done.exit_code == 2
    assert sandbox.apiv3_key not in done.output
    assert "every process can read it" in done.stderr


def test_a_key_is_read_from_a_file(run, sandbox, tmp_path):
    (tmp_path / "key.txt").write_text(f"{sandbox.apiv3_key}\n")
    done = run("certificates", "-k", tmp_path / "key.txt", "-o", "out", env=WITHOUT_KEY)
    assert done.exit_code == 0, done.output


def test_a_key_is_asked_for_and_not_shown(run, sandbox):
    done = run("certificates", "-k", "-", "-o", "out", env=WITHOUT_KEY, input=f"{sandbox.apiv3_key}\n")
    assert done.exit_code == 0, done.output
    assert sandbox.apiv3_key not in done.output


def test_names_of_commands_are_completed():
    from click.shell_completion import ShellComplete

    from wechatpay.cli.commands import wechatpay

    completed = ShellComplete(wechatpay, {}, "wechatpay", "_WECHATPAY_COMPLETE").get_completions([], "ce")
    assert [each.value for each in completed] == ["certificates"]


def test_a_response_is_printed_even_if_a_field_cannot_be_decrypted(run):
    done = run("request", "post", "v3/security/echo", "--json", '{"echo_message": "a"}', "--decrypt", "echo_message")
    assert done.exit_code == 3
    assert json.loads(done.stdout) == {"echo_message": "a"}
    assert "DecryptionError" in done.stderr


def test_a_file_in_a_directory_that_does_not_exist_is_refused(run):
    done = run("request", "get", "v3/certificates", "--to", "none/here")
    assert done.exit_code == 2
    assert "does not exist" in done.stderr


def test_the_name_of_a_file_is_not_mistaken_for_markup(run):
    done = run("request", "get", "v3/certificates", "--to", "[bold]")
    assert done.exit_code == 0, done.output
    assert "bytes in [bold]" in done.stderr


def test_json_is_utf_8_whatever_the_locale(environment):
    arguments = ["request", "post", "v3/security/echo", "--json", '{"echo_message": "张三"}']
    variables = {**os.environ, **environment, "PYTHONIOENCODING": "latin-1"}
    done = subprocess.run([*COMMAND, *arguments], env=variables, capture_output=True)
    assert json.loads(done.stdout) == {"echo_message": "张三"}


def test_a_payment_that_may_still_succeed_is_not_a_refusal():
    from wechatpay.cli.exit_codes import choose_exit_code

    for code, expected in (("USERPAYING", 4), ("SYSTEMERROR", 4), ("ORDERCLOSED", 1)):
        error = wechatpay.V2Error("no", document={"err_code": code}, code=code, message="")
        assert choose_exit_code(error) == expected


def test_an_interrupted_prompt_ends_before_anything_is_sent(run):
    done = run("certificates", "-k", "-", env=WITHOUT_KEY, input="")
    assert done.exit_code == 2
    assert "nothing was sent" in done.stderr


HOSTILE = "ok\x1b[2K\rsignature verified\x07\x9b1A\u202egnp.exe\u2066"


@pytest.mark.parametrize("status", [200, 400])
def test_what_a_server_said_is_printed_with_its_control_characters_escaped(run, screen, status):
    """A server could otherwise write lines of its own into the terminal."""
    body = json.dumps({"code": "X", "message": HOSTILE, HOSTILE: 1}, ensure_ascii=False).encode()
    head = f"HTTP/1.1 {status} X\r\nRequest-ID: a\x1b[1A\r\nContent-Length: {len(body)}\r\n\r\n".encode("latin-1")
    with RawServer([head + body], once=True) as server:
        options, where = ("get", "v3/billdownload/file"), {"WECHATPAY_BASE_URL": server.base_url}
        done = run("request", *options, env=where)
        shown = [done.stderr if status == 400 else done.stdout + done.stderr]  # A program gets the body as it is.
        _, text, _ = screen("request", *options, env=where)
        shown.append(re.sub("\x1b\\[[0-9;?]*[mhlKJ]", "", text))  # The colours of the command itself.
    for text in shown:
        assert "gnp.exe" in text or text is done.stderr
        assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text), repr(text)
    if status == 200:
        assert json.loads(done.stdout)["message"] == HOSTILE
