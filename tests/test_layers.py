"""Imports point one way, and cost what they must."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

import wechatpay

PACKAGE = Path(wechatpay.__file__).parent
# From the ground up: a module imports only from those before it.
ORDER = [
    "version", "http", "errors", "strict_json", "xml", "response", "retry", "access_points", "observing", "crypto",
    "pem", "secret", "merchant_certificate", "shared_keys", "keys", "body", "media", "account", "download", "options",
    "call", "chain", "flow", "resending", "v3", "v2", "platform_certificates", "openapi", "openapi.calls", "exchange",
    "bridge",
    "bills", "notifications.notification", "notifications.reading", "certificate_cache", "transports",
    "transports.failures", "transports.body", "transports.tls", "transports.connections", "transports.requests",
    "transports.connector",
    "transports.aiohttp", "configuration", "client", "notifications.stores", "notifications.once", "notifications",
    "notifications.answering", "notifications.flask", "notifications.django", "notifications.fastapi",
    "notifications.aiohttp", "sandbox.identity", "sandbox.clock", "sandbox.signing", "sandbox.faults", "sandbox.http",
    "sandbox.checking", "sandbox.answers", "sandbox.orders", "sandbox.subsidies", "sandbox.payments",
    "sandbox.sharing", "sandbox.transfers", "sandbox.coupons", "sandbox.payments_v2", "sandbox.documented",
    "sandbox.bills", "sandbox.notices", "sandbox.notifier", "sandbox.gateway", "sandbox.gateway_v2",
    "sandbox.journal", "sandbox.page", "sandbox.state", "sandbox.platform", "sandbox.server", "sandbox",
    "pytest_plugin", "demo", "cli.screen", "cli.settings", "cli.sandbox", "cli.findings", "cli.asking", "cli.examining",
    "cli.doctor", "cli.request", "cli.endpoints", "cli.certificates", "cli.bill", "cli.notification", "cli.commands",
    "cli",
]  # fmt: skip
THINKING = ORDER[: ORDER.index("transports")]


def module_of(path):
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")


SOURCES = {module_of(path): ast.parse(path.read_text("utf-8")) for path in PACKAGE.rglob("*.py")}
SOURCES.pop("__init__")
SHAPES = {name for name in SOURCES if name.startswith("types.")}
"""What codegen writes: imported by nothing of ours, and importing next to nothing."""


def imported(tree):
    """What a module imports, without what only the type checker sees."""
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            node.body = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{name.name}" for name in node.names)


def test_every_module_has_its_place():
    assert sorted(SOURCES) == sorted([*ORDER, *SHAPES, "types"])


def test_shapes_stand_alone():
    for name, tree in SOURCES.items():
        for imported_name in imported(tree):
            assert name in SHAPES or not imported_name.startswith("wechatpay.types"), name
            if name in SHAPES and imported_name.startswith("wechatpay"):
                assert imported_name in {"wechatpay.secret.Secret", "wechatpay.notifications.notification.Notification"}


@pytest.mark.parametrize("module", ORDER)
def test_a_module_imports_only_what_lies_below_it(module):
    allowed = ORDER[: ORDER.index(module)]
    inner = [name.removeprefix("wechatpay.") for name in imported(SOURCES[module]) if name.startswith("wechatpay.")]
    for name in inner:
        lazily = module == "transports" and name.startswith("transports.")
        assert lazily or any(name == below or name.startswith(f"{below}.") for below in allowed), f"{module}: {name}"


@pytest.mark.parametrize("module", THINKING)
def test_what_thinks_moves_no_bytes(module):
    for name in imported(SOURCES[module]):
        assert name.partition(".")[0] not in {"socket", "ssl", "asyncio", "requests", "urllib3", "aiohttp", "threading"}
        assert not name.startswith("time")


def test_importing_the_package_is_light():
    """Neither transport, nor the documents, nor the command line."""
    code = "import sys, wechatpay; wechatpay.Client; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    heavy = {"requests", "aiohttp", "urllib3", "asyncio", "yarl", "multidict", "click", "rich", "urllib.request",
             "wechatpay.sandbox", "wechatpay.openapi", "wechatpay.demo", "importlib.metadata", "difflib",
             "cryptography.x509"}  # fmt: skip
    if version("cryptography").startswith("42."):
        heavy.remove("cryptography.x509")  # which it loads by itself
    assert not heavy & set(loaded)


def test_the_public_names():
    assert sorted(wechatpay.__all__) == sorted({name for name in wechatpay.__all__ if hasattr(wechatpay, name)})
    assert all(
        getattr(getattr(wechatpay, name), "__module__", "wechatpay").startswith("wechatpay")
        for name in wechatpay.__all__
        if name[0] != "_"
    )
    assert wechatpay.sandbox.Sandbox is not None
    with pytest.raises(AttributeError):
        wechatpay.nothing  # noqa: B018


@pytest.mark.parametrize("module", ORDER)
def test_every_module_says_what_it_is_for_and_what_is_public(module):
    tree = SOURCES[module]
    assert ast.get_docstring(tree)
    names = [target.id for node in tree.body if isinstance(node, ast.Assign) for target in node.targets]
    names += [node.target.id for node in tree.body if isinstance(node, ast.AnnAssign)]
    assert "__all__" in names or module in {"version", "demo"}


def test_every_error_is_in_the_one_tree():
    from wechatpay import errors

    for name in errors.__all__:
        assert issubclass(getattr(errors, name), wechatpay.WeChatPayError)
        assert name in wechatpay.__all__
        assert name in errors.__doc__
