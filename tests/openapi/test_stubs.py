"""The documents, the stubs and the chain, each against the others: 1,147 operations."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import subprocess
import sys
from pathlib import Path

import pytest

from wechatpay import openapi
from wechatpay._calls.chain import Chain

STUBS = Path(openapi.__file__).parent
OPERATIONS = list(openapi.operations())


class Stub:
    """A class of a stub: what follows it, and its verbs."""

    def __init__(self, module, node):
        self.module = module
        annotated = [
            item for item in node.body if isinstance(item, ast.AnnAssign) and isinstance(item.annotation, ast.Name)
        ]
        self.children = {item.target.id: item.annotation.id for item in annotated}
        functions = (ast.FunctionDef, ast.AsyncFunctionDef)
        self.verbs = {item.name: item for item in node.body if isinstance(item, functions)}


def classes_of(path):
    tree = ast.parse(path.read_text("utf-8"))
    return {node.name: Stub(path.stem, node) for node in tree.body if isinstance(node, ast.ClassDef)}


AREAS = {path.stem: classes_of(path) for path in STUBS.glob("*.pyi")}
ROOT = ast.parse((STUBS / "chains.pyi").read_text("utf-8"))
IMPORTED = {
    name.asname: (node.module.rpartition(".")[2], name.name)
    for node in ROOT.body
    if isinstance(node, ast.ImportFrom)
    for name in node.names
    if name.asname
}


def verbs_below(stub, chain):
    """Every verb that a chain which starts with *stub* can end with: its chain, stub and function."""
    for verb, function in stub.verbs.items():
        yield f"{chain}.{verb}", stub, function
    for name, kind in stub.children.items():
        yield from verbs_below(AREAS[stub.module][kind], f"{chain}.{name}")


TYPED = {
    chain: (stub, function)
    for version in ("V3", "V2")
    for name, alias in AREAS["chains"][version].children.items()
    for chain, stub, function in verbs_below(AREAS[IMPORTED[alias][0]][IMPORTED[alias][1]], f"{version.lower()}.{name}")
}


def test_all_of_them_and_nothing_else():
    assert len(OPERATIONS) == 1147
    both = {suffix for operation in OPERATIONS for suffix in (operation.chain, f"{operation.chain}_async")}
    assert set(TYPED) == both


class SentError(Exception):
    pass


class Caller:
    def call(self, method, template, arguments):
        raise SentError(method, template)

    def call_async(self, method, template, arguments):
        raise SentError(method, template)


@pytest.mark.parametrize("area", sorted({openapi_area.module for openapi_area, _ in TYPED.values()}))
def test_a_chain_sends_what_its_document_says(area):
    for operation in OPERATIONS:
        stub, function = TYPED[operation.chain]
        if stub.module != area:
            continue
        version, *names, verb = operation.chain.split(".")
        node = Chain(Caller(), version)
        for name in names:
            node = getattr(node, name)
        for suffix in ("", "_async"):
            with pytest.raises(SentError) as caught:
                getattr(node, verb + suffix)()
            method, template = caught.value.args
            assert method == operation.method
            assert f"/{template}".removeprefix("/v2").replace("{empty}", "") == operation.path
        assert_signature(operation, function, TYPED[f"{operation.chain}_async"][1])


def assert_signature(operation, function, twin):
    """The parameters of a verb are those of the document; sync and async alike."""
    assert isinstance(function, ast.FunctionDef)
    assert isinstance(twin, ast.AsyncFunctionDef)
    assert ast.unparse(function.args) == ast.unparse(twin.args)
    assert ast.unparse(function.returns) == ast.unparse(twin.returns)
    assert operation.title.split()[0] in ast.get_docstring(function)
    assert operation.link in ast.get_docstring(function)
    document = operation.document
    given = {
        argument.arg: default
        for argument, default in zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True)
    }
    required = {name for name, default in given.items() if default is None}
    variables = set(re.findall(r"{(\w+)}", operation.path))
    content = document.get("requestBody", {}).get("content", {})
    expected = set(variables)
    expected |= {"json"} if "application/json" in content else set()
    expected |= {"xml"} if operation.version == "v2" and content else set()
    expected |= {"files"} if "multipart/form-data" in content else set()
    assert expected <= required
    query = [each for each in document.get("parameters", ()) if each["in"] == "query"]
    assert ("params" in given) == bool(query)
    assert ("params" in required) == (any(each.get("required") for each in query) or "x-any-of" in document)
    assert set(given) <= expected | {"params", "meta", "headers"}


def test_a_withdrawn_operation_says_so():
    marked = {chain for chain, (_, function) in TYPED.items() if function.decorator_list}
    documented = {operation.chain for operation in OPERATIONS if operation.document.get("deprecated")}
    assert marked == documented | {f"{chain}_async" for chain in documented}
    assert len(documented) == 50


def shape(area, name):
    return getattr(importlib.import_module(f"wechatpay.types.{area}"), name)


def test_the_shapes_are_real():
    """They import, and their fields are those of the documents; nested ones are beside them."""
    kinds = 0
    for operation in OPERATIONS:
        stub, function = TYPED[operation.chain]
        body = next((each for each in function.args.kwonlyargs if each.arg in ("json", "xml")), None)
        content = operation.document.get("requestBody", {}).get("content", {})
        if body is None or "multipart/form-data" in content or not isinstance(body.annotation, ast.Name):
            continue
        for role, schema in openapi.split_roles(next(iter(content.values()))["schema"]).items():
            kind = shape(stub.module, body.annotation.id + role.capitalize())
            assert set(kind.__annotations__) == set(schema["properties"]) - (
                {"sign"} if operation.version == "v2" else set()
            )
            made = {"sign", "nonce_str"} if operation.version == "v2" else set()
            assert kind.__required_keys__ == set(schema.get("required", ())) - made
            kinds += 1
    assert kinds > 680


def test_names_read_well():
    refund = importlib.import_module("wechatpay.types.refund")
    assert {"RefundsPostBody", "RefundsPostResult", "RefundsPostBodyAmount"} <= set(refund.__all__)
    assert refund.RefundsPostBody.__doc__ == "申请退款"
    longest = max((name for path in STUBS.glob("*.pyi") for name in classes_of(path)), key=len)
    assert len(longest) < 120


def test_pydantic_reads_the_shapes():
    pydantic = pytest.importorskip("pydantic")
    from wechatpay.types.refund import RefundsPostBody

    adapter = pydantic.TypeAdapter(RefundsPostBody)
    body = {"out_refund_no": "1", "amount": {"refund": 1, "total": 2, "currency": "CNY"}}
    assert adapter.validate_python(body) == body
    with pytest.raises(pydantic.ValidationError, match="amount"):
        adapter.validate_python({"out_refund_no": "1"})


def test_a_secret_field_takes_a_secret():
    from wechatpay.types.profitsharing import AddPostBody

    assert "Secret" in str(AddPostBody.__annotations__["name"])


def test_what_is_generated_is_what_would_be_generated():
    root = STUBS.parents[1]
    if not (root / "codegen").is_dir():
        pytest.skip("codegen is not in the wheel")
    pytest.importorskip("ruff")
    done = subprocess.run([sys.executable, "-m", "codegen", "--check"], cwd=root, capture_output=True, text=True)
    assert done.stdout == ""
    assert done.returncode == 0


def test_nothing_reads_the_documents_or_the_shapes_at_run_time():
    code = (
        "import sys, wechatpay, io, builtins\n"
        "client = wechatpay.Client(mchid='1', secret='0' * 32)\n"
        "client.v3.refund.domestic.refunds, client.v2.pay.unifiedorder\n"
        "print(*sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not [name for name in loaded if name.startswith(("wechatpay.types", "wechatpay.openapi"))]


def test_a_stub_has_no_way_out_but_chain():
    for classes in AREAS.values():
        for stub in classes.values():
            assert "__getattr__" not in stub.verbs
    assert inspect.isclass(Chain)
