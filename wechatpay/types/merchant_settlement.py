"""The shapes of the requests and replies of `v3.merchantSettlement`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import NotRequired, TypedDict

__all__ = [
    "ApplicationIdGetResult",
    "MerchantSettleRuleApplicationsPostBody",
    "MerchantSettleRuleApplicationsPostResult",
]


class ApplicationIdGetResult(TypedDict):
    """根据申请单ID查询结果"""

    application_id: str
    application_process_info: NotRequired[str]
    application_state: NotRequired[str]
    update_time: NotRequired[str]
    acquiring_bank_id: NotRequired[str]
    channel_id: NotRequired[str]
    sub_mchid: NotRequired[str]
    settle_rule_id: NotRequired[int]


class MerchantSettleRuleApplicationsPostBody(TypedDict):
    """申请修改特约商户结算规则"""

    acquiring_bank_id: str
    channel_id: str
    sub_mchid: str
    settle_rule_id: int


class MerchantSettleRuleApplicationsPostResult(TypedDict):
    """申请修改特约商户结算规则"""

    application_id: str
    application_process_info: NotRequired[str]
    application_state: NotRequired[str]
    update_time: NotRequired[str]
    acquiring_bank_id: NotRequired[str]
    channel_id: NotRequired[str]
    sub_mchid: NotRequired[str]
    settle_rule_id: NotRequired[int]
