"""JSON schemas as Python types. Objects become TypedDicts; an inner type is written before the outer one."""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass, field
from typing import Any

from codegen.names import to_camel_case

__all__ = ["Module", "Schema", "Style", "render"]

Schema = dict[str, Any]

_FRACTION_NAMES = re.compile(r"(_rate|_score)$")
"""Names of the "number" fields that are fractions. Every other "number", an amount in fen or a count, is an integer."""


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
        return "str" if style.has_only_strings else _convert_scalar(kind, name)

    def _convert_xml_value(self, schema: Schema, name: str) -> str:
        if "contentSchema" in schema:
            return f"{self.to_type(schema['contentSchema'], name, Style(may_have_secrets=True))} | str"
        kind = _convert_scalar(schema.get("type"), name)
        return kind if kind in ("str", "Any") else f"{kind} | str"

    def _convert_enum(self, schema: Schema, style: Style) -> str:
        values = schema.get("enum", [schema.get("const")])
        if style.has_only_strings:
            values = [str(value) for value in values]
        open_types = sorted({type(value).__name__ for value in values})  # WeChat Pay may add values at any time
        return f"{_render_literal(values)} | {' | '.join(open_types)}"

    def _convert_object(self, schema: Schema, name: str, style: Style, title: str) -> str:
        properties = {key: value for key, value in schema.get("properties", {}).items() if "$" not in key}
        if not properties:
            return "dict[str, Any]"
        required = set(schema.get("required", ()))
        fields = []
        for key, value in properties.items():
            kind = self.to_type(value, name + to_camel_case(key), style)
            fields.append((key, kind if key in required else f"NotRequired[{kind}]", _describe_encoding(value, style)))
        text = _render_class(name, title, fields)
        if self.classes.setdefault(name, text) != text:
            raise ValueError(f"two different types are named {name}: make the names in codegen/names.py longer")
        return name


def _convert_scalar(kind: object, name: str) -> str:
    if kind == "number":
        return "float" if _FRACTION_NAMES.search(re.sub(r"(?<!^)([A-Z])", r"_\1", name).lower()) else "int"
    return {"string": "str", "integer": "int", "boolean": "bool"}.get(str(kind), "Any")


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
        lines += [f"    {key}: {kind}{remark and f'  # {remark}'}" for key, kind, remark in fields]
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
        "Generated by `python -m codegen` from the documents and their overrides: do not edit it.",
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
