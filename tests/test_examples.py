"""The examples, the demonstration and every Python block of the READMEs and guides work."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from wechatpay.cli.commands import wechatpay as command
from wechatpay.cli.sandbox import build_environment, write_keys

from .conftest import ORDER

ROOT = Path(__file__).parent.parent
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_runs(path):
    done = subprocess.run([sys.executable, "-W", "error", path], capture_output=True, text=True, check=True)
    assert done.stdout
    assert done.stderr == ""


def test_the_demonstration():
    command = [sys.executable, "-W", "error", "-m", "wechatpay.demo"]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert shown.count("200, signature verified") == 6
    assert "subsidy_return_receipt_id" in shown
    assert r"/v3/marketing/busifavor/subsidy/return-receipts\n" in shown
    assert "Refused: SignatureError" in shown


READMES = ["README.md", "README.zh-CN.md"]


def blocks_of(readme):
    return re.findall(r"```python\n(.*?)```", (ROOT / readme).read_text("utf-8"), re.DOTALL)


def test_both_readmes_show_the_same():
    shown = [[re.sub(r" *#.*|print\(.*\)", "", block) for block in blocks_of(readme)] for readme in READMES]
    assert shown[0] == shown[1]


@pytest.mark.parametrize("readme", READMES)
def test_the_blocks_of_a_readme(sandbox, tmp_path, monkeypatch, readme):
    """One after the other in one namespace, as a reader types them, with the sandbox in WeChat Pay's place."""
    (tmp_path / "apiclient_key.pem").write_text(sandbox.merchant_private_key)
    (tmp_path / "apiclient_cert.pem").write_text(sandbox.merchant_certificate)
    (tmp_path / "pub_key.pem").write_text(sandbox.public_key)
    (tmp_path / "license.jpg").write_bytes(b"\xff\xd8")
    with sandbox.client() as client:
        client.v3.pay.transactions.native.post(json=ORDER)  # the one that is asked for
    assert len(blocks_of(readme)) > 3
    run_blocks(readme, sandbox, tmp_path, monkeypatch)


def run_blocks(text, sandbox, directory, monkeypatch):
    monkeypatch.chdir(directory)
    for name, value in build_environment(sandbox, directory).items():
        monkeypatch.setenv(name, value)
    namespace: dict[str, object] = {"__name__": "__main__"}
    for block in blocks_of(text):
        block = block.replace("1900000001", sandbox.mchid)
        block = block.replace("3775B6A45ACD588826D15E583A95F5DD00000000", sandbox.merchant_serial)
        block = block.replace("5157F09EFDC096DE15EBE81A47057A7232F1B8E1", sandbox.platform_serial)
        block = block.replace("PUB_KEY_ID_0114232134912410000000000000", sandbox.public_key_id)
        block = block.replace("file:///path/", directory.as_uri() + "/")
        block = block.replace("192006250b4c09247ec02edce69f6a2d", sandbox.apiv2_key)
        block = re.sub(r'(wechatpay\.Client\(\s*)mchid="', rf'\1base_url="{sandbox.base_url}", mchid="', block)
        exec(compile(block, text, "exec"), namespace)


GUIDES = sorted((ROOT / "docs").glob("*.md")) + sorted((ROOT / "docs" / "guides").glob("*.md"))


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.stem)
def test_the_blocks_of_a_guide(sandbox, tmp_path, monkeypatch, guide):
    """Run the blocks with a client of the sandbox in the environment."""
    write_keys(sandbox, tmp_path)
    (tmp_path / "platform_certificate.pem").write_text(sandbox.platform_certificate)
    run_blocks(str(guide.relative_to(ROOT)), sandbox, tmp_path, monkeypatch)


@pytest.mark.parametrize("readme", READMES)
def test_the_commands_of_a_readme(sandbox, tmp_path, monkeypatch, readme):
    monkeypatch.chdir(tmp_path)
    lines = re.findall(r"^    wechatpay (.*)$", (ROOT / readme).read_text("utf-8"), re.MULTILINE)
    assert len(lines) > 8
    write_keys(sandbox, tmp_path / "keys")
    for line in lines:
        arguments = ["sandbox", "--help"] if line.startswith("sandbox ") else shlex.split(line)
        done = CliRunner().invoke(command, arguments, env=build_environment(sandbox, tmp_path / "keys"))
        assert done.exit_code == 0, (line, done.output)
