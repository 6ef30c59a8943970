"""The body of a request in each framework: read before the view, readable after it, too large, or already gone."""

from __future__ import annotations

import asyncio
import io
import json
import logging

import pytest

from wechatpay.notifications._parsing import MAX_NOTIFICATION_BYTES

FRAMEWORKS = ["flask", "django", "fastapi", "aiohttp"]


async def deliver_to_flask(notified, headers, body, read_before):
    flask = pytest.importorskip("flask")
    app, seen = flask.Flask("shop"), []
    reads = {
        "body": lambda: flask.request.get_data(),
        "json": lambda: flask.request.get_json(silent=True, force=True),
        "stream": lambda: flask.request.stream.read(),
    }
    app.before_request(lambda: read_before and reads[read_before]() and None)
    app.after_request(lambda response: seen.append(flask.request.get_data()) or response)
    app.post("/")(notified(lambda notification: None))
    response = await asyncio.to_thread(lambda: app.test_client().post("/", data=body, headers=headers))
    return response.status_code, seen[0]


async def deliver_to_django(notified, headers, body, read_before):
    pytest.importorskip("django")
    from django.conf import settings
    from django.test import RequestFactory

    if not settings.configured:
        settings.configure(ALLOWED_HOSTS=["127.0.0.1"], LOGGING_CONFIG=None, SECRET_KEY="only of this test")
    given = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()}
    request = RequestFactory().post("/", body, content_type="application/json", **given)
    {"body": lambda: request.body, "json": lambda: json.loads(request.body), "stream": request.read}.get(
        read_before, lambda: None
    )()
    response = await asyncio.to_thread(notified(lambda notification: None), request)
    return response.status_code, b"" if read_before == "stream" else request.body


async def deliver_to_fastapi(notified, headers, body, read_before):
    pytest.importorskip("fastapi")
    httpx = pytest.importorskip("httpx")
    from starlette.applications import Starlette
    from starlette.routing import Route

    seen, paid = [], notified(lambda notification: None)

    async def endpoint(request):
        if read_before == "stream":
            assert [chunk async for chunk in request.stream()]
        elif read_before:
            await getattr(request, read_before)()
        response = await paid(request)
        seen.append(b"" if read_before == "stream" else await request.body())
        return response

    transport = httpx.ASGITransport(Starlette(routes=[Route("/", endpoint, methods=["POST"])]))
    async with httpx.AsyncClient(transport=transport, base_url="http://shop") as browser:
        response = await browser.post("/", content=body, headers=headers)
    return response.status_code, seen[0]


async def deliver_to_aiohttp(notified, headers, body, read_before):
    from aiohttp import web
    from aiohttp.test_utils import TestClient, TestServer

    seen = []

    @web.middleware
    async def read(request, handler):
        if read_before == "stream":
            await request.content.read()
        elif read_before:
            await getattr(request, {"body": "read"}.get(read_before, read_before))()
        response = await handler(request)
        seen.append(await request.read())
        return response

    app = web.Application(middlewares=[read])
    app.router.add_post("/", notified(lambda notification: None))
    async with (
        TestClient(TestServer(app)) as browser,
        browser.post("/", data=io.BytesIO(body), headers=headers) as response,
    ):
        return response.status, seen[0] if seen else b""


DELIVER = {
    "flask": deliver_to_flask,
    "django": deliver_to_django,
    "fastapi": deliver_to_fastapi,
    "aiohttp": deliver_to_aiohttp,
}


@pytest.fixture(params=FRAMEWORKS)
def deliver(request, client):
    """Deliver a request to a view of each framework; return its status, and the body as it can be read afterwards."""
    notified = pytest.importorskip(f"wechatpay.notifications.{request.param}").notified(client, store=None)
    return lambda headers, body, read_before=None: DELIVER[request.param](notified, headers, body, read_before)


@pytest.mark.parametrize("read_before", [None, "body", "json"])
async def test_a_body_that_was_read_before_is_verified_and_can_be_read_again(deliver, platform, read_before):
    headers, body = platform.event()
    status, left = await deliver({**headers, "Content-Type": "application/json"}, body, read_before)
    assert (status, left) == (204, body)


async def test_a_body_that_was_consumed_is_named_in_the_log(deliver, platform, caplog):
    headers, body = platform.event()
    status, _ = await deliver({**headers, "Content-Type": "application/json"}, body, "stream")
    assert status in (400, 401)
    (record,) = [each for each in caplog.records if each.name == "wechatpay"]
    assert record.levelno == logging.WARNING
    assert "read it before" in record.getMessage()


async def test_a_body_larger_than_any_notification_is_refused(deliver, platform):
    headers, _ = platform.event()
    for read_before in (None, "body"):
        status, _ = await deliver(
            {**headers, "Content-Type": "application/json"}, b"x" * (MAX_NOTIFICATION_BYTES + 1), read_before
        )
        assert status in (400, 413)
