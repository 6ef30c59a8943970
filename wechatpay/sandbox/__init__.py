"""A local WeChat Pay: the real protocol on loopback, for tests and for a first try without an account.

>>> with Sandbox() as sandbox:  # doctest: +SKIP
...     client = sandbox.client()
...     client.v3.certificates.get().json()

A real HTTP server verifies the merchant's signature over the bytes that it received, and signs its responses with its
own platform key. Every key is generated for one sandbox, and is valid nowhere else.
"""

from __future__ import annotations

from wechatpay.sandbox.delivery import Delivery, Notifier
from wechatpay.sandbox.faults import Fault, Faults
from wechatpay.sandbox.misdelivery import Misdelivery
from wechatpay.sandbox.server import Sandbox

__all__ = ["Delivery", "Fault", "Faults", "Misdelivery", "Notifier", "Sandbox"]
