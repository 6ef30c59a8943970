"""The shapes of the requests and replies of `v3.compliance`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = ["MerchantsPostBody", "MerchantsPostResult", "VerificationIdGetResult"]


class VerificationIdGetResult(TypedDict):
    """查询不活跃商户身份核实结果"""

    sub_mchid: str
    verification_id: str
    state: Literal["PROCESSING", "SUCCESS", "FAIL"] | str
    fail_reason: NotRequired[Literal["MATERIALS_ABNORMAL", "PROCESS_TIMEOUT"] | str]
    create_time: NotRequired[str]
    finish_time: NotRequired[str]


class MerchantsPostBody(TypedDict):
    """发起不活跃商户身份核实"""

    sub_mchid: str


class MerchantsPostResult(TypedDict):
    """发起不活跃商户身份核实"""

    verification_id: str
