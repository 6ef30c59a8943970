"""The shapes of the requests and replies of `v2.face`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = ["GetWxpayfaceAuthinfoPostBody", "GetWxpayfaceAuthinfoPostResult"]


class GetWxpayfaceAuthinfoPostBody(TypedDict):
    """人脸识别SDK-获取调用凭证"""

    store_id: str
    store_name: str
    device_id: str
    attach: NotRequired[str]
    rawdata: str
    appid: str
    mch_id: str
    sub_appid: NotRequired[str]
    sub_mch_id: NotRequired[str]
    now: int | str
    version: Literal["1"] | str
    sign_type: Literal["MD5", "HMAC-SHA256"] | str


class GetWxpayfaceAuthinfoPostResult(TypedDict):
    """人脸识别SDK-获取调用凭证"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    authinfo: str
    expires_in: NotRequired[str]
    nonce_str: str
    sign: str
    appid: str
    mch_id: str
    sub_appid: NotRequired[str]
    sub_mch_id: NotRequired[str]
