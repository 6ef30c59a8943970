"""A JSON schema as a Python type: the objects in it become TypedDicts, inner before outer."""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass, field
from typing import Any

from codegen.names import camel

__all__ = ["Module", "Schema", "Style", "render"]

Schema = dict[str, Any]

_FRACTIONS = re.compile(r"(_rate|_score)$")
"""The documents say "number" of amounts (fen) and counts, which are whole; these names alone are not."""


@dataclass(frozen=True)
class Style:
    """How the values of one kind of document are typed."""

    is_text: bool = False
    """XML: every value is a text."""
    takes_secrets: bool = False
    """A request: what travels encrypted may be given as a Secret."""
    is_xml_request: bool = False
    """A request of APIv2: a number may be given as its text, and what travels as JSON text as what it says."""


@dataclass
class Module:
    """The types of one module, in the order in which they are written."""

    docstring: str
    classes: dict[str, str] = field(default_factory=dict)
    uses_secret: bool = False

    def typed(self, schema: Schema, name: str, style: Style, title: str = "") -> str:
        """The Python type of *schema*; an object becomes the TypedDict *name*."""
        if "enum" in schema or "const" in schema:
            return self._enumeration(schema, style)
        kind = schema.get("type")
        if kind == "array":
            return f"list[{self.typed(schema.get('items', {}), name, style)}]"
        if kind == "object" or "properties" in schema:
            return self._object(schema, name, style, title)
        if "x-encrypted-with" in schema and style.takes_secrets:
            self.uses_secret = True
            return "Secret | str"
        if style.is_xml_request:
            return self._xml_text(schema, name)
        return "str" if style.is_text else _scalar(kind, name)

    def _xml_text(self, schema: Schema, name: str) -> str:
        if "contentSchema" in schema:
            return f"{self.typed(schema['contentSchema'], name, Style(takes_secrets=True))} | str"
        kind = _scalar(schema.get("type"), name)
        return kind if kind in ("str", "Any") else f"{kind} | str"

    def _enumeration(self, schema: Schema, style: Style) -> str:
        values = schema.get("enum", [schema.get("const")])
        if style.is_text:
            values = [str(value) for value in values]
        whole = sorted({type(value).__name__ for value in values})
        return f"{literal(values)} | {' | '.join(whole)}"

    def _object(self, schema: Schema, name: str, style: Style, title: str) -> str:
        properties = {key: value for key, value in schema.get("properties", {}).items() if "$" not in key}
        if not properties:
            return "dict[str, Any]"
        required = set(schema.get("required", ()))
        fields = []
        for key, value in properties.items():
            kind = self.typed(value, name + camel(key), style)
            fields.append((key, kind if key in required else f"NotRequired[{kind}]", _remark(value, style)))
        text = _definition(name, title, fields)
        if self.classes.setdefault(name, text) != text:
            raise ValueError(f"two types are named {name}")
        return name


def _scalar(kind: object, name: str) -> str:
    if kind == "number":
        return "float" if _FRACTIONS.search(re.sub(r"(?<!^)([A-Z])", r"_\1", name).lower()) else "int"
    return {"string": "str", "integer": "int", "boolean": "bool"}.get(str(kind), "Any")


def _remark(schema: Schema, style: Style) -> str:
    items = schema.get("items", schema)
    if "x-encrypted-with" in items:
        return (
            "encrypted: a Secret, or its ciphertext" if style.takes_secrets else "encrypted: client.decrypt() opens it"
        )
    if "contentSchema" not in items or style.is_text:
        return ""
    return "JSON: as text, or as what it says" if style.is_xml_request else "JSON, as text"


def _definition(name: str, title: str, fields: list[tuple[str, str, str]]) -> str:
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


def literal(values: list[Any]) -> str:
    """`Literal[...]` of *values*, each once."""
    return f"Literal[{', '.join(_quoted(value) for value in dict.fromkeys(values))}]"


def _quoted(value: object) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"' if isinstance(value, str) else repr(value)


def names_of(text: str) -> list[str]:
    """What *text* assigns to."""
    return re.findall(r"^([A-Za-z]\w*) = ", text, re.MULTILINE)


_FROM_TYPING = ("Any", "Literal", "NotRequired", "TypedDict", "Union")


def render(module: Module, imports: list[str], tail: str = "") -> str:
    """The text of a module."""
    body = "\n\n\n".join([*module.classes.values(), *([tail] if tail else [])])
    names = [
        name for name in ("Any", "Literal", "NotRequired", "TypedDict", "Union") if re.search(rf"\b{name}\b", body)
    ]
    lines = [
        f'"""{module.docstring}',
        "",
        "Written by `python -m codegen`: change the documents, or the overrides, and run it again.",
        '"""',
        "",
        "import sys",
        "",
        *imports,
        *(["from wechatpay._keys.secret import Secret"] if module.uses_secret else []),
        "",
        "if sys.version_info >= (3, 12):",
        f"    from typing import {', '.join(names)}",
        "else:  # pydantic wants this one, up to Python 3.11",
        f"    from typing_extensions import {', '.join(names)}",
        "",
        f"__all__ = {sorted([*module.classes, *names_of(tail)])}",
        "",
        "",
        body,
        "",
    ]
    return "\n".join(lines)
