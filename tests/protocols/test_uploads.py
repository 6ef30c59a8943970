"""Uploads that come from web frameworks, under the names of their files, and files that were read before."""

from __future__ import annotations

import io
import json
import os
import re
import tempfile

import pytest

import wechatpay

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 50


def from_werkzeug(name, content):
    datastructures = pytest.importorskip("werkzeug.datastructures")
    return datastructures.FileStorage(io.BytesIO(content), filename=name, name="license", content_type="image/png")


def from_starlette(name, content):
    datastructures = pytest.importorskip("starlette.datastructures")
    return datastructures.UploadFile(io.BytesIO(content), filename=name)


def from_django(name, content):
    pytest.importorskip("django")
    from django.conf import settings
    from django.core.files.uploadedfile import SimpleUploadedFile

    if not settings.configured:
        settings.configure(ALLOWED_HOSTS=["127.0.0.1"], LOGGING_CONFIG=None, SECRET_KEY="only of this test")
    return SimpleUploadedFile(name, content, "image/png")


def from_django_on_disk(name, content):
    from_django(name, content)
    from django.core.files.uploadedfile import TemporaryUploadedFile

    upload = TemporaryUploadedFile(name, "image/png", len(content), None)
    upload.write(content)
    upload.seek(0)
    return upload


def from_a_spooled_file(name, content):
    spooled = tempfile.SpooledTemporaryFile()  # noqa: SIM115
    spooled.write(content)
    spooled.seek(0)
    return from_starlette_file(name, spooled)


def from_starlette_file(name, file):
    return pytest.importorskip("starlette.datastructures").UploadFile(file, filename=name)


SOURCES = [from_werkzeug, from_starlette, from_django, from_django_on_disk, from_a_spooled_file]


def read_upload(response):
    """Return the names in the meta and in the part of the file, and its bytes, as they were sent."""
    sent = b"".join(response.request.content)
    meta = json.loads(re.search(rb"\r\n\r\n(\{.*?\})\r\n--", sent, re.DOTALL)[1])
    return meta["filename"], re.search(rb'name="file"; filename="(.*?)"', sent)[1].decode(), sent


@pytest.mark.parametrize("read", [0, 8, 1000])
@pytest.mark.parametrize("source", SOURCES)
def test_an_upload_of_a_web_framework_goes_out_whole_under_the_name_of_its_file(client, source, read):
    upload = source("执照.png", PNG)
    getattr(upload, "file", upload).read(read)
    in_meta, in_part, sent = read_upload(client.v3.merchant.media.upload.post(files=upload))
    assert (in_meta, in_part) == ("执照.png", "执照.png")
    assert PNG in sent
    getattr(upload, "file", upload).close()


@pytest.mark.parametrize("read", [0, 8, 58])
def test_a_file_that_was_read_before_is_rewound(client, tmp_path, read):
    (tmp_path / "a.png").write_bytes(PNG)
    with (tmp_path / "a.png").open("rb") as opened:
        opened.read(read)
        assert PNG in read_upload(client.v3.merchant.media.upload.post(files=opened))[2]
    in_memory = io.BytesIO(PNG)
    in_memory.read(read)
    response = client.v3.merchant.media.upload.post(files=in_memory, meta={"filename": "a.png"})
    assert PNG in read_upload(response)[2]


def test_a_pipe_is_sent_as_it_is_read(client):
    reader, writer = os.pipe()
    os.write(writer, PNG)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        assert PNG in read_upload(client.v3.merchant.media.upload.post(files=pipe, meta={"filename": "a.png"}))[2]


def test_a_file_that_was_read_and_cannot_be_rewound_is_refused(client):
    class Stuck(io.BytesIO):
        def seek(self, *_):
            raise OSError("it cannot go back")

    stuck = Stuck(PNG)
    stuck.read(8)
    with pytest.raises(wechatpay.ArgumentError, match="rewound"):
        client.v3.merchant.media.upload.post(files=stuck, meta={"filename": "a.png"})


@pytest.mark.parametrize("name", ["license", "license.gif", "license.png.exe", ".png ", "png"])
def test_a_name_without_a_documented_suffix_is_refused(client, tmp_path, name):
    for options in ({"files": PNG, "meta": {"filename": name}}, {"files": from_werkzeug(name, PNG)}):
        with pytest.raises(wechatpay.ArgumentError, match=r"\.jpg, \.bmp, \.png"):
            client.v3.merchant.media.upload.post(**options)
    with pytest.raises(wechatpay.ArgumentError, match=r"\.mp4"):
        client.v3.merchant.media.video_upload.post(files=PNG, meta={"filename": "a.png"})


def test_a_suffix_may_be_in_any_case(client):
    for name in ("a.PNG", "a.Jpg", "a.bmp"):
        assert client.v3.merchant.media.upload.post(files=PNG, meta={"filename": name}).status_code == 200
