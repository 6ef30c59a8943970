"""Uploads: only `meta` is signed, and the gateway that checks it agrees."""

from __future__ import annotations

import hashlib
import io
import json
import re

import pytest

from wechatpay.transports import RequestsTransport

from .conftest import Recorder

CONTENT = bytes(range(256)) * 1000


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / '公仔 "1".jpg'
    path.write_bytes(CONTENT)
    return path


def parts(body):
    _, meta, file, _ = re.split(rb"--[0-9a-f]{32}(?:--)?\r\n", body)
    return meta.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n"), *file.removesuffix(b"\r\n").split(b"\r\n\r\n", 1)


@pytest.mark.parametrize("form", ["path", "text", "bytes", "file", "stream", "named"])
async def test_an_upload(sandbox, picture, form):
    recorder = Recorder(RequestsTransport())
    with picture.open("rb") as stream:
        given = {
            "path": picture,
            "text": str(picture),
            "bytes": CONTENT,
            "file": stream,
            "stream": io.BytesIO(CONTENT),
            "named": {"submission_file": picture},
        }[form]
        options = {"meta": {"filename": picture.name}} if form in ("bytes", "stream") else {}
        with sandbox.client(transport=recorder) as client:
            assert client.v3.merchant.media.upload.post(files=given, **options).verified
    if form not in ("file", "stream"):
        async with sandbox.client() as client:
            assert (await client.v3.merchant.media.video_upload.post_async(files=given, **options)).verified
    body = b"".join(recorder.requests[0].content)
    meta, head, content = parts(body)
    assert json.loads(meta) == {"filename": picture.name, "sha256": hashlib.sha256(CONTENT).hexdigest()}
    assert content == CONTENT
    field = "submission_file" if form == "named" else "file"
    assert f'name="{field}"; filename="公仔 %221%22.jpg"'.encode() in head
    assert b"Content-Type: image/jpeg" in head
    assert recorder.requests[0].headers["Content-Length"] == str(len(body))
    recorder.close()


@pytest.mark.parametrize(
    ("meta", "expected"),
    [
        ({"bank_type": "CMB"}, {"bank_type", "filename", "sha256"}),
        ({"file_name": "a.pdf", "file_digest": "0" * 64}, {"file_name", "file_digest"}),
        ({"filename": "a.pdf", "digest": "0" * 64, "file_type": "PDF"}, {"filename", "digest", "file_type"}),
    ],
)
def test_meta_in_part_and_whole(sandbox, picture, meta, expected):
    recorder = Recorder(RequestsTransport())
    with sandbox.client(transport=recorder) as client:
        client.v3.merchant.media.upload.post(files=picture, meta=meta)
    sent = json.loads(parts(b"".join(recorder.requests[0].content))[0])
    assert sent.keys() == expected
    assert sent == {**sent, **meta}
    recorder.close()
