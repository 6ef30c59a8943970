"""Signing a draft of APIv3 with what a client knows: the merchant, the clock, a nonce."""

from __future__ import annotations

from wechatpay._context import Context
from wechatpay._keys.platform import PlatformKey
from wechatpay._protocols import v3
from wechatpay.http import HTTPRequest

__all__ = ["sign_v3"]


def sign_v3(draft: v3.Draft, context: Context, key: PlatformKey | None, base_url: str) -> HTTPRequest:
    """Sign *draft* for *base_url*, naming *key* as the platform key that should sign the response."""
    return v3.sign_request(
        draft,
        context.require_merchant(),
        base_url=base_url,
        serial=key.serial if key else None,
        timestamp=str(int(context.clock())),
        nonce=context.nonce(),
    )
