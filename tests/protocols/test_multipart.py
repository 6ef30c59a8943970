"""Uploads: only `meta` is signed, and the sandbox, which checks the digest, accepts them."""

from __future__ import annotations

import hashlib
import io
import json
import os
import re

import pytest

import wechatpay
from wechatpay import openapi
from wechatpay.transports import RequestsTransport

from ..conftest import Recorder

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
async def test_each_form_of_a_file_is_uploaded(sandbox, picture, form):
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
            assert (await client.v3.marketing.favor.media.imageUpload.post_async(files=given, **options)).verified
    body = b"".join(recorder.requests[0].content)
    meta, head, content = parts(body)
    assert json.loads(meta) == {"filename": picture.name, "sha256": hashlib.sha256(CONTENT).hexdigest()}
    assert content == CONTENT
    field = "submission_file" if form == "named" else "file"
    assert f'name="{field}"; filename="公仔 %221%22.jpg"'.encode() in head
    assert b"Content-Type: image/jpeg" in head
    assert recorder.requests[0].headers["Content-Length"] == str(len(body))
    recorder.close()


DIGEST = hashlib.sha256(CONTENT).hexdigest()


@pytest.mark.parametrize(
    ("meta", "expected"),
    [
        ({"bank_type": "CMB"}, {"bank_type", "filename", "sha256"}),
        ({"file_name": "a.pdf", "file_digest": DIGEST}, {"file_name", "file_digest"}),
        ({"filename": "a.pdf", "digest": DIGEST, "file_type": "PDF"}, {"filename", "digest", "file_type"}),
    ],
)
def test_given_meta_is_completed_with_name_and_digest(sandbox, picture, meta, expected):
    recorder = Recorder(RequestsTransport())
    with sandbox.client(transport=recorder) as client:
        client.chain("v3/marketing/bank/packages/7/tasks").post(files=picture, meta=meta)
    sent = json.loads(parts(b"".join(recorder.requests[0].content))[0])
    assert sent.keys() == expected
    assert sent == {**sent, **meta}
    recorder.close()


UPLOADS = {  # the form field, and the fields of `meta`
    "/v3/ecommerce/account/cancel-applications/media": ("file", {"file_name", "file_digest"}),
    "/v3/global/merchant-storage/file/upload": ("file", {"filename", "digest"}),
    "/v3/marketing/bank/packages/{id}/tasks": ("file", {"filename", "sha256"}),
    "/v3/marketing/favor/media/image-upload": ("file", {"filename", "sha256"}),
    "/v3/marketing/partner/product-coupon/media/upload-image": ("file", {"filename", "sha256"}),
    "/v3/marketing/partner/product-coupon/media/image-upload": ("file", {"filename", "sha256"}),
    "/v3/marketing/shopping-receipt/shoppingreceipts": ("file", {"sha256"}),
    "/v3/mch-manage/submission-files/sub-mchid/{id}/upload": ("submission_file", {"file_name", "file_digest"}),
    "/v3/mch-operation-manage/enhanced-due-diligence/{id}/upload": (
        "due_diligence_file",
        {"file_name", "file_digest"},
    ),
    "/v3/merchant-service/images/upload": ("file", {"filename", "sha256"}),
    "/v3/merchant/media/upload": ("file", {"filename", "sha256"}),
    "/v3/merchant/media/video_upload": ("file", {"filename", "sha256"}),
    "/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file": ("file", {"digest_alogrithm", "digest"}),
    "/v3/taxi-invoice/cards/upload-file": ("file", {"digest_algorithm", "digest"}),
}


def test_the_table_has_every_documented_upload():
    documented = {
        re.sub(r"{\w+}", "{id}", operation.path)
        for operation in openapi.operations()
        if operation.version == "v3"
        and "multipart/form-data" in operation.document.get("requestBody", {}).get("content", {})
    }
    assert documented == UPLOADS.keys()


@pytest.mark.parametrize("path", UPLOADS)
def test_each_documented_upload_is_sent_under_its_documented_names(sandbox, picture, path):
    """The sandbox digests the file itself, and compares."""
    form_field, fields = UPLOADS[path]
    recorder = Recorder(RequestsTransport())
    options = {"id": "7"} if "{id}" in path else {}
    if "video" in path:
        picture = picture.rename(picture.with_suffix(".mp4"))
    with sandbox.client(transport=recorder) as client:
        assert client.chain(path).post(files=picture, **options).verified
    meta, head, _ = parts(b"".join(recorder.requests[0].content))
    assert json.loads(meta).keys() == fields
    assert f'name="{form_field}"; filename="'.encode() in head
    recorder.close()


def test_a_file_with_another_digest_than_its_meta_is_refused(client, picture):
    with pytest.raises(wechatpay.ClientError) as caught:
        client.v3.merchant.media.upload.post(files=picture, meta={"sha256": "0" * 64})
    assert caught.value.detail["field"] == "/meta/sha256"


async def test_an_apiv2_upload_is_sent_and_checked(sandbox, picture):
    async with sandbox.client() as client:
        node = client.v2.secapi.mch.uploadmedia
        assert node.post(files=picture, mutual_tls=True).verified
        assert (await node.post_async(files=CONTENT, xml={"sign_type": "HMAC-SHA256"})).verified
        with pytest.raises(wechatpay.V2Error, match="media_hash"):
            node.post(files=picture, xml={"media_hash": "0" * 32})
        with pytest.raises(wechatpay.ArgumentError, match=sandbox.mchid):
            node.post(files=picture, xml={"mch_id": "7"})


@pytest.mark.parametrize("change", ["longer", "shorter", "other bytes"])
def test_a_file_that_is_modified_during_the_upload_is_not_sent(picture, change):
    """Extra bytes would be sent beyond the announced length, as a request of their own."""
    from wechatpay._protocols.multipart import build_upload

    upload = build_upload("/v3/merchant/media/upload", picture, {}, lambda meta: b"{}")
    length = len(upload)
    picture.write_bytes({"longer": CONTENT + b"GET /", "shorter": CONTENT[:9], "other bytes": CONTENT[::-1]}[change])
    os.utime(picture, (1, 1))
    sent = b""
    with pytest.raises(wechatpay.ArgumentError, match="changed"):
        for chunk in upload:
            sent += chunk
    assert len(sent) < length
    assert b"GET /" not in sent


def test_a_secret_in_meta_is_sent_beside_a_stream(sandbox):
    """The body is built twice, and the stream read once."""
    recorder = Recorder(RequestsTransport())
    with sandbox.client(transport=recorder) as client:
        meta = {"filename": "a.jpg", "name": wechatpay.Secret("x")}
        client.v3.merchant.media.upload.post(files=io.BytesIO(CONTENT), meta=meta)
        assert parts(b"".join(recorder.requests[0].content))[2] == CONTENT
        with pytest.raises(wechatpay.ArgumentError, match="empty"):
            client.v3.merchant.media.upload.post(files=b"", meta=meta)
        with pytest.raises(wechatpay.ArgumentError, match="Secret"):
            client.v3.x.post(json={"a": wechatpay.Secret("x", key=sandbox.public_key)})
    recorder.close()
