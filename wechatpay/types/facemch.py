"""The shapes of the requests and replies of `v3.facemch`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = ["FaceSidGetParams", "FaceSidGetResult", "FaceSidGetResultRealNameInfo"]


class FaceSidGetParams(TypedDict):
    """查询用户授权的实名信息"""

    info_type: Literal["ASK_UNIONID", "ASK_REAL_NAME"] | str
    appid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    sub_serial_no: NotRequired[str]


class FaceSidGetResultRealNameInfo(TypedDict):
    encrypted_real_name: NotRequired[str]  # encrypted: client.decrypt() opens it
    credential_type: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] | int]
    encrypted_credential_id: NotRequired[str]  # encrypted: client.decrypt() opens it


class FaceSidGetResult(TypedDict):
    """查询用户授权的实名信息"""

    union_id: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    real_name_info: NotRequired[FaceSidGetResultRealNameInfo]
