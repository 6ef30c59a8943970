"""JSON schemas as Python types. Objects become TypedDicts; an inner type is written before the outer one."""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from codegen.names import to_camel_case

__all__ = ["Module", "Schema", "Style", "merge_roles", "render"]

Schema = dict[str, Any]


@dataclass(frozen=True)
class Style:
    """The rules by which the values of one kind of document are typed."""

    has_only_strings: bool = False
    """XML responses: every value is a string."""
    may_have_secrets: bool = False
    """Requests: an encrypted field may be given as a Secret."""
    is_xml_request: bool = False
    """APIv2 requests: a number may be given as a string, and a JSON string as the value that it encodes."""


@dataclass
class Module:
    """The types of one generated module, in the order in which they are written."""

    docstring: str
    classes: dict[str, str] = field(default_factory=dict)
    uses_secret: bool = False

    def to_type(self, schema: Schema, name: str, style: Style, title: str = "") -> str:
        """Return the Python type of *schema*; an object becomes the TypedDict *name*."""
        if "enum" in schema or "const" in schema:
            return self._convert_enum(schema, style)
        if "oneOf" in schema:
            return self._convert_roles(schema, name, style, title)
        kind = schema.get("type")
        if kind == "array":
            return f"list[{self.to_type(schema.get('items', {}), name, style)}]"
        if kind == "object" or "properties" in schema:
            return self._convert_object(schema, name, style, title)
        if "x-encrypted-with" in schema and style.may_have_secrets:
            self.uses_secret = True
            return "Secret | str"
        if style.is_xml_request:
            return self._convert_xml_value(schema, name)
        return "str" if style.has_only_strings else _convert_scalar(kind)

    def _convert_roles(self, schema: Schema, name: str, style: Style, title: str) -> str:
        """Write a type for each role, and their union: a mixture of the two matches neither."""
        members, roles = [], schema["oneOf"]
        for each in roles:
            own_title = f"{title} ({each['x-role']})"
            # What is the same for every role has one type, which is named without the role.
            shared = {
                key
                for key, value in each["properties"].items()
                if all(value == role["properties"].get(key) for role in roles)
            }
            own_name = f"{name}{to_camel_case(each['x-role'])}"
            members.append(self._convert_object(each, own_name, style, own_title, dict.fromkeys(shared, name)))
        self.classes[name] = f'{name} = Union[{", ".join(members)}]\n"""{title}"""'
        return name

    def _convert_xml_value(self, schema: Schema, name: str) -> str:
        if "contentSchema" in schema:
            return f"{self.to_type(schema['contentSchema'], name, Style(may_have_secrets=True))} | str"
        kind = _convert_scalar(schema.get("type"))
        return kind if kind in ("str", "Any") else f"{kind} | str"

    def _convert_enum(self, schema: Schema, style: Style) -> str:
        values = schema.get("enum", [schema.get("const")])
        if style.has_only_strings:
            values = [str(value) for value in values]
        open_types = sorted({type(value).__name__ for value in values})  # WeChat Pay may add values at any time
        return f"{_render_literal(values)} | {' | '.join(open_types)}"

    def _convert_object(
        self, schema: Schema, name: str, style: Style, title: str, shared: Mapping[str, str] | None = None
    ) -> str:
        """Write an object as the TypedDict *name*; the types of its fields begin with it, or as *shared* says."""
        properties = {key: value for key, value in schema.get("properties", {}).items() if "$" not in key}
        if not properties:
            return "dict[str, Any]"
        required = set(schema.get("required", ()))
        fields = []
        for key, value in properties.items():
            kind = self.to_type(value, (shared or {}).get(key, name) + to_camel_case(key), style)
            fields.append((key, kind if key in required else f"NotRequired[{kind}]", _describe_field(value, style)))
        text = _render_class(name, title, fields)
        if self.classes.setdefault(name, text) != text:
            raise ValueError(f"two different types are named {name}: make the names in codegen/names.py longer")
        return name


def _convert_scalar(kind: object) -> str:
    kinds = kind if isinstance(kind, list) else [kind]
    names = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
    return " | ".join(names.get(str(each), "Any") for each in kinds)


def merge_roles(schema: Schema) -> Schema:
    """Return one object schema for the roles of a resource, which its receiver cannot tell apart before reading it.

    A field is required if both roles of an ordinary payment, "merchant" and "partner", require it.
    """
    roles = schema.get("oneOf", [])
    if not roles:
        return schema
    merged: Schema = {"type": "object", "properties": {}, "required": []}
    for each in roles:
        merged["properties"] = _merge_properties(merged["properties"], each["properties"])
    plain = [set(each.get("required", ())) for each in roles if each["x-role"] in ("merchant", "partner")]
    merged["required"] = [name for name in merged["properties"] if all(name in each for each in plain)]
    return merged


def _merge_properties(first: Schema, second: Schema) -> Schema:
    merged = dict(first)
    for name, each in second.items():
        merged[name] = _merge_schemas(merged[name], each) if name in merged else each
    return merged


def _merge_schemas(first: Schema, second: Schema) -> Schema:
    if "items" in first and "items" in second:
        return {**first, "items": _merge_schemas(first["items"], second["items"])}
    if "properties" not in first or "properties" not in second:
        return first
    required = set(first.get("required", ())) & set(second.get("required", ()))
    return {
        **first,
        "properties": _merge_properties(first["properties"], second["properties"]),
        "required": [name for name in first["properties"] if name in required],
    }


def _describe_field(schema: Schema, style: Style) -> str:
    """Return the docstring of a field: its Chinese name, and how it is encoded."""
    title = str(schema.get("title", "")).replace("\\", "").replace('"', "'")
    encoding = _describe_encoding(schema, style)
    return f"{title} ({encoding})" if title and encoding else title or encoding


def _describe_encoding(schema: Schema, style: Style) -> str:
    items = schema.get("items", schema)
    if "x-encrypted-with" in items:
        return (
            "encrypted: a Secret, or its ciphertext"
            if style.may_have_secrets
            else "encrypted: client.decrypt() decrypts it"
        )
    if "contentSchema" not in items or style.has_only_strings:
        return ""
    return "JSON: a string, or the value itself" if style.is_xml_request else "a JSON string"


def _render_class(name: str, title: str, fields: list[tuple[str, str, str]]) -> str:
    if all(key.isidentifier() and not keyword.iskeyword(key) for key, _, _ in fields):
        lines = [f"class {name}(TypedDict):"]
        if title:
            lines += [f'    """{title}"""', ""]
        for key, kind, remark in fields:
            lines += [f"    {key}: {kind}", *([f'    """{remark}"""'] if remark else [])]
    else:
        lines = [f'{name} = TypedDict("{name}", {{']
        lines += [f'    "{key}": {kind},{remark and f"  # {remark}"}' for key, kind, remark in fields]
        lines += ["})", *([f'"""{title}"""'] if title else [])]
    return "\n".join(lines)


def _render_literal(values: list[Any]) -> str:
    return f"Literal[{', '.join(_quote(value) for value in dict.fromkeys(values))}]"


def _quote(value: object) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"' if isinstance(value, str) else repr(value)


def _find_assigned_names(text: str) -> list[str]:
    return re.findall(r"^([A-Za-z]\w*) = ", text, re.MULTILINE)


_FROM_TYPING = ("Any", "Literal", "NotRequired", "TypedDict", "Union")


def render(module: Module, imports: list[str], tail: str = "") -> str:
    """Return the text of a module; *tail* comes after its types."""
    body = "\n\n\n".join([*module.classes.values(), *([tail] if tail else [])])
    names = [name for name in _FROM_TYPING if re.search(rf"\b{name}\b", body)]
    lines = [
        f'"""{module.docstring}',
        "",
        "Generated by `python -m codegen` from the documents: do not edit it.",
        '"""',
        "",
        "import sys",
        "",
        *imports,
        *(["from wechatpay._keys.secret import Secret"] if module.uses_secret else []),
        "",
        "if sys.version_info >= (3, 12):",
        f"    from typing import {', '.join(names)}",
        "else:  # pydantic requires this TypedDict before Python 3.12",
        f"    from typing_extensions import {', '.join(names)}",
        "",
        f"__all__ = {sorted([*module.classes, *_find_assigned_names(tail)])}",
        "",
        "",
        body,
        "",
    ]
    return "\n".join(lines)
