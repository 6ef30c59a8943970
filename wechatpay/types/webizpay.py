"""The shapes of the requests and replies of `v3.webizpay`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "AuthorizationStateGetParams",
    "AuthorizationStateGetResult",
    "AuthorizationStateGetResultEmployeeList",
    "AuthorizationUrlPostBody",
    "AuthorizationUrlPostResult",
    "AvailMchRangesGetParams",
    "AvailMchRangesGetResult",
    "AvailMchRangesGetResultRangeList",
    "AvailMchRangesPostBody",
    "AvailMchRangesPostResult",
    "BatchIdGetParams",
    "BatchIdGetResult",
    "BatchIdGetResultMatchResults",
    "CancelPostBody",
    "CancelPostResult",
    "CardNoGetParams",
    "CardNoGetResult",
    "EntityMatchesPostBody",
    "EntityMatchesPostBodyMatchDetails",
    "EntityMatchesPostResult",
    "MerchantIdentifierDeleteBody",
    "MerchantIdentifierDeleteResult",
    "MerchantIdentifiersGetParams",
    "MerchantIdentifiersGetResult",
    "MerchantIdentifiersPostBody",
    "MerchantIdentifiersPostResult",
    "OutCardNoGetParams",
    "OutCardNoGetResult",
    "PaymentUrlGetParams",
    "PaymentUrlGetResult",
    "ProofPostBody",
    "ProofPostResult",
    "QuotaCardsPostBody",
    "QuotaCardsPostResult",
    "RevokePostBody",
    "RevokePostResult",
    "TradeBillPostBody",
    "TradeBillPostResult",
]


class MerchantIdentifierDeleteBody(TypedDict):
    """删除商户标识"""

    sp_mchid: str


class MerchantIdentifierDeleteResult(TypedDict):
    """删除商户标识"""

    range_id: str


class MerchantIdentifiersGetParams(TypedDict):
    """查询商户标识列表"""

    sp_mchid: str
    offset: int
    limit: int


class MerchantIdentifiersGetResult(TypedDict):
    """查询商户标识列表"""

    offset: int
    limit: int
    count: int
    total_count: int
    data: list[str]


class MerchantIdentifiersPostBody(TypedDict):
    """添加商户标识"""

    sp_mchid: str
    merchant_identifier: str


class MerchantIdentifiersPostResult(TypedDict):
    """添加商户标识"""

    range_id: str


class AvailMchRangesGetParams(TypedDict):
    """查询可用商户范围列表"""

    sp_mchid: str


class AvailMchRangesGetResultRangeList(TypedDict):
    range_id: NotRequired[str]
    identifier_type: NotRequired[Literal["ORGANIZATION_CODE", "TRANSACTION_ID"] | str]


class AvailMchRangesGetResult(TypedDict):
    """查询可用商户范围列表"""

    sp_mchid: str
    range_list: list[AvailMchRangesGetResultRangeList]


class AvailMchRangesPostBody(TypedDict):
    """创建可用商户范围"""

    sp_mchid: str
    identifier_type: Literal["ORGANIZATION_CODE", "TRANSACTION_ID"] | str


class AvailMchRangesPostResult(TypedDict):
    """创建可用商户范围"""

    range_id: str


class ProofPostBody(TypedDict):
    """申请企业商户企业支付出资凭证"""

    sp_mchid: str
    sub_mchid: str
    start_date: str
    end_date: str
    entity_name: NotRequired[str]
    out_operation_id: str


class ProofPostResult(TypedDict):
    """申请企业商户企业支付出资凭证"""

    sp_mchid: str
    out_operation_id: str
    operation_id: str
    sub_mchid: str
    start_date: str
    end_date: str
    entity_name: str
    proof_id: str
    download_url: str
    create_time: str
    updated_time: str


class TradeBillPostBody(TypedDict):
    """申请企业商户企业支付业务账单"""

    sp_mchid: str
    sub_mchid: str
    date: str
    type: Literal["QYZFALL"] | str


class TradeBillPostResult(TypedDict):
    """申请企业商户企业支付业务账单"""

    sp_mchid: str
    sub_mchid: str
    date: str
    type: Literal["QYZFALL"] | str
    download_url: str


class OutCardNoGetParams(TypedDict):
    """使用商户卡号查询企业支付额度卡"""

    sp_mchid: str
    sub_mchid: str


class OutCardNoGetResult(TypedDict):
    """使用商户卡号查询企业支付额度卡"""

    sp_mchid: str
    sub_mchid: str
    card_no: str
    out_card_no: str
    employee_id: str
    card_template_id: str
    card_rule: Literal["SINGLE", "MULTIPLE"] | str
    refund_rule: Literal["RETURN", "NOT_RETURN"] | str
    amount: int
    remain_amount: int
    effective_end_time: str
    effective_begin_time: str
    card_state: Literal["ACTIVE", "DISABLED"] | str
    card_name: str
    reason: NotRequired[str]
    card_usage_time: NotRequired[str]
    transaction_id: NotRequired[str]
    card_disabled_time: NotRequired[str]
    card_remark: NotRequired[str]


class CancelPostBody(TypedDict):
    """企业商户作废员工企业支付额度卡"""

    sp_mchid: str
    sub_mchid: str
    reason: str


class CancelPostResult(TypedDict):
    """企业商户作废员工企业支付额度卡"""

    sp_mchid: str
    sub_mchid: str
    employee_id: str
    card_no: str
    card_state: Literal["ACTIVE", "DISABLED"] | str
    card_disabled_time: NotRequired[str]


class CardNoGetParams(TypedDict):
    """企业商户查询企业支付额度卡"""

    sp_mchid: str
    sub_mchid: str


class CardNoGetResult(TypedDict):
    """企业商户查询企业支付额度卡"""

    sp_mchid: str
    sub_mchid: str
    card_no: str
    out_card_no: str
    employee_id: str
    card_template_id: str
    card_rule: Literal["SINGLE", "MULTIPLE"] | str
    refund_rule: Literal["RETURN", "NOT_RETURN"] | str
    amount: int
    remain_amount: int
    effective_end_time: str
    effective_begin_time: str
    card_state: Literal["ACTIVE", "DISABLED"] | str
    card_name: str
    reason: NotRequired[str]
    card_usage_time: NotRequired[str]
    transaction_id: NotRequired[str]
    card_disabled_time: NotRequired[str]
    card_remark: NotRequired[str]


class PaymentUrlGetParams(TypedDict):
    """企业商户获取指定额度卡支付链接"""

    sp_mchid: str
    sub_mchid: str
    application_type: Literal["H5", "MINIPROGRAM"] | str


class PaymentUrlGetResult(TypedDict):
    """企业商户获取指定额度卡支付链接"""

    sp_mchid: str
    sub_mchid: str
    employee_id: str
    card_no: str
    expire_time: str
    payment_url: str
    application_type: NotRequired[Literal["H5", "MINIPROGRAM"] | str]
    mp_query: NotRequired[str]
    mp_business_type: NotRequired[str]


class QuotaCardsPostBody(TypedDict):
    """企业商户为员工下发企业支付额度卡"""

    sp_mchid: str
    sub_mchid: str
    card_template_id: str
    amount: int
    card_name: str
    out_card_no: str
    effective_end_time: str
    card_remark: NotRequired[str]
    avail_mch_range_id: NotRequired[str]


class QuotaCardsPostResult(TypedDict):
    """企业商户为员工下发企业支付额度卡"""

    sp_mchid: str
    sub_mchid: str
    out_card_no: str
    employee_id: str
    card_no: str
    effective_begin_time: str
    effective_end_time: str


class RevokePostBody(TypedDict):
    """企业商户发起解除员工企业支付授权"""

    sp_mchid: str
    sub_mchid: str


class RevokePostResult(TypedDict):
    """企业商户发起解除员工企业支付授权"""

    sp_mchid: str
    sub_mchid: str
    user_id: str
    authorization_state: Literal["REVOKED", "AUTHORIZED"] | str
    authorization_revoked_time: str
    reason: str


class BatchIdGetParams(TypedDict):
    """查询门店主体匹配结果"""

    sp_mchid: str


class BatchIdGetResultMatchResults(TypedDict):
    organization_code: str
    store_name: str
    has_valid_mchid: bool


class BatchIdGetResult(TypedDict):
    """查询门店主体匹配结果"""

    sp_mchid: str
    out_batch_id: str
    batch_id: str
    state: Literal["ACCEPTED", "IN_PROGRESS", "COMPLETED", "CLOSED"] | str
    match_results: NotRequired[list[BatchIdGetResultMatchResults]]


class EntityMatchesPostBodyMatchDetails(TypedDict):
    organization_code: str
    store_name: str
    product_type: Literal["CODE_PAY", "NONE"] | str


class EntityMatchesPostBody(TypedDict):
    """发起门店主体匹配"""

    sp_mchid: str
    out_batch_id: str
    match_details: NotRequired[list[EntityMatchesPostBodyMatchDetails]]


class EntityMatchesPostResult(TypedDict):
    """发起门店主体匹配"""

    sp_mchid: str
    out_batch_id: str
    batch_id: str
    time: str
    state: Literal["ACCEPTED", "IN_PROGRESS", "COMPLETED", "CLOSED"] | str


class AuthorizationStateGetParams(TypedDict):
    """企业商户查询企业员工开通授权状态"""

    sp_mchid: str
    sub_mchid: str


class AuthorizationStateGetResultEmployeeList(TypedDict):
    employee_id: str
    authorization_state: Literal["AUTHORIZED", "REVOKED"] | str
    authorization_time: str
    authorization_revoked_time: str


class AuthorizationStateGetResult(TypedDict):
    """企业商户查询企业员工开通授权状态"""

    sp_mchid: str
    sub_mchid: str
    user_id: str
    employee_list: NotRequired[list[AuthorizationStateGetResultEmployeeList]]


class AuthorizationUrlPostBody(TypedDict):
    """企业商户发起员工开通企业支付授权"""

    sp_mchid: str
    sub_mchid: str
    application_type: Literal["H5", "MINIPROGRAM"] | str


class AuthorizationUrlPostResult(TypedDict):
    """企业商户发起员工开通企业支付授权"""

    sp_mchid: str
    sub_mchid: str
    user_id: str
    authorization_url: NotRequired[str]
    expire_time: NotRequired[str]
    application_type: Literal["H5", "MINIPROGRAM"] | str
    mp_query: NotRequired[str]
    mp_business_type: NotRequired[str]
