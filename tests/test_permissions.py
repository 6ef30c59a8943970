"""Files keep a tighter mode that was there, and secrets go neither through links nor into directories of others."""

from __future__ import annotations

import os
import stat

import pytest

import wechatpay
from wechatpay.sandbox import Sandbox

pytestmark = pytest.mark.skipif(os.name != "posix", reason="there are no such permissions here")


def mode_of(path):
    return stat.S_IMODE(path.lstat().st_mode)


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o400])
def test_a_file_that_is_written_again_keeps_a_tighter_mode(client, sandbox, tmp_path, mode):
    target = tmp_path / "file"
    target.write_text("before")
    target.chmod(mode)
    before = os.umask(0o022)
    try:
        url = f"{sandbox.base_url}/v3/merchant-service/images/1"
        client.download(url, to=target)
        client.download(url, to=tmp_path / "new")
    finally:
        os.umask(before)
    assert mode_of(target) == mode & 0o644 | 0o600
    assert mode_of(tmp_path / "new") == 0o644
    assert target.read_bytes() != b"before"


def test_the_keys_of_a_sandbox_are_for_their_owner_and_follow_no_link(sandbox, tmp_path):
    from wechatpay.cli.sandbox import write_keys

    (tmp_path / "other").write_text("kept")
    (tmp_path / "keys").mkdir()
    (tmp_path / "keys" / "apiclient_key.pem").symlink_to(tmp_path / "other")
    (tmp_path / "keys" / "sandbox.env").write_text("")
    (tmp_path / "keys" / "sandbox.env").chmod(0o666)
    for path in write_keys(sandbox, tmp_path / "keys"):
        assert mode_of(path) == 0o600
    assert (tmp_path / "other").read_text() == "kept"


def test_the_state_of_a_sandbox_is_for_its_owner_and_no_link(tmp_path):
    (tmp_path / "open").touch(mode=0o666)
    (tmp_path / "open").chmod(0o666)
    for name in ("new", "open"):
        with Sandbox(state=tmp_path / name):
            assert mode_of(tmp_path / name) == 0o600
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match="link"):
        Sandbox(state=tmp_path / "link")
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize("mode", [0o777, 0o770, 0o1777, 0o702])
def test_a_cache_of_certificates_that_others_can_write_is_refused(sandbox, tmp_path, mode):
    directory = tmp_path / "cache"
    directory.mkdir()
    directory.chmod(mode)
    with pytest.raises(wechatpay.ConfigurationError, match="only you can write"):
        sandbox.client(certs=None, certs_cache=directory)
    directory.chmod(0o755)
    sandbox.client(certs=None, certs_cache=directory).close()
