"""Imports point one way, from room to room and from module to module, and cost what they must."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

import wechatpay

PACKAGE = Path(wechatpay.__file__).parent
# From the ground up: a room uses only rooms above it in this table, and of those only the ones that it names.
# `http`, `errors` and `version` are the ground floor, which every room may use.
ROOMS: dict[str, set[str]] = {
    "_files": set(),
    "_keys": {"_files"},
    "_calls": {"_files"},
    "_protocols": {"_keys", "_calls"},
    "transports": {"_files", "_keys"},
    "openapi": set(),
    "_exchange": {"_keys", "_calls", "_protocols", "openapi"},
    "bills": {"_files", "_calls", "_protocols", "_exchange"},
    "notifications": {"_keys", "_calls", "_protocols", "_exchange"},
    "client": {"_keys", "_calls", "_protocols", "transports", "_exchange", "bills", "notifications"},
    "sandbox": {"_keys", "_protocols", "transports", "openapi", "client"},
    "cli": {
        "_files", "_keys", "_calls", "_protocols", "transports", "openapi", "bills", "notifications", "client",
        "sandbox",
    },
}  # fmt: skip
GROUND = {"http", "errors", "version"}
# The files beside the rooms belong to the room that they are the face of.
FACE = {
    "response": "_protocols",
    "_context": "_exchange",
    "cashier": "client",
    "_settings": "client",
    "pytest_plugin": "sandbox",
    "demo": "cli",
}
MOVES_NO_BYTES = {"_files", "_keys", "_calls", "_protocols", "openapi", "_exchange", "bills"}


def module_of(path):
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")


def find_imports(tree):
    """Yield the names that a module imports at run time."""
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            node.body = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{name.name}" for name in node.names)


SOURCES = {module_of(path): ast.parse(path.read_text("utf-8")) for path in PACKAGE.rglob("*.py")}
SOURCES.pop("__init__")
SHAPES = {name for name in SOURCES if name.split(".")[0] == "types"}
"""The generated types, which no module of ours imports."""
MODULES = sorted(SOURCES.keys() - SHAPES)
IMPORTS = {name: set(find_imports(tree)) for name, tree in SOURCES.items()}


def room_of(module):
    first = module.partition(".")[0]
    return FACE.get(first, first)


def find_module(name):
    """Return the module of this package that has the imported *name*; None for another package."""
    name = name.removeprefix("wechatpay.") if name.startswith("wechatpay.") else ""
    while name and name not in SOURCES:
        name = name.rpartition(".")[0]
    return name or None


USES = {
    module: {found for name in IMPORTS[module] if (found := find_module(name)) not in {None, module}}
    for module in MODULES
}


def test_every_module_is_in_a_room_or_on_the_ground_floor():
    assert {room_of(module) for module in MODULES} == {*ROOMS, *GROUND}


def test_at_most_twelve_files_lie_beside_the_rooms():
    assert len([path for path in PACKAGE.iterdir() if path.is_file()]) <= 12


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_uses_only_the_rooms_that_it_names_below_it(room):
    below = list(ROOMS)[: list(ROOMS).index(room)]
    assert set(ROOMS[room]) <= set(below)
    used = {used for module in MODULES if room_of(module) == room for used in USES[module]}
    assert {room_of(module) for module in used} - GROUND - {room} == set(ROOMS[room])


def test_the_ground_floor_uses_no_room():
    for module in GROUND:
        assert {room_of(used) for used in USES[module]} <= GROUND


def test_no_module_imports_itself_by_way_of_others():
    # `transports` imports its two transports when their names are used. Python imports a package before its modules.
    left = {module: {used for used in USES[module] if not module.startswith(f"{used}.")} for module in MODULES}
    left["transports"] = {used for used in left["transports"] if not used.startswith("transports.")}
    while free := {module for module, used in left.items() if not used & left.keys()}:
        left = {module: used for module, used in left.items() if module not in free}
    assert not left


@pytest.mark.parametrize("module", [each for each in MODULES if room_of(each) in MOVES_NO_BYTES | GROUND])
def test_the_core_does_no_input_or_output_over_the_network(module):
    for name in IMPORTS[module]:
        assert name.partition(".")[0] not in {"socket", "ssl", "asyncio", "requests", "urllib3", "aiohttp", "threading"}
        assert name.partition(".")[0] != "time"


def test_generated_types_stand_alone():
    for name, names in IMPORTS.items():
        for imported_name in names:
            assert name in SHAPES or not imported_name.startswith("wechatpay.types"), name
            if name in SHAPES and imported_name.startswith("wechatpay"):
                assert imported_name in {
                    "wechatpay._keys.secret.Secret",
                    "wechatpay.notifications._notification.Notification",
                }


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


@pytest.mark.parametrize("module", MODULES)
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
