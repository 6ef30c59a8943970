"""The shapes of the requests and replies of `v3.smartguide`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import NotRequired, TypedDict

__all__ = [
    "AssignPostBody",
    "GuideIdPatchBody",
    "GuidesGetParams",
    "GuidesGetResult",
    "GuidesGetResultData",
    "GuidesPostBody",
    "GuidesPostResult",
]


class AssignPostBody(TypedDict):
    """服务人员分配"""

    sub_mchid: NotRequired[str]
    out_trade_no: str


class GuideIdPatchBody(TypedDict):
    """服务人员信息更新"""

    sub_mchid: NotRequired[str]
    name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    mobile: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    qr_code: NotRequired[str]
    avatar: NotRequired[str]
    group_qrcode: NotRequired[str]


class GuidesGetParams(TypedDict):
    """服务人员查询"""

    sub_mchid: NotRequired[str]
    store_id: int
    userid: NotRequired[str]
    mobile: NotRequired[str]  # encrypted: client.decrypt() opens it
    work_id: NotRequired[str]
    limit: NotRequired[int]
    offset: NotRequired[int]


class GuidesGetResultData(TypedDict):
    guide_id: NotRequired[str]
    store_id: NotRequired[int]
    name: NotRequired[str]  # encrypted: client.decrypt() opens it
    mobile: NotRequired[str]  # encrypted: client.decrypt() opens it
    userid: NotRequired[str]
    work_id: NotRequired[str]


class GuidesGetResult(TypedDict):
    """服务人员查询"""

    total_count: NotRequired[int]
    limit: NotRequired[int]
    offset: NotRequired[int]
    data: NotRequired[list[GuidesGetResultData]]


class GuidesPostBody(TypedDict):
    """服务人员注册"""

    sub_mchid: NotRequired[str]
    corpid: str
    store_id: int
    userid: str
    name: Secret | str  # encrypted: a Secret, or its ciphertext
    mobile: Secret | str  # encrypted: a Secret, or its ciphertext
    qr_code: str
    avatar: str
    group_qrcode: NotRequired[str]


class GuidesPostResult(TypedDict):
    """服务人员注册"""

    guide_id: str
