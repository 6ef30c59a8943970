"""A local WeChat Pay: the real protocol on loopback, for tests and for a first try without an account.

>>> with Sandbox() as sandbox:  # doctest: +SKIP
...     client = sandbox.client()
...     client.v3.certificates.get().json()

A real HTTP server verifies the merchant's signature over the bytes it received and answers signed with its own
platform key. Every key in it is made for the one sandbox and good for nothing else.
"""

from __future__ import annotations

from wechatpay.sandbox.delivery import Delivery, Misdelivery, Notifier
from wechatpay.sandbox.faults import Fault, Faults
from wechatpay.sandbox.server import Sandbox

__all__ = ["Delivery", "Fault", "Faults", "Misdelivery", "Notifier", "Sandbox"]
