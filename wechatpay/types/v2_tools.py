"""The shapes of the requests and replies of `v2.tools`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = ["AuthcodetoopenidPostBody", "AuthcodetoopenidPostResult", "ShorturlPostBody", "ShorturlPostResult"]


class AuthcodetoopenidPostBody(TypedDict):
    """授权码查询openid"""

    appid: str
    mch_id: str
    sub_appid: NotRequired[str]
    sub_mch_id: NotRequired[str]
    auth_code: str


class AuthcodetoopenidPostResult(TypedDict):
    """授权码查询openid"""

    sub_appid: NotRequired[str]
    sub_mch_id: NotRequired[str]
    sub_openid: NotRequired[str]
    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    appid: str
    mch_id: str
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    openid: str


class ShorturlPostBody(TypedDict):
    """转换短链接"""

    appid: str
    mch_id: str
    long_url: str
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"] | str]


class ShorturlPostResult(TypedDict):
    """转换短链接"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: str
    appid: str
    mch_id: str
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    short_url: str
