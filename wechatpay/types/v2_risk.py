"""The shapes of the requests and replies of `v2.risk`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "GetcertficatesPostBody",
    "GetcertficatesPostResult",
    "GetpublickeyPostBody",
    "GetpublickeyPostResult",
    "GetviolationPostBody",
    "GetviolationPostResult",
]


class GetcertficatesPostBody(TypedDict):
    """获取平台证书"""

    mch_id: str
    sign_type: Literal["HMAC-SHA256"] | str


class GetcertficatesPostResult(TypedDict):
    """获取平台证书"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    nonce_str: NotRequired[str]
    sign: NotRequired[str]
    error_code: NotRequired[str]
    error_code_des: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    mch_id: str
    certificates: str


class GetpublickeyPostBody(TypedDict):
    """获取RSA加密公钥"""

    mch_id: str
    sign_type: Literal["MD5", "HMAC-SHA256"] | str


class GetpublickeyPostResult(TypedDict):
    """获取RSA加密公钥"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    error_code: NotRequired[str]
    error_code_des: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    mch_id: NotRequired[str]
    pub_key: NotRequired[str]


class GetviolationPostBody(TypedDict):
    """银行特约商户违规信息查询"""

    mch_id: NotRequired[str]
    sign_type: NotRequired[Literal["HMAC-SHA256"] | str]
    begin_time: NotRequired[str]
    end_time: NotRequired[str]
    page_index: NotRequired[str]
    page_size: NotRequired[str]
    violation_records_format: NotRequired[Literal["csv", "json"] | str]


class GetviolationPostResult(TypedDict):
    """银行特约商户违规信息查询"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    error_code: NotRequired[str]
    error_code_des: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    result_msg: str
    violation_records: NotRequired[str]
