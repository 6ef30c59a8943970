"""The documented operations: their shapes as types in real modules, and stubs of the chains that use these types."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from codegen.names import choose_type_names, join_class_name, name_area, to_camel_case
from codegen.schema import Module, Schema, Style
from wechatpay._protocols.multipart import find_form
from wechatpay.openapi import Operation, split_roles
from wechatpay.openapi.fields import CLIENT_HEADERS, GENERATED_FIELDS

__all__ = ["build_shapes", "group_by_area", "render_chains", "render_stub"]

_REQUESTS = {"v3": Style(may_have_secrets=True), "v2": Style(may_have_secrets=True, is_xml_request=True)}
_RESPONSES = {"v3": Style(), "v2": Style(has_only_strings=True)}


@dataclass
class Shapes:
    """The names of one operation's types; "" if it has no such part."""

    operation: Operation
    body: str = ""
    body_option: str = ""
    is_body_required: bool = True
    params: str = ""
    is_params_required: bool = False
    headers: str = ""
    has_files: bool = False
    result: str = "None"
    variables: dict[str, str] = field(default_factory=dict)


def group_by_area(operations: Iterable[Operation]) -> dict[str, list[Operation]]:
    """Return the operations by the module of their area."""
    by_area = defaultdict(list)
    for operation in sorted(operations, key=lambda operation: operation.chain):
        by_area[name_area(operation)].append(operation)
    return dict(by_area)


def build_shapes(operations: list[Operation]) -> tuple[Module, list[Shapes]]:
    """Build the types of an area: their module, and the names of each operation's types."""
    module = Module(f"The requests and responses of `{'.'.join(operations[0].chain.split('.')[:2])}`.")
    names = choose_type_names(operations)
    return module, [_build_shapes(module, operation, names[operation.chain]) for operation in operations]


def _build_shapes(module: Module, operation: Operation, name: str) -> Shapes:
    shapes = Shapes(operation)
    parameters = operation.document.get("parameters", [])
    shapes.variables = {
        parameter["name"]: module.to_type(parameter["schema"], "", Style()).replace("int", "str | int")
        for parameter in parameters
        if parameter["in"] == "path" and parameter["name"] != "empty"
    }
    query = split_roles(operation.query)
    if any(each["properties"] for each in query.values()):
        shapes.is_params_required = all(each["required"] or each.get("anyOf") for each in query.values())
        shapes.params = module.to_type(operation.query, f"{name}Params", Style(), operation.title)
    headers = [
        each
        for each in parameters
        if each["in"] == "header" and each["name"] not in CLIENT_HEADERS and each.get("required")
    ]
    if headers:
        shapes.headers = module.to_type(_join_parameters(headers), f"{name}Headers", Style(), operation.title)
    _add_request(module, shapes, name)
    _add_response(module, shapes, name)
    return shapes


def _join_parameters(parameters: list[dict[str, Any]]) -> Schema:
    return {
        "type": "object",
        "properties": {parameter["name"]: parameter["schema"] for parameter in parameters},
        "required": [parameter["name"] for parameter in parameters if parameter.get("required")],
    }


def _add_request(module: Module, shapes: Shapes, name: str) -> None:
    operation, content = shapes.operation, shapes.operation.document.get("requestBody", {}).get("content", {})
    style = _REQUESTS[operation.version]
    for kind, option in (("application/json", "json"), ("text/xml", "xml")):
        if kind in content:
            shapes.body_option = option
            schema = content[kind]["schema"]
            if option == "xml":
                schema = _omit_generated(schema, GENERATED_FIELDS)
            shapes.body = module.to_type(schema, f"{name}Body", style, operation.title)
    if "multipart/form-data" in content:
        shapes.has_files = True
        schema = content["multipart/form-data"]["schema"]
        if operation.version == "v2":
            generated = {*GENERATED_FIELDS, "media", "media_hash", "mch_id"}
            shapes.body_option = "xml"
            shapes.body = module.to_type(_omit_generated(schema, generated), f"{name}Body", style, operation.title)
        else:
            form = find_form(operation.path)
            generated = {form.name or "", form.digest, *(form.algorithm or ())[:1]}
            shapes.body_option = "meta"
            schema = _omit_generated(schema["properties"]["meta"]["contentSchema"], generated)
            shapes.is_body_required = bool(schema["required"])
            shapes.body = module.to_type(schema, f"{name}Meta", style, operation.title)


def _omit_generated(schema: Schema, generated: set[str]) -> Schema:
    """Return *schema* without `sign`; the fields that the client generates are no longer required."""
    properties = {key: value for key, value in schema.get("properties", {}).items() if key != "sign"}
    return {
        **schema,
        "properties": properties,
        "required": [key for key in schema.get("required", ()) if key not in generated],
    }


def _add_response(module: Module, shapes: Shapes, name: str) -> None:
    operation = shapes.operation
    response = next(iter(operation.document["responses"].values()))
    for kind, content in response.get("content", {}).items():
        schema = content.get("schema", {})
        if "octet-stream" in kind:
            shapes.result = "Any"
        elif any("$" in key for key in schema.get("properties", {})):
            shapes.result = "dict[str, str]"  # a TypedDict cannot have numbered fields such as refund_id_0
        else:
            shapes.result = module.to_type(schema, f"{name}Result", _RESPONSES[operation.version], operation.title)


# --- the stubs


@dataclass
class Node:
    """One segment of a chain: the segments that follow, and the operations whose path ends here."""

    segments: tuple[str, ...]
    children: dict[str, Node] = field(default_factory=dict)
    operations: list[Shapes] = field(default_factory=list)


def render_stub(area: str, module: Module, shapes: list[Shapes]) -> str:
    """Return the text of an area's stub."""
    first = shapes[0].operation.chain.split(".")[1]
    root = Node((first,))
    for shape in shapes:
        node = root
        for segment in shape.operation.chain.split(".")[2:-1]:
            node = node.children.setdefault(segment, Node((*node.segments, segment)))
        node.operations.append(shape)
    names: dict[tuple[str, ...], str] = {}
    for node in _walk(root):
        name = join_class_name(node.segments)
        # `policyPeriods` and `policy_periods` give the same name.
        names[node.segments] = f"{name}_" if name in names.values() else name
    classes = [_render_class(node, names) for node in _walk(root)]
    body = "\n\n".join(classes)
    used = sorted(name for name in module.classes if _has_word(body, name))
    options = sorted(
        name for name in ("Node", "Options", "OptionsV2", "OptionsWithoutHeaders") if _has_word(body, name)
    )
    start = ".".join(shapes[0].operation.chain.split(".")[:2])
    lines = [
        f'"""The operations of `{start}`. Generated by `python -m codegen`."""',
        "",
        *[f"from typing import {name}" for name in ("Any", "Literal") if _has_word(body, name)],
        "",
        f"from typing_extensions import Unpack{', deprecated' if '@deprecated' in body else ''}",
        "",
        *(["from wechatpay._protocols.multipart import FileSource"] if _has_word(body, "FileSource") else []),
        f"from wechatpay.openapi.node import {', '.join(options)}",
        "from wechatpay.response import Response",
        *([f"from wechatpay.types.{area} import {', '.join(used)}"] if used else []),
        "",
        body,
        "",
    ]
    return "\n".join(lines)


def _has_word(text: str, name: str) -> bool:
    return re.search(rf"\b{name}\b", text) is not None


def _walk(node: Node) -> Iterable[Node]:
    for child in node.children.values():
        yield from _walk(child)
    yield node


def _render_class(node: Node, names: Mapping[tuple[str, ...], str]) -> str:
    lines = [f"class {names[node.segments]}(Node):"]
    lines += [f"    {segment}: {names[child.segments]}" for segment, child in node.children.items()]
    for shape in node.operations:
        lines += _render_verb(shape)
    return "\n".join(lines)


def _render_verb(shape: Shapes) -> list[str]:
    operation = shape.operation
    verb = operation.method.lower()
    title = operation.title.replace("\\", "").replace('"', "'")
    docstring = f'        """{title}{f" {operation.link}" if operation.link else ""}"""'
    lines = []
    for keyword, name in (("def", verb), ("async def", f"{verb}_async")):
        if operation.document.get("deprecated"):
            lines.append(f'    @deprecated("{title}: WeChat Pay has withdrawn it")')
        lines.append(f"    {keyword} {name}(self, {', '.join(_render_parameters(shape))}) -> Response[{shape.result}]:")
        lines += [docstring, "        ..."]
    return lines


def _render_parameters(shape: Shapes) -> list[str]:
    parameters = [f"{name}: {kind}" for name, kind in shape.variables.items()]
    optional: list[str] = []
    if shape.has_files:
        parameters.append("files: FileSource")
    if shape.body:
        (parameters if shape.is_body_required else optional).append(f"{shape.body_option}: {shape.body}")
    if shape.params:
        (parameters if shape.is_params_required else optional).append(f"params: {shape.params}")
    if shape.headers:
        parameters.append(f"headers: {shape.headers}")
    options = (
        "OptionsWithoutHeaders" if shape.headers else "OptionsV2" if shape.operation.version == "v2" else "Options"
    )
    named = [*parameters, *(f"{each} = ..." for each in optional)]
    return [*(["*", *named] if named else []), f"**options: Unpack[{options}]"]


def render_chains(by_area: Mapping[str, list[Operation]]) -> str:
    """Return the text of `wechatpay/openapi/chains.pyi`: `client.v3` and `client.v2`."""
    imports, attributes = [], defaultdict(list)
    for area, operations in by_area.items():
        version, first = operations[0].chain.split(".")[:2]
        alias = f"{version.upper()}{to_camel_case(first)}"
        imports.append(f"from wechatpay.openapi.{area} import {join_class_name([first])} as {alias}")
        attributes[version].append(f"    {first}: {alias}")
    lines = ['"""The roots of the typed chains. Generated by `python -m codegen`."""', "", *sorted(imports)]
    lines += ["from wechatpay.openapi.node import Node", ""]
    for version, title in (("v3", "APIv3: `client.v3`."), ("v2", "APIv2: `client.v2`.")):
        lines += ["", f"class {version.upper()}(Node):", f'    """{title}"""', "", *attributes[version], ""]
    return "\n".join(lines)
