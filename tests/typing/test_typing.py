"""Type checkers on users' code: they accept each valid call, and report each invalid one at its place.

Needs mypy and pyright, of the dependency group `lint`; `make check` has both.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
CHECKERS = {
    "mypy": [
        "-m",
        "mypy",
        "--strict",
        "--no-error-summary",
        "--hide-error-context",
        "--enable-error-code=unused-awaitable",
        str(HERE / "passes.py"),
        str(HERE / "fails.py"),
    ],
    "pyright": ["-m", "pyright", "--project", str(HERE), "--pythonpath", sys.executable],
}
_FOUND = {
    "mypy": re.compile(r"(?P<file>[a-z]+\.py):(?P<line>\d+): error: (?P<text>.*)"),
    "pyright": re.compile(
        r"(?P<file>[a-z]+\.py):(?P<line>\d+):\d+ - (?:error|warning): (?P<text>.*(?:\n[ \xa0]{3,}.*)*)"
    ),
}


@pytest.fixture(scope="module", params=CHECKERS)
def checker(request):
    """The name of a checker, and what it says of each line of each file here."""
    pytest.importorskip(request.param)
    command = [sys.executable, *CHECKERS[request.param]]
    output = subprocess.run(command, capture_output=True, text=True, cwd=HERE.parents[1]).stdout
    said: dict[tuple[str, int], str] = {}
    for found in _FOUND[request.param].finditer(output):
        place = found["file"], int(found["line"])
        said[place] = f"{said.get(place, '')}{found['text']}\n"
    return request.param, said, output


def test_what_is_right_passes(checker):
    _, said, output = checker
    assert not [text for (file, _), text in said.items() if file == "passes.py"], output


def test_what_is_wrong_fails_with_a_word_that_helps(checker):
    name, said, output = checker
    expected = {}
    for number, line in enumerate((HERE / "fails.py").read_text("utf-8").splitlines(), 1):
        if found := re.search(rf"# {name}: (.*?)(?: # pyright: |$)", line):
            expected[number] = found[1]
    assert len(expected) > 25
    found = {line: text for (file, line), text in said.items() if file == "fails.py"}
    missing = {line: text for line, text in expected.items() if text != "-" and text not in found.get(line, "")}
    assert not missing, output
    assert not set(found) - set(expected), output


@pytest.mark.parametrize("readme", ["README.md", "README.zh-CN.md"])
def test_what_a_readme_shows_of_types_is_right(tmp_path, readme):
    pytest.importorskip("mypy")
    text = (HERE.parents[1] / readme).read_text("utf-8")
    (block,) = [each for each in re.findall(r"```python\n(.*?)```", text, re.DOTALL) if "wechatpay.types" in each]
    file = tmp_path / "block.py"
    file.write_text(f"import wechatpay\n\nclient = wechatpay.Client(mchid='1', secret='0' * 32)\n{block}", "utf-8")
    done = subprocess.run([sys.executable, "-m", "mypy", "--strict", file], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
