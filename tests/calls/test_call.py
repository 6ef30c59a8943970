"""What cannot be sent is refused before anything is sent, with what to write instead."""

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
        bad("v3/pay", "post", {"jsn": {}}, T, "did you mean json=?"),
        bad("v3/pay", "post", {"out_trade_no": "1"}, T, "json={...}"),
        bad(PATH, "get", {"transaction": "1"}, T, "did you mean transaction_id=?"),
        bad("v3/pay", "get", {"params": {}, "query": {}}, T, "query= and params= are two spellings"),
        bad("v3/pay", "get", {"sink": io.BytesIO(), "to": io.BytesIO()}, T, "two spellings"),
        bad("v3/pay", "get", {"base_url": "https://a.cn", "base_uri": "https://a.cn"}, T, "two spellings"),
        # None
        bad("v3/pay", "post", {"json": None}, A, "leave json out"),
        bad("v3/pay", "get", {"timeout": None}, A, "leave timeout out"),
        bad(PATH, "get", {"transaction_id": None}, A, "leave transaction_id out"),
        # bodies
        bad("v3/pay", "get", {"json": {}}, A, "params={...}"),
        bad("v3/pay", "post", {"json": {}, "content": b""}, A, "one body"),
        bad("v3/pay", "post", {"xml": {}}, A, "json={...}"),
        bad("v3/pay", "post", {"meta": {}}, A, "files="),
        bad("v3/pay", "post", {"content": b"x"}, A, "Content-Type"),
        bad("v3/pay", "post", {"content": "x"}, T, "bytes"),
        bad("v3/pay", "post", {"json": '{"a": 1}'}, T, "content="),
        bad("v3/pay", "post", {"json": 1}, T, "mapping"),
        bad("v3/pay", "post", {"json": {"a": {"b": [1, None]}}}, A, "json.a.b[1] is None"),
        bad("v3/pay", "post", {"json": {"a": float("nan")}}, A, "json.a is nan"),
        bad("v3/pay", "post", {"json": {"a": float("inf")}}, A, "json.a is inf"),
        bad("v3/pay", "post", {"json": {"a": "good 🐼"}}, A, "json.a has '🐼' (U+1F43C)"),
        bad("v3/pay", "post", {"json": {"🐼": 1}}, A, "the name"),
        bad("v3/pay", "post", {"json": {"a": "\ud800"}}, A, "lone surrogate"),
        bad("v3/pay", "post", {"json": {"a": decimal.Decimal(1)}}, T, "type Decimal"),
        bad("v3/pay", "post", {"json": {"a": [datetime.datetime(2026, 11, 23)]}}, T, "+08:00"),
        bad("v3/pay", "post", {"json": {"a": b"x"}}, T, "type bytes"),
        bad("v3/pay", "post", {"json": {None: "x"}}, T, "names in JSON are text"),
        bad("v3/pay", "post", {"json": {"a": RECURSIVE}}, A, "contains itself"),
        # template values
        bad(PATH, "get", {}, T, "give transaction_id="),
        bad(PATH, "get", {"transaction_id": ""}, A, "another path"),
        bad(PATH, "get", {"transaction_id": "."}, A, "another path"),
        bad(PATH, "get", {"transaction_id": ".."}, A, "another path"),
        bad(PATH, "get", {"transaction_id": 1.5}, T, "str or an int"),
        bad(PATH, "get", {"transaction_id": True}, T, "str or an int"),
        bad(PATH, "get", {"transaction_id": ["1"]}, T, "str or an int"),
        bad(PATH, "get", {"transaction_id": "\udfff"}, A, "lone surrogate"),
        bad("v3/applyments/{empty}", "post", {"empty": "x"}, A, "trailing slash"),
        bad("v3/applyments/{empty}/x", "get", {}, wechatpay.PathError, "double slash"),
        # query
        bad("v3/pay", "get", {"params": "a=1"}, T, "params= is a mapping"),
        bad("v3/pay", "get", {"params": {"a": None}}, A, "params['a'] is None"),
        bad("v3/pay", "get", {"params": {"a": [1, None]}}, A, "params['a'] is None"),
        bad("v3/pay", "get", {"params": {"a": 1.5}}, T, "params['a'] is a float"),
        bad("v3/pay", "get", {"params": {"a": {"b": 1}}}, T, "params['a'] is a dict"),
        bad("v3/pay", "get", {"params": {1: "a"}}, T, "text"),
        # headers
        bad("v3/pay", "get", {"headers": [("a", "b")]}, T, "mapping"),
        bad("v3/pay", "get", {"headers": {"a b": "c"}}, A, "not the name of a header"),
        bad("v3/pay", "get", {"headers": {"X-A": "b\r\nX-Injected: c"}}, A, "one line"),
        bad("v3/pay", "get", {"headers": {"X-A": "中"}}, A, "ASCII"),
        bad("v3/pay", "get", {"headers": {"X-A": 1}}, A, "text"),
        bad("v3/pay", "get", {"headers": {"authorization": "x"}}, A, "leave it out"),
        bad("v3/pay", "get", {"headers": {"Content-Length": "1"}}, A, "leave it out"),
        # where to, how long
        bad("v3/pay", "get", {"base_url": "api.mch.weixin.qq.com"}, A, "https://apihk"),
        bad("v3/pay", "get", {"base_url": "ftp://api.mch.weixin.qq.com"}, A, "https://apihk"),
        bad("v3/pay", "get", {"base_url": "https://user:pw@api.mch.weixin.qq.com"}, A, "without a user"),
        bad("v3/pay", "get", {"base_url": "https://api.mch.weixin.qq.com/?a=b"}, A, "a query"),
        bad("v3/pay", "get", {"base_url": "https://api.mch.weixin.qq.com/a/../b"}, A, "a path"),
        bad("v3/pay", "get", {"base_url": "https://api.mch.weixin.qq.com:x"}, A, "a host"),
        bad("v3/pay", "get", {"base_url": 1}, T, "text"),
        bad("v3/pay", "get", {"base_url": "https://api.mch.weixin.qq.com/v3/"}, A, "leave it out"),
        bad("v3/pay", "get", {"base_url": "https://a..b"}, A, "a host"),
        bad("v3/pay", "get", {"base_url": f"https://{'a' * 64}.cn"}, A, "a host"),
        bad("v3/pay", "get", {"timeout": 10**400}, A, "up to a day"),
        bad("v3/pay", "get", {"params": {"a": 10**5000}}, A, "too long"),
        bad("v3/pay", "get", {"timeout": 0}, A, "more than 0"),
        bad("v3/pay", "get", {"timeout": "5"}, A, "seconds"),
        bad("v3/pay", "get", {"timeout": True}, A, "seconds"),
        bad("v3/pay", "get", {"timeout": (1, 2, 3)}, A, "(connect, read)"),
        bad("v3/pay", "get", {"timeout": float("inf")}, A, "seconds"),
        bad("v3/pay", "get", {"to": "/no/such/directory/file"}, A, "does not exist"),
        bad("v3/pay", "get", {"to": "/tmp"}, A, "name the file"),
        bad("v3/pay", "get", {"to": io.StringIO()}, T, "'wb'"),
        bad("v3/pay", "get", {"to": 3}, T, "'wb'"),
        bad("v3/pay", "get", {"to": types.SimpleNamespace(write=lambda _: None)}, T, "no count of bytes"),
        bad("v3/pay", "get", {"to": Path(__file__).open("rb")}, A, "not open for writing"),  # noqa: SIM115
        bad("v3/pay", "get", {"to": CLOSED}, A, "closed"),
        bad("v3/pay", "get", {"to": "/dev/null"}, A, "not a regular file"),
        bad("v3/x/{timeout}", "get", {}, wechatpay.PathError, "named as an option"),
        bad("v3/pay", "post", {"data": {}}, T, "did you mean json=?"),
        # uploads
        bad("v3/up", "post", {"files": "/no/such/file.jpg"}, A, "no such file"),
        bad("v3/up", "post", {"files": b"x"}, A, "filename"),
        bad("v3/up", "post", {"files": 3}, T, "'rb'"),
        bad("v3/up", "post", {"files": io.StringIO("x")}, T, "'rb'"),
        bad("v3/up", "post", {"files": {"a": b"x", "b": b"y"}}, A, "one upload takes one"),
        bad("v3/up", "post", {"files": b"x", "meta": "{}"}, T, "mapping"),
        bad("v3/up", "post", {"files": b"x", "meta": {"filename": None}}, A, "filename"),
    ],
)  # fmt: skip
async def test_what_cannot_be_sent_is_refused_by_name(client, recorder, path, verb, options, error, hint):
    node = client.chain(path)
    with pytest.raises(error) as caught:
        getattr(node, verb)(**options)
    assert hint in str(caught.value)
    assert type(caught.value) is error
    with pytest.raises(error) as caught:
        await getattr(node, f"{verb}_async")(**options)
    assert hint in str(caught.value)
    assert recorder.requests == []


def sent(client, recorder, path, verb, **options):
    with pytest.raises(wechatpay.ServerError):
        getattr(client.chain(path), verb)(**options)
    return recorder.requests[-1]


def test_the_query(client, recorder):
    params = {"a": "x y", "b": 1, "c": True, "d": False, "e": ["1", 2], "f": "", "中": "&="}
    request = sent(client, recorder, "v3/pay", "get", params=params)
    assert request.url.endswith("/v3/pay?a=x%20y&b=1&c=true&d=false&e=1&e=2&f=&%E4%B8%AD=%26%3D")
    assert sent(client, recorder, "v3/pay", "get", query={"a": 1}).url.endswith("/v3/pay?a=1")
    assert sent(client, recorder, "v3/pay", "get", params={}).url.endswith("/v3/pay")


def test_the_body_is_compact_utf_8(client, recorder):
    request = sent(client, recorder, "v3/pay", "post", json={"描述": ["公仔", 1, True, {}], "null": "null"})
    assert request.content == '{"描述":["公仔",1,true,{}],"null":"null"}'.encode()
    assert request.headers["content-type"] == "application/json"
    assert request.headers["content-length"] == str(len(request.content))


def test_a_raw_body_keeps_its_type(client, recorder):
    request = sent(client, recorder, "v3/x", "post", content=b"<a/>", headers={"content-type": "text/xml"})
    assert request.content == b"<a/>"
    assert request.headers["Content-Type"] == "text/xml"


def test_headers_are_added_and_put_over_the_defaults(client, recorder):
    request = sent(client, recorder, "v3/x", "post", json={}, headers={"idempotency-key": "1", "ACCEPT": "text/csv"})
    assert request.headers["Idempotency-Key"] == "1"
    assert request.headers["Accept"] == "text/csv"
    assert request.headers["User-Agent"].startswith("wechatpay-openapi/")


def test_the_platform_key_is_named_on_every_request(client, recorder, vectors):
    assert sent(client, recorder, "v3/x", "get").headers["Wechatpay-Serial"] == vectors["platform"]["public_key_id"]
    other = {"Wechatpay-Serial": vectors["platform"]["serial"]}
    assert sent(client, recorder, "v3/x", "get", headers=other).headers["Wechatpay-Serial"] == "2EC3AEC8"


@pytest.mark.parametrize("spelling", ["base_url", "base_uri"])
def test_another_access_point_with_its_prefix(client, recorder, spelling):
    request = sent(client, recorder, "v3/statements", "get", **{spelling: "https://api.mch.weixin.qq.com/hk/"})
    assert request.url == "https://api.mch.weixin.qq.com/hk/v3/statements"


@pytest.mark.parametrize(("given", "expected"), [(3, (3.0, 3.0)), ((1, 2.5), (1.0, 2.5))])
def test_the_timeout(client, recorder, given, expected):
    assert sent(client, recorder, "v3/x", "get", timeout=given).timeout == expected
    assert sent(client, recorder, "v3/x", "get").timeout == (5.0, 30.0)


def test_a_trailing_slash_in_each_spelling(client, recorder):
    url = "https://api.mch.weixin.qq.com/v3/ecommerce/applyments/"
    assert sent(client, recorder, "v3/ecommerce/applyments/", "post", json={}).url == url
    assert sent(client, recorder, "v3/ecommerce/applyments/{empty}", "post", json={}).url == url
    assert sent(client, recorder, "v3/ecommerce/applyments/{empty}", "post", json={}, empty="").url == url


def test_an_int_may_stand_in_a_path(client, recorder):
    assert sent(client, recorder, PATH, "get", transaction_id=42).url.endswith("/id/42")


def test_an_enumeration_is_its_value_everywhere(client, recorder):
    """`str()` of one is its name."""
    request = sent(
        client, recorder, "v3/x/{a}/{b}", "get", a=State.PAID, b=Number.ONE, params={"s": State.PAID, "n": 1}
    )
    assert request.url.endswith("/v3/x/SUCCESS/1?s=SUCCESS&n=1")
    request = sent(client, recorder, "v3/x", "post", json={"s": State.PAID, "n": Number.ONE})
    assert request.content == b'{"s":"SUCCESS","n":1}'


def test_an_upload_takes_no_file_but_the_one_that_was_given(client, recorder, tmp_path, monkeypatch):
    """What is open may bear the name of another file."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "k.pem").write_text("the server's own")
    stream = io.BytesIO(b"the customer's")
    stream.name = "k.pem"
    body = b"".join(sent(client, recorder, "v3/up", "post", files=stream).content)
    assert b"the customer's" in body
    assert b"the server's own" not in body


def test_a_secret_is_encrypted_for_the_key_that_is_named(client, recorder, vectors):
    from wechatpay._keys import crypto, pem

    platform = vectors["platform"]
    opener = pem.load_private_key(platform["private_key"])
    body = {"name": wechatpay.Secret("张三"), "list": [{"id": wechatpay.Secret("1")}], "plain": "x"}
    request = sent(client, recorder, "v3/x", "post", json=body)
    sealed = json.loads(request.content)
    assert request.headers["Wechatpay-Serial"] == platform["public_key_id"]
    assert crypto.rsa_decrypt(opener, sealed["name"]) == "张三"
    assert crypto.rsa_decrypt(opener, sealed["list"][0]["id"]) == "1"
    with pytest.raises(wechatpay.ArgumentError, match="no valid key ABCDEF"):
        client.v3.x.post(json=body, headers={"Wechatpay-Serial": "ABCDEF"})
    with pytest.raises(wechatpay.ArgumentError, match="214"):
        client.v3.x.post(json={"name": wechatpay.Secret("x" * 215)})
    with pytest.raises(TypeError):
        wechatpay.Secret(1)
    assert "张三" not in repr(body)
