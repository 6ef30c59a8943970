"""The shapes of the requests and replies of `v3.merchantfund`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "MerchantIncomeRecordsGetParams",
    "MerchantIncomeRecordsGetResult",
    "MerchantIncomeRecordsGetResultData",
    "MerchantIncomeRecordsGetResultLinks",
    "PartnerIncomeRecordsGetParams",
    "PartnerIncomeRecordsGetResult",
    "PartnerIncomeRecordsGetResultData",
    "PartnerIncomeRecordsGetResultLinks",
]


class MerchantIncomeRecordsGetParams(TypedDict):
    """服务商银行来账查询"""

    account_type: Literal["BASIC", "OPERATION", "FEES"] | str
    date: str
    offset: NotRequired[int]
    limit: int


class MerchantIncomeRecordsGetResultData(TypedDict):
    mchid: str
    account_type: Literal["BASIC", "OPERATION", "FEES"] | str
    income_record_type: Literal["OFFLINERECHARGE", "ENTERPRISEDIRECTREVENUE"] | str
    income_record_id: str
    amount: int
    success_time: str
    bank_name: str
    bank_account_name: str
    bank_account_number: str
    recharge_remark: str


class MerchantIncomeRecordsGetResultLinks(TypedDict):
    next: str
    prev: str
    self: str


class MerchantIncomeRecordsGetResult(TypedDict):
    """服务商银行来账查询"""

    total_count: int
    offset: int
    limit: int
    data: NotRequired[list[MerchantIncomeRecordsGetResultData]]
    links: MerchantIncomeRecordsGetResultLinks


class PartnerIncomeRecordsGetParams(TypedDict):
    """特约商户银行来账查询"""

    sub_mchid: str
    account_type: Literal["BASIC", "OPERATION", "FEES"] | str
    date: str
    offset: NotRequired[int]
    limit: int


class PartnerIncomeRecordsGetResultData(TypedDict):
    sub_mchid: str
    account_type: Literal["BASIC", "OPERATION", "FEES"] | str
    income_record_type: Literal["OFFLINERECHARGE", "ENTERPRISEDIRECTREVENUE"] | str
    income_record_id: str
    amount: int
    success_time: str
    bank_name: str
    bank_account_name: str
    bank_account_number: str
    recharge_remark: str


class PartnerIncomeRecordsGetResultLinks(TypedDict):
    next: str
    prev: str
    self: str


class PartnerIncomeRecordsGetResult(TypedDict):
    """特约商户银行来账查询"""

    total_count: int
    offset: int
    limit: int
    data: NotRequired[list[PartnerIncomeRecordsGetResultData]]
    links: PartnerIncomeRecordsGetResultLinks
