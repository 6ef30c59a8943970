"""Arguments of a call: invalid ones are refused before anything is sent, valid ones reach the request."""

from __future__ import annotations

import datetime
import decimal
import enum
import io
import json
import types
from pathlib import Path

import pytest

import wechatpay

from ..conftest import Recorder

PATH = "v3/pay/transactions/id/{transaction_id}"
RECURSIVE: list = []
RECURSIVE.append(RECURSIVE)
CLOSED = io.BytesIO()
CLOSED.close()


class State(str, enum.Enum):  # noqa: UP042  # str() of a StrEnum is its value; of this one it is its name
    PAID = "SUCCESS"


class Number(enum.IntEnum):
    ONE = 1


@pytest.fixture
def recorder():
    return Recorder()


@pytest.fixture
def client(vector_client, recorder):
    with vector_client(transport=recorder) as client:
        yield client


def bad(path, verb, options, error, hint):
    return pytest.param(path, verb, options, error, hint, id=f"{verb} {', '.join(options)}: {hint}")


A, T = wechatpay.ArgumentError, wechatpay.ArgumentTypeError


@pytest.mark.parametrize(
    ("path", "verb", "options", "error", "hint"),
    [
        # names
        bad("v3/pay", "post", {"jsn": {}}, T, "json="),
        bad("v3/pay", "post", {"out_trade_no": "1"}, T, "json="),
        bad(PATH, "get", {"transaction": "1"}, T, "transaction_id="),
        bad("v3/pay", "get", {"params": {}, "query": {}}, T, "query="),
        bad("v3/pay", "get", {"sink": io.BytesIO(), "to": io.BytesIO()}, T, "sink="),
        bad("v3/pay", "get", {"base_url": "https://a.cn", "base_uri": "https://a.cn"}, T, "base_uri="),
        # None
        bad("v3/pay", "post", {"json": None}, A, "json must not be None"),
        bad("v3/pay", "get", {"timeout": None}, A, "timeout must not be None"),
        bad(PATH, "get", {"transaction_id": None}, A, "transaction_id must not be None"),
        # bodies
        bad("v3/pay", "get", {"json": {}}, A, "params="),
        bad("v3/pay", "post", {"json": {}, "content": b""}, A, "content="),
        bad("v3/pay", "post", {"xml": {}}, A, "json="),
        bad("v3/pay", "post", {"meta": {}}, A, "files="),
        bad("v3/pay", "post", {"content": b"x"}, A, "Content-Type"),
        bad("v3/pay", "post", {"content": "x"}, T, "bytes"),
        bad("v3/pay", "post", {"json": '{"a": 1}'}, T, "content="),
        bad("v3/pay", "post", {"json": 1}, T, "mapping"),
        bad("v3/pay", "post", {"json": {"a": {"b": [1, None]}}}, A, "json.a.b[1]"),
        bad("v3/pay", "post", {"json": {"a": float("nan")}}, A, "nan"),
        bad("v3/pay", "post", {"json": {"a": float("inf")}}, A, "inf"),
        bad("v3/pay", "post", {"json": {"a": "good 🐼"}}, A, "U+1F43C"),
        bad("v3/pay", "post", {"json": {"🐼": 1}}, A, "U+1F43C"),
        bad("v3/pay", "post", {"json": {"a": "\ud800"}}, A, "surrogate"),
        bad("v3/pay", "post", {"json": {"a": decimal.Decimal(1)}}, T, "Decimal"),
        bad("v3/pay", "post", {"json": {"a": [datetime.datetime(2026, 11, 23)]}}, T, "+08:00"),
        bad("v3/pay", "post", {"json": {"a": b"x"}}, T, "bytes"),
        bad("v3/pay", "post", {"json": {None: "x"}}, T, "None"),
        bad("v3/pay", "post", {"json": {"a": RECURSIVE}}, A, "itself"),
        # template values
        bad(PATH, "get", {}, T, "transaction_id="),
        bad(PATH, "get", {"transaction_id": ""}, A, "path"),
        bad(PATH, "get", {"transaction_id": "."}, A, "path"),
        bad(PATH, "get", {"transaction_id": ".."}, A, "path"),
        bad(PATH, "get", {"transaction_id": 1.5}, T, "int"),
        bad(PATH, "get", {"transaction_id": True}, T, "int"),
        bad(PATH, "get", {"transaction_id": ["1"]}, T, "int"),
        bad(PATH, "get", {"transaction_id": "\udfff"}, A, "surrogate"),
        bad("v3/applyments/{empty}", "post", {"empty": "x"}, A, "slash"),
        bad("v3/applyments/{empty}/x", "get", {}, wechatpay.PathError, "slash"),
        # query
        bad("v3/pay", "get", {"params": "a=1"}, T, "params must"),
        bad("v3/pay", "get", {"params": {"a": None}}, A, "params['a']"),
        bad("v3/pay", "get", {"params": {"a": [1, None]}}, A, "params['a']"),
        bad("v3/pay", "get", {"params": {"a": 1.5}}, T, "float"),
        bad("v3/pay", "get", {"params": {"a": {"b": 1}}}, T, "dict"),
        bad("v3/pay", "get", {"params": {1: "a"}}, T, "a str"),
        # headers
        bad("v3/pay", "get", {"headers": [("a", "b")]}, T, "mapping"),
        bad("v3/pay", "get", {"headers": {"a b": "c"}}, A, "a b"),
        bad("v3/pay", "get", {"headers": {"X-A": "b\r\nX-Injected: c"}}, A, "X-A"),
        bad("v3/pay", "get", {"headers": {"X-A": "中"}}, A, "ASCII"),
        bad("v3/pay", "get", {"headers": {"X-A": 1}}, A, "a str"),
        bad("v3/pay", "get", {"headers": {"authorization": "x"}}, A, "authorization"),
        bad("v3/pay", "get", {"headers": {"Content-Length": "1"}}, A, "Content-Length"),
        # base URL, timeout, target
        bad("v3/pay", "get", {"base_url": "api.mch.weixin.qq.com"}, A, "https://apihk"),
        bad("v3/pay", "get", {"base_url": "ftp://api.mch.weixin.qq.com"}, A, "https://apihk"),
        bad("v3/pay", "get", {"base_url": "https://user:pw@api.mch.weixin.qq.com"}, A, "user"),
        bad("v3/pay", "get", {"base_url": "https://api.mch.weixin.qq.com/?a=b"}, A, "query"),
        bad("v3/pay", "get", {"base_url": "https://api.mch.weixin.qq.com/a/../b"}, A, "path"),
        bad("v3/pay", "get", {"base_url": "https://api.mch.weixin.qq.com:x"}, A, "host"),
        bad("v3/pay", "get", {"base_url": 1}, T, "a str"),
        bad("v3/pay", "get", {"base_url": "https://api.mch.weixin.qq.com/v3/"}, A, "version"),
        bad("v3/pay", "get", {"base_url": "https://a..b"}, A, "host"),
        bad("v3/pay", "get", {"base_url": f"https://{'a' * 64}.cn"}, A, "host"),
        bad("v3/pay", "get", {"timeout": 10**400}, A, "day"),
        bad("v3/pay", "get", {"params": {"a": 10**5000}}, A, "shorter"),
        bad("v3/pay", "get", {"timeout": 0}, A, "seconds"),
        bad("v3/pay", "get", {"timeout": "5"}, A, "seconds"),
        bad("v3/pay", "get", {"timeout": True}, A, "seconds"),
        bad("v3/pay", "get", {"timeout": (1, 2, 3)}, A, "(connect, read)"),
        bad("v3/pay", "get", {"timeout": float("inf")}, A, "seconds"),
        bad("v3/pay", "get", {"to": "/no/such/directory/file"}, A, "directory"),
        bad("v3/pay", "get", {"to": "/tmp"}, A, "directory"),
        bad("v3/pay", "get", {"to": io.StringIO()}, T, "'wb'"),
        bad("v3/pay", "get", {"to": 3}, T, "'wb'"),
        bad("v3/pay", "get", {"to": types.SimpleNamespace(write=lambda _: None)}, T, "write"),
        bad("v3/pay", "get", {"to": Path(__file__).open("rb")}, A, "closed"),  # noqa: SIM115
        bad("v3/pay", "get", {"to": CLOSED}, A, "closed"),
        bad("v3/pay", "get", {"to": "/dev/null"}, A, "regular"),
        bad("v3/x/{timeout}", "get", {}, wechatpay.PathError, "timeout"),
        bad("v3/pay", "post", {"data": {}}, T, "json="),
        # uploads
        bad("v3/up", "post", {"files": "/no/such/file.jpg"}, A, "/no/such/file.jpg"),
        bad("v3/up", "post", {"files": b"x"}, A, "filename"),
        bad("v3/up", "post", {"files": 3}, T, "'rb'"),
        bad("v3/up", "post", {"files": io.StringIO("x")}, T, "'rb'"),
        bad("v3/up", "post", {"files": {"a": b"x", "b": b"y"}}, A, "not 2"),
        bad("v3/up", "post", {"files": b"x", "meta": "{}"}, T, "mapping"),
        bad("v3/up", "post", {"files": b"x", "meta": {"filename": None}}, A, "filename"),
    ],
)  # fmt: skip
async def test_invalid_arguments_are_refused_by_name_before_anything_is_sent(
    client, recorder, path, verb, options, error, hint
):
    node = client.chain(path)
    with pytest.raises(error) as caught:
        getattr(node, verb)(**options)
    assert hint in str(caught.value)
    assert type(caught.value) is error
    with pytest.raises(error) as caught:
        await getattr(node, f"{verb}_async")(**options)
    assert hint in str(caught.value)
    assert recorder.requests == []


def send(client, recorder, path, verb, **options):
    with pytest.raises(wechatpay.ServerError):
        getattr(client.chain(path), verb)(**options)
    return recorder.requests[-1]


def test_params_are_encoded_into_the_query(client, recorder):
    params = {"a": "x y", "b": 1, "c": True, "d": False, "e": ["1", 2], "f": "", "中": "&="}
    request = send(client, recorder, "v3/pay", "get", params=params)
    assert request.url.endswith("/v3/pay?a=x%20y&b=1&c=true&d=false&e=1&e=2&f=&%E4%B8%AD=%26%3D")
    assert send(client, recorder, "v3/pay", "get", query={"a": 1}).url.endswith("/v3/pay?a=1")
    assert send(client, recorder, "v3/pay", "get", params={}).url.endswith("/v3/pay")


def test_json_is_sent_as_compact_utf_8(client, recorder):
    request = send(client, recorder, "v3/pay", "post", json={"描述": ["公仔", 1, True, {}], "null": "null"})
    assert request.content == '{"描述":["公仔",1,true,{}],"null":"null"}'.encode()
    assert request.headers["content-type"] == "application/json"
    assert request.headers["content-length"] == str(len(request.content))


def test_content_is_sent_with_the_given_content_type(client, recorder):
    request = send(client, recorder, "v3/x", "post", content=b"<a/>", headers={"content-type": "text/xml"})
    assert request.content == b"<a/>"
    assert request.headers["Content-Type"] == "text/xml"


def test_headers_are_added_to_the_defaults_and_replace_them(client, recorder):
    request = send(client, recorder, "v3/x", "post", json={}, headers={"idempotency-key": "1", "ACCEPT": "text/csv"})
    assert request.headers["Idempotency-Key"] == "1"
    assert request.headers["Accept"] == "text/csv"
    assert request.headers["User-Agent"].startswith("wechatpay-openapi/")


def test_wechatpay_serial_is_sent_on_every_request(client, recorder, vectors):
    assert send(client, recorder, "v3/x", "get").headers["Wechatpay-Serial"] == vectors["platform"]["public_key_id"]
    other = {"Wechatpay-Serial": vectors["platform"]["serial"]}
    assert send(client, recorder, "v3/x", "get", headers=other).headers["Wechatpay-Serial"] == "2EC3AEC8"


@pytest.mark.parametrize("spelling", ["base_url", "base_uri"])
def test_base_url_of_a_call_keeps_its_path_prefix(client, recorder, spelling):
    request = send(client, recorder, "v3/statements", "get", **{spelling: "https://api.mch.weixin.qq.com/hk/"})
    assert request.url == "https://api.mch.weixin.qq.com/hk/v3/statements"


@pytest.mark.parametrize(("given", "expected"), [(3, (3.0, 3.0)), ((1, 2.5), (1.0, 2.5))])
def test_timeout_reaches_the_transport_as_connect_and_read(client, recorder, given, expected):
    assert send(client, recorder, "v3/x", "get", timeout=given).timeout == expected
    assert send(client, recorder, "v3/x", "get").timeout == (5.0, 30.0)


def test_a_trailing_slash_is_sent_in_each_spelling(client, recorder):
    url = "https://api.mch.weixin.qq.com/v3/ecommerce/applyments/"
    assert send(client, recorder, "v3/ecommerce/applyments/", "post", json={}).url == url
    assert send(client, recorder, "v3/ecommerce/applyments/{empty}", "post", json={}).url == url
    assert send(client, recorder, "v3/ecommerce/applyments/{empty}", "post", json={}, empty="").url == url


def test_an_int_is_a_valid_template_value(client, recorder):
    assert send(client, recorder, PATH, "get", transaction_id=42).url.endswith("/id/42")


def test_an_enum_member_is_sent_as_its_value(client, recorder):
    """`str()` of an enum member would give its name."""
    request = send(
        client, recorder, "v3/x/{a}/{b}", "get", a=State.PAID, b=Number.ONE, params={"s": State.PAID, "n": 1}
    )
    assert request.url.endswith("/v3/x/SUCCESS/1?s=SUCCESS&n=1")
    request = send(client, recorder, "v3/x", "post", json={"s": State.PAID, "n": Number.ONE})
    assert request.content == b'{"s":"SUCCESS","n":1}'


def test_an_upload_reads_the_open_file_and_not_the_path_of_its_name(client, recorder, tmp_path, monkeypatch):
    """An open file may have the name of another file."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "k.pem").write_text("the server's own")
    stream = io.BytesIO(b"the customer's")
    stream.name = "k.pem"
    body = b"".join(send(client, recorder, "v3/up", "post", files=stream).content)
    assert b"the customer's" in body
    assert b"the server's own" not in body


def test_a_secret_is_encrypted_for_the_key_in_wechatpay_serial(client, recorder, vectors):
    from wechatpay._keys import crypto, pem

    platform = vectors["platform"]
    private_key = pem.load_private_key(platform["private_key"])
    body = {"name": wechatpay.Secret("张三"), "list": [{"id": wechatpay.Secret("1")}], "plain": "x"}
    request = send(client, recorder, "v3/x", "post", json=body)
    sent = json.loads(request.content)
    assert request.headers["Wechatpay-Serial"] == platform["public_key_id"]
    assert crypto.rsa_decrypt(private_key, sent["name"]) == "张三"
    assert crypto.rsa_decrypt(private_key, sent["list"][0]["id"]) == "1"
    with pytest.raises(wechatpay.ArgumentError, match="ABCDEF"):
        client.v3.x.post(json=body, headers={"Wechatpay-Serial": "ABCDEF"})
    with pytest.raises(wechatpay.ArgumentError, match="214"):
        client.v3.x.post(json={"name": wechatpay.Secret("x" * 215)})
    with pytest.raises(TypeError):
        wechatpay.Secret(1)
    assert "张三" not in repr(body)
