"""The shapes of the requests and replies of `v3.offlinefacemch`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "OrganizationsGetParams",
    "OrganizationsGetResult",
    "OutUserIdGetResult",
    "OutUserIdGetResultStaffInfo",
    "OutUserIdGetResultStudentInfo",
    "OutUserIdPatchBody",
    "OutUserIdPatchBodyStaffInfo",
    "OutUserIdPatchBodyStudentInfo",
    "TokensPostBody",
    "TokensPostBodyWebInitData",
    "TokensPostResult",
]


class OutUserIdGetResultStudentInfo(TypedDict):
    class_name: NotRequired[str]


class OutUserIdGetResultStaffInfo(TypedDict):
    occupation: NotRequired[str]


class OutUserIdGetResult(TypedDict):
    """刷脸用户信息查询接口"""

    use_id: NotRequired[str]
    out_user_id: NotRequired[str]
    organization_id: NotRequired[str]
    user_name: NotRequired[str]
    user_type: NotRequired[Literal["STUDENT", "STUFF"] | str]
    student_info: NotRequired[OutUserIdGetResultStudentInfo]
    staff_info: NotRequired[OutUserIdGetResultStaffInfo]
    status: NotRequired[Literal["NORMAL", "DISABLED"] | str]
    contract_state: NotRequired[Literal["NOT_CONTRACTED", "TERMINATED", "CONTRACTED"] | str]
    face_image_ok: NotRequired[bool]
    contract_id: NotRequired[str]


class OutUserIdPatchBodyStudentInfo(TypedDict):
    class_name: NotRequired[str]


class OutUserIdPatchBodyStaffInfo(TypedDict):
    occupation: NotRequired[str]


class OutUserIdPatchBody(TypedDict):
    """刷脸用户信息修改接口"""

    user_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    user_type: NotRequired[Literal["STUDENT", "STUFF"] | str]
    student_info: NotRequired[OutUserIdPatchBodyStudentInfo]
    staff_info: NotRequired[OutUserIdPatchBodyStaffInfo]
    status: NotRequired[Literal["NORMAL", "DISABLED"] | str]
    phone: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext


class OrganizationsGetParams(TypedDict):
    """查询机构信息接口"""

    organization_id: NotRequired[str]
    organization_name: NotRequired[str]


class OrganizationsGetResult(TypedDict):
    """查询机构信息接口"""

    organization_id: NotRequired[str]
    organization_name: NotRequired[str]


class TokensPostBodyWebInitData(TypedDict):
    out_user_id: NotRequired[str]
    organization_id: NotRequired[str]


class TokensPostBody(TypedDict):
    """获取凭证授权接口"""

    scene: NotRequired[str]
    web_init_data: NotRequired[TokensPostBodyWebInitData]


class TokensPostResult(TypedDict):
    """获取凭证授权接口"""

    token: NotRequired[str]
