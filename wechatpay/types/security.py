"""The shapes of the requests and replies of `v3.security`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import NotRequired, TypedDict

__all__ = ["EchoPostBody", "EchoPostResult"]


class EchoPostBody(TypedDict):
    """商户签名验签／加解密测试"""

    notify_url: NotRequired[str]
    echo_message: str
    encrypted_echo_message: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext


class EchoPostResult(TypedDict):
    """商户签名验签／加解密测试"""

    echo_message: str
    encrypted_echo_message: NotRequired[str]  # encrypted: client.decrypt() opens it
