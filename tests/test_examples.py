"""What is shown works: the examples, the demonstration, and every Python block of the README."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

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
    monkeypatch.chdir(tmp_path)
    (tmp_path / "apiclient_key.pem").write_text(sandbox.merchant_private_key)
    (tmp_path / "apiclient_cert.pem").write_text(sandbox.merchant_certificate)
    (tmp_path / "pub_key.pem").write_text(sandbox.public_key)
    (tmp_path / "license.jpg").write_bytes(b"\xff\xd8")
    with sandbox.client() as client:
        client.v3.pay.transactions.native.post(json=ORDER)  # the one that is asked for
    blocks = blocks_of(readme)
    assert len(blocks) > 3
    namespace: dict[str, object] = {"__name__": "__main__"}
    for block in blocks:
        block = block.replace("1900000001", sandbox.mchid)
        block = block.replace("3775B6A45ACD588826D15E583A95F5DD00000000", sandbox.merchant_serial)
        block = block.replace("PUB_KEY_ID_0114232134912410000000000000", sandbox.public_key_id)
        block = block.replace("file:///path/", tmp_path.as_uri() + "/")
        block = block.replace("192006250b4c09247ec02edce69f6a2d", sandbox.apiv2_key)
        block = block.replace('mchid="', f'base_url="{sandbox.base_url}", mchid="', 1)
        exec(compile(block, readme, "exec"), namespace)
