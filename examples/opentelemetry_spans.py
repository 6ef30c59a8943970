"""OpenTelemetry spans from the two hooks of a client, one span for each attempt. `pip install opentelemetry-sdk`

This example prints the spans and calls the sandbox. A shop configures its exporter and its client elsewhere.
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
        f"{event.method} {event.template}",  # the template, not the path: span names must not contain order numbers
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
    sandbox.faults.add("502")  # the first attempt fails, so that the output shows a retry
    client.v3.certificates.get()
