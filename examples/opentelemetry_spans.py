"""Spans of OpenTelemetry from the two hooks of a client, one for each attempt. `pip install opentelemetry-sdk`

Here the spans are printed and WeChat Pay is the sandbox; in a shop both are set up elsewhere.
"""

from __future__ import annotations

from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import ConsoleSpanExporter, SimpleSpanProcessor
from opentelemetry.trace import SpanKind, StatusCode

import wechatpay
from wechatpay.sandbox import Sandbox

provider = TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(ConsoleSpanExporter()))
tracer = provider.get_tracer("shop")


def on_request(event: wechatpay.Event) -> None:
    event.context["span"] = tracer.start_span(
        f"{event.method} {event.template}",  # the template, not the path: a name for each order would be no name
        kind=SpanKind.CLIENT,
        attributes={
            "http.request.method": event.method,
            "url.template": event.template,
            "http.request.resend_count": event.attempt - 1,
        },
    )


def on_response(event: wechatpay.Event) -> None:
    span = event.context["span"]
    if event.status_code is not None:
        span.set_attribute("http.response.status_code", event.status_code)
    if event.request_id is not None:
        span.set_attribute("wechatpay.request_id", event.request_id)
    if event.error is not None:
        span.set_attribute("error.type", type(event.error).__name__)
        span.set_status(StatusCode.ERROR, str(event.error))
    span.end()


with Sandbox() as sandbox, sandbox.client(on_request=on_request, on_response=on_response) as client:
    sandbox.faults.add("502")  # so that there is something to see: the first attempt fails
    client.v3.certificates.get()
