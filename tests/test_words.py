"""The words of the code: rule 1 and the table of CONTRIBUTING.md, as far as a program can check them."""

from __future__ import annotations

import ast
import io
import re
import textwrap
import tokenize
from pathlib import Path
from typing import TypeGuard

import pytest

ROOT = Path(__file__).parent.parent
GLOBS = ["wechatpay/**/*.py", "wechatpay/openapi/node.pyi", "codegen/*.py", "benchmarks/*.py", "examples/*.py"]
FILES = sorted(
    path.relative_to(ROOT)
    for pattern in GLOBS
    for path in ROOT.glob(pattern)
    if "wechatpay/types/" not in path.as_posix()  # generated
)
ROOMS: dict[str, list[Path]] = {}
for each in FILES:
    ROOMS.setdefault("/".join(each.parts[:-1][:2]), []).append(each)

RIDDLE = re.compile(r"(What|That|Whose|Who|Whatever|Whoever|Of|As|Where)\b")
"""The first word of a docstring that has no subject, or that is a clause of a missing sentence."""

ARTICLE = re.compile(r"(A|An|The|Each|Every)\b")
"""The first word of a docstring that is a noun phrase, as only a property, a class or an attribute may have it."""

PARTICIPLE = re.compile(r"\w{2,}(?:ed|en|wn)|\w*(?:aught|ought)")
IRREGULAR = re.findall(
    r"\w+",
    """
    begun bent bound built done dealt felt found fled gone got held heard hung kept laid led left lent lit lost made
    meant met paid resent said sat sent shot slept sold spent stood stuck struck sung swept swum told understood won
    wound
    """,
)
VERBS_AND_NOUNS = re.findall(
    r"\w+",
    """
    awaken bleed breed broaden children darken deepen down drown embed exceed fasten feed flatten happen harden hasten
    hundred lengthen lighten listen loosen need open own proceed red screen seed seven shed shorten soften spawn speed
    straighten strengthen succeed tighten token town weaken wed weed widen
    """,
)
"""Words that only look like participles. Add a verb here when a function needs it."""
PUBLIC = {"accepted", "done", "limited_to", "notified", "redacted", "rejected", "ProofError"}
"""Names that users of the package write, which keep their form."""


def words_of(name: str) -> list[str]:
    """Return the words of a name in snake_case or CamelCase, in lower case."""
    return [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+", name)]


def is_participle(name: str) -> bool:
    """Return whether a function's name begins with a participle: `_opened_v3`, `resent`."""
    first = (words_of(name) or [""])[0]
    looks_like_one = first in IRREGULAR or PARTICIPLE.fullmatch(first) is not None
    return looks_like_one and first not in VERBS_AND_NOUNS and name not in PUBLIC


def table_of(text: str) -> list[str]:
    """Return the words in code type in the left column of the table under "Words"."""
    section = text.partition("\n## Words\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\|([^|]+)\|[^|]+\|$", section, re.MULTILINE)
    return [word for row in rows for word in re.findall("`([^`]+)`", row)]


WORDS = table_of((ROOT / "CONTRIBUTING.md").read_text("utf-8"))
IN_PROSE = re.compile(rf"\b(?:{'|'.join(map(re.escape, WORDS))})\b".replace(r"\ ", r"\s+"), re.IGNORECASE)


def check(source: str) -> list[tuple[int, str]]:
    """Return the findings about *source*: the line and a sentence for each."""
    tree = ast.parse(source)
    found = [*_prose_findings(source, tree)]
    for node in ast.walk(tree):
        if _is_function(node) and not _is_property(node) and is_participle(node.name):
            found.append((node.lineno, f"{node.name}() is named by a participle: begin with an imperative verb"))
        if _is_function(node) and not _is_property(node) and ARTICLE.match(ast.get_docstring(node) or ""):
            found.append((node.lineno, f"the docstring of {node.name}() is a noun: begin with an imperative verb"))
        found += [
            (line, f"the name {name} has {bad!r}: see the table in CONTRIBUTING.md")
            for line, name in _names_defined_by(node)
            for bad in WORDS
            if name not in PUBLIC and f" {bad} " in f" {' '.join(words_of(name))} "
        ]
    return sorted(set(found))


def _prose_findings(source: str, tree: ast.Module) -> list[tuple[int, str]]:
    found = [
        (line, f"a docstring begins with {first[1]!r}: say what it is, or what the function does")
        for line, text in _docstrings(tree)
        if (first := RIDDLE.match(text.lstrip()))
    ]
    messages = [
        (node.lineno, node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value
    ]
    comments = [
        (token.start[0], token.string)
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if token.type == tokenize.COMMENT
    ]
    for line, text in [*messages, *comments]:
        for bad in IN_PROSE.finditer(text):
            at = line + text.count("\n", 0, bad.start())
            found.append((at, f"{bad[0]!r} is not the field's word: see the table in CONTRIBUTING.md"))
    return found


def _docstrings(tree: ast.Module) -> list[tuple[int, str]]:
    """Return the strings that stand alone as statements: docstrings of modules, classes, functions and attributes."""
    return [
        (node.lineno, node.value.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    ]


def _is_function(node: ast.AST) -> TypeGuard[ast.FunctionDef | ast.AsyncFunctionDef]:
    return isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))


def _is_property(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(re.search(r"property|\.setter", ast.unparse(each)) for each in function.decorator_list)


def _names_defined_by(node: ast.AST) -> list[tuple[int, str]]:
    match node:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return [(node.lineno, name)]
        case ast.arg(arg=name) | ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()):
            return [(node.lineno, name)]
        case ast.alias(asname=str(name)):
            return [(node.lineno, name)]
    return []


@pytest.mark.parametrize("room", ROOMS)
def test_the_code_uses_the_words_of_contributing(room: str) -> None:
    found = [
        f"{path}:{line}: {finding}" for path in ROOMS[room] for line, finding in check((ROOT / path).read_text("utf-8"))
    ]
    if found:
        pytest.fail(f"{len(found)} findings:\n" + "\n".join(found), pytrace=False)


@pytest.mark.parametrize("path", sorted((ROOT / "tests").rglob("*.py")), ids=lambda path: path.stem)
def test_the_prose_of_the_tests_uses_them_too(path: Path) -> None:
    source = "" if path == Path(__file__) else path.read_text("utf-8")
    assert _prose_findings(source, ast.parse(source)) == []


# --- the checker itself: it finds what is bad, and nothing else

BAD = {
    "function docstring": 'def sign():\n    """What signs a request."""',
    "noun for a function": 'def sign():\n    """The signature of a request."""',
    "module docstring": '"""Whose keys these are."""',
    "class docstring": 'class Key:\n    """\n    Of a merchant.\n    """',
    "attribute docstring": 'class Key:\n    serial = ""\n    """Where it is from."""',
    "constant docstring": 'SERIAL = ""\n"""As it is written."""',
    "regular participle": "def _opened_v3(): ...",
    "participle of an async function": "async def shared(): ...",
    "irregular participle": "def sent(): ...",
    "participle in -en": "class A:\n    def _taken_v3(self): ...",
    "participle in -wn": "def shown(): ...",
    "participle in -aught": "def caught(): ...",
    "nested participle": "def decorate():\n    def claimed(): ...",
    "house word in a docstring": 'def verify():\n    """Verify that it is proved."""',
    "house word across lines": '"""It is held\nagainst the digest."""',
    "house word in a comment": "x = 1  # the access point",
    "house word in a message": 'raise ValueError(f"{x} is not Proved")',
    "house word in a function": "def may_resend(): ...",
    "house word in a class": "class SealedField: ...",
    "house word in an argument": "def verify(*, proof=None): ...",
    "house word in a variable": "ACCESS_POINT = 1",
    "house word in an attribute": "self.mend = 1",
    "house word in an import": "import base64 as seal",
}
GOOD = '''
"""The words of a program: whatever is checked."""
import base64
class Key:
    """A key. What it signs is verified."""
    serial = ""
    """The serial, whose form is hexadecimal."""
    @property
    def expired(self):
        """Whether the key has expired."""
    def accepted(self): ...
    def need_seed(self): ...
    def open_token(self): ...
def read_encrypted(improved, waterproof):  # the approved way, without repeal
    """Read a value; offer it as a result."""
    return base64.sealed("proof") or {"x-sealed-with": 1}
'''


@pytest.mark.parametrize("source", BAD.values(), ids=BAD)
def test_a_bad_word_is_found(source: str) -> None:
    assert len(check(source)) == 1


def test_good_words_are_let_through() -> None:
    assert check(textwrap.dedent(GOOD)) == []


def test_the_line_of_a_finding_is_that_of_the_word() -> None:
    assert [line for line, _ in check('"""One.\n\nThis is proved.\n"""\n')] == [3]


def test_the_table_is_read_out_of_contributing() -> None:
    assert {"prove", "held against", "access point", "whoever", "mend"} <= set(WORDS)
    assert not {"open", "reply", "retry_unsafe", "verify", "kept"} & set(WORDS)
    assert table_of("# A\n\n## Words\n\n| `a`, b; `c d` | `e` |\n\n## More\n\n| `f` | g |\n") == ["a", "c d"]
