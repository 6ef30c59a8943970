"""The shapes of the requests and replies of `v2.appauth`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, TypedDict

__all__ = ["GetaccesstokenGetParams", "GetaccesstokenGetResult"]


class GetaccesstokenGetParams(TypedDict):
    """通过code换取accesstoken"""

    mch_id: str
    appid: str
    openid: str
    code: str
    grant_type: Literal["authorization_code"] | str
    scope: Literal["pay_identity", "pay_realname"] | str
    sign_type: Literal["HMAC-SHA256"] | str
    sign: str


class GetaccesstokenGetResult(TypedDict):
    """通过code换取accesstoken"""

    retcode: Literal["0", "-1"] | str
    retmsg: str
    access_token: str
    access_token_expire_in: str
    refresh_token: str
    refresh_token_expire_in: str
