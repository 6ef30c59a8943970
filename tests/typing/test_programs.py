"""Right programs that the documents once refused: both type checkers and the sandbox accept each of them.

`codegen/facts/findings.tsv` names them: a field that was demanded and may be left out, and one that was not known.
"""

from __future__ import annotations

import ast
import csv
import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

from wechatpay import openapi
from wechatpay.openapi.fields import CLIENT_HEADERS, GENERATED_FIELDS
from wechatpay.sandbox import Sandbox

evidence = pytest.importorskip("codegen.facts.evidence", reason="codegen is not in the wheel")
from codegen.facts.tree import list_requests, name_operation, read_query  # noqa: E402

HERE = Path(__file__).parent
OPERATIONS = {name_operation(each.version, each.method, each.path): each for each in openapi.operations()}


def read_programs():
    """Return, for each operation, the fields that a right program gives, and those that it leaves out."""
    programs = defaultdict(lambda: (set(), set()))
    with (Path(evidence.SOURCES).parent / "findings.tsv").open(encoding="utf-8", newline="") as lines:
        for line in csv.DictReader(lines, delimiter="\t"):
            if line["file"] == "refused_strong":
                given, left_out = programs[line["operation"]]
                (left_out if "demanded" in line["kind"] else given).add(line["field"])
    return dict(programs)


PROGRAMS = read_programs()


class Writer:
    """Writes the smallest value that matches a schema, with the fields that are wanted."""

    def __init__(self, given, left_out, *, has_secrets):
        # What is left out is left out of an object that is there.
        self.given = given | {path.rpartition(".")[0] for path in left_out} - {""}
        self.left_out, self.has_secrets = left_out, has_secrets

    def write(self, schema, path=""):
        if "oneOf" in schema:
            schema = schema["oneOf"][0]
        if schema.get("enum") or "const" in schema:
            return repr(schema["enum"][0] if schema.get("enum") else schema["const"])
        if "contentSchema" in schema and not schema.get("examples"):
            return repr(json.dumps(ast.literal_eval(self.write(schema["contentSchema"], path)), ensure_ascii=False))
        kind = schema.get("type")
        if kind == "array":
            return f"[{self.write(schema.get('items', {}), path)}]"
        if kind == "object" or "properties" in schema:
            return self.write_object(schema, path)
        if "x-encrypted-with" in schema and self.has_secrets:
            return 'wechatpay.Secret("张三")'
        if path.endswith("available_end_time"):
            return repr("2099-05-20T13:29:35+08:00")  # Later than the beginning, whose example is the same.
        if schema.get("examples"):
            return repr(schema["examples"][0])
        number = str(schema.get("minimum", 1))
        return {"integer": number, "number": number, "boolean": "True"}.get(
            kind, repr("1" * schema.get("minLength", 1))
        )

    def write_object(self, schema, path):
        properties = schema.get("properties", {})
        groups = [each["required"] for each in schema.get("anyOf", ())]
        own = [group for group in groups if not {f"{path}.{name}".strip(".") for name in group} & self.left_out]
        names = [*schema.get("required", ()), *(own[0] if own else [])]
        wanted = [name for name in properties if any(self._covers(path, name, each) for each in self.given)]
        members = [
            f"{name!r}: {self.write(properties[name], f'{path}.{name}'.strip('.'))}"
            for name in dict.fromkeys([*names, *wanted])
            if name in properties and name not in GENERATED_FIELDS
        ]
        assert not {f"{path}.{name}".strip(".") for name in names} & self.left_out
        return "{" + ", ".join(members) + "}"

    @staticmethod
    def _covers(path, name, wanted):
        own = f"{path}.{name}".strip(".")
        return wanted == own or wanted.startswith(f"{own}.")


def write_arguments(operation, given, left_out):
    document = operation.document
    arguments = [f'{each["name"]}="1"' for each in document.get("parameters", ()) if each["in"] == "path"]
    headers = {
        each["name"]: "1"
        for each in document.get("parameters", ())
        if each["in"] == "header" and each.get("required") and each["name"] not in CLIENT_HEADERS
    }
    if read_query(document)["properties"]:
        arguments.append(f"params={Writer(given, left_out, has_secrets=False).write(operation.query)}")
    for schema in list_requests(document):
        option = "json" if operation.version == "v3" else "xml"
        arguments.append(f"{option}={Writer(given, left_out, has_secrets=True).write(schema)}")
    return ", ".join([*arguments, *([f"headers={headers}"] if headers else [])])


def write_programs():
    lines = ["import wechatpay", 'client = wechatpay.Client(mchid="1900000001", secret="0" * 32)']
    for name, (given, left_out) in PROGRAMS.items():
        operation = OPERATIONS.get(name) or OPERATIONS[name.rstrip("/")]
        lines.append(f"client.{operation.chain}({write_arguments(operation, given, left_out)})")
    return lines


def test_the_findings_name_the_programs():
    assert len(PROGRAMS) == 36
    assert sum(len(given) + len(left_out) for given, left_out in PROGRAMS.values()) == 78


@pytest.mark.slow
@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_a_type_checker_accepts_each_program(tmp_path, checker):
    pytest.importorskip(checker)
    file = tmp_path / "programs.py"
    file.write_text("\n".join(write_programs()), "utf-8")
    options = ["--strict"] if checker == "mypy" else ["--pythonpath", sys.executable]
    done = subprocess.run([sys.executable, "-m", checker, *options, file], capture_output=True, text=True, cwd=HERE)
    assert done.returncode == 0, done.stdout


def test_the_sandbox_accepts_each_program():
    with Sandbox() as sandbox, sandbox.client() as client:
        for line in write_programs()[2:]:
            path, _, arguments = line.partition("(")
            given = eval(f"dict({arguments}", {"wechatpay": __import__("wechatpay")})
            *segments, verb = path.removeprefix("client.").split(".")
            target = client
            for segment in segments:
                target = getattr(target, segment)
            try:
                getattr(target, verb)(**own_merchant(given, sandbox.mchid))
            except Exception as error:  # noqa: BLE001  # A flow may refuse it for its state, not for its form.
                code = getattr(error, "err_code", "") or getattr(error, "code", "")
                is_too_few = "sub_orders must be 2 to 10 orders" in str(error)  # The smallest value has one.
                if not is_too_few and code in ("PARAM_ERROR", "LACK_PARAMS", ""):
                    pytest.fail(f"{line}: {error}")


def own_merchant(given, mchid):
    for option in ("json", "xml", "params"):
        for name in ("mchid", "mch_id", "sp_mchid", "combine_mchid"):
            if name in given.get(option, {}):
                given[option][name] = mchid
    return given
