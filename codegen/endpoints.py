"""The documented operations as types: shapes in real modules, and stubs of the chains that take and give them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from codegen.names import area_of, camel, class_name, type_names
from codegen.schema import Module, Schema, Style
from wechatpay._protocols.multipart import find_form
from wechatpay.openapi import Operation

__all__ = ["areas", "chains", "shapes", "stub"]

_REQUESTS = {"v3": Style(takes_secrets=True), "v2": Style(takes_secrets=True, is_xml_request=True)}
_REPLIES = {"v3": Style(), "v2": Style(is_text=True)}
_MADE = {"sign", "nonce_str"}
"""What the client puts into the XML of a request itself: `sign` cannot be given, `nonce_str` may."""


@dataclass
class Shapes:
    """What one operation takes and gives, as the names of types; "" for what it has not."""

    operation: Operation
    body: str = ""
    body_option: str = ""
    body_required: bool = True
    params: str = ""
    params_required: bool = False
    headers: str = ""
    files: bool = False
    result: str = "None"
    variables: dict[str, str] = field(default_factory=dict)


def areas(operations: Iterable[Operation]) -> dict[str, list[Operation]]:
    """The operations of each area, by its module."""
    found = defaultdict(list)
    for operation in sorted(operations, key=lambda operation: operation.chain):
        found[area_of(operation)].append(operation)
    return dict(found)


def shapes(operations: list[Operation]) -> tuple[Module, list[Shapes]]:
    """The shapes of an area: the module that they are written in, and which operation has which."""
    module = Module(f"The shapes of the requests and replies of `{'.'.join(operations[0].chain.split('.')[:2])}`.")
    names = type_names(operations)
    return module, [_shapes(module, operation, names[operation.chain]) for operation in operations]


def _shapes(module: Module, operation: Operation, name: str) -> Shapes:
    found = Shapes(operation)
    parameters = operation.document.get("parameters", [])
    found.variables = {
        parameter["name"]: module.typed(parameter["schema"], "", Style()).replace("int", "str | int")
        for parameter in parameters
        if parameter["in"] == "path" and parameter["name"] != "empty"
    }
    query = [parameter for parameter in parameters if parameter["in"] == "query"]
    if query:
        schema = _object(query)
        found.params_required = bool(schema["required"])
        found.params = module.typed(schema, f"{name}Params", Style(), operation.title)
    headers = [
        each for each in parameters if each["in"] == "header" and each["name"] not in _OURS and each.get("required")
    ]
    if headers:
        found.headers = module.typed(_object(headers), f"{name}Headers", Style(), operation.title)
    _request(module, found, name)
    _reply(module, found, name)
    return found


_OURS = {"Wechatpay-Serial", "Accept-Encoding"}


def _object(parameters: list[dict[str, Any]]) -> Schema:
    return {
        "type": "object",
        "properties": {parameter["name"]: parameter["schema"] for parameter in parameters},
        "required": [parameter["name"] for parameter in parameters if parameter.get("required")],
    }


def _request(module: Module, found: Shapes, name: str) -> None:
    operation, content = found.operation, found.operation.document.get("requestBody", {}).get("content", {})
    style = _REQUESTS[operation.version]
    for kind, option in (("application/json", "json"), ("text/xml", "xml")):
        if kind in content:
            found.body_option = option
            schema = content[kind]["schema"] if option == "json" else _without(content[kind]["schema"], _MADE)
            found.body = module.typed(schema, f"{name}Body", style, operation.title)
    if "multipart/form-data" in content:
        found.files = True
        schema = content["multipart/form-data"]["schema"]
        if operation.version == "v2":
            made = {*_MADE, "media", "media_hash", "mch_id"}
            found.body_option = "xml"
            found.body = module.typed(_without(schema, made), f"{name}Body", style, operation.title)
        else:
            form = find_form(operation.path)
            made = {form.name or "", form.digest, *(form.algorithm or ())[:1]}
            found.body_option = "meta"
            schema = _without(schema["properties"]["meta"]["contentSchema"], made)
            found.body_required = bool(schema["required"])
            found.body = module.typed(schema, f"{name}Meta", style, operation.title)


def _without(schema: Schema, made: set[str]) -> Schema:
    """*schema*, in which nobody has to give what the client makes."""
    properties = {key: value for key, value in schema.get("properties", {}).items() if key != "sign"}
    return {
        **schema,
        "properties": properties,
        "required": [key for key in schema.get("required", ()) if key not in made],
    }


def _reply(module: Module, found: Shapes, name: str) -> None:
    operation = found.operation
    response = next(iter(operation.document["responses"].values()))
    for kind, content in response.get("content", {}).items():
        schema = content.get("schema", {})
        if "octet-stream" in kind:
            found.result = "Any"
        elif any("$" in key for key in schema.get("properties", {})):
            found.result = "dict[str, str]"  # numbered fields, refund_id_0 and so on, have no TypedDict
        else:
            found.result = module.typed(schema, f"{name}Result", _REPLIES[operation.version], operation.title)


# --- the stubs


@dataclass
class Node:
    """One segment of a chain, what comes after it, and the operations that end there."""

    segments: tuple[str, ...]
    children: dict[str, Node] = field(default_factory=dict)
    operations: list[Shapes] = field(default_factory=list)


def stub(area: str, module: Module, found: list[Shapes]) -> str:
    """The text of an area's stub."""
    first = found[0].operation.chain.split(".")[1]
    root = Node((first,))
    for shape in found:
        node = root
        for segment in shape.operation.chain.split(".")[2:-1]:
            node = node.children.setdefault(segment, Node((*node.segments, segment)))
        node.operations.append(shape)
    names: dict[tuple[str, ...], str] = {}
    for node in _walk(root):
        name = class_name(node.segments)
        names[node.segments] = name if name not in names.values() else f"{name}_"  # policyPeriods and policy_periods
    classes = [_class(node, names) for node in _walk(root)]
    body = "\n\n".join(classes)
    used = sorted(name for name in module.classes if _mentions(body, name))
    options = sorted(
        name for name in ("Node", "Options", "OptionsV2", "OptionsWithoutHeaders") if _mentions(body, name)
    )
    start = ".".join(found[0].operation.chain.split(".")[:2])
    lines = [
        f'"""The operations of `{start}`. Written by `python -m codegen`."""',
        "",
        *[f"from typing import {name}" for name in ("Any", "Literal") if _mentions(body, name)],
        "",
        f"from typing_extensions import Unpack{', deprecated' if '@deprecated' in body else ''}",
        "",
        *(["from wechatpay._protocols.multipart import FileSource"] if _mentions(body, "FileSource") else []),
        f"from wechatpay.openapi.node import {', '.join(options)}",
        "from wechatpay.response import Response",
        *([f"from wechatpay.types.{area} import {', '.join(used)}"] if used else []),
        "",
        body,
        "",
    ]
    return "\n".join(lines)


def _mentions(text: str, name: str) -> bool:
    return re.search(rf"\b{name}\b", text) is not None


def _walk(node: Node) -> Iterable[Node]:
    for child in node.children.values():
        yield from _walk(child)
    yield node


def _class(node: Node, names: Mapping[tuple[str, ...], str]) -> str:
    lines = [f"class {names[node.segments]}(Node):"]
    lines += [f"    {segment}: {names[child.segments]}" for segment, child in node.children.items()]
    for shape in node.operations:
        lines += _verb(shape)
    return "\n".join(lines)


def _verb(shape: Shapes) -> list[str]:
    operation = shape.operation
    verb = operation.method.lower()
    title = operation.title.replace("\\", "").replace('"', "'")
    docstring = f'        """{title}{f" {operation.link}" if operation.link else ""}"""'
    lines = []
    for keyword, name in (("def", verb), ("async def", f"{verb}_async")):
        if operation.document.get("deprecated"):
            lines.append(f'    @deprecated("{title}: WeChat Pay has withdrawn it")')
        lines.append(f"    {keyword} {name}(self, {', '.join(_parameters(shape))}) -> Response[{shape.result}]:")
        lines += [docstring, "        ..."]
    return lines


def _parameters(shape: Shapes) -> list[str]:
    parameters = [f"{name}: {kind}" for name, kind in shape.variables.items()]
    optional: list[str] = []
    if shape.files:
        parameters.append("files: FileSource")
    if shape.body:
        (parameters if shape.body_required else optional).append(f"{shape.body_option}: {shape.body}")
    if shape.params:
        (parameters if shape.params_required else optional).append(f"params: {shape.params}")
    if shape.headers:
        parameters.append(f"headers: {shape.headers}")
    options = (
        "OptionsWithoutHeaders" if shape.headers else "OptionsV2" if shape.operation.version == "v2" else "Options"
    )
    named = [*parameters, *(f"{each} = ..." for each in optional)]
    return [*(["*", *named] if named else []), f"**options: Unpack[{options}]"]


def chains(found: Mapping[str, list[Operation]]) -> str:
    """The text of `wechatpay/openapi/chains.pyi`: `client.v3` and `client.v2`."""
    imports, attributes = [], defaultdict(list)
    for area, operations in found.items():
        version, first = operations[0].chain.split(".")[:2]
        alias = f"{version.upper()}{camel(first)}"
        imports.append(f"from wechatpay.openapi.{area} import {class_name([first])} as {alias}")
        attributes[version].append(f"    {first}: {alias}")
    lines = ['"""Where each typed chain starts. Written by `python -m codegen`."""', "", *sorted(imports)]
    lines += ["from wechatpay.openapi.node import Node", ""]
    for version, title in (("v3", "APIv3: `client.v3`."), ("v2", "APIv2: `client.v2`.")):
        lines += ["", f"class {version.upper()}(Node):", f'    """{title}"""', "", *attributes[version], ""]
    return "\n".join(lines)
