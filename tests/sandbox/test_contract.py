"""Every documented operation, asked as its document says and otherwise: 1,143 of them."""

from __future__ import annotations

import copy

import jsonschema
import pytest

import wechatpay
from wechatpay import openapi
from wechatpay._keys.crypto import rsa_encrypt
from wechatpay._keys.pem import load_public_key
from wechatpay.sandbox import Sandbox
from wechatpay.sandbox.examples import ExampleGenerator

OPERATIONS = list(openapi.operations())
AREAS = sorted(
    {(operation.version, operation.path.split("/")[2 if operation.version == "v3" else 1]) for operation in OPERATIONS}
)
STATEFUL = {
    "RESOURCE_NOT_EXISTS", "NO_STATEMENT_EXIST", "INVALID_REQUEST", "NOT_FOUND", "ORDERNOTEXIST", "REFUNDNOTEXIST",
    "ORDERPAID",
}  # fmt: skip
"""What a flow may say of an order or a bill that is not there."""


@pytest.fixture(scope="module")
def asked():
    """A sandbox of its own, and a client of it."""
    with Sandbox() as sandbox, sandbox.client() as client:
        yield Asked(sandbox, client)


class Asked:
    def __init__(self, sandbox, client):
        self.client = client
        self.serial = sandbox.public_key_id
        self.mchid = sandbox.mchid
        public_key = load_public_key(sandbox.public_key, "test")
        self.seal = lambda text: rsa_encrypt(public_key, text)

    def options(self, operation):
        """What its document wants of a call."""
        around = {
            "mchid": self.mchid,
            "mch_id": self.mchid,
            "combine_mchid": self.mchid,
            "combine_mch_id": self.mchid,
            "sp_mchid": self.mchid,
        }
        maker = ExampleGenerator(operation.chain, around, self.seal)
        options = {}
        for parameter in operation.document.get("parameters", ()):
            if parameter["in"] == "path" and parameter["name"] != "empty":
                options[parameter["name"]] = str(maker.generate(parameter["schema"]))
            elif parameter["in"] == "query" and parameter.get("required"):
                name = parameter["name"]
                value = maker.generate({"type": "object", "properties": {name: parameter["schema"]}})[name]
                options.setdefault("params", {})[name] = value
        for kind, content in operation.document.get("requestBody", {}).get("content", {}).items():
            made = maker.generate(for_request(content["schema"]))
            if kind == "application/json":
                options["json"] = made
            elif kind == "text/xml":
                options["xml"] = {name: text_of(value) for name, value in made.items() if name != "sign"} | {
                    "mch_id": self.mchid
                }
            else:
                options["files"] = {form_field(content["schema"]): b"a file"}
                options["meta" if operation.version == "v3" else "xml"] = meta(operation, content["schema"], made)
        if "xml" in options:
            options["xml"] = {
                name: self.mchid if name in ("mch_id", "mchid") else text for name, text in options["xml"].items()
            }
            if options["xml"].get("sign_type", "MD5") not in ("MD5", "HMAC-SHA256"):
                options["xml"]["sign_type"] = "MD5"
        if operation.version == "v2" and operation.method == "GET":
            options["params"] = {**options.get("params", {}), "mch_id": self.mchid}
            options["params"].pop("sign", None)
        options["headers"] = {"Wechatpay-Serial": self.serial} if operation.version == "v3" else {}
        return options

    def call(self, operation, options):
        path = operation.path if operation.version == "v3" else f"/v2{operation.path}"
        return getattr(self.client.chain(path), operation.method.lower())(**options)


def text_of(value):
    return str(value).lower() if isinstance(value, bool) else str(value)


def form_field(schema):
    return next(
        name for name in schema["properties"] if name not in ("meta", "media_hash", "mch_id", "sign_type", "sign")
    )


def meta(operation, schema, made):
    names = schema["properties"].get("meta", {}).get("contentSchema", {}).get("properties", {})
    digests = {"sha256", "file_digest", "digest", "digest_algorithm", "digest_alogrithm"}
    return (
        {"filename": "a.jpg"}
        | {
            name: "a.jpg" if "name" in name else ExampleGenerator("", {}, str).generate(each)
            for name, each in names.items()
            if name not in digests
        }
        if operation.version == "v3"
        else {}
    )


def for_request(schema):
    """*schema*, with what travels encrypted to the platform marked as what a ExampleGenerator seals."""
    schema = copy.deepcopy(schema)

    def walk(each):
        if each.get("x-encrypted-with") == "platform-public-key":
            each["x-encrypted-with"] = "merchant-certificate"
        for inner in (*each.get("properties", {}).values(), *filter(None, [each.get("items")])):
            walk(inner)

    walk(schema)
    return schema


def served(asked, operation):
    """The reply to a call as its document wants it; None where a flow has no such thing."""
    try:
        return asked.call(operation, asked.options(operation))
    except wechatpay.APIError as error:
        assert error.code in STATEFUL or error.message == "No Bill Exist", f"{operation.chain}: {error}"  # noqa: PT017
    return None


@pytest.mark.parametrize(("version", "area"), AREAS)
def test_each_is_served_as_its_document_says(asked, version, area):
    for operation in OPERATIONS:
        if (operation.version, operation.path.split("/")[2 if version == "v3" else 1]) != (version, area):
            continue
        response = served(asked, operation)
        (status, reply), *_ = operation.document["responses"].items()
        if response is None:
            continue
        assert response.status_code in (int(status), 200), operation.chain
        if version == "v3" and "application/json" in reply.get("content", {}):
            jsonschema.validate(response.json(), reply["content"]["application/json"]["schema"])


@pytest.mark.parametrize(("version", "area"), [area for area in AREAS if area[0] == "v3"])
def test_each_refuses_what_its_document_does_not_have(asked, version, area):
    for operation in OPERATIONS:
        content = operation.document.get("requestBody", {}).get("content", {})
        if operation.version != "v3" or operation.path.split("/")[2] != area or "application/json" not in content:
            continue
        options, schema = asked.options(operation), content["application/json"]["schema"]
        for wrong, field in wrongs(options["json"], schema):
            with pytest.raises(wechatpay.ClientError) as caught:
                asked.call(operation, {**options, "json": wrong})
            assert caught.value.code == "PARAM_ERROR", operation.chain
            assert caught.value.detail["field"] == field, operation.chain
            assert caught.value.detail["issue"]


def wrongs(body, schema):
    """*body*, each time with one thing wrong with it, and the field that is."""
    yield {**body, "not_a_field": "x"}, "not_a_field"
    for name in list(schema.get("required", ()))[:2]:
        yield {key: value for key, value in body.items() if key != name}, name
    for name, each in list(schema["properties"].items())[:2]:
        yield {**body, name: 5 if each.get("type") in ("string", "object", "array") else "five"}, name
    for name, each in schema["properties"].items():
        if "enum" in each and each.get("type") == "string":
            yield {**body, name: "NONE_OF_THEM"}, name
        if each.get("x-encrypted-with") == "platform-public-key":
            yield {**body, name: "plain text"}, name


def test_the_same_request_has_the_same_answer(asked):
    (operation,) = openapi.find("/v3/apply4sub/sub_merchants/1/settlement")
    first, again = served(asked, operation).json(), served(asked, operation).json()
    assert first == again
    (other,) = openapi.find("/v3/profitsharing/receivers/add")
    body = {
        "appid": "wx1",
        "type": "PERSONAL_OPENID",
        "account": "o1",
        "name": wechatpay.Secret("张三"),
        "relation_type": "STAFF",
    }
    answers = [asked.call(other, {"json": body}).json() for _ in range(2)]
    assert [asked.client.decrypt(answer["name"]) for answer in answers] == ["张三", "张三"]
    assert (answers[0]["account"], answers[0]["relation_type"]) == ("o1", "STAFF")


def test_a_query_is_checked(asked):
    for params, field in (({}, "appid"), ({"appid": "1", "service_id": "1", "x": "y"}, "x")):
        with pytest.raises(wechatpay.ClientError) as caught:
            asked.client.chain("v3/payscore/serviceorder").get(params=params)
        assert caught.value.detail["field"] in (field, "service_id")


ORDER_V2 = {
    "appid": "1",
    "body": "b",
    "out_trade_no": "1",
    "total_fee": 1,
    "spbill_create_ip": "1",
    "notify_url": "https://x.invalid",
    "trade_type": "NATIVE",
}


@pytest.mark.parametrize(
    ("change", "code"),
    [({"total_fee": "much"}, "PARAM_ERROR"), ({"total_fee": 0}, "PARAM_ERROR"), ({"body": ""}, "LACK_PARAMS")],
)
def test_apiv2_is_checked(asked, change, code):
    with pytest.raises(wechatpay.V2Error) as caught:
        asked.client.v2.pay.unifiedorder.post(xml={**ORDER_V2, "mch_id": asked.mchid, **change})
    assert caught.value.err_code == code
