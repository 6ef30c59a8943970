"""Every documented operation, 1,147 in all, called as its document says and otherwise."""

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
CODES_OF_FLOWS = {
    "ORDER_NOT_EXIST",
    "RESOURCE_NOT_EXISTS", "NO_STATEMENT_EXIST", "INVALID_REQUEST", "NOT_FOUND", "ORDERNOTEXIST", "REFUNDNOTEXIST",
    "ORDERPAID",
}  # fmt: skip
"""The codes with which a flow may refuse an example request, whose order or bill does not exist."""


@pytest.fixture(scope="module")
def caller():
    """A caller of a sandbox of its own."""
    with Sandbox() as sandbox, sandbox.client() as client:
        yield Caller(sandbox, client)


class Caller:
    def __init__(self, sandbox, client):
        self.client = client
        self.serial = sandbox.public_key_id
        self.mchid = sandbox.mchid
        public_key = load_public_key(sandbox.public_key, "test")
        self.encrypt = lambda text: rsa_encrypt(public_key, text)

    def options(self, operation, role=""):
        """Return the options of a call that matches the document of *operation*; that of *role* if the roles differ."""
        around = {
            "mchid": self.mchid,
            "mch_id": self.mchid,
            "combine_mchid": self.mchid,
            "combine_mch_id": self.mchid,
            "sp_mchid": self.mchid,
        }
        generator = ExampleGenerator(operation.chain, around, self.encrypt)
        options = {}
        for parameter in operation.document.get("parameters", ()):
            if parameter["in"] == "path" and parameter["name"] != "empty":
                options[parameter["name"]] = str(generator.generate(parameter["schema"]))
        query = openapi.split_roles(operation.query)
        schema = query.get(role) or next(iter(query.values()))
        wanted = {*schema["required"], *(name for group in schema.get("anyOf", [])[:1] for name in group["required"])}
        required = {name: each for name, each in schema["properties"].items() if name in wanted}
        if required:
            options["params"] = generator.generate({"type": "object", "properties": required})
        for kind, content in operation.document.get("requestBody", {}).get("content", {}).items():
            roles = openapi.split_roles(content["schema"])
            example = generator.generate(mark_for_encryption(roles.get(role) or next(iter(roles.values()))))
            if kind == "application/json":
                options["json"] = example
            elif kind == "text/xml":
                options["xml"] = {name: to_string(value) for name, value in example.items() if name != "sign"} | {
                    "mch_id": self.mchid
                }
            else:
                options["files"] = {find_file_field(content["schema"]): b"a file"}
                options["meta" if operation.version == "v3" else "xml"] = build_meta(operation, content["schema"])
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


def to_string(value):
    return str(value).lower() if isinstance(value, bool) else str(value)


def find_file_field(schema):
    return next(
        name for name in schema["properties"] if name not in ("meta", "media_hash", "mch_id", "sign_type", "sign")
    )


def check_detail(error, field, chain=""):
    """Check the form in which WeChat Pay names a wrong *field*; of a missing one only the message has the name."""
    detail = error.detail
    pointer = "/" + field.replace(".", "/").replace("[", "/").replace("]", "")
    assert detail["field"] in ("#", pointer), chain
    worded, plain = f"输入源“/{detail['location']}{pointer}”映射到", f"parameter error: {field}"
    assert worded in error.message or plain in error.message, chain
    assert (detail["field"] == "#") is (detail["issue"] == "缺少必填字段"), chain
    assert detail["location"] in ("body", "query"), chain


def build_meta(operation, schema):
    names = schema["properties"].get("meta", {}).get("contentSchema", {}).get("properties", {})
    digests = {"sha256", "file_digest", "digest", "digest_algorithm", "digest_alogrithm"}
    file_name = "a.mp4" if "video" in operation.path else "a.jpg"
    return (
        {"filename": file_name}
        | {
            name: file_name if "name" in name else ExampleGenerator("", {}, str).generate(each)
            for name, each in names.items()
            if name not in digests
        }
        if operation.version == "v3"
        else {}
    )


def mark_for_encryption(schema):
    """Return *schema* with the fields that requests encrypt marked as fields that `ExampleGenerator` encrypts."""
    schema = copy.deepcopy(schema)

    def walk(each):
        if each.get("x-encrypted-with") == "platform-public-key":
            each["x-encrypted-with"] = "merchant-certificate"
        for inner in (*each.get("properties", {}).values(), *filter(None, [each.get("items")])):
            walk(inner)

    walk(schema)
    return schema


def call_or_none(caller, operation, role=""):
    """Return the response to a call that matches its document, or None if a flow refuses it for its state."""
    try:
        return caller.call(operation, caller.options(operation, role))
    except wechatpay.APIError as error:
        assert error.code in CODES_OF_FLOWS or error.message == "No Bill Exist", f"{operation.chain}: {error}"  # noqa: PT017
    return None


@pytest.mark.parametrize(("version", "area"), AREAS)
def test_every_operation_responds_as_its_document_says(caller, version, area):
    for operation in OPERATIONS:
        if (operation.version, operation.path.split("/")[2 if version == "v3" else 1]) != (version, area):
            continue
        responses = [call_or_none(caller, operation, role) for role in list_roles(operation)]
        (status, documented), *_ = operation.document["responses"].items()
        for response in filter(None, responses):
            check_response(operation, response, status, documented)


def list_roles(operation):
    """Return the roles that write the request of *operation* differently; [""] if there are none."""
    schemas = [
        operation.query,
        *(each["schema"] for each in operation.document.get("requestBody", {}).get("content", {}).values()),
    ]
    return sorted({role for schema in schemas for role in openapi.split_roles(schema)} - {""}) or [""]


def check_response(operation, response, status, documented):
    assert response.status_code in (int(status), 200), operation.chain
    if operation.version == "v3" and "application/json" in documented.get("content", {}):
        jsonschema.validate(response.json(), documented["content"]["application/json"]["schema"])


@pytest.mark.parametrize(("version", "area"), [area for area in AREAS if area[0] == "v3"])
def test_every_operation_refuses_a_body_that_does_not_match_its_document(caller, version, area):
    for operation in OPERATIONS:
        content = operation.document.get("requestBody", {}).get("content", {})
        if operation.version != "v3" or operation.path.split("/")[2] != area or "application/json" not in content:
            continue
        for role, schema in openapi.split_roles(content["application/json"]["schema"]).items():
            options = caller.options(operation, role)
            for wrong, field in list_wrong_bodies(options["json"], schema):
                with pytest.raises(wechatpay.ClientError) as caught:
                    caller.call(operation, {**options, "json": wrong})
                assert caught.value.code == "PARAM_ERROR", operation.chain
                check_detail(caught.value, field, operation.chain)


def list_wrong_bodies(body, schema):
    """Yield variants of *body* with one wrong field, and the name of that field."""
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


def test_equal_requests_get_equal_responses(caller):
    (operation,) = openapi.find("/v3/apply4sub/sub_merchants/1/settlement")
    first, again = call_or_none(caller, operation).json(), call_or_none(caller, operation).json()
    assert first == again
    (other,) = openapi.find("/v3/profitsharing/receivers/add")
    body = {
        "appid": "wx1",
        "type": "PERSONAL_OPENID",
        "account": "o1",
        "name": wechatpay.Secret("张三"),
        "relation_type": "STAFF",
    }
    responses = [caller.call(other, {"json": body}).json() for _ in range(2)]
    assert [caller.client.decrypt(response["name"]) for response in responses] == ["张三", "张三"]
    assert (responses[0]["account"], responses[0]["relation_type"]) == ("o1", "STAFF")


@pytest.mark.parametrize(
    ("params", "field"),
    [
        ({"appid": "1"}, "service_id"),
        ({"service_id": "1"}, "appid"),
        ({"appid": "1", "service_id": "1", "query_id": "1", "x": "y"}, "x"),
    ],
)
def test_a_query_with_a_missing_or_an_unknown_parameter_is_refused(caller, params, field):
    with pytest.raises(wechatpay.ClientError) as caught:
        caller.client.chain("v3/payscore/serviceorder").get(params=params)
    check_detail(caught.value, field)


ORDER_V2 = {
    "appid": "1",
    "body": "b",
    "out_trade_no": "V2ORDER1",
    "total_fee": 1,
    "spbill_create_ip": "127.0.0.1",
    "notify_url": "https://x.invalid",
    "trade_type": "NATIVE",
}


@pytest.mark.parametrize(
    ("change", "code"),
    [({"total_fee": "much"}, "PARAM_ERROR"), ({"total_fee": 0}, "PARAM_ERROR"), ({"body": ""}, "LACK_PARAMS")],
)
def test_apiv2_fields_that_do_not_match_the_document_are_refused(caller, change, code):
    with pytest.raises(wechatpay.V2Error) as caught:
        caller.client.v2.pay.unifiedorder.post(xml={**ORDER_V2, "mch_id": caller.mchid, **change})
    assert caught.value.err_code == code
