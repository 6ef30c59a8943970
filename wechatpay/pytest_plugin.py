"""Fixtures for the tests of a shop: `wechatpay_sandbox` and `wechatpay_client`. Installed with the package.

>>> def test_an_order(wechatpay_sandbox, wechatpay_client):  # doctest: +SKIP
...     place_order(wechatpay_client, "ORDER1", notify_url=f"{shop}/wechatpay")
...     wechatpay_sandbox.pay("ORDER1")
...     wechatpay_sandbox.notifications.wait()
...     assert shipped("ORDER1")
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from wechatpay.client import Client
    from wechatpay.sandbox.server import Sandbox

__all__ = ["wechatpay_client", "wechatpay_sandbox"]


@pytest.fixture
def wechatpay_sandbox() -> Iterator[Sandbox]:
    """Start a sandbox for this test. It retries notifications within a second instead of a day."""
    from wechatpay.sandbox.server import Sandbox  # imported lazily: the plugin loads in every pytest run

    with Sandbox(notification_speed=100_000) as sandbox:
        yield sandbox


@pytest.fixture
def wechatpay_client(wechatpay_sandbox: Sandbox) -> Iterator[Client]:
    """Create a client of the sandbox's merchant."""
    with wechatpay_sandbox.client() as client:
        yield client
